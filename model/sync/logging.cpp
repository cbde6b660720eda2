// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/logging.h"

namespace model {

Q_LOGGING_CATEGORY(lcSync, "atlas.sync", QtInfoMsg)

} // namespace model
