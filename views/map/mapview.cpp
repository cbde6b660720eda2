// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/mapview.h"

#include "views/logos/logocache.h"
#include "views/map/hovercard.h"
#include "views/map/mapaccessible.h"
#include "views/map/minimap.h"

#include <QApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QStyle>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace views {

using model::DetailLevel;
using model::Item;
using model::MapCamera;
using model::MapCell;
using model::MapLayout;

namespace {

constexpr double marginPx = 12;
/// One step of a wheel is 120 units.
constexpr double zoomPerWheelUnit = 1.0015;
constexpr double zoomPerKey = 1.3;
/// A cell as wide as this can be read; flying to an Item stops here.
constexpr double readableCellPx = 124;
constexpr double largestCellPx = 420;
constexpr int fadeMs = 120;
constexpr double faintest = 0.06; ///< opacity of what still makes a difference
constexpr int rearrangeMs = 320;
constexpr int hoverDelayMs = 120;
constexpr int restMs = 400;
/// A walk is told where it rests, not at every step.
constexpr int announcedAfterMs = 100;
/// A drag that stopped before the button was let go does not go on.
constexpr qint64 flingWithinMs = 60;

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
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
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
    connect(&explorer, &model::Explorer::spotlightChanged, this, &MapView::updateLooks);
    connect(&explorer, &model::Explorer::cameraRecalled, this, &MapView::flyTo);
    connect(&m_motion, &MapMotion::flown, this, &MapView::moveTo);
    connect(&m_motion, &MapMotion::dragged, this, [this](const QPointF &delta) {
        moveTo(m_camera.panned(delta).keptOn(m_layout.bounds, sizeOf(this), marginPx));
    });
    connect(&m_rest, &QTimer::timeout, this, [this] { m_explorer.rememberCamera(m_camera); });
    connect(&m_announcement, &QTimer::timeout, this, [this] { announceSelection(*this); });
    connect(&m_hoverDelay, &QTimer::timeout, this, [this] { showCard(m_hoveredCell); });
    connect(m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(m_fade, &QVariantAnimation::finished, this, qOverload<>(&QWidget::update));
    connect(m_minimap, &Minimap::pointChosen, this, [this](const QPointF &point) {
        stopMotion();
        m_isFitted = false;
        moveTo(MapCamera { point, m_camera.scalePxPerUnit }.keptOn(
            m_layout.bounds, sizeOf(this), marginPx));
    });
    showWorld();
}

void MapView::showWorld()
{
    // New data is no reason to take a person away from where they are.
    const bool isFitted = m_isFitted;
    stopMotion();
    m_lens = lensValues();
    Q_EMIT lensChanged();
    showLayout(m_explorer.state().isCompact && m_explorer.isFiltered()
            ? MapLayout::of(*m_explorer.snapshot(), m_explorer.group(), &m_explorer.matches())
            : m_explorer.layout());
    if (isFitted)
        fitAnew();
    else
        setCamera(m_camera.keptOn(m_layout.bounds, sizeOf(this), marginPx));
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
    if (isAnimated())
        startFade(m_camera, m_level);
    showLayout(layout);
    fitAnew(); // another level is no second picture to fade from
    if (!isAnimated())
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
    return model::LensValues::of(
        m_explorer.index(), m_explorer.state().lens, m_explorer.scope(), m_explorer.ratings());
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
    return m_camera.toView(m_layout.cells[size_t(cell)].rect, sizeOf(this));
}

int MapView::cellAt(const QPointF &position) const
{
    return m_layout.cellAt(m_camera.toMap(position, sizeOf(this)));
}

bool MapView::isAtRest() const
{
    return !m_motion.isMoving() && m_fade->state() != QAbstractAnimation::Running
        && m_rearranging->state() != QAbstractAnimation::Running;
}

void MapView::flyToSelection()
{
    if (m_selectedCell < 0)
        return;
    const MapCell &cell = m_layout.cells[size_t(m_selectedCell)];
    const double scale
        = std::max(m_camera.scalePxPerUnit, readableCellPx / MapLayout::cellSize.width());
    flyTo(MapCamera { cell.rect.center(), scale }.keptOn(m_layout.bounds, sizeOf(this), marginPx));
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
    flyToRect(rect);
}

void MapView::flyToRect(const QRectF &rect)
{
    MapCamera camera = MapCamera::fitting(rect, sizeOf(this), marginPx);
    camera.scalePxPerUnit = std::min(camera.scalePxPerUnit, largestScale());
    flyTo(camera.keptOn(m_layout.bounds, sizeOf(this), marginPx));
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
    MapCamera camera = MapCamera::fitting(all, sizeOf(this), 4 * marginPx);
    camera.scalePxPerUnit
        = std::min(camera.scalePxPerUnit, readableCellPx / MapLayout::cellSize.width());
    flyTo(camera.keptOn(m_layout.bounds, sizeOf(this), marginPx));
}

void MapView::fit()
{
    stopMotion();
    moveTo(MapCamera::fitting(m_layout.bounds, sizeOf(this), marginPx));
    m_isFitted = true;
}

/// The first look at a world or a group: its level is that of its scale, whatever was seen before.
void MapView::fitAnew()
{
    const double scale = fitScale();
    m_level = model::detailLevelAt(MapLayout::cellSize.width() * scale);
    fit();
}

void MapView::zoomIn() { zoomBy(zoomPerKey, rect().center()); }

void MapView::zoomOut() { zoomBy(1 / zoomPerKey, rect().center()); }

void MapView::goToLevel(DetailLevel level)
{
    const double scale = std::clamp(
        model::cellPxOf(level) / MapLayout::cellSize.width(), smallestScale(), largestScale());
    // Towards what is selected, if it is in sight.
    QPointF centre = m_camera.centre;
    if (m_selectedCell >= 0 && rect().toRectF().intersects(cellRect(m_selectedCell)))
        centre = m_layout.cells[size_t(m_selectedCell)].rect.center();
    flyTo(MapCamera { centre, scale }.keptOn(m_layout.bounds, sizeOf(this), marginPx));
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
    const bool isAllSeen = m_camera.visibleMap(sizeOf(this)).contains(m_layout.bounds);
    const bool hasRoom = width() > 2 * m_minimap->width() && height() > 2 * m_minimap->height();
    m_minimap->setVisible(
        m_isMinimapWanted && hasRoom && !isAllSeen && m_level != DetailLevel::Overview);
    m_minimap->setPart(m_camera.visibleMap(sizeOf(this)));
}

double MapView::fitScale() const
{
    return MapCamera::fitting(m_layout.bounds, sizeOf(this), marginPx).scalePxPerUnit;
}

double MapView::smallestScale() const
{
    // Small groups too have their overview.
    return std::min(
        fitScale(), model::cellPxOf(DetailLevel::Overview) / MapLayout::cellSize.width());
}

double MapView::largestScale() const
{
    return std::max(fitScale(), largestCellPx / MapLayout::cellSize.width());
}

bool MapView::isAnimated() const
{
    return isVisible()
        && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void MapView::zoomBy(double factor, const QPointF &anchor)
{
    stopMotion();
    const MapCamera next
        = m_camera.zoomed(factor, anchor, sizeOf(this), smallestScale(), largestScale());
    moveTo(next.keptOn(m_layout.bounds, sizeOf(this), marginPx));
}

void MapView::setCamera(const MapCamera &camera)
{
    stopMotion();
    moveTo(camera);
}

void MapView::moveTo(const MapCamera &camera)
{
    if (m_camera == camera)
        return;
    m_camera = camera;
    const DetailLevel level = model::detailLevelAt(cellPx(camera), m_level);
    if (level != m_level) {
        const DetailLevel old = std::exchange(m_level, level);
        if (isAnimated())
            startFade(camera, old);
    }
    m_isFitted = camera.scalePxPerUnit == fitScale();
    m_card->hide();
    placeOverlays();
    m_rest.start();
    update();
    Q_EMIT cameraChanged();
}

void MapView::flyTo(const MapCamera &camera)
{
    stopMotion();
    m_isFitted = false; // a resize on the way is no reason to stay
    if (isAnimated())
        m_motion.fly(m_camera, camera, sizeOf(this));
    else
        moveTo(camera);
}

void MapView::stopMotion() { m_motion.stop(); }

/// Keeps what @p camera saw at @p level, to fade out over the new picture.
void MapView::startFade(const MapCamera &camera, DetailLevel level)
{
    if (m_looks.size() != m_layout.cells.size() || size().isEmpty())
        return;
    QPainter painter(&m_fading.begin(size(), devicePixelRatioF(), camera));
    paintMap(painter, scene(level), camera, sizeOf(this));
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
    setCursor(cell >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
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
    m_card->showItem(snapshot(), itemOf(cell), cellRect(cell).toAlignedRect());
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
    const bool isHidden = opacity == 1 && m_fading.camera() == m_camera;
    if (opacity > faintest)
        m_fading.prepare(m_camera, sizeOf(this));
    if (!isHidden)
        paintMap(painter, scene(m_level), m_camera, sizeOf(this), event->rect());
    if (opacity > faintest)
        m_fading.paint(painter, m_camera, sizeOf(this), opacity);
}

void MapView::resizeEvent(QResizeEvent *)
{
    if (m_isFitted)
        fitAnew();
    else
        moveTo(m_camera.keptOn(m_layout.bounds, sizeOf(this), marginPx));
    placeOverlays();
}

void MapView::wheelEvent(QWheelEvent *event)
{
    zoomBy(std::pow(zoomPerWheelUnit, event->angleDelta().y()), event->position());
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (m_dragFrom || (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton))
        return;
    stopMotion();
    m_dragFrom = event->position();
    m_dragButton = event->button();
    m_isDragging = false;
    m_dragVelocity = {};
    m_dragClock.start();
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom) {
        hoverCell(cellAt(event->position()));
        return;
    }
    const QPointF delta = event->position() - *m_dragFrom;
    if (!m_isDragging && delta.manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
    hoverCell(-1);
    m_dragFrom = event->position();
    const double passed = std::max(1.0, double(m_dragClock.restart()));
    constexpr double newest = 0.6; // against a single jerk
    m_dragVelocity = m_dragVelocity * (1 - newest) + delta / passed * newest;
    moveTo(m_camera.panned(delta).keptOn(m_layout.bounds, sizeOf(this), marginPx));
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragFrom || event->button() != m_dragButton)
        return;
    m_dragFrom.reset();
    const int cell = cellAt(event->position());
    if (m_isDragging) {
        if (isAnimated() && m_dragClock.elapsed() < flingWithinMs)
            m_motion.fling(m_dragVelocity);
    } else if (event->button() == Qt::LeftButton) {
        const QPointF point = m_camera.toMap(event->position(), sizeOf(this));
        const int territory = m_layout.territoryAt(point);
        const bool isDot = m_level == DetailLevel::Overview
            && (cell < 0 || !m_layout.cells[size_t(cell)].isFeatured);
        // In the overview a click is meant for the territory: its items are only dots.
        if (isDot && territory >= 0) {
            flyTo(MapCamera::fitting(
                m_layout.territories[size_t(territory)].rect, sizeOf(this), marginPx));
        } else {
            selectCell(cell);
        }
    }
    m_isDragging = false;
    setCursor(cell >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF point = m_camera.toMap(event->position(), sizeOf(this));
    const int cell = m_layout.cellAt(point);
    const int block = m_layout.blockAt(point);
    if (cell >= 0)
        selectCell(cell);
    if (cell >= 0 && m_level >= DetailLevel::Items) {
        Q_EMIT itemActivated();
    } else if (block >= 0) {
        flyToRect(m_layout.blocks[size_t(block)].rect);
    }
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
    if (!m_camera.visibleMap(sizeOf(this)).contains(m_layout.cells[size_t(next)].rect)) {
        flyTo(MapCamera { m_layout.cells[size_t(next)].rect.center(), m_camera.scalePxPerUnit }
                .keptOn(m_layout.bounds, sizeOf(this), marginPx));
    }
}

/// What is open closes first; then the view goes out level by level, and last the selection goes.
void MapView::stepOut()
{
    if (m_card->isVisible()) {
        m_card->hide();
    } else if (m_camera.scalePxPerUnit > fitScale()) {
        const double below = m_level == DetailLevel::Overview
            ? 0
            : model::cellPxOf(DetailLevel(int(m_level) - 1)) / MapLayout::cellSize.width();
        if (below <= fitScale())
            flyTo(MapCamera::fitting(m_layout.bounds, sizeOf(this), marginPx));
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
    case Qt::Key_Home: flyTo(MapCamera::fitting(m_layout.bounds, sizeOf(this), marginPx)); return;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
    case Qt::Key_5: goToLevel(DetailLevel(event->key() - Qt::Key_1)); return;
    default: QWidget::keyPressEvent(event);
    }
}

void MapView::leaveEvent(QEvent *) { hoverCell(-1); }

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

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace views
