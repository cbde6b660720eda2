// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/moduleloader.h"
#include "app/desktop/stoppable.h"
#include "app/desktop/syncloader.h"
#include "model/community/maintainers.h"
#include "model/documents/library.h"
#include "model/store/datafolder.h"
#include "model/store/textsearch.h"
#include "model/sync/source.h"
#include "views/guide/pagepicture.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>

namespace app {

/// What PageLoader needs to know of the repositories that were synced.
struct ReadableSources {
    std::vector<model::Source> sources; ///< only those that are git repositories are read
    QHash<QString, QString> licenses; ///< SPDX ids, by source
    QString language = QStringLiteral("en"); ///< in which the reader wants terms explained

    bool operator==(const ReadableSources &) const = default;
};

/// Reads pages out of the clones, and out of what comes with the program, on a thread of its own.
class PageLoader {
public:
    /// @p syncLoader must outlive it.
    PageLoader(const model::DataFolder &folder, SyncLoader &syncLoader);
    ~PageLoader();

    /// Every page that there is, also in a catalog that took the place of another.
    QFuture<model::LibraryPages> readLibrary();
    /// As TextSearch::find(), on another thread; nothing for a query that another came after.
    QFuture<std::vector<model::DocumentHit>> find(const QString &query, const QString &language);
    /// The page at @p place, with its code told apart and its pictures drawn. Errors: those of
    /// readPage(); ProgramFile; Cancelled when another page was asked for meanwhile.
    QFuture<model::Result<views::ShownPage>> read(
        const model::PagePlace &place, const ReadableSources &sources);

    /// Who looks after each of @p repositories that is synced, by their files.
    QFuture<std::vector<model::RepositoryMaintainers>> readMaintainers(
        const QStringList &repositories, const ReadableSources &sources);

private:
    model::GlossaryTerms termsOf(const QString &language);

    const model::DataFolder m_folder;
    SyncLoader &m_syncLoader;
    ModuleLoader m_codeLoader;
    const std::shared_ptr<Stoppable> m_stop; ///< all of it
    std::shared_ptr<Stoppable> m_reading; ///< the page that is read last
    QHash<QString, model::GlossaryTerms> m_terms; ///< of the reading thread, by language
    std::unique_ptr<model::TextSearch> m_search; ///< of the searching thread
    std::atomic<int> m_lastQuery = 0;
    QThreadPool m_searching;
    QThreadPool m_pool; ///< both last: they use all of the above
};

} // namespace app
