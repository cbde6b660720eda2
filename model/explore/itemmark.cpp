// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explore/itemmark.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array adoptionNames { std::pair(Adoption::Adopt, "adopt"_L1),
    std::pair(Adoption::Trial, "trial"_L1), std::pair(Adoption::Assess, "assess"_L1),
    std::pair(Adoption::Hold, "hold"_L1) };

bool isGone(const ItemId &id, const Landscape &landscape) { return landscape.indexOf(id) < 0; }

} // namespace

QString nameOf(Adoption adoption)
{
    return std::ranges::find(adoptionNames, adoption, [](const auto &pair) {
        return pair.first;
    })->second;
}

std::optional<Adoption> adoptionOfName(const QString &name)
{
    const auto found
        = std::ranges::find(adoptionNames, name, [](const auto &pair) { return pair.second; });
    return found == adoptionNames.end() ? std::nullopt : std::optional(found->first);
}

QStringList tagsIn(const QString &line)
{
    QStringList tags;
    const auto parts = line.split(u',');
    for (const QString &part : parts) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags += tag;
    }
    return tags;
}

ItemMarks inLandscape(const ItemMarks &kept, const Landscape &landscape)
{
    ItemMarks marks = kept;
    for (const auto &[id, mark] : kept.asKeyValueRange()) {
        if (mark.name.isEmpty() || !isGone(id, landscape))
            continue;
        const auto isIt = [&](const Item &item) { return item.name == mark.name; };
        const auto found = std::ranges::find_if(landscape.items, isIt);
        if (found == landscape.items.end() || std::ranges::count_if(landscape.items, isIt) > 1)
            continue;
        marks.remove(id);
        if (!marks.contains(found->id))
            marks.insert(found->id, mark);
    }
    return marks;
}

std::vector<ItemId> formerIds(const ItemMarks &kept, const Item &item, const Landscape &landscape)
{
    std::vector<ItemId> ids;
    for (const auto &[id, mark] : kept.asKeyValueRange()) {
        if (mark.name == item.name && isGone(id, landscape))
            ids.push_back(id);
    }
    return ids;
}

} // namespace model
