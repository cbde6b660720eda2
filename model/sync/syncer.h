// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/syncreport.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace model {

/// Runs one sync at a time on a worker thread and tells the GUI thread how it goes.
class Syncer : public QObject {
    Q_OBJECT
public:
    /// What a sync is done with: syncAll(), or what loads it first. Called on the worker thread.
    using Run = std::function<SyncReport(const SyncRequest &, SyncObserver &)>;

    explicit Syncer(Run run, QObject *parent = nullptr);
    /// Stops a running sync and waits for it.
    ~Syncer() override;

    bool isRunning() const { return m_isRunning; }
    /// Whether what runs, or ran last, takes from a bundle and uses no network.
    bool isImport() const { return m_isImport; }
    /// Whether what runs, or ran last, reads anew what is on this machine and uses no network.
    bool isRebuild() const { return m_isRebuild; }
    /// Whether what runs, or ran last, began by itself.
    bool isScheduled() const { return m_isScheduled; }
    /// The sources that what runs, or ran last, was asked for; empty: all.
    const QStringList &only() const { return m_only; }
    /// Does nothing while a sync runs.
    void start(const SyncRequest &request);
    /// The sync ends soon, with finished() and an error of kind Cancelled.
    void cancel();
    /// Nothing more is fetched, read or stored until it goes on; what goes on may find that a host
    /// has given up waiting, which is tried again or said as any other trouble of the network.
    void setPaused(bool isPaused);
    bool isPaused() const { return m_isPaused; }

Q_SIGNALS:
    void started();
    void pausedChanged(bool isPaused);
    /// About ten times a second for each source.
    void progressed(const model::SourceProgress &progress);
    void finished(const model::SyncReport &report);

private:
    class Observer;

    const Run m_run;
    QThreadPool m_pool;
    std::shared_ptr<Observer> m_observer;
    QStringList m_only;
    bool m_isRunning = false;
    bool m_isImport = false;
    bool m_isScheduled = false;
    bool m_isPaused = false;
    bool m_isRebuild = false;
};

} // namespace model
