// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QStyledItemDelegate>

namespace views {

/// Draws what can be written, and at the right edge how many items it would find.
class CompletionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int countRole = Qt::UserRole;

    /// @p theme must outlive the delegate.
    explicit CompletionDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace views
