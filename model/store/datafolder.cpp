// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/datafolder.h"

#include "model/sync/source.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// A name as that of one folder; no name has a plus.
QString flat(QString source) { return source.replace(u'/', u'+'); }

/// Sources that a person added have a folder of their own, and are flat in it: one is never inside
/// another.
QString folderOf(const QString &source)
{
    const bool isKnown = std::ranges::contains(allSources(), source, &Source::name);
    return isKnown ? source : "own/"_L1 + flat(source);
}

} // namespace

DataFolder::DataFolder(const QString &path)
    : m_path(QDir::cleanPath(QDir(path).absolutePath()))
{
}

QString DataFolder::catalogFile() const { return m_path + "/catalog_v7.sqlite"_L1; }

QStringList DataFolder::olderCatalogFiles() const
{
    return { m_path + "/catalog_v1.sqlite"_L1, m_path + "/catalog_v2.sqlite"_L1,
        m_path + "/catalog_v3.sqlite"_L1, m_path + "/catalog_v4.sqlite"_L1,
        m_path + "/catalog_v5.sqlite"_L1, m_path + "/catalog_v6.sqlite"_L1 };
}

QString DataFolder::repositoryPath(const QString &source) const
{
    return m_path + "/repositories/"_L1 + folderOf(source) + ".git"_L1;
}

QString DataFolder::answersPath(const QString &source) const
{
    return m_path + "/web/"_L1 + folderOf(source);
}

DataFolder DataFolder::landscape(const QString &source) const
{
    return DataFolder(m_path + "/landscapes/"_L1 + flat(source));
}

QStringList DataFolder::landscapes() const
{
    QStringList names
        = QDir(m_path + "/landscapes"_L1).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    names.replaceInStrings(u"+"_s, u"/"_s);
    return names;
}

QString DataFolder::requestLogFile() const { return m_path + "/requests.log"_L1; }

QString DataFolder::userFile() const { return m_path + "/user.sqlite"_L1; }

QString DataFolder::syncLockFile() const { return m_path + "/sync.lock"_L1; }

QString DataFolder::logoCacheFile(int rendererVersion) const
{
    return m_path + u"/logos_v%1.sqlite"_s.arg(rendererVersion);
}

} // namespace model
