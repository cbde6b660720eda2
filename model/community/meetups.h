// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/chapter.h"

#include <vector>

namespace model {

/// A group that one can join, and what is known of its next meeting.
struct Meetup {
    Chapter chapter;
    QString country; ///< of the chapter, by countryName(); empty: not said
    std::optional<CommunityEvent> next; ///< that has not ended

    bool operator==(const Meetup &) const = default;
};

/// The English name of a country that is written as a code of two letters, or in another usual way
/// ("USA", "The Netherlands"); @p written itself where it is none that is known.
QString countryName(const QString &written);

/// Every group of @p synced and @p starter once, by country, city and name. Groups are the same by
/// their address, and those of @p starter also by their name; what was synced counts. Those that
/// the source calls inactive are left out. Times are compared with @p now, UTC.
std::vector<Meetup> meetupsOf(const std::vector<Chapter> &synced,
    const std::vector<Chapter> &starter, const std::vector<CommunityEvent> &events,
    const QDateTime &now);

} // namespace model
