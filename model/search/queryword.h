// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace model {

/// How a word of a text answers a typed one, the best last.
enum class WordMatch { None, TwoTypos, OneTypo, Inside, Beginning, Whole };

/// One word of what a person types, and what counts as a match of it. A value.
struct QueryWord {
    QString text; ///< as WordReader gives it
    QString meaning; ///< of a well-known short form
    bool isLast = false; ///< still being typed: what is forgiven may be the beginning of a word
    int typos = 0; ///< that are forgiven

    /// @p word as WordReader gives it.
    WordMatch match(QStringView word) const;
    /// Short pieces are inside of everything.
    bool mayBeInside() const { return text.size() >= 3; }
};

/// The words of @p text, each once. Of a text that no person types, the first ones.
std::vector<QueryWord> queryWords(const QString &text);

} // namespace model
