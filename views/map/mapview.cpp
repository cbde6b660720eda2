// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/mapview.h"

#include "views/logos/logocache.h"
#include "views/map/hovercard.h"
#include "views/map/mapaccessible.h"
#include "views/map/minimap.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVariantAnimation>

#include <algorithm>
#include <utility>

namespace views {

using model::DetailLevel;
using model::Item;
using model::MapCamera;
using model::MapCell;
using model::MapLayout;

namespace {

constexpr double zoomPerKey = 1.3;
/// A cell as wide as this can be read; flying to an Item stops here.
constexpr double readableCellPx = 124;
constexpr int fadeMs = 120;
constexpr double faintest = 0.06; ///< opacity of what still makes a difference
constexpr int rearrangeMs = 320;
constexpr int hoverDelayMs = 120;
/// A walk is told where it rests, not at every step.
constexpr int announcedAfterMs = 100;

QSizeF sizeOf(const QWidget *widget) { return widget->size().toSizeF(); }

double cellPx(const MapCamera &camera)
{
    return MapLayout::cellSize.width() * camera.scalePxPerUnit;
}

} // namespace

MapView::MapView(const Theme &theme, LogoCache &logos, model::Explorer &explorer, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_logos(logos)
    , m_explorer(explorer)
    , m_navigator(*this)
    , m_hands(*this, m_navigator)
    , m_fading(m_cache.halves)
    , m_fade(new QVariantAnimation(this))
    , m_rearranging(new QVariantAnimation(this))
    , m_minimap(new Minimap(theme, this))
    , m_card(new HoverCard(theme, this))
{
    installMapAccessibility();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map of the landscape"));
    setMinimumSize(240, 200);
    m_hoverDelay.setSingleShot(true);
    m_hoverDelay.setInterval(hoverDelayMs);
    m_announcement.setSingleShot(true);
    m_announcement.setInterval(announcedAfterMs);
    m_fade->setDuration(fadeMs);
    m_fade->setStartValue(1.0);
    m_fade->setEndValue(0.0);
    m_fade->setEasingCurve(QEasingCurve::OutQuad);
    m_rearranging->setStartValue(0.0);
    m_rearranging->setEndValue(1.0);
    m_rearranging->setEasingCurve(QEasingCurve::OutCubic);

    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, &MapView::updateLens);
    connect(&logos, &LogoCache::logosReady, this, qOverload<>(&QWidget::update));
    connect(&explorer, &model::Explorer::worldChanged, this, &MapView::showWorld);
    connect(&explorer, &model::Explorer::stateChanged, this, &MapView::showState);
    connect(&explorer, &model::Explorer::selectionChanged, this, &MapView::updateSelection);
    connect(&explorer, &model::Explorer::ratingsChanged, this, &MapView::updateLens);
    connect(&explorer, &model::Explorer::marksChanged, this, &MapView::updateLens);
    connect(&explorer, &model::Explorer::spotlightChanged, this, &MapView::updateLooks);
    connect(&explorer, &model::Explorer::cameraRecalled, &m_navigator, &MapNavigator::flyBackTo);
    connect(&m_navigator, &MapNavigator::moved, this, &MapView::showCamera);
    connect(&m_navigator, &MapNavigator::rested, this,
        [this] { m_explorer.rememberCamera(camera(), sizeOf(this)); });
    connect(&m_announcement, &QTimer::timeout, this, [this] { announceSelection(*this); });
    connect(&m_hoverDelay, &QTimer::timeout, this, [this] { showCard(m_hoveredCell); });
    connect(m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(m_fade, &QVariantAnimation::finished, this, qOverload<>(&QWidget::update));
    connect(m_minimap, &Minimap::pointChosen, this,
        [this](const QPointF &point) { m_navigator.jumpTo({ point, camera().scalePxPerUnit }); });
    showWorld();
}

void MapView::showWorld()
{
    // New data is no reason to take a person away from where they are; another landscape is.
    const QString &landscape = m_explorer.state().landscape;
    const bool isOther = std::exchange(m_landscape, landscape) != landscape;
    const bool isFitted = m_navigator.isFitted() || isOther;
    m_navigator.stop();
    m_lens = lensValues();
    Q_EMIT lensChanged();
    showLayout(m_explorer.state().isCompact && m_explorer.isFiltered()
            ? MapLayout::of(*m_explorer.snapshot(), m_explorer.group(), &m_explorer.matches())
            : m_explorer.layout());
    if (isFitted)
        fitAnew();
    else
        m_navigator.stayOnMap();
    // What was shown before is another world: there is nothing to fade from.
    m_fade->stop();
}

void MapView::showState(const model::ViewState &before)
{
    const model::ViewState &now = m_explorer.state();
    const auto isCompact
        = [](const model::ViewState &state) { return state.isCompact && !state.filter.isEmpty(); };
    const bool isOtherFilter = now.filter != before.filter;
    if (now.group != before.group) {
        showWorld();
        fitAnew();
    } else if (isCompact(now) != isCompact(before) || (isCompact(now) && isOtherFilter)) {
        animateTo(isCompact(now)
                ? MapLayout::of(*m_explorer.snapshot(), m_explorer.group(), &m_explorer.matches())
                : m_explorer.layout());
    } else if (now.lens != before.lens || now.isSizedByStars != before.isSizedByStars) {
        updateLens();
    } else if (isOtherFilter) {
        updateLooks();
    }
}

void MapView::showLayout(const MapLayout &layout)
{
    m_rearranging->stop(); // it would bring back cells of the layout before
    m_layout = layout;
    m_navigator.setBounds(layout.bounds);
    m_hoveredCell = -1;
    m_card->hide();
    m_looks = cellLooks(m_explorer, m_layout, m_lens, m_logos);
    showLooks();
    updateSelection();
    setAccessibleDescription(
        tr("%1: %n item(s)", "group, count of items", m_explorer.scope().count())
            .arg(m_explorer.group().name));
    Q_EMIT layoutChanged();
}

void MapView::animateTo(const MapLayout &layout)
{
    const MapLayout from = m_layout;
    if (m_navigator.isAnimated())
        startFade(m_level);
    showLayout(layout);
    fitAnew(); // another level is no second picture to fade from
    if (!m_navigator.isAnimated())
        return;
    m_rearranging->disconnect(this);
    m_rearranging->setDuration(rearrangeMs);
    connect(m_rearranging, &QVariantAnimation::valueChanged, this,
        [this, from, layout](const QVariant &value) {
            m_layout = MapLayout::between(from, layout, value.toDouble());
            update();
        });
    m_rearranging->start();
}

model::LensValues MapView::lensValues() const
{
    return model::LensValues::of(m_explorer.index(), m_explorer.state().lens, m_explorer.scope());
}

void MapView::updateLens()
{
    m_lens = lensValues();
    Q_EMIT lensChanged();
    updateLooks();
    placeOverlays();
}

void MapView::updateLooks()
{
    updateCellLooks(m_looks, m_explorer, m_layout, m_lens);
    showLooks();
}

void MapView::showLooks()
{
    std::vector<QColor> dots;
    dots.reserve(m_looks.size());
    const Colors &colors = m_theme.colors();
    for (const CellLook &look : m_looks) {
        if (look.isDimmed)
            dots.emplace_back();
        else if (m_explorer.isFiltered() || m_explorer.spotlight())
            dots.push_back(colors.accent);
        else
            dots.push_back(look.lensClass < 0
                    ? colors.dot
                    : colors.dotOf(PlateStyle::ofClass(m_lens, look.lensClass, colors).ring));
    }
    m_minimap->setPlaces(m_layout, std::move(dots));
    update();
}

void MapView::updateSelection()
{
    const int item = m_explorer.selectedIndex();
    const bool isSame = m_selectedCell >= 0 && m_selectedCell < int(m_layout.cells.size())
        && m_layout.cells[size_t(m_selectedCell)].item == item;
    // An item with several places stays selected where it was clicked.
    if (!isSame)
        m_selectedCell = item < 0 ? -1 : m_layout.cellOf(item);
    if (m_selectedCell >= 0)
        m_announcement.start();
    update();
}

QRectF MapView::cellRect(int cell) const
{
    return camera().toView(m_layout.cells[size_t(cell)].rect, sizeOf(this));
}

int MapView::cellAt(const QPointF &position) const { return m_layout.cellAt(mapPointAt(position)); }

QPointF MapView::mapPointAt(const QPointF &position) const
{
    return camera().toMap(position, sizeOf(this));
}

bool MapView::isAtRest() const
{
    return !m_navigator.isMoving() && m_fade->state() != QAbstractAnimation::Running
        && m_rearranging->state() != QAbstractAnimation::Running;
}

void MapView::flyToSelection()
{
    if (m_selectedCell < 0)
        return;
    const MapCell &cell = m_layout.cells[size_t(m_selectedCell)];
    const double scale
        = std::max(camera().scalePxPerUnit, readableCellPx / MapLayout::cellSize.width());
    m_navigator.flyTo({ cell.rect.center(), scale });
}

void MapView::flyToPlace(int territory, int block)
{
    const MapLayout &world = m_explorer.layout();
    // The compact map may not have it.
    const QString &category = world.territories[size_t(territory)].category;
    const auto place
        = std::ranges::find(m_layout.territories, category, &model::MapTerritory::category);
    if (place == m_layout.territories.end())
        return;
    QRectF rect = place->rect;
    if (block >= 0) {
        const QString &subcategory = world.blocks[size_t(block)].subcategory;
        for (int i = place->firstBlock; i < place->firstBlock + place->blockCount; ++i) {
            if (m_layout.blocks[size_t(i)].subcategory == subcategory)
                rect = m_layout.blocks[size_t(i)].rect;
        }
    }
    m_navigator.flyToRect(rect);
}

void MapView::flyToItems(const std::vector<int> &items)
{
    QRectF all;
    for (const MapCell &cell : m_layout.cells) {
        if (std::ranges::contains(items, cell.item))
            all |= cell.rect;
    }
    if (all.isEmpty())
        return;
    MapCamera camera = MapCamera::fitting(all, sizeOf(this), 4 * MapNavigator::marginPx);
    camera.scalePxPerUnit
        = std::min(camera.scalePxPerUnit, readableCellPx / MapLayout::cellSize.width());
    m_navigator.flyTo(camera);
}

/// The first look at a world or a group: its level is that of its scale, whatever was seen before.
void MapView::fitAnew()
{
    const double scale = m_navigator.fitScale();
    m_level = model::detailLevelAt(MapLayout::cellSize.width() * scale);
    m_navigator.fit();
}

void MapView::zoomIn() { m_navigator.zoomBy(zoomPerKey, rect().center()); }

void MapView::zoomOut() { m_navigator.zoomBy(1 / zoomPerKey, rect().center()); }

void MapView::goToLevel(DetailLevel level)
{
    const double scale
        = m_navigator.withinScales(model::cellPxOf(level) / MapLayout::cellSize.width());
    // Towards what is selected, if it is in sight.
    QPointF centre = camera().centre;
    if (m_selectedCell >= 0 && rect().toRectF().intersects(cellRect(m_selectedCell)))
        centre = m_layout.cells[size_t(m_selectedCell)].rect.center();
    m_navigator.flyTo({ centre, scale });
}

void MapView::setMinimapWanted(bool isWanted)
{
    m_isMinimapWanted = isWanted;
    placeOverlays();
}

void MapView::placeOverlays()
{
    constexpr int inset = 12;
    m_minimap->move(width() - m_minimap->width() - inset, height() - m_minimap->height() - inset);
    const bool isAllSeen = camera().visibleMap(sizeOf(this)).contains(m_layout.bounds);
    const bool hasRoom = width() > 2 * m_minimap->width() && height() > 2 * m_minimap->height();
    m_minimap->setVisible(
        m_isMinimapWanted && hasRoom && !isAllSeen && m_level != DetailLevel::Overview);
    m_minimap->setPart(camera().visibleMap(sizeOf(this)));
}

void MapView::showCamera()
{
    const DetailLevel level = model::detailLevelAt(cellPx(camera()), m_level);
    if (level != m_level) {
        const DetailLevel old = std::exchange(m_level, level);
        if (m_navigator.isAnimated())
            startFade(old);
    }
    m_card->hide();
    placeOverlays();
    update();
    Q_EMIT cameraChanged();
}

/// Keeps the picture at @p level, to fade out over the new one.
void MapView::startFade(DetailLevel level)
{
    if (m_looks.size() != m_layout.cells.size() || size().isEmpty())
        return;
    QPainter painter(&m_fading.begin(size(), devicePixelRatioF(), camera()));
    paintMap(painter, scene(level), camera(), sizeOf(this));
    painter.end();
    m_fade->stop();
    m_fade->start();
}

void MapView::selectCell(int cell)
{
    if (cell < 0) {
        m_explorer.select(std::nullopt);
        return;
    }
    m_selectedCell = cell;
    m_explorer.select(itemOf(cell).id);
    m_announcement.start(); // also at another place of the same Item
    update();
}

const Item &MapView::itemOf(int cell) const
{
    return snapshot().landscape.items[size_t(m_layout.cells[size_t(cell)].item)];
}

void MapView::hoverCell(int cell)
{
    if (m_hoveredCell == cell)
        return;
    m_hoveredCell = cell;
    m_card->hide();
    if (cell >= 0)
        m_hoverDelay.start();
    else
        m_hoverDelay.stop();
    update();
}

void MapView::showCard(int cell)
{
    if (cell < 0 || cell >= int(m_layout.cells.size()))
        return;
    m_card->showItem(snapshot(), itemOf(cell), markOf(cell), cellRect(cell).toAlignedRect());
}

MapScene MapView::scene(DetailLevel level)
{
    return { .snapshot = *m_explorer.snapshot(),
        .layout = m_layout,
        .looks = m_looks,
        .lens = m_lens,
        .colors = m_theme.colors(),
        .cache = m_cache,
        .logos = &m_logos,
        .font = font(),
        .level = level,
        .selectedCell = m_selectedCell,
        .hoveredCell = m_hoveredCell,
        .hasFocus = hasFocus(),
        .isFocusFramed = hasFocus() && m_isFocusFromKeys,
        .vectorLogo = {} };
}

void MapView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const double opacity
        = m_fade->state() == QAbstractAnimation::Running ? m_fade->currentValue().toDouble() : 0;
    // The first frame of a fade has the work of painting what fades: what it hides can wait.
    const bool isHidden = opacity == 1 && m_fading.camera() == camera();
    if (!isHidden)
        paintMap(painter, scene(m_level), camera(), sizeOf(this), event->rect());
    if (opacity > faintest)
        m_fading.paint(painter, camera(), sizeOf(this), opacity);
}

void MapView::resizeEvent(QResizeEvent *)
{
    if (m_navigator.isFitted())
        fitAnew();
    else
        m_navigator.stayOnMap();
    placeOverlays();
}

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!isByKey)
        selectCell(cellAt(event->pos()));
    if (m_selectedCell < 0)
        return;
    Q_EMIT contextMenuRequested(
        isByKey ? mapToGlobal(cellRect(m_selectedCell).center().toPoint()) : event->globalPos());
}

