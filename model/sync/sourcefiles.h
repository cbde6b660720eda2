// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/progress.h"
#include "model/result.h"
#include "model/store/datafolder.h"
#include "model/sync/source.h"

namespace model {

/// How much of the disk the files of @p source take: its clone, or the answers of a web site.
qint64 bytesOf(const DataFolder &folder, const Source &source);

/// Removes the files of @p source. Whatever moment a program is stopped at, they are there whole or
/// not at all; what is left is removed by removeLeftovers(). Only for the holder of the SyncLock.
/// Errors: Storage.
Result<void> removeFiles(const DataFolder &folder, const Source &source);
/// Of earlier calls of removeFiles().
void removeLeftovers(const DataFolder &folder);

} // namespace model
