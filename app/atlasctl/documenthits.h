// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/atlasctl/output.h"
#include "app/common/commonoptions.h"
#include "model/store/documentindex.h"

#include <QJsonArray>

namespace app {

/// Documents in the program's language and in English that have every word of @p query, best first.
/// None where nothing is synced yet. Errors: Storage.
model::Result<std::vector<model::DocumentHit>> findDocuments(
    const CommonOptions &options, const QString &query);

Table documentTable(const std::vector<model::DocumentHit> &hits);
QJsonArray toJson(const std::vector<model::DocumentHit> &hits);

} // namespace app
