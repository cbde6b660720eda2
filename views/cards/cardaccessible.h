// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace views {

/// Makes every CardArea a list of cards for screen readers. The cards exist while somebody asks
/// for them. Any number of calls.
void installCardAccessibility();

} // namespace views
