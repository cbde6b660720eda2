// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/itemtablemodel.h"
#include "views/shell/theme.h"

#include <QStyledItemDelegate>

namespace views {

class LogoCache;

/// Words and draws the cells of an ItemTableModel: the name behind a small logo, the maturity with
/// its letter, numbers at the right. A selected row wears the colour of selections, not the
/// palette's, so that what is written on it keeps its own colours.
class ItemCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// All must outlive the delegate. @p items is what the shown model takes its cells from.
    ItemCellDelegate(const Theme &theme, LogoCache &logos, const model::ItemTableModel &items,
        QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole text of a cell that is too narrow for it, and where a number is from.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /// The height of a row in @p font, logical pixels.
    static int rowHeight(const QFont &font);

private:
    const model::Item &itemOf(const QModelIndex &index) const;
    /// What is left for words in @p cell.
    static QRect textRect(
        const QRect &cell, const QModelIndex &index, Qt::LayoutDirection direction);
    static QRect signRect(
        const QRect &cell, const QModelIndex &index, Qt::LayoutDirection direction);
    void paintSign(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintGround(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
    LogoCache &m_logos;
    const model::ItemTableModel &m_items;
};

} // namespace views
