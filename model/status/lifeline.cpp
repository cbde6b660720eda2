// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/status/lifeline.h"

namespace model {

using Level = Maturity::Level;
using State = LifeStation::State;

std::vector<LifeStation> lifelineOf(const Item &item)
{
    if (!item.maturity || item.maturity->level() == Level::Other)
        return {};
    const Level now = item.maturity->level();
    const MaturityDates &dates = item.maturityDates;
    // A project that never was in the sandbox was accepted into incubation on that day.
    const bool beganInSandbox = dates.accepted
        && (!dates.incubating || *dates.accepted < *dates.incubating)
        && (!dates.graduated || *dates.accepted < *dates.graduated);
    const auto station = [](Level level, bool isReached, const std::optional<QDate> &date) {
        return LifeStation { level, isReached ? State::Reached : State::Ahead,
            isReached ? date : std::nullopt };
    };
    std::vector<LifeStation> line {
        station(Level::Sandbox, beganInSandbox || now == Level::Sandbox, dates.accepted),
        station(Level::Incubating, dates.incubating || now == Level::Incubating, dates.incubating),
        station(Level::Graduated, dates.graduated || now == Level::Graduated, dates.graduated),
    };
    bool isLaterReached = false;
    for (auto it = line.rbegin(); it != line.rend(); ++it) {
        if (it->state == State::Reached)
            isLaterReached = true;
        else if (isLaterReached)
            it->state = State::Skipped;
    }
    if (now == Level::Archived) {
        std::erase_if(line, [](const LifeStation &passed) { return passed.state == State::Ahead; });
        line.push_back(station(Level::Archived, true, dates.archived));
    }
    return line;
}

} // namespace model
