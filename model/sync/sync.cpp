// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/sync.h"

#include "model/store/catalogreader.h"
#include "model/store/catalogwriter.h"
#include "model/store/starter.h"
#include "model/sync/bundleimport.h"
#include "model/sync/landscapesite.h"
#include "model/sync/logging.h"
#include "model/sync/otherlandscapes.h"
#include "model/sync/sourcefetch.h"
#include "model/sync/sourcefiles.h"
#include "model/sync/sourceimport.h"
#include "model/sync/sourceobserver.h"
#include "model/sync/synclock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using std::chrono::milliseconds;

/// Beside its texts.
bool givesEvidence(const Source &source)
{
    return source == projectListSource || source == foundationSource || source == tocSource;
}

/// What it gives is there also without a landscape.
bool isForItself(const QString &source)
{
    return source != landscapeSource.name && source != sitesSource.name
        && source != numbersSource.name;
}

/// What the catalog holds before this sync; the starter's content when there is none.
struct Before {
    CatalogContent content;
    bool isStored = false; ///< it came from the catalog
};

Before contentBefore(const DataFolder &folder)
{
    const auto reader = CatalogReader::open(folder.catalogFile());
    if (!reader)
        return { starterContent(), false };
    auto snapshot = reader->snapshot();
    const auto siteFiles = reader->siteFiles();
    const auto problems = reader->problems();
    const auto states = reader->sourceStates();
    if (!snapshot || !siteFiles || !problems || !states) {
        Before before { starterContent(), false };
        before.content.states = states.value_or(std::vector<SourceState>());
        // Texts are there also without a landscape. What the other commits gave is not there any
        // more: it has to be read again.
        auto evidence = reader->evidence();
        const bool isWithoutLandscape = !snapshot && snapshot.error().kind == Error::Kind::NotFound
            && problems && states && evidence;
        for (SourceState &state : before.content.states) {
            if (!isWithoutLandscape || !isForItself(state.version.name))
                state.version.commit.clear();
        }
        if (isWithoutLandscape) {
            before.content.problems = *problems;
            before.content.snapshot.evidence = std::move(*evidence);
        }
        return before;
    }
    return { { .snapshot = **snapshot,
                 .problems = *problems,
                 .states = *states,
                 .siteFiles = *siteFiles },
        true };
}

SourceState &stateOf(std::vector<SourceState> &states, const QString &name)
{
    const auto found = std::ranges::find_if(
        states, [&](const SourceState &state) { return state.version.name == name; });
    if (found != states.end())
        return *found;
    states.push_back({ .version = { .name = name } });
    return states.back();
}

/// Takes out of @p content what came of @p source, which is at @p base; what the starter has in its
/// place is back.
void forget(CatalogContent &content, const Source &source, const QString &base)
{
    static const CatalogContent starter = starterContent();
    Snapshot &snapshot = content.snapshot;
    std::erase_if(content.states,
        [&](const SourceState &state) { return state.version.name == source.name; });
    std::erase_if(content.problems, [&](const Problem &problem) {
        return problem.file == source.name || problem.file.startsWith(source.name + u'/')
            || (source.isWeb() && problem.file.startsWith(base));
    });
    snapshot.numbers.removeIf([&](const auto &entry) { return entry->source == source.name; });
    snapshot.organizations.removeIf(
        [&](const auto &entry) { return entry->source == source.name; });
    for (const auto &[repository, numbers] : starter.snapshot.numbers.asKeyValueRange()) {
        if (!snapshot.numbers.contains(repository))
            snapshot.numbers.insert(repository, numbers);
    }
    if (source == landscapeSource) {
        snapshot.landscape = starter.snapshot.landscape;
        snapshot.logoBlobs.clear();
        snapshot.asOf = starter.snapshot.asOf;
    } else if (source == sitesSource) {
        snapshot.settings = starter.snapshot.settings;
        snapshot.guide = starter.snapshot.guide;
        snapshot.quiz = starter.snapshot.quiz;
        content.siteFiles = starter.siteFiles;
    } else if (source == clomonitorSource) {
        snapshot.evidence.checks.clear();
    } else if (source == badgesSource) {
        snapshot.evidence.badges.clear();
    } else if (source == projectListSource) {
        snapshot.evidence.repositories.clear();
    } else if (source == foundationSource) {
        snapshot.evidence.maintainers.clear();
    } else if (source == tocSource) {
        snapshot.evidence.advisoryGroups.clear();
    }
}

