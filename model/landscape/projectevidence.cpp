// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/landscape/projectevidence.h"

#include "model/landscape/repositorynumbers.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Level = BestPracticesBadge::Level;

constexpr std::array levels { std::pair(Level::InProgress, "in_progress"_L1),
    std::pair(Level::Passing, "passing"_L1), std::pair(Level::Silver, "silver"_L1),
    std::pair(Level::Gold, "gold"_L1) };

/// "Envoy: Gateway (non-voting)" and "Kubernetes steering" are of "Envoy" and "Kubernetes".
bool isOrBelongsTo(const QString &listed, const QString &name)
{
    if (!listed.startsWith(name, Qt::CaseInsensitive))
        return false;
    return listed.size() == name.size() || !listed[name.size()].isLetterOrNumber();
}

/// "Open Policy Agent (OPA)" is known by each of its two names.
QStringList namesOf(const Item &item)
{
    QStringList names { item.name };
    const auto open = item.name.indexOf(u'(');
    const auto close = item.name.indexOf(u')', open);
    if (open > 0 && close > open + 1)
        names += { item.name.first(open).trimmed(), item.name.sliced(open + 1, close - open - 1) };
    return names;
}

template <typename Entry>
std::vector<Entry> ofProject(const std::vector<Entry> &all, const Item &item)
{
    std::vector<Entry> found;
    if (!item.clomonitorName.isEmpty()) {
        std::ranges::copy_if(all, std::back_inserter(found),
            [&](const Entry &entry) { return entry.project == item.clomonitorName; });
    }
    return found;
}

} // namespace

std::vector<RepositoryChecks> ProjectEvidence::checksOf(const Item &item) const
{
    return ofProject(checks, item);
}

std::vector<ProjectRepository> ProjectEvidence::repositoriesOf(const Item &item) const
{
    return ofProject(repositories, item);
}

const BestPracticesBadge *ProjectEvidence::badgeOf(const Item &item) const
{
    if (!item.repository)
        return nullptr;
    const auto found = badges.constFind(repositoryKey(item.repository->url));
    return found == badges.constEnd() ? nullptr : &*found;
}

std::vector<Maintainer> ProjectEvidence::maintainersOf(const Item &item) const
{
    std::vector<Maintainer> found;
    if (!item.isProject())
        return found;
    const QStringList names = namesOf(item);
    std::ranges::copy_if(maintainers, std::back_inserter(found), [&](const Maintainer &person) {
        return std::ranges::any_of(
            names, [&](const QString &name) { return isOrBelongsTo(person.project, name); });
    });
    return found;
}

QString badgeLevelName(Level level)
{
    return std::ranges::find(levels, level, &std::pair<Level, QLatin1StringView>::first)->second;
}

std::optional<Level> badgeLevelFromName(const QString &name)
{
    const auto found
        = std::ranges::find(levels, name, [](const auto &known) { return known.second; });
    return found == levels.end() ? std::nullopt : std::optional(found->first);
}

} // namespace model
