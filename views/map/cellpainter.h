// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logos/logocache.h"
#include "views/map/mapscene.h"

#include <QHash>

namespace views {

/// A logo that is not there in the size in which it is shown.
struct MissingLogo {
    int handle = -1;
    QSize box; ///< device pixels
};

/// Paints the cells of one frame: dots, thumbnails, plates, names or cards, by the level. Pictures
/// come before words.
class CellPainter {
public:
    /// Of the logo of what is archived.
    static constexpr double archivedOpacity = 0.6;

    /// @p cellPx is the width of a cell, @p part keeps what the part that is painted needs.
    CellPainter(QPainter &painter, const MapScene &scene, MapPaintCache::Part &part, double cellPx);

    /// The plate and the logo of @p cell in @p whole of the view (logical pixels, on whole device
    /// pixels).
    void paintPicture(int cell, const QRectF &whole);
    /// Dots are collected by colour; this paints them.
    void finishPictures();
    /// What is written on a cell, and in place of a logo that there is not.
    void paintWords(int cell, const QRectF &whole);
    bool hasWords(int cell, const QRectF &whole) const;

    const std::vector<MissingLogo> &missing() const { return m_missing; }

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
    /// Where the parts of a cell are.
    struct Places {
        QRectF rect;
        QRectF picture;
        QRectF words; ///< null where none are written
        QRectF caption; ///< null where there is none
        QSizeF rounding; ///< what the cell would have more, were it not on whole pixels
    };

    bool isDot(const QRectF &whole) const;
    bool hasLogo(const CellLook &look) const;
    bool isMarked(int cell) const;
    bool isMonogram(const CellLook &look) const;
    Places placesOf(int cell, const QRectF &whole);
    void addDot(const CellLook &look, const QRectF &rect);
    void paintPlateOf(const QRectF &rect, const NamedStyle &named);
    void paintMarkOf(const QRectF &rect, const NamedStyle &named);
    void paintLogo(const model::Item &item, const CellLook &look, const Places &places);
    void paintPixels(const CellLook &look, const LogoCache::Picture &picture, const QRectF &box,
        const QSize &wanted);
    /// Copies device pixels, with the corner at @p corner (logical pixels).
    template <typename Pixels> void blit(const QPointF &corner, const Pixels &pixels);
    void paintMonogramOf(const model::Item &item, const Places &places);
    void paintName(const model::Item &item, const QRectF &rect);
    void paintCard(const model::Item &item, const CellLook &look, const Places &places);
    /// How many lines of a description a card has room for.
    static int cardLines(const model::Item &item, const QRectF &inner);
    void paintCaption(const QString &label, const PlateStyle &style, const QRectF &rect);
    QString facts(const model::Item &item) const;
    bool isVector() const { return bool(m_scene.vectorLogo); }
    /// Text of a role in a colour, where there is room for it.
    double write(const QString &text, TextRole role, const QColor &color, const QRectF &rect,
        Qt::Alignment alignment, int lineCount);

    QPainter &m_painter;
    const MapScene &m_scene;
    SpriteCache &m_sprites;
    TextCache &m_texts;
    const double m_cellPx;
    const double m_ratio;
    const QTransform m_logical;
    const QTransform m_device; ///< in which one unit is a device pixel
    std::vector<NamedStyle> m_styles; ///< of every class, open and closed; first of no class
    QHash<QRgb, std::vector<QRectF>> m_dots;
    std::vector<QRectF> m_hollowDots;
    std::vector<MissingLogo> m_missing;
};

} // namespace views
