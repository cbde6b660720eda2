// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/mapnavigator.h"

#include "model/map/detaillevel.h"
#include "model/map/maplayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace views {

using model::MapCamera;
using model::MapLayout;

namespace {

constexpr double largestCellPx = 420;
constexpr int restMs = 400;

} // namespace

MapNavigator::MapNavigator(const QWidget &view)
    : m_view(view)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &MapNavigator::rested);
    connect(&m_motion, &MapMotion::flown, this, &MapNavigator::moveTo);
    connect(&m_motion, &MapMotion::dragged, this, &MapNavigator::drag);
}

bool MapNavigator::isAnimated() const
{
    return m_view.isVisible()
        && m_view.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_view) > 0;
}

double MapNavigator::fitScale() const
{
    return MapCamera::fitting(m_bounds, m_view.size().toSizeF(), marginPx).scalePxPerUnit;
}

double MapNavigator::smallestScale() const
{
    // Small groups too have their overview.
    return std::min(
        fitScale(), model::cellPxOf(model::DetailLevel::Overview) / MapLayout::cellSize.width());
}

double MapNavigator::largestScale() const
{
    return std::max(fitScale(), largestCellPx / MapLayout::cellSize.width());
}

double MapNavigator::withinScales(double scale) const
{
    return std::clamp(scale, smallestScale(), largestScale());
}

MapCamera MapNavigator::kept(const MapCamera &camera) const
{
    return camera.keptOn(m_bounds, m_view.size().toSizeF(), marginPx);
}

void MapNavigator::moveTo(const MapCamera &camera)
{
    if (m_camera == camera)
        return;
    m_camera = camera;
    m_isFitted = camera.scalePxPerUnit == fitScale();
    m_rest.start();
    Q_EMIT moved();
}

void MapNavigator::fit()
{
    stop();
    moveTo(MapCamera::fitting(m_bounds, m_view.size().toSizeF(), marginPx));
    m_isFitted = true;
}

void MapNavigator::jumpTo(const MapCamera &camera) { setCamera(kept(camera)); }

void MapNavigator::setCamera(const MapCamera &camera)
{
    stop();
    moveTo(camera);
}

void MapNavigator::flyTo(const MapCamera &camera) { flyBackTo(kept(camera)); }

void MapNavigator::flyBackTo(const MapCamera &camera)
{
    stop();
    m_isFitted = false; // a resize on the way is no reason to stay
    if (isAnimated())
        m_motion.fly(m_camera, camera, m_view.size().toSizeF());
    else
        moveTo(camera);
}

void MapNavigator::flyToRect(const QRectF &rect)
{
    MapCamera camera = MapCamera::fitting(rect, m_view.size().toSizeF(), marginPx);
    camera.scalePxPerUnit = std::min(camera.scalePxPerUnit, largestScale());
    flyTo(camera);
}

void MapNavigator::zoomBy(double factor, const QPointF &anchor)
{
    jumpTo(
        m_camera.zoomed(factor, anchor, m_view.size().toSizeF(), smallestScale(), largestScale()));
}

void MapNavigator::drag(const QPointF &deltaPx) { moveTo(kept(m_camera.panned(deltaPx))); }

void MapNavigator::fling(const QPointF &velocity)
{
    if (isAnimated())
        m_motion.fling(velocity);
}

} // namespace views
