// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasctl/landscapes.h"

#include "app/atlasctl/ownsources.h"
#include "model/store/world.h"
#include "views/wording/errortext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app {

using model::KnownLandscape;
using views::ErrorText;

namespace {

std::expected<KnownLandscape, ExitCode> otherLandscape(const CommandInput &input)
{
    const auto others = model::readOtherLandscapes(input.options.folder);
    const KnownLandscape *found = model::landscapeCalled(others, input.landscape);
    if (found && found->snapshot)
        return *found;
    complain(found && found->error
            ? ErrorText::sentence(*found->error)
            : Commands::tr("There is no landscape “%1” on this machine. Those that are lists: "
                           "atlasctl landscapes")
                  .arg(input.landscape));
    return std::unexpected(ExitCode::Failed);
}

QString cloneOf(const CommandInput &input, const QString &landscape)
{
    const model::DataFolder &folder = input.options.folder;
    return landscape.isEmpty() ? folder.repositoryPath(model::landscapeSource.name)
                               : folder.landscape(landscape).repositoryPath(landscape);
}

} // namespace

std::expected<ChosenLandscape, ExitCode> chosenLandscape(const CommandInput &input)
{
    const auto world = model::openWorld(input.options.folder);
    if (!world) {
        complain(ErrorText::sentence(world.error()));
        return std::unexpected(ExitCode::Failed);
    }
    if (model::isMainLandscape(input.landscape))
        return ChosenLandscape { {}, world->snapshot, cloneOf(input, {}) };
    return otherLandscape(input).transform([&](const KnownLandscape &other) {
        return ChosenLandscape { other.name, model::withNumbersOf(other.snapshot, *world->snapshot),
            cloneOf(input, other.name) };
    });
}

std::expected<QString, ExitCode> chosenClone(const CommandInput &input)
{
    if (model::isMainLandscape(input.landscape))
        return cloneOf(input, {});
    return otherLandscape(input).transform(
        [&](const KnownLandscape &other) { return cloneOf(input, other.name); });
}

ExitCode Commands::landscapes(const CommandInput &input)
{
    const auto world = model::openWorld(input.options.folder);
    if (!world) {
        complain(ErrorText::sentence(world.error()));
        return ExitCode::Failed;
    }
    std::vector<KnownLandscape> all {
        { .name = model::landscapeSource.name, .title = tr("CNCF"), .snapshot = world->snapshot }
    };
    std::ranges::move(model::readOtherLandscapes(input.options.folder), std::back_inserter(all));
    QJsonArray array;
    Table table { { tr("Landscape"), tr("Source"), tr("Items"), tr("Data of") }, {} };
    for (const KnownLandscape &landscape : all) {
        QJsonObject json { { u"title"_s, landscape.title }, { u"source"_s, landscape.name } };
        QStringList row { landscape.title, landscape.name, {}, {} };
        if (landscape.snapshot) {
            const auto count = qint64(landscape.snapshot->landscape.items.size());
            const QString day = landscape.snapshot->asOf.date().toString(Qt::ISODate);
            json.insert(u"items"_s, count);
            json.insert(u"as_of"_s, day);
            row = { landscape.title, landscape.name, QString::number(count), day };
        }
        if (landscape.error)
            complain(ErrorText::sentence(*landscape.error));
        array.append(json);
        table.rows.push_back(row);
    }
    if (input.format == Format::Json)
        print(QJsonObject { { u"landscapes"_s, array } });
    else
        print(formatted(table, input.format));
    return ExitCode::Done;
}

} // namespace app
