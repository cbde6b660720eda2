// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/meetupdelegate.h"

#include "views/wording/names.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Meetup;

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

QString MeetupDelegate::secondLine(const QModelIndex &index) const
{
    return placeText(index.data(int(model::MeetupListModel::Role::Meetup)).value<Meetup>());
}

} // namespace views
