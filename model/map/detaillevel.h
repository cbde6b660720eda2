// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

namespace model {

/// How much the map shows of an Item, by the width of a cell on screen (FEATURES 7.3).
enum class DetailLevel {
    Overview, ///< categories; items are dots
    Category, ///< subcategories; items are thumbnails
    Subcategory, ///< logos on plates, ring and letter
    Items, ///< and names
    Cards, ///< and what there is to say in two lines
};
inline constexpr std::array detailLevels { DetailLevel::Overview, DetailLevel::Category,
    DetailLevel::Subcategory, DetailLevel::Items, DetailLevel::Cards };

/// From which width of a cell on, in logical pixels, each level but the first is shown.
inline constexpr std::array detailLevelsFromPx { 14.0, 36.0, 84.0, 180.0 };

/// The level for cells of @p cellPx logical pixels. Around a border @p current stays for a tenth of
/// the width to both sides, so that a trembling hand does not make the picture flicker.
constexpr DetailLevel detailLevelAt(
    double cellPx, std::optional<DetailLevel> current = std::nullopt)
{
    constexpr double hysteresis = 0.1;
    int level = 0;
    for (int i = 0; i < int(detailLevelsFromPx.size()); ++i) {
        double from = detailLevelsFromPx[size_t(i)];
        if (current)
            from *= int(*current) > i ? 1 - hysteresis : 1 + hysteresis;
        if (cellPx >= from)
            level = i + 1;
    }
    return DetailLevel(level);
}

/// A width of cells in the middle of @p level: where a step to that level leads.
constexpr double cellPxOf(DetailLevel level)
{
    constexpr std::array widths { 11.0, 24.0, 56.0, 124.0, 250.0 };
    return widths[size_t(level)];
}

} // namespace model
