// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasctl/changesjson.h"
#include "app/atlasctl/commands.h"
#include "app/atlasctl/landscapes.h"
#include "app/atlasctl/versions.h"
#include "views/wording/changewords.h"

using namespace Qt::StringLiterals;

namespace app {

using model::LandscapeChange;

namespace {

QJsonObject toJson(QDate asked, const model::PastLandscape &past)
{
    return { { u"date"_s, asked.toString(Qt::ISODate) }, { u"commit"_s, past.version.id },
        { u"committed_at"_s, past.version.time.toString(Qt::ISODate) },
        { u"items"_s, qint64(past.snapshot.landscape.items.size()) } };
}

} // namespace

ExitCode Commands::changes(const CommandInput &input)
{
    const QDate to = input.to.value_or(QDateTime::currentDateTimeUtc().date());
    if (!input.from || *input.from > to) {
        complain(!input.from ? tr("“changes” needs --from and a date, like 2021-06-30.")
                : input.to   ? tr("--from is after --to.")
                             : tr("--from is in the future."));
        return ExitCode::WrongUsage;
    }
    const auto clone = chosenClone(input);
    if (!clone)
        return clone.error();
    const auto history = openHistory(*clone);
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
            table.rows.push_back({ views::ChangeWords::kind(change.kind), change.name,
                change.place.category, change.place.subcategory, change.before, change.after });
        }
        if (input.format == Format::Table) {
            print(tr("From the landscape of %1 to that of %2.")
                      .arg(before->version.time.date().toString(Qt::ISODate),
                          after->version.time.date().toString(Qt::ISODate))
                + "\n\n"_L1);
        }
        print(formatted(table, input.format));
        return ExitCode::Done;
    }
    print(
        QJsonObject { { u"from"_s, toJson(*input.from, *before) }, { u"to"_s, toJson(to, *after) },
            { u"counts"_s, changeCounts(changes) }, { u"changes"_s, changeList(changes) } });
    return ExitCode::Done;
}

} // namespace app