void MapView::walk(const QPointF &direction)
{
    if (m_layout.cells.empty())
        return;
    const model::ItemSet &walked = m_explorer.matches();
    int next = -1;
    if (m_selectedCell >= 0) {
        next = m_layout.neighbourOf(m_selectedCell, direction, walked);
    } else if (const auto first = std::ranges::find_if(
                   m_layout.cells, [&](const MapCell &cell) { return walked.contains(cell.item); });
        first != m_layout.cells.end()) {
        next = int(first - m_layout.cells.begin());
    }
    if (next < 0)
        return;
    selectCell(next);
    const QRectF &place = m_layout.cells[size_t(next)].rect;
    if (!camera().visibleMap(sizeOf(this)).contains(place))
        m_navigator.flyTo({ place.center(), camera().scalePxPerUnit });
}

/// What is open closes first; then the view goes out level by level, and last the selection goes.
void MapView::stepOut()
{
    if (m_card->isVisible()) {
        m_card->hide();
    } else if (camera().scalePxPerUnit > m_navigator.fitScale()) {
        const double below = m_level == DetailLevel::Overview
            ? 0
            : model::cellPxOf(DetailLevel(int(m_level) - 1)) / MapLayout::cellSize.width();
        if (below <= m_navigator.fitScale())
            m_navigator.flyToRect(m_layout.bounds);
        else
            goToLevel(DetailLevel(int(m_level) - 1));
    } else {
        selectCell(-1);
    }
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: walk({ -1, 0 }); return;
    case Qt::Key_Right: walk({ 1, 0 }); return;
    case Qt::Key_Up: walk({ 0, -1 }); return;
    case Qt::Key_Down: walk({ 0, 1 }); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selectedCell >= 0) {
            flyToSelection();
            Q_EMIT itemActivated();
        }
        return;
    case Qt::Key_Space:
        if (m_card->isVisible())
            m_card->hide();
        else
            showCard(m_selectedCell);
        return;
    case Qt::Key_Escape: stepOut(); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return;
    case Qt::Key_Minus: zoomOut(); return;
    case Qt::Key_0:
    case Qt::Key_Home: m_navigator.flyToRect(m_layout.bounds); return;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
    case Qt::Key_5: goToLevel(DetailLevel(event->key() - Qt::Key_1)); return;
    default: QWidget::keyPressEvent(event);
    }
}

void MapView::focusInEvent(QFocusEvent *event)
{
    const auto reason = event->reason();
    m_isFocusFromKeys = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    m_announcement.start();
    QWidget::focusInEvent(event);
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    m_card->hide();
    QWidget::focusOutEvent(event);
}

} // namespace views
