// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/mapscene.h"

#include "views/map/cellpainter.h"
#include "views/map/groundpainter.h"
#include "views/map/headingpainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace views {

using model::DetailLevel;
using model::MapBlock;
using model::MapCamera;
using model::MapLayout;
using model::MapTerritory;

namespace {

constexpr double liftPx = 2; ///< of what is under the pointer

/// A cell on which something is to be written.
struct WrittenCell {
    int cell = 0;
    QRectF rect; ///< in the view
};

class MapPainter {
public:
    /// @p part keeps what this part of the picture needs.
    MapPainter(QPainter &painter, const MapScene &scene, MapPaintCache::Part &part,
        const MapCamera &camera, const QSizeF &size, const QRectF &exposed)
        : m_painter(painter)
        , m_scene(scene)
        , m_camera(camera)
        , m_size(size)
        , m_exposed(exposed)
        , m_visible(visibleMap(camera, size, m_exposed))
        , m_texts(part.texts)
        , m_grounds(painter, scene, part.sprites, exposed)
        , m_cells(painter, scene, part, MapLayout::cellSize.width() * camera.scalePxPerUnit)
        , m_headings(painter, scene, m_grounds, part.texts)
    {
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintPictures();
        paintWords();
    }

    const CellPainter &cells() const { return m_cells; }

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
    QRectF aligned(const QRectF &rect) const { return m_grounds.aligned(rect); }

    /// Grounds, plates, dots and logos.
    void paintPictures()
    {
        const auto &territories = m_scene.layout.territories;
        std::vector<int> seen;
        std::vector<QRectF> grounds;
        for (int i = 0; i < int(territories.size()); ++i) {
            if (!territories[size_t(i)].rect.intersects(m_visible))
                continue;
            seen.push_back(i);
            grounds.push_back(aligned(onScreen(territories[size_t(i)].rect)));
        }
        m_grounds.fillCanvas(grounds);
        for (size_t i = 0; i < seen.size(); ++i)
            paintTerritory(territories[size_t(seen[i])], seen[i], grounds[i]);
        m_cells.finishPictures();
    }

    /// What lies on them: all that is written, and what is chosen. Words are above every plate: on
    /// the way from one layout to another, when places cross, they stay readable.
    void paintWords()
    {
        for (const WrittenCell &cell : m_written)
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
        m_headings.paint(m_camera, m_size, m_exposed);
        if (!isUnderHeadings)
            paintSelection(m_scene.selectedCell);
        if (m_scene.selectedCell < 0 && m_scene.isFocusFramed)
            paintFocusFrame();
    }

    void paintTerritory(const MapTerritory &territory, int position, const QRectF &ground)
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
        m_grounds.fill(
            ground, GroundPainter::territoryRadius, m_scene.colors.territory(position), panels);
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
        m_grounds.fill(panel, GroundPainter::blockRadius, m_scene.colors.blockGround(), {});
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
        const QString text = QCoreApplication::translate("MapScene", "Nothing here yet");
        if (m_texts.widthOf(text, TextRole::ItemSmall) > rect.width()
            || m_texts.lineHeight(TextRole::ItemSmall) > rect.height())
            return;
        m_painter.setPen(m_scene.colors.muted);
        m_texts.draw(m_painter, m_texts.block(text, TextRole::ItemSmall, rect.width(), 1),
            TextRole::ItemSmall, rect, Qt::AlignCenter);
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
    TextCache &m_texts;
    GroundPainter m_grounds;
    CellPainter m_cells;
    HeadingPainter m_headings;
    /// What was found to be written on while its picture was painted.
    std::vector<WrittenCell> m_written;
};

/// Names what every sprite depends on.
QString spriteLook(const MapScene &scene)
{
    return (scene.colors.isDark ? u"dark "_s : u"light "_s) + scene.font.key();
}

} // namespace

void paintMap(QPainter &painter, const MapScene &scene, const MapCamera &camera, const QSizeF &size,
    const QRectF &exposed)
{
    const double ratio = painter.device()->devicePixelRatioF();
    painter.save();
    if (!scene.vectorLogo) {
        // Sprites are copied to whole pixels, wherever in the window the map is.
        const QTransform device = painter.deviceTransform();
        painter.translate((std::round(device.dx()) - device.dx()) / ratio,
            (std::round(device.dy()) - device.dy()) / ratio);
    }
    for (MapPaintCache::Part &part : scene.cache.parts) {
        part.sprites.begin(spriteLook(scene), ratio);
        part.texts.begin(scene.font, ratio);
    }
    const QRectF whole = exposed.isEmpty() ? QRectF({ 0, 0 }, size) : exposed;
    std::array<std::vector<MissingLogo>, 2> missing;
    const auto paintPart = [&](QPainter &half, const QRectF &seen, int index) {
        MapPainter map(half, scene, scene.cache.parts[size_t(index)], camera, size, seen);
        map.paint();
        missing[size_t(index)] = map.cells().missing();
    };
    // Logos as vectors come from one place, and are drawn one after the other.
    if (scene.vectorLogo)
        paintPart(painter, whole, 0);
    else
        scene.cache.halves.paint(painter, whole, paintPart);
    painter.restore();
    for (const auto &half : missing) {
        for (const MissingLogo &logo : half)
            scene.logos->ask(logo.handle, logo.box);
    }
}

} // namespace views
