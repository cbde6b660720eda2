// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/meetups.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace model {

/// Groups that meet, each with its Meetup under Role::Meetup.
class MeetupListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Role { Meetup = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setMeetups(std::vector<Meetup> meetups);
    /// How many groups there are in each country, by its name; those that do not say it are under
    /// the empty one.
    QMap<QString, int> countries() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Meetup> m_meetups;
};

/// Of a MeetupListModel, the groups of one country that have every word of a text in their name or
/// place.
class MeetupFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Nothing: of all countries.
    void setCountry(const std::optional<QString> &country);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<QString> m_country;
    QStringList m_words;
};

} // namespace model

Q_DECLARE_METATYPE(model::Meetup)
