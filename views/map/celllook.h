// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "model/explore/lensvalues.h"

#include <vector>

namespace views {

class LogoCache;

/// What a cell of the map looks like, found once and painted many times.
struct CellLook {
    int logo = -1; ///< LogoCache handle; -1: none, a monogram stands for it
    int lensClass = -1; ///< index into LensValues::classes; -1: nothing known
    std::optional<model::Maturity::Level> maturity;
    bool isClosedSource = false;
    bool isDimmed = false; ///< the filter leaves it out
    float share = 1; ///< of the cell that is filled, where size says something

    bool isArchived() const { return maturity == model::Maturity::Level::Archived; }
};

/// One look for each cell of @p layout, which shows items of @p explorer's world.
std::vector<CellLook> cellLooks(const model::Explorer &explorer, const model::MapLayout &layout,
    const model::LensValues &lens, LogoCache &logos);

/// The same where only the lens, the filter or the size is another than when @p looks were made.
void updateCellLooks(std::vector<CellLook> &looks, const model::Explorer &explorer,
    const model::MapLayout &layout, const model::LensValues &lens);

} // namespace views
