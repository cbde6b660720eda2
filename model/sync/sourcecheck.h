// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/progress.h"
#include "model/result.h"
#include "model/store/datafolder.h"
#include "model/sync/source.h"

namespace model {

/// Reads all that is on this machine of @p source and compares it with its checksums. Gives how
/// many things that were: objects of a clone, answers of a web site. No sync may run meanwhile. A
/// GitLibrary must be alive. Errors: NotFound when there is nothing of it, Git or Storage when
/// something is damaged or missing, Busy, Cancelled.
Result<qint64> checkSource(const DataFolder &folder, const Source &source, Progress &progress);

} // namespace model
