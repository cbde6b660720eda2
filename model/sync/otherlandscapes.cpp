// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/otherlandscapes.h"

#include "model/git/clonecheck.h"
#include "model/git/gitrepository.h"
#include "model/http/webreader.h"
#include "model/import/landscapefiles.h"
#include "model/store/catalogreader.h"
#include "model/store/catalogwriter.h"
#include "model/sync/deployedlandscape.h"
#include "model/sync/sourcefetch.h"
#include "model/sync/sourcefiles.h"
#include "model/sync/sourceimport.h"
#include "model/sync/sourceobserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using std::chrono::milliseconds;

constexpr int mostAtOnce = 3;

/// One landscape in one sync.
class LandscapeRun {
public:
    LandscapeRun(
        const SyncRequest &request, const Source &source, SyncObserver &observer, RequestLog &log)
        : m_request(request)
        , m_source(source)
        , m_folder(request.folder.landscape(source.name))
        , m_observer(observer)
        , m_log(log)
        , m_report { .source = source.name }
    {
    }

    SourceReport run()
    {
        if (!kept())
            putBack();
        const SourceReport report
            = m_request.removedSources.contains(m_source.name) ? fetchAnew() : bringUpToDate();
        m_observer.sourceProgress({ .source = m_source.name,
            .stage = report.error ? SourceProgress::Stage::Failed : SourceProgress::Stage::Done,
            .bytes = report.bytes });
        return report;
    }

    bool isStored() const { return m_isStored; }

private:
    SourceReport failed(const Error &error)
    {
        m_report.outcome = SourceReport::Outcome::Failed;
        m_report.error = error;
        return m_report;
    }

    /// What was read from a damaged clone stays in any case; the answers of a site prove by
    /// themselves that they are whole. A clone that is whole stays, too: of a folder and of a site
    /// nobody else has the versions before.
    SourceReport fetchAnew()
    {
        SourceObserver progress(m_observer, m_source.name, SourceProgress::Stage::Fetching);
        const QString clone = m_folder.repositoryPath(m_source.name);
        if (checkClone(clone, progress))
            return bringUpToDate();
        const QString aside = asidePath();
        const bool isThere = QFileInfo::exists(clone);
        if (isThere && (!QDir(aside).removeRecursively() || !QDir().rename(clone, aside)))
            return failed({ Error::Kind::Storage, clone, u"it cannot be moved"_s });
        SourceReport report = bringUpToDate();
        if (report.error)
            putBack();
        else
            QDir(aside).removeRecursively();
        return report;
    }

    QString asidePath() const { return m_folder.path() + "/damaged.git"_L1; }

    /// Also after a program that was killed in the middle.
    void putBack() const
    {
        const QString clone = m_folder.repositoryPath(m_source.name);
        if (!QFileInfo::exists(asidePath()))
            return;
        QDir(clone).removeRecursively();
        QDir().rename(asidePath(), clone);
    }

    SourceReport bringUpToDate()
    {
        const QString file = m_folder.catalogFile();
        if (QFile::exists(file)) {
            if (const auto aside = setDamagedCatalogAside(file); !aside)
                return failed(aside.error());
        }
        readBefore();
        const Result<FetchResult> fetched = fetch();
        if (m_observer.cancelled())
            return failed({ Error::Kind::Cancelled, m_source.name, {} });
        if (!m_request.isRebuild)
            m_state.triedAt = QDateTime::currentDateTimeUtc();
        if (!fetched) {
            // Of what cannot be had any more there may be a copy that was never read.
            const auto copy = m_isThere ? Result<FetchResult>(fetched) : kept();
            if (copy && import(copy->commit) && store(true))
                m_isStored = true;
            return noted(fetched.error());
        }
        m_isFetched = !m_request.isRebuild;
        m_report.objects = fetched->objects;
        m_report.bytes = fetched->bytes;
        const bool isNew = !m_isThere || fetched->commit != m_state.version.commit
            || areNumbersNew() || m_request.isRebuild;
        const auto imported = isNew ? import(fetched->commit) : Result<void>();
        if (!imported)
            return noted(imported.error());
        // Reading what is here says nothing of how the network was.
        if (!m_request.isRebuild) {
            m_state.lastError.reset();
            m_state.version.syncedAt = QDateTime::currentDateTimeUtc();
        }
        m_report.commit = m_state.version.commit;
        m_report.outcome
            = isNew ? SourceReport::Outcome::Updated : SourceReport::Outcome::Unchanged;
        if (const auto stored = store(isNew); !stored)
            return failed(stored.error());
        m_isStored = isNew;
        return m_report;
    }

