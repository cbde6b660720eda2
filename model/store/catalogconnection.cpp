// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/catalogconnection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int busyMs = 10'000;
constexpr int schemaVersion = 1;

int pragma(SQLite::Database &database, const char *name)
{
    SQLite::Statement query(database, std::string("PRAGMA ") + name);
    return query.executeStep() ? query.getColumn(0).getInt() : 0;
}

void createSchema(SQLite::Database &database)
{
    QFile schema(u":/schema/catalog.sql"_s);
    if (!schema.open(QIODevice::ReadOnly))
        throw std::runtime_error("the schema is missing from the program");
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // Another program may have made it between the check and here.
    if (pragma(database, "user_version") == schemaVersion)
        return;
    database.exec(schema.readAll().toStdString());
    database.exec("PRAGMA user_version = " + std::to_string(schemaVersion));
    transaction.commit();
}

/// Whether @p fileName is on a medium, or in a folder, where nothing can be written: even a reader
/// of a write-ahead log has to. Files beside it mean that somebody else can.
bool isFrozen(const QString &fileName)
{
    return !QFileInfo(QFileInfo(fileName).path()).isWritable()
        && !QFile::exists(fileName + "-wal"_L1) && !QFile::exists(fileName + "-shm"_L1);
}

std::unique_ptr<SQLite::Database> openReadOnly(const QString &fileName)
{
    if (!isFrozen(fileName))
        return std::make_unique<SQLite::Database>(utf8(fileName), SQLite::OPEN_READONLY, busyMs);
    const QByteArray uri
        = QUrl::fromLocalFile(QFileInfo(fileName).absoluteFilePath()).toEncoded() + "?immutable=1";
    return std::make_unique<SQLite::Database>(
        uri.toStdString(), SQLite::OPEN_READONLY | SQLite::OPEN_URI, busyMs);
}

} // namespace

Result<std::unique_ptr<SQLite::Database>> openCatalogForWriting(const QString &fileName)
{
    const bool isMemory = fileName == ":memory:"_L1;
    if (!isMemory && !QDir().mkpath(QFileInfo(fileName).path()))
        return failure(Error::Kind::Storage, fileName, u"the folder cannot be made"_s);
    return guarded(fileName, [&]() -> Result<std::unique_ptr<SQLite::Database>> {
        auto database = std::make_unique<SQLite::Database>(
            utf8(fileName), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyMs);
        if (!isMemory) {
            SQLite::Statement wal(*database, "PRAGMA journal_mode = WAL");
            if (!wal.executeStep() || text(wal.getColumn(0)) != "wal"_L1)
                return failure(Error::Kind::Storage, fileName, u"no write-ahead log"_s);
        }
        database->exec("PRAGMA foreign_keys = ON");
        if (pragma(*database, "foreign_keys") != 1)
            return failure(Error::Kind::Storage, fileName, u"no foreign keys"_s);
        if (pragma(*database, "user_version") != schemaVersion)
            createSchema(*database);
        return database;
    });
}

Result<std::unique_ptr<SQLite::Database>> openCatalogForReading(const QString &fileName)
{
    if (!QFileInfo::exists(fileName))
        return failure(Error::Kind::NotFound, fileName);
    return guarded(fileName, [&]() -> Result<std::unique_ptr<SQLite::Database>> {
        auto database = openReadOnly(fileName);
        // A sync that was killed while it made the file leaves one without a schema.
        if (pragma(*database, "user_version") != schemaVersion)
            return failure(Error::Kind::NotFound, fileName);
        return database;
    });
}

} // namespace model
