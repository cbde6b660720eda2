// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/meetups.h"

#include <QHash>
#include <QLocale>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// What is the same about two addresses of one group.
QString addressKey(const QString &url)
{
    const QUrl parsed(url.trimmed());
    if (parsed.host().isEmpty())
        return {};
    QString host = parsed.host();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    QString path = parsed.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return host + path.toCaseFolded();
}

QString nameKey(const QString &name) { return name.simplified().toCaseFolded(); }

QDateTime endOf(const CommunityEvent &event)
{
    if (event.endsAt > event.startsAt)
        return event.endsAt;
    return event.isAllDay ? event.startsAt.addDays(1) : event.startsAt;
}

} // namespace

QString countryName(const QString &written)
{
    const QString simple = written.simplified();
    static const QHash<QString, QString> usual {
        { u"USA"_s, u"United States"_s },
        { u"US"_s, u"United States"_s },
        { u"United States of America"_s, u"United States"_s },
        { u"UK"_s, u"United Kingdom"_s },
        { u"The Netherlands"_s, u"Netherlands"_s },
        { u"Czech Republic"_s, u"Czechia"_s },
        { u"Korea, Republic of"_s, u"South Korea"_s },
        { u"Türkiye"_s, u"Turkey"_s },
    };
    if (const auto known = usual.constFind(simple); known != usual.constEnd())
        return *known;
    if (simple.size() != 2)
        return simple;
    const QLocale::Territory territory = QLocale::codeToTerritory(simple);
    return territory == QLocale::AnyTerritory ? simple : QLocale::territoryToString(territory);
}

std::vector<Meetup> meetupsOf(const std::vector<Chapter> &synced,
    const std::vector<Chapter> &starter, const std::vector<CommunityEvent> &events,
    const QDateTime &now)
{
    QHash<QString, CommunityEvent> nextOf;
    for (const CommunityEvent &event : events) {
        const QString key = nameKey(event.chapter);
        if (key.isEmpty() || !event.startsAt.isValid() || endOf(event) < now)
            continue;
        const auto known = nextOf.constFind(key);
        if (known == nextOf.constEnd() || event.startsAt < known->startsAt)
            nextOf.insert(key, event);
    }
    std::vector<Meetup> meetups;
    QSet<QString> taken;
    for (const auto *chapters : { &synced, &starter }) {
        for (const Chapter &chapter : *chapters) {
            const QString address = addressKey(chapter.url);
            const QString name = nameKey(chapter.name);
            // Within one list, groups of one name may be two; an older list knows one by its name.
            const bool isByName = chapters == &starter || address.isEmpty();
            const bool isKnown = taken.contains(address) || (isByName && taken.contains(name));
            taken.insert(name);
            if (!address.isEmpty())
                taken.insert(address);
            // An inactive one is known, too: an older list has it as if it still met.
            if (isKnown || chapter.isActive == false)
                continue;
            const auto next = nextOf.constFind(name);
            meetups.push_back({ .chapter = chapter,
                .country = countryName(chapter.country),
                .next = next == nextOf.constEnd() ? std::nullopt : std::optional(*next) });
        }
    }
    std::ranges::stable_sort(meetups, {}, [](const Meetup &meetup) {
        return std::tuple(meetup.country.isEmpty(), meetup.country.toCaseFolded(),
            meetup.chapter.city.toCaseFolded(), meetup.chapter.name.toCaseFolded());
    });
    return meetups;
}

} // namespace model
