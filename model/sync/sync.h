// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/syncreport.h"

namespace model {

/// Brings the local clones and the catalog up to date: fetches several sources at the same time,
/// imports what is new, and stores one new snapshot in one transaction. A source that fails leaves
/// its old data in place and the others go on. Only one sync runs in a data folder at a time
/// (Busy). Blocks; call it from a worker thread. A GitLibrary must be alive.
SyncReport syncAll(const SyncRequest &request, SyncObserver &observer);

} // namespace model
