// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "model/explore/lensvalues.h"
#include "views/map/platepainter.h"

namespace views {

/// One line of the legend: a plate as on the map, what it means, how many there are.
struct LegendEntry {
    QString text;
    int count = 0;
    PlateStyle style;
    model::FilterTerm term; ///< that leaves only these
};

/// What @p lens shows of what @p explorer looks at; only what there is.
std::vector<LegendEntry> legendEntries(
    const model::Explorer &explorer, const model::LensValues &lens, const Colors &colors);

} // namespace views
