// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/bundle.h"
#include "model/documents/repositoryfiles.h"
#include "model/progress.h"
#include "model/sync/syncreport.h"

#include <QtPlugin>

#include <functional>

namespace model {

/// What needs libgit2, QtNetwork or the keyring, for a program that loads them only when they are
/// needed.
class SyncInterface {
public:
    SyncInterface() = default;
    SyncInterface(const SyncInterface &) = delete;
    SyncInterface &operator=(const SyncInterface &) = delete;
    virtual ~SyncInterface() = default;

    /// As syncAll().
    virtual SyncReport sync(const SyncRequest &request, SyncObserver &observer) = 0;

    /// As model::writeBundle().
    virtual Result<Bundle> writeBundle(
        const DataFolder &folder, const QString &fileName, Progress &progress)
        = 0;

    /// As checkSource().
    virtual Result<qint64> check(const DataFolder &folder, const Source &source, Progress &progress)
        = 0;

    /// As changesOver(), of the landscape whose clone is at @p clone.
    virtual Result<ChangesOverTime> changes(
        const QString &clone, QDate from, QDate to, Progress &progress)
        = 0;

    /// The person's token for GitHub in the keyring, empty when there is none; @p done is called
    /// from the event loop of the calling thread, unless @p context has gone. Errors: Unreadable.
    virtual void readToken(
        QObject *context, const std::function<void(const Result<QByteArray> &)> &done)
        = 0;
    /// Likewise; an empty @p token removes the one that is there. Errors: also BadFormat.
    virtual void writeToken(QObject *context, const QByteArray &token,
        const std::function<void(const Result<void> &)> &done)
        = 0;

    /// The file with the content hash @p blobId out of the clone in @p folder, from any thread.
    /// Errors: those of GitRepository::open() and GitRepository::blobById().
    virtual Result<QByteArray> blob(const QString &folder, const QString &blobId, qint64 maxBytes)
        = 0;

    /// The files of the clone in @p folder, from any thread; they go before the module does.
    /// Errors: those of CloneFiles::open().
    virtual Result<std::unique_ptr<RepositoryFiles>> files(const QString &folder) = 0;
};

} // namespace model

Q_DECLARE_INTERFACE(model::SyncInterface, "io.github.cloudnativeatlas.SyncInterface/6")
