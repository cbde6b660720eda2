// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/landscape/landscape.h"

#include <algorithm>

namespace model {

int Landscape::indexOf(const ItemId &id) const
{
    const auto found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? -1 : int(found - items.begin());
}

std::vector<int> Landscape::indexesOfName(const QString &text) const
{
    std::vector<int> result;
    const QString wanted = text.trimmed();
    for (int i = 0; i < int(items.size()); ++i) {
        const Item &item = items[i];
        if (item.id.toString() == wanted)
            return { i };
        if (item.name.compare(wanted, Qt::CaseInsensitive) == 0
            || item.displayName().compare(wanted, Qt::CaseInsensitive) == 0)
            result.push_back(i);
    }
    std::ranges::stable_sort(
        result, std::greater {}, [this](int index) { return items[index].isProject(); });
    return result;
}

} // namespace model
