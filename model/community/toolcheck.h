// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/contributionpath.h"
#include "model/progress.h"

namespace model {

/// How something that a contribution needs stands on this machine.
struct ToolState {
    enum class Kind {
        Missing,
        Present,
        Broken, ///< it is there and answers with an error, or not at all
        Elsewhere, ///< it runs on another machine, which is not asked
        Hidden, ///< a sandbox around the program does not let it see
    };

    Prerequisite what = Prerequisite::Git;
    Kind kind = Kind::Missing;
    QString version; ///< "2.47.1"; of GitIdentity the name and address
    QString detail; ///< what the tool says of an error, or where it runs; one line

    bool operator==(const ToolState &) const = default;
};

/// Looks for @p what in @p folders, or on the PATH when there are none, and asks it for its
/// version. Runs programs of this machine and waits some seconds at most; contacts no other one.
/// Any thread.
ToolState checkTool(Prerequisite what, const Progress &progress, const QStringList &folders = {});

} // namespace model
