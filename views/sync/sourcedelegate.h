// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/sourcelistmodel.h"
#include "views/shell/theme.h"

#include <QStyledItemDelegate>

namespace views {

/// Draws a source of a SourceListModel: a mark whether it is fetched, name, what it gives, what
/// happens to it in words, and a bar while it runs.
class SourceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @p theme must outlive the delegate.
    explicit SourceDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the source is, in words: its error, its progress, or the age of what is stored.
    static QString stateText(const model::SourceListModel::Row &row);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    static QRect checkRect(const QStyleOptionViewItem &option);
    static QRect textRect(const QStyleOptionViewItem &option);

    const Theme &m_theme;
};

} // namespace views
