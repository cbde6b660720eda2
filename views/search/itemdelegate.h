// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QStyledItemDelegate>

namespace views {

/// Draws an Item of an ItemListModel in two lines: name with its maturity, and place.
class ItemDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @p theme must outlive the delegate.
    explicit ItemDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What a screen reader says of the Item at @p index: name, place, maturity.
    static QString spokenText(const QModelIndex &index);

private:
    static QString placeOf(const QModelIndex &index);

    const Theme &m_theme;
};

} // namespace views
