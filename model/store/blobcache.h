// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace SQLite {
class Database;
}

namespace model {

/// Bytes by key and level in one disposable SQLite file. Losing it costs time, nothing else: a file
/// that cannot be used is deleted and made anew. One object a thread; several may share the file.
class BlobCache {
public:
    /// Errors: Storage when no file can be made there.
    static Result<BlobCache> open(const QString &fileName);

    BlobCache(BlobCache &&) noexcept;
    BlobCache &operator=(BlobCache &&) noexcept;
    ~BlobCache();

    /// Nothing when it is not there, or cannot be read.
    std::optional<QByteArray> value(const QString &key, int level) const;
    /// All levels of @p key in one transaction. Errors: Storage.
    Result<void> insert(const QString &key, const std::vector<std::pair<int, QByteArray>> &levels);

private:
    BlobCache(QString fileName, std::unique_ptr<SQLite::Database> database);

    QString m_fileName;
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace model
