// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/viewstate.h"
#include "model/map/maplayout.h"
#include "model/search/itemindex.h"

namespace model {

/// Items under the headings of a Classification, in reading order. An Item stands under every
/// heading that it belongs to: at each of its places, under each of its TAGs.
struct ItemSections {
    struct Section {
        QString name; ///< as the landscape writes it; empty: items that say nothing of it
        int depth = 0; ///< 1: a part of the nearest section of depth 0 before it
        int first = 0; ///< index into items
        int count = 0; ///< with those of its parts

        bool operator==(const Section &) const = default;
    };
    std::vector<Section> sections; ///< none is empty; no sections at all for Classification::None
    std::vector<int> items; ///< indexes into the landscape

    /// Pure. @p ordered is what is shown, without repetition; items keep that order under each
    /// heading. Categories and subcategories stand as on the map of @p layout.
    static ItemSections of(const ItemIndex &index, const MapLayout &layout,
        const std::vector<int> &ordered, Classification classification);

    bool operator==(const ItemSections &) const = default;
};

} // namespace model
