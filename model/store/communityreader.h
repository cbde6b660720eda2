// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/chapter.h"
#include "model/community/issue.h"
#include "model/community/issuediscussion.h"
#include "model/result.h"

#include <memory>

namespace SQLite {
class Database;
}

namespace model {

/// Reads issues, chapters and events out of a catalog. One object a thread; many may read while a
/// sync writes.
class CommunityReader {
public:
    /// Errors: NotFound when nothing was ever synced, Storage.
    static Result<CommunityReader> open(const QString &catalogFile);

    CommunityReader(CommunityReader &&) noexcept;
    CommunityReader &operator=(CommunityReader &&) noexcept;
    ~CommunityReader();

    /// Each once, as the source says it that was read last, and where that one does not say it, as
    /// others do; the newest first. Where nobody says the languages, the one that most of the
    /// repository is written in. Errors: Storage.
    Result<Issues> issues() const;
    /// What was said below the issue at @p url; nothing is there where nothing was read. Errors:
    /// Storage.
    Result<IssueDiscussion> discussion(const QString &url) const;
    /// By country, city and name. Errors: Storage.
    Result<std::vector<Chapter>> chapters() const;
    /// The earliest first. Errors: Storage.
    Result<std::vector<CommunityEvent>> events() const;

private:
    CommunityReader(QString catalogFile, std::unique_ptr<SQLite::Database> database);

    QString m_catalogFile;
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace model
