// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QIdentityProxyModel>
#include <QStyledItemDelegate>

namespace views {

/// Draws a row of an OutlineModel: its name, bold when it is in view, and its count at the right
/// edge.
class OutlineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @p theme must outlive the delegate.
    explicit OutlineDelegate(const Theme &theme, QObject *parent = nullptr);

    /// "30", or "12 of 30" when some are filtered out.
    static QString countText(const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

/// An OutlineModel that a screen reader can read out, and whose whole names are tool tips.
class SpokenOutline : public QIdentityProxyModel {
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace views
