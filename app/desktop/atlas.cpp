// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/atlas.h"

#include "app/desktop/settings.h"
#include "model/http/requestlog.h"
#include "model/sync/source.h"
#include "views/community/contributeroom.h"
#include "views/community/mobyroom.h"
#include "views/guide/readingroom.h"
#include "views/issues/issuesroom.h"
#include "views/logos/logorenderer.h"
#include "views/sync/syncdialog.h"
#include "views/wording/errortext.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLoggingCategory>
#include <QScreen>
#include <QSplitter>
#include <QTimer>
#include <QUrl>
#include <QtConcurrentRun>

#include <cstdio>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

Q_LOGGING_CATEGORY(lcStart, "atlas.start", QtWarningMsg)

void complain(const QString &line)
{
    std::fprintf(stderr, "cloud-native-atlas: %s\n", qUtf8Printable(line));
}

/// A filter from last time would only surprise.
model::ViewState rememberedState(model::ViewState state)
{
    state.filter.clear();
    state.issueFilter.clear();
    state.isCompact = false;
    return state;
}

} // namespace

Atlas::Atlas(const DesktopOptions &options, WorldLoader &loader, const QElapsedTimer &sinceStart)
    : m_options(options)
    , m_sinceStart(sinceStart)
    , m_loader(loader)
    , m_stop(std::make_shared<Stoppable>())
    , m_clones(std::make_shared<LandscapeClones>(options.common.folder))
    , m_pageLoader(options.common.folder, m_syncLoader)
    , m_logos(options.common.folder.logoCacheFile(views::logoRendererVersion),
          LandscapeClones::logoSource(m_syncLoader, m_clones))
    , m_syncer(std::bind_front(&SyncLoader::sync, &m_syncLoader))
    , m_explorer(this)
    , m_userData(options.common.folder.userFile())
    , m_window({ m_theme, m_logos, m_syncer, m_explorer, m_userData })
{
    connect(&m_logos, &views::LogoCache::idle, this, &Atlas::noteFirstMap);
    connectSources();
    connect(
        &m_window, &views::MainWindow::bundleImportRequested, this, [this](const QString &file) {
            model::SyncRequest wanted = request();
            wanted.bundleFile = file;
            m_syncer.start(wanted);
        });
    connect(&m_window, &views::MainWindow::bundleExportRequested, this, &Atlas::writeBundle);
    connectReading();
    connectIssues();
    connect(&m_window, &views::MainWindow::requestsWanted, this, [this] {
        constexpr int most = 1000;
        QtConcurrent::run(model::RequestLog::read, m_options.common.folder.requestLogFile(), most)
            .then(this, [this](const std::vector<model::RequestRecord> &records) {
                m_window.showRequests(records);
            });
    });
    connect(&m_window, &views::MainWindow::openLinkRequested, this, [this](const QString &url) {
        if (!QDesktopServices::openUrl(QUrl(url)))
            m_window.showLinkNotOpened(url);
    });
    connect(&m_hourly, &QTimer::timeout, this, [this] { syncWhenDue(false); });
    connect(&m_syncer, &model::Syncer::finished, this, [this](const model::SyncReport &report) {
        notify(report);
        forgetRemoved(report);
        if (m_isStartRebuild && m_syncer.isRebuild()) {
            m_isStartRebuild = false;
            const bool isStopped
                = report.error && report.error->kind == model::Error::Kind::Cancelled;
            m_isDueOnLoad = !isStopped; // when it is known what is there
        } else if (m_isStartRebuild) {
            begin(); // what ran stood in its way
        }
        const auto added
            = std::ranges::find(report.sources, m_toShow, &model::SourceReport::source);
        const bool isAddedThere = added != report.sources.end();
        if (isAddedThere && !added->error)
            m_toShowNow = m_toShow;
        if (isAddedThere || report.error)
            m_toShow.clear();
        if (report.isStored || report.storedLandscapes.contains(m_landscape)
            || report.storedLandscapes.contains(m_wanted))
            loadWorld();
        else // also after a failure: how it went is part of what is shown
            loadStates();
        if (!model::otherLandscapes(m_userData.ownSources()).empty() || !m_others.empty())
            loadOthers();
        if (report.areTextsStored || report.isStored) {
            showMeetups();
            showLibrary();
            showIssues();
        }
        fetchAdded();
    });
    connect(&m_window, &views::MainWindow::landscapeRequested, this,
        [this](const QString &landscape, const QString &item) {
            chooseLandscape(landscape, item, std::nullopt);
        });
    connect(&m_explorer, &model::Explorer::landscapeWanted, this,
        [this](const model::ViewState &state) { chooseLandscape(state.landscape, {}, state); });
    connect(&m_window, &views::MainWindow::landscapeAdded, this, &Atlas::addLandscape);
    connect(&m_userData, &model::UserData::changed, this, &Atlas::fetchAdded);
    // Whichever is read first: the landscapes or the person's file.
    connect(&m_userData, &model::UserData::changed, this, &Atlas::adoptOrphans,
        Qt::SingleShotConnection);
    connect(qApp, &QApplication::aboutToQuit, this, &Atlas::rememberSession);
}

