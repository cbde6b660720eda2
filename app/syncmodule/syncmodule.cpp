// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/syncmodule/syncmodule.h"

#include "model/git/gitrepository.h"
#include "model/sync/sync.h"

namespace app {

model::SyncReport SyncModule::sync(const model::SyncRequest &request, model::SyncObserver &observer)
{
    return model::syncAll(request, observer);
}

model::Result<QByteArray> SyncModule::blob(
    const QString &folder, const QString &blobId, qint64 maxBytes)
{
    return model::GitRepository::open(folder).and_then([&](const model::GitRepository &repository) {
        return repository.blobById(blobId, maxBytes);
    });
}

} // namespace app
