// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/queryword.h"

namespace model {

/// A piece of a text.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};
using TextRanges = std::vector<TextRange>; ///< ascending, apart from each other

/// One line of a longer text, around what was found in it.
struct Snippet {
    QString text;
    TextRanges matches;
};

/// Says which letters of a text answer what was typed.
class Highlighter {
public:
    /// @p words must outlive it.
    explicit Highlighter(const std::vector<QueryWord> &words)
        : m_words(words)
    {
    }

    /// What answers in a title, where a match may also be inside of a word.
    TextRanges inTitle(QStringView title) const;
    /// The beginnings of the words of @p title, when that is what was typed.
    TextRanges inInitials(QStringView title) const;
    /// Where @p title begins with all that was typed, whatever stands between its words.
    TextRanges atBeginning(QStringView title) const;
    /// About @p length letters of @p text from shortly before the first match on; its beginning
    /// when there is none.
    Snippet snippet(const QString &text, qsizetype length) const;
    bool isIn(QStringView text) const;

private:
    /// Up to @p end of @p text; stops after the first match when @p onlyFirst.
    TextRanges ranges(
        QStringView text, qsizetype start, qsizetype end, bool isTitle, bool onlyFirst) const;

    const std::vector<QueryWord> &m_words;
};

} // namespace model
