// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"
#include "model/search/itemset.h"

#include <QRectF>

namespace model {

/// One Item at one place of the map. An Item with additional places has one cell at each.
struct MapCell {
    int item = 0; ///< index into Landscape::items
    QRectF rect;
    bool isFeatured = false; ///< twice as wide and high
    QString label; ///< the featured rule's caption; may be empty
    bool isRepeat = false; ///< the item has a cell in this territory already

    bool operator==(const MapCell &) const = default;
};

/// The rectangle of a Subcategory: a header line and, below it, its cells.
struct MapBlock {
    QString subcategory;
    QRectF rect;
    QRectF header;
    int firstCell = 0;
    int cellCount = 0;

    bool operator==(const MapBlock &) const = default;
};

/// The rectangle of a Category: a header line and, below it, its blocks in rows.
struct MapTerritory {
    QString category;
    QRectF rect;
    QRectF header;
    int firstBlock = 0;
    int blockCount = 0;
    int itemCount = 0; ///< each once, in however many blocks it stands
    int projectCount = 0; ///< of the foundation, among them

    bool operator==(const MapTerritory &) const = default;
};

/// Where everything of one Group stands, in map units: a cell is 10 wide and 9 high. Depends on the
/// snapshot and the group alone, never on a window, a zoom or a filter, so that the map is a place.
/// The whole is about as wide as a 16:10 screen. Categories keep the group's order in rows from the
/// top left on, small ones beside each other; subcategories keep the configured order where there
/// is one, else the largest comes first; featured items come first in their block.
struct MapLayout {
    static constexpr QSizeF cellSize { 10, 9 };

    QRectF bounds;
    std::vector<MapTerritory> territories;
    std::vector<MapBlock> blocks; ///< by territory
    std::vector<MapCell> cells; ///< by block

    /// Pure and deterministic. @p snapshot needs only its landscape and settings. With @p only,
    /// what is not in it has no place: the compact map of a filter. Empty subcategories stay
    /// without it.
    static MapLayout of(
        const Snapshot &snapshot, const Group &group, const ItemSet *only = nullptr);

    /// @p to on the way from @p from: what both have moves, @p progress from 0 to 1.
    static MapLayout between(const MapLayout &from, const MapLayout &to, double progress);

    /// Index of the cell at @p point, or -1.
    int cellAt(const QPointF &point) const;
    /// Index of the block, of the territory at @p point, or -1.
    int blockAt(const QPointF &point) const;
    int territoryAt(const QPointF &point) const;
    /// The first cell of @p item, or -1 when it is not in this group.
    int cellOf(int item) const;
    int blockOfCell(int cell) const;
    int territoryOfBlock(int block) const;
    /// The nearest cell in @p direction, a vector along one axis, whose item is in @p only; or -1.
    int neighbourOf(int cell, const QPointF &direction, const ItemSet &only) const;

    bool operator==(const MapLayout &) const = default;
};

} // namespace model
