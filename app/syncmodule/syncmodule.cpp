// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/syncmodule/syncmodule.h"

#include "model/bundle/bundlefile.h"
#include "model/git/gitrepository.h"
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

model::Result<QByteArray> SyncModule::blob(
    const QString &folder, const QString &blobId, qint64 maxBytes)
{
    return model::GitRepository::open(folder).and_then([&](const model::GitRepository &repository) {
        return repository.blobById(blobId, maxBytes);
    });
}

} // namespace app
