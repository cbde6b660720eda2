// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/mapscene.h"

#include "views/map/cellpainter.h"
#include "views/map/maplabels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QRegion>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace views {

using model::DetailLevel;
using model::MapBlock;
using model::MapCamera;
using model::MapLayout;
using model::MapTerritory;
using model::Maturity;

namespace {

constexpr double blockRadius = 4;
constexpr double territoryRadius = 6;
constexpr double liftPx = 2; ///< of what is under the pointer

/// A cell on which something is to be written.
struct WrittenCell {
    int cell = 0;
    QRectF rect; ///< in the view
};

class MapPainter {
public:
    MapPainter(QPainter &painter, const MapScene &scene, SpriteCache &sprites,
        const CellPainter::CaptionWidths &captions, const MapCamera &camera, const QSizeF &size,
        const QRectF &exposed)
        : m_painter(painter)
        , m_scene(scene)
        , m_camera(camera)
        , m_size(size)
        , m_exposed(exposed)
        , m_visible(visibleMap(camera, size, m_exposed))
        , m_ratio(painter.device()->devicePixelRatioF())
        , m_sprites(sprites)
        , m_cells(painter, scene, sprites, captions,
              MapLayout::cellSize.width() * camera.scalePxPerUnit)
    {
    }

    /// Grounds, plates, dots and logos.
    void paintPictures()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintCanvas();
        const auto &territories = m_scene.layout.territories;
        for (int i = 0; i < int(territories.size()); ++i) {
            if (territories[size_t(i)].rect.intersects(m_visible))
                paintTerritory(territories[size_t(i)], i);
        }
        m_cells.finishPictures();
    }

    /// What lies on them: all that is written, and what is chosen. Words are above every plate: on
    /// the way from one layout to another, when places cross, they stay readable.
    void paintWords(const std::vector<WrittenCell> &written)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const WrittenCell &cell : written)
            m_cells.paintWords(cell.cell, cell.rect);
        for (const MapBlock &block : m_scene.layout.blocks) {
            if (block.cellCount == 0 && block.rect.intersects(m_visible))
                paintEmpty(QRectF(aligned(onScreen(block.header)).bottomLeft(),
                    aligned(onScreen(block.rect)).bottomRight()));
        }
        if (liftedCell() >= 0)
            paintLifted(liftedCell());
        // What scrolls under a heading goes with its ring; titles of the overview lie on top of
        // what is there, which must be found all the same.
        const bool isUnderHeadings = m_scene.level != DetailLevel::Overview;
        if (isUnderHeadings)
            paintSelection(m_scene.selectedCell);
        paintLabels();
        if (!isUnderHeadings)
            paintSelection(m_scene.selectedCell);
        if (m_scene.selectedCell < 0 && m_scene.isFocusFramed)
            paintFocusFrame();
    }

    const CellPainter &cells() const { return m_cells; }
    /// What paintPictures() found to be written on, in the order of the cells.
    const std::vector<WrittenCell> &written() const { return m_written; }

