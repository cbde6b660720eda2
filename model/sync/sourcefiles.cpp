// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/sourcefiles.h"

#include <QDir>
#include <QDirIterator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace model {

namespace {

QString pathOf(const DataFolder &folder, const Source &source)
{
    if (source.isOtherLandscape())
        return folder.landscape(source.name).path();
    return source.isWeb() ? folder.answersPath(source.name) : folder.repositoryPath(source.name);
}

QString binOf(const DataFolder &folder) { return folder.path() + "/removed"_L1; }

} // namespace

qint64 bytesOf(const DataFolder &folder, const Source &source)
{
    qint64 bytes = 0;
    QDirIterator files(pathOf(folder, source), QDir::Files | QDir::Hidden | QDir::NoSymLinks,
        QDirIterator::Subdirectories);
    while (files.hasNext())
        bytes += files.nextFileInfo().size();
    return bytes;
}

Result<QString> setAsideFiles(const DataFolder &folder, const Source &source)
{
    const QString path = pathOf(folder, source);
    if (!QFileInfo::exists(path))
        return QString();
    const QString away = binOf(folder) + u'/' + QUuid::createUuid().toString(QUuid::Id128);
    if (!QDir().mkpath(binOf(folder)) || !QDir().rename(path, away))
        return failure(Error::Kind::Storage, path, u"it cannot be removed"_s);
    return away;
}

bool putBackFiles(const DataFolder &folder, const Source &source, const QString &aside)
{
    if (aside.isEmpty())
        return true;
    const QString path = pathOf(folder, source);
    return QDir(path).removeRecursively() && QDir().rename(aside, path);
}

Result<void> removeFiles(const DataFolder &folder, const Source &source)
{
    // Renamed first: a clone of which a part is gone would be taken for a damaged one.
    return setAsideFiles(folder, source).transform([&](const QString &) {
        removeLeftovers(folder);
    });
}

void removeOlderCatalogs(const DataFolder &folder)
{
    for (const QString &older : folder.olderCatalogFiles()) {
        for (const auto suffix : { "-wal"_L1, "-shm"_L1, ""_L1 })
            QFile::remove(older + suffix);
    }
}

void removeLeftovers(const DataFolder &folder) { QDir(binOf(folder)).removeRecursively(); }

} // namespace model
