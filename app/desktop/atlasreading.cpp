// SPDX-License-Identifier: GPL-3.0-or-later
// What Atlas does for those who read: pages, the texts of the search, and groups that meet.
#include "app/desktop/atlas.h"
#include "model/store/communityreader.h"
#include "model/store/starter.h"
#include "views/community/contributeroom.h"
#include "views/community/mobyroom.h"
#include "views/guide/readingroom.h"

#include <QtConcurrentRun>

namespace app {

void Atlas::connectReading()
{
    connect(&m_window, &views::MainWindow::meetupsWanted, this, &Atlas::showMeetups);
    m_window.setTextFinder([this](const QString &query) {
        return m_pageLoader.find(query, m_window.readingRoom()->language());
    });
    connect(m_window.readingRoom(), &views::ReadingRoom::pageWanted, this, &Atlas::showPage);
    connect(m_window.mobyRoom(), &views::MobyRoom::maintainersWanted, this,
        [this](const QStringList &repositories) {
            m_pageLoader.readMaintainers(repositories, readableSources())
                .then(this, [this](const std::vector<model::RepositoryMaintainers> &found) {
                    m_window.mobyRoom()->setMaintainers(found);
                });
        });
    connect(
        m_window.contributeRoom(), &views::ContributeRoom::toolsWanted, this, &Atlas::checkTools);
    // What the person added can be read as soon as it is known.
    connect(
        &m_userData, &model::UserData::changed, m_window.readingRoom(), &views::ReadingRoom::retry);
}

/// What was synced, and what comes with the program for where that knows nothing.
void Atlas::showMeetups()
{
    struct Found {
        std::vector<model::Meetup> meetups;
        bool areSynced = false;
    };
    QtConcurrent::run(&m_working, [catalog = m_options.common.folder.catalogFile()] {
        const auto reader = model::CommunityReader::open(catalog);
        const auto synced = reader.and_then(&model::CommunityReader::chapters)
                                .value_or(std::vector<model::Chapter>());
        const auto events = reader.and_then(&model::CommunityReader::events)
                                .value_or(std::vector<model::CommunityEvent>());
        return Found { model::meetupsOf(synced, model::starterChapters(), events,
                           QDateTime::currentDateTimeUtc()),
            !synced.empty() };
    }).then(this, [this](const Found &found) {
        m_window.showMeetups(found.meetups, found.areSynced);
    });
}

void Atlas::showLibrary()
{
    m_pageLoader.readLibrary().then(this, [this](const model::LibraryPages &pages) {
        m_window.readingRoom()->setLibrary(pages);
        m_window.mobyRoom()->setLibrary(pages);
        m_window.contributeRoom()->setLibrary(pages);
    });
}

/// Runs programs of this machine, so never without somebody who looks.
void Atlas::checkTools()
{
    const int run = ++m_toolRun; // an older answer is of no use
    for (const model::Prerequisite what : model::prerequisites) {
        QtConcurrent::run(&m_checking, [stop = m_stop, what] {
            return model::checkTool(what, *stop);
        }).then(this, [this, run](const model::ToolState &state) {
            if (run == m_toolRun)
                m_window.contributeRoom()->addTool(state);
        });
    }
}

ReadableSources Atlas::readableSources() const
{
    ReadableSources sources { .sources = model::allSourcesWith(m_userData.ownSources()),
        .licenses = {},
        .language = m_window.readingRoom()->language() };
    for (const model::SourceState &state : m_main.states)
        sources.licenses.insert(state.version.name, state.version.license);
    return sources;
}

void Atlas::showPage(const model::PagePlace &place)
{
    m_pageLoader.read(place, readableSources())
        .then(this, [this, place](const model::Result<views::ShownPage> &page) {
            if (!page && page.error().kind == model::Error::Kind::Cancelled)
                return; // another one is on its way
            m_window.readingRoom()->showPage(place, page);
        });
}

} // namespace app
