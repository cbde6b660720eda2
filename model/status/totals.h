// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"

#include <QMap>

namespace model {

/// What a set of items adds up to.
struct Totals {
    int items = 0;
    int openSource = 0; ///< by Item::isOpenSource()
    QMap<QString, int> projects; ///< maturity name -> count
    int members = 0; ///< items of the settings' members Category
    int repositories = 0; ///< different primary repositories
    int repositoriesWithStars = 0; ///< of these, how many have a known number
    qint64 stars = 0; ///< over those, each repository once
    QDate
        starsFrom; ///< the oldest and the newest day of these numbers; invalid when there are none
    QDate starsTo;
    int organizationsWithFunding = 0; ///< each one once
    qint64 fundingUsd = 0; ///< over those
    QDate fundingFrom; ///< likewise
    QDate fundingTo;

    int projectCount() const;
    int projectCount(Maturity::Level level) const;
    bool operator==(const Totals &) const = default;
};

/// @p items are indexes into the snapshot's landscape.
Totals totalsOf(const Snapshot &snapshot, const std::vector<int> &items);

/// Every item of the snapshot.
std::vector<int> allItems(const Snapshot &snapshot);

} // namespace model
