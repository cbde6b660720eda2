// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/git/clonewriter.h"

namespace model {

/// The files that make a landscape, as its repository has them.
struct LandscapeFiles {
    FilesByPath files;
    QDateTime asOf; ///< UTC; the age of the newest
};

/// Reads the landscape at @p path of this machine: a folder with landscape.yml (or data.yml), or
/// such a file under any name. Beside it, where they are there, settings.yml, guide.yml, games.yml
/// and the logos in hosted_logos or logos. Links are not followed. Errors: NotFound when there is
/// no landscape, Unreadable, TooLarge, Cancelled.
Result<LandscapeFiles> readLandscapeFolder(const QString &path, Progress &progress);

} // namespace model
