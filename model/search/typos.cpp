// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/typos.h"

#include "model/search/wordreader.h"

#include <algorithm>
#include <array>

namespace model {

int allowedTypos(QStringView typed)
{
    if (typed.size() < 4 || std::ranges::any_of(typed, [](QChar c) { return c.isDigit(); }))
        return 0;
    return typed.size() < 8 ? 1 : 2;
}

int typosBetween(QStringView typed, QStringView word, int allowed, bool isBeginning)
{
    const int tooMany = allowed + 1;
    const qsizetype rows = typed.size();
    if (rows < 2 || word.size() < 2 || rows > WordReader::maxLength)
        return tooMany;
    const bool isSwapped = typed[0] == word[1] && typed[1] == word[0];
    if (typed[0] != word[0] && !isSwapped)
        return tooMany;
    if (word.size() + allowed < rows || (!isBeginning && word.size() > rows + allowed))
        return tooMany;
    // Optimal string alignment, a column for each letter of the word; only cells near the diagonal
    // can stay within what is allowed.
    const qsizetype columns = std::min(word.size(), rows + allowed);
    using Column = std::array<int, WordReader::maxLength + 1>;
    std::array<Column, 3> table;
    for (qsizetype row = 0; row <= rows; ++row)
        table[0][size_t(row)] = int(row);
    int best = tooMany;
    for (qsizetype column = 1; column <= columns; ++column) {
        Column &now = table[size_t(column % 3)];
        const Column &before = table[size_t((column + 2) % 3)];
        const Column &earlier = table[size_t((column + 1) % 3)];
        const qsizetype first = std::max<qsizetype>(1, column - allowed);
        const qsizetype last = std::min(rows, column + allowed);
        now[size_t(first - 1)] = first == 1 ? int(column) : tooMany;
        int least = now[size_t(first - 1)];
        for (qsizetype row = first; row <= last; ++row) {
            const auto r = size_t(row);
            const bool isSame = typed[row - 1] == word[column - 1];
            int cost = before[r - 1] + (isSame ? 0 : 1);
            // Beyond the band's edge nothing was computed.
            if (row < column + allowed)
                cost = std::min(cost, before[r] + 1);
            cost = std::min(cost, now[r - 1] + 1);
            if (row > 1 && column > 1 && typed[row - 1] == word[column - 2]
                && typed[row - 2] == word[column - 1])
                cost = std::min(cost, earlier[r - 2] + 1);
            now[r] = cost;
            least = std::min(least, cost);
        }
        // A beginning that is only like what is typed up to its last letter is like too much.
        const bool isEnd = column == word.size()
            || (isBeginning
                && (typed.back() == word[column - 1]
                    || (column > 1 && typed[rows - 2] == word[column - 1]
                        && typed.back() == word[column - 2])));
        if (last == rows && isEnd)
            best = std::min(best, now[size_t(rows)]);
        if (least > allowed)
            break;
    }
    return std::min(best, tooMany);
}

} // namespace model
