// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/mobyproject.h"
#include "model/import/landscapeimport.h"

namespace model {

/// Reads the starter's list of what the Moby project consists of. Keeps every component that has a
/// repository and a name, and every product that has a name. Errors: those of parseYaml, BadFormat
/// when there is no list of components. Any thread.
Result<Imported<MobyProject>> importMobyProject(
    const QByteArray &bytes, const QString &file, const Progress &progress);

} // namespace model
