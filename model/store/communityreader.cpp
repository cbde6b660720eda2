// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/communityreader.h"

#include "model/community/issuerank.h"
#include "model/store/catalogconnection.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace model {

namespace {

QStringList lines(const SQLite::Column &column)
{
    return text(column).split(u'\n', Qt::SkipEmptyParts);
}

/// Invalid where it is not known.
QDateTime time(const SQLite::Column &column)
{
    return QDateTime::fromString(text(column), Qt::ISODate);
}

QDate day(const SQLite::Column &column) { return QDate::fromString(text(column), Qt::ISODate); }

std::optional<bool> flag(const SQLite::Column &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.getInt() != 0);
}

/// Takes from @p older what @p issue does not say.
void addTo(Issue &issue, const Issue &older)
{
    const auto fill = [](auto &field, const auto &other) {
        if (field == std::remove_cvref_t<decltype(field)>())
            field = other;
    };
    fill(issue.project, older.project);
    fill(issue.maturity, older.maturity);
    fill(issue.labels, older.labels);
    fill(issue.area, older.area);
    fill(issue.kind, older.kind);
    fill(issue.difficulty, older.difficulty);
    fill(issue.isGoodFirst, older.isGoodFirst);
    fill(issue.hasMentor, older.hasMentor);
    fill(issue.hasLinkedPullRequest, older.hasLinkedPullRequest);
    fill(issue.comments, older.comments);
    fill(issue.languages, older.languages);
    fill(issue.createdAt, older.createdAt);
    fill(issue.updatedAt, older.updatedAt);
    fill(issue.body, older.body);
    // A list of open ones may be late, but not for weeks.
    if (older.readAt.daysTo(issue.readAt) > reliableDays)
        return;
    fill(issue.assignee, older.assignee);
    issue.isClosed = issue.isClosed || older.isClosed;
}

} // namespace

CommunityReader::CommunityReader(QString catalogFile, std::unique_ptr<SQLite::Database> database)
    : m_catalogFile(std::move(catalogFile))
    , m_database(std::move(database))
{
}
CommunityReader::CommunityReader(CommunityReader &&) noexcept = default;
CommunityReader &CommunityReader::operator=(CommunityReader &&) noexcept = default;
CommunityReader::~CommunityReader() = default;

Result<CommunityReader> CommunityReader::open(const QString &catalogFile)
{
    return openCatalogForReading(catalogFile).transform([&](auto database) {
        return CommunityReader(catalogFile, std::move(database));
    });
}

Result<Issues> CommunityReader::issues() const
{
    return guarded(m_catalogFile, [&]() -> Result<Issues> {
        Issues result;
        QHash<QString, size_t> places; // in the result, by address
        QHash<QString, QString> written; // what repositories are mostly written in
        SQLite::Statement query(*m_database,
            "SELECT issue.source, url, number, title, issue.repository, project, maturity, labels, "
            "area, kind, difficulty, is_good_first, has_mentor, has_linked_pull_request, comments, "
            "languages, "
            "created_at, updated_at, body, read_at, is_closed, assignee, "
            "coalesce(repository_numbers.language, '') FROM issue LEFT JOIN "
            "repository_numbers "
            "ON repository_numbers.repository = lower(replace(issue.repository, 'https://', '')) "
            "ORDER BY read_at DESC, issue.source");
        while (query.executeStep()) {
            Issue issue { .url = text(query.getColumn(1)),
                .number = query.getColumn(2).getInt(),
                .title = text(query.getColumn(3)),
                .repository = text(query.getColumn(4)),
                .project = text(query.getColumn(5)),
                .maturity = text(query.getColumn(6)),
                .labels = lines(query.getColumn(7)),
                .area = text(query.getColumn(8)),
                .kind = text(query.getColumn(9)),
                .difficulty = text(query.getColumn(10)),
                .isGoodFirst = flag(query.getColumn(11)),
                .hasMentor = flag(query.getColumn(12)),
                .hasLinkedPullRequest = flag(query.getColumn(13)),
                .isClosed = query.getColumn(20).getInt() != 0,
                .assignee = text(query.getColumn(21)),
                .comments = {},
                .languages = lines(query.getColumn(15)),
                .createdAt = time(query.getColumn(16)),
                .updatedAt = time(query.getColumn(17)),
                .body = text(query.getColumn(18)),
                .source = text(query.getColumn(0)),
                .readAt = time(query.getColumn(19)) };
            if (!query.getColumn(14).isNull())
                issue.comments = query.getColumn(14).getInt();
            if (const QString language = text(query.getColumn(22)); !language.isEmpty())
                written.insert(issue.repository, language);
            const auto known = places.constFind(issue.url);
            if (known != places.constEnd()) {
                addTo(result[*known], issue);
                continue;
            }
            places.insert(issue.url, result.size());
            result.push_back(std::move(issue));
        }
        for (Issue &issue : result) {
            if (const auto language = written.constFind(issue.repository);
                issue.languages.isEmpty() && language != written.constEnd())
                issue.languages = { *language };
        }
        std::ranges::sort(result, [](const Issue &a, const Issue &b) {
            return std::tie(b.createdAt, a.url) < std::tie(a.createdAt, b.url);
        });
        return result;
    });
}

