// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/moduleloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace app {

namespace {

Q_LOGGING_CATEGORY(lcModule, "atlas.module", QtWarningMsg)

QString versionOf(const QPluginLoader &loader)
{
    return loader.metaData().value("MetaData"_L1).toObject().value("version"_L1).toString();
}

} // namespace

ModuleLoader::ModuleLoader(QString moduleFile)
    : m_moduleFile(std::move(moduleFile))
{
}

ModuleLoader::~ModuleLoader()
{
    // Now and not when the libraries go, in an order of their own.
    if (m_loader)
        m_loader->unload();
}

QString ModuleLoader::installed(const QString &name)
{
    return QDir::cleanPath(
        QCoreApplication::applicationDirPath() + "/../" ATLAS_MODULE_DIR "/"_L1 + name);
}

model::Result<QObject *> ModuleLoader::load()
{
    const auto failed = [this](const QString &detail) {
        return model::failure(model::Error::Kind::ProgramFile, m_moduleFile, detail);
    };
    m_loader.emplace(m_moduleFile);
    const QString version = versionOf(*m_loader);
    if (version.isEmpty())
        return failed(m_loader->errorString());
    // Before anything of it runs: what is passed to it has another form in another version.
    if (version != QStringLiteral(ATLAS_VERSION))
        return failed(u"version %1 in place of %2"_s.arg(version, QStringLiteral(ATLAS_VERSION)));
    if (QObject *module = m_loader->instance())
        return module;
    return failed(m_loader->errorString());
}

model::Result<QObject *> ModuleLoader::instance()
{
    const QMutexLocker locker(&m_mutex);
    if (m_loader)
        return m_loader->instance();
    const auto module = load();
    if (!module) {
        m_loader.reset(); // it may be there the next time
        if (!m_lastError)
            qCWarning(lcModule).noquote() << m_moduleFile << module.error().detail;
        m_lastError = module.error();
    }
    return module;
}

std::optional<model::Error> ModuleLoader::lastError() const
{
    const QMutexLocker locker(&m_mutex);
    return m_lastError;
}

} // namespace app
