// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/itemmark.h"
#include "model/items/cardlayout.h"
#include "model/landscape/snapshot.h"
#include "views/shell/theme.h"

#include <QFont>

namespace views {

class LogoCache;

/// Fonts and sizes of cards; they grow with the font of the view.
struct CardStyle {
    static constexpr int descriptionLines = 3;

    explicit CardStyle(const QFont &font);

    QFont name;
    QFont text;
    QFont small; ///< never below 11 px
    QFont heading;
    QFont subheading;
    double unit = 1; ///< how much larger than with text of 13 px everything is
    double nameHeight = 0;
    double textHeight = 0;
    double smallHeight = 0;

    model::CardMetrics metrics() const;
};

/// What cards are drawn from. References and pointers must outlive the painting.
struct CardScene {
    const model::Snapshot &snapshot;
    const Colors &colors;
    const CardStyle &style;
    const model::ItemMarks &marks; ///< what the person keeps
    LogoCache *logos = nullptr; ///< may be absent: monograms only
    bool isRightToLeft = false;
    bool isPlaceSaid = false; ///< by the headings above the cards
};

} // namespace views
