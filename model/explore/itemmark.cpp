// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explore/itemmark.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array adoptionNames { std::pair(Adoption::Adopt, "adopt"_L1),
    std::pair(Adoption::Trial, "trial"_L1), std::pair(Adoption::Assess, "assess"_L1),
    std::pair(Adoption::Hold, "hold"_L1) };

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
        if (!tag.isEmpty() && tag.compare("none"_L1, Qt::CaseInsensitive) != 0
            && !tags.contains(tag, Qt::CaseInsensitive))
            tags += tag;
    }
    return tags;
}

std::optional<ItemId> formerId(const ItemMarks &kept, const Item &item, const Landscape &landscape)
{
    if (kept.contains(item.id) || std::ranges::count(landscape.items, item.name, &Item::name) > 1)
        return std::nullopt;
    std::optional<ItemId> former;
    for (const auto &[id, mark] : kept.asKeyValueRange()) {
        if (mark.name != item.name || landscape.indexOf(id) >= 0)
            continue;
        const bool isNewer = !former
            || std::pair(mark.changedAt, id) > std::pair(kept.value(*former).changedAt, *former);
        if (isNewer)
            former = id;
    }
    return former;
}

ItemMarks inLandscape(const ItemMarks &kept, const Landscape &landscape)
{
    ItemMarks marks = kept;
    for (const auto &[id, mark] : kept.asKeyValueRange()) {
        if (mark.name.isEmpty() || landscape.indexOf(id) >= 0)
            continue;
        const auto item = std::ranges::find(landscape.items, mark.name, &Item::name);
        if (item == landscape.items.end() || formerId(kept, *item, landscape) != id)
            continue;
        marks.remove(id);
        marks.insert(item->id, mark);
    }
    return marks;
}

} // namespace model
