// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/meetuplistmodel.h"

#include <QMap>

#include <algorithm>

namespace model {

void MeetupListModel::setMeetups(std::vector<Meetup> meetups)
{
    beginResetModel();
    m_meetups = std::move(meetups);
    endResetModel();
}

QMap<QString, int> MeetupListModel::countries() const
{
    QMap<QString, int> counts;
    for (const Meetup &meetup : m_meetups)
        ++counts[meetup.country];
    return counts;
}

int MeetupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_meetups.size());
}

QVariant MeetupListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Meetup &meetup = m_meetups[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return meetup.chapter.name;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts { meetup.chapter.name, meetup.chapter.city, meetup.country };
        parts.removeAll(QString());
        return parts.join(u", ");
    }
    return Role(role) == Role::Meetup ? QVariant::fromValue(meetup) : QVariant();
}

void MeetupFilterModel::setCountry(const std::optional<QString> &country)
{
    m_country = country;
    invalidateRowsFilter();
}

void MeetupFilterModel::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool MeetupFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto meetup = sourceModel()
                            ->index(row, 0, parent)
                            .data(int(MeetupListModel::Role::Meetup))
                            .value<Meetup>();
    if (m_country && meetup.country != *m_country)
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return meetup.chapter.name.contains(word, Qt::CaseInsensitive)
            || meetup.chapter.city.contains(word, Qt::CaseInsensitive)
            || meetup.country.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace model
