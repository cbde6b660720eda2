// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/roomytree.h"

#include "views/details/safetext.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QTreeView>

namespace views {

namespace {

constexpr int rowPadding = 9; ///< logical pixels, above and below together

} // namespace

void RoomyTree::dress(QTreeView *tree, const Theme &theme)
{
    tree->setItemDelegate(new RoomyTree(tree));
    tree->setHeaderHidden(true);
    tree->setUniformRowHeights(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setIndentation(14);
    tree->setTextElideMode(Qt::ElideRight);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->setAllColumnsShowFocus(true);
    const auto colour = [tree, &theme] {
        const Colors &colors = theme.colors();
        QPalette look = tree->palette();
        look.setColor(QPalette::Base, colors.panel);
        look.setColor(QPalette::Text, colors.text);
        look.setColor(QPalette::Highlight, colors.hairline);
        look.setColor(QPalette::HighlightedText, colors.text);
        tree->setPalette(look);
    };
    colour();
    connect(&theme, &Theme::changed, tree, colour);
}

QSize RoomyTree::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + rowPadding);
    return size;
}

/// What is cut off can be read whole.
bool RoomyTree::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data().toString()), view);
    return true;
}

void RoomyTree::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->state & QStyle::State_Selected)
        option->font.setWeight(QFont::DemiBold);
}

} // namespace views
