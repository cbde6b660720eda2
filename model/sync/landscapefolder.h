// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/git/clonewriter.h"
#include "model/import/problem.h"

namespace model {

/// The files that make a landscape, as its repository has them.
struct LandscapeFiles {
    FilesByPath files;
    QDateTime asOf; ///< UTC; the age of the newest
    Problems problems; ///< logos that could not be had
};

/// What the logos of one landscape may be at most: more than any has.
inline constexpr qsizetype mostLogos = 20'000;
inline constexpr qint64 mostLogoBytes = qint64(16) << 20; ///< each; larger ones are never drawn
inline constexpr qint64 mostBytesOfAll = qint64(512) << 20;

/// Reads the landscape at @p path of this machine: a folder with landscape.yml (or data.yml), or
/// such a file under any name. Beside it, where they are there, settings.yml, guide.yml, games.yml
/// and the logos in hosted_logos or logos. Links are not followed; a logo that cannot be read is a
/// Problem. Errors: NotFound when there is no landscape, Unreadable, TooLarge, Cancelled.
Result<LandscapeFiles> readLandscapeFolder(const QString &path, Progress &progress);

} // namespace model
