// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/atlasctl/commands.h"
#include "model/store/knownlandscape.h"

namespace app {

/// The landscape that a command is about.
struct ChosenLandscape {
    QString name; ///< of its source; empty: that of the CNCF
    model::SnapshotPtr snapshot;
    QString clone; ///< the path of its clone
};

/// The one that --landscape names, else that of the CNCF. Complains and tells the exit code when it
/// is not there.
std::expected<ChosenLandscape, ExitCode> chosenLandscape(const CommandInput &input);

/// The path of the clone of the one that --landscape names, else of that of the CNCF. Likewise.
std::expected<QString, ExitCode> chosenClone(const CommandInput &input);

} // namespace app
