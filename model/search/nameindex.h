// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/omniscore.h"

#include <functional>
#include <utility>

namespace model {

/// Finds documents whose whole name is typed, or its beginning, or its initials, whatever stands
/// between the words: "certmanager", "cert manager" and "cm" are "cert-manager". Filled once, then
/// only read, by any thread.
class NameIndex {
public:
    void add(quint32 document, const QString &title);
    /// After the last add(), before the first question.
    void finish();

    /// Calls @p use for every name that answers; a document may have several.
    void find(const std::vector<QueryWord> &words,
        const std::function<void(quint32 document, NameMatch match)> &use) const;

    /// How @p title answers, Initials aside.
    static NameMatch match(const std::vector<QueryWord> &words, QStringView title);
    /// "opa" of "Open Policy Agent"; empty for a single word.
    static QString initialsOf(QStringView title);

private:
    using Names = std::vector<std::pair<QString, quint32>>;

    Names m_names; ///< as joinedWords(); sorted
    Names m_initials; ///< sorted
};

/// All that is typed, as one word.
QString joinedText(const std::vector<QueryWord> &words);

} // namespace model
