// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/syncreport.h"

#include <algorithm>

namespace model {

bool SyncReport::isComplete() const
{
    return !error && std::ranges::none_of(sources, [](const SourceReport &source) {
        return source.error.has_value();
    });
}

bool SyncReport::isFailure() const
{
    return error || std::ranges::all_of(sources, [](const SourceReport &source) {
        return source.error.has_value();
    });
}

} // namespace model
