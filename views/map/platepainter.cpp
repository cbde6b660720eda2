// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/platepainter.h"

#include "views/wording/names.h"

#include <QLineF>
#include <QLocale>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace views {

using model::LensValues;
using model::Maturity;

namespace {

// Logical pixels: rings get thinner on smaller cells, but stay different from each other.
constexpr double fullRingFromPx = 30;
constexpr double thinnestRing = 1.25;
constexpr double widestRing = 3;

double fittedRing(double ringPx, double cellPx)
{
    return cellPx < fullRingFromPx ? std::max(thinnestRing, ringPx * cellPx / fullRingFromPx)
                                   : ringPx;
}

void setMaturityRing(PlateStyle &style, Maturity::Level level, const Colors &colors)
{
    style.ring = colors.ring(level);
    style.mark = Names::maturityLetter(level);
    switch (level) {
    case Maturity::Level::Graduated: style.ringPx = widestRing; break;
    case Maturity::Level::Incubating:
    case Maturity::Level::Other: style.ringPx = 2; break;
    case Maturity::Level::Sandbox:
        style.ringPx = 2;
        style.line = Qt::DashLine;
        break;
    case Maturity::Level::Archived:
        style.ringPx = 1.5;
        style.line = Qt::DotLine;
        break;
    }
}

void fit(PlateStyle &style, bool isClosedSource, double cellPx)
{
    style.isHatched = isClosedSource;
    if (isClosedSource)
        style.ground = PlateStyle::Ground::Closed;
    style.radiusPx = std::min(6.0, cellPx / 6);
    style.ringPx = fittedRing(style.ringPx, cellPx);
}

/// What lies in @p rect with round corners of the line that rises at 45 degrees from its lower
/// edge at @p x; null when nothing does. A clip would do the same, but not everywhere: in SVG it
/// outlives its plate.
QLineF insideOf(const QRectF &rect, double radius, double x)
{
    // Along the line, t is how far right of the start it is.
    double from = std::max(0.0, rect.left() - x);
    double to = std::min(rect.height(), rect.right() - x);
    const auto at = [&](double t) { return QPointF(x + t, rect.bottom() - t); };
    for (const double cx : { rect.left() + radius, rect.right() - radius }) {
        for (const double cy : { rect.top() + radius, rect.bottom() - radius }) {
            const auto isInCorner = [&](const QPointF &point) {
                return (point.x() < cx) == (cx < rect.center().x())
                    && (point.y() < cy) == (cy < rect.center().y());
            };
            // Where it meets the circle of the corner: (x + t - cx)^2 + (bottom - t - cy)^2 = r^2.
            const double a = x - cx;
            const double b = rect.bottom() - cy;
            const double half = (b - a) / 2;
            const double root = half * half - (a * a + b * b - radius * radius) / 2;
            const bool isOutside = root < 0;
            if (isInCorner(at(from))) {
                if (isOutside)
                    return {};
                from = std::max(from, half - std::sqrt(root));
            }
            if (isInCorner(at(to))) {
                if (isOutside)
                    return {};
                to = std::min(to, half + std::sqrt(root));
            }
        }
    }
    return from < to ? QLineF(at(from), at(to)) : QLineF();
}

QPen ringPen(const PlateStyle &style)
{
    QPen pen(style.ring, style.ringPx);
    pen.setCapStyle(Qt::FlatCap);
    if (style.line == Qt::DashLine)
        pen.setDashPattern({ 3, 1.75 });
    else if (style.line == Qt::DotLine)
        pen.setDashPattern({ 1.25, 1.5 });
    return pen;
}

} // namespace

PlateStyle PlateStyle::ofClass(const LensValues &lens, int position, const Colors &colors)
{
    PlateStyle style;
    if (position < 0)
        return style;
    const auto &shown = lens.classes[size_t(position)];
    if (lens.scale == LensValues::Scale::Maturity) {
        setMaturityRing(style, Maturity::levelOf(shown.key), colors);
        return style;
    }
    const int count = int(lens.classes.size());
    style.ring = lens.scale == LensValues::Scale::Ordered
        ? Colors::ordered(position, count)
        : Colors::named(shown.key.isEmpty() ? LensValues::maxNamed : position);
    style.ringPx = widestRing;
    style.mark = QLocale().toString(position + 1);
    return style;
}

double PlateStyle::widestRingPx(double cellPx) { return fittedRing(widestRing, cellPx); }

PlateStyle PlateStyle::of(
    const CellLook &look, const LensValues &lens, const Colors &colors, double cellPx)
{
    PlateStyle style = ofClass(lens, look.lensClass, colors);
    fit(style, look.isClosedSource, cellPx);
    return style;
}

PlateStyle PlateStyle::ofMaturity(std::optional<Maturity::Level> maturity, bool isClosedSource,
    const Colors &colors, double cellPx)
{
    PlateStyle style;
    if (maturity)
        setMaturityRing(style, *maturity, colors);
    fit(style, isClosedSource, cellPx);
    return style;
}

void paintPlate(
    QPainter &painter, const QRectF &rect, const PlateStyle &style, const Colors &colors)
{
    const double radius = style.radiusPx;
    painter.setPen(Qt::NoPen);
    switch (style.ground) {
    case PlateStyle::Ground::Light: painter.setBrush(colors.lightPlate); break;
    case PlateStyle::Ground::Dark: painter.setBrush(colors.darkPlate); break;
    case PlateStyle::Ground::Closed: painter.setBrush(colors.closedPlate); break;
    }
    painter.drawRoundedRect(rect, radius, radius);
    if (style.isHatched) {
        // Lines of our own: a pattern brush has a fixed size in device pixels.
        constexpr double distance = 6;
        painter.setPen(QPen(colors.hatch, 1, Qt::SolidLine, Qt::FlatCap));
        for (double x = rect.left() - rect.height(); x < rect.right(); x += distance) {
            const QLineF line = insideOf(rect, radius, x);
            if (!line.isNull())
                painter.drawLine(line);
        }
    }
    painter.setBrush(Qt::NoBrush);
    const bool hasRing = style.ring.isValid();
    painter.setPen(hasRing ? ringPen(style) : QPen(colors.plateEdge, 1));
    const double half = (hasRing ? style.ringPx : 1) / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), std::max(0.0, radius - half),
        std::max(0.0, radius - half));
}

void paintMark(QPainter &painter, const QRectF &plate, const PlateStyle &style, const QFont &font)
{
    const double side = std::max(markPx, double(font.pixelSize()) + 4);
    const QRectF tab(plate.right() - side, plate.top(), side, side);
    constexpr double radius = 5;
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    shape.addRoundedRect(tab, radius, radius);
    // Round where the plate is and where the tab points into it, flush with the ring elsewhere.
    shape.addRect(tab.adjusted(0, 0, -side / 2, -side / 2));
    shape.addRect(tab.adjusted(side / 2, side / 2, 0, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.ring);
    painter.drawPath(shape);
    painter.setPen(Qt::white);
    painter.setFont(font);
    painter.drawText(tab, Qt::AlignCenter, style.mark);
}

} // namespace views
