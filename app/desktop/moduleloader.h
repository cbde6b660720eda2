// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QMutex>
#include <QPluginLoader>

#include <optional>

namespace app {

/// Loads a module of the program when it is first needed, and keeps it.
class ModuleLoader {
public:
    explicit ModuleLoader(QString moduleFile);
    /// The last to go of all that use the module.
    ~ModuleLoader();
    ModuleLoader(const ModuleLoader &) = delete;
    ModuleLoader &operator=(const ModuleLoader &) = delete;

    /// From any thread. Errors: ProgramFile when the module is not there, or of another version:
    /// the program may have been updated while it runs.
    template <typename Interface> model::Result<Interface *> module()
    {
        return instance().and_then([this](QObject *object) -> model::Result<Interface *> {
            if (auto *module = qobject_cast<Interface *>(object))
                return module;
            return model::failure(model::Error::Kind::ProgramFile, m_moduleFile);
        });
    }

    /// Why the module could not be had when it was last needed; from any thread.
    std::optional<model::Error> lastError() const;

    /// Where an installed program has the module @p name, and a build.
    static QString installed(const QString &name);

private:
    model::Result<QObject *> instance();
    model::Result<QObject *> load();

    const QString m_moduleFile;
    mutable QMutex m_mutex; ///< guards what follows
    std::optional<QPluginLoader> m_loader;
    std::optional<model::Error> m_lastError;
};

} // namespace app
