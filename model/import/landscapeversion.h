// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/git/gitrepository.h"
#include "model/import/landscapefiles.h"
#include "model/import/landscapeimport.h"

#include <QHash>

namespace model {

/// What one commit of a landscape's repository holds.
struct LandscapeVersion {
    Landscape landscape;
    QHash<QString, QString> logoBlobs; ///< logo file -> content hash
    Problems problems; ///< of landscape.yml
};

/// Reads landscape.yml and the list of logos as they were at @p commit; versions before 2019 have
/// no folder of logos. Errors: those of importLandscape(), NotFound when there is no landscape.yml,
/// TooLarge, Git. Any thread.
Result<LandscapeVersion> readLandscapeAt(
    const GitRepository &repository, const GitCommit &commit, const Progress &progress);

} // namespace model
