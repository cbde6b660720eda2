// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/pageoutline.h"

#include "views/guide/roomytree.h"

#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace views {

namespace {

constexpr int anchorRole = Qt::UserRole;

} // namespace

PageOutline::PageOutline(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("On This Page"), this))
    , m_none(new QLabel(tr("This page has no headings."), this))
    , m_tree(new QTreeWidget(this))
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    RoomyTree::dress(m_tree, theme);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setAccessibleName(tr("On This Page"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 14, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_none);
    column->addWidget(m_tree, 1);
    column->addStretch();
    const auto choose = [this](const QTreeWidgetItem *item) {
        Q_EMIT anchorChosen(item->data(0, anchorRole).toString());
    };
    connect(m_tree, &QTreeWidget::itemClicked, this, choose);
    connect(m_tree, &QTreeWidget::itemActivated, this, choose);
}

void PageOutline::setHeadings(const std::vector<PageHeading> &headings)
{
    m_tree->clear();
    m_items.clear();
    std::vector<std::pair<int, QTreeWidgetItem *>> open; // level and item, from the outermost
    for (const PageHeading &heading : headings) {
        while (!open.empty() && open.back().first >= heading.level)
            open.pop_back();
        auto *item
            = open.empty() ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(open.back().second);
        item->setText(0, heading.text);
        item->setData(0, anchorRole, heading.anchor);
        open.emplace_back(heading.level, item);
        m_items.push_back(item);
    }
    m_tree->expandAll();
    m_none->setVisible(m_items.empty());
    m_tree->setVisible(!m_items.empty());
}

void PageOutline::setCurrent(int heading)
{
    QTreeWidgetItem *item
        = heading >= 0 && heading < int(m_items.size()) ? m_items[size_t(heading)] : nullptr;
    if (m_tree->currentItem() == item)
        return;
    m_tree->setCurrentItem(item);
    if (item)
        m_tree->scrollToItem(item);
}

} // namespace views
