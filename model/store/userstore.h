// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/contributionpath.h"
#include "model/community/contributor.h"
#include "model/community/issuelabels.h"
#include "model/community/issuesearch.h"
#include "model/community/trackedissue.h"
#include "model/explore/itemmark.h"
#include "model/explore/viewstate.h"
#include "model/landscape/ids.h"
#include "model/result.h"
#include "model/sync/source.h"

#include <QDateTime>
#include <QHash>

#include <memory>
#include <vector>

namespace SQLite {
class Database;
}

namespace model {

/// A way of looking at the landscape that a person keeps under a name.
struct SavedView {
    QString name;
    ViewState state;

    bool operator==(const SavedView &) const = default;
};

/// What a person thinks of an Item.
struct Rating {
    static constexpr int maxStars = 5;

    int stars = 0; ///< 1 to maxStars
    QDateTime ratedAt; ///< UTC

    bool operator==(const Rating &) const = default;
};

/// All that a person made.
struct UserContent {
    std::vector<SavedView> savedViews; ///< in the person's order; names are unique
    QHash<QString, QHash<ItemId, Rating>>
        ratings; ///< by landscape, see Source::name; "" the CNCF's
    QHash<QString, ItemMarks> marks; ///< by landscape, likewise
    std::vector<Source> ownSources; ///< by name
    std::vector<TrackedIssue> trackedIssues; ///< the one that changed last first
    std::vector<IssueSearch> issueSearches; ///< the oldest first; names are unique
    LabelRules labelRules; ///< those of the person
    std::optional<Contributor> contributor;
    QHash<QString, PathProgress> paths; ///< by nameOf(ContributionPath)

    bool operator==(const UserContent &) const = default;
};

/// user.sqlite: what a person made and no sync can make again. Other programs may have it open too,
/// so every change is one small transaction. One thread at a time.
class UserStore {
public:
    /// Makes the file when there is none and brings an older one up to date, after a copy of it
    /// was put beside it (`user.sqlite.before-<version>`); never deletes anything. @p schemaFolder
    /// holds the migrations: 001.sql leads to version 1.
    /// Errors: BadFormat (damaged, or not ours: left as it is), Storage.
    static Result<UserStore> open(
        const QString &fileName, const QString &schemaFolder = QStringLiteral(":/schema/user"));
    UserStore(UserStore &&) noexcept;
    UserStore &operator=(UserStore &&) noexcept;
    ~UserStore();

    /// A newer version of this program wrote it: it can be read, every change is an Error of kind
    /// Newer.
    bool isNewer() const { return m_isNewer; }

    /// Errors: Storage.
    Result<UserContent> content() const;

    /// As the last one, or in place of the one of the same name. All changes: Errors: Newer,
    /// Storage.
    Result<void> saveView(const SavedView &view);
    /// Errors: also NotFound, and Busy when another view is called @p to.
    Result<void> renameView(const QString &from, const QString &to);
    Result<void> removeView(const QString &name);
    /// Views that @p names does not name come after those that it names.
    Result<void> orderViews(const QStringList &names);
    /// Of an Item of @p landscape, which is empty for that of the CNCF.
    Result<void> rate(const QString &landscape, const ItemId &item, const Rating &rating);
    Result<void> removeRating(const QString &landscape, const ItemId &item);
    /// Makes @p edit to what is kept of @p item, or where that is nothing to what was kept of it
    /// under @p formerId while it stood elsewhere, which moves. A mark that is empty then is
    /// removed.
    Result<void> editMark(const QString &landscape, const ItemId &item, const MarkEdit &edit,
        const QDateTime &at, const std::optional<ItemId> &formerId = std::nullopt);
    /// Errors: also Busy when there is one of that name.
    Result<void> addSource(const Source &source, const QDateTime &at);
    Result<void> removeSource(const QString &name);
    /// In place of what is kept of the Issue of the same address.
    Result<void> trackIssue(const TrackedIssue &issue);
    Result<void> untrackIssue(const QString &url);
    /// As the last one, or in place of the one of the same name.
    Result<void> saveIssueSearch(const IssueSearch &search);
    /// Of the search called @p name; without one there is nothing to do.
    Result<void> markIssueSearchSeen(const QString &name, const QSet<quint64> &seen);
    /// Errors: also NotFound, and Busy when another search is called @p to.
    Result<void> renameIssueSearch(const QString &from, const QString &to);
    Result<void> removeIssueSearch(const QString &name);
    /// In place of all that there were.
    Result<void> setLabelRules(const LabelRules &rules);
    Result<void> setStepDone(const QString &path, const QString &step, const QDateTime &at);
    Result<void> setStepOpen(const QString &path, const QString &step);
    /// Every step of @p path is to be done.
    Result<void> restartPath(const QString &path);
    Result<void> setContributor(const Contributor &contributor);

private:
    UserStore(QString fileName, std::unique_ptr<SQLite::Database> database, bool isNewer);

    template <typename Work> Result<void> change(Work work);
    Result<void> rename(const std::string &table, const QString &from, const QString &to);
    void readPaths(UserContent &content) const;
    void readMarks(UserContent &content) const;
    void readIssueWork(UserContent &content) const;

    QString m_fileName;
    std::unique_ptr<SQLite::Database> m_database;
    bool m_isNewer = false;
};

} // namespace model
