// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/atlasctl/commands.h"
#include "model/sync/source.h"

#include <expected>

namespace app {

/// The sources that the person added. Complains where they cannot be read.
std::expected<std::vector<model::Source>, ExitCode> ownSources(const model::DataFolder &folder);

/// Whether each of @p names is one of @p sources. Complains about one that is not.
bool areKnown(const QStringList &names, const std::vector<model::Source> &sources);

} // namespace app
