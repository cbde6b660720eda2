// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace model {

/// Which part of the map is seen and how large: a value that maps between map units and the logical
/// pixels of a view. Knows neither a widget nor what is on the map.
struct MapCamera {
    QPointF centre; ///< map units, shown in the middle of the view
    double scalePxPerUnit = 1;

    /// Shows all of @p bounds with @p marginPx around it.
    static MapCamera fitting(const QRectF &bounds, const QSizeF &view, double marginPx = 0);

    QPointF toView(const QPointF &map, const QSizeF &view) const;
    QRectF toView(const QRectF &map, const QSizeF &view) const;
    QPointF toMap(const QPointF &point, const QSizeF &view) const;
    /// The part of the map that @p view shows.
    QRectF visibleMap(const QSizeF &view) const;

    /// Zooms by @p factor with the map point under @p anchor (view pixels) held still; the scale
    /// stays between @p minScale and @p maxScale.
    MapCamera zoomed(double factor, const QPointF &anchor, const QSizeF &view, double minScale,
        double maxScale) const;
    /// Moves with a drag of @p delta view pixels.
    MapCamera panned(const QPointF &delta) const;
    /// Moved as little as needed so that the view is filled with @p bounds, or @p bounds is centred
    /// where it is smaller than the view.
    MapCamera keptOn(const QRectF &bounds, const QSizeF &view, double marginPx) const;

    bool operator==(const MapCamera &) const = default;
};

} // namespace model