/// All sources but other landscapes, which have a folder and a catalog of their own.
std::vector<Source> sourcesOfMain(const std::vector<Source> &own)
{
    std::vector<Source> sources = allSourcesWith(own);
    std::erase_if(sources, &Source::isOtherLandscape);
    return sources;
}

/// Whether @p request asks for anything beside other landscapes.
bool isMainWanted(const SyncRequest &request)
{
    const std::vector<Source> others = otherLandscapes(request.ownSources);
    const auto isOther
        = [&](const QString &name) { return std::ranges::contains(others, name, &Source::name); };
    const bool isRemoval = request.isRebuild && !request.removedSources.isEmpty();
    const QStringList &named = isRemoval ? request.removedSources : request.only;
    return named.isEmpty() || !std::ranges::all_of(named, isOther);
}

/// The part of a sync that runs under the lock.
class SyncRun {
public:
    SyncRun(const SyncRequest &request, SyncObserver &observer)
        : m_request(request)
        , m_sources(sourcesOfMain(request.ownSources))
        , m_observer(observer)
    {
    }

    SyncReport run()
    {
        if (const auto opened = openBundle(); !opened) {
            m_report.error = opened.error();
            return m_report;
        }
        const auto aside = setDamagedCatalogAside(m_request.folder.catalogFile());
        if (!aside) {
            m_report.error = aside.error();
            return m_report;
        }
        m_report.setAside = *aside;
        removeLeftovers(m_request.folder);
        m_before = contentBefore(m_request.folder);
        if (m_request.isRebuild) {
            for (const Source &source : removedSources())
                forget(m_before.content, source, m_request.addresses.of(source));
        } else if (const auto moved = setAside(); !moved) {
            putBack();
            m_report.error = moved.error();
            return m_report;
        }
        fetch();
        putBack();
        for (const Fetched &fetched : m_fetched)
            m_report.sources.push_back(fetched.report);
        if (m_observer.cancelled())
            return cancelled();
        QElapsedTimer timer;
        timer.start();
        const bool isNewOfClones = importSources(0);
        const bool isNew = importSites() || isNewOfClones;
        m_report.importTime = milliseconds(timer.restart());
        if (m_observer.cancelled())
            return cancelled();
        store(isNew);
        m_report.storeTime = milliseconds(timer.elapsed());
        for (const SourceReport &source : m_report.sources) {
            m_observer.sourceProgress({ .source = source.source,
                .stage = source.error ? SourceProgress::Stage::Failed : SourceProgress::Stage::Done,
                .bytes = source.bytes });
        }
        return m_report;
    }

private:
    std::vector<Source> removedSources() const
    {
        std::vector<Source> removed;
        std::ranges::copy_if(m_sources, std::back_inserter(removed),
            [&](const Source &source) { return m_request.removedSources.contains(source.name); });
        return removed;
    }

    Result<void> removeFilesOf(const std::vector<Source> &sources) const
    {
        for (const Source &source : sources) {
            if (const auto removed = removeFiles(m_request.folder, source); !removed)
                return removed;
        }
        return {};
    }

    /// Of what is to be fetched anew: until it has come, the files from before may be all there is.
    Result<void> setAside()
    {
        for (const Source &source : removedSources()) {
            auto aside = setAsideFiles(m_request.folder, source);
            if (!aside)
                return std::unexpected(aside.error());
            m_aside.emplace_back(source, *aside);
        }
        return {};
    }

