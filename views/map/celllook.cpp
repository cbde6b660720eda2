// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/celllook.h"

#include "views/logos/logocache.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

/// The part of a cell's sides that @p stars fill, against the most stars there are: even steps for
/// each power of ten, and nothing so small that it cannot be seen.
float shareOfStars(const model::RepositoryNumbers *numbers, double mostLog)
{
    constexpr double smallest = 0.45;
    if (!numbers || numbers->stars < 1 || mostLog <= 0)
        return float(smallest);
    return float(smallest + (1 - smallest) * std::log10(double(numbers->stars)) / mostLog);
}

} // namespace

std::vector<CellLook> cellLooks(const model::Explorer &explorer, const model::MapLayout &layout,
    const model::LensValues &lens, LogoCache &logos)
{
    const model::Snapshot &snapshot = *explorer.snapshot();
    std::vector<CellLook> looks;
    looks.reserve(layout.cells.size());
    for (const model::MapCell &cell : layout.cells) {
        const model::Item &item = snapshot.landscape.items[size_t(cell.item)];
        CellLook look { .logo = logos.handleOf(snapshot.logoBlobs.value(item.logo)),
            .maturity = {},
            .isClosedSource = snapshot.isClosedSource(item) };
        if (item.maturity)
            look.maturity = item.maturity->level();
        looks.push_back(look);
    }
    updateCellLooks(looks, explorer, layout, lens);
    return looks;
}

void updateCellLooks(std::vector<CellLook> &looks, const model::Explorer &explorer,
    const model::MapLayout &layout, const model::LensValues &lens)
{
    const model::Snapshot &snapshot = *explorer.snapshot();
    const auto &items = snapshot.landscape.items;
    const bool isSized = explorer.state().isSizedByStars;
    double mostLog = 0;
    if (isSized) {
        for (const model::MapCell &cell : layout.cells) {
            if (const auto *numbers = snapshot.numbersOf(items[size_t(cell.item)]))
                mostLog = std::max(mostLog, std::log10(std::max(1.0, double(numbers->stars))));
        }
    }
    for (size_t i = 0; i < looks.size(); ++i) {
        const int item = layout.cells[i].item;
        looks[i].lensClass = lens.classOf[size_t(item)];
        looks[i].isDimmed = !explorer.isInSight(item);
        looks[i].share
            = isSized ? shareOfStars(snapshot.numbersOf(items[size_t(item)]), mostLog) : 1;
    }
}

} // namespace views