private:
    /// What @p exposed shows of the map, and a pixel around it, since edges move to whole pixels.
    static QRectF visibleMap(const MapCamera &camera, const QSizeF &size, const QRectF &exposed)
    {
        const QRectF around = exposed.adjusted(-1, -1, 1, 1);
        return { camera.toMap(around.topLeft(), size), around.size() / camera.scalePxPerUnit };
    }

    /// What is selected wears its ring, and stays where it is.
    int liftedCell() const
    {
        return m_scene.hoveredCell == m_scene.selectedCell ? -1 : m_scene.hoveredCell;
    }

    QRectF onScreen(const QRectF &rect) const { return m_camera.toView(rect, m_size); }
    /// Edges on whole pixels, so that neighbours have the same width and lines are crisp.
    QRectF aligned(const QRectF &rect) const
    {
        const auto snap = [this](double value) { return std::round(value * m_ratio) / m_ratio; };
        return { QPointF(snap(rect.left()), snap(rect.top())),
            QPointF(snap(rect.right()), snap(rect.bottom())) };
    }

    /// A ground with round corners, but for what of it @p covered hides anyway: most of a picture
    /// lies under three grounds, and filling is what they cost.
    void fillGround(
        const QRectF &rect, double radius, const QColor &color, const std::vector<QRectF> &covered)
    {
        const double margin = 2 * radius;
        const QRectF seen = rect.intersected(m_exposed.adjusted(-margin, -margin, margin, margin));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        const QRect whole = wholePixels(seen);
        if (m_scene.vectorLogo || !hasRoomForCorners(whole, radius)) {
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

    bool hasRoomForCorners(const QRect &whole, double radius) const
    {
        const int both = 2 * int(std::ceil(radius * m_ratio));
        return whole.width() >= both && whole.height() >= both;
    }

    void fillGroundPiece(const QRectF &rect, const QColor &color)
    {
        if (m_scene.vectorLogo)
            m_painter.fillRect(rect, color);
        else
            fillPixels(wholePixels(rect), color);
    }

    /// @p region (device pixels), without antialiasing: whole pixels have no edges to smooth, and
    /// in fractions of one logical pixel it would find some.
    void fillPixels(const QRegion &region, const QColor &color)
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        for (const QRect &piece : region)
            m_painter.fillRect(onPixels(piece), color);
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    /// Copies the corners of a ground at @p whole (device pixels) that lie on @p edges. Returns the
    /// size of one.
    QSize paintCorners(const QRect &whole, double radius, const QColor &color, Qt::Edges edges)
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
    QRect wholePixels(const QRectF &rect) const
    {
        return QRectF(rect.topLeft() * m_ratio, rect.size() * m_ratio).toRect();
    }
    /// Without the pixels at its round corners, which show what is below.
    QRect insideOf(const QRectF &rect) const
    {
        return wholePixels(rect.adjusted(0, territoryRadius, 0, -territoryRadius));
    }
    QRectF onPixels(const QRect &pixels) const
    {
        return { QPointF(pixels.topLeft()) / m_ratio, QSizeF(pixels.size()) / m_ratio };
    }

    void paintCanvas()
    {
        if (m_scene.vectorLogo) { // pieces would have seams at other scales
            m_painter.fillRect(m_exposed, m_scene.colors.canvas);
            return;
        }
        QRegion rest(wholePixels(m_exposed).adjusted(-1, -1, 1, 1));
        for (const MapTerritory &territory : m_scene.layout.territories) {
            if (territory.rect.intersects(m_visible))
                rest -= insideOf(aligned(onScreen(territory.rect)));
        }
        fillPixels(rest, m_scene.colors.canvas);
    }

    void paintTerritory(const MapTerritory &territory, int position)
    {
        std::vector<int> blocks;
        std::vector<QRectF> panels;
        for (int i = territory.firstBlock; i < territory.firstBlock + territory.blockCount; ++i) {
            const MapBlock &block = m_scene.layout.blocks[size_t(i)];
            if (!block.rect.intersects(m_visible))
                continue;
            blocks.push_back(i);
            panels.push_back(panelOf(block));
        }
        fillGround(aligned(onScreen(territory.rect)), territoryRadius,
            m_scene.colors.territory(position), panels);
        for (size_t i = 0; i < blocks.size(); ++i)
            paintBlock(m_scene.layout.blocks[size_t(blocks[i])], panels[i]);
    }

    /// What is filled below and behind the cells of a block.
    QRectF panelOf(const MapBlock &block) const
    {
        const QRectF rect = aligned(onScreen(block.rect));
        const QRectF header = aligned(onScreen(block.header));
        // In the overview a block has no heading, and no room is left for one.
        const bool hasBar = m_scene.level != DetailLevel::Overview;
        const double top = hasBar
            ? std::max(rect.top(), header.bottom() - std::min(header.height(), 28.0))
            : header.bottom();
        return { QPointF(rect.left(), top), rect.bottomRight() };
    }

    void paintBlock(const MapBlock &block, const QRectF &panel)
    {
        const Colors &colors = m_scene.colors;
        fillGround(panel, blockRadius, colors.blockGround(), {});
        for (int i = block.firstCell; i < block.firstCell + block.cellCount; ++i) {
            const QRectF &place = m_scene.layout.cells[size_t(i)].rect;
            if (i == liftedCell() || !place.intersects(m_visible))
                continue;
            const QRectF rect = aligned(onScreen(place));
            m_cells.paintPicture(i, rect);
            if (m_cells.hasWords(i, rect))
                m_written.push_back({ i, rect });
        }
    }

    void paintEmpty(const QRectF &rect)
    {
        TextCache &texts = m_scene.cache.texts;
        const QString text = QCoreApplication::translate("MapScene", "Nothing here yet");
        if (texts.widthOf(text, TextRole::ItemSmall) > rect.width()
            || texts.lineHeight(TextRole::ItemSmall) > rect.height())
            return;
        m_painter.setPen(m_scene.colors.muted);
        texts.draw(m_painter, texts.block(text, TextRole::ItemSmall, rect.width(), 1),
            TextRole::ItemSmall, rect, Qt::AlignCenter);
    }

    void paintLabels()
    {
        m_painter.setOpacity(1);
        // The bars of blocks first: those of territories cover what scrolls under them.
        const auto labels = placeLabels(
            m_scene.layout, m_camera, m_size, m_scene.level, m_scene.cache.texts, m_ratio);
        for (const auto kind : { MapLabel::Kind::BlockBar, MapLabel::Kind::TerritoryBar,
                 MapLabel::Kind::TerritoryTitle, MapLabel::Kind::TerritoryPlate }) {
            for (const MapLabel &label : labels) {
                if (label.kind == kind && label.rect.intersects(m_exposed))
                    paintLabel(label);
            }
        }
    }

    void paintLabel(const MapLabel &label)
    {
        const Colors &colors = m_scene.colors;
        if (label.kind == MapLabel::Kind::TerritoryPlate) {
            paintTitlePlate(label);
            return;
        }
        if (label.kind == MapLabel::Kind::TerritoryTitle) {
            paintTitle(label);
            return;
        }
        if (label.kind == MapLabel::Kind::BlockBar) {
            const MapBlock &block = m_scene.layout.blocks[size_t(label.index)];
            paintBar(label.rect, colors.header,
                label.rect.left() > 0 || label.rect.right() < m_size.width());
            paintHeadline(
                label, block.subcategory, block.cellCount, colors.onHeader, colors.onHeader);
            return;
        }
        const MapTerritory &territory = m_scene.layout.territories[size_t(label.index)];
        if (label.rect.top() <= 0)
            fillGroundPiece(label.rect, colors.territory(label.index));
        paintHeadline(label, territory.category, itemCount(territory), colors.text, colors.muted);
    }

    void paintBar(const QRectF &rect, const QColor &color, bool isRounded)
    {
        const QRect whole = wholePixels(rect);
        if (!isRounded) {
            fillGroundPiece(rect, color);
            return;
        }
        if (m_scene.vectorLogo || !hasRoomForCorners(whole, blockRadius)) {
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

    int itemCount(const MapTerritory &territory) const
    {
        int count = 0;
        for (int i = territory.firstBlock; i < territory.firstBlock + territory.blockCount; ++i)
            count += m_scene.layout.blocks[size_t(i)].cellCount;
        return count;
    }

    /// A name, and at the right its count where there is room for both.
    void paintHeadline(const MapLabel &label, const QString &name, int count, const QColor &color,
        const QColor &countColor)
    {
        if (!label.hasText)
            return;
        TextCache &texts = m_scene.cache.texts;
        const double inset = std::min(8.0, label.rect.height() / 2.5);
        const QRectF room = label.rect.adjusted(inset, 0, -inset, 0);
        const TextRole numberRole
            = label.role == TextRole::Caption ? TextRole::Caption : TextRole::ItemSmall;
        const QString number = QLocale().toString(count);
        const double numberWidth = texts.widthOf(number, numberRole);
        const bool hasNumber
            = texts.widthOf(name, label.role) + numberWidth + 2 * inset <= room.width();
        if (hasNumber) {
            m_painter.setPen(countColor);
            texts.draw(m_painter, texts.block(number, numberRole, numberWidth + 1, 1), numberRole,
                room, Qt::AlignVCenter | Qt::AlignRight);
        }
        m_painter.setPen(color);
        texts.draw(m_painter, texts.block(name, label.role, room.width(), 1), label.role, room,
            Qt::AlignVCenter | Qt::AlignLeft);
    }

    /// In the overview, on one line: name, how far the projects have come, count.
    void paintTitle(const MapLabel &label)
    {
        const Colors &colors = m_scene.colors;
        const MapTerritory &territory = m_scene.layout.territories[size_t(label.index)];
        TextCache &texts = m_scene.cache.texts;
        m_painter.setPen(colors.text);
        const TextCache::Block &name
            = texts.block(territory.category, label.role, label.rect.width(), 1);
        texts.draw(m_painter, name, label.role, label.rect, Qt::AlignVCenter | Qt::AlignLeft);
        constexpr double gap = 10;
        double left = label.rect.width() - name.widths.front() - gap;
        const QString number = QLocale().toString(itemCount(territory));
        const double numberWidth = texts.widthOf(number, TextRole::Caption);
        if (left < numberWidth)
            return;
        m_painter.setPen(colors.muted);
        texts.draw(m_painter, texts.block(number, TextRole::Caption, numberWidth + 1, 1),
            TextRole::Caption, label.rect, Qt::AlignVCenter | Qt::AlignRight);
        left -= numberWidth + gap;
        constexpr double shortestBar = 40;
        constexpr double longestBar = 140;
        if (left < shortestBar)
            return;
        const double width = std::min(longestBar, left);
        paintMaturityBar(territory,
            QRectF(label.rect.right() - numberWidth - gap - width, label.rect.center().y() - 3,
                width, 6));
    }

    /// The same over the dots, where there is no room above them.
    void paintTitlePlate(const MapLabel &label)
    {
        const Colors &colors = m_scene.colors;
        const MapTerritory &territory = m_scene.layout.territories[size_t(label.index)];
        TextCache &texts = m_scene.cache.texts;
        QColor ground = colors.territory(label.index);
        ground.setAlphaF(0.92F);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ground);
        m_painter.drawRoundedRect(label.rect, territoryRadius, territoryRadius);
        if (!label.hasCount) {
            m_painter.setPen(colors.text);
            texts.draw(m_painter,
                texts.block(territory.category, label.role, label.rect.width(), 1), label.role,
                label.rect, Qt::AlignCenter);
            return;
        }
        const QRectF inner = label.rect.adjusted(10, 4, -10, -6);
        const QRectF line(inner.left(), inner.top(), inner.width(), texts.lineHeight(label.role));
        m_painter.setPen(colors.text);
        const TextCache::Block &name
            = texts.block(territory.category, label.role, inner.width(), 1);
        texts.draw(m_painter, name, label.role, line, Qt::AlignVCenter | Qt::AlignLeft);
        const QString number = QLocale().toString(itemCount(territory));
        m_painter.setPen(colors.muted);
        texts.draw(m_painter, texts.block(number, TextRole::Item, inner.width(), 1), TextRole::Item,
            line, Qt::AlignVCenter | Qt::AlignRight);
        paintMaturityBar(territory, QRectF(inner.left(), inner.bottom() - 6, inner.width(), 6));
    }

    void paintMaturityBar(const MapTerritory &territory, const QRectF &bar)
    {
        std::array<int, Maturity::levels.size()> counts {};
        const MapBlock &first = m_scene.layout.blocks[size_t(territory.firstBlock)];
        const int total = itemCount(territory);
        int projects = 0;
        for (int i = first.firstCell; i < first.firstCell + total; ++i) {
            for (size_t level = 0; level < counts.size(); ++level) {
                const bool isOfLevel = m_scene.looks[size_t(i)].maturity == Maturity::levels[level];
                counts[level] += isOfLevel ? 1 : 0;
                projects += isOfLevel ? 1 : 0;
            }
        }
        if (projects == 0)
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_scene.colors.hairline);
        m_painter.drawRoundedRect(bar, 3, 3);
        double x = bar.left();
        for (size_t level = 0; level < counts.size(); ++level) {
            const double width = bar.width() * counts[level] / total;
            m_painter.setBrush(m_scene.colors.maturity(Maturity::levels[level]));
            m_painter.drawRect(QRectF(x, bar.top(), width, bar.height()));
            x += width;
        }
    }

    /// Lifted out of its row; the hover card says the rest.
    void paintLifted(int cell)
    {
        if (cell >= int(m_scene.layout.cells.size()))
            return;
        const QRectF rect = aligned(onScreen(m_scene.layout.cells[size_t(cell)].rect));
        const QRectF lifted = rect.translated(0, -liftPx);
        QColor shade = m_scene.colors.text;
        shade.setAlphaF(m_scene.colors.isDark ? 0.5F : 0.18F);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(shade);
        m_painter.drawRoundedRect(rect.adjusted(0, 1, 0, 2), 6, 6);
        m_cells.paintPicture(cell, lifted);
        m_cells.finishPictures();
        if (m_cells.hasWords(cell, lifted))
            m_cells.paintWords(cell, lifted);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_scene.colors.accent, 2));
        m_painter.drawRoundedRect(lifted.adjusted(-2, -2, 2, 2), 7, 7);
    }

    void paintRing(const QRectF &rect, const QColor &color, double width, double gap)
    {
        const double out = gap + width / 2;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(color, width));
        m_painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), 7, 7);
    }

    void paintSelection(int cell)
    {
        if (cell < 0 || cell >= int(m_scene.layout.cells.size()))
            return;
        const QRectF rect = aligned(onScreen(m_scene.layout.cells[size_t(cell)].rect));
        // The gap has the canvas's colour so that the ring stands off any logo; with the keyboard
        // focus a second ring in the text's colour surrounds it.
        paintRing(rect, m_scene.colors.canvas, 2, 0);
        paintRing(rect, m_scene.colors.selection, 3, 2);
        if (m_scene.hasFocus)
            paintRing(rect, m_scene.colors.text, 1.5, 5);
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
    const QRectF m_exposed;
    const QRectF m_visible;
    const double m_ratio;
    SpriteCache &m_sprites;
    CellPainter m_cells;
    std::vector<WrittenCell> m_written;
};

