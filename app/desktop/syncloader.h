// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/moduleloader.h"
#include "model/sync/syncinterface.h"

namespace app {

/// Loads the module with git and the network when it is first needed. Their thirty libraries cost
/// a start a tenth of its time, and most sessions need none of them: until a person syncs, or a
/// logo was never drawn before, no code that could reach a network is in the process.
class SyncLoader {
public:
    explicit SyncLoader(const QString &moduleFile = installedModule());

    /// As ModuleLoader::module().
    model::Result<model::SyncInterface *> module()
    {
        return m_loader.module<model::SyncInterface>();
    }

    /// As SyncInterface::sync(); without the module a report that says so.
    model::SyncReport sync(const model::SyncRequest &request, model::SyncObserver &observer);

    /// As ModuleLoader::lastError().
    std::optional<model::Error> lastError() const { return m_loader.lastError(); }

private:
    static QString installedModule();

    ModuleLoader m_loader;
};

} // namespace app
