// SPDX-License-Identifier: GPL-3.0-or-later
// What Atlas does for syncing: when it begins, with what, and what is done with single sources.
#include "app/desktop/atlas.h"
#include "app/desktop/notification.h"
#include "model/sync/source.h"
#include "model/sync/sourcefiles.h"
#include "views/sync/syncdialog.h"
#include "views/wording/changewords.h"

#include <QStorageInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

/// What every sync, import and rebuild has in common.
model::SyncRequest Atlas::request() const
{
    return { .folder = m_options.common.folder,
        .addresses = m_options.common.addresses,
        .ownSources = m_userData.ownSources(),
        .isHistoryWanted = m_window.syncDialog()->isHistoryWanted(),
        .labelRules = m_userData.labelRules(),
        .followedIssues = model::notDone(m_userData.trackedIssues()) };
}

void Atlas::connectSources()
{
    views::SyncDialog *dialog = m_window.syncDialog();
    connect(&m_window, &views::MainWindow::syncRequested, this, [this] {
        model::SyncRequest wanted = request();
        wanted.only = model::sourcesWithout(m_window.switchedOffSources(), m_userData.ownSources());
        startSync(wanted);
    });
    connect(dialog, &views::SyncDialog::updateRequested, this, [this](const QString &source) {
        model::SyncRequest wanted = request();
        wanted.only = { source };
        startSync(wanted);
    });
    connect(dialog, &views::SyncDialog::refetchRequested, this, [this](const QString &source) {
        model::SyncRequest wanted = request();
        wanted.only = { source };
        wanted.removedSources = { source };
        startSync(wanted);
    });
    connect(dialog, &views::SyncDialog::removeRequested, this, &Atlas::removeSource);
    connect(dialog, &views::SyncDialog::tokenChosen, this, &Atlas::keepToken);
    connect(dialog, &views::SyncDialog::sizesWanted, this, &Atlas::showSizes);
    connect(dialog, &views::SyncDialog::checkRequested, this, &Atlas::check);
    connect(dialog, &views::SyncDialog::changesWanted, this, &Atlas::showChanges);
}

/// With the token of the person, where there is one for a source that takes it. A keyring that
/// stays locked keeps nobody from syncing: GitHub answers without one, too.
void Atlas::startSync(const model::SyncRequest &request)
{
    if (m_isAskingKeyring)
        return;
    const auto module = m_hasToken && request.only.contains(model::gitHubSource.name)
        ? m_syncLoader.module()
        : model::Result<model::SyncInterface *>(nullptr);
    if (!module || !*module) {
        m_syncer.start(request);
        return;
    }
    m_isAskingKeyring = true;
    m_window.syncDialog()->showAskingKeyring();
    (*module)->readToken(this, [this, request](const model::Result<QByteArray> &token) {
        m_isAskingKeyring = false;
        model::SyncRequest withToken = request;
        withToken.gitHubToken = token.value_or(QByteArray());
        m_syncer.start(withToken);
    });
}

void Atlas::keepToken(const QByteArray &token)
{
    const auto show
        = [this](const model::Result<void> &kept) { m_window.syncDialog()->showTokenKept(kept); };
    const auto module = m_syncLoader.module();
    if (!module) {
        show(std::unexpected(module.error()));
        return;
    }
    (*module)->writeToken(
        this, token, [this, show, isThere = !token.isEmpty()](const model::Result<void> &kept) {
            if (kept) {
                m_hasToken = isThere;
                rememberSession(); // a program that ends otherwise would ask the keyring no more
            }
            show(kept);
        });
}

void Atlas::removeSource(const QString &name)
{
    // One may have begun by itself while the question stood there.
    if (m_syncer.isRunning()) {
        m_window.syncDialog()->showBusy();
        return;
    }
    m_removed = name;
    model::SyncRequest wanted = request();
    wanted.isRebuild = true;
    wanted.removedSources = { name };
    m_syncer.start(wanted);
}

/// What is gone should not come back with the next sync.
void Atlas::forgetRemoved(const model::SyncReport &report)
{
    const QString name = std::exchange(m_removed, {});
    const auto removal = std::ranges::find(report.sources, name, &model::SourceReport::source);
    const bool hasFailed = removal != report.sources.end() && removal->error;
    if (name.isEmpty() || report.error || hasFailed)
        return;
    if (std::ranges::contains(m_userData.ownSources(), name, &model::Source::name)) {
        m_userData.removeSource(name);
        return;
    }
    QStringList off = m_window.switchedOffSources();
    if (!off.contains(name))
        m_window.setSwitchedOffSources(off << name);
}

void Atlas::showSizes()
{
    struct Found {
        QHash<QString, qint64> bytes;
        qint64 freeBytes = 0;
    };
    QtConcurrent::run(&m_working,
        [folder = m_options.common.folder,
            sources = model::allSourcesWith(m_userData.ownSources())] {
            Found found { .freeBytes = QStorageInfo(folder.path()).bytesAvailable() };
            for (const model::Source &source : sources)
                found.bytes.insert(source.name, model::bytesOf(folder, source));
            return found;
        })
        .then(this, [this](const Found &found) {
            m_window.syncDialog()->setSizes(found.bytes, found.freeBytes);
        });
}

void Atlas::check(const QString &name)
{
    const auto sources = model::allSourcesWith(m_userData.ownSources());
    const auto source = std::ranges::find(sources, name, &model::Source::name);
    if (source == sources.end())
        return;
    QtConcurrent::run(&m_working,
        [this, stop = m_stop, folder = m_options.common.folder, source = *source] {
            return m_syncLoader.module().and_then(
                [&](model::SyncInterface *module) { return module->check(folder, source, *stop); });
        })
        .then(this, [this, name](const model::Result<qint64> &result) {
            m_window.syncDialog()->showCheck(name, result);
        });
}

void Atlas::showChanges(QDate from, QDate to)
{
    QtConcurrent::run(&m_working,
        [this, stop = m_stop, from, to,
            clone = m_options.common.folder.repositoryPath(model::landscapeSource.name)] {
            return m_syncLoader.module().and_then([&](model::SyncInterface *module) {
                return module->changes(clone, from, to, *stop);
            });
        })
        .then(this, [this](const model::Result<model::ChangesOverTime> &changes) {
            m_window.syncDialog()->showChangesOver(changes);
        });
}

void Atlas::syncWhenDue(bool isStart)
{
    const QStringList wanted
        = model::sourcesWithout(m_window.switchedOffSources(), m_userData.ownSources());
    std::vector<model::SourceState> states;
    std::ranges::copy_if(withAllStates(m_main).states, std::back_inserter(states),
        [&](const model::SourceState &state) { return wanted.contains(state.version.name); });
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (wanted.isEmpty() || !model::isSyncDue(m_window.schedule(), isStart, states, now))
        return;
    model::SyncRequest scheduled = request();
    scheduled.only = wanted;
    scheduled.isScheduled = true;
    startSync(scheduled);
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
    QtConcurrent::run(&m_working, [this, folder = m_options.common.folder, file] {
        return m_syncLoader.module().and_then([&](model::SyncInterface *module) {
            model::NoProgress progress;
            return module->writeBundle(folder, file, progress);
        });
    }).then(this, [this, file](const model::Result<model::Bundle> &bundle) {
        m_window.showBundleWritten(file, bundle);
    });
}

} // namespace app
