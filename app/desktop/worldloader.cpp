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

} // namespace

WorldLoader::WorldLoader(const model::DataFolder &folder)
    : m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
    m_first = read();
}

QFuture<views::ShownWorld> WorldLoader::read()
{
    return QtConcurrent::run(&m_pool, worldIn, m_folder);
}

} // namespace app
