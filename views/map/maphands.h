// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QLineF>
#include <QObject>

#include <optional>

class QMouseEvent;
class QTouchEvent;
class QWheelEvent;

namespace views {

class MapNavigator;
class MapView;

/// What wheel, mouse and fingers do to a map: they drag and throw it, zoom it, point at its cells
/// and choose them. Keys are the view's own.
class MapHands : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    MapHands(MapView &view, MapNavigator &navigator);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void turn(const QWheelEvent &event);
    void touch(const QTouchEvent &event);
    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doublePress(const QMouseEvent &event);
    void choose(const QPointF &position);
    void pointAt(int cell);
    void showCursor(Qt::CursorShape shape);

    MapView &m_view;
    MapNavigator &m_navigator;
    std::optional<QPointF> m_dragFrom;
    Qt::MouseButton m_dragButton = Qt::NoButton;
    bool m_isDragging = false;
    QPointF m_dragVelocity; ///< logical pixels a millisecond
    QElapsedTimer m_dragClock;
    std::optional<QLineF> m_fingers; ///< from one to the other, while there are two
};

} // namespace views
