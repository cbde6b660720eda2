// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"

namespace views {

/// Selects @p item in a group that shows it. What is not in the landscape is left alone.
void revealItem(model::Explorer &explorer, const model::ItemId &item);

/// The state in which all that @p filter finds is shown, in a group that has it.
model::ViewState stateShowing(const model::Explorer &explorer, const model::ItemFilter &filter);

} // namespace views
