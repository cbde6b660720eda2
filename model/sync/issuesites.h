// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issuelabels.h"
#include "model/community/trackedissue.h"
#include "model/http/webreader.h"
#include "model/sync/webcontent.h"

namespace model {

/// Every open issue that CLOTributor at @p base has of the foundation. Errors: those of WebReader
/// and of the importer; nothing of a list that breaks off is used. Source: SOURCES 4.1.
Result<WebContent> readClotributor(
    WebReader &reader, const QString &source, const QString &base, Progress &progress);

/// Who asks GitHub, and for what.
struct GitHubQuery {
    QByteArray token; ///< empty: anybody
    IssueLabels labels; ///< say which issues invite helpers
    std::vector<TrackedIssue> followed; ///< by the person, wherever they are
};

/// The issues of Moby's and Docker's repositories that invite helpers, and the stars of all their
/// repositories, from GitHub at @p base; then the followed issues, and what was said below them
/// and, with a token, below the others, with a few hundred requests in one sync, without one 20.
/// Where GitHub takes no more requests the rest is what is kept. Errors: those of WebReader when
/// nothing can be read at all. Source: SOURCES 5.
Result<WebContent> readGitHub(WebReader &reader, const QString &source, const QString &base,
    const GitHubQuery &query, Progress &progress);

} // namespace model
