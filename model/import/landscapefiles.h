// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QStringList>

class QDir;

namespace model {

/// What the file with the items is called in the repository of a landscape, and the folder with its
/// logos: as in that of the CNCF, and as `landscape2 new` makes them. The first that is there is
/// it.
const QStringList &landscapeFileNames();
const QStringList &logoFolderNames();

/// Whether it is a file itself, and no link to one.
bool isPlainFile(const QFileInfo &info);
/// The file with the items in @p folder; one that does not exist when there is none.
QFileInfo landscapeFileIn(const QDir &folder);
/// Whether the folder @p path has a landscape in it, or is a file that may be one.
bool looksLikeLandscape(const QString &path);

} // namespace model
