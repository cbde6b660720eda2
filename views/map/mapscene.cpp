// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/mapscene.h"

#include "views/logos/logocache.h"
#include "views/logos/logopainter.h"
#include "views/logos/monogram.h"
#include "views/wording/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace views {

using model::Item;
using model::MapBlock;
using model::MapCamera;
using model::MapCell;
using model::MapLayout;
using model::MapTerritory;
using model::Maturity;

namespace {

// Logical pixels. Nothing is written smaller than 11.
constexpr int smallestText = 11;
constexpr double plateFromPx = 9; ///< narrower cells are only a spot of colour
constexpr double letterFromPx = 30;
constexpr double hatchFromPx = 30;
constexpr double nameFromPx = 84;
constexpr double highestTerritoryHeader = 44;
constexpr double highestBlockHeader = 28;

class MapPainter {
public:
    MapPainter(
        QPainter &painter, const MapScene &scene, const MapCamera &camera, const QSizeF &size)
        : m_painter(painter)
        , m_scene(scene)
        , m_camera(camera)
        , m_size(size)
        , m_visible(camera.visibleMap(size))
        , m_cellPx(MapLayout::cellSize.width() * camera.scalePxPerUnit)
        , m_ratio(painter.device() ? painter.device()->devicePixelRatioF() : 1)
    {
    }

    void paint()
    {
        m_painter.fillRect(QRectF({ 0, 0 }, m_size), m_scene.colors.canvas);
        m_painter.setRenderHint(QPainter::Antialiasing);
        const auto &territories = m_scene.layout.territories;
        for (int i = 0; i < int(territories.size()); ++i) {
            if (territories[i].rect.intersects(m_visible))
                paintTerritory(territories[i], i);
        }
        if (m_scene.hoveredCell >= 0 && m_scene.hoveredCell != m_scene.selectedCell)
            paintRing(m_scene.hoveredCell, m_scene.colors.accent, 2, 1);
        if (m_scene.selectedCell >= 0)
            paintSelection(m_scene.selectedCell);
        else if (m_scene.isFocusFramed)
            paintFocusFrame();
    }

private:
    QRectF onScreen(const QRectF &rect) const { return m_camera.toView(rect, m_size); }
    /// Edges on whole pixels, so that neighbours have the same width and lines are crisp.
    QRectF aligned(const QRectF &rect) const
    {
        const auto snap = [this](double value) { return std::round(value * m_ratio) / m_ratio; };
        return { QPointF(snap(rect.left()), snap(rect.top())),
            QPointF(snap(rect.right()), snap(rect.bottom())) };
    }

    QFont font(int pixelSize, QFont::Weight weight) const
    {
        QFont font = m_scene.font;
        font.setPixelSize(pixelSize);
        font.setWeight(weight);
        return font;
    }

    /// Where a header line is drawn: no higher than text needs, right above what it heads, and at
    /// @p top of the view while that is further up. Never below @p bottom.
    QRectF pinned(const QRectF &header, double highest, double top, double bottom) const
    {
        const double height = std::min(header.height(), highest);
        const double y = std::min(std::max(header.bottom() - height, top), bottom - height);
        return aligned(QRectF(header.left(), y, header.width(), height));
    }

