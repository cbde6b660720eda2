// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/itemindex.h"

namespace model {

/// One value of a facet and what choosing it would leave.
struct FacetValue {
    QString value; ///< FilterTerm::none: items that say nothing of it
    int count = 0; ///< items that all other conditions leave and that have it
    ItemFilter::Stand stand = ItemFilter::Stand::Free;

    bool operator==(const FacetValue &) const = default;
};

/// A field whose values can be chosen and excluded.
struct Facet {
    FilterField field = FilterField::Maturity;
    std::vector<FacetValue> values; ///< in the index's order; `none` last
    int active = 0; ///< how many of them are wanted or excluded

    bool operator==(const Facet &) const = default;
};

/// A field with a from and a to. Stars are grouped by powers of ten in half steps, days by year.
struct RangeFacet {
    struct Bin {
        qint64 low = 0; ///< inclusive
        qint64 high = 0; ///< inclusive
        int count = 0; ///< items that all other conditions leave
        int total = 0; ///< of all items in question, whatever the filter says

        bool operator==(const Bin &) const = default;
    };
    FilterField field = FilterField::Stars;
    std::vector<Bin> bins; ///< ascending, without gaps
    std::optional<qint64> low; ///< as chosen
    std::optional<qint64> high;
    int unknown = 0; ///< items that all other conditions leave and whose number is not known

    bool operator==(const RangeFacet &) const = default;
};

struct Facets {
    std::vector<Facet> choices;
    std::vector<RangeFacet> ranges;
};

/// What can be chosen among the items of @p scope, with live counts: a value's count is what would
/// remain if it alone was chosen in its facet. Facets that tell nothing apart are left out, unless
/// @p filter speaks of them.
Facets facetsOf(const ItemIndex &index, const ItemFilter &filter, const ItemSet &scope);

} // namespace model