Atlas::~Atlas() { m_stop->stop(); }

void Atlas::start()
{
    restoreSession();
    showLibrary();
    showIssues();
    m_window.setAttribute(Qt::WA_DontShowOnScreen, m_options.isUnattended());
    m_window.show();
    // In the event loop, which what is wrong can end: the world may be there already.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_loader.first().then(this, [this](const Worlds &worlds) {
                m_firstWanted = worlds.wanted;
                m_lost = worlds.lost;
                takeWorlds(worlds);
            });
        },
        Qt::QueuedConnection);
}

void Atlas::restoreSession()
{
    const QSize screen = m_window.screen()->availableSize();
    m_window.resize(m_options.size.isValid() ? m_options.size : QSize(1440, 900).boundedTo(screen));
    if (m_options.theme)
        m_theme.setChoice(*m_options.theme);
    if (m_options.isUnattended())
        return;
    const SessionSettings session = SettingsFile().read();
    if (!m_options.theme)
        m_theme.setChoice(session.theme);
    m_theme.setMotionReduced(session.isMotionReduced);
    if (!m_options.size.isValid())
        m_window.restoreGeometry(session.geometry);
    m_window.restoreState(session.windowState);
    if (session.page)
        m_explorer.startWithPage(*session.page);
    m_explorer.startWithParts({ { model::ViewKind::Moby, session.mobyPart },
        { model::ViewKind::Contribute, session.contributePart } });
    m_window.readingRoom()->setZoom(session.readingZoom);
    m_window.readingRoom()->setLanguage(session.textLanguage);
    m_window.readingRoom()->splitter()->restoreState(session.readingWidths);
    m_window.issuesRoom()->splitter()->restoreState(session.issueWidths);
    m_window.setSwitchedOffSources(session.sourcesOff);
    m_window.setSchedule(session.schedule);
    m_window.syncDialog()->setHistoryWanted(session.isHistoryWanted);
    m_hasToken = session.hasToken;
}

void Atlas::rememberSession()
{
    if (m_options.isUnattended())
        return;
    SettingsFile().write({ .geometry = m_window.saveGeometry(),
        .windowState = m_window.arrangement(),
        .state = rememberedState(m_explorer.state()),
        .theme = m_theme.choice(),
        .isMotionReduced = m_theme.isMotionReduced(),
        .sourcesOff = m_window.switchedOffSources(),
        .schedule = m_window.schedule(),
        .isHistoryWanted = m_window.syncDialog()->isHistoryWanted(),
        .page = m_explorer.page(),
        .mobyPart = m_explorer.part(model::ViewKind::Moby),
        .contributePart = m_explorer.part(model::ViewKind::Contribute),
        .readingZoom = m_window.readingRoom()->zoom(),
        .textLanguage = m_window.readingRoom()->language(),
        .readingWidths = m_window.readingRoom()->splitter()->saveState(),
        .issueWidths = m_window.issuesRoom()->splitter()->saveState(),
        .hasToken = m_hasToken });
}

/// What --select names, in the view of --view. False, and said, where it is not there.
bool Atlas::selectWanted()
{
    const QString &wanted = m_options.select;
    if (wanted.isEmpty())
        return true;
    const auto view = m_options.view.value_or(model::ViewKind::Map);
    const bool isPart = (view == model::ViewKind::Moby && m_window.mobyRoom()->hasPart(wanted))
        || (view == model::ViewKind::Contribute && m_window.contributeRoom()->hasPart(wanted));
    if (view == model::ViewKind::IssueList) {
        m_explorer.openIssue(wanted);
    } else if (isPart) {
        m_explorer.openPart(view, wanted);
    } else if (!m_window.showItem(wanted)) {
        complain(tr("There is no item “%1”.").arg(wanted));
        return false;
    }
    return true;
}

void Atlas::loadWorld()
{
    m_loader.read(m_wanted).then(this, [this](const Worlds &worlds) { takeWorlds(worlds); });
}

void Atlas::loadStates()
{
    m_loader.read({}).then(this, [this](const Worlds &worlds) {
        m_main.states = worlds.main.states;
        m_main.problems = worlds.main.problems;
        const views::ShownWorld all = withAllStates(m_main);
        m_window.showStates(all.states, all.problems);
        if (std::exchange(m_isDueOnLoad, false))
            syncWhenDue(true);
    });
}

