// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/legendentries.h"
#include "views/map/mapscene.h"

namespace views {

/// All that a picture of the map needs, as values: it can be painted on any thread, at any size,
/// while the window goes on. Below the map stand what it shows, the legend and the day of the data.
struct MapPicture {
    model::SnapshotPtr snapshot; ///< never null
    model::MapLayout layout;
    std::vector<CellLook> looks; ///< one for each cell
    model::LensValues lens;
    Colors colors;
    QFont font;
    model::MapCamera camera;
    QSize mapSize; ///< logical pixels
    model::DetailLevel level = model::DetailLevel::Category;
    bool hasFooter = true;
    QString title; ///< of the group
    QString totals; ///< what the filter leaves, in one line
    QString source; ///< where the data is from, and its day
    std::vector<LegendEntry> legend;

    /// With the footer, in logical pixels.
    QSize size() const { return { mapSize.width(), mapSize.height() + footerHeight() }; }
    int footerHeight() const;
};

/// Draws a logo into a box; false where there is none.
using LogoDrawer = std::function<bool(QPainter &, const model::Item &, const QRectF &)>;

/// Draws @p picture with vectors alone, but for what @p drawLogo does.
void paintMapPicture(QPainter &painter, const MapPicture &picture, const LogoDrawer &drawLogo);

} // namespace views
