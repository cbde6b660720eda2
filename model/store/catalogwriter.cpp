// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/catalogwriter.h"

#include "model/landscape/itemjson.h"
#include "model/store/cataloginsert.h"
#include "model/store/communitywriter.h"
#include "model/store/documentwriter.h"
#include "model/store/evidencetables.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace model {

namespace {

QString stamp(const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); }

void insertPlaces(SQLite::Database &database, const Landscape &landscape)
{
    Insert insertCategory(database, "INSERT INTO category VALUES (?, ?)");
    Insert insertSubcategory(database, "INSERT INTO subcategory VALUES (?, ?, ?)");
    for (int c = 0; c < int(landscape.categories.size()); ++c) {
        const Category &category = landscape.categories[c];
        insertCategory(c, category.name);
        for (int s = 0; s < int(category.subcategories.size()); ++s)
            insertSubcategory(c, s, category.subcategories[s].name);
    }
}

void insertItem(Insert &insert, int position, const Item &item)
{
    const std::optional<QString> maturity
        = item.maturity ? std::optional(item.maturity->name()) : std::nullopt;
    insert(position, item.id.toString(), item.name, maturity,
        QJsonDocument(toJson(item)).toJson(QJsonDocument::Compact));
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : u""_s;
}

void insertNumbers(SQLite::Database &database, const NumbersByRepository &all)
{
    Insert insert(
        database, "INSERT INTO repository_numbers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const auto &[repository, numbers] : all.asKeyValueRange()) {
        QStringList weeks;
        for (const int commits : numbers.weeklyCommits)
            weeks += QString::number(commits);
        insert(repository, numbers.stars, dayText(numbers.asOf), numbers.source, numbers.language,
            numbers.license, dayText(numbers.latestCommit), dayText(numbers.firstCommit),
            dayText(numbers.latestRelease), numbers.contributors, weeks.join(u','));
    }
}

void insertStates(SQLite::Database &database, const std::vector<SourceState> &states)
{
    Insert insert(database, "INSERT OR REPLACE INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const SourceState &state : states) {
        const auto &error = state.lastError;
        insert(state.version.name, state.version.url, state.version.commit,
            stamp(state.version.committedAt), stamp(state.version.syncedAt),
            state.version.license.isNull() ? u""_s : state.version.license, stamp(state.triedAt),
            error ? std::optional(int(error->kind)) : std::nullopt,
            error ? std::optional(error->subject) : std::nullopt,
            error ? std::optional(error->detail) : std::nullopt);
    }
}

} // namespace

