// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/syncer.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMutex>
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

    void stop() { m_cancelled = true; }
    bool cancelled() const override { return m_cancelled; }

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
    std::atomic_bool m_cancelled = false;
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
    m_isImport = !request.bundleFile.isEmpty();
    m_isScheduled = request.isScheduled;
    m_observer = std::make_shared<Observer>(this);
    Q_EMIT started();
    QtConcurrent::run(&m_pool, [run = m_run, request, observer = m_observer] {
        return run(request, *observer);
    }).then(this, [this](const SyncReport &report) {
        m_isRunning = false;
        Q_EMIT finished(report);
    });
}

void Syncer::cancel()
{
    if (m_observer)
        m_observer->stop();
}

} // namespace model