    /// What stays is as it was, and why there is no more is known later, too.
    SourceReport noted(const Error &error)
    {
        m_state.lastError = error;
        m_report.commit = m_state.version.commit;
        const auto stored = store(false);
        return failed(stored ? error : stored.error());
    }

    void readBefore()
    {
        const auto reader = CatalogReader::open(m_folder.catalogFile());
        const auto states = reader.and_then(&CatalogReader::sourceStates);
        if (states && !states->empty())
            m_state = states->front();
        m_state.version.name = m_source.name;
        m_state.version.url = m_source.address; // also of one that never came
        if (!reader)
            return;
        const auto snapshot = reader->snapshot();
        const auto problems = reader->problems();
        const auto siteFiles = reader->siteFiles();
        m_isThere = snapshot && problems && siteFiles;
        if (m_isThere) {
            m_content.snapshot = **snapshot;
            m_content.problems = *problems;
            m_content.siteFiles = *siteFiles;
        }
    }

    Result<FetchResult> fetch()
    {
        SourceObserver progress(m_observer, m_source.name, SourceProgress::Stage::Fetching);
        QElapsedTimer timer;
        timer.start();
        auto fetched = m_request.isRebuild ? readKept() : fetchNew(progress);
        m_report.fetchTime = milliseconds(timer.elapsed());
        return fetched;
    }

    /// The version that is here, and of a site the numbers that it gave.
    Result<FetchResult> readKept()
    {
        auto head = kept();
        const QUrl url(m_source.address + "data/full.json"_L1);
        const auto answer = head && m_source.content == Source::Content::LandscapeSite
            ? AnswerCache(m_folder.answersPath(m_source.name)).find(url)
            : std::nullopt;
        if (answer) {
            if (auto numbers = importFullJson(answer->body, url.toString(), m_source.name))
                m_numbers = std::move(numbers->value);
        }
        return head;
    }

    Result<FetchResult> kept() const
    {
        return GitRepository::open(m_folder.repositoryPath(m_source.name))
            .and_then([](const GitRepository &repository) { return repository.head(); })
            .transform([](const GitCommit &head) { return FetchResult { .commit = head.id }; });
    }

    Result<FetchResult> fetchNew(Progress &progress)
    {
        switch (m_source.content) {
        case Source::Content::LandscapeFolder: return fetchFolder(progress);
        case Source::Content::LandscapeSite: return fetchSite(progress);
        default: break;
        }
        SyncRequest request = m_request;
        request.folder = m_folder;
        return fetchClone(request, m_source, progress, m_log);
    }

    Result<FetchResult> fetchFolder(Progress &progress)
    {
        auto found = readLandscapeFolder(m_source.address, progress);
        if (!found)
            return std::unexpected(found.error());
        // What makes no sense has no place in the history.
        const auto landscape = importLandscape(
            found->files.value(landscapeFileNames().constFirst()), m_source.address, progress);
        if (!landscape)
            return std::unexpected(landscape.error());
        m_found = std::move(found->problems);
        return commit(*found, progress);
    }

    Result<FetchResult> fetchSite(Progress &progress)
    {
        const QString &base = m_source.address; // ends in '/'
        const QString answers = m_folder.answersPath(m_source.name);
        HttpClient client(
            m_request.httpLimits, [&](const RequestRecord &record) { m_log.append(record); });
        WebReader reader(client, AnswerCache(answers));
        auto found = readDeployedLandscape(reader, m_source.name, base,
            { .folder = answers, .limits = m_request.httpLimits, .log = m_log }, progress);
        m_report.rateLimit = reader.rateLimit();
        if (!found)
            return std::unexpected(found.error());
        if (const auto done = reader.keep(); !done)
            return std::unexpected(done.error());
        m_numbers = std::move(found->numbers);
        m_found = std::move(found->problems);
        auto result = commit(found->landscape, progress);
        if (result)
            result->bytes = reader.bytes();
        return result;
    }

