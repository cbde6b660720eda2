// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/syncer.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMutex>
#include <QWaitCondition>
#include <QtConcurrentRun>

#include <atomic>

namespace model {

/// Thins out the progress of the worker threads and hands it to the GUI thread.
class Syncer::Observer final : public SyncObserver {
public:
    explicit Observer(Syncer *syncer)
        : m_syncer(syncer)
    {
    }

    void stop()
    {
        const QMutexLocker locker(&m_pauseMutex);
        m_cancelled = true;
        m_goOn.wakeAll();
    }
    void setPaused(bool isPaused)
    {
        const QMutexLocker locker(&m_pauseMutex);
        m_paused = isPaused;
        m_goOn.wakeAll();
    }
    bool cancelled() const override
    {
        // Asked for every object: no lock while nobody pauses.
        if (m_paused) {
            QMutexLocker locker(&m_pauseMutex);
            while (m_paused && !m_cancelled)
                m_goOn.wait(&m_pauseMutex);
        }
        return m_cancelled;
    }

    void sourceProgress(const SourceProgress &progress) override
    {
        {
            const QMutexLocker locker(&m_mutex);
            Last &last = m_last[progress.source];
            const bool isNewStage = !last.timer.isValid() || last.stage != progress.stage;
            if (!isNewStage && last.timer.elapsed() < 100)
                return;
            last.stage = progress.stage;
            last.timer.start();
        }
        // The syncer waits for the workers in its destructor, so it is there; a call that is queued
        // when it goes is dropped by Qt.
        QMetaObject::invokeMethod(
            m_syncer, [syncer = m_syncer, progress] { Q_EMIT syncer->progressed(progress); },
            Qt::QueuedConnection);
    }

private:
    struct Last {
        SourceProgress::Stage stage = SourceProgress::Stage::Waiting;
        QElapsedTimer timer;
    };

    Syncer *const m_syncer;
    mutable QMutex m_pauseMutex; ///< guards the wait, and changes of what it waits for
    mutable QWaitCondition m_goOn;
    std::atomic_bool m_cancelled = false;
    std::atomic_bool m_paused = false;
    QMutex m_mutex; ///< guards m_last
    QHash<QString, Last> m_last;
};

Syncer::Syncer(Run run, QObject *parent)
    : QObject(parent)
    , m_run(std::move(run))
{
    m_pool.setMaxThreadCount(1);
}

Syncer::~Syncer()
{
    cancel();
    m_pool.waitForDone();
}

void Syncer::start(const SyncRequest &request)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_only = request.only;
    m_isImport = !request.bundleFile.isEmpty();
    m_isScheduled = request.isScheduled;
    m_isRebuild = request.isRebuild;
    m_observer = std::make_shared<Observer>(this);
    Q_EMIT started();
    QtConcurrent::run(&m_pool, [run = m_run, request, observer = m_observer] {
        return run(request, *observer);
    }).then(this, [this](const SyncReport &report) {
        m_isRunning = false;
        setPaused(false);
        Q_EMIT finished(report);
    });
}

void Syncer::setPaused(bool isPaused)
{
    const bool isNow = isPaused && m_isRunning;
    if (isNow == m_isPaused)
        return;
    m_isPaused = isNow;
    m_observer->setPaused(isNow);
    Q_EMIT pausedChanged(isNow);
}

void Syncer::cancel()
{
    if (m_observer)
        m_observer->stop();
}

} // namespace model
