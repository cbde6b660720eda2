// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/syncinterface.h"

#include <QMutex>
#include <QPluginLoader>

namespace app {

/// Loads the module with git and the network when it is first needed. Their thirty libraries cost
/// a start a tenth of its time, and most sessions need none of them: until a person syncs, or a
/// logo was never drawn before, no code that could reach a network is in the process.
class SyncLoader {
public:
    explicit SyncLoader(const QString &moduleFile = installedModule());

    /// From any thread. Errors: ProgramFile when the module is not there, or of another program.
    model::Result<model::SyncInterface *> module();

    /// As SyncInterface::sync(); without the module a report that says so.
    model::SyncReport sync(const model::SyncRequest &request, model::SyncObserver &observer);

private:
    /// Where an installed program has it, and a build.
    static QString installedModule();

    const QString m_moduleFile;
    QMutex m_mutex; ///< guards m_loader
    QPluginLoader m_loader;
};

} // namespace app
