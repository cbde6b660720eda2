// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/chapter.h"
#include "model/community/issue.h"
#include "model/community/issuediscussion.h"
#include "model/store/catalogconnection.h"

// Private to model/store: no other header may include this one.

namespace model {

/// Put what a source gives now in the place of all that it gave before, inside the caller's
/// transaction. Throw what SQLiteCpp throws.
void replaceIssues(SQLite::Database &database, const QString &source, const Issues &issues);
void replaceDiscussions(SQLite::Database &database, const QString &source,
    const std::vector<IssueDiscussion> &discussions);
void replaceChapters(
    SQLite::Database &database, const QString &source, const std::vector<Chapter> &chapters);
void replaceEvents(
    SQLite::Database &database, const QString &source, const std::vector<CommunityEvent> &events);

} // namespace model
