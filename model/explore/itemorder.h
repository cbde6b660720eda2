// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/viewstate.h"
#include "model/map/maplayout.h"

namespace model {

/// @p items (indexes into the landscape) by @p order. What lacks the value comes last in both
/// directions; equals keep the order of the map in @p layout.
std::vector<int> inOrder(const Snapshot &snapshot, const MapLayout &layout,
    const std::vector<int> &items, ItemOrder order, bool isDescending);

} // namespace model
