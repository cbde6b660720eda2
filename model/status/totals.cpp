// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/status/totals.h"

#include <QSet>

#include <numeric>

namespace model {

namespace {

/// Makes the days from @p from to @p to hold @p day.
void widen(QDate &from, QDate &to, const QDate &day)
{
    if (!from.isValid() || day < from)
        from = day;
    if (!to.isValid() || day > to)
        to = day;
}

} // namespace

int Totals::projectCount() const { return std::accumulate(projects.begin(), projects.end(), 0); }

int Totals::projectCount(Maturity::Level level) const
{
    int count = 0;
    for (const auto &[name, projectsOfLevel] : projects.asKeyValueRange()) {
        if (Maturity::levelOf(name) == level)
            count += projectsOfLevel;
    }
    return count;
}

Totals totalsOf(const Snapshot &snapshot, const std::vector<int> &items)
{
    Totals totals;
    QSet<QString> repositories;
    QSet<const OrganizationFacts *> organizations;
    for (const int index : items) {
        const Item &item = snapshot.landscape.items[index];
        ++totals.items;
        totals.openSource += item.isOpenSource() ? 1 : 0;
        if (item.maturity)
            ++totals.projects[item.maturity->name()];
        totals.members += snapshot.isMember(item) ? 1 : 0;
        const OrganizationFacts *organization = snapshot.organizationOf(item);
        if (organization && organization->fundingUsd && !organizations.contains(organization)) {
            organizations.insert(organization);
            totals.fundingUsd += *organization->fundingUsd;
            widen(totals.fundingFrom, totals.fundingTo, organization->asOf);
        }
        if (!item.repository)
            continue;
        const QString key = repositoryKey(item.repository->url);
        if (repositories.contains(key))
            continue;
        repositories.insert(key);
        const auto numbers = snapshot.numbers.constFind(key); // numbersOf() would make the key anew
        if (numbers != snapshot.numbers.constEnd()) {
            ++totals.repositoriesWithStars;
            totals.stars += numbers->stars;
            widen(totals.starsFrom, totals.starsTo, numbers->asOf);
        }
    }
    totals.repositories = int(repositories.size());
    totals.organizationsWithFunding = int(organizations.size());
    return totals;
}

std::vector<int> allItems(const Snapshot &snapshot)
{
    std::vector<int> result(snapshot.landscape.items.size());
    std::iota(result.begin(), result.end(), 0);
    return result;
}

} // namespace model
