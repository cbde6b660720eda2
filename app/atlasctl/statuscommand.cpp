// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasctl/commands.h"
#include "app/atlasctl/ownsources.h"
#include "model/store/knownlandscape.h"
#include "model/store/world.h"
#include "model/sync/sourcefiles.h"
#include "views/wording/errortext.h"

#include <QDir>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using model::SourceState;
using views::ErrorText;

namespace {

/// The sources of the catalog, and those never tried.
std::vector<SourceState> allStates(const model::World &world, const model::DataFolder &folder,
    const std::vector<model::Source> &sources)
{
    auto states = world.reader.sourceStates().value_or(std::vector<SourceState>());
    for (const auto &landscape : model::readOtherLandscapes(folder))
        states.insert(states.end(), landscape.states.begin(), landscape.states.end());
    for (const model::Source &source : sources) {
        const bool isKnown = std::ranges::any_of(
            states, [&](const SourceState &state) { return state.version.name == source.name; });
        if (!isKnown)
            states.push_back({ .version = { .name = source.name } });
    }
    return states;
}

QJsonObject toJson(const SourceState &state, qint64 bytes)
{
    QJsonObject json { { u"source"_s, state.version.name } };
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    const auto addTime = [&](const QString &key, const QDateTime &time) {
        if (time.isValid())
            json.insert(key, time.toUTC().toString(Qt::ISODate));
    };
    add(u"url"_s, state.version.url);
    add(u"commit"_s, state.version.commit);
    add(u"license"_s, state.version.license);
    if (bytes > 0)
        json.insert(u"bytes"_s, bytes);
    addTime(u"committed_at"_s, state.version.committedAt);
    addTime(u"synced_at"_s, state.version.syncedAt);
    addTime(u"tried_at"_s, state.triedAt);
    if (state.lastError)
        add(u"error"_s, ErrorText::sentence(*state.lastError));
    return json;
}

} // namespace

ExitCode Commands::status(const CommandInput &input)
{
    const auto world = model::openWorld(input.options.folder);
    if (!world) {
        complain(ErrorText::sentence(world.error()));
        return ExitCode::Failed;
    }
    const bool isSynced = world->snapshot->origin == model::Snapshot::Origin::Synced;
    const QString asOf = world->snapshot->asOf.date().toString(Qt::ISODate);
    const auto own = ownSources(input.options.folder);
    const auto sources = model::allSourcesWith(own);
    const auto states = allStates(*world, input.options.folder, sources);
    const auto bytesOf = [&](const QString &name) {
        const auto source = std::ranges::find(sources, name, &model::Source::name);
        return source == sources.end() ? 0 : model::bytesOf(input.options.folder, *source);
    };
    const auto problems = world->reader.problems().value_or(model::Problems());
    if (input.format == Format::Json) {
        QJsonArray listed;
        for (const SourceState &state : states)
            listed.append(toJson(state, bytesOf(state.version.name)));
        print(QJsonObject { { u"data_dir"_s, input.options.folder.path() },
            { u"origin"_s, isSynced ? u"synced"_s : u"starter"_s }, { u"as_of"_s, asOf },
            { u"items"_s, qint64(world->snapshot->landscape.items.size()) },
            { u"problems"_s, qint64(problems.size()) }, { u"sources"_s, listed } });
        return ExitCode::Done;
    }
    Table table { { tr("Source"), tr("Data of"), tr("Synced"), tr("Size"), tr("License"),
                      tr("Version"), tr("Last attempt") },
        {} };
    for (const SourceState &state : states) {
        const QString attempt = state.lastError ? ErrorText::sentence(*state.lastError)
            : state.triedAt.isValid()           ? tr("went well")
                                                : tr("never");
        const qint64 bytes = bytesOf(state.version.name);
        const QString size = bytes > 0 ? QLocale().formattedDataSize(bytes) : QString();
        table.rows.push_back(
            { state.version.name, state.version.committedAt.date().toString(Qt::ISODate),
                state.version.syncedAt.date().toString(Qt::ISODate), size, state.version.license,
                state.version.commit.left(12), attempt });
    }
    if (input.format == Format::Table) {
        print((isSynced ? tr("Landscape of %1, in %2")
                              .arg(asOf, QDir::toNativeSeparators(input.options.folder.path()))
                        : tr("Starter landscape of %1; nothing is synced in %2 yet")
                              .arg(asOf, QDir::toNativeSeparators(input.options.folder.path())))
            + u'\n');
    }
    print(formatted(table, input.format));
    return ExitCode::Done;
}

} // namespace app
