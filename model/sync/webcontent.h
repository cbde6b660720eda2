// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/chapter.h"
#include "model/community/issue.h"
#include "model/community/issuediscussion.h"
#include "model/import/landscapenumbers.h"
#include "model/landscape/projectevidence.h"

namespace model {

/// What a web source gave. Each fills its own part; what is there takes the place of all that the
/// source gave before.
struct WebContent {
    LandscapeNumbers numbers;
    std::optional<Issues> issues;
    std::optional<std::vector<IssueDiscussion>> discussions;
    std::optional<std::vector<RepositoryChecks>> checks;
    std::optional<QHash<QString, BestPracticesBadge>> badges; ///< by repositoryKey()
    std::optional<std::vector<Chapter>> chapters;
    std::optional<std::vector<CommunityEvent>> events;
    Problems problems;
    /// Why it is not all: the rest is of before, or missing.
    std::optional<Error> incomplete;
};

} // namespace model
