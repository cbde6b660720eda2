// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/landscapefiles.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace model {

const QStringList &landscapeFileNames()
{
    static const QStringList names { u"landscape.yml"_s, u"data.yml"_s };
    return names;
}

const QStringList &logoFolderNames()
{
    static const QStringList names { u"hosted_logos"_s, u"logos"_s };
    return names;
}

bool isPlainFile(const QFileInfo &info) { return info.isFile() && !info.isSymLink(); }

QFileInfo landscapeFileIn(const QDir &folder)
{
    for (const QString &name : landscapeFileNames()) {
        if (const QFileInfo data(folder.filePath(name)); isPlainFile(data))
            return data;
    }
    return QFileInfo(folder.filePath(landscapeFileNames().constFirst()));
}

bool looksLikeLandscape(const QString &path)
{
    const QFileInfo given(path);
    if (given.isDir())
        return isPlainFile(landscapeFileIn(QDir(path)));
    return isPlainFile(given) && (given.suffix() == "yml"_L1 || given.suffix() == "yaml"_L1);
}

} // namespace model
