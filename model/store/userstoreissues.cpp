// SPDX-License-Identifier: GPL-3.0-or-later
// What UserStore keeps of a person's work on issues.
#include "model/store/userstorework.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace model {

namespace {

QByteArray blobOf(const QSet<quint64> &keys)
{
    QByteArray blob(keys.size() * qsizetype(sizeof(quint64)), Qt::Uninitialized);
    char *at = blob.data();
    for (const quint64 key : keys) {
        qToBigEndian(key, at);
        at += sizeof(quint64);
    }
    return blob;
}

QSet<quint64> keysIn(const SQLite::Column &column)
{
    const auto *bytes = static_cast<const char *>(column.getBlob());
    const size_t count = size_t(column.getBytes()) / sizeof(quint64);
    QSet<quint64> keys;
    keys.reserve(qsizetype(count));
    for (size_t i = 0; i < count; ++i)
        keys.insert(qFromBigEndian<quint64>(bytes + i * sizeof(quint64)));
    return keys;
}

void bindSearch(SQLite::Statement &statement, const IssueSearch &search)
{
    const QByteArray seen = blobOf(search.seen);
    statement.bind(1, utf8(search.name));
    statement.bind(2, utf8(search.filter));
    statement.bind(3, utf8(nameOf(search.order)));
    statement.bind(4, seen.constData(), int(seen.size()));
}

} // namespace

void UserStore::readIssueWork(UserContent &content) const
{
    SQLite::Statement tracked(*m_database,
        "SELECT url, title, repository, project, stage, note, remind_on, changed_at "
        "FROM tracked_issue ORDER BY changed_at DESC, url");
    while (tracked.executeStep()) {
        content.trackedIssues.push_back({ .url = text(tracked.getColumn(0)),
            .title = text(tracked.getColumn(1)),
            .repository = text(tracked.getColumn(2)),
            .project = text(tracked.getColumn(3)),
            .stage = issueStageOfName(text(tracked.getColumn(4))).value_or(IssueStage::Interested),
            .note = text(tracked.getColumn(5)),
            .remindOn = QDate::fromString(text(tracked.getColumn(6)), Qt::ISODate),
            .changedAt = QDateTime::fromString(text(tracked.getColumn(7)), Qt::ISODate) });
    }
    SQLite::Statement searches(*m_database,
        "SELECT name, filter, sort_order, seen FROM issue_search ORDER BY position, name");
    while (searches.executeStep()) {
        content.issueSearches.push_back({ .name = text(searches.getColumn(0)),
            .filter = text(searches.getColumn(1)),
            .order = issueOrderOfName(text(searches.getColumn(2))).value_or(IssueOrder::Match),
            .seen = keysIn(searches.getColumn(3)) });
    }
    SQLite::Statement rules(
        *m_database, "SELECT pattern, meaning FROM label_rule ORDER BY position, pattern");
    while (rules.executeStep()) {
        if (const auto meaning = labelMeaningOfName(text(rules.getColumn(1))))
            content.labelRules.push_back({ text(rules.getColumn(0)), *meaning });
    }
    SQLite::Statement person(*m_database, "SELECT languages, time, level FROM contributor");
    if (person.executeStep()) {
        content.contributor = Contributor {
            .languages = text(person.getColumn(0)).split(u'\n', Qt::SkipEmptyParts),
            .time
            = contributorTimeOfName(text(person.getColumn(1))).value_or(ContributorTime::Evening),
            .level
            = contributorLevelOfName(text(person.getColumn(2))).value_or(ContributorLevel::New),
        };
    }
}

Result<void> UserStore::trackIssue(const TrackedIssue &issue)
{
    return change([&]() -> Result<void> {
        SQLite::Statement track(
            *m_database, "INSERT OR REPLACE INTO tracked_issue VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        track.bind(1, utf8(issue.url));
        track.bind(2, utf8(issue.title));
        track.bind(3, utf8(issue.repository));
        track.bind(4, utf8(issue.project));
        track.bind(5, utf8(nameOf(issue.stage)));
        track.bind(6, utf8(issue.note));
        track.bind(7, utf8(issue.remindOn.toString(Qt::ISODate)));
        track.bind(8, utf8(issue.changedAt.toUTC().toString(Qt::ISODate)));
        track.exec();
        return {};
    });
}

Result<void> UserStore::untrackIssue(const QString &url)
{
    return change([&]() -> Result<void> {
        SQLite::Statement untrack(*m_database, "DELETE FROM tracked_issue WHERE url = ?");
        untrack.bind(1, utf8(url));
        untrack.exec();
        return {};
    });
}

Result<void> UserStore::saveIssueSearch(const IssueSearch &search)
{
    return change([&]() -> Result<void> {
        SQLite::Statement save(*m_database,
            "INSERT INTO issue_search VALUES (?, ?, ?, ?, "
            "(SELECT coalesce(max(position), 0) + 1 FROM issue_search)) "
            "ON CONFLICT (name) DO UPDATE SET filter = excluded.filter, "
            "sort_order = excluded.sort_order, seen = excluded.seen");
        bindSearch(save, search);
        save.exec();
        return {};
    });
}

Result<void> UserStore::markIssueSearchSeen(const QString &name, const QSet<quint64> &seen)
{
    return change([&]() -> Result<void> {
        const QByteArray blob = blobOf(seen);
        SQLite::Statement mark(*m_database, "UPDATE issue_search SET seen = ? WHERE name = ?");
        mark.bind(1, blob.constData(), int(blob.size()));
        mark.bind(2, utf8(name));
        mark.exec();
        return {};
    });
}

Result<void> UserStore::renameIssueSearch(const QString &from, const QString &to)
{
    return rename("issue_search", from, to);
}

Result<void> UserStore::removeIssueSearch(const QString &name)
{
    return change([&]() -> Result<void> {
        SQLite::Statement remove(*m_database, "DELETE FROM issue_search WHERE name = ?");
        remove.bind(1, utf8(name));
        remove.exec();
        return {};
    });
}

Result<void> UserStore::setLabelRules(const LabelRules &rules)
{
    return change([&]() -> Result<void> {
        m_database->exec("DELETE FROM label_rule");
        SQLite::Statement add(*m_database, "INSERT OR REPLACE INTO label_rule VALUES (?, ?, ?)");
        for (int i = 0; i < int(rules.size()); ++i) {
            add.bind(1, utf8(rules[size_t(i)].pattern));
            add.bind(2, utf8(nameOf(rules[size_t(i)].meaning)));
            add.bind(3, i);
            add.exec();
            add.reset();
        }
        return {};
    });
}

Result<void> UserStore::setContributor(const Contributor &contributor)
{
    return change([&]() -> Result<void> {
        SQLite::Statement set(
            *m_database, "INSERT OR REPLACE INTO contributor VALUES (1, ?, ?, ?)");
        set.bind(1, utf8(contributor.languages.join(u'\n')));
        set.bind(2, utf8(nameOf(contributor.time)));
        set.bind(3, utf8(nameOf(contributor.level)));
        set.exec();
        return {};
    });
}

} // namespace model
