// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/meetupdelegate.h"

#include "model/items/meetuplistmodel.h"
#include "views/wording/names.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

using model::Meetup;

namespace {

constexpr int marginPx = 8;
constexpr int betweenPx = 2;

} // namespace

MeetupDelegate::MeetupDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QString MeetupDelegate::placeText(const Meetup &meetup)
{
    QStringList parts { meetup.chapter.city, meetup.country };
    parts.removeAll(QString());
    parts.removeDuplicates();
    const QString place = parts.join(", "_L1);
    if (!meetup.next)
        return place.isEmpty() ? tr("Place not stated") : place;
    const QString day = Names::day(meetup.next->startsAt.toLocalTime().date());
    return place.isEmpty() ? tr("Meets on %1", "day").arg(day)
                           : tr("%1 · meets on %2", "place, day").arg(place, day);
}

void MeetupDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const auto meetup = index.data(int(model::MeetupListModel::Role::Meetup)).value<Meetup>();
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
        metrics.elidedText(meetup.chapter.name, Qt::ElideRight, inner.width()));
    painter->setFont(item.font);
    painter->setPen(isSelected ? selected : m_theme.colors().muted);
    painter->drawText(inner.adjusted(0, metrics.height() + betweenPx, 0, 0),
        int(Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine),
        item.fontMetrics.elidedText(placeText(meetup), Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize MeetupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 200, 2 * option.fontMetrics.height() + betweenPx + 2 * marginPx };
}

} // namespace views
