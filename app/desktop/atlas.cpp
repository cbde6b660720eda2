// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/atlas.h"

#include "app/desktop/notification.h"
#include "app/desktop/settings.h"
#include "model/http/requestlog.h"
#include "model/sync/source.h"
#include "views/logos/logorenderer.h"
#include "views/wording/changewords.h"
#include "views/wording/errortext.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLoggingCategory>
#include <QScreen>
#include <QTimer>
#include <QUrl>
#include <QtConcurrentRun>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

Q_LOGGING_CATEGORY(lcStart, "atlas.start", QtWarningMsg)

constexpr qint64 maxLogoBytes = qint64(16) << 20;

void complain(const QString &line)
{
    std::fprintf(stderr, "cloud-native-atlas: %s\n", qUtf8Printable(line));
}

/// Artwork out of the local clone. Called on the logo threads.
views::LogoSource logoSource(SyncLoader &loader, const model::DataFolder &folder)
{
    const QString path = folder.repositoryPath(model::landscapeSource.name);
    return [&loader, path](const QString &contentHash) {
        return loader.module().and_then([&](model::SyncInterface *module) {
            return module->blob(path, contentHash, maxLogoBytes);
        });
    };
}

/// A filter from last time would only surprise.
model::ViewState rememberedState(model::ViewState state)
{
    state.filter.clear();
    state.isCompact = false;
    return state;
}

} // namespace

Atlas::Atlas(const DesktopOptions &options, WorldLoader &loader, const QElapsedTimer &sinceStart)
    : m_options(options)
    , m_sinceStart(sinceStart)
    , m_loader(loader)
    , m_logos(options.common.folder.logoCacheFile(views::logoRendererVersion),
          logoSource(m_syncLoader, options.common.folder))
    , m_syncer(std::bind_front(&SyncLoader::sync, &m_syncLoader))
    , m_userData(options.common.folder.userFile())
    , m_window({ m_theme, m_logos, m_syncer, m_explorer, m_userData })
{
    connect(&m_logos, &views::LogoCache::idle, this, &Atlas::noteFirstMap);
    connect(&m_window, &views::MainWindow::syncRequested, this, [this] {
        m_syncer.start({ .folder = m_options.common.folder,
            .addresses = m_options.common.addresses,
            .only = model::sourcesWithout(m_window.switchedOffSources()) });
    });
    connect(
        &m_window, &views::MainWindow::bundleImportRequested, this, [this](const QString &file) {
            m_syncer.start({ .folder = m_options.common.folder,
                .addresses = m_options.common.addresses,
                .bundleFile = file });
        });
    connect(&m_window, &views::MainWindow::bundleExportRequested, this, &Atlas::writeBundle);
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
        if (report.isStored)
            loadWorld();
        else // also after a failure: how it went is part of what is shown
            loadStates();
    });
    connect(qApp, &QApplication::aboutToQuit, this, &Atlas::rememberSession);
}

void Atlas::start()
{
    restoreSession();
    m_window.setAttribute(Qt::WA_DontShowOnScreen, m_options.isUnattended());
    m_window.show();
    // In the event loop, which what is wrong can end: the world may be there already.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_loader.first().then(
                this, [this](const views::ShownWorld &world) { showWorld(world); });
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
    m_window.setSwitchedOffSources(session.sourcesOff);
    m_window.setSchedule(session.schedule);
}

void Atlas::rememberSession()
{
    if (m_options.isUnattended())
        return;
    SettingsFile().write({ .geometry = m_window.saveGeometry(),
        .windowState = m_window.saveState(),
        .state = rememberedState(m_explorer.state()),
        .theme = m_theme.choice(),
        .isMotionReduced = m_theme.isMotionReduced(),
        .sourcesOff = m_window.switchedOffSources(),
        .schedule = m_window.schedule() });
}

void Atlas::loadWorld()
{
    m_loader.read().then(this, [this](const views::ShownWorld &world) { showWorld(world); });
}

void Atlas::loadStates()
{
    m_loader.read().then(this, [this](const views::ShownWorld &world) {
        m_states = world.states;
        m_window.showStates(world.states, world.problems);
    });
}

void Atlas::syncWhenDue(bool isStart)
{
    const QStringList wanted = model::sourcesWithout(m_window.switchedOffSources());
    std::vector<model::SourceState> states;
    std::ranges::copy_if(m_states, std::back_inserter(states),
        [&](const model::SourceState &state) { return wanted.contains(state.version.name); });
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (wanted.isEmpty() || !model::isSyncDue(m_window.schedule(), isStart, states, now))
        return;
    m_syncer.start({ .folder = m_options.common.folder,
        .addresses = m_options.common.addresses,
        .only = wanted,
        .isScheduled = true });
}

/// What came by itself is said where a person is; who looks at the window sees it there.
void Atlas::notify(const model::SyncReport &report) const
{
    if (m_syncer.isScheduled() && !report.changes.empty() && !m_window.isActiveWindow()) {
        notifyQuietly(tr("The landscape has changed"), views::ChangeWords::summary(report.changes));
    }
}

void Atlas::writeBundle(const QString &file)
{
    QtConcurrent::run(&m_writing, [this, folder = m_options.common.folder, file] {
        return m_syncLoader.module().and_then([&](model::SyncInterface *module) {
            model::NoProgress progress;
            return module->writeBundle(folder, file, progress);
        });
    }).then(this, [this, file](const model::Result<model::Bundle> &bundle) {
        m_window.showBundleWritten(file, bundle);
    });
}

void Atlas::showWorld(const views::ShownWorld &world)
{
    m_states = world.states;
    const model::SnapshotPtr &snapshot = world.index->snapshot();
    QSet<QString> uncropped;
    for (const QString &file : snapshot->settings.logoViewBoxExclusions) {
        if (const QString hash = snapshot->logoBlobs.value(file); !hash.isEmpty())
            uncropped.insert(hash);
    }
    m_logos.startWorld(uncropped);
    if (m_isFirstWorld)
        startWith(m_options.isUnattended() ? model::ViewState() : SettingsFile().read().state);
    m_window.showWorld(world);
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
    if (!m_options.group.isEmpty() && !m_explorer.keyOfGroup(m_options.group)) {
        complain(tr("There is no group “%1”.").arg(m_options.group));
        isFound = false;
    }
    if (!m_options.select.isEmpty() && !m_window.showItem(m_options.select)) {
        complain(tr("There is no item “%1”.").arg(m_options.select));
        isFound = false;
    }
    if (!m_options.isUnattended()) {
        m_hourly.start(1h);
        syncWhenDue(true);
        return;
    }
    if (isFound)
        endWhenDrawn();
    else // a script should not take another picture for the one it asked for
        QApplication::exit(int(ExitCode::WrongUsage));
}

/// As @p state says, but for what the command line asks for.
void Atlas::startWith(model::ViewState state)
{
    state.filter = m_options.filter;
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
    const bool isStill = m_window.isSettled() && picture == m_lastPicture;
    m_lastPicture = picture;
    if (!isStill) {
        constexpr std::chrono::milliseconds pause { 20 };
        QTimer::singleShot(pause, this, &Atlas::endWhenDrawn);
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
