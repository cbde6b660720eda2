// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/commonoptions.h"
#include "model/history/landscapehistory.h"

namespace app {

// For commands that look back: all complain on stderr and tell how the program ends when there is
// nothing to give.

/// Of the landscape whose clone is at @p clone.
std::expected<model::LandscapeHistory, ExitCode> openHistory(const QString &clone);
/// The landscape as it was at the end of @p day.
std::expected<model::PastLandscape, ExitCode> readVersion(
    const model::LandscapeHistory &history, QDate day);
/// What was published by then, if anything was.
std::expected<std::optional<model::PastNumbers>, ExitCode> readNumbers(
    const model::LandscapeHistory &history, QDate day);

} // namespace app
