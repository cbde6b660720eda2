// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QStyledItemDelegate>

class QTreeView;

namespace views {

/// Rows high enough to be hit, of a tree that stands beside a text and is quieter than it: no
/// ground of its own, and what is chosen is bold on a soft one.
class RoomyTree : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Gives @p tree this look; it follows @p theme, which must outlive the tree.
    static void dress(QTreeView *tree, const Theme &theme);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    using QStyledItemDelegate::QStyledItemDelegate;
};

} // namespace views
