// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/viewstate.h"
#include "model/search/itemindex.h"

namespace model {

/// Whether an Item of @p scope has what @p order, or @p classification, goes by; without any, all
/// would be equal. A walk over the scope at worst.
bool tellsApart(const ItemIndex &index, const ItemSet &scope, ItemOrder order);
bool tellsApart(const ItemIndex &index, const ItemSet &scope, Classification classification);

/// The direction in which people ask for @p order first: most stars and newest on top.
constexpr bool startsDescending(ItemOrder order)
{
    return order == ItemOrder::Stars || order == ItemOrder::Since
        || order == ItemOrder::LatestCommit;
}

} // namespace model
