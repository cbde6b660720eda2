// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace model {

/// What is counted about a Repository: a number is worth nothing without its day and its source.
struct RepositoryNumbers {
    qint64 stars = 0;
    QDate asOf;
    QString source; ///< where the number was read
    QString language; ///< that most of it is written in; empty: not known
    QString license; ///< SPDX id; empty: not known
    std::optional<QDate> latestCommit;
    std::optional<QDate> firstCommit;
    std::optional<QDate> latestRelease;
    std::optional<int> contributors;
    QList<int> weeklyCommits; ///< of the last year, the newest last; empty: not known

    bool operator==(const RepositoryNumbers &) const = default;
};

/// The form of an address under which numbers are found: lower case, no scheme, no `.git`, no '/'
/// at the end, since the same repository is written in several ways.
QString repositoryKey(const QString &url);

/// By repositoryKey().
using NumbersByRepository = QHash<QString, RepositoryNumbers>;

} // namespace model
