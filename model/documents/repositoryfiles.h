// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace model {

/// The files of one repository at one moment, read only. Paths have '/' between their parts, none
/// at the start or end; "" is the root. One for each thread and job.
class RepositoryFiles {
public:
    enum class Kind { None, File, Folder };
    struct Entry {
        QString name;
        bool isFolder = false;

        bool operator==(const Entry &) const = default;
    };

    RepositoryFiles() = default;
    RepositoryFiles(const RepositoryFiles &) = delete;
    RepositoryFiles &operator=(const RepositoryFiles &) = delete;
    virtual ~RepositoryFiles() = default;

    /// 40 hex digits; empty where they are of no commit.
    virtual QString commit() const = 0;
    /// Of the commit, UTC; else the day of what they say.
    virtual QDateTime asOf() const = 0;
    virtual Kind kindOf(const QString &path) const = 0;
    /// Errors: NotFound, TooLarge (before anything is read), Git.
    virtual Result<QByteArray> read(const QString &path, qint64 maxBytes) const = 0;
    /// What is in the folder @p path, by name. Errors: NotFound, Git.
    virtual Result<std::vector<Entry>> folder(const QString &path) const = 0;
};

} // namespace model
