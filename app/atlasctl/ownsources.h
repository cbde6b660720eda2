// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/atlasctl/commands.h"
#include "model/store/userstore.h"

namespace app {

/// What the person made. Where it cannot be read it complains, and gives nothing.
model::UserContent userContent(const model::DataFolder &folder);
/// The sources that the person added.
std::vector<model::Source> ownSources(const model::DataFolder &folder);

/// Whether each of @p names is one of @p sources. Complains about one that is not.
bool areKnown(const QStringList &names, const std::vector<model::Source> &sources);

} // namespace app
