// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/store/datafolder.h"

#include <QLockFile>

namespace model {

/// Held by whoever changes the clones and the catalog of a data folder, or must see them at rest.
class SyncLock {
public:
    explicit SyncLock(const DataFolder &folder);

    /// Makes the folder where there is none. Errors: Busy, Storage.
    Result<void> take();

private:
    const DataFolder m_folder;
    QLockFile m_lock;
};

} // namespace model
