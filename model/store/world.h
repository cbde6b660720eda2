// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/catalogreader.h"
#include "model/store/datafolder.h"

namespace model {

/// What is there to read: the synced catalog, or the starter landscape before the first sync.
struct World {
    CatalogReader reader;
    SnapshotPtr snapshot;
};

/// Errors: Storage when there is a catalog that cannot be read.
Result<World> openWorld(const DataFolder &folder);

} // namespace model
