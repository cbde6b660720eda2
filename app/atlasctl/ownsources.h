// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/atlasctl/commands.h"
#include "model/sync/source.h"

namespace app {

/// The sources that the person added. Where they cannot be read it complains, and gives none.
std::vector<model::Source> ownSources(const model::DataFolder &folder);

/// Whether each of @p names is one of @p sources. Complains about one that is not.
bool areKnown(const QStringList &names, const std::vector<model::Source> &sources);

} // namespace app
