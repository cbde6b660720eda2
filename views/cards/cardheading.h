// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cards/cardstyle.h"

#include <QPainter>

namespace views {

/// Draws the heading of a section of @p depth with the number of its cards; opaque, since cards may
/// be under one that is pinned.
void paintCardHeading(QPainter &painter, const CardScene &scene, const QRectF &rect,
    const QString &title, int count, int depth, bool isPinned);

} // namespace views
