// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/catalogwriter.h"

#include "model/landscape/itemjson.h"
#include "model/store/cataloginsert.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace model {

namespace {

class Insert {
public:
    Insert(SQLite::Database &database, const char *sql)
        : m_statement(database, sql)
    {
    }

    template <typename... Values> void operator()(const Values &...values)
    {
        int column = 0;
        (bind(++column, values), ...);
        m_statement.exec();
        m_statement.reset();
        m_statement.clearBindings();
    }

private:
    void bind(int column, const QString &value) { m_statement.bind(column, utf8(value)); }
    void bind(int column, int value) { m_statement.bind(column, value); }
    void bind(int column, qint64 value) { m_statement.bind(column, int64_t(value)); }
    void bind(int column, const QByteArray &value)
    {
        m_statement.bind(column, value.constData(), int(value.size()));
    }
    void bind(int column, const std::optional<QString> &value)
    {
        if (value)
            bind(column, *value);
        else
            m_statement.bind(column);
    }
    void bind(int column, const std::optional<int> &value)
    {
        if (value)
            bind(column, *value);
        else
            m_statement.bind(column);
    }

    SQLite::Statement m_statement;
};

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

void insertStates(SQLite::Database &database, const std::vector<SourceState> &states)
{
    Insert insert(database, "INSERT OR REPLACE INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const SourceState &state : states) {
        const auto &error = state.lastError;
        insert(state.version.name, state.version.url, state.version.commit,
            stamp(state.version.committedAt), stamp(state.version.syncedAt), stamp(state.triedAt),
            error ? std::optional(int(error->kind)) : std::nullopt,
            error ? std::optional(error->subject) : std::nullopt,
            error ? std::optional(error->detail) : std::nullopt);
    }
}

} // namespace

Result<void> insertContent(
    SQLite::Database &database, const CatalogContent &content, Progress &progress)
{
    const Snapshot &snapshot = content.snapshot;
    for (const char *table : { "meta", "source", "subcategory", "category", "item", "logo",
             "document", "repository_numbers", "organization_country", "problem" })
        database.exec(std::string("DELETE FROM ") + table);

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
    Insert insertDocument(database, "INSERT INTO document VALUES (?, ?)");
    for (const auto &[name, bytes] : content.documents.asKeyValueRange())
        insertDocument(name, bytes);
    Insert insertNumbers(database, "INSERT INTO repository_numbers VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const auto &[repository, numbers] : snapshot.numbers.asKeyValueRange())
        insertNumbers(repository, numbers.stars, numbers.asOf.toString(Qt::ISODate), numbers.source,
            numbers.language, numbers.license,
            numbers.latestCommit ? numbers.latestCommit->toString(Qt::ISODate) : u""_s);
    Insert insertCountry(database, "INSERT INTO organization_country VALUES (?, ?)");
    for (const auto &[organization, country] : snapshot.countries.asKeyValueRange())
        insertCountry(organization, country);
    Insert insertProblem(database, "INSERT INTO problem VALUES (?, ?, ?, ?, ?, ?)");
    for (const Problem &problem : content.problems)
        insertProblem(int(problem.kind), problem.file, problem.line, problem.subject, problem.field,
            problem.value);
    insertStates(database, content.states);
    return {};
}

Result<void> writeCatalog(
    const QString &catalogFile, const CatalogContent &content, Progress &progress)
{
    return openCatalogForWriting(catalogFile).and_then([&](auto database) {
        return guarded(catalogFile, [&]() -> Result<void> {
            SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
            const auto written = insertContent(*database, content, progress);
            // Without commit() the transaction rolls back.
            if (written)
                transaction.commit();
            return written;
        });
    });
}

Result<void> writeSourceStates(const QString &catalogFile, const std::vector<SourceState> &states)
{
    return openCatalogForWriting(catalogFile).and_then([&](auto database) {
        return guarded(catalogFile, [&]() -> Result<void> {
            SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
            insertStates(*database, states);
            transaction.commit();
            return {};
        });
    });
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
