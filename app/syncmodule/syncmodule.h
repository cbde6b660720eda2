// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/git/gitlibrary.h"
#include "model/sync/syncinterface.h"

#include <QObject>

namespace app {

/// The module that the desktop program loads to sync, and to read artwork and texts out of a clone.
class SyncModule : public QObject, public model::SyncInterface {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.cloudnativeatlas.SyncInterface/5" FILE "syncmodule.json")
    Q_INTERFACES(model::SyncInterface)
public:
    model::SyncReport sync(
        const model::SyncRequest &request, model::SyncObserver &observer) override;
    model::Result<model::Bundle> writeBundle(const model::DataFolder &folder,
        const QString &fileName, model::Progress &progress) override;
    model::Result<qint64> check(const model::DataFolder &folder, const model::Source &source,
        model::Progress &progress) override;
    model::Result<model::ChangesOverTime> changes(
        const QString &clone, QDate from, QDate to, model::Progress &progress) override;
    void readToken(QObject *context,
        const std::function<void(const model::Result<QByteArray> &)> &done) override;
    void writeToken(QObject *context, const QByteArray &token,
        const std::function<void(const model::Result<void> &)> &done) override;
    model::Result<QByteArray> blob(
        const QString &folder, const QString &blobId, qint64 maxBytes) override;
    model::Result<std::unique_ptr<model::RepositoryFiles>> files(const QString &folder) override;

private:
    const model::GitLibrary m_git;
};

} // namespace app
