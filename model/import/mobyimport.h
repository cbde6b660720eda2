// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/landscapeimport.h"
#include "model/landscape/mobycomponent.h"

namespace model {

/// Reads the starter's list of Moby components. Keeps every one that has a repository and a name.
/// Errors: those of parseYaml, BadFormat when there is no list. Any thread.
Result<Imported<std::vector<MobyComponent>>> importMobyComponents(
    const QByteArray &bytes, const QString &file, const Progress &progress);

} // namespace model
