// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/cardlayout.h"

#include <Qt>

namespace views {

/// Where keys lead from one card to another. Up, down and pages keep to the column in which they
/// began, also across rows that are too short for it.
class CardWalk {
public:
    /// The next such key begins where it is pressed.
    void restart() { m_x.reset(); }

    /// Whether @p key is one to walk with.
    static bool isStep(int key);
    /// The card that @p key leads to from @p current, and that itself where there is none.
    /// @p pagePx is how high a page is. With a @p layout that has cards, from left to right.
    int next(const model::CardLayout &layout, int current, int key, double pagePx);

private:
    std::optional<double> m_x;
};

} // namespace views
