// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/mappicture.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

// Logical pixels.
constexpr double margin = 16;
constexpr double rowHeight = 28;
constexpr double swatchWidth = 30;
constexpr double swatchHeight = 20;
constexpr double entryGap = 22;
constexpr int titlePx = 20;
constexpr int textPx = 13;

QFont sized(const QFont &font, int pixels, QFont::Weight weight)
{
    QFont result = font;
    result.setPixelSize(pixels);
    result.setWeight(weight);
    return result;
}

/// A large picture has a large footer: it is looked at from further away.
double footerScale(const MapPicture &picture)
{
    constexpr double usualWidth = 1800;
    return std::max(1.0, picture.mapSize.width() / usualWidth);
}

/// Where the entries of a legend stand, in rows.
class LegendRows {
public:
    explicit LegendRows(const MapPicture &picture)
        : m_metrics(sized(picture.font, textPx, QFont::Normal))
    {
        double x = margin;
        for (const LegendEntry &entry : picture.legend) {
            const double width = swatchWidth + 8 + m_metrics.horizontalAdvance(textOf(entry));
            if (x > margin && x + width > picture.mapSize.width() / footerScale(picture) - margin) {
                x = margin;
                ++m_rowCount;
            }
            m_places.emplace_back(x, (m_rowCount - 1) * rowHeight);
            x += width + entryGap;
        }
    }

    static QString textOf(const LegendEntry &entry)
    {
        return u"%1  %2"_s.arg(entry.text, QLocale().toString(entry.count));
    }
    const std::vector<QPointF> &places() const { return m_places; }
    double height() const { return m_places.empty() ? 0 : m_rowCount * rowHeight; }

private:
    QFontMetricsF m_metrics;
    std::vector<QPointF> m_places;
    int m_rowCount = 1;
};

void paintFooter(QPainter &painter, const MapPicture &picture)
{
    const Colors &colors = picture.colors;
    const double scale = footerScale(picture);
    painter.save();
    painter.translate(0, picture.mapSize.height());
    painter.scale(scale, scale);
    const QRectF area(0, 0, picture.mapSize.width() / scale, picture.footerHeight() / scale);
    painter.fillRect(area, colors.panel);
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), colors.hairline);
    const auto write = [&](const QString &text, const QFont &font, const QColor &color,
                           const QRectF &room, Qt::Alignment alignment) {
        painter.setFont(font);
        painter.setPen(color);
        const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, room.width());
        painter.drawText(
            room, alignment | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
    };
    const QFont plain = sized(picture.font, textPx, QFont::Normal);
    const QFont bold = sized(picture.font, titlePx, QFont::DemiBold);
    const QRectF line(margin, area.top() + 10, area.width() - 2 * margin, rowHeight);
    const double titleWidth
        = std::min(line.width() * 0.4, QFontMetricsF(bold).horizontalAdvance(picture.title) + 2);
    write(picture.title, bold, colors.text, { line.topLeft(), QSizeF(titleWidth, rowHeight) },
        Qt::AlignLeft);
    const double sourceWidth
        = std::min(line.width() * 0.3, QFontMetricsF(plain).horizontalAdvance(picture.source) + 2);
    write(picture.source, plain, colors.muted,
        { line.right() - sourceWidth, line.top(), sourceWidth, rowHeight }, Qt::AlignRight);
    write(picture.totals, plain, colors.text,
        line.adjusted(titleWidth + margin, 0, -sourceWidth - margin, 0), Qt::AlignLeft);

    const LegendRows rows(picture);
    const QFont mark = sized(picture.font, TextCache::smallestPx, QFont::DemiBold);
    for (size_t i = 0; i < picture.legend.size(); ++i) {
        const LegendEntry &entry = picture.legend[i];
        const QPointF at = rows.places()[i] + QPointF(0, line.bottom() + 4);
        const QRectF plate(
            at.x(), at.y() + (rowHeight - swatchHeight) / 2, swatchWidth, swatchHeight);
        paintPlate(painter, plate, entry.style, colors);
        if (!entry.style.mark.isEmpty())
            paintMark(painter, plate, entry.style, mark);
        write(LegendRows::textOf(entry), plain, colors.text,
            QRectF(plate.right() + 8, at.y(), area.width(), rowHeight), Qt::AlignLeft);
    }
    painter.restore();
}

} // namespace

int MapPicture::footerHeight() const
{
    const double rows = 10 + rowHeight + 4 + LegendRows(*this).height() + 10;
    return hasFooter ? int(rows * footerScale(*this)) : 0;
}

void paintMapPicture(QPainter &painter, const MapPicture &picture, const LogoDrawer &drawLogo)
{
    MapPaintCache cache;
    const MapScene scene { .snapshot = *picture.snapshot,
        .layout = picture.layout,
        .looks = picture.looks,
        .lens = picture.lens,
        .colors = picture.colors,
        .cache = cache,
        .font = picture.font,
        .level = picture.level,
        .vectorLogo = drawLogo };
    paintMap(painter, scene, picture.camera, picture.mapSize);
    painter.setOpacity(1);
    if (picture.hasFooter) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintFooter(painter, picture);
    }
}

} // namespace views
