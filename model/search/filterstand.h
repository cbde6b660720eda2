// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace model {

/// Where a value stands in a filter.
enum class FilterStand { Free, Wanted, Excluded };

} // namespace model
