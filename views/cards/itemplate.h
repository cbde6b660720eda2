// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"
#include "views/shell/theme.h"

#include <QPainter>

namespace views {

class LogoCache;

/// Draws @p item as on the map: its logo, or its monogram until there is one, on a plate with the
/// ring of its maturity. @p logos may be absent: monograms only.
void paintItemPlate(QPainter &painter, const QRectF &plate, const model::Snapshot &snapshot,
    const model::Item &item, const Colors &colors, LogoCache *logos);

} // namespace views
