// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>

// Private to model/store: no other header may include this one.

namespace model {

inline std::string utf8(const QString &text) { return text.toStdString(); }
/// All of it, also what stands behind a NUL.
inline QString text(const SQLite::Column &column)
{
    return QString::fromStdString(column.getString());
}

/// Runs @p work and turns what SQLiteCpp throws into an Error about @p subject.
template <typename Work> auto guarded(const QString &subject, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::exception &exception) {
        return failure(Error::Kind::Storage, subject, QString::fromUtf8(exception.what()));
    }
}

/// A connection with WAL and foreign keys on, both verified, that waits a while for a writer. Makes
/// the file and its schema when it is new. @p fileName ":memory:" is a catalog that is not kept.
Result<std::unique_ptr<SQLite::Database>> openCatalogForWriting(const QString &fileName);

/// A read-only connection. Errors: NotFound when there is no catalog yet, Storage.
Result<std::unique_ptr<SQLite::Database>> openCatalogForReading(const QString &fileName);

} // namespace model
