// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issue.h"

#include <QDate>

#include <array>

namespace model {

/// How far a person has come with an Issue.
enum class IssueStage { None, Interested, Claimed, InPullRequest, Done };
inline constexpr std::array trackedStages { IssueStage::Interested, IssueStage::Claimed,
    IssueStage::InPullRequest, IssueStage::Done };

/// The word for @p stage in files and filters: "in-pr"; and back, nothing when @p name is none.
QString nameOf(IssueStage stage);
std::optional<IssueStage> issueStageOfName(const QString &name);

/// An Issue that a person follows. It keeps what it takes to know it again when no source tells of
/// it any more.
struct TrackedIssue {
    QString url;
    QString title;
    QString repository; ///< its address
    QString project; ///< as Issue::project
    IssueStage stage = IssueStage::Interested;
    QString note;
    QDate remindOn; ///< invalid: never
    QDateTime changedAt; ///< UTC, whole seconds

    /// As it is followed from now on.
    static TrackedIssue of(const Issue &issue, IssueStage stage);
    /// Now, as changedAt keeps it.
    static QDateTime now();
    /// What is kept of it, for where no source tells more.
    Issue lastKnown() const;
    /// Whether the person wanted to be reminded by @p today, and is not done.
    bool isDue(QDate today) const
    {
        return remindOn.isValid() && remindOn <= today && stage != IssueStage::Done;
    }
    bool operator==(const TrackedIssue &) const = default;
};

/// Those of @p tracked that the person is not done with, in the same order.
std::vector<TrackedIssue> notDone(std::vector<TrackedIssue> tracked);

} // namespace model
