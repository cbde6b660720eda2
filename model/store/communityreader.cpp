// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/communityreader.h"

#include "model/store/catalogconnection.h"

#include <algorithm>
#include <tuple>

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
        SQLite::Statement query(*m_database,
            "SELECT issue.source, url, number, title, issue.repository, project, maturity, labels, "
            "area, kind, difficulty, is_good_first, has_mentor, has_linked_pull_request, comments, "
            "coalesce(nullif(languages, ''), repository_numbers.language, ''), "
            "created_at, updated_at, body, read_at FROM issue LEFT JOIN repository_numbers "
            "ON repository_numbers.repository = lower(replace(issue.repository, 'https://', '')) "
            "ORDER BY created_at DESC, url, read_at DESC");
        while (query.executeStep()) {
            const QString url = text(query.getColumn(1));
            if (!result.empty() && result.back().url == url)
                continue;
            Issue issue { .url = url,
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
                .comments = {},
                .languages = lines(query.getColumn(15)),
                .createdAt = time(query.getColumn(16)),
                .updatedAt = time(query.getColumn(17)),
                .body = text(query.getColumn(18)),
                .source = text(query.getColumn(0)),
                .readAt = time(query.getColumn(19)) };
            if (!query.getColumn(14).isNull())
                issue.comments = query.getColumn(14).getInt();
            result.push_back(std::move(issue));
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
