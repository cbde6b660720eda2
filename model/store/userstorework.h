// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/store/catalogconnection.h"
#include "model/store/userstore.h"

#include <sqlite3.h>

namespace model {

/// What @p work says, with what SQLite throws as an Error. What it says of a damaged file is not
/// the same as a full disk: one can be helped by freeing space.
template <typename Work> auto guardedUser(const QString &fileName, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        const int code = exception.getErrorCode();
        const bool isDamaged = code == SQLITE_NOTADB || code == SQLITE_CORRUPT;
        return failure(isDamaged ? Error::Kind::BadFormat : Error::Kind::Storage, fileName,
            QString::fromUtf8(exception.what()));
    } catch (const std::exception &exception) {
        return failure(Error::Kind::Storage, fileName, QString::fromUtf8(exception.what()));
    }
}

template <typename Work> Result<void> UserStore::change(Work work)
{
    if (m_isNewer)
        return failure(Error::Kind::Newer, m_fileName);
    return guardedUser(m_fileName, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const Result<void> done = work();
        if (done)
            transaction.commit();
        return done;
    });
}

} // namespace model
