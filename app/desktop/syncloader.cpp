// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/syncloader.h"

namespace app {

SyncLoader::SyncLoader(const QString &moduleFile)
    : m_loader(moduleFile)
{
}

QString SyncLoader::installedModule()
{
    return ModuleLoader::installed(QStringLiteral(ATLAS_SYNC_MODULE));
}

model::SyncReport SyncLoader::sync(const model::SyncRequest &request, model::SyncObserver &observer)
{
    const auto loaded = module();
    if (loaded)
        return (*loaded)->sync(request, observer);
    model::SyncReport report;
    report.error = loaded.error();
    return report;
}

} // namespace app
