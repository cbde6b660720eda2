// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/syncschedule.h"

#include <chrono>

namespace model {

namespace {

constexpr std::chrono::hours usualPause { 24 };
constexpr std::chrono::hours pauseAfterTrouble { 1 };

/// Also when @p then is to come: a clock was wrong.
bool isLongAgo(const QDateTime &then, const QDateTime &now, std::chrono::milliseconds pause)
{
    return !then.isValid() || then > now || now - then >= pause;
}

} // namespace

bool isSyncDue(SyncSchedule schedule, bool isStart, const std::vector<SourceState> &states,
    const QDateTime &now)
{
    switch (schedule) {
    case SyncSchedule::Never: return false;
    case SyncSchedule::OnStart: return isStart;
    case SyncSchedule::Daily: break;
    }
    // Without a state of any source, nothing was ever synced. One source that a person synced alone
    // says nothing of the others, and one that fails each day keeps nobody waiting.
    QDateTime synced;
    QDateTime tried;
    for (const SourceState &state : states) {
        tried = std::max(tried, state.triedAt);
        const QDateTime &at = state.version.syncedAt;
        if (at.isValid() && !state.lastError && (!synced.isValid() || at < synced))
            synced = at;
    }
    return isLongAgo(synced, now, usualPause) && isLongAgo(tried, now, pauseAfterTrouble);
}

} // namespace model
