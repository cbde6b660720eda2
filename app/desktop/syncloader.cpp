// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/syncloader.h"

#include <QCoreApplication>
#include <QDir>

namespace app {

SyncLoader::SyncLoader(const QString &moduleFile)
    : m_moduleFile(moduleFile)
    , m_loader(moduleFile)
{
}

QString SyncLoader::installedModule()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath()
        + QStringLiteral("/../" ATLAS_MODULE_DIR "/atlas_sync"));
}

model::Result<model::SyncInterface *> SyncLoader::module()
{
    const QMutexLocker locker(&m_mutex);
    if (auto *module = qobject_cast<model::SyncInterface *>(m_loader.instance()))
        return module;
    return model::failure(model::Error::Kind::ProgramFile, m_moduleFile, m_loader.errorString());
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
