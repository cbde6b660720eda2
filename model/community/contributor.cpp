// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/contributor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array levelNames { std::pair(ContributorLevel::New, "new"_L1),
    std::pair(ContributorLevel::Familiar, "familiar"_L1),
    std::pair(ContributorLevel::Experienced, "experienced"_L1) };
constexpr std::array timeNames { std::pair(ContributorTime::Hour, "hour"_L1),
    std::pair(ContributorTime::Evening, "evening"_L1),
    std::pair(ContributorTime::Days, "days"_L1) };

template <typename Table, typename Value> QString nameIn(const Table &table, Value value)
{
    return std::ranges::find(table, value, &Table::value_type::first)->second;
}

template <typename Table> auto valueIn(const Table &table, const QString &name)
{
    const auto found = std::ranges::find(table, name, &Table::value_type::second);
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QString nameOf(ContributorLevel level) { return nameIn(levelNames, level); }
QString nameOf(ContributorTime time) { return nameIn(timeNames, time); }
std::optional<ContributorLevel> contributorLevelOfName(const QString &name)
{
    return valueIn(levelNames, name);
}
std::optional<ContributorTime> contributorTimeOfName(const QString &name)
{
    return valueIn(timeNames, name);
}

} // namespace model
