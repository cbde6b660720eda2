// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/reveal.h"

#include <algorithm>

namespace views {

void revealItem(model::Explorer &explorer, const model::ItemId &item)
{
    const auto &landscape = explorer.snapshot()->landscape;
    const int index = landscape.indexOf(item);
    if (index < 0)
        return;
    if (!explorer.scope().contains(index)) {
        const QString &category = landscape.items[size_t(index)].place.category;
        const auto group = std::ranges::find_if(explorer.groups(),
            [&](const model::Group &candidate) { return candidate.categories.contains(category); });
        if (group != explorer.groups().end())
            explorer.setGroup(group->key());
    }
    explorer.select(item);
}

model::ViewState stateShowing(const model::Explorer &explorer, const model::ItemFilter &filter)
{
    model::ViewState next = explorer.state();
    next.filter = filter.toText();
    if (!model::showsItems(next.view))
        next.view = model::ViewKind::Map;
    // The last group shows everything.
    const model::ItemSet wanted = explorer.index().matching(filter);
    if ((wanted & explorer.scope()) != wanted && !explorer.groups().empty())
        next.group = explorer.groups().back().key();
    return next;
}

} // namespace views