    void paintTerritory(const MapTerritory &territory, int position)
    {
        const Colors &colors = m_scene.colors;
        const QRectF rect = onScreen(territory.rect);
        const QRectF header
            = pinned(onScreen(territory.header), highestTerritoryHeader, 0, rect.bottom());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colors.territory(position));
        m_painter.drawRoundedRect(aligned(rect), 6, 6);
        int itemCount = 0;
        for (int i = territory.firstBlock; i < territory.firstBlock + territory.blockCount; ++i) {
            const MapBlock &block = m_scene.layout.blocks[i];
            itemCount += block.cellCount;
            if (block.rect.intersects(m_visible))
                paintBlock(block, header.bottom());
        }
        if (header.top() <= 0) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colors.territory(position));
            m_painter.drawRect(header);
        }
        paintHeadline(header, territory.category, itemCount, colors.text, colors.muted,
            font(std::clamp(int(header.height() * 0.56), smallestText, 20), QFont::DemiBold));
    }

    void paintBlock(const MapBlock &block, double top)
    {
        const Colors &colors = m_scene.colors;
        const QRectF header = pinned(
            onScreen(block.header), highestBlockHeader, top, onScreen(block.rect).bottom());
        QRectF rect = aligned(onScreen(block.rect));
        rect.setTop(
            std::max(rect.top(), std::min(header.top(), aligned(onScreen(block.header)).bottom())));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colors.isDark ? colors.canvas : colors.panel);
        m_painter.drawRoundedRect(rect, 4, 4);
        for (int i = block.firstCell; i < block.firstCell + block.cellCount; ++i) {
            if (m_scene.layout.cells[i].rect.intersects(m_visible))
                paintCell(m_scene.layout.cells[i]);
        }
        if (block.cellCount == 0)
            paintEmpty(rect.adjusted(0, header.height(), 0, 0));
        // Above the cells, since it stays in sight while they move on.
        QPainterPath bar;
        bar.setFillRule(Qt::WindingFill);
        bar.addRoundedRect(header, 4, 4);
        bar.addRect(header.adjusted(0, std::min(4.0, header.height()), 0, 0));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colors.header);
        m_painter.drawPath(bar);
        paintHeadline(header, block.subcategory, block.cellCount, colors.onHeader, colors.onHeader,
            font(std::clamp(int(header.height() * 0.58), smallestText, 13), QFont::Medium));
    }

    void paintEmpty(const QRectF &rect)
    {
        m_painter.setFont(font(smallestText, QFont::Normal));
        m_painter.setPen(m_scene.colors.muted);
        const QString text = QCoreApplication::translate("MapScene", "Nothing here yet");
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        if (metrics.horizontalAdvance(text) < rect.width() && metrics.height() < rect.height())
            m_painter.drawText(rect, Qt::AlignCenter, text);
    }

    /// A name that stays on screen while any of its area is, and a count at the right where there
    /// is room. Nothing where the line is too low for text.
    void paintHeadline(const QRectF &header, const QString &name, int count, const QColor &color,
        const QColor &countColor, const QFont &headlineFont)
    {
        if (header.height() < smallestText + 1)
            return;
        const double inset = std::min(8.0, header.height() / 2.5);
        const QRectF room
            = header.intersected(QRectF({ 0, 0 }, m_size)).adjusted(inset, 0, -inset, 0);
        if (room.width() < 24)
            return;
        m_painter.setFont(headlineFont);
        const QFontMetricsF metrics(headlineFont, m_painter.device());
        const QString number = QLocale().toString(count);
        const double nameWidth = metrics.horizontalAdvance(name);
        const double numberWidth = metrics.horizontalAdvance(number);
        const bool hasNumber = nameWidth + numberWidth + 2 * inset <= room.width();
        if (hasNumber) {
            m_painter.setPen(countColor);
            m_painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, number);
        }
        m_painter.setPen(color);
        m_painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
            metrics.elidedText(name, Qt::ElideRight, room.width()));
    }

    void paintCell(const MapCell &cell)
    {
        const Item &item = m_scene.snapshot.landscape.items[cell.item];
        const QRectF rect = aligned(onScreen(cell.rect));
        if (m_cellPx < plateFromPx) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(item.maturity ? m_scene.colors.maturity(item.maturity->level())
                                             : m_scene.colors.hairline);
            m_painter.drawRect(rect);
            return;
        }
        const bool hasName = m_cellPx >= nameFromPx;
        // Two lines of 12 px and some air.
        const double nameHeight = hasName ? 34 : captionHeight(cell, rect);
        const double margin = std::max(1.0, rect.width() * 0.08);
        const QRectF box = rect.adjusted(margin, margin, -margin, -margin - nameHeight);
        const QString hash = m_scene.snapshot.logoBlobs.value(item.logo);
        if (m_scene.logos && !hash.isEmpty() && !m_scene.logos->isFailed(hash)) {
            paintPlate(item, rect);
            paintLogo(hash, box, item.isArchived());
        } else {
            paintPlate(item, rect);
            // The tile is the plate then, as wide as it.
            const double inset = hasName || nameHeight > 0 ? margin : 1;
            paintMonogram(m_painter, rect.adjusted(inset, inset, -inset, -inset - nameHeight),
                item.displayName(), m_scene.colors.isDark && !hasName);
        }
        if (hasName)
            paintName(item, rect.adjusted(4, rect.height() - nameHeight - 2, -4, -2));
        else if (nameHeight > 0)
            paintCaption(cell, item, rect.adjusted(0, rect.height() - nameHeight, 0, 0));
        paintMaturity(item, rect);
    }

    /// A featured item's caption, where it fits at a readable size.
    double captionHeight(const MapCell &cell, const QRectF &rect) const
    {
        if (cell.label.isEmpty() || rect.height() < 52)
            return 0;
        const QFontMetricsF metrics(font(smallestText, QFont::DemiBold), m_painter.device());
        return metrics.horizontalAdvance(cell.label) + 10 <= rect.width() ? 17 : 0;
    }

    void paintCaption(const MapCell &cell, const Item &item, const QRectF &rect)
    {
        QPainterPath strip;
        strip.setFillRule(Qt::WindingFill);
        strip.addRoundedRect(rect, 5, 5);
        strip.addRect(rect.adjusted(0, 0, 0, -5));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(
            item.maturity ? m_scene.colors.ring(item.maturity->level()) : m_scene.colors.header);
        m_painter.drawPath(strip);
        m_painter.setPen(Qt::white);
        m_painter.setFont(font(smallestText, QFont::DemiBold));
        m_painter.drawText(rect, Qt::AlignCenter, cell.label);
    }

    /// Members are organisations: whether they are open source is no question.
    bool isClosedSource(const Item &item) const
    {
        return !item.isOpenSource()
            && item.place.category != m_scene.snapshot.settings.membersCategory;
    }

    void paintPlate(const Item &item, const QRectF &rect)
    {
        const Colors &colors = m_scene.colors;
        const bool isClosed = isClosedSource(item);
        const double radius = std::min(6.0, rect.width() / 6);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(isClosed ? colors.closedPlate : colors.lightPlate);
        m_painter.drawRoundedRect(rect, radius, radius);
        if (isClosed && m_cellPx >= hatchFromPx) {
            m_painter.setBrush(QBrush(QColor(0x1B, 0x24, 0x30, 16), Qt::BDiagPattern));
            m_painter.drawRoundedRect(rect, radius, radius);
        }
        if (!item.isProject()) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(
                QPen(colors.isDark ? QColor(0x33, 0x41, 0x55) : QColor(0xC9, 0xD1, 0xDB), 1));
            m_painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        }
    }

    void paintLogo(const QString &hash, const QRectF &box, bool isArchived)
    {
        if (box.width() < 4 || box.height() < 4)
            return;
        // One that is not ready yet is on its way.
        const QSize pixels = (box.size() * m_ratio).toSize();
        const LogoCache::Picture *picture = m_scene.logos->picture(hash, pixels);
        if (!picture)
            return;
        m_painter.setOpacity(isArchived ? 0.5 : 1);
        if (picture->plate == Plate::Dark) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_scene.colors.darkPlate);
            m_painter.drawRoundedRect(box, 3, 3);
        }
        views::paintLogo(m_painter, *picture, box);
        m_painter.setOpacity(1);
    }

    void paintName(const Item &item, const QRectF &rect)
    {
        m_painter.setFont(font(12, QFont::Medium));
        // Plates are light in both looks.
        m_painter.setPen(Colors::light().text);
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        const QString name = item.displayName();
        const bool isShort = metrics.horizontalAdvance(name) <= rect.width();
        if (isShort) {
            m_painter.drawText(rect, Qt::AlignHCenter | Qt::AlignTop, name);
            return;
        }
        // Two lines; what does not fit then ends in an ellipsis.
        QString first;
        QString rest = name;
        for (qsizetype blank = name.indexOf(u' '); blank > 0;
            blank = name.indexOf(u' ', blank + 1)) {
            if (metrics.horizontalAdvance(name.left(blank)) > rect.width())
                break;
            first = name.left(blank);
            rest = name.mid(blank + 1);
        }
        if (!first.isEmpty())
            m_painter.drawText(rect, Qt::AlignHCenter | Qt::AlignTop, first);
        const QRectF below = first.isEmpty() ? rect : rect.adjusted(0, metrics.height(), 0, 0);
        m_painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop,
            metrics.elidedText(rest, Qt::ElideRight, rect.width()));
    }

    /// Colour, line style and letter say the same, so that none is needed alone.
    void paintMaturity(const Item &item, const QRectF &rect)
    {
        if (!item.maturity)
            return;
        const Maturity::Level level = item.maturity->level();
        double width = level == Maturity::Level::Graduated ? 3 : 2;
        if (m_cellPx < letterFromPx)
            width = std::max(1.0, width * m_cellPx / letterFromPx);
        QPen pen(m_scene.colors.ring(level), width);
        pen.setCapStyle(Qt::FlatCap);
        if (level == Maturity::Level::Sandbox && m_cellPx >= letterFromPx)
            pen.setDashPattern({ 3, 1.5 });
        else if (level == Maturity::Level::Archived)
            pen.setDashPattern({ 1, 1.5 });
        const double radius = std::min(6.0, rect.width() / 6);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(pen);
        const double half = width / 2;
        m_painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
        paintLetter(level, rect);
    }

    void paintLetter(Maturity::Level level, const QRectF &rect)
    {
        const QString letter = Names::maturityLetter(level);
        if (rect.width() < letterFromPx + 8 || letter.isEmpty())
            return;
        const QRectF badge(rect.right() - 15, rect.top(), 15, 15);
        QPainterPath shape;
        shape.setFillRule(Qt::WindingFill);
        shape.addRoundedRect(badge, 5, 5);
        shape.addRect(badge.adjusted(0, 0, -8, -8));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_scene.colors.ring(level));
        m_painter.drawPath(shape);
        m_painter.setPen(Qt::white);
        m_painter.setFont(font(smallestText, QFont::Bold));
        m_painter.drawText(badge, Qt::AlignCenter, letter);
    }

    void paintRing(int cell, const QColor &color, double width, double gap)
    {
        if (cell >= int(m_scene.layout.cells.size()))
            return;
        const double out = gap + width / 2;
        const QRectF rect
            = onScreen(m_scene.layout.cells[cell].rect).adjusted(-out, -out, out, out);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(color, width));
        m_painter.drawRoundedRect(rect, 7, 7);
    }

    void paintSelection(int cell)
    {
        // The gap has the canvas's colour so that the ring stands off any logo; with the keyboard
        // focus a second ring in the text's colour surrounds it.
        paintRing(cell, m_scene.colors.canvas, 2, 0);
        paintRing(cell, m_scene.colors.selection, 3, 2);
        if (m_scene.hasFocus)
            paintRing(cell, m_scene.colors.text, 1.5, 5);
    }

    /// The keys go to the map, and nothing is selected yet that could show it.
    void paintFocusFrame()
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_scene.colors.accent, 2));
        m_painter.drawRect(QRectF(QPointF(0, 0), m_size).adjusted(1, 1, -1, -1));
    }

    QPainter &m_painter;
    const MapScene &m_scene;
    const MapCamera &m_camera;
    const QSizeF m_size;
    const QRectF m_visible;
    const double m_cellPx;
    const double m_ratio;
};

} // namespace

void paintMap(QPainter &painter, const MapScene &scene, const MapCamera &camera, const QSizeF &size)
{
    MapPainter(painter, scene, camera, size).paint();
}

} // namespace views
