// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/problem.h"
#include "model/store/catalogwriter.h"
#include "model/store/sourcestate.h"

#include <memory>

namespace SQLite {
class Database;
}

namespace model {

/// Reads the catalog over one connection. One object a thread; many may read while a sync writes.
class CatalogReader {
public:
    /// Errors: NotFound when nothing was ever synced, Storage.
    static Result<CatalogReader> open(const QString &catalogFile);
    /// A catalog in memory with @p content, for what has no file: the starter landscape.
    static Result<CatalogReader> ofContent(const CatalogContent &content);

    CatalogReader(CatalogReader &&) noexcept;
    CatalogReader &operator=(CatalogReader &&) noexcept;
    ~CatalogReader();

    /// NotFound when the catalog holds no landscape yet.
    Result<SnapshotPtr> snapshot() const;
    Result<QMap<QString, QByteArray>> siteFiles() const;
    /// Also where there is no landscape yet.
    Result<ProjectEvidence> evidence() const;
    Result<std::vector<SourceState>> sourceStates() const;
    Result<Problems> problems() const;

private:
    CatalogReader(QString catalogFile, std::unique_ptr<SQLite::Database> database);

    QString m_catalogFile;
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace model
