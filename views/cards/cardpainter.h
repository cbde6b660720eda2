// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cards/cardstyle.h"

#include <QPainter>

namespace views {

struct CardState {
    bool isSelected = false;
    bool isHovered = false;
    bool isFocused = false; ///< and so the keys go to it
};

/// Draws the card of @p item into @p rect; the ring of a selected one stands out by 7 px at most.
void paintCard(QPainter &painter, const CardScene &scene, const QRectF &rect,
    const model::Item &item, CardState state);

/// What there is to know about the part of the card at @p point, as safe rich text.
QString cardToolTip(
    const CardScene &scene, const QRectF &rect, const model::Item &item, const QPointF &point);

} // namespace views