Result<IssueDiscussion> CommunityReader::discussion(const QString &url) const
{
    return guarded(m_catalogFile, [&]() -> Result<IssueDiscussion> {
        IssueDiscussion result { .url = url };
        SQLite::Statement query(*m_database,
            "SELECT source, read_at, author, created_at, body FROM issue_comment WHERE url = ? "
            "ORDER BY read_at DESC, source, position");
        query.bind(1, utf8(url));
        while (query.executeStep()) {
            const QString source = text(query.getColumn(0));
            if (!result.comments.empty() && source != result.source)
                break; // an older reading of the same
            result.source = source;
            result.readAt = time(query.getColumn(1));
            result.comments.push_back({ .author = text(query.getColumn(2)),
                .createdAt = time(query.getColumn(3)),
                .body = text(query.getColumn(4)) });
        }
        return result;
    });
}

Result<std::vector<Chapter>> CommunityReader::chapters() const
{
    return guarded(m_catalogFile, [&]() -> Result<std::vector<Chapter>> {
        std::vector<Chapter> result;
        SQLite::Statement query(*m_database,
            "SELECT source, name, city, country, latitude, longitude, url, is_active, as_of "
            "FROM chapter ORDER BY source, position");
        while (query.executeStep()) {
            Chapter chapter { .name = text(query.getColumn(1)),
                .city = text(query.getColumn(2)),
                .country = text(query.getColumn(3)),
                .coordinates = {},
                .url = text(query.getColumn(6)),
                .isActive = flag(query.getColumn(7)),
                .source = text(query.getColumn(0)),
                .asOf = day(query.getColumn(8)) };
            if (!query.getColumn(4).isNull() && !query.getColumn(5).isNull()) {
                chapter.coordinates = Coordinates { query.getColumn(4).getDouble(),
                    query.getColumn(5).getDouble() };
            }
            result.push_back(std::move(chapter));
        }
        std::ranges::stable_sort(result, {}, [](const Chapter &chapter) {
            return std::tuple(
                chapter.country.toCaseFolded(), chapter.city.toCaseFolded(), chapter.name);
        });
        return result;
    });
}

Result<std::vector<CommunityEvent>> CommunityReader::events() const
{
    return guarded(m_catalogFile, [&]() -> Result<std::vector<CommunityEvent>> {
        std::vector<CommunityEvent> result;
        SQLite::Statement query(*m_database,
            "SELECT source, title, url, starts_at, ends_at, is_all_day, chapter, place, city, "
            "country, as_of FROM event ORDER BY starts_at, source, position");
        while (query.executeStep()) {
            result.push_back({ .title = text(query.getColumn(1)),
                .url = text(query.getColumn(2)),
                .startsAt = time(query.getColumn(3)),
                .endsAt = time(query.getColumn(4)),
                .isAllDay = query.getColumn(5).getInt() != 0,
                .chapter = text(query.getColumn(6)),
                .place = text(query.getColumn(7)),
                .city = text(query.getColumn(8)),
                .country = text(query.getColumn(9)),
                .source = text(query.getColumn(0)),
                .asOf = day(query.getColumn(10)) });
        }
        return result;
    });
}

} // namespace model
