// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/sourcestate.h"

namespace model {

/// When a sync begins that nobody presses a button for. Never, until a person says otherwise.
enum class SyncSchedule { Never, OnStart, Daily };

/// Whether a sync is to begin at @p now, of which @p states are the sources that it would fetch;
/// @p isStart while the program starts. Daily: when one of them that does not fail is a day old.
/// One that went wrong is tried again after an hour; a clock that was set back holds nothing up.
bool isSyncDue(SyncSchedule schedule, bool isStart, const std::vector<SourceState> &states,
    const QDateTime &now);

} // namespace model
