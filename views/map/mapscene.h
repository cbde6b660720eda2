// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/detaillevel.h"
#include "model/map/mapcamera.h"
#include "model/map/maplayout.h"
#include "views/map/celllook.h"
#include "views/map/halfpainter.h"
#include "views/map/spritecache.h"
#include "views/map/textcache.h"
#include "views/shell/theme.h"

#include <QFont>

#include <array>
#include <functional>

namespace views {

/// What a view keeps from one frame to the next.
struct MapPaintCache {
    /// Of one half: each is painted on a thread of its own.
    struct Part {
        SpriteCache sprites;
        TextCache texts;
    };
    std::array<Part, 2> parts;
    HalfPainter halves;
};

/// Everything one picture of the map shows. References and pointers must outlive the painting.
struct MapScene {
    const model::Snapshot &snapshot;
    const model::MapLayout &layout;
    const std::vector<CellLook> &looks; ///< one for each cell
    const model::LensValues &lens;
    const Colors &colors;
    MapPaintCache &cache;
    LogoCache *logos = nullptr; ///< may be absent: monograms only
    QFont font;
    model::DetailLevel level = model::DetailLevel::Category;
    int selectedCell = -1;
    int hoveredCell = -1;
    bool hasFocus = false; ///< the selection also shows the keyboard focus
    bool isFocusFramed
        = false; ///< keys brought the focus, and without a selection a frame shows it
    /// For devices that want vectors: draws the logo itself into the box, instead of its pixels.
    /// False where there is none to draw.
    std::function<bool(QPainter &painter, const model::Item &item, const QRectF &box)> vectorLogo;
};

/// Draws @p scene as @p camera sees it into @p size logical pixels, on whatever @p painter paints
/// on; only what @p exposed needs (empty: all of it). Text keeps its size on screen; a name that
/// does not fit is shortened, and left out where not even that helps.
void paintMap(QPainter &painter, const MapScene &scene, const model::MapCamera &camera,
    const QSizeF &size, const QRectF &exposed = {});

} // namespace views
