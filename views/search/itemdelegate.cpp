// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/itemdelegate.h"

#include "model/items/itemlistmodel.h"
#include "views/wording/names.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

using Role = model::ItemListModel::Role;

ItemDelegate::ItemDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void ItemDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Colors &colors = m_theme.colors();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isSelected ? colors.accent : colors.panel);
    const QRect room = option.rect.adjusted(12, 5, -12, -5);

    int maturityWidth = 0;
    const QString maturityName = index.data(int(Role::Maturity)).toString();
    if (!maturityName.isEmpty()) {
        const model::Maturity maturity(maturityName);
        const QString text = Names::maturity(maturity);
        painter->setPen(isSelected ? colors.onAccent : colors.maturity(maturity.level()));
        painter->drawText(room, Qt::AlignRight | Qt::AlignTop, text);
        maturityWidth = option.fontMetrics.horizontalAdvance(text) + 12;
    }
    QFont nameFont = option.font;
    nameFont.setWeight(QFont::DemiBold);
    painter->setFont(nameFont);
    painter->setPen(isSelected ? colors.onAccent : colors.text);
    const int nameWidth = room.width() - maturityWidth;
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop,
        QFontMetrics(nameFont).elidedText(index.data().toString(), Qt::ElideRight, nameWidth));
    painter->setFont(option.font);
    painter->setPen(isSelected ? colors.onAccent : colors.muted);
    const QString place = placeOf(index);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom,
        option.fontMetrics.elidedText(place, Qt::ElideRight, room.width()));
    painter->restore();
}

QString ItemDelegate::placeOf(const QModelIndex &index)
{
    return tr("%1: %2", "category, subcategory")
        .arg(index.data(int(Role::Category)).toString(),
            index.data(int(Role::Subcategory)).toString());
}

QString ItemDelegate::spokenText(const QModelIndex &index)
{
    QStringList parts { index.data().toString(), placeOf(index) };
    const QString maturity = index.data(int(Role::Maturity)).toString();
    if (!maturity.isEmpty())
        parts += Names::maturity(model::Maturity(maturity));
    return parts.join(", "_L1);
}

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 200, 2 * option.fontMetrics.height() + 14 };
}

} // namespace views
