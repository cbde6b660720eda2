// SPDX-License-Identifier: GPL-3.0-or-later
// What Atlas does with several landscapes: which is shown, and how others are added.
#include "app/desktop/atlas.h"
#include "model/sync/source.h"

#include <algorithm>
#include <utility>

namespace app {

void Atlas::loadOthers()
{
    m_loader.readOthers().then(
        this, [this](const std::vector<model::KnownLandscape> &others) { takeOthers(others); });
}

/// What was asked for before a person chose another landscape does not take them back.
void Atlas::takeWorlds(const Worlds &worlds)
{
    m_main = worlds.main;
    const bool isWanted = m_isFirstWorld || worlds.wanted == m_wanted;
    const views::ShownWorld &world = isWanted ? worlds.shown : worlds.main;
    if (!isWanted && !m_wanted.isEmpty()) {
        loadWorld(); // what comes by itself may be of before
        return;
    }
    // One that was shown and is not there any more leaves its place to that of the CNCF.
    if (!m_isFirstWorld && world.landscape != m_landscape)
        m_explorer.returnTo(world.landscape);
    showWorld(world);
}

void Atlas::takeOthers(std::vector<model::KnownLandscape> others)
{
    m_others = std::move(others);
    const model::SnapshotPtr &main = m_main.index->snapshot();
    std::vector<model::KnownLandscape> all {
        { .name = {},
            .title = main->settings.foundation.isEmpty() ? tr("CNCF") : main->settings.foundation,
            .snapshot = main },
    };
    all.insert(all.end(), m_others.begin(), m_others.end());
    m_window.setLandscapes(all);
    m_areOthersThere = true;
    adoptOrphans();
    const views::ShownWorld known = withAllStates(m_main);
    m_window.showStates(known.states, known.problems);
    const bool isGone = !m_landscape.isEmpty()
        && !std::ranges::contains(m_others, m_landscape, &model::KnownLandscape::name);
    const bool isToShowThere
        = std::ranges::any_of(m_others, [this](const model::KnownLandscape &other) {
              return other.name == m_toShowNow && other.snapshot;
          });
    if (isToShowThere)
        showLandscape(std::exchange(m_toShowNow, {}), {}, std::nullopt);
    else if (isGone)
        showLandscape({}, {}, std::nullopt);
}

/// What the Sync window tells is of all landscapes.
views::ShownWorld Atlas::withAllStates(views::ShownWorld world) const
{
    world.states = m_main.states;
    world.problems = m_main.problems;
    for (const model::KnownLandscape &other : m_others) {
        world.states.insert(world.states.end(), other.states.begin(), other.states.end());
        world.problems.insert(world.problems.end(), other.problems.begin(), other.problems.end());
    }
    return world;
}

/// With the Item @p item selected where one is named, and as @p state says; without one as it was
/// left.
void Atlas::showLandscape(
    const QString &name, const QString &item, const std::optional<model::ViewState> &state)
{
    const auto other = std::ranges::find(m_others, name, &model::KnownLandscape::name);
    if (!name.isEmpty() && (other == m_others.end() || !other->snapshot)) {
        m_window.showNoLandscape(other == m_others.end() ? name : other->title);
        return;
    }
    m_wanted = name;
    const auto show = [this, name, item, state](const views::ShownWorld &world) {
        if (name != m_wanted)
            return; // another was chosen meanwhile
        if (state)
            m_explorer.startWith(*state);
        else if (name != m_landscape)
            m_explorer.returnTo(name);
        showWorld(world);
        if (!item.isEmpty())
            m_window.showItem(item);
    };
    if (name.isEmpty())
        show(m_main);
    else
        m_loader.prepare(*other, m_main).then(this, show);
}

/// What a person asks for comes before what was to be shown by itself.
void Atlas::chooseLandscape(
    const QString &name, const QString &item, const std::optional<model::ViewState> &state)
{
    m_toShow.clear();
    m_toShowNow.clear();
    showLandscape(name, item, state);
}

/// Where the person's own file was lost, the landscapes that are here are sources again: else they
/// could be neither synced nor deleted. Not where there is anything in it: then who removed one may
/// have meant it.
void Atlas::adoptOrphans()
{
    const bool isNew = m_userData.isLoaded() && !m_userData.obstacle()
        && m_userData.ownSources().empty() && m_userData.savedViews().empty();
    if (m_options.isUnattended() || !isNew)
        return;
    const QStringList here = m_options.common.folder.landscapes();
    for (const model::KnownLandscape &other : m_others) {
        const QString address = other.states.empty() ? QString() : other.states[0].version.url;
        const auto source = model::ownSource(address, model::landscapeContentOf(address));
        if (source && source->name == other.name && here.contains(other.name))
            m_userData.addSource(*source);
    }
}

void Atlas::addLandscape(const model::Source &source)
{
    m_added += source.name;
    if (std::ranges::contains(m_userData.ownSources(), source.name, &model::Source::name))
        fetchAdded();
    else
        m_userData.addSource(source);
}

/// One after the other, when they are kept and nothing else is fetched.
void Atlas::fetchAdded()
{
    const auto isKept = [&](const QString &name) {
        return std::ranges::contains(m_userData.ownSources(), name, &model::Source::name);
    };
    const auto next = std::ranges::find_if(m_added, isKept);
    if (next == m_added.end() || m_syncer.isRunning() || m_isAskingKeyring)
        return;
    m_toShow = *next;
    m_added.erase(next);
    model::SyncRequest wanted = request();
    wanted.only = { m_toShow };
    startSync(wanted);
}

} // namespace app
