// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/atlasctl/commands.h"

namespace app {

/// The person's token for GitHub, out of the keyring of the system; empty when there is none.
/// Errors: those of TokenStore.
model::Result<QByteArray> storedToken();

} // namespace app
