// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <vector>

namespace model {

/// What one person wrote below an Issue.
struct IssueComment {
    QString author; ///< as the host calls them; empty: they have left it
    QDateTime createdAt; ///< UTC
    QString body; ///< Markdown of strangers

    bool operator==(const IssueComment &) const = default;
};

/// What was said below an Issue, as far as it was read.
struct IssueDiscussion {
    QString url; ///< of the Issue
    std::vector<IssueComment> comments; ///< the oldest first; there may be more
    QString source;
    QDateTime readAt; ///< UTC; when the source said so

    bool operator==(const IssueDiscussion &) const = default;
};

} // namespace model