namespace {

/// And the states of all sources.
void removeLandscape(SQLite::Database &database)
{
    for (const char *table : { "meta", "source", "subcategory", "category", "item", "logo",
             "site_file", "repository_numbers", "organization" })
        database.exec(std::string("DELETE FROM ") + table);
}

/// What is stored also while there is no landscape to show.
Result<void> insertNews(
    SQLite::Database &database, const CatalogContent &content, Progress &progress)
{
    insertStates(database, content.states);
    database.exec("DELETE FROM problem");
    Insert insertProblem(database, "INSERT INTO problem VALUES (?, ?, ?, ?, ?, ?)");
    for (const Problem &problem : content.problems)
        insertProblem(int(problem.kind), problem.file, problem.line, problem.subject, problem.field,
            problem.value);
    replaceEvidence(database, content.snapshot.evidence);
    for (const auto &[source, issues] : content.newIssues.asKeyValueRange())
        replaceIssues(database, source, issues);
    for (const auto &[source, discussions] : content.newDiscussions.asKeyValueRange())
        replaceDiscussions(database, source, discussions);
    for (const auto &[source, chapters] : content.newChapters.asKeyValueRange())
        replaceChapters(database, source, chapters);
    for (const auto &[source, events] : content.newEvents.asKeyValueRange())
        replaceEvents(database, source, events);
    for (const auto &[source, documents] : content.newDocuments.asKeyValueRange()) {
        if (const auto done = replaceDocuments(database, source, documents, progress); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> insertContent(
    SQLite::Database &database, const CatalogContent &content, Progress &progress)
{
    const Snapshot &snapshot = content.snapshot;
    removeLandscape(database);
    Insert insertMeta(database, "INSERT INTO meta VALUES (?, ?)");
    insertMeta(u"as_of"_s, stamp(snapshot.asOf));
    insertPlaces(database, snapshot.landscape);
    Insert insertItemRow(database, "INSERT INTO item VALUES (?, ?, ?, ?, ?)");
    const auto &items = snapshot.landscape.items;
    for (int i = 0; i < int(items.size()); ++i) {
        if (progress.cancelled())
            return failure(Error::Kind::Cancelled, {});
        insertItem(insertItemRow, i, items[i]);
        progress.report(i + 1, qint64(items.size()), 0);
    }
    Insert insertLogo(database, "INSERT INTO logo VALUES (?, ?)");
    for (const auto &[file, blob] : snapshot.logoBlobs.asKeyValueRange())
        insertLogo(file, blob);
    Insert insertSiteFile(database, "INSERT INTO site_file VALUES (?, ?)");
    for (const auto &[name, bytes] : content.siteFiles.asKeyValueRange())
        insertSiteFile(name, bytes);
    insertNumbers(database, snapshot.numbers);
    Insert insertOrganization(database, "INSERT INTO organization VALUES (?, ?, ?, ?, ?, ?)");
    for (const auto &[address, facts] : snapshot.organizations.asKeyValueRange())
        insertOrganization(address, facts.name, facts.country, facts.fundingUsd,
            dayText(facts.asOf), facts.source);
    return insertNews(database, content, progress);
}

namespace {

/// Runs @p work in a transaction, which is undone where it fails.
template <typename Work> Result<void> inTransaction(const QString &catalogFile, const Work &work)
{
    return openCatalogForWriting(catalogFile).and_then([&](auto database) {
        return guarded(catalogFile, [&]() -> Result<void> {
            SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
            const Result<void> done = work(*database);
            // Without commit() the transaction rolls back.
            if (done)
                transaction.commit();
            return done;
        });
    });
}

} // namespace

Result<void> writeCatalog(
    const QString &catalogFile, const CatalogContent &content, Progress &progress)
{
    return inTransaction(catalogFile,
        [&](SQLite::Database &database) { return insertContent(database, content, progress); });
}

Result<void> writeAnew(const QString &catalogFile, const CatalogContent &content,
    const QStringList &removed, bool hasLandscape, Progress &progress)
{
    return inTransaction(catalogFile, [&](SQLite::Database &database) -> Result<void> {
        for (const QString &source : removed) {
            if (const auto done = replaceDocuments(database, source, {}, progress); !done)
                return done;
            replaceIssues(database, source, {});
            replaceDiscussions(database, source, {});
            replaceChapters(database, source, {});
            replaceEvents(database, source, {});
        }
        removeLandscape(database);
        return hasLandscape ? insertContent(database, content, progress)
                            : insertNews(database, content, progress);
    });
}

Result<void> writeNews(
    const QString &catalogFile, const CatalogContent &content, Progress &progress)
{
    return inTransaction(catalogFile,
        [&](SQLite::Database &database) { return insertNews(database, content, progress); });
}

Result<QString> setDamagedCatalogAside(const QString &fileName)
{
    if (!QFileInfo::exists(fileName))
        return QString();
    bool isDamaged = false;
    try {
        SQLite::Database database(utf8(fileName), SQLite::OPEN_READWRITE);
        SQLite::Statement check(database, "PRAGMA quick_check(1)");
        isDamaged = !check.executeStep() || text(check.getColumn(0)) != "ok"_L1;
    } catch (const SQLite::Exception &exception) {
        const int code = exception.getErrorCode();
        isDamaged = code == SQLITE_NOTADB || code == SQLITE_CORRUPT;
    }
    if (!isDamaged)
        return QString();
    const QString aside = fileName + ".damaged"_L1;
    for (const auto suffix : { "-wal"_L1, "-shm"_L1, ""_L1 }) {
        QFile::remove(aside + suffix);
        if (QFile::exists(fileName + suffix) && !QFile::rename(fileName + suffix, aside + suffix))
            return failure(Error::Kind::Storage, fileName, u"it is damaged and in the way"_s);
    }
    return aside;
}

} // namespace model
