// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/twolinedelegate.h"

#include <QApplication>
#include <QPainter>

namespace views {

namespace {

constexpr int marginPx = 8;
constexpr int betweenPx = 2;

} // namespace

TwoLineDelegate::TwoLineDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QString TwoLineDelegate::secondLine(const QModelIndex &index) const
{
    return index.data(secondLineRole).toString();
}

void TwoLineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = std::exchange(item.text, {});
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    painter->save();
    const QRect inner = item.rect.adjusted(marginPx, marginPx, -marginPx, -marginPx);
    QFont bold = item.font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    painter->setFont(bold);
    // On the colour of a selection only its own text can be read.
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QColor selected = item.palette.color(
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive,
        QPalette::HighlightedText);
    painter->setPen(isSelected ? selected : m_theme.colors().text);
    painter->drawText(inner, int(Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine),
        metrics.elidedText(name, Qt::ElideRight, inner.width()));
    painter->setFont(item.font);
    painter->setPen(isSelected ? selected : m_theme.colors().muted);
    painter->drawText(inner.adjusted(0, metrics.height() + betweenPx, 0, 0),
        int(Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine),
        item.fontMetrics.elidedText(secondLine(index), Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 200, 2 * option.fontMetrics.height() + betweenPx + 2 * marginPx };
}

} // namespace views
