// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"
#include "model/map/mapcamera.h"
#include "model/map/maplayout.h"
#include "views/shell/theme.h"

#include <QFont>

namespace views {

class LogoCache;

/// Everything one picture of the map shows. References and pointers must outlive the painting.
struct MapScene {
    const model::Snapshot &snapshot;
    const model::MapLayout &layout;
    const Colors &colors;
    LogoCache *logos = nullptr; ///< may be absent: monograms only
    QFont font;
    int selectedCell = -1;
    int hoveredCell = -1;
    bool hasFocus = false; ///< the selection also shows the keyboard focus
    bool isFocusFramed
        = false; ///< keys brought the focus, and without a selection a frame shows it
};

/// Draws @p scene as @p camera sees it into @p size logical pixels, on whatever @p painter paints
/// on; only what is visible. Text keeps its size on screen and is left out where it does not fit.
void paintMap(
    QPainter &painter, const MapScene &scene, const model::MapCamera &camera, const QSizeF &size);

} // namespace views
