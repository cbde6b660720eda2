// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/catalogreader.h"

#include "model/import/settingsimport.h"
#include "model/landscape/itemjson.h"
#include "model/store/cataloginsert.h"
#include "model/store/evidencetables.h"

#include <QtConcurrentMap>
#include <QtConcurrentRun>

#include <algorithm>
#include <charconv>
#include <string_view>

using namespace Qt::StringLiterals;

namespace model {

namespace {

QDateTime time(const SQLite::Column &column)
{
    return QDateTime::fromString(text(column), Qt::ISODate);
}

std::optional<QDate> dayIfAny(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// "3,0,12", as catalogwriter writes it. A start of the program reads 50,000 of them.
QList<int> weeksOf(std::string_view text)
{
    QList<int> weeks;
    const char *const end = text.data() + text.size();
    for (const char *at = text.data(); at < end;) {
        int commits = 0;
        const auto [next, error] = std::from_chars(at, end, commits);
        if (error != std::errc())
            return {};
        weeks += commits;
        at = next == end ? end : next + 1; // behind the comma
    }
    return weeks;
}

NumbersByRepository readNumbers(SQLite::Database &database)
{
    NumbersByRepository result;
    SQLite::Statement query(database,
        "SELECT repository, stars, as_of, source, language, license, latest_commit, first_commit, "
        "latest_release, contributors, weekly_commits FROM repository_numbers");
    while (query.executeStep()) {
        const auto day = [&](int column) { return dayIfAny(text(query.getColumn(column))); };
        RepositoryNumbers numbers { .stars = query.getColumn(1).getInt64(),
            .asOf = day(2).value_or(QDate()),
            .source = text(query.getColumn(3)),
            .language = text(query.getColumn(4)),
            .license = text(query.getColumn(5)),
            .latestCommit = day(6),
            .firstCommit = day(7),
            .latestRelease = day(8),
            .contributors = {},
            .weeklyCommits = {} };
        if (!query.getColumn(9).isNull())
            numbers.contributors = query.getColumn(9).getInt();
        numbers.weeklyCommits = weeksOf(query.getColumn(10).getText());
        result.insert(text(query.getColumn(0)), std::move(numbers));
    }
    return result;
}

Organizations readOrganizations(SQLite::Database &database)
{
    Organizations result;
    SQLite::Statement query(
        database, "SELECT address, name, country, funding_usd, as_of, source FROM organization");
    while (query.executeStep()) {
        OrganizationFacts facts { .name = text(query.getColumn(1)),
            .country = text(query.getColumn(2)),
            .fundingUsd = {},
            .asOf = dayIfAny(text(query.getColumn(4))).value_or(QDate()),
            .source = text(query.getColumn(5)) };
        if (!query.getColumn(3).isNull())
            facts.fundingUsd = query.getColumn(3).getInt64();
        result.insert(text(query.getColumn(0)), std::move(facts));
    }
    return result;
}

struct StoredItem {
    QByteArray document;
    std::optional<Item> item; ///< what itemFromJson() makes of the document
};

/// What @p import makes of @p document, while something else is read.
template <typename Value>
QFuture<Result<Imported<Value>>> imported(
    Result<Imported<Value>> (*import)(const QByteArray &, const QString &, const Progress &),
    const QByteArray &document)
{
    return QtConcurrent::run([import, document] {
        const NoProgress progress;
        return import(document, {}, progress);
    });
}

} // namespace

CatalogReader::CatalogReader(QString catalogFile, std::unique_ptr<SQLite::Database> database)
    : m_catalogFile(std::move(catalogFile))
    , m_database(std::move(database))
{
}
CatalogReader::CatalogReader(CatalogReader &&) noexcept = default;
CatalogReader &CatalogReader::operator=(CatalogReader &&) noexcept = default;
CatalogReader::~CatalogReader() = default;

Result<CatalogReader> CatalogReader::open(const QString &catalogFile)
{
    return openCatalogForReading(catalogFile).transform([&](auto database) {
        return CatalogReader(catalogFile, std::move(database));
    });
}

Result<CatalogReader> CatalogReader::ofContent(const CatalogContent &content)
{
    const QString memory = u":memory:"_s;
    return openCatalogForWriting(memory).and_then([&](auto database) {
        return guarded(memory, [&]() -> Result<CatalogReader> {
            NoProgress progress;
            if (const auto done = insertContent(*database, content, progress); !done)
                return std::unexpected(done.error());
            return CatalogReader(memory, std::move(database));
        });
    });
}

Result<SnapshotPtr> CatalogReader::snapshot() const
{
    return guarded(m_catalogFile, [&]() -> Result<SnapshotPtr> {
        // One transaction, so that every table is of the same sync.
        const SQLite::Transaction transaction(*m_database);
        auto snapshot = std::make_shared<Snapshot>();
        SQLite::Statement meta(*m_database, "SELECT value FROM meta WHERE key = 'as_of'");
        if (!meta.executeStep())
            return failure(Error::Kind::NotFound, m_catalogFile);
        snapshot->origin = Snapshot::Origin::Synced;
        snapshot->asOf = time(meta.getColumn(0));

        Landscape &landscape = snapshot->landscape;
        SQLite::Statement categories(*m_database, "SELECT name FROM category ORDER BY position");
        while (categories.executeStep())
            landscape.categories.push_back({ text(categories.getColumn(0)), {} });
        QHash<QString, Subcategory *> byPath;
        SQLite::Statement subcategories(
            *m_database, "SELECT category, name FROM subcategory ORDER BY category, position");
        while (subcategories.executeStep()) {
            const auto index = size_t(subcategories.getColumn(0).getInt());
            if (index < landscape.categories.size())
                landscape.categories[index].subcategories.push_back(
                    { text(subcategories.getColumn(1)), {} });
        }
        for (Category &category : landscape.categories) {
            for (Subcategory &subcategory : category.subcategories)
                byPath.insert(category.name + u'\n' + subcategory.name, &subcategory);
        }
        SQLite::Statement items(*m_database, "SELECT document FROM item ORDER BY position");
        std::vector<StoredItem> stored;
        while (items.executeStep()) {
            const auto column = items.getColumn(0);
            stored.push_back({ QByteArray(column.getText(), column.getBytes()), std::nullopt });
        }
        const auto files = siteFiles();
        if (!files)
            return std::unexpected(files.error());
        // Most of the time of a start of the program goes into these.
        auto settings = imported(importSettings, files->value(u"settings.yml"_s));
        auto guide = imported(importGuide, files->value(u"guide.yml"_s));
        auto quiz = imported(importQuiz, files->value(u"games.yml"_s));
        QtConcurrent::blockingMap(
            stored, [](StoredItem &row) { row.item = itemFromJson(row.document); });
        landscape.items.reserve(stored.size());
        for (auto &[document, item] : stored) {
            if (!item)
                return failure(
                    Error::Kind::Storage, m_catalogFile, u"an item that cannot be read"_s);
            Subcategory *subcategory
                = byPath.value(item->place.category + u'\n' + item->place.subcategory);
            if (!subcategory)
                return failure(Error::Kind::Storage, m_catalogFile, u"an item without a place"_s);
            subcategory->items.push_back(int(landscape.items.size()));
            landscape.items.push_back(std::move(*item));
        }
        SQLite::Statement logos(*m_database, "SELECT file, blob_id FROM logo");
        while (logos.executeStep())
            snapshot->logoBlobs.insert(text(logos.getColumn(0)), text(logos.getColumn(1)));
        snapshot->numbers = readNumbers(*m_database);
        snapshot->organizations = readOrganizations(*m_database);
        snapshot->evidence = readEvidence(*m_database);
        const auto states = sourceStates();
        if (!states)
            return std::unexpected(states.error());
        for (const SourceState &state : *states)
            snapshot->sources.push_back(state.version);
        // They were imported well before they were stored; what fails now is left out.
        if (auto read = settings.takeResult())
            snapshot->settings = std::move(read->value);
        if (auto read = guide.takeResult())
            snapshot->guide = std::move(read->value);
        if (auto read = quiz.takeResult())
            snapshot->quiz = std::move(read->value);
        return snapshot;
    });
}

Result<QMap<QString, QByteArray>> CatalogReader::siteFiles() const
{
    return guarded(m_catalogFile, [&]() -> Result<QMap<QString, QByteArray>> {
        QMap<QString, QByteArray> result;
        SQLite::Statement query(*m_database, "SELECT name, content FROM site_file");
        while (query.executeStep()) {
            const auto content = query.getColumn(1);
            result.insert(text(query.getColumn(0)),
                QByteArray(static_cast<const char *>(content.getBlob()), content.getBytes()));
        }
        return result;
    });
}

Result<ProjectEvidence> CatalogReader::evidence() const
{
    return guarded(
        m_catalogFile, [&]() -> Result<ProjectEvidence> { return readEvidence(*m_database); });
}

Result<std::vector<SourceState>> CatalogReader::sourceStates() const
{
    return guarded(m_catalogFile, [&]() -> Result<std::vector<SourceState>> {
        std::vector<SourceState> result;
        SQLite::Statement query(*m_database,
            "SELECT name, url, commit_id, committed_at, synced_at, tried_at, error_kind, "
            "error_subject, error_detail, license FROM source ORDER BY name");
        while (query.executeStep()) {
            SourceState state { .version = { .name = text(query.getColumn(0)),
                                    .url = text(query.getColumn(1)),
                                    .commit = text(query.getColumn(2)),
                                    .committedAt = time(query.getColumn(3)),
                                    .syncedAt = time(query.getColumn(4)),
                                    .license = text(query.getColumn(9)) },
                .triedAt = time(query.getColumn(5)),
                .lastError = std::nullopt };
            if (!query.getColumn(6).isNull()) {
                state.lastError = Error { Error::Kind(query.getColumn(6).getInt()),
                    text(query.getColumn(7)), text(query.getColumn(8)) };
            }
            result.push_back(std::move(state));
        }
        return result;
    });
}

Result<Problems> CatalogReader::problems() const
{
    return guarded(m_catalogFile, [&]() -> Result<Problems> {
        Problems result;
        SQLite::Statement query(*m_database,
            "SELECT kind, file, line, subject, field, value FROM problem ORDER BY file, line");
        while (query.executeStep()) {
            result.push_back({ Problem::Kind(query.getColumn(0).getInt()), text(query.getColumn(1)),
                query.getColumn(2).getInt(), text(query.getColumn(3)), text(query.getColumn(4)),
                text(query.getColumn(5)) });
        }
        return result;
    });
}

} // namespace model
