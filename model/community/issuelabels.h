// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issue.h"

namespace model {

/// Labels that invite newcomers or helpers, as hosts of CNCF and Moby projects write them, in lower
/// case.
QStringList invitingLabels();

/// Fills what @p issue does not say itself from its labels: area, kind, difficulty, whether it is a
/// good first one, whether somebody offers help. Source: SOURCES 4.1 and 5.
void readLabels(Issue &issue);

} // namespace model