void Atlas::showWorld(const views::ShownWorld &world)
{
    m_landscape = world.landscape;
    m_wanted = world.landscape;
    if (std::exchange(m_isDueOnLoad, false))
        syncWhenDue(true);
    const model::SnapshotPtr &snapshot = world.index->snapshot();
    QSet<QString> uncropped;
    for (const QString &file : snapshot->settings.logoViewBoxExclusions) {
        if (const QString hash = snapshot->logoBlobs.value(file); !hash.isEmpty())
            uncropped.insert(hash);
    }
    m_clones->set(m_landscape, m_options.common.folder.landscapes());
    m_logos.startWorld(uncropped);
    if (m_isFirstWorld)
        startWith(m_options.isUnattended() ? model::ViewState() : SettingsFile().read().state);
    if (m_isFirstWorld && m_options.page)
        m_explorer.startWithPage(*m_options.page);
    m_window.showWorld(withAllStates(world));
    if (!m_isFirstWorld)
        return;
    m_isFirstWorld = false;
    QMetaObject::invokeMethod(this, &Atlas::noteFirstMap, Qt::QueuedConnection);
    if (m_options.isUnattended() && world.error) {
        complain(views::ErrorText::sentence(*world.error));
        QApplication::exit(int(ExitCode::Failed));
        return;
    }
    bool isFound = true;
    if (!model::isMainLandscape(m_options.landscape) && m_landscape.isEmpty()) {
        complain(tr("There is no landscape “%1”.").arg(m_options.landscape));
        isFound = false;
    }
    if (!m_options.group.isEmpty() && !m_explorer.keyOfGroup(m_options.group)) {
        complain(tr("There is no group “%1”.").arg(m_options.group));
        isFound = false;
    }
    isFound = selectWanted() && isFound;
    m_areOthersThere = m_options.common.folder.landscapes().isEmpty();
    if (!m_areOthersThere)
        loadOthers();
    if (!m_options.isUnattended()) {
        m_hourly.start(1h);
        m_isStartRebuild = m_main.canBeRebuilt || !m_lost.isEmpty();
        // What the person added is part of what is synced, and read.
        if (m_userData.isLoaded())
            begin();
        else
            connect(&m_userData, &model::UserData::changed, this, &Atlas::begin,
                Qt::SingleShotConnection);
        return;
    }
    if (isFound)
        endWhenDrawn();
    else // a script should not take another picture for the one it asked for
        QApplication::exit(int(ExitCode::WrongUsage));
}

/// What happens by itself when the window is there.
void Atlas::begin()
{
    // One that the person removed elsewhere is nobody's any more.
    const std::vector<model::Source> &own = m_userData.ownSources();
    m_lost.removeIf([&](const QString &name) {
        return !std::ranges::contains(own, name, &model::Source::name);
    });
    m_isStartRebuild = m_isStartRebuild && (m_main.canBeRebuilt || !m_lost.isEmpty());
    if (!m_isStartRebuild) {
        syncWhenDue(true);
        return;
    }
    // It may be what is lost.
    if (!model::isMainLandscape(m_firstWanted) && m_landscape != m_firstWanted)
        m_toShow = m_firstWanted;
    model::SyncRequest rebuild = request();
    rebuild.isRebuild = true;
    rebuild.isScheduled = true; // nobody waits for it
    if (!m_main.canBeRebuilt)
        rebuild.only = m_lost;
    m_syncer.start(rebuild);
}

/// As @p state says, but for what the command line asks for.
void Atlas::startWith(model::ViewState state)
{
    state.landscape = m_landscape;
    state.filter = m_options.filter;
    state.issueFilter = m_options.issueFilter;
    state.view = m_options.view.value_or(state.view);
    if (!m_options.group.isEmpty())
        state.group = m_options.group;
    m_explorer.startWith(std::move(state));
}

/// What the bench of the start waits for: the map is there with all its logos.
void Atlas::noteFirstMap()
{
    if (m_isFirstWorld || m_isFirstMapNoted)
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
    if (!m_window.isSettled())
        return;
    m_isFirstMapNoted = true;
    qCInfo(lcStart) << "first complete map after" << m_sinceStart.elapsed() << "ms with Qt";
}

void Atlas::endWhenDrawn()
{
    // A picture asks for what it needs while it is drawn, and a window arranges its parts when it
    // first is: it is drawn again until nothing moves any more.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QImage picture = m_window.grab().toImage();
    const bool isStill = m_window.isSettled() && m_areOthersThere && picture == m_lastPicture;
    m_lastPicture = picture;
    if (!isStill) {
        constexpr std::chrono::milliseconds pause { 20 };
        QTimer::singleShot(pause, this, &Atlas::endWhenDrawn);
        return;
    }
    if (const auto &page = m_options.page; page && !m_window.readingRoom()->hasPage()) {
        complain(tr("There is no page “%1”.").arg(page->source + u'/' + page->path));
        QApplication::exit(int(ExitCode::WrongUsage));
        return;
    }
    const bool isIssueWanted = m_options.view == model::ViewKind::IssueList;
    if (isIssueWanted && !m_options.select.isEmpty() && !m_window.issuesRoom()->hasIssue()) {
        complain(tr("There is no issue “%1”.").arg(m_options.select));
        QApplication::exit(int(ExitCode::WrongUsage));
        return;
    }
    const bool isWritten
        = m_options.screenshotFile.isEmpty() || picture.save(m_options.screenshotFile, "PNG");
    if (!isWritten) {
        complain(
            tr("%1 cannot be written.").arg(QDir::toNativeSeparators(m_options.screenshotFile)));
    }
    const auto missing = m_syncLoader.lastError(); // then logos are, too
    if (missing)
        complain(views::ErrorText::sentence(*missing));
    QApplication::exit(int(isWritten && !missing ? ExitCode::Done : ExitCode::Failed));
}

} // namespace app
