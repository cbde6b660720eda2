// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/item.h"

#include <vector>

namespace model {

/// A named part of a Category.
struct Subcategory {
    QString name;
    std::vector<int> items; ///< indexes into Landscape::items, in file order

    bool operator==(const Subcategory &) const = default;
};

struct Category {
    QString name;
    std::vector<Subcategory> subcategories;

    bool operator==(const Category &) const = default;
};

/// All of one landscape.yml. Immutable once it is in a Snapshot. An empty landscape is a landscape.
struct Landscape {
    std::vector<Category> categories;
    std::vector<Item> items; ///< in file order

    /// The index of the Item with @p id, or -1.
    int indexOf(const ItemId &id) const;

    /// What a person may mean by @p text: an id, or a name in any letter case, with or without the
    /// suffix that keeps names unique. Projects come first, then file order.
    std::vector<int> indexesOfName(const QString &text) const;

    bool operator==(const Landscape &) const = default;
};

} // namespace model
