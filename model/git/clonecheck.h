// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/progress.h"
#include "model/result.h"

namespace model {

/// Reads every object of the clone at @p path, each against its name, and sees whether all that its
/// newest commit shows is there. Gives the number of objects. Progress: objects, total unknown.
/// Errors: NotFound when there is no clone or nothing was fetched; Git, with what is damaged or
/// missing as detail; Cancelled.
Result<qint64> checkClone(const QString &path, Progress &progress);

} // namespace model
