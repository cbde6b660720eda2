// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/git/logging.h"

namespace model {

Q_LOGGING_CATEGORY(lcGit, "atlas.git", QtInfoMsg)

} // namespace model
