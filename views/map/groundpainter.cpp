// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/groundpainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QRegion>

#include <algorithm>
#include <cmath>

namespace views {

GroundPainter::GroundPainter(
    QPainter &painter, const MapScene &scene, SpriteCache &sprites, const QRectF &exposed)
    : m_painter(painter)
    , m_scene(scene)
    , m_sprites(sprites)
    , m_exposed(exposed)
    , m_ratio(painter.device()->devicePixelRatioF())
{
}

QRectF GroundPainter::aligned(const QRectF &rect) const
{
    const auto snap = [this](double value) { return std::round(value * m_ratio) / m_ratio; };
    return { QPointF(snap(rect.left()), snap(rect.top())),
        QPointF(snap(rect.right()), snap(rect.bottom())) };
}

void GroundPainter::fillCanvas(const std::vector<QRectF> &territories)
{
    if (isVector()) { // pieces would have seams at other scales
        m_painter.fillRect(m_exposed, m_scene.colors.canvas);
        return;
    }
    QRegion rest(wholePixels(m_exposed).adjusted(-1, -1, 1, 1));
    for (const QRectF &territory : territories)
        rest -= insideOf(territory);
    fillPixels(rest, m_scene.colors.canvas);
}

void GroundPainter::fill(
    const QRectF &rect, double radius, const QColor &color, const std::vector<QRectF> &covered)
{
    const double margin = 2 * radius;
    const QRectF seen = rect.intersected(m_exposed.adjusted(-margin, -margin, margin, margin));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    const QRect whole = wholePixels(seen);
    if (isVector() || !hasRoomForCorners(whole, radius)) {
        m_painter.drawRoundedRect(seen, radius, radius);
        return;
    }
    const QSize corner = paintCorners(whole, radius, color, Qt::TopEdge | Qt::BottomEdge);
    const QRect between = whole.adjusted(0, corner.height(), 0, -corner.height());
    QRegion rest(between);
    for (const QRectF &hidden : covered)
        rest -= insideOf(hidden);
    rest += QRegion(whole.adjusted(corner.width(), 0, -corner.width(), 0)) - between;
    fillPixels(rest, color);
}

void GroundPainter::fillPlain(const QRectF &rect, const QColor &color)
{
    if (isVector())
        m_painter.fillRect(rect, color);
    else
        fillPixels(wholePixels(rect), color);
}

void GroundPainter::fillBar(const QRectF &rect, const QColor &color)
{
    const QRect whole = wholePixels(rect);
    if (isVector() || !hasRoomForCorners(whole, blockRadius)) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        QPainterPath bar;
        bar.setFillRule(Qt::WindingFill);
        bar.addRoundedRect(rect, blockRadius, blockRadius);
        bar.addRect(rect.adjusted(0, std::min(blockRadius, rect.height()), 0, 0));
        m_painter.drawPath(bar);
        return;
    }
    const QSize corner = paintCorners(whole, blockRadius, color, Qt::TopEdge);
    QRegion bar(whole.adjusted(0, corner.height(), 0, 0));
    bar += whole.adjusted(corner.width(), 0, -corner.width(), 0);
    fillPixels(bar, color);
}

bool GroundPainter::hasRoomForCorners(const QRect &whole, double radius) const
{
    const int both = 2 * int(std::ceil(radius * m_ratio));
    return whole.width() >= both && whole.height() >= both;
}

/// @p region (device pixels), without antialiasing: whole pixels have no edges to smooth, and in
/// fractions of one logical pixel it would find some.
void GroundPainter::fillPixels(const QRegion &region, const QColor &color)
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QRect &piece : region)
        m_painter.fillRect(onPixels(piece), color);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

/// Copies the corners of a ground at @p whole (device pixels) that lie on @p edges. Returns the
/// size of one.
QSize GroundPainter::paintCorners(
    const QRect &whole, double radius, const QColor &color, Qt::Edges edges)
{
    const int side = int(std::ceil(radius * m_ratio));
    const SpriteKey key { SpriteKey::Kind::Corners, color.rgb(), {}, QSize(side, side) * 2 };
    const QImage &disc = m_sprites.sprite(key, [&](QPainter &painter, const QRectF &rect) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(rect, radius, radius);
    });
    const QTransform logical = m_painter.transform();
    m_painter.setTransform(QTransform::fromScale(1 / m_ratio, 1 / m_ratio) * logical);
    const int right = whole.right() + 1 - side;
    for (const bool isLower : { false, true }) {
        if (!edges.testFlag(isLower ? Qt::BottomEdge : Qt::TopEdge))
            continue;
        const int top = isLower ? whole.bottom() + 1 - side : whole.top();
        const int sourceTop = isLower ? side : 0;
        m_painter.drawImage(QPoint(whole.left(), top), disc, { 0, sourceTop, side, side });
        m_painter.drawImage(QPoint(right, top), disc, { side, sourceTop, side, side });
    }
    m_painter.setTransform(logical);
    return { side, side };
}

/// In device pixels.
QRect GroundPainter::wholePixels(const QRectF &rect) const
{
    return QRectF(rect.topLeft() * m_ratio, rect.size() * m_ratio).toRect();
}

/// Without the pixels at its round corners, which show what is below.
QRect GroundPainter::insideOf(const QRectF &rect) const
{
    return wholePixels(rect.adjusted(0, territoryRadius, 0, -territoryRadius));
}

QRectF GroundPainter::onPixels(const QRect &pixels) const
{
    return { QPointF(pixels.topLeft()) / m_ratio, QSizeF(pixels.size()) / m_ratio };
}

} // namespace views
