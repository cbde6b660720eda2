// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/facetlist.h"

#include "views/filters/facetdelegate.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace views {

using Stand = model::FilterStand;
using Role = FacetModel::Role;

FacetList::FacetList(const Theme &theme, FacetModel &model, QWidget *parent)
    : QListView(parent)
    , m_facets(model)
{
    setModel(&model);
    setItemDelegate(new FacetDelegate(theme, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_facets.rowOf(m_currentValue);
        if (row >= 0)
            setCurrentIndex(m_facets.index(row));
        updateGeometry();
    });
}

QSize FacetList::sizeHint() const
{
    const int rows = std::min(m_facets.rowCount(), mostRows);
    // Before the first row there is nothing to measure.
    return { 120, rows > 0 ? rows * sizeHintForRow(0) : 0 };
}

void FacetList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_currentValue = current.data(int(Role::Value)).toString();
    if (hasFocus())
        Q_EMIT rowReached(visualRect(current));
}

void FacetList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_facets.rowCount() > 0)
        setCurrentIndex(m_facets.index(0));
    const bool isByKey
        = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && currentIndex().isValid())
        Q_EMIT rowReached(visualRect(currentIndex()));
}

void FacetList::toggle(const QModelIndex &index, Stand stand)
{
    if (!index.isValid())
        return;
    const QString value = index.data(int(Role::Value)).toString();
    const bool hasItAlready = index.data(int(Role::Stand)).value<Stand>() == stand;
    Q_EMIT standChosen(value, hasItAlready ? Stand::Free : stand);
    const int row = m_facets.rowOf(value);
    if (row < 0)
        return;
    QAccessibleAnnouncementEvent spoken(
        this, m_facets.index(row).data(Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&spoken);
}

void FacetList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = indexAt(event->position().toPoint());
    QListView::mousePressEvent(event);
}

void FacetList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex pressed = m_pressed;
    m_pressed = QModelIndex();
    if (event->button() != Qt::LeftButton || pressed != indexAt(event->position().toPoint()))
        return;
    toggle(pressed, event->modifiers() & Qt::AltModifier ? Stand::Excluded : Stand::Wanted);
}

/// Two quick clicks are two clicks.
void FacetList::mouseDoubleClickEvent(QMouseEvent *event) { mousePressEvent(event); }

void FacetList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: toggle(currentIndex(), Stand::Wanted); return;
    case Qt::Key_Minus: toggle(currentIndex(), Stand::Excluded); return;
    default: QListView::keyPressEvent(event);
    }
}

void FacetList::wheelEvent(QWheelEvent *event)
{
    // At its end, and where there is nothing to scroll, the wheel is for what is around.
    const QScrollBar *bar = verticalScrollBar();
    const int delta = event->angleDelta().y();
    const bool isAtEnd = delta < 0 ? bar->value() == bar->maximum() : bar->value() == 0;
    if (isAtEnd)
        event->ignore();
    else
        QListView::wheelEvent(event);
}

void FacetList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        openMenu(index,
            isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void FacetList::openMenu(const QModelIndex &index, const QPoint &at)
{
    const QString value = index.data(int(Role::Value)).toString();
    const auto stand = index.data(int(Role::Stand)).value<Stand>();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        tr("&Only This", "value of a filter"), this, [this, value] { Q_EMIT onlyChosen(value); });
    const auto add = [&](const QString &text, Stand to) {
        QAction *action
            = menu->addAction(text, this, [this, value, to] { Q_EMIT standChosen(value, to); });
        action->setCheckable(true);
        action->setChecked(stand == to);
    };
    menu->addSeparator();
    add(tr("&Want", "value of a filter"), Stand::Wanted);
    add(tr("&Exclude", "value of a filter"), Stand::Excluded);
    add(tr("&Leave Free", "value of a filter"), Stand::Free);
    menu->popup(at);
}

} // namespace views
