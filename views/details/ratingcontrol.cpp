// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/ratingcontrol.h"

#include "model/store/userstore.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QStyleOptionFocusRect>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace views {

using model::Rating;

namespace {

/// A five-pointed star around the origin; its points are at distance 1.
QPainterPath star()
{
    QPolygonF polygon;
    for (int i = 0; i < 10; ++i) {
        const double angle = (i * 36.0 - 90.0) * std::numbers::pi / 180.0;
        const double distance = i % 2 == 0 ? 1.0 : 0.45;
        polygon << QPointF(std::cos(angle), std::sin(angle)) * distance;
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

} // namespace

RatingControl::RatingControl(const Theme &theme, QWidget *parent)
    : QAbstractSlider(parent)
    , m_theme(theme)
{
    setRange(0, Rating::maxStars);
    setPageStep(1);
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("My rating"));
    setToolTip(tr("Click a star to rate. The same star again, or Delete, takes it back."));
    connect(this, &QAbstractSlider::valueChanged, this, [this](int stars) {
        describe();
        Q_EMIT rated(stars);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void RatingControl::showRating(int stars)
{
    const QSignalBlocker blocker(this);
    setValue(stars);
    describe();
    update();
}

void RatingControl::describe()
{
    setAccessibleDescription(value() == 0
            ? tr("Not rated")
            : tr("%1 of %n star(s)", nullptr, Rating::maxStars).arg(value()));
}

int RatingControl::starSide() const
{
    constexpr int leastTargetPx = 28;
    return std::max(leastTargetPx, fontMetrics().height() * 3 / 2);
}

QSize RatingControl::sizeHint() const { return { starSide() * Rating::maxStars, starSide() }; }

int RatingControl::starAt(const QPointF &position) const
{
    const int side = starSide();
    if (!QRectF(0, 0, side * Rating::maxStars, side).contains(position))
        return 0;
    const int place = std::min(int(position.x()) / side, Rating::maxStars - 1);
    return isRightToLeft() ? Rating::maxStars - place : place + 1;
}

void RatingControl::point(int star)
{
    if (std::exchange(m_pointed, star) != star)
        update();
}

bool RatingControl::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove: point(starAt(static_cast<QHoverEvent *>(event)->position())); break;
    case QEvent::HoverLeave: point(0); break;
    default: break;
    }
    return QAbstractSlider::event(event);
}

void RatingControl::mousePressEvent(QMouseEvent *event)
{
    const int star = event->button() == Qt::LeftButton ? starAt(event->position()) : 0;
    if (star == 0) {
        event->ignore();
        return;
    }
    setValue(star == value() ? 0 : star);
}

void RatingControl::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        setValue(0);
    else if (digit >= 0 && digit <= Rating::maxStars)
        setValue(digit);
    else
        QAbstractSlider::keyPressEvent(event);
}

/// The page below wants to scroll, and nobody rates by turning a wheel.
void RatingControl::wheelEvent(QWheelEvent *event) { event->ignore(); }

void RatingControl::paintEvent(QPaintEvent *)
{
    static const QPainterPath shape = star();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    const int side = starSide();
    const double radius = side * 0.38;
    for (int number = 1; number <= Rating::maxStars; ++number) {
        const int place = isRightToLeft() ? Rating::maxStars - number : number - 1;
        painter.save();
        painter.translate((place + 0.5) * side, side * 0.53);
        painter.scale(radius, radius);
        const bool isGiven = number <= value();
        const bool isPointed = number <= m_pointed;
        painter.setPen(QPen(isGiven || isPointed ? colors.accent : colors.border, 1.5 / radius,
            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(isGiven ? QBrush(colors.accent) : QBrush(Qt::NoBrush));
        painter.drawPath(shape);
        painter.restore();
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace views