    /// Where it has not come, nothing of what came in part is taken.
    void putBack()
    {
        for (const auto &[source, path] : m_aside) {
            const auto fetched = std::ranges::find(
                m_fetched, source.name, [](const Fetched &known) { return known.report.source; });
            if (fetched != m_fetched.end() && !fetched->report.error)
                continue;
            if (fetched != m_fetched.end())
                fetched->content.reset();
            if (!putBackFiles(m_request.folder, source, path))
                return; // where they are, a person can still find them
        }
        removeLeftovers(m_request.folder);
    }

    /// Of a rebuild: those that stay, clones or web sites.
    std::vector<Source> keptSources(bool areWeb) const
    {
        std::vector<Source> kept;
        std::ranges::copy_if(m_sources, std::back_inserter(kept), [&](const Source &source) {
            return source.isWeb() == areWeb && !m_request.removedSources.contains(source.name);
        });
        return kept;
    }

    void fetch()
    {
        const Snapshot &before = m_before.content.snapshot;
        if (m_bundle) {
            m_fetched = takeSources(m_request, *m_bundle, m_before.content.states, m_observer);
            std::ranges::move(takeAnswers(m_request, *m_bundle, m_unpacked, m_observer),
                std::back_inserter(m_fetched));
        } else if (m_request.isRebuild) {
            m_fetched = readKeptSources(m_request, keptSources(false), before, m_observer);
        } else {
            m_fetched = fetchSources(m_request, wantedSources(), before, m_observer);
        }
    }

    /// What web sites gave is read with the landscape that is there by now.
    bool importSites()
    {
        const std::vector<Source> sites = m_request.isRebuild ? keptSources(true) : m_unpacked;
        if (sites.empty())
            return false;
        const size_t first = m_report.sources.size();
        std::ranges::move(readKeptSources(m_request, sites, m_before.content.snapshot, m_observer),
            std::back_inserter(m_fetched));
        for (size_t i = first; i < m_fetched.size(); ++i)
            m_report.sources.push_back(m_fetched[i].report);
        return importSources(first);
    }

    Result<void> openBundle()
    {
        if (m_request.bundleFile.isEmpty())
            return {};
        auto reader = BundleReader::open(m_request.bundleFile);
        if (!reader)
            return std::unexpected(reader.error());
        if (sourcesOf(reader->bundle()).empty())
            return failure(Error::Kind::BadFormat, m_request.bundleFile,
                u"there is no source in it that this program knows"_s);
        m_bundle = std::move(*reader);
        return {};
    }

    std::vector<Source> wantedSources() const
    {
        std::vector<Source> sources;
        std::ranges::copy_if(m_sources, std::back_inserter(sources), [&](const Source &source) {
            return m_request.only.isEmpty() || m_request.only.contains(source.name);
        });
        return sources;
    }

    /// Nothing is stored, not even that it was tried.
    SyncReport cancelled()
    {
        m_report.error = Error { Error::Kind::Cancelled, {}, {} };
        return m_report;
    }

