// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/completiondelegate.h"

#include <QLocale>
#include <QPainter>

namespace views {

CompletionDelegate::CompletionDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void CompletionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    painter->save();
    painter->fillRect(option.rect, isSelected ? colors.accent : colors.panel);
    QRect room = option.rect.adjusted(10, 0, -10, 0);
    const QString count = QLocale().toString(index.data(countRole).toInt());
    const int countWidth = option.fontMetrics.horizontalAdvance(count) + 12;
    painter->setFont(option.font);
    painter->setPen(isSelected ? colors.onAccent : colors.muted);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
    room.adjust(isRightToLeft ? countWidth : 0, 0, isRightToLeft ? 0 : -countWidth, 0);
    painter->setPen(isSelected ? colors.onAccent : colors.text);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 200, std::max(26, option.fontMetrics.height() + 8) };
}

} // namespace views
