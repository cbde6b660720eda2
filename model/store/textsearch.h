// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/documentindex.h"

namespace model {

/// Searches everything there is to read: what was synced into a catalog, and what comes with the
/// program. Sees what a sync writes into the catalog; one that takes its place is for a new object.
/// One object a thread.
class TextSearch {
public:
    explicit TextSearch(QString catalogFile);

    /// As DocumentIndex::find(). First what is in @p language or in English; only where that is
    /// little, what is in other languages. A term of the glossary that was synced takes the place
    /// of the program's own. A question that no text has the words of is asked again without those
    /// that hold it together. Errors: Storage.
    Result<std::vector<DocumentHit>> find(const QString &query, const QString &language, int limit);

    /// The terms of the glossary in @p language; the program's own, which are English, where it is
    /// that and they were not synced. Errors: Storage.
    Result<GlossaryTerms> terms(const QString &language);

private:
    Result<const DocumentIndex *> synced();
    Result<std::vector<DocumentHit>> findIn(
        const QString &query, const QStringList &languages, int limit);

    const QString m_catalogFile;
    std::optional<DocumentIndex> m_starter; ///< made when it is first needed
    std::optional<DocumentIndex> m_synced; ///< kept open: what it has read, it has at hand
};

} // namespace model
