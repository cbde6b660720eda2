// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasctl/commands.h"
#include "app/atlasctl/versions.h"
#include "model/history/landscapechanges.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using model::LandscapeChange;

namespace {

/// For scripts, as all keys and values of them.
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

QJsonObject toJson(QDate asked, const model::PastLandscape &past)
{
    return { { u"date"_s, asked.toString(Qt::ISODate) }, { u"commit"_s, past.version.id },
        { u"committed_at"_s, past.version.time.toString(Qt::ISODate) },
        { u"items"_s, qint64(past.snapshot.landscape.items.size()) } };
}

} // namespace

ExitCode Commands::changes(const CommandInput &input)
{
    const QDate to = input.to.value_or(QDate::currentDate());
    if (!input.from || *input.from > to) {
        complain(input.from ? tr("--from is after --to.")
                            : tr("“changes” needs --from and a date, like 2021-06-30."));
        return ExitCode::WrongUsage;
    }
    const auto history = openHistory(input.options.folder);
    if (!history)
        return history.error();
    const auto before = readVersion(*history, *input.from);
    if (!before)
        return before.error();
    const auto after = readVersion(*history, to);
    if (!after)
        return after.error();
    const auto changes = model::changesBetween(before->snapshot, after->snapshot);
    if (input.format != Format::Json) {
        Table table { { tr("Change"), tr("Name"), tr("Category"), tr("Subcategory"), tr("Before"),
                          tr("After") },
            {} };
        for (const LandscapeChange &change : changes) {
            table.rows.push_back({ kindName(change.kind), change.name, change.place.category,
                change.place.subcategory, change.before, change.after });
        }
        print(formatted(table, input.format));
        return ExitCode::Done;
    }
    QJsonObject counts;
    for (const auto kind : LandscapeChange::kinds) {
        const auto count = std::ranges::count(changes, kind, &LandscapeChange::kind);
        counts.insert(kindName(kind), qint64(count));
    }
    QJsonArray array;
    for (const LandscapeChange &change : changes)
        array.append(toJson(change));
    print(QJsonObject { { u"from"_s, toJson(*input.from, *before) },
        { u"to"_s, toJson(to, *after) }, { u"counts"_s, counts }, { u"changes"_s, array } });
    return ExitCode::Done;
}

} // namespace app