    Result<FetchResult> commit(const LandscapeFiles &found, const Progress &progress) const
    {
        return commitFiles(
            m_folder.repositoryPath(m_source.name), found.files, found.asOf, progress);
    }

    bool areNumbersNew() const
    {
        const Snapshot &before = m_content.snapshot;
        return !m_numbers.isEmpty()
            && (m_numbers.repositories != before.numbers
                || m_numbers.organizations != before.organizations);
    }

    Result<void> import(const QString &commit)
    {
        SourceObserver progress(m_observer, m_source.name, SourceProgress::Stage::Importing);
        const auto imported = importSourceAt(
            m_folder.repositoryPath(m_source.name), m_source, commit, progress, m_content);
        if (!imported)
            return std::unexpected(imported.error());
        if (areNumbersNew()) {
            m_content.snapshot.numbers = std::move(m_numbers.repositories);
            m_content.snapshot.organizations = std::move(m_numbers.organizations);
        }
        SourceVersion &version = m_state.version;
        version.commit = imported->commit.id;
        version.committedAt = imported->commit.time;
        version.license = imported->license;
        if (!version.syncedAt.isValid()) // a rebuild does not know it any more
            version.syncedAt = imported->commit.time;
        return {};
    }

    Result<void> store(bool isNew)
    {
        SourceObserver progress(m_observer, m_source.name, SourceProgress::Stage::Storing);
        const QString file = m_folder.catalogFile();
        if (!QDir().mkpath(m_folder.path()))
            return failure(Error::Kind::Storage, m_folder.path(), u"it cannot be made"_s);
        m_content.states = { m_state };
        // Problems of the files have their names; those of fetching have paths and addresses.
        if (m_isFetched) {
            std::erase_if(m_content.problems,
                [](const Problem &problem) { return problem.file.contains(u'/'); });
            m_content.problems.insert(m_content.problems.end(), m_found.begin(), m_found.end());
        }
        const auto stored = isNew ? writeCatalog(file, m_content, progress)
                                  : writeNews(file, m_content, progress);
        if (stored && isNew)
            removeOlderCatalogs(m_folder);
        return stored;
    }

    const SyncRequest &m_request;
    const Source &m_source;
    const DataFolder m_folder;
    SyncObserver &m_observer;
    RequestLog &m_log;
    SourceReport m_report;
    SourceState m_state;
    CatalogContent m_content; ///< as it was, then as it is
    bool m_isThere = false; ///< there was a landscape before
    LandscapeNumbers m_numbers; ///< of a site
    Problems m_found; ///< of what a site would not give
    bool m_isFetched = false; ///< m_found is all that there is of it now
    bool m_isStored = false;
};

bool isWanted(const SyncRequest &request, const Source &source)
{
    if (!request.bundleFile.isEmpty())
        return false;
    // What a rebuild removes is no part of another landscape.
    const bool isHere = !request.isRebuild
        || (request.removedSources.isEmpty() && bytesOf(request.folder, source) > 0);
    if (!isHere)
        return false;
    return request.only.isEmpty() || request.only.contains(source.name);
}

} // namespace

OtherLandscapesReport syncOtherLandscapes(const SyncRequest &request, SyncObserver &observer)
{
    OtherLandscapesReport report;
    const std::vector<Source> landscapes = otherLandscapes(request.ownSources);
    RequestLog log(request.folder.requestLogFile());
    QThreadPool pool;
    pool.setMaxThreadCount(mostAtOnce);
    std::vector<QFuture<std::pair<SourceReport, bool>>> running;
    for (const Source &source : landscapes) {
        if (request.isRebuild && request.removedSources.contains(source.name)) {
            const auto removed = removeFiles(request.folder, source);
            if (!removed)
                report.sources.push_back({ .source = source.name, .error = removed.error() });
        }
        if (!isWanted(request, source))
            continue;
        running.push_back(QtConcurrent::run(&pool, [&request, &source, &observer, &log] {
            LandscapeRun run(request, source, observer, log);
            SourceReport ended = run.run();
            return std::pair(std::move(ended), run.isStored());
        }));
    }
    for (auto &future : running) {
        auto [source, isStored] = future.takeResult();
        if (isStored)
            report.stored += source.source;
        report.sources.push_back(std::move(source));
    }
    return report;
}

} // namespace model
