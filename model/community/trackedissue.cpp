// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/trackedissue.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct StageName {
    IssueStage stage;
    QLatin1StringView name;
};
constexpr std::array stageNames { StageName { IssueStage::None, "none"_L1 },
    StageName { IssueStage::Interested, "interested"_L1 },
    StageName { IssueStage::Claimed, "claimed"_L1 },
    StageName { IssueStage::InPullRequest, "in-pr"_L1 },
    StageName { IssueStage::Done, "done"_L1 } };

} // namespace

QString nameOf(IssueStage stage)
{
    return std::ranges::find(stageNames, stage, &StageName::stage)->name;
}

std::optional<IssueStage> issueStageOfName(const QString &name)
{
    const auto found = std::ranges::find(stageNames, name.toLower(), &StageName::name);
    return found == stageNames.end() ? std::nullopt : std::optional(found->stage);
}

TrackedIssue TrackedIssue::of(const Issue &issue, IssueStage stage)
{
    return { .url = issue.url,
        .title = issue.title,
        .repository = issue.repository,
        .project = issue.project,
        .stage = stage,
        .note = {},
        .remindOn = {},
        .changedAt = now() };
}

QDateTime TrackedIssue::now()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC);
}

Issue TrackedIssue::lastKnown() const
{
    return { .url = url,
        .number = url.section(u'/', -1).toInt(),
        .title = title,
        .repository = repository,
        .project = project };
}

std::vector<TrackedIssue> notDone(std::vector<TrackedIssue> tracked)
{
    std::erase_if(
        tracked, [](const TrackedIssue &issue) { return issue.stage == IssueStage::Done; });
    return tracked;
}

} // namespace model
