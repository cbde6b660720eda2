// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/mapscene.h"

#include <QColor>
#include <QRect>

#include <vector>

class QPainter;
class QRegion;

namespace views {

/// Fills the areas of the map on which cells and headings stand. Their edges are on whole device
/// pixels, so that lines are crisp; for devices that want vectors they are shapes.
class GroundPainter {
public:
    static constexpr double blockRadius = 4;
    static constexpr double territoryRadius = 6;

    /// Only what @p exposed (logical pixels) needs is painted. @p sprites are those of that part.
    GroundPainter(
        QPainter &painter, const MapScene &scene, SpriteCache &sprites, const QRectF &exposed);

    /// @p rect (logical pixels) with its edges on whole device pixels, so that neighbours have the
    /// same width.
    QRectF aligned(const QRectF &rect) const;

    /// Everything but what @p territories hide.
    void fillCanvas(const std::vector<QRectF> &territories);
    /// A ground with round corners, but for what of it @p covered hides anyway: most of a picture
    /// lies under three grounds, and filling is what they cost.
    void fill(
        const QRectF &rect, double radius, const QColor &color, const std::vector<QRectF> &covered);
    void fillPlain(const QRectF &rect, const QColor &color);
    /// The line above a block, whose upper corners are those of the block.
    void fillBar(const QRectF &rect, const QColor &color);

private:
    bool isVector() const { return bool(m_scene.vectorLogo); }
    bool hasRoomForCorners(const QRect &whole, double radius) const;
    void fillPixels(const QRegion &region, const QColor &color);
    QSize paintCorners(const QRect &whole, double radius, const QColor &color, Qt::Edges edges);
    QRect wholePixels(const QRectF &rect) const;
    QRect insideOf(const QRectF &rect) const;
    QRectF onPixels(const QRect &pixels) const;

    QPainter &m_painter;
    const MapScene &m_scene;
    SpriteCache &m_sprites;
    const QRectF m_exposed;
    const double m_ratio;
};

} // namespace views
