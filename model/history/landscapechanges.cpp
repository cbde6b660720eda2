// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/landscapechanges.h"

#include <QUrl>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Kind = LandscapeChange::Kind;

/// Which item of one version is which of the other; -1 for those that are in one only.
struct Pairs {
    std::vector<int> beforeOf; ///< by the index in the later version
    std::vector<int> afterOf; ///< by the index in the earlier one
};

QString homepageKey(const Item &item)
{
    const QUrl url(item.homepageUrl.trimmed());
    QString host = url.host().toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return host.isEmpty() ? QString() : host + path;
}

/// Pairs items that are still without a partner and for which @p key is the same, not empty, and
/// had by no other of them.
void pairBy(const std::function<QString(const Item &)> &key, const std::vector<Item> &before,
    const std::vector<Item> &after, Pairs &pairs)
{
    constexpr int several = -1;
    const auto lonely = [&](const std::vector<Item> &items, const std::vector<int> &partners) {
        QHash<QString, int> found;
        for (int i = 0; i < int(items.size()); ++i) {
            if (partners[size_t(i)] >= 0)
                continue;
            const QString text = key(items[size_t(i)]);
            if (!text.isEmpty())
                found[text] = found.contains(text) ? several : i;
        }
        return found;
    };
    const auto earlier = lonely(before, pairs.afterOf);
    const auto later = lonely(after, pairs.beforeOf);
    for (const auto &[text, index] : later.asKeyValueRange()) {
        const int partner = earlier.value(text, several);
        if (index == several || partner == several)
            continue;
        pairs.beforeOf[size_t(index)] = partner;
        pairs.afterOf[size_t(partner)] = index;
    }
}

Pairs paired(const std::vector<Item> &before, const std::vector<Item> &after)
{
    Pairs pairs { std::vector<int>(after.size(), -1), std::vector<int>(before.size(), -1) };
    pairBy([](const Item &item) { return item.id.toString(); }, before, after, pairs);
    // Of several with one name, the one that leads to the same page.
    pairBy([](const Item &item) { return item.name + u'\n' + homepageKey(item); }, before, after,
        pairs);
    pairBy([](const Item &item) { return item.name; }, before, after, pairs);
    pairBy(
        [](const Item &item) {
            return item.repository ? repositoryKey(item.repository->url) : QString();
        },
        before, after, pairs);
    // A company's page is that of its products and of its membership, too.
    pairBy(
        [](const Item &item) {
            const QString page = homepageKey(item);
            return page.isEmpty() ? page : item.place.category + u'\n' + page;
        },
        before, after, pairs);
    return pairs;
}

QString maturityOf(const Item &item) { return item.maturity ? item.maturity->name() : QString(); }

/// How far a level is on the way; nothing for levels that are not on it.
std::optional<int> stepOf(const Item &item)
{
    if (!item.maturity)
        return {};
    switch (item.maturity->level()) {
    case Maturity::Level::Sandbox: return 0;
    case Maturity::Level::Incubating: return 1;
    case Maturity::Level::Graduated: return 2;
    case Maturity::Level::Archived:
    case Maturity::Level::Other: return {};
    }
    return {};
}

Kind maturityChange(const Item &before, const Item &after)
{
    if (after.isArchived())
        return Kind::Archived;
    if (!before.isProject())
        return Kind::Accepted;
    const auto from = stepOf(before);
    const auto to = stepOf(after);
    return from && to && *from < *to ? Kind::Promoted : Kind::Reclassified;
}

QString placeOf(const Item &item)
{
    return item.place.category + " / "_L1 + item.place.subcategory;
}

bool hasOtherLogo(const Snapshot &before, const Item &old, const Snapshot &after, const Item &now)
{
    const QString from = before.logoBlobs.value(old.logo);
    const QString to = after.logoBlobs.value(now.logo);
    return !from.isEmpty() && !to.isEmpty() && from != to;
}

} // namespace

std::vector<LandscapeChange> changesBetween(const Snapshot &before, const Snapshot &after)
{
    const std::vector<Item> &earlier = before.landscape.items;
    const std::vector<Item> &later = after.landscape.items;
    const Pairs pairs = paired(earlier, later);
    std::vector<LandscapeChange> changes;
    const auto add = [&](Kind kind, const Item &item, const QString &from, const QString &to) {
        changes.push_back({ kind, item.id, item.name, item.place, from, to });
    };
    for (size_t i = 0; i < later.size(); ++i) {
        const Item &now = later[i];
        if (pairs.beforeOf[i] < 0) {
            add(Kind::Added, now, {}, maturityOf(now));
            if (now.isProject() && !now.isArchived())
                add(Kind::Accepted, now, {}, maturityOf(now));
            continue;
        }
        const Item &old = earlier[size_t(pairs.beforeOf[i])];
        if (maturityOf(old) != maturityOf(now))
            add(maturityChange(old, now), now, maturityOf(old), maturityOf(now));
        if (old.place != now.place)
            add(Kind::Moved, now, placeOf(old), placeOf(now));
        if (old.name != now.name)
            add(Kind::Renamed, now, old.name, now.name);
        if (hasOtherLogo(before, old, after, now))
            add(Kind::LogoChanged, now, old.logo, now.logo);
    }
    for (size_t i = 0; i < earlier.size(); ++i) {
        if (pairs.afterOf[i] < 0)
            add(Kind::Removed, earlier[i], maturityOf(earlier[i]), {});
    }
    std::ranges::stable_sort(changes, {}, [](const LandscapeChange &change) {
        return std::ranges::find(LandscapeChange::kinds, change.kind)
            - LandscapeChange::kinds.begin();
    });
    return changes;
}

} // namespace model
