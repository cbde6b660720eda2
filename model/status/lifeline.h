// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/item.h"

namespace model {

/// A maturity level on the way of a Project.
struct LifeStation {
    enum class State {
        Reached,
        Skipped, ///< a later one was reached without it
        Ahead,
    };
    Maturity::Level level = Maturity::Level::Sandbox;
    State state = State::Ahead;
    std::optional<QDate> date; ///< of what is reached, where the landscape says it

    bool operator==(const LifeStation &) const = default;
};

/// The way of @p item from sandbox on, in the order of time. What is archived has nothing ahead and
/// ends there. Empty when it is no Project, or one of a level without a place on that way.
std::vector<LifeStation> lifelineOf(const Item &item);

} // namespace model
