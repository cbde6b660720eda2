// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/bundle.h"
#include "model/progress.h"
#include "model/sync/syncreport.h"

#include <QtPlugin>

namespace model {

/// What needs libgit2 and QtNetwork, for a program that loads them only when they are needed.
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

    /// The file with the content hash @p blobId out of the clone in @p folder, from any thread.
    /// Errors: those of GitRepository::open() and GitRepository::blobById().
    virtual Result<QByteArray> blob(const QString &folder, const QString &blobId, qint64 maxBytes)
        = 0;
};

} // namespace model

Q_DECLARE_INTERFACE(model::SyncInterface, "io.github.cloudnativeatlas.SyncInterface/1")
