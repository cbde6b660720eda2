// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/trackedissue.h"

#include <functional>

namespace model {

/// What a person follows as a Markdown document: a heading for each stage that has issues, which
/// @p heading words, and below it a task list with notes. The names of strangers are no markup in
/// it.
QString trackedAsMarkdown(const std::vector<TrackedIssue> &issues, const QString &title,
    const std::function<QString(IssueStage)> &heading);

/// @p issues as a list in Markdown below @p title.
QString issuesAsMarkdown(const Issues &issues, const QString &title);

} // namespace model
