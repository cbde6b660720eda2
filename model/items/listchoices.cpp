// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/listchoices.h"

#include <algorithm>

namespace model {

namespace {

bool hasValue(const ItemIndex &index, const ItemSet &scope, FilterField field)
{
    return std::ranges::any_of(index.values(field),
        [&](const IndexedValue &value) { return ItemSet::countOfBoth(value.items, scope) > 0; });
}

bool hasNumber(const ItemIndex &index, const std::vector<int> &items, FilterField field)
{
    return std::ranges::any_of(
        items, [&](int item) { return index.number(field, item).has_value(); });
}

bool hasLatestCommit(const Snapshot &snapshot, const std::vector<int> &items)
{
    // Few landscapes have any: then no Item has to be looked up.
    if (std::ranges::none_of(snapshot.numbers,
            [](const RepositoryNumbers &numbers) { return numbers.latestCommit.has_value(); }))
        return false;
    return std::ranges::any_of(items, [&](int item) {
        const auto *numbers = snapshot.numbersOf(snapshot.landscape.items[size_t(item)]);
        return numbers && numbers->latestCommit;
    });
}

} // namespace

bool tellsApart(const ItemIndex &index, const ItemSet &scope, ItemOrder order)
{
    switch (order) {
    case ItemOrder::Place:
    case ItemOrder::Name: break;
    case ItemOrder::Maturity: return hasValue(index, scope, FilterField::Maturity);
    case ItemOrder::Stars: return hasNumber(index, scope.toVector(), FilterField::Stars);
    case ItemOrder::Since: {
        const auto items = scope.toVector();
        return hasNumber(index, items, FilterField::Accepted)
            || hasNumber(index, items, FilterField::Joined);
    }
    case ItemOrder::LatestCommit: return hasLatestCommit(*index.snapshot(), scope.toVector());
    }
    return true;
}

bool tellsApart(const ItemIndex &index, const ItemSet &scope, Classification classification)
{
    switch (classification) {
    case Classification::None:
    case Classification::Category: break;
    case Classification::Maturity: return hasValue(index, scope, FilterField::Maturity);
    case Classification::Tag: return hasValue(index, scope, FilterField::Tag);
    }
    return true;
}

} // namespace model
