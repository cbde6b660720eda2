// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/landscapeclones.h"

#include "model/sync/source.h"

namespace app {

namespace {

constexpr qint64 maxLogoBytes = qint64(16) << 20;

} // namespace

LandscapeClones::LandscapeClones(const model::DataFolder &folder)
    : m_folder(folder)
    , m_paths { folder.repositoryPath(model::landscapeSource.name) }
{
}

void LandscapeClones::set(const QString &shown, const QStringList &others)
{
    QStringList paths { m_folder.repositoryPath(model::landscapeSource.name) };
    for (const QString &name : others) {
        const QString path = m_folder.landscape(name).repositoryPath(name);
        if (name == shown)
            paths.prepend(path);
        else
            paths.append(path);
    }
    const QMutexLocker locker(&m_mutex);
    m_paths = paths;
}

QStringList LandscapeClones::paths() const
{
    const QMutexLocker locker(&m_mutex);
    return m_paths;
}

views::LogoSource LandscapeClones::logoSource(
    SyncLoader &loader, const std::shared_ptr<LandscapeClones> &clones)
{
    return [&loader, clones](const QString &contentHash) {
        return loader.module().and_then([&](model::SyncInterface *module) {
            const QStringList paths = clones->paths();
            auto logo = module->blob(paths.front(), contentHash, maxLogoBytes);
            for (qsizetype i = 1; !logo && i < paths.size(); ++i) {
                if (auto other = module->blob(paths[i], contentHash, maxLogoBytes))
                    logo = std::move(other);
            }
            return logo;
        });
    };
}

} // namespace app
