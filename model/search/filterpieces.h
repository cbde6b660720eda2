// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace model {

/// One condition of a filter in text form, taken apart; what its field and values mean is the
/// filter's matter.
struct FilterPiece {
    QString written;
    bool isNegated = false;
    std::optional<QString> field; ///< in lower case; nothing: a word without a colon
    QStringList values; ///< may be none; of a word one, in which a comma means itself
};

/// @p text cut at blanks outside quotation marks, which also keep a word from being a condition
/// and a comma from parting values. Two marks in a row within quotation marks are one that is
/// meant. Words without a letter are left out.
std::vector<FilterPiece> filterPieces(const QString &text);

/// @p value so that filterPieces() reads it as one again.
QString quotedFilterValue(const QString &value);

} // namespace model
