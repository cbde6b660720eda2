// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"

#include <QJsonObject>

namespace app {

/// Adds to @p json what others found out or wrote down about the project @p item, each with its
/// source and day.
void insertEvidence(QJsonObject &json, const model::Snapshot &snapshot, const model::Item &item);

} // namespace app
