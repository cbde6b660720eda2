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

/// An item that a search found. A higher score is a better match; only the order means something.
struct SearchHit {
    ItemId id;
    double score = 0;

    bool operator==(const SearchHit &) const = default;
};

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
    Result<QMap<QString, QByteArray>> documents() const;
    Result<std::vector<SourceState>> sourceStates() const;
    Result<Problems> problems() const;

    /// Items in which every word of @p text begins a word, best first, at most @p limit. A name
    /// counts more than a description, an active Project more than other items.
    Result<std::vector<SearchHit>> searchItems(const QString &text, int limit) const;

private:
    CatalogReader(QString catalogFile, std::unique_ptr<SQLite::Database> database);

    QString m_catalogFile;
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace model
