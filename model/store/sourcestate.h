// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"
#include "model/result.h"

namespace model {

/// What is known about a source: the version the catalog holds, and how the last attempt ended.
struct SourceState {
    SourceVersion version; ///< no commit: never read
    QDateTime triedAt; ///< UTC; invalid: never
    std::optional<Error> lastError; ///< of the last attempt; none when it went well

    bool operator==(const SourceState &) const = default;
};

} // namespace model
