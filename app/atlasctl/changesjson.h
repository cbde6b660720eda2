// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/landscapechanges.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app {

/// "logo_changed": for scripts, as all keys and values of them.
QString kindName(model::LandscapeChange::Kind kind);
/// How many there are of each kind.
QJsonObject changeCounts(const std::vector<model::LandscapeChange> &changes);
QJsonArray changeList(const std::vector<model::LandscapeChange> &changes);

} // namespace app
