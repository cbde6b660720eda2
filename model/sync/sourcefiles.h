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
/// Likewise, but to be put back: gives where they are then; empty when there are none.
Result<QString> setAsideFiles(const DataFolder &folder, const Source &source);
/// In the place of what is there by now. False when that cannot be done.
bool putBackFiles(const DataFolder &folder, const Source &source, const QString &aside);
/// Of earlier calls of removeFiles() and setAsideFiles().
void removeLeftovers(const DataFolder &folder);

/// Catalogs of earlier schemas, when all that they held has just been made again.
void removeOlderCatalogs(const DataFolder &folder);

} // namespace model
