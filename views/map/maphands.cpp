// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/maphands.h"

#include "views/map/mapnavigator.h"
#include "views/map/mapview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QTouchEvent>

#include <algorithm>
#include <cmath>

namespace views {

using model::DetailLevel;

namespace {

/// One step of a wheel is 120 units.
constexpr double zoomPerWheelUnit = 1.0015;
/// A drag that stopped before the button was let go does not go on.
constexpr qint64 flingWithinMs = 60;

} // namespace

MapHands::MapHands(MapView &view, MapNavigator &navigator)
    : m_view(view)
    , m_navigator(navigator)
{
    view.installEventFilter(this);
    // Touches come to who wants a gesture; one finger stays a mouse.
    view.grabGesture(Qt::PinchGesture);
}

bool MapHands::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel: turn(*static_cast<QWheelEvent *>(event)); return true;
    case QEvent::MouseButtonPress: press(*static_cast<QMouseEvent *>(event)); return true;
    case QEvent::MouseMove: move(*static_cast<QMouseEvent *>(event)); return true;
    case QEvent::MouseButtonRelease: release(*static_cast<QMouseEvent *>(event)); return true;
    case QEvent::MouseButtonDblClick: doublePress(*static_cast<QMouseEvent *>(event)); return true;
    case QEvent::Leave: pointAt(-1); break;
    case QEvent::NativeGesture: {
        const auto &gesture = *static_cast<QNativeGestureEvent *>(event);
        if (gesture.gestureType() != Qt::ZoomNativeGesture)
            break;
        m_navigator.zoomBy(1 + gesture.value(), gesture.position());
        return true;
    }
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel: touch(*static_cast<QTouchEvent *>(event)); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void MapHands::turn(const QWheelEvent &event)
{
    m_navigator.zoomBy(std::pow(zoomPerWheelUnit, event.angleDelta().y()), event.position());
}

/// Two fingers on a screen: what is between them stays between them. Not by the scale of Qt's
/// gesture, which counts every step twice.
void MapHands::touch(const QTouchEvent &event)
{
    const bool isPinch
        = event.pointCount() == 2 && !(event.touchPointStates() & QEventPoint::Released);
    if (!isPinch) {
        m_fingers.reset();
        return;
    }
    const QLineF fingers(event.points()[0].position(), event.points()[1].position());
    if (fingers.length() < 1)
        return;
    if (!m_fingers) {
        m_dragFrom.reset(); // the first finger has begun one
        m_isDragging = false;
        m_navigator.stop();
    } else {
        m_navigator.drag(fingers.center() - m_fingers->center());
        m_navigator.zoomBy(fingers.length() / m_fingers->length(), fingers.center());
    }
    m_fingers = fingers;
}

void MapHands::press(const QMouseEvent &event)
{
    if (m_dragFrom || (event.button() != Qt::LeftButton && event.button() != Qt::MiddleButton))
        return;
    m_navigator.stop();
    m_dragFrom = event.position();
    m_dragButton = event.button();
    m_isDragging = false;
    m_dragVelocity = {};
    m_dragClock.start();
}

void MapHands::move(const QMouseEvent &event)
{
    if (!m_dragFrom) {
        pointAt(m_view.cellAt(event.position()));
        return;
    }
    const QPointF delta = event.position() - *m_dragFrom;
    if (!m_isDragging && delta.manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    showCursor(Qt::ClosedHandCursor);
    pointAt(-1);
    m_dragFrom = event.position();
    const double passed = std::max(1.0, double(m_dragClock.restart()));
    constexpr double newest = 0.6; // against a single jerk
    m_dragVelocity = m_dragVelocity * (1 - newest) + delta / passed * newest;
    m_navigator.drag(delta);
}

void MapHands::release(const QMouseEvent &event)
{
    if (!m_dragFrom || event.button() != m_dragButton)
        return;
    m_dragFrom.reset();
    if (!m_isDragging && event.button() == Qt::LeftButton)
        choose(event.position());
    else if (m_isDragging && m_dragClock.elapsed() < flingWithinMs)
        m_navigator.fling(m_dragVelocity);
    m_isDragging = false;
    showCursor(m_view.cellAt(event.position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MapHands::choose(const QPointF &position)
{
    const int cell = m_view.cellAt(position);
    const model::MapLayout &layout = m_view.layout();
    const int territory = layout.territoryAt(m_view.mapPointAt(position));
    const bool isDot = m_view.level() == DetailLevel::Overview
        && (cell < 0 || !layout.cells[size_t(cell)].isFeatured);
    // In the overview a click is meant for the territory: its items are only dots.
    if (isDot && territory >= 0)
        m_navigator.flyToRect(layout.territories[size_t(territory)].rect);
    else
        m_view.selectCell(cell);
}

void MapHands::doublePress(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const QPointF point = m_view.mapPointAt(event.position());
    const model::MapLayout &layout = m_view.layout();
    const int cell = layout.cellAt(point);
    const int block = layout.blockAt(point);
    if (cell >= 0)
        m_view.selectCell(cell);
    if (cell >= 0 && m_view.level() >= DetailLevel::Items)
        m_view.activate();
    else if (block >= 0)
        m_navigator.flyToRect(layout.blocks[size_t(block)].rect);
}

void MapHands::pointAt(int cell)
{
    if (!m_isDragging)
        showCursor(cell >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_view.hoverCell(cell);
}

void MapHands::showCursor(Qt::CursorShape shape)
{
    if (m_view.cursor().shape() != shape)
        m_view.setCursor(shape);
}

} // namespace views
