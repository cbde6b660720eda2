// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/meetups.h"
#include "views/shell/theme.h"

#include <QStyledItemDelegate>

namespace views {

/// A group in a list: its name, and below it where it is and when it meets next.
class MeetupDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @p theme must outlive the delegate.
    explicit MeetupDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The second line.
    static QString placeText(const model::Meetup &meetup);

private:
    const Theme &m_theme;
};

} // namespace views
