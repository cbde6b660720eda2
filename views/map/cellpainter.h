// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logos/logocache.h"
#include "views/map/mapscene.h"

#include <QHash>

namespace views {

/// Paints the cells of one frame: dots, thumbnails, plates, names or cards, by the level.
class CellPainter {
public:
    /// Of the logo of what is archived.
    static constexpr double archivedOpacity = 0.6;

    /// @p ratio are device pixels in a logical one, @p cellPx is the width of a cell.
    CellPainter(QPainter &painter, const MapScene &scene, double cellPx, double ratio);

    /// @p cell in @p rect of the view (logical pixels, on whole device pixels).
    void paint(int cell, const QRectF &rect);
    /// Dots are collected by colour; this paints them.
    void finish();

private:
    /// The style of one kind of look, and what tells its plate from others.
    struct NamedStyle {
        PlateStyle style;
        quint64 plateKey = 0;
    };

    const NamedStyle &styleOf(const CellLook &look) const
    {
        return m_styles[size_t(look.lensClass + 1) * 2 + (look.isClosedSource ? 1 : 0)];
    }
    void addDot(const CellLook &look, const QRectF &rect);
    void paintPlateOf(const QRectF &rect, const NamedStyle &named);
    void paintMarkOf(const QRectF &rect, const NamedStyle &named);
    void paintPicture(const model::Item &item, const CellLook &look, const QRectF &box);
    void paintPixels(const CellLook &look, const LogoCache::Picture &picture, const QRectF &box,
        const QSize &wanted);
    /// Copies device pixels, with the corner at @p corner (logical pixels).
    void blit(const QPointF &corner, const QPixmap &pixmap);
    void paintMonogramOf(const model::Item &item, const QRectF &box);
    void paintName(const model::Item &item, const QRectF &rect);
    void paintFacts(const model::Item &item, const QRectF &rect);
    void paintCard(const model::Item &item, const CellLook &look, const QRectF &rect);
    void paintCaption(const QString &label, const PlateStyle &style, const QRectF &rect);
    QString facts(const model::Item &item) const;
    bool isVector() const { return bool(m_scene.vectorLogo); }
    /// Text of a role in a colour, where there is room for it.
    double write(const QString &text, TextRole role, const QColor &color, const QRectF &rect,
        Qt::Alignment alignment, int lineCount);

    QPainter &m_painter;
    const MapScene &m_scene;
    const double m_cellPx;
    const double m_ratio;
    const QTransform m_logical;
    const QTransform m_device; ///< in which one unit is a device pixel
    std::vector<NamedStyle> m_styles; ///< of every class, open and closed; first of no class
    QHash<QRgb, std::vector<QRectF>> m_dots;
    std::vector<QRectF> m_hollowDots;
    QSizeF m_rounding; ///< of the cell at hand: what it would have more, were it not on pixels
    double m_stretchedPx = 0; ///< device pixels of logos that were scaled in this frame
};

} // namespace views
