// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/itemmark.h"
#include "model/items/exporttable.h"

namespace model {

/// All that a person keeps of one Item.
struct KeptItem {
    QString landscape; ///< the name of its source; empty: that of the CNCF
    ItemId id;
    QString name; ///< empty: not known any more
    ItemMark mark;
    int stars = 0; ///< of the person; 0: not rated
};

/// @p items by landscape and name, each with all that is kept of it, for programs and people:
/// `name`, `landscape`, `id`, `bookmarked`, `stack`, `tags`, `note`, `rating`, `changed_on`.
QString exportedMarks(std::vector<KeptItem> items, ExportFormat format);

} // namespace model
