// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/documents/glossary.h"
#include "model/documents/library.h"
#include "model/result.h"
#include "model/search/highlighter.h"

#include <memory>

namespace SQLite {
class Database;
}

namespace model {

/// A Document that was found, and the place in it where.
struct DocumentHit {
    QString source; ///< "moby/moby"
    QString path;
    QString commit; ///< 40 hex digits
    QString title;
    QString language;
    QStringList headings; ///< of the section, from the outermost
    int section = 0; ///< its position in the document, from 0
    QString snippet; ///< on one line, with an ellipsis where it is cut
    TextRanges snippetMatches; ///< in it; none where short pieces of words were looked for
    double rank = 0; ///< the lower the better

    bool operator==(const DocumentHit &) const = default;
};

/// Searches the documents of a catalog. One object a thread; many may read while a sync writes.
class DocumentIndex {
public:
    /// Errors: NotFound when nothing was ever synced, Storage.
    static Result<DocumentIndex> open(const QString &catalogFile);
    /// Of @p documents, which are in no catalog. Errors: Storage.
    static Result<DocumentIndex> ofDocuments(const QString &source, const Documents &documents);

    DocumentIndex(DocumentIndex &&) noexcept;
    DocumentIndex &operator=(DocumentIndex &&) noexcept;
    ~DocumentIndex();

    /// Documents of which one section has every word of @p query, the last as its beginning at
    /// least: the best first, each with its best section. Words in the title count most, then those
    /// in headings. Only documents in @p languages; empty: in any. Errors: Storage.
    Result<std::vector<DocumentHit>> find(
        const QString &query, const QStringList &languages, int limit) const;

    /// The terms of the CNCF glossary in @p language ("pt-br"). Errors: Storage.
    Result<GlossaryTerms> terms(const QString &language) const;

    /// Every document, by source and path. Errors: Storage.
    Result<LibraryPages> pages() const;

private:
    DocumentIndex(QString catalogFile, std::unique_ptr<SQLite::Database> database);

    QString m_catalogFile;
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace model
