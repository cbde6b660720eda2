// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace model {

/// An issue of a repository that a person could take up, as sources tell of it. What they do not
/// say is empty or nothing. It is open, but for one that the person followed when it was closed.
struct Issue {
    QString url; ///< names it: no two have the same
    int number = 0;
    QString title;
    QString repository; ///< its address
    QString project; ///< of the foundation, as people know it: "containerd"; empty: none
    QString maturity; ///< of the project, as the source names it
    QStringList labels;
    QString area; ///< "docs"
    QString kind; ///< "bug", "feature", "enhancement"
    QString difficulty; ///< "easy", "medium", "hard"
    std::optional<bool> isGoodFirst;
    std::optional<bool> hasMentor;
    std::optional<bool> hasLinkedPullRequest; ///< somebody may be at it already
    bool isHelpWanted = false; ///< a label says so, as of the next two
    bool isSaidTaken = false; ///< that somebody is at it
    bool isStale = false; ///< that nobody cares any more
    bool isClosed = false;
    QString assignee; ///< who works on it, as the host calls them
    std::optional<int> comments; ///< how many
    QStringList languages; ///< of the repository
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC
    QString body; ///< Markdown of strangers
    QString source;
    QDateTime readAt; ///< UTC; when the source said so

    bool operator==(const Issue &) const = default;
};

using Issues = std::vector<Issue>;

/// A repository as people write it: "https://github.com/moby/moby" is "moby/moby".
QString shortRepository(const QString &url);

} // namespace model
