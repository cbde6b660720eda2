// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardstyle.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

// Logical pixels. Nothing is written smaller than 11.
constexpr int smallestText = 11;
constexpr int usualText = 13; ///< the size that distances were chosen for

QFont sized(const QFont &font, int pixelSize, QFont::Weight weight)
{
    QFont result = font;
    result.setPixelSize(std::max(smallestText, pixelSize));
    result.setWeight(weight);
    return result;
}

} // namespace

CardStyle::CardStyle(const QFont &font)
{
    const int size = std::max(smallestText, QFontInfo(font).pixelSize());
    name = sized(font, size + 1, QFont::DemiBold);
    text = sized(font, size - 1, QFont::Normal);
    small = sized(font, size - 2, QFont::Normal);
    heading = sized(font, size + 5, QFont::DemiBold);
    subheading = sized(font, size, QFont::DemiBold);
    unit = double(size) / usualText;
    nameHeight = std::ceil(QFontMetricsF(name).height());
    textHeight = std::ceil(QFontMetricsF(text).height());
    smallHeight = std::ceil(QFontMetricsF(small).height());
}

model::CardMetrics CardStyle::metrics() const
{
    model::CardMetrics metrics;
    metrics.minCardWidth = std::round(300 * unit);
    metrics.cardHeight = std::ceil(24 * unit + nameHeight + smallHeight + 4 * unit
        + descriptionLines * textHeight + 8 * unit + smallHeight + 2 * unit);
    metrics.headingHeights = { std::ceil(QFontMetricsF(heading).height() + 20 * unit),
        std::ceil(QFontMetricsF(subheading).height() + 16 * unit) };
    return metrics;
}

} // namespace views
