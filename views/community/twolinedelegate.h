// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QStyledItemDelegate>

namespace views {

/// Draws what a list has as a name, and below it a line of what else there is to say.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Of the second line, a QString.
    static constexpr int secondLineRole = Qt::UserRole + 100;

    /// @p theme must outlive the delegate.
    explicit TwoLineDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual QString secondLine(const QModelIndex &index) const;

private:
    const Theme &m_theme;
};

} // namespace views
