// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/blobcache.h"

#include "model/store/catalogconnection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <mutex>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int busyMs = 5'000;

/// One at a time: SQLite does not wait for another connection that turns a new file to WAL.
std::mutex opening;

std::unique_ptr<SQLite::Database> openFile(const QString &fileName)
{
    auto database = std::make_unique<SQLite::Database>(
        utf8(fileName), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyMs);
    // What a power cut takes can be made again.
    database->exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF");
    database->exec("CREATE TABLE IF NOT EXISTS blob (key TEXT NOT NULL, level INTEGER NOT NULL, "
                   "content BLOB NOT NULL, PRIMARY KEY (level, key)) WITHOUT ROWID");
    return database;
}

/// Deletes the file only if it is no database: one that is merely busy belongs to somebody.
std::unique_ptr<SQLite::Database> openOrReplaceFile(const QString &fileName)
{
    const std::scoped_lock lock(opening);
    try {
        return openFile(fileName);
    } catch (const SQLite::Exception &exception) {
        const int code = exception.getErrorCode();
        if (code != SQLITE_NOTADB && code != SQLITE_CORRUPT)
            throw;
    }
    for (const auto suffix : { ""_L1, "-wal"_L1, "-shm"_L1 })
        QFile::remove(fileName + suffix);
    return openFile(fileName);
}

} // namespace

BlobCache::BlobCache(QString fileName, std::unique_ptr<SQLite::Database> database)
    : m_fileName(std::move(fileName))
    , m_database(std::move(database))
{
}
BlobCache::BlobCache(BlobCache &&) noexcept = default;
BlobCache &BlobCache::operator=(BlobCache &&) noexcept = default;
BlobCache::~BlobCache() = default;

Result<BlobCache> BlobCache::open(const QString &fileName)
{
    if (!QDir().mkpath(QFileInfo(fileName).path()))
        return failure(Error::Kind::Storage, fileName, u"the folder cannot be made"_s);
    return guarded(fileName,
        [&]() -> Result<BlobCache> { return BlobCache(fileName, openOrReplaceFile(fileName)); });
}

std::optional<QByteArray> BlobCache::value(const QString &key, int level) const
{
    const auto found = guarded(m_fileName, [&]() -> Result<std::optional<QByteArray>> {
        SQLite::Statement query(
            *m_database, "SELECT content FROM blob WHERE level = ? AND key = ?");
        query.bind(1, level);
        query.bind(2, utf8(key));
        if (!query.executeStep())
            return std::nullopt;
        const auto content = query.getColumn(0);
        return QByteArray(static_cast<const char *>(content.getBlob()), content.getBytes());
    });
    return found.value_or(std::nullopt);
}

Result<void> BlobCache::insert(
    const QString &key, const std::vector<std::pair<int, QByteArray>> &levels)
{
    return guarded(m_fileName, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement insert(*m_database, "INSERT OR REPLACE INTO blob VALUES (?, ?, ?)");
        for (const auto &[level, content] : levels) {
            insert.bind(1, utf8(key));
            insert.bind(2, level);
            insert.bind(3, content.constData(), int(content.size()));
            insert.exec();
            insert.reset();
        }
        transaction.commit();
        return {};
    });
}

} // namespace model
