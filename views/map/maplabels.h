// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/detaillevel.h"
#include "model/map/mapcamera.h"
#include "model/map/maplayout.h"
#include "views/map/textcache.h"

namespace views {

/// Between a title of the overview and its count, in logical pixels.
inline constexpr double titleCountGap = 10;
/// The shortest bar in which parts are told apart, in logical pixels.
inline constexpr double shortestTitleBar = 40;

/// A heading on the map: where it is drawn and what it says.
struct MapLabel {
    enum class Kind {
        TerritoryTitle, ///< above its dots, in the overview
        TerritoryPlate, ///< in the middle of its dots, where there is no room above them
        TerritoryBar, ///< the line above a territory's blocks
        BlockBar, ///< the line above a block's cells
    };
    Kind kind = Kind::BlockBar;
    int index = 0; ///< into the layout's territories or blocks
    QRectF rect; ///< logical pixels, inside the view and inside what it heads
    TextRole role = TextRole::Subcategory;
    bool hasText = true; ///< a bar that is pushed out of sight has none
    bool hasCount = false;
    bool hasBar = false; ///< of how far the projects have come; of a title
    QString name; ///< of a title: the category, or its short form
};

/// Every heading of @p layout that @p camera shows and that has room. A heading stays in
/// sight as long as anything of what it heads is; no two overlap, since each keeps to its own
/// place. Positions are on whole device pixels of @p ratio.
std::vector<MapLabel> placeLabels(const model::MapLayout &layout, const model::MapCamera &camera,
    const QSizeF &size, model::DetailLevel level, TextCache &texts, double ratio);

} // namespace views
