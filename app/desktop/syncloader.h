// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/syncinterface.h"

#include <QMutex>
#include <QPluginLoader>

#include <optional>

namespace app {

/// Loads the module with git and the network when it is first needed. Their thirty libraries cost
/// a start a tenth of its time, and most sessions need none of them: until a person syncs, or a
/// logo was never drawn before, no code that could reach a network is in the process.
class SyncLoader {
public:
    explicit SyncLoader(QString moduleFile = installedModule());
    /// The last to go of all that use the module.
    ~SyncLoader();
    SyncLoader(const SyncLoader &) = delete;
    SyncLoader &operator=(const SyncLoader &) = delete;

    /// From any thread. Errors: ProgramFile when the module is not there, or of another version:
    /// the program may have been updated while it runs.
    model::Result<model::SyncInterface *> module();

    /// As SyncInterface::sync(); without the module a report that says so.
    model::SyncReport sync(const model::SyncRequest &request, model::SyncObserver &observer);

    /// Why the module could not be had when it was last needed; from any thread.
    std::optional<model::Error> lastError() const;

private:
    /// Where an installed program has it, and a build.
    static QString installedModule();
    model::Result<model::SyncInterface *> load();

    const QString m_moduleFile;
    mutable QMutex m_mutex; ///< guards what follows
    std::optional<QPluginLoader> m_loader;
    std::optional<model::Error> m_lastError;
};

} // namespace app
