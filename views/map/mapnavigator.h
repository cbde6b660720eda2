// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/mapcamera.h"
#include "views/map/mapmotion.h"

#include <QTimer>

class QWidget;

namespace views {

/// Where the camera of a map is and where it may go: it stays on the map and between the smallest
/// and the largest scale, and flies where the person wants motion.
class MapNavigator : public QObject {
    Q_OBJECT
public:
    /// Around what is shown, in logical pixels.
    static constexpr double marginPx = 12;

    /// @p view is looked at for its size and its style, and must outlive this.
    explicit MapNavigator(const QWidget &view);

    const model::MapCamera &camera() const { return m_camera; }
    /// What the camera stays on, in map units. Moves nothing.
    void setBounds(const QRectF &bounds) { m_bounds = bounds; }
    /// All of the map is in view, and nobody wanted otherwise.
    bool isFitted() const { return m_isFitted; }
    bool isMoving() const { return m_motion.isMoving(); }
    /// The person wants to see how one thing becomes another.
    bool isAnimated() const;

    double fitScale() const;
    /// @p scale, or the nearest that the map can be shown in.
    double withinScales(double scale) const;

    /// Shows all of the map.
    void fit();
    /// To the nearest place that is on the map, at once.
    void jumpTo(const model::MapCamera &camera);
    /// The view or the map has another size: moves as little as that needs. A flight goes on.
    void stayOnMap() { moveTo(kept(m_camera)); }
    /// Exactly @p camera, at once.
    void setCamera(const model::MapCamera &camera);
    /// To the nearest place that is on the map.
    void flyTo(const model::MapCamera &camera);
    /// Back to exactly where one was.
    void flyBackTo(const model::MapCamera &camera);
    /// Shows @p rect (map units), as large as that allows.
    void flyToRect(const QRectF &rect);
    /// With what is at @p anchor (logical pixels) held still.
    void zoomBy(double factor, const QPointF &anchor);
    /// With the hand, by @p deltaPx.
    void drag(const QPointF &deltaPx);
    /// The hand lets go at @p velocity (logical pixels a millisecond).
    void fling(const QPointF &velocity);
    void stop() { m_motion.stop(); }

Q_SIGNALS:
    void moved();
    /// The camera has been here for a while: a place one has been to.
    void rested();

private:
    double smallestScale() const;
    double largestScale() const;
    model::MapCamera kept(const model::MapCamera &camera) const;
    void moveTo(const model::MapCamera &camera);

    const QWidget &m_view;
    QRectF m_bounds;
    model::MapCamera m_camera;
    bool m_isFitted = true;
    MapMotion m_motion;
    QTimer m_rest;
};

} // namespace views
