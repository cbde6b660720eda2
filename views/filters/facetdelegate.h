// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/filterstand.h"
#include "views/shell/theme.h"

#include <QStyledItemDelegate>

namespace views {

/// Draws a row of a FacetModel: a box that is ticked or struck, the label, the count at the right
/// edge, and under them a thin bar that is as long as the count.
class FacetDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @p theme must outlive the delegate.
    explicit FacetDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    void paintBox(QPainter &painter, const QRectF &box, model::FilterStand stand) const;
    QColor barColor(const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace views
