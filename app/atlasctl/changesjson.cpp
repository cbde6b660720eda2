// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasctl/changesjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using model::LandscapeChange;

namespace {

QJsonObject toJson(const LandscapeChange &change)
{
    QJsonObject json { { u"kind"_s, kindName(change.kind) }, { u"id"_s, change.id.toString() },
        { u"name"_s, change.name }, { u"category"_s, change.place.category },
        { u"subcategory"_s, change.place.subcategory } };
    if (!change.before.isEmpty())
        json.insert(u"before"_s, change.before);
    if (!change.after.isEmpty())
        json.insert(u"after"_s, change.after);
    return json;
}

} // namespace

QString kindName(LandscapeChange::Kind kind)
{
    switch (kind) {
    case LandscapeChange::Kind::Accepted: return u"accepted"_s;
    case LandscapeChange::Kind::Promoted: return u"promoted"_s;
    case LandscapeChange::Kind::Archived: return u"archived"_s;
    case LandscapeChange::Kind::Reclassified: return u"reclassified"_s;
    case LandscapeChange::Kind::Added: return u"added"_s;
    case LandscapeChange::Kind::Removed: return u"removed"_s;
    case LandscapeChange::Kind::Moved: return u"moved"_s;
    case LandscapeChange::Kind::Renamed: return u"renamed"_s;
    case LandscapeChange::Kind::LogoChanged: return u"logo_changed"_s;
    }
    return {};
}

QJsonObject changeCounts(const std::vector<LandscapeChange> &changes)
{
    QJsonObject counts;
    for (const auto kind : LandscapeChange::kinds) {
        const auto count = std::ranges::count(changes, kind, &LandscapeChange::kind);
        counts.insert(kindName(kind), qint64(count));
    }
    return counts;
}

QJsonArray changeList(const std::vector<LandscapeChange> &changes)
{
    QJsonArray array;
    for (const LandscapeChange &change : changes)
        array.append(toJson(change));
    return array;
}

} // namespace app
