// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/mapmotion.h"

#include <QEasingCurve>

#include <cmath>

namespace views {

namespace {

constexpr std::chrono::milliseconds framePause { 16 };
/// What is left of the speed after 16 ms.
constexpr double decay = 0.93;
constexpr double decayMs = 16;
constexpr double slowest = 0.02; ///< logical pixels a millisecond; slower is at rest

} // namespace

MapMotion::MapMotion(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(framePause);
    connect(&m_timer, &QTimer::timeout, this, &MapMotion::step);
}

void MapMotion::fly(const model::MapCamera &from, const model::MapCamera &to, const QSizeF &view)
{
    m_path.emplace(from, to, view);
    m_clock.start();
    m_timer.start();
}

void MapMotion::fling(const QPointF &velocity)
{
    m_path.reset();
    m_velocity = velocity;
    m_lastMs = 0;
    m_clock.start();
    m_timer.start();
}

void MapMotion::stop()
{
    m_timer.stop();
    m_path.reset();
}

void MapMotion::step()
{
    const qint64 now = m_clock.elapsed();
    if (m_path) {
        static const QEasingCurve easing(QEasingCurve::InOutQuad);
        const double progress = double(now) / double(m_path->duration().count());
        const model::MapCamera camera
            = m_path->at(progress >= 1 ? 1 : easing.valueForProgress(progress));
        if (progress >= 1)
            stop();
        Q_EMIT flown(camera);
    } else {
        const double passed = double(now - m_lastMs);
        m_lastMs = now;
        const QPointF delta = m_velocity * passed;
        m_velocity *= std::pow(decay, passed / decayMs);
        if (std::hypot(m_velocity.x(), m_velocity.y()) < slowest)
            stop();
        Q_EMIT dragged(delta);
    }
}

} // namespace views
