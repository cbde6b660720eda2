// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace views {

class MapView;

/// Makes every MapView a tree for screen readers: categories, in them subcategories, in them items,
/// each with its name, its place on screen and its state. They exist while somebody asks for them.
/// Any number of calls.
void installMapAccessibility();

/// Tells screen readers that @p map now is at its selected cell.
void announceSelection(MapView &map);

} // namespace views
