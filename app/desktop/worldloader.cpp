// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/worldloader.h"

#include "model/store/starter.h"
#include "model/store/world.h"
#include "model/sync/sourcefiles.h"

#include <QtConcurrentRun>

namespace app {

namespace {

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
    shown.mobyComponents = model::starterMobyComponents();
    return shown;
}

views::ShownWorld otherWorld(const model::KnownLandscape &landscape, const views::ShownWorld &main)
{
    return { .landscape = landscape.name,
        .index = std::make_shared<const model::ItemIndex>(
            model::withNumbersOf(landscape.snapshot, *main.index->snapshot())),
        .states = landscape.states,
        .problems = landscape.problems,
        .mobyComponents = main.mobyComponents };
}

Worlds worldsIn(const model::DataFolder &folder, const QString &landscape)
{
    Worlds worlds { .main = worldIn(folder) };
    worlds.shown = worlds.main;
    if (landscape.isEmpty())
        return worlds;
    const auto others = model::readOtherLandscapes(folder);
    const model::KnownLandscape *wanted = model::landscapeCalled(others, landscape);
    if (wanted && wanted->snapshot)
        worlds.shown = otherWorld(*wanted, worlds.main);
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
