// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/mapview.h"

#include "views/logos/logocache.h"
#include "views/wording/names.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace views {

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
constexpr double readableCellPx = 120;
constexpr double largestCellPx = 420;

QSizeF sizeOf(const QWidget *widget) { return widget->size().toSizeF(); }

} // namespace

MapView::MapView(const Theme &theme, LogoCache &logos, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_logos(logos)
    , m_snapshot(std::make_shared<model::Snapshot>())
    , m_flight(new QVariantAnimation(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map of the landscape"));
    setMinimumSize(240, 200);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&logos, &LogoCache::logosReady, this, qOverload<>(&QWidget::update));
    m_flight->setEasingCurve(QEasingCurve::InOutCubic);
}

void MapView::showGroup(const model::SnapshotPtr &snapshot, const model::Group &group)
{
    const auto selected = selectedItem();
    const bool isSamePlace = m_groupKey == group.key() && !m_isFitted;
    m_groupKey = group.key();
    stopFlight();
    m_snapshot = snapshot;
    m_layout = MapLayout::of(*snapshot, group);
    m_hoveredCell = -1;
    m_selectedCell = selected ? m_layout.cellOf(m_snapshot->landscape.indexOf(*selected)) : -1;
    setAccessibleDescription(
        tr("%1: %n item(s)", "group, count of items", int(m_layout.cells.size())).arg(group.name));
    // New data is no reason to take a person away from where they are.
    if (isSamePlace)
        setCamera(m_camera.keptOn(m_layout.bounds, sizeOf(this), marginPx));
    else
        fit();
    if (selected && m_selectedCell < 0)
        Q_EMIT selectionChanged();
}

bool MapView::selectItem(const model::ItemId &id)
{
    const int item = m_snapshot->landscape.indexOf(id);
    const int cell = item < 0 ? -1 : m_layout.cellOf(item);
    if (cell < 0)
        return false;
    selectCell(cell);
    return true;
}

std::optional<model::ItemId> MapView::selectedItem() const
{
    if (m_selectedCell < 0)
        return std::nullopt;
    return m_snapshot->landscape.items[m_layout.cells[m_selectedCell].item].id;
}

void MapView::clearSelection() { selectCell(-1); }

void MapView::flyToSelection()
{
    if (m_selectedCell < 0)
        return;
    const MapCell &cell = m_layout.cells[m_selectedCell];
    const double scale
        = std::max(m_camera.scalePxPerUnit, readableCellPx / MapLayout::cellSize.width());
    m_isFitted = false;
    flyTo(MapCamera { cell.rect.center(), scale }.keptOn(m_layout.bounds, sizeOf(this), marginPx));
}

void MapView::fit()
{
    stopFlight();
    m_isFitted = true;
    setCamera(MapCamera::fitting(m_layout.bounds, sizeOf(this), marginPx));
}

void MapView::zoomIn() { zoomBy(zoomPerKey, rect().center()); }

void MapView::zoomOut() { zoomBy(1 / zoomPerKey, rect().center()); }

double MapView::fitScale() const
{
    return MapCamera::fitting(m_layout.bounds, sizeOf(this), marginPx).scalePxPerUnit;
}

void MapView::zoomBy(double factor, const QPointF &anchor)
{
    stopFlight();
    const double smallest = fitScale();
    const double largest = std::max(smallest, largestCellPx / MapLayout::cellSize.width());
    const MapCamera next = m_camera.zoomed(factor, anchor, sizeOf(this), smallest, largest);
    m_isFitted = next.scalePxPerUnit <= smallest;
    setCamera(next.keptOn(m_layout.bounds, sizeOf(this), marginPx));
}

void MapView::setCamera(const MapCamera &camera)
{
    if (m_camera == camera)
        return;
    m_camera = camera;
    update();
}

void MapView::flyTo(const MapCamera &camera)
{
    stopFlight();
    const int durationMs = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (durationMs <= 0 || !isVisible()) {
        setCamera(camera);
        return;
    }
    const MapCamera from = m_camera;
    m_flight->disconnect(this);
    m_flight->setDuration(std::clamp(durationMs * 2, 280, 600));
    m_flight->setStartValue(0.0);
    m_flight->setEndValue(1.0);
    connect(m_flight, &QVariantAnimation::valueChanged, this,
        [this, from, camera](const QVariant &value) {
            const double t = value.toDouble();
            // The scale moves evenly in its logarithm, which is how zooming is perceived.
            setCamera({ from.centre + (camera.centre - from.centre) * t,
                from.scalePxPerUnit * std::pow(camera.scalePxPerUnit / from.scalePxPerUnit, t) });
        });
    m_flight->start();
}

void MapView::stopFlight() { m_flight->stop(); }

void MapView::selectCell(int cell)
{
    if (m_selectedCell == cell)
        return;
    m_selectedCell = cell;
    update();
    Q_EMIT selectionChanged();
}

void MapView::hoverCell(int cell)
{
    if (m_hoveredCell == cell)
        return;
    m_hoveredCell = cell;
    setCursor(cell >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMap(painter,
        { .snapshot = *m_snapshot,
            .layout = m_layout,
            .colors = m_theme.colors(),
            .logos = &m_logos,
            .font = font(),
            .selectedCell = m_selectedCell,
            .hoveredCell = m_hoveredCell,
            .hasFocus = hasFocus(),
            .isFocusFramed = hasFocus() && m_isFocusFromKeys },
        m_camera, sizeOf(this));
}

void MapView::resizeEvent(QResizeEvent *)
{
    if (m_isFitted)
        fit();
    else
        setCamera(m_camera.keptOn(m_layout.bounds, sizeOf(this), marginPx));
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
    stopFlight();
    m_dragFrom = event->position();
    m_dragButton = event->button();
    m_isDragging = false;
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom) {
        hoverCell(m_layout.cellAt(m_camera.toMap(event->position(), sizeOf(this))));
        return;
    }
    const QPointF delta = event->position() - *m_dragFrom;
    if (!m_isDragging && delta.manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    m_isFitted = false;
    setCursor(Qt::ClosedHandCursor);
    m_dragFrom = event->position();
    setCamera(m_camera.panned(delta).keptOn(m_layout.bounds, sizeOf(this), marginPx));
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragFrom || event->button() != m_dragButton)
        return;
    m_dragFrom.reset();
    const int cell = m_layout.cellAt(m_camera.toMap(event->position(), sizeOf(this)));
    if (!m_isDragging && event->button() == Qt::LeftButton)
        selectCell(cell);
    m_isDragging = false;
    setCursor(cell >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF point = m_camera.toMap(event->position(), sizeOf(this));
    if (const int cell = m_layout.cellAt(point); cell >= 0) {
        selectCell(cell);
        flyToSelection();
        Q_EMIT itemActivated();
    } else if (const int block = m_layout.blockAt(point); block >= 0) {
        m_isFitted = false;
        flyTo(MapCamera::fitting(m_layout.blocks[block].rect, sizeOf(this), marginPx)
                .keptOn(m_layout.bounds, sizeOf(this), marginPx));
    }
}

int MapView::neighbour(int cell, int key) const
{
    const QPointF from = m_layout.cells[cell].rect.center();
    int best = -1;
    double bestCost = std::numeric_limits<double>::infinity();
    for (int i = 0; i < int(m_layout.cells.size()); ++i) {
        const QPointF delta = m_layout.cells[i].rect.center() - from;
        const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const double sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
        const double along = sign * (isSideways ? delta.x() : delta.y());
        const double across = std::abs(isSideways ? delta.y() : delta.x());
        // What lies more to the side than ahead belongs to another arrow.
        if (along <= 0.5 || across > 2 * along)
            continue;
        const double cost = along + 2 * across;
        if (cost < bestCost) {
            bestCost = cost;
            best = i;
        }
    }
    return best;
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        if (m_layout.cells.empty())
            return;
        const int next = m_selectedCell < 0 ? 0 : neighbour(m_selectedCell, event->key());
        if (next < 0)
            return;
        selectCell(next);
        if (!m_camera.visibleMap(sizeOf(this)).contains(m_layout.cells[next].rect)) {
            flyTo(MapCamera { m_layout.cells[next].rect.center(), m_camera.scalePxPerUnit }.keptOn(
                m_layout.bounds, sizeOf(this), marginPx));
        }
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selectedCell >= 0) {
            flyToSelection();
            Q_EMIT itemActivated();
        }
        return;
    case Qt::Key_Escape:
        if (m_selectedCell >= 0)
            clearSelection();
        else
            fit();
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void MapView::leaveEvent(QEvent *) { hoverCell(-1); }

void MapView::focusInEvent(QFocusEvent *event)
{
    const auto reason = event->reason();
    m_isFocusFromKeys = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

QString MapView::toolTipText(int cell) const
{
    const Item &item = m_snapshot->landscape.items[m_layout.cells[cell].item];
    const QString name = item.displayName().toHtmlEscaped();
    const QString place = item.place.subcategory.toHtmlEscaped();
    if (!item.maturity)
        return u"<b>%1</b><br>%2"_s.arg(name, place);
    return u"<b>%1</b> · %2<br>%3"_s.arg(
        name, Names::maturity(*item.maturity).toHtmlEscaped(), place);
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int cell = m_layout.cellAt(m_camera.toMap(help->pos(), sizeOf(this)));
        if (cell < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), toolTipText(cell), this);
        return true;
    }
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
