// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/rangehandle.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace views {

namespace {

constexpr double knobPx = 14;

} // namespace

RangeHandle::RangeHandle(const Theme &theme, QWidget *parent)
    : QAbstractSlider(parent)
    , m_theme(theme)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    setAttribute(Qt::WA_Hover);
    setPageStep(2);
    resize(sizePx, sizePx);
}

void RangeHandle::place(int least, int most, int edge)
{
    const QSignalBlocker blocker(this);
    setRange(least, most);
    setValue(edge);
}

void RangeHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    const QPointF center(width() / 2., height() / 2.);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(center, knobPx / 2 + 3, knobPx / 2 + 3);
    }
    const bool isHeld = isSliderDown() || underMouse() || hasFocus();
    painter.setPen(QPen(colors.accent, 2));
    painter.setBrush(isHeld ? colors.accent : colors.panel);
    painter.drawEllipse(center, knobPx / 2 - 1, knobPx / 2 - 1);
}

void RangeHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = event->position().toPoint().x() - width() / 2;
    setSliderDown(true);
    update();
}

void RangeHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        Q_EMIT dragged(mapToParent(event->position().toPoint()).x() - m_grip);
}

void RangeHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(false);
    update();
    Q_EMIT released();
}

void RangeHandle::keyReleaseEvent(QKeyEvent *event)
{
    QAbstractSlider::keyReleaseEvent(event);
    if (!event->isAutoRepeat())
        Q_EMIT released();
}

void RangeHandle::focusOutEvent(QFocusEvent *event)
{
    QAbstractSlider::focusOutEvent(event);
    Q_EMIT released();
}

/// It is for scrolling what the handle is in.
void RangeHandle::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace views
