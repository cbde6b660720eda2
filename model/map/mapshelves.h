// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/settings.h"
#include "model/map/maplayout.h"

#include <vector>

// Private to MapLayout: how cells become blocks and blocks become rows.

namespace model {

/// Distances in map units. Headers are high enough for a line of text when the whole map is on a
/// screen.
namespace MapMeasures {
inline constexpr double cellGap = 1;
inline constexpr double blockPadding = 2.5;
inline constexpr double blockGap = 2.5;
inline constexpr double blockHeader = 9;
inline constexpr double territoryHeader = 11;
inline constexpr double territoryPadding = 2.5;
inline constexpr double territoryGap = 4;
inline constexpr int minColumns = 4; ///< a narrower block cannot hold its name
inline constexpr double pitchX = MapLayout::cellSize.width() + cellGap;
inline constexpr double pitchY = MapLayout::cellSize.height() + cellGap;
} // namespace MapMeasures

/// The items of one Subcategory in the order in which they are laid.
struct Shelf {
    QString subcategory;
    struct Entry {
        int item = 0;
        const FeaturedRule::Option *featured = nullptr;
    };
    std::vector<Entry> entries; ///< featured ones first
    int featuredCount = 0;

    int weight() const { return int(entries.size()) + 3 * featuredCount; }
    /// Rows of cells that the entries take with @p columns, at least 2.
    int rows(int columns) const;
    /// The fewest columns with which at most @p rowLimit rows are needed.
    int columns(int rowLimit) const;
    int minRows() const { return featuredCount > 0 ? 2 : entries.empty() ? 0 : 1; }
};

/// Some shelves side by side.
struct ShelfRow {
    int first = 0;
    int last = 0; ///< one behind
    int rows = 0; ///< of cells
};

double blockWidth(int columns);
double blockHeight(int rows);

/// Breaks shelves into rows of @p width so that the whole is as low as can be: the shortest path
/// over all breaks.
std::vector<ShelfRow> breakIntoRows(const std::vector<Shelf> &shelves, double width);

/// The shelves of one Category.
struct ShelfSet {
    QString category;
    std::vector<Shelf> shelves;
};

/// Some categories side by side, each so wide that all become about equally high.
struct TerritoryRow {
    int first = 0;
    std::vector<double> widths; ///< one for each
    double height = 0;
};

/// Breaks categories into rows of @p width, keeping their order, so that the whole is as low as can
/// be. Remembers heights, since many widths are tried.
class TerritoryRows {
public:
    explicit TerritoryRows(const std::vector<ShelfSet> &sets);

    std::vector<TerritoryRow> breakInto(double width);

private:
    double heightOf(int set, int columns);
    /// The fewest columns with which @p set is at most @p height high, up to @p most; -1: none.
    int columnsFor(int set, double height, int most);
    TerritoryRow rowOf(int first, int last, double width);

    const std::vector<ShelfSet> &m_sets;
    std::vector<std::vector<double>> m_heights; ///< by set and columns; 0: not known yet
};

} // namespace model
