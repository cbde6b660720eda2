// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explore/itemorder.h"

#include <QCollator>

#include <algorithm>
#include <limits>

namespace model {

namespace {

std::optional<qint64> dayNumber(const std::optional<QDate> &date)
{
    return date ? std::optional(date->toJulianDay()) : std::nullopt;
}

/// What numeric orders sort by.
std::optional<qint64> keyOf(const Snapshot &snapshot, const Item &item, ItemOrder order)
{
    switch (order) {
    case ItemOrder::Maturity:
        return item.maturity ? std::optional(qint64(item.maturity->level())) : std::nullopt;
    case ItemOrder::Stars:
        if (const RepositoryNumbers *numbers = snapshot.numbersOf(item))
            return numbers->stars;
        return std::nullopt;
    case ItemOrder::Since: return dayNumber(item.since());
    case ItemOrder::LatestCommit:
        if (const RepositoryNumbers *numbers = snapshot.numbersOf(item))
            return dayNumber(numbers->latestCommit);
        return std::nullopt;
    case ItemOrder::Place:
    case ItemOrder::Name: break;
    }
    return std::nullopt;
}

} // namespace

std::vector<int> inOrder(const Snapshot &snapshot, const MapLayout &layout,
    const std::vector<int> &items, ItemOrder order, bool isDescending)
{
    const auto &all = snapshot.landscape.items;
    std::vector<int> places(all.size(), std::numeric_limits<int>::max());
    for (int cell = int(layout.cells.size()) - 1; cell >= 0; --cell)
        places[size_t(layout.cells[size_t(cell)].item)] = cell;
    std::vector<int> result = items;
    std::ranges::stable_sort(result, {}, [&](int item) { return places[size_t(item)]; });
    if (order == ItemOrder::Place) {
        if (isDescending)
            std::ranges::reverse(result);
        return result;
    }
    if (order == ItemOrder::Name) {
        QCollator collator;
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        std::vector<std::pair<QCollatorSortKey, int>> keyed;
        keyed.reserve(result.size());
        for (const int item : result)
            keyed.emplace_back(collator.sortKey(all[size_t(item)].displayName()), item);
        std::ranges::stable_sort(keyed, [&](const auto &a, const auto &b) {
            return isDescending ? b.first < a.first : a.first < b.first;
        });
        std::ranges::transform(keyed, result.begin(), [](const auto &pair) { return pair.second; });
        return result;
    }
    std::vector<std::pair<std::optional<qint64>, int>> keyed;
    keyed.reserve(result.size());
    for (const int item : result)
        keyed.emplace_back(keyOf(snapshot, all[size_t(item)], order), item);
    std::ranges::stable_sort(keyed, [&](const auto &a, const auto &b) {
        if (a.first.has_value() != b.first.has_value())
            return a.first.has_value();
        return isDescending ? b.first < a.first : a.first < b.first;
    });
    std::ranges::transform(keyed, result.begin(), [](const auto &pair) { return pair.second; });
    return result;
}

} // namespace model
