// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/outlinedelegate.h"

#include "model/items/outlinemodel.h"

#include <QLocale>
#include <QPainter>

namespace views {

using Role = model::OutlineModel::Role;

OutlineDelegate::OutlineDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QString OutlineDelegate::countText(const QModelIndex &index)
{
    const QLocale locale;
    const int total = index.data(int(Role::Total)).toInt();
    const int shown = index.data(int(Role::Shown)).toInt();
    return shown == total ? locale.toString(total)
                          : tr("%1 of %2", "items that a filter leaves, and all")
                                .arg(locale.toString(shown), locale.toString(total));
}

void OutlineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    const bool isEmpty = index.data(int(Role::Shown)).toInt() == 0;
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.canvas);
    QRect room = option.rect.adjusted(isRightToLeft ? 12 : 2, 0, isRightToLeft ? -2 : -12, 0);
    const QString count = countText(index);
    painter->setFont(option.font);
    painter->setPen(colors.muted);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
    const int countWidth = option.fontMetrics.horizontalAdvance(count) + 8;
    room.adjust(isRightToLeft ? countWidth : 0, 0, isRightToLeft ? 0 : -countWidth, 0);
    QFont font = option.font;
    font.setWeight(index.data(int(Role::IsInView)).toBool() ? QFont::Bold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(isEmpty ? colors.muted : colors.text);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(-2, 1, -5, -1), 4, 4);
    }
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 120, std::max(26, option.fontMetrics.height() + 8) };
}

QVariant SpokenOutline::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole) // names are foreign: no markup
        return QIdentityProxyModel::data(index).toString().toHtmlEscaped();
    if (role != Qt::AccessibleTextRole || !index.isValid())
        return QIdentityProxyModel::data(index, role);
    const QString text = tr("%1: %2", "place, its items")
                             .arg(index.data().toString(), OutlineDelegate::countText(index));
    return index.data(int(Role::IsInView)).toBool()
        ? tr("%1, in view", "place on the map").arg(text)
        : text;
}

} // namespace views