    /// True when there is a landscape to store that is not in the catalog yet.
    bool importSources(size_t first)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        bool isNew = false;
        for (size_t i = first; i < m_report.sources.size(); ++i) {
            SourceReport &source = m_report.sources[i];
            SourceState &state = stateOf(m_before.content.states, source.source);
            if (!m_bundle && !m_request.isRebuild)
                state.triedAt = now;
            const bool isThere = m_before.isStored || isForItself(source.source);
            const bool isSame = source.commit == state.version.commit;
            // What is to come of a calendar is another thing each day.
            const bool isChanged = !isSame || !isThere || m_request.isRebuild
                || known(source.source)->content == Source::Content::Calendar;
            // A web source that broke off gave something nevertheless.
            if (m_fetched[i].content && isChanged)
                isNew = takeContent(m_fetched[i], source) || isNew;
            else if (!source.error && isChanged)
                isNew = importSource(source) || isNew;
            // Reading what is here says nothing of how the network was.
            if (!m_request.isRebuild || source.error)
                state.lastError = source.error;
            if (source.error) {
                source.commit = state.version.commit;
                continue;
            }
            state.version.url = m_request.addresses.of(*known(source.source));
            const QDateTime &syncedAt = m_fetched[i].syncedAt;
            // What is only read anew was asked for when it was.
            if (!m_request.isRebuild || !isSame || !state.version.syncedAt.isValid())
                state.version.syncedAt = syncedAt.isValid() ? syncedAt : now;
        }
        // Settings without a landscape are no world to show: the starter's stays.
        if (!hasLandscape())
            leaveNumbers();
        else if (m_bundle)
            isNew = addNumbers(m_before.content.snapshot.numbers, m_bundle->bundle().numbers)
                || isNew;
        return isNew && hasLandscape();
    }

    bool hasLandscape() const
    {
        return std::ranges::any_of(m_before.content.states, [](const SourceState &state) {
            return state.version.name == landscapeSource.name && !state.version.commit.isEmpty();
        });
    }

    /// What they count is not there: nothing of them is stored, and they are read again with it.
    void leaveNumbers()
    {
        for (SourceReport &source : m_report.sources) {
            if (source.source != numbersSource.name || source.error)
                continue;
            SourceState &state = stateOf(m_before.content.states, source.source);
            state.version.commit.clear();
            source.commit.clear();
            source.outcome = SourceReport::Outcome::Failed;
            source.error = Error { Error::Kind::NotFound, landscapeSource.name, {} };
            state.lastError = source.error;
        }
    }

    /// Null for what no sync of this request knows.
    const Source *known(const QString &name) const
    {
        const auto found = std::ranges::find(m_sources, name, &Source::name);
        return found == m_sources.end() ? nullptr : &*found;
    }

    /// True when the snapshot is another one then.
    bool takeContent(Fetched &fetched, SourceReport &source)
    {
        WebContent &found = *fetched.content;
        CatalogContent &content = m_before.content;
        const bool isNew = !found.numbers.isEmpty() || found.checks || found.badges;
        takeNumbers(found.numbers, source.source);
        if (found.checks)
            content.snapshot.evidence.checks = std::move(*found.checks);
        if (found.badges)
            content.snapshot.evidence.badges = std::move(*found.badges);
        if (found.issues)
            content.newIssues[source.source] = std::move(*found.issues);
        if (found.discussions)
            content.newDiscussions[source.source] = std::move(*found.discussions);
        if (found.chapters)
            content.newChapters[source.source] = std::move(*found.chapters);
        if (found.events)
            content.newEvents[source.source] = std::move(*found.events);
        const QString base = m_request.addresses.of(*known(source.source));
        std::erase_if(content.problems,
            [&](const Problem &problem) { return problem.file.startsWith(base); });
        std::ranges::move(found.problems, std::back_inserter(content.problems));
        SourceVersion &version = stateOf(content.states, source.source).version;
        version.commit = source.commit;
        version.committedAt = fetched.asOf;
        if (!source.error)
            source.outcome = SourceReport::Outcome::Updated;
        return isNew;
    }

    void takeNumbers(LandscapeNumbers &found, const QString &source)
    {
        if (found.isEmpty())
            return;
        Snapshot &snapshot = m_before.content.snapshot;
        // The site of the landscape knows more of a repository than a list of its host does.
        if (source != numbersSource.name) {
            found.repositories.removeIf([&](const auto &entry) {
                const auto counted = snapshot.numbers.constFind(entry.key());
                return counted != snapshot.numbers.constEnd()
                    && counted->source == numbersSource.name;
            });
        }
        LandscapeNumbers all { .repositories = std::move(snapshot.numbers),
            .organizations = std::move(snapshot.organizations) };
        replaceNumbers(all, found, source);
        snapshot.numbers = std::move(all.repositories);
        snapshot.organizations = std::move(all.organizations);
    }

    /// True when the snapshot is another one then.
    bool importSource(SourceReport &source)
    {
        SourceObserver progress(m_observer, source.source, SourceProgress::Stage::Importing);
        const Source &origin = *known(source.source);
        const bool isLandscape = origin.content == Source::Content::Landscape;
        const bool hasBefore = m_before.isStored
            && !stateOf(m_before.content.states, source.source).version.commit.isEmpty();
        const Snapshot before = isLandscape && hasBefore ? m_before.content.snapshot : Snapshot();
        const auto imported = importSourceAt(m_request.folder.repositoryPath(source.source), origin,
            source.commit, progress, m_before.content);
        if (!imported) {
            source.outcome = SourceReport::Outcome::Failed;
            source.error = imported.error();
            return false;
        }
        SourceVersion &version = stateOf(m_before.content.states, source.source).version;
        version.commit = imported->commit.id;
        version.committedAt = imported->commit.time;
        version.license = imported->license;
        source.outcome = SourceReport::Outcome::Updated;
        if (isLandscape && hasBefore)
            m_changes = changesBetween(before, m_before.content.snapshot);
        return origin.content != Source::Content::Texts || givesEvidence(origin);
    }

    void store(bool isNew)
    {
        const QString file = m_request.folder.catalogFile();
        // One transaction for all of them: the first one's row tells how far it is.
        const QString first
            = m_report.sources.empty() ? landscapeSource.name : m_report.sources.front().source;
        SourceObserver progress(m_observer, first, SourceProgress::Stage::Storing);
        const auto stored = m_request.isRebuild
            ? writeAnew(file, m_before.content, m_request.removedSources, hasLandscape(), progress)
            : isNew ? writeCatalog(file, m_before.content, progress)
                    : writeNews(file, m_before.content, progress);
        m_report.isStored = stored && (isNew || m_request.isRebuild);
        // Only now: what was stopped before this has lost nothing.
        if (const auto removed
            = stored && m_request.isRebuild ? removeFilesOf(removedSources()) : Result<void>();
            !removed)
            m_report.error = removed.error();
        const CatalogContent &content = m_before.content;
        m_report.areTextsStored = stored
            && !(content.newDocuments.isEmpty() && content.newIssues.isEmpty()
                && content.newChapters.isEmpty() && content.newEvents.isEmpty());
        if (m_report.isStored)
            m_report.changes = std::move(m_changes);
        m_report.problems = m_before.content.problems;
        if (!stored) {
            fail(stored.error());
            return;
        }
        if (m_report.isStored)
            removeOlderCatalogs(m_request.folder);
    }

    void fail(const Error &error)
    {
        m_report.error = error;
        for (SourceReport &source : m_report.sources) {
            source.outcome = SourceReport::Outcome::Failed;
            if (!source.error)
                source.error = error;
        }
    }

    const SyncRequest &m_request;
    const std::vector<Source> m_sources; ///< all that there are
    SyncObserver &m_observer;
    std::optional<BundleReader> m_bundle;
    Before m_before;
    std::vector<Fetched> m_fetched;
    std::vector<std::pair<Source, QString>> m_aside; ///< files of sources that are fetched anew
    std::vector<Source> m_unpacked; ///< sites of which the bundle had answers
    std::vector<LandscapeChange> m_changes; ///< that storing will make true
    SyncReport m_report;
};

} // namespace

SyncReport syncAll(const SyncRequest &request, SyncObserver &observer)
{
    QElapsedTimer timer;
    timer.start();
    qCInfo(lcSync) << "Sync into" << QDir::toNativeSeparators(request.folder.path()) << "starts";
    SyncReport report;
    SyncLock lock(request.folder);
    if (const auto taken = lock.take(); !taken) {
        report.error = taken.error();
        return report;
    }
    if (isMainWanted(request))
        report = SyncRun(request, observer).run();
    if (!report.error) {
        auto others = syncOtherLandscapes(request, observer);
        std::ranges::move(others.sources, std::back_inserter(report.sources));
        report.storedLandscapes = others.stored;
        if (observer.cancelled()) // by now; what came before that is stored
            report.error = Error { Error::Kind::Cancelled, {}, {} };
    }
    report.totalTime = milliseconds(timer.elapsed());
    qCInfo(lcSync) << "Sync ends after" << report.totalTime.count()
                   << "ms, stored:" << report.isStored;
    return report;
}

} // namespace model
