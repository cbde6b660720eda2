// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/itemlistview.h"

#include "views/cards/emptystate.h"

#include <QApplication>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace views {

ItemListView::ItemListView(
    const Theme &theme, model::Explorer &explorer, ListBar::Grouping grouping, QWidget *parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_bar(new ListBar(theme, explorer, grouping, this))
    , m_empty(new EmptyState(explorer, this))
    , m_pages(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(m_pages, 1);
    m_pages->addWidget(m_empty);
    connect(m_empty, &EmptyState::clearFilterRequested, this, &ItemListView::clearFilterRequested);
    connect(&explorer, &model::Explorer::worldChanged, this, &ItemListView::refresh);
    connect(
        &explorer, &model::Explorer::stateChanged, this, [this](const model::ViewState &before) {
            const model::ViewState &now = m_explorer.state();
            if (now.group != before.group || now.filter != before.filter
                || now.order != before.order || now.isDescending != before.isDescending
                || isOther(before, now))
                refresh();
        });
}

void ItemListView::setList(QWidget *list)
{
    m_list = list;
    m_pages->insertWidget(0, list);
    m_pages->setCurrentWidget(list);
    setFocusProxy(list);
}

void ItemListView::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_bar->refresh();
    refreshList();
    const bool isEmpty = m_empty->refresh();
    QWidget *page = isEmpty ? static_cast<QWidget *>(m_empty) : m_list;
    // Keys must not be lost with the page that had them.
    const bool hadFocus = m_list->hasFocus() || m_empty->isAncestorOf(QApplication::focusWidget());
    m_pages->setCurrentWidget(page);
    setFocusProxy(page);
    if (hadFocus)
        setFocus();
}

void ItemListView::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

} // namespace views
