// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/worldloader.h"

#include "model/store/starter.h"
#include "model/store/world.h"
#include "model/sync/sourcefiles.h"

#include <QFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Other landscapes that have a copy of what they are made of, and no catalog.
QStringList lostLandscapes(const model::DataFolder &folder)
{
    QStringList lost = folder.landscapes();
    lost.removeIf([&](const QString &name) {
        const model::DataFolder landscape = folder.landscape(name);
        return QFile::exists(landscape.catalogFile())
            || !QFile::exists(landscape.repositoryPath(name) + "/refs/atlas/head"_L1);
    });
    return lost;
}

views::ShownWorld worldIn(const model::DataFolder &folder)
{
    views::ShownWorld shown;
    const auto world = model::openWorld(folder);
    if (!world) {
        shown.index = std::make_shared<const model::ItemIndex>(
            std::make_shared<const model::Snapshot>(model::starterContent().snapshot));
        shown.error = world.error();
    } else {
        shown.index = std::make_shared<const model::ItemIndex>(world->snapshot);
        if (world->snapshot->origin == model::Snapshot::Origin::Synced)
            shown.problems = world->reader.problems().value_or(model::Problems());
        shown.states = world->reader.sourceStates().value_or(std::vector<model::SourceState>());
    }
    const bool isNothingStored
        = !world || world->snapshot->origin == model::Snapshot::Origin::Starter;
    shown.canBeRebuilt = isNothingStored && model::bytesOf(folder, model::landscapeSource) > 0;
    shown.isSynced = !isNothingStored;
    shown.moby = model::starterMobyProject();
    shown.channels = model::starterChannels();
    return shown;
}

views::ShownWorld otherWorld(const model::KnownLandscape &landscape, const views::ShownWorld &main)
{
    return { .landscape = landscape.name,
        .title = landscape.title,
        .index = std::make_shared<const model::ItemIndex>(
            model::withNumbersOf(landscape.snapshot, *main.index->snapshot())),
        .states = {},
        .problems = {},
        .moby = main.moby,
        .channels = main.channels,
        .isSynced = main.isSynced };
}

model::KnownLandscape landscapeIn(const model::DataFolder &folder, const QString &nameOrTitle)
{
    if (folder.landscapes().contains(nameOrTitle))
        return model::readLandscape(folder, nameOrTitle);
    const auto others = model::readOtherLandscapes(folder);
    const model::KnownLandscape *called = model::landscapeCalled(others, nameOrTitle);
    return called ? *called : model::KnownLandscape();
}

Worlds worldsIn(const model::DataFolder &folder, const QString &landscape)
{
    Worlds worlds {
        .wanted = landscape, .main = worldIn(folder), .shown = {}, .lost = lostLandscapes(folder)
    };
    worlds.shown = worlds.main;
    if (model::isMainLandscape(landscape))
        return worlds;
    if (const auto other = landscapeIn(folder, landscape); other.snapshot)
        worlds.shown = otherWorld(other, worlds.main);
    return worlds;
}

} // namespace

WorldLoader::WorldLoader(const model::DataFolder &folder, const QString &landscape)
    : m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
    m_first = read(landscape);
}

QFuture<Worlds> WorldLoader::read(const QString &landscape)
{
    return QtConcurrent::run(&m_pool, worldsIn, m_folder, landscape);
}

QFuture<views::ShownWorld> WorldLoader::prepare(
    const model::KnownLandscape &landscape, const views::ShownWorld &main)
{
    return QtConcurrent::run(&m_pool, otherWorld, landscape, main);
}

QFuture<std::vector<model::KnownLandscape>> WorldLoader::readOthers()
{
    return QtConcurrent::run(&m_pool, model::readOtherLandscapes, m_folder);
}

} // namespace app
