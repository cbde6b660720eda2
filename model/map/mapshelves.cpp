// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/mapshelves.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace model {

using namespace MapMeasures;

int Shelf::rows(int columns) const
{
    const int perPair = columns / 2;
    const int featuredRows = (featuredCount + perPair - 1) / perPair * 2;
    const int holes = featuredRows * columns - 4 * featuredCount;
    const int rest = std::max(0, int(entries.size()) - featuredCount - holes);
    return featuredRows + (rest + columns - 1) / columns;
}

int Shelf::columns(int rowLimit) const
{
    int columns = std::max(minColumns, weight() / std::max(1, rowLimit));
    while (rows(columns) > rowLimit)
        ++columns;
    return columns;
}

double blockWidth(int columns) { return columns * pitchX - cellGap + 2 * blockPadding; }

double blockHeight(int rows)
{
    // An empty one still shows its name and that it is empty.
    return blockHeader + std::max(1, rows) * pitchY - cellGap + 2 * blockPadding;
}

namespace {

/// The smallest number of cell rows with which shelves [first, last) fit beside each other into
/// @p width; nothing when they do not, however high.
std::optional<int> rowsFor(const std::vector<Shelf> &shelves, int first, int last, double width)
{
    const auto neededWidth = [&](int rows) {
        double needed = (last - first - 1) * blockGap;
        for (int i = first; i < last; ++i)
            needed += blockWidth(shelves[i].columns(std::max(rows, shelves[i].minRows())));
        return needed;
    };
    int low = 1;
    int high = 1;
    for (int i = first; i < last; ++i) {
        low = std::max(low, shelves[i].minRows());
        high = std::max(high, shelves[i].rows(minColumns));
    }
    if (neededWidth(high) > width)
        return std::nullopt;
    while (low < high) {
        const int middle = std::midpoint(low, high);
        if (neededWidth(middle) <= width)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

/// What lies beside the cells of a territory.
constexpr int fewestTerritoryColumns = 9;
constexpr int mostInRow = 5;

double widthOf(int columns) { return blockWidth(columns) + 2 * territoryPadding; }

/// How many columns fit into a territory of @p width.
int columnsIn(double width)
{
    const double inner = width - 2 * territoryPadding - 2 * blockPadding;
    return std::max(minColumns, int((inner + cellGap) / pitchX + 1e-9));
}

} // namespace

std::vector<ShelfRow> breakIntoRows(const std::vector<Shelf> &shelves, double width)
{
    const int count = int(shelves.size());
    struct Best {
        double height = std::numeric_limits<double>::infinity();
        ShelfRow row;
    };
    std::vector<Best> best(count + 1);
    best[0].height = 0;
    for (int last = 1; last <= count; ++last) {
        for (int first = last - 1; first >= 0; --first) {
            auto rows = rowsFor(shelves, first, last, width);
            if (!rows && last - first > 1)
                break;
            // Narrower than one block of least width: that one is shown at full height all the
            // same.
            const int shown = rows.value_or(shelves[first].rows(minColumns));
            const double height = best[first].height + blockHeight(shown) + blockGap;
            if (height < best[last].height)
                best[last] = { height, { first, last, shown } };
        }
    }
    std::vector<ShelfRow> result;
    for (int at = count; at > 0; at = best[at].row.first)
        result.insert(result.begin(), best[at].row);
    return result;
}

TerritoryRows::TerritoryRows(const std::vector<ShelfSet> &sets)
    : m_sets(sets)
    , m_heights(sets.size())
{
}

double TerritoryRows::heightOf(int set, int columns)
{
    auto &heights = m_heights[size_t(set)];
    if (int(heights.size()) <= columns)
        heights.resize(size_t(columns) + 1, 0);
    double &height = heights[size_t(columns)];
    if (height == 0) {
        height = territoryHeader + territoryPadding;
        const auto rows
            = breakIntoRows(m_sets[size_t(set)].shelves, widthOf(columns) - 2 * territoryPadding);
        for (const ShelfRow &row : rows)
            height += blockHeight(row.rows) + blockGap;
        height -= rows.empty() ? 0 : blockGap;
    }
    return height;
}

int TerritoryRows::columnsFor(int set, double height, int most)
{
    if (heightOf(set, most) > height)
        return -1;
    int low = minColumns;
    int high = most;
    while (low < high) {
        const int middle = std::midpoint(low, high);
        if (heightOf(set, middle) <= height)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

TerritoryRow TerritoryRows::rowOf(int first, int last, double width)
{
    TerritoryRow row { .first = first, .widths = {} };
    const int count = last - first;
    const int most = columnsIn(width);
    if (count == 1) {
        row.widths = { width };
        row.height = heightOf(first, most);
        return row;
    }
    row.height = std::numeric_limits<double>::infinity();
    const int fewest = std::min(most, fewestTerritoryColumns);
    // The lowest height with which all fit beside each other.
    double low = 0;
    double high = 0;
    for (int set = first; set < last; ++set) {
        low = std::max(low, heightOf(set, most));
        high = std::max(high, heightOf(set, fewest));
    }
    const auto fitted = [&](double height) {
        std::vector<int> columns;
        double used = (count - 1) * territoryGap;
        for (int set = first; set < last; ++set) {
            columns.push_back(std::max(fewest, columnsFor(set, height, most)));
            used += widthOf(columns.back());
        }
        return std::pair(columns, used);
    };
    if (fitted(high).second > width)
        return row;
    constexpr double enough = pitchY / 4;
    while (high - low > enough) {
        const double middle = std::midpoint(low, high);
        if (fitted(middle).second <= width)
            high = middle;
        else
            low = middle;
    }
    const auto [columns, used] = fitted(high);
    const int all = std::accumulate(columns.begin(), columns.end(), 0);
    row.height = 0;
    for (int i = 0; i < count; ++i) {
        // What is left over goes to all by their size, so that rows end flush.
        row.widths.push_back(
            widthOf(columns[size_t(i)]) + (width - used) * columns[size_t(i)] / all);
        row.height = std::max(row.height, heightOf(first + i, columnsIn(row.widths.back())));
    }
    return row;
}

std::vector<TerritoryRow> TerritoryRows::breakInto(double width)
{
    const int count = int(m_sets.size());
    struct Best {
        double height = std::numeric_limits<double>::infinity();
        TerritoryRow row;
    };
    std::vector<Best> best(size_t(count) + 1);
    best[0].height = 0;
    for (int last = 1; last <= count; ++last) {
        for (int first = last - 1; first >= std::max(0, last - mostInRow); --first) {
            TerritoryRow row = rowOf(first, last, width);
            const double height = best[size_t(first)].height + row.height + territoryGap;
            if (height < best[size_t(last)].height)
                best[size_t(last)] = { height, std::move(row) };
        }
    }
    std::vector<TerritoryRow> result;
    for (int at = count; at > 0; at = best[size_t(at)].row.first)
        result.insert(result.begin(), best[size_t(at)].row);
    return result;
}

} // namespace model
