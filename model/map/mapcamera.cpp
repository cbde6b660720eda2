// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/mapcamera.h"

#include <algorithm>

namespace model {

namespace {

QPointF middleOf(const QSizeF &view) { return { view.width() / 2, view.height() / 2 }; }

/// One axis of keptOn(): where the centre may be so that @p half of the view on each side shows
/// nothing beyond @p low and @p high.
double kept(double centre, double half, double low, double high)
{
    if (high - low <= 2 * half)
        return (low + high) / 2;
    return std::clamp(centre, low + half, high - half);
}

} // namespace

MapCamera MapCamera::fitting(const QRectF &bounds, const QSizeF &view, double marginPx)
{
    const double width = std::max(1.0, view.width() - 2 * marginPx);
    const double height = std::max(1.0, view.height() - 2 * marginPx);
    if (bounds.isEmpty())
        return { bounds.center(), 1 };
    return { bounds.center(), std::min(width / bounds.width(), height / bounds.height()) };
}

QPointF MapCamera::toView(const QPointF &map, const QSizeF &view) const
{
    return (map - centre) * scalePxPerUnit + middleOf(view);
}

QRectF MapCamera::toView(const QRectF &map, const QSizeF &view) const
{
    return { toView(map.topLeft(), view), map.size() * scalePxPerUnit };
}

QPointF MapCamera::toMap(const QPointF &point, const QSizeF &view) const
{
    return (point - middleOf(view)) / scalePxPerUnit + centre;
}

QRectF MapCamera::visibleMap(const QSizeF &view) const
{
    return { toMap({ 0, 0 }, view), view / scalePxPerUnit };
}

MapCamera MapCamera::zoomed(double factor, const QPointF &anchor, const QSizeF &view,
    double minScale, double maxScale) const
{
    MapCamera next = *this;
    next.scalePxPerUnit = std::clamp(scalePxPerUnit * factor, minScale, maxScale);
    next.centre += toMap(anchor, view) - next.toMap(anchor, view);
    return next;
}

MapCamera MapCamera::panned(const QPointF &delta) const
{
    return { centre - delta / scalePxPerUnit, scalePxPerUnit };
}

MapCamera MapCamera::keptOn(const QRectF &bounds, const QSizeF &view, double marginPx) const
{
    const double margin = marginPx / scalePxPerUnit;
    const QRectF room = bounds.adjusted(-margin, -margin, margin, margin);
    const QSizeF half = view / scalePxPerUnit / 2;
    return { { kept(centre.x(), half.width(), room.left(), room.right()),
                 kept(centre.y(), half.height(), room.top(), room.bottom()) },
        scalePxPerUnit };
}

} // namespace model
