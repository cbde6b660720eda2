// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logos/logorenderer.h"

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace views {

/// Longest sides, in pixels, in which a logo is kept.
inline constexpr std::array mipLevels { 16, 32, 64, 128, 256 };

/// The smallest level that is not enlarged when its longest side is shown @p longestPx long; the
/// largest when there is none.
int mipLevelFor(int longestPx);

/// @p raster at every level, each made from the largest.
std::vector<std::pair<int, LogoRaster>> mipChain(const LogoRaster &raster);

/// A level as bytes for a cache, and back; nothing when @p bytes are not what was written.
QByteArray encoded(const LogoRaster &raster);
std::optional<LogoRaster> decoded(const QByteArray &bytes);

/// The size in which a logo of @p ink pixels is shown in @p box: inside it, its proportions kept,
/// and a square one no larger in area than a wide one, so that both weigh the same.
QSize fittedLogo(const QSize &ink, const QSize &box);

} // namespace views
