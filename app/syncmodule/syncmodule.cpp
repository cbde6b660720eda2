// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/syncmodule/syncmodule.h"

#include "app/common/tokenstore.h"
#include "model/bundle/bundlefile.h"
#include "model/git/clonefiles.h"
#include "model/history/landscapehistory.h"
#include "model/sync/sourcecheck.h"
#include "model/sync/sync.h"

namespace app {

model::SyncReport SyncModule::sync(const model::SyncRequest &request, model::SyncObserver &observer)
{
    return model::syncAll(request, observer);
}

model::Result<model::Bundle> SyncModule::writeBundle(
    const model::DataFolder &folder, const QString &fileName, model::Progress &progress)
{
    return model::writeBundle(folder, fileName, progress);
}

model::Result<qint64> SyncModule::check(
    const model::DataFolder &folder, const model::Source &source, model::Progress &progress)
{
    return model::checkSource(folder, source, progress);
}

model::Result<model::ChangesOverTime> SyncModule::changes(
    const QString &clone, QDate from, QDate to, model::Progress &progress)
{
    return model::changesOver(clone, from, to, progress);
}

void SyncModule::readToken(
    QObject *context, const std::function<void(const model::Result<QByteArray> &)> &done)
{
    TokenStore::read(context, done);
}

void SyncModule::writeToken(QObject *context, const QByteArray &token,
    const std::function<void(const model::Result<void> &)> &done)
{
    TokenStore::write(context, token, done);
}

model::Result<QByteArray> SyncModule::blob(
    const QString &folder, const QString &blobId, qint64 maxBytes)
{
    return model::GitRepository::open(folder).and_then([&](const model::GitRepository &repository) {
        return repository.blobById(blobId, maxBytes);
    });
}

model::Result<std::unique_ptr<model::RepositoryFiles>> SyncModule::files(const QString &folder)
{
    return model::CloneFiles::open(folder);
}

} // namespace app
