// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issue.h"
#include "model/community/issuediscussion.h"
#include "model/import/landscapeimport.h"
#include "model/import/landscapenumbers.h"

namespace model {

/// Where answers come from and when they came, for what they hold.
struct AnswerOrigin {
    QString file; ///< the address that was asked, for Problems
    QString source;
    QDateTime readAt; ///< UTC
};

/// One page of a list of issues.
struct IssuePage {
    Issues issues;
    int entries = 0; ///< with those that are left out
};

/// One page of CLOTributor's search. An issue without address, title or repository is a Problem
/// and left out. Errors: BadFormat. Any thread. Source: SOURCES 4.1.
Result<Imported<IssuePage>> importClotributorIssues(
    const QByteArray &bytes, const AnswerOrigin &origin);

/// One page of the issues of @p repository ("moby/moby") at GitHub; pull requests and issues that
/// are somebody's are left out. Errors: BadFormat. Any thread. Source: SOURCES 5.
Result<Imported<Issues>> importGitHubIssues(
    const QByteArray &bytes, const AnswerOrigin &origin, const QString &repository);

/// One issue of @p repository at GitHub, be it closed or somebody's. Errors: BadFormat. Any thread.
/// Source: SOURCES 5.
Result<Imported<Issue>> importGitHubIssue(
    const QByteArray &bytes, const AnswerOrigin &origin, const QString &repository);

/// One page of what was said below an issue at GitHub, the oldest first. Errors: BadFormat. Any
/// thread. Source: SOURCES 5.
Result<Imported<std::vector<IssueComment>>> importGitHubComments(
    const QByteArray &bytes, const AnswerOrigin &origin);

/// The names of one page of labels of a repository at GitHub. Errors: BadFormat.
Result<QStringList> importGitHubLabels(const QByteArray &bytes, const QString &file);

/// One page of the repositories of an organisation at GitHub: stars, language, license. Errors:
/// BadFormat.
Result<Imported<LandscapeNumbers>> importGitHubRepositories(
    const QByteArray &bytes, const AnswerOrigin &origin);

} // namespace model
