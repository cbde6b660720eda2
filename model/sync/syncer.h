// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/syncreport.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace model {

/// Runs one sync at a time on a worker thread and tells the GUI thread how it goes.
class Syncer : public QObject {
    Q_OBJECT
public:
    explicit Syncer(QObject *parent = nullptr);
    /// Stops a running sync and waits for it.
    ~Syncer() override;

    bool isRunning() const { return m_isRunning; }
    /// Does nothing while a sync runs.
    void start(const SyncRequest &request);
    /// The sync ends soon, with finished() and an error of kind Cancelled.
    void cancel();

Q_SIGNALS:
    void started();
    /// About ten times a second for each source.
    void progressed(const model::SourceProgress &progress);
    void finished(const model::SyncReport &report);

private:
    class Observer;

    QThreadPool m_pool;
    std::shared_ptr<Observer> m_observer;
    bool m_isRunning = false;
};

} // namespace model
