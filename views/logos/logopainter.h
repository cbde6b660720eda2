// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logos/logocache.h"

#include <QPainter>

namespace views {

/// Draws @p picture in the middle of @p box (logical pixels), pixel by pixel when it was made for
/// that box on a device of this ratio, stretched otherwise.
void paintLogo(QPainter &painter, const LogoCache::Picture &picture, const QRectF &box);

} // namespace views
