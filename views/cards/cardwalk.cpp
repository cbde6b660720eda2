// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardwalk.h"

#include <algorithm>

namespace views {

bool CardWalk::isStep(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End: return true;
    default: return false;
    }
}

int CardWalk::next(const model::CardLayout &layout, int current, int key, double pagePx)
{
    const int last = layout.cardCount() - 1;
    const double x = m_x.value_or(layout.card(current).center().x());
    m_x.reset();
    int next = -1;
    switch (key) {
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    // In reading order, so that the end of a row leads on to the next one.
    case Qt::Key_Left: return std::max(0, current - 1);
    case Qt::Key_Right: return std::min(last, current + 1);
    case Qt::Key_Up: next = layout.cardInRow(current, -1, x); break;
    case Qt::Key_Down: next = layout.cardInRow(current, 1, x); break;
    case Qt::Key_PageUp: next = layout.cardOnPage(current, -pagePx, x); break;
    case Qt::Key_PageDown: next = layout.cardOnPage(current, pagePx, x); break;
    default: break;
    }
    m_x = x;
    return next < 0 ? current : next;
}

} // namespace views