/// Names what every sprite depends on.
QString spriteLook(const MapScene &scene)
{
    return (scene.colors.isDark ? u"dark "_s : u"light "_s) + scene.font.key();
}

CellPainter::CaptionWidths captionWidths(const MapScene &scene)
{
    CellPainter::CaptionWidths widths;
    for (const model::MapCell &cell : scene.layout.cells) {
        if (!cell.label.isEmpty() && !widths.contains(cell.label))
            widths[cell.label] = scene.cache.texts.widthOf(cell.label, TextRole::Caption);
    }
    return widths;
}

} // namespace

void paintMap(QPainter &painter, const MapScene &scene, const MapCamera &camera, const QSizeF &size,
    const QRectF &exposed)
{
    const double ratio = painter.device()->devicePixelRatioF();
    scene.cache.texts.begin(scene.font, ratio);
    painter.save();
    if (!scene.vectorLogo) {
        // Sprites are copied to whole pixels, wherever in the window the map is.
        const QTransform device = painter.deviceTransform();
        painter.translate((std::round(device.dx()) - device.dx()) / ratio,
            (std::round(device.dy()) - device.dy()) / ratio);
    }
    for (SpriteCache &sprites : scene.cache.sprites)
        sprites.begin(spriteLook(scene), ratio);
    const auto captions = captionWidths(scene);
    const QRectF whole = exposed.isEmpty() ? QRectF({ 0, 0 }, size) : exposed;
    std::array<std::vector<WrittenCell>, 2> written;
    std::array<std::vector<MissingLogo>, 2> missing;
    const auto paintPictures = [&](QPainter &half, const QRectF &part, int index) {
        SpriteCache &sprites = scene.cache.sprites[size_t(index)];
        MapPainter pictures(half, scene, sprites, captions, camera, size, part);
        pictures.paintPictures();
        written[size_t(index)] = pictures.written();
        missing[size_t(index)] = pictures.cells().missing();
    };
    // Logos as vectors come from one place, and are drawn one after the other.
    if (scene.vectorLogo)
        paintPictures(painter, whole, 0);
    else
        scene.cache.halves.paint(painter, whole, paintPictures);
    // What reaches from one half into the other is written once.
    std::vector<WrittenCell> all;
    std::ranges::set_union(written[0], written[1], std::back_inserter(all), {}, &WrittenCell::cell,
        &WrittenCell::cell);
    MapPainter words(painter, scene, scene.cache.sprites.front(), captions, camera, size, whole);
    words.paintWords(all);
    painter.restore();
    missing.back().insert(
        missing.back().end(), words.cells().missing().begin(), words.cells().missing().end());
    for (const auto &half : missing) {
        for (const MissingLogo &logo : half)
            scene.logos->ask(logo.handle, logo.box);
    }
}

} // namespace views
