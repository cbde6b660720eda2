// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/chapter.h"
#include "model/community/issue.h"
#include "model/community/issuediscussion.h"
#include "model/documents/document.h"
#include "model/import/problem.h"
#include "model/progress.h"
#include "model/store/sourcestate.h"

#include <QMap>

namespace model {

/// What one sync brings into the catalog.
struct CatalogContent {
    Snapshot snapshot;
    Problems problems;
    std::vector<SourceState> states;
    QMap<QString, QByteArray>
        siteFiles; ///< settings.yml, guide.yml and games.yml as they were read
    /// By source, in the place of all that it gave before; sources that are not here keep theirs.
    QMap<QString, Documents> newDocuments;
    QMap<QString, Issues> newIssues; ///< likewise
    QMap<QString, std::vector<IssueDiscussion>> newDiscussions; ///< likewise
    QMap<QString, std::vector<Chapter>> newChapters; ///< likewise
    QMap<QString, std::vector<CommunityEvent>> newEvents; ///< likewise
};

/// Replaces the whole content in one transaction: readers see the old world or the new.
/// Errors: Storage, Cancelled (nothing is changed then). Any thread, one writer at a time.
Result<void> writeCatalog(
    const QString &catalogFile, const CatalogContent &content, Progress &progress);

/// Only notes how attempts ended and takes new texts, issues, discussions, chapters, events and
/// evidence in, in one transaction; the landscape and all about it stay as they are. Errors:
/// Storage, Cancelled.
Result<void> writeNews(
    const QString &catalogFile, const CatalogContent &content, Progress &progress);

/// As writeCatalog(), and takes out all that the sources @p removed gave; without @p hasLandscape
/// there is none afterwards. Errors: Storage, Cancelled.
Result<void> writeAnew(const QString &catalogFile, const CatalogContent &content,
    const QStringList &removed, bool hasLandscape, Progress &progress);

/// Renames a file that is no database, or a damaged one, so that a new one can be made; what a sync
/// can make again is not worth a person's work. Gives the new name, empty when nothing was wrong.
/// Only under the sync's lock. Errors: Storage when it cannot be renamed.
Result<QString> setDamagedCatalogAside(const QString &fileName);

} // namespace model
