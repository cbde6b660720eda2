// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/communitywriter.h"

#include "model/store/cataloginsert.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

void removeOf(SQLite::Database &database, const char *table, const QString &source)
{
    Insert remove(database, ("DELETE FROM " + std::string(table) + " WHERE source = ?").c_str());
    remove(source);
}

/// Empty where it is not known.
QString stamp(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : u""_s;
}

/// Columns have no place for a text that is null.
QString given(const QString &text) { return text.isNull() ? u""_s : text; }

} // namespace

void replaceIssues(SQLite::Database &database, const QString &source, const Issues &issues)
{
    removeOf(database, "issue", source);
    Insert insert(database,
        "INSERT OR IGNORE INTO issue VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?)");
    for (const Issue &issue : issues) {
        insert(source, issue.url, issue.number, issue.title, issue.repository, given(issue.project),
            given(issue.maturity), issue.labels.join(u'\n'), given(issue.area), given(issue.kind),
            given(issue.difficulty), issue.isGoodFirst, issue.hasMentor, issue.hasLinkedPullRequest,
            int(issue.isClosed), given(issue.assignee), issue.comments, issue.languages.join(u'\n'),
            stamp(issue.createdAt), stamp(issue.updatedAt), given(issue.body), stamp(issue.readAt));
    }
}

void replaceDiscussions(SQLite::Database &database, const QString &source,
    const std::vector<IssueDiscussion> &discussions)
{
    removeOf(database, "issue_comment", source);
    Insert insert(database, "INSERT OR IGNORE INTO issue_comment VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const IssueDiscussion &discussion : discussions) {
        int position = 0;
        for (const IssueComment &comment : discussion.comments) {
            insert(source, discussion.url, position++, given(comment.author),
                stamp(comment.createdAt), given(comment.body), stamp(discussion.readAt));
        }
    }
}

void replaceChapters(
    SQLite::Database &database, const QString &source, const std::vector<Chapter> &chapters)
{
    removeOf(database, "chapter", source);
    Insert insert(database, "INSERT INTO chapter VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (int i = 0; i < int(chapters.size()); ++i) {
        const Chapter &chapter = chapters[size_t(i)];
        const auto &where = chapter.coordinates;
        insert(source, i, chapter.name, given(chapter.city), given(chapter.country),
            where ? std::optional(where->latitude) : std::nullopt,
            where ? std::optional(where->longitude) : std::nullopt, given(chapter.url),
            chapter.isActive, chapter.asOf.toString(Qt::ISODate));
    }
}

void replaceEvents(
    SQLite::Database &database, const QString &source, const std::vector<CommunityEvent> &events)
{
    removeOf(database, "event", source);
    Insert insert(database, "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (int i = 0; i < int(events.size()); ++i) {
        const CommunityEvent &event = events[size_t(i)];
        insert(source, i, event.title, given(event.url), stamp(event.startsAt), stamp(event.endsAt),
            event.isAllDay, given(event.chapter), given(event.place), given(event.city),
            given(event.country), event.asOf.toString(Qt::ISODate));
    }
}

} // namespace model
