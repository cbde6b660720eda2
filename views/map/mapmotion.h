// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/flightpath.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace views {

/// Moves a camera over time: flights to a place, and what is left of a drag when the hand lets go.
/// One movement at a time; a new one ends the one before.
class MapMotion : public QObject {
    Q_OBJECT
public:
    explicit MapMotion(QObject *parent = nullptr);

    void fly(const model::MapCamera &from, const model::MapCamera &to, const QSizeF &view);
    /// Goes on with @p velocity (logical pixels a millisecond), slower and slower.
    void fling(const QPointF &velocity);
    /// Where the camera is stays as it is.
    void stop();
    bool isMoving() const { return m_timer.isActive(); }

Q_SIGNALS:
    void flown(const model::MapCamera &camera);
    void dragged(const QPointF &deltaPx);

private:
    void step();

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_lastMs = 0;
    std::optional<model::FlightPath> m_path;
    QPointF m_velocity;
};

} // namespace views
