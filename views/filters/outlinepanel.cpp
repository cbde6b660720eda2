// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/outlinepanel.h"

#include "views/filters/outlinedelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace views {

using Role = model::OutlineModel::Role;

OutlinePanel::OutlinePanel(const Theme &theme, model::Explorer &explorer, QWidget *parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_tree(new QTreeView(this))
{
    auto *title = new QLabel(tr("Outline"), this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    title->setContentsMargins(12, 8, 12, 6);
    title->setBuddy(m_tree);

    auto *spoken = new SpokenOutline(this);
    spoken->setSourceModel(&m_model);
    m_tree->setModel(spoken);
    m_tree->setItemDelegate(new OutlineDelegate(theme, m_tree));
    m_tree->setAccessibleName(tr("Outline"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(18);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->viewport()->setAttribute(Qt::WA_Hover);
    m_tree->viewport()->setAutoFillBackground(false);
    m_tree->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_tree, 1);

    connect(m_tree, &QAbstractItemView::clicked, this, &OutlinePanel::activate);
    const auto nameOf = [](const QModelIndex &index) { return index.data().toString(); };
    connect(m_tree, &QTreeView::collapsed, this,
        [this, nameOf](const QModelIndex &index) { m_folded.insert(nameOf(index)); });
    connect(m_tree, &QTreeView::expanded, this,
        [this, nameOf](const QModelIndex &index) { m_folded.remove(nameOf(index)); });
    connect(&explorer, &model::Explorer::worldChanged, this, [this] { m_isLayoutStale = true; });
    connect(
        &explorer, &model::Explorer::stateChanged, this, [this](const model::ViewState &before) {
            const model::ViewState &now = m_explorer.state();
            if (m_isLayoutStale || now.group != before.group)
                readLayout();
            m_model.setMatches(m_explorer.matches());
        });
    readLayout();
    m_model.setMatches(m_explorer.matches());
}

void OutlinePanel::readLayout()
{
    m_isLayoutStale = false;
    m_model.setLayout(m_explorer.layout(), m_explorer.index().itemCount());
    for (int row = 0; row < m_tree->model()->rowCount(); ++row) {
        const QModelIndex index = m_tree->model()->index(row, 0);
        m_tree->setExpanded(index, !m_folded.contains(index.data().toString()));
    }
}

void OutlinePanel::setVisiblePlaces(
    const std::vector<int> &territories, const std::vector<int> &blocks)
{
    m_model.setVisiblePlaces(territories, blocks);
}

void OutlinePanel::activate(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT placeActivated(
            index.data(int(Role::Territory)).toInt(), index.data(int(Role::Block)).toInt());
}

/// Enter, which QTreeView would tell apart from a double click no more.
bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_tree->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace views
