// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"

#include <array>
#include <vector>

namespace model {

/// One thing that is different between two versions of a landscape. An item that was renamed and
/// promoted has two.
struct LandscapeChange {
    enum class Kind {
        Accepted, ///< it became a project of the foundation, or came as one
        Promoted, ///< to a higher maturity level
        Archived,
        Reclassified, ///< its maturity changed in any other way
        Added,
        Removed,
        Moved, ///< to another Category or Subcategory
        Renamed,
        LogoChanged, ///< its artwork is another; only where both are known
    };
    static constexpr std::array kinds { Kind::Accepted, Kind::Promoted, Kind::Archived,
        Kind::Reclassified, Kind::Added, Kind::Removed, Kind::Moved, Kind::Renamed,
        Kind::LogoChanged };

    Kind kind = Kind::Added;
    ItemId id; ///< in the later version, or in the earlier one when it was removed
    QString name; ///< there
    PlacePath place; ///< there
    QString before; ///< maturity, place, name or logo file, by the kind; may be empty
    QString after;

    bool operator==(const LandscapeChange &) const = default;
};

/// What is different between the landscapes of two days.
struct ChangesOverTime {
    QDate begin; ///< of the history on this machine
    QDate end; ///< likewise
    QDateTime from; ///< UTC; when the earlier of the two versions was made
    QDateTime to; ///< UTC; the later one
    std::vector<LandscapeChange> changes;
};

/// What is different in @p after, in the order of the kinds and then of the files. An item is the
/// same in both when its id is; else when its name is; else when its repository is, or its homepage
/// within one Category, and of the items that are in one version only no other has the same.
std::vector<LandscapeChange> changesBetween(const Snapshot &before, const Snapshot &after);

} // namespace model
