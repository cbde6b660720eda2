// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cards/cardstyle.h"
#include "views/cards/cardtext.h"

namespace views {

/// Where the parts of one card stand; empty rectangles for what it does not show.
struct CardParts {
    QRectF plate;
    QRectF bookmark; ///< a ribbon at the upper edge
    QRectF name;
    QRectF secondLine;
    QRectF description;
    QRectF badge; ///< the square with the letter of the maturity, and its word
    QRectF closedSource; ///< as the following two: a sign and its word
    QRectF stars;
    QRectF since;
    QRectF tag;

    static CardParts of(const CardScene &scene, const QRectF &rect, const model::Item &item,
        const CardText &text, const model::ItemMark &mark);
};

} // namespace views
