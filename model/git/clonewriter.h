// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/git/gitfetch.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>

namespace model {

/// Files by their path: "landscape.yml", "hosted_logos/kettle.svg".
using FilesByPath = QMap<QString, QByteArray>;

/// As fetchHead(), of @p files that came by another way than git: makes them the newest commit of
/// the clone at @p repositoryPath, with what was there before behind it, so that what has no
/// history of its own gets one. Nothing changes when they are what the newest commit holds. A path
/// has at most one folder, and a name that git would not take is left out. @p time, UTC, is that of
/// the commit, if it is neither before the one that was there nor in the future. Errors: Git,
/// Storage, Cancelled.
Result<FetchResult> commitFiles(const QString &repositoryPath, const FilesByPath &files,
    const QDateTime &time, const Progress &progress);

} // namespace model
