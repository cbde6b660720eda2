// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/sourcefetch.h"

#include "model/git/gitrepository.h"
#include "model/http/httpclient.h"
#include "model/sync/communitysites.h"
#include "model/sync/evidencesites.h"
#include "model/sync/issuesites.h"
#include "model/sync/landscapesite.h"
#include "model/sync/sourcefiles.h"
#include "model/sync/sourceobserver.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QThreadPool>
#include <QTimeZone>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using std::chrono::milliseconds;

/// The network is waited for by several at once, and no host is asked for more than it likes.
constexpr int mostAtOnce = 6;

SourceReport reportOfClone(
    const SyncRequest &request, const Source &source, Progress &progress, RequestLog &log)
{
    SourceReport report { .source = source.name };
    const auto fetched = fetchClone(request, source, progress, log);
    if (fetched) {
        report.outcome
            = fetched->changed ? SourceReport::Outcome::Updated : SourceReport::Outcome::Unchanged;
        report.commit = fetched->commit;
        report.objects = fetched->objects;
        report.bytes = fetched->bytes;
    } else {
        report.error = fetched.error();
    }
    return report;
}

/// The categories whose items a site tells about one after the other: all but those of members.
QStringList publishedCategories(const Snapshot &snapshot)
{
    QStringList names;
    for (const Category &category : snapshot.landscape.categories) {
        if (category.name != snapshot.settings.membersCategory)
            names += category.name;
    }
    return names;
}

Result<WebContent> readNumbers(WebReader &reader, const QString &source, const QString &base,
    const Snapshot &before, Progress &progress)
{
    return readLandscapeNumbers(reader, source, base, publishedCategories(before), progress)
        .transform([](Imported<LandscapeNumbers> found) {
            return WebContent { .numbers = std::move(found.value),
                .problems = std::move(found.problems) };
        });
}

Result<WebContent> readSite(WebReader &reader, const SyncRequest &request, const Source &source,
    const Snapshot &before, Progress &progress)
{
    const QString base = request.addresses.of(source);
    switch (source.content) {
    case Source::Content::Numbers: return readNumbers(reader, source.name, base, before, progress);
    case Source::Content::CncfIssues: return readClotributor(reader, source.name, base, progress);
    case Source::Content::MobyIssues:
        return readGitHub(reader, source.name, base,
            { .token = request.gitHubToken,
                .labels = IssueLabels(request.labelRules),
                .followed = request.followedIssues },
            progress);
    case Source::Content::Checks: return readRepositoryChecks(reader, source.name, base, progress);
    case Source::Content::Badges: return readBadges(reader, source.name, base, before, progress);
    case Source::Content::Chapters: return readChapters(reader, source.name, base, progress);
    case Source::Content::Calendar: return readCalendar(reader, source.name, base, progress);
    case Source::Content::Landscape:
    case Source::Content::Site:
    case Source::Content::LandscapeRepository:
    case Source::Content::LandscapeFolder:
    case Source::Content::LandscapeSite:
    case Source::Content::Texts: break; // no web site has them
    }
    return WebContent();
}

Fetched takeSite(WebReader &reader, const SyncRequest &request, const Source &source,
    const Snapshot &before, Progress &progress)
{
    Fetched fetched { .report = { .source = source.name } };
    auto content = readSite(reader, request, source, before, progress);
    // Also what had come when a person stopped it: it was understood, and is not asked for twice.
    const bool isStopped = !content && content.error().kind == Error::Kind::Cancelled;
    const auto kept = content || isStopped ? reader.keep() : Result<void>();
    fetched.report.bytes = reader.bytes();
    fetched.report.rateLimit = reader.rateLimit();
    if (!content || !kept) {
        fetched.report.error = content ? kept.error() : content.error();
        return fetched;
    }
    fetched.report.outcome
        = content->incomplete ? SourceReport::Outcome::Failed : SourceReport::Outcome::Unchanged;
    fetched.report.error = content->incomplete;
    fetched.report.commit = reader.version();
    fetched.content = std::move(*content);
    fetched.asOf = reader.asOf();
    return fetched;
}

Fetched fetchSite(const SyncRequest &request, const Source &source, const Snapshot &before,
    Progress &progress, RequestLog &log)
{
    HttpClient client(
        request.httpLimits, [&log](const RequestRecord &record) { log.append(record); });
    WebReader reader(client, AnswerCache(request.folder.answersPath(source.name)));
    return takeSite(reader, request, source, before, progress);
}

Fetched fetchSource(const SyncRequest &request, const Source &source, const Snapshot &before,
    SyncObserver &observer, RequestLog &log)
{
    QElapsedTimer timer;
    timer.start();
    SourceObserver progress(observer, source.name, SourceProgress::Stage::Fetching);
    Fetched fetched = source.isWeb()
        ? fetchSite(request, source, before, progress, log)
        : Fetched { .report = reportOfClone(request, source, progress, log) };
    fetched.report.fetchTime = milliseconds(timer.elapsed());
    return fetched;
}

} // namespace

Result<FetchResult> fetchClone(
    const SyncRequest &request, const Source &source, Progress &progress, RequestLog &log)
{
    const bool isWhole = request.isHistoryWanted && source.name == landscapeSource.name;
    const QDateTime at = QDateTime::currentDateTimeUtc();
    QElapsedTimer timer;
    timer.start();
    const QString url = request.addresses.of(source);
    auto fetched = fetchHead({ .repositoryPath = request.folder.repositoryPath(source.name),
                                 .url = url,
                                 .depth = isWhole ? 0 : 1 },
        progress);
    log.append({ .at = at,
        .url = QUrl(url).toString(QUrl::RemoveUserInfo),
        .bytes = fetched ? fetched->bytes : 0,
        .duration = milliseconds(timer.elapsed()),
        .error = fetched                                     ? QString()
            : fetched.error().kind == Error::Kind::Cancelled ? u"cancelled"_s
                                                             : fetched.error().detail });
    return fetched;
}

std::vector<Fetched> fetchSources(const SyncRequest &request, std::span<const Source> sources,
    const Snapshot &before, SyncObserver &observer)
{
    RequestLog log(request.folder.requestLogFile());
    QThreadPool pool;
    pool.setMaxThreadCount(mostAtOnce);
    std::vector<QFuture<Fetched>> running;
    for (const Source &source : sources) {
        running.push_back(QtConcurrent::run(&pool, [&request, &source, &before, &observer, &log] {
            return fetchSource(request, source, before, observer, log);
        }));
    }
    std::vector<Fetched> fetched;
    fetched.reserve(running.size());
    for (auto &future : running)
        fetched.push_back(future.takeResult());
    return fetched;
}

std::vector<Fetched> readKeptSources(const SyncRequest &request, std::span<const Source> sources,
    const Snapshot &before, SyncObserver &observer)
{
    std::vector<Fetched> kept;
    for (const Source &source : sources) {
        if (bytesOf(request.folder, source) == 0)
            continue;
        SourceObserver progress(observer, source.name, SourceProgress::Stage::Fetching);
        if (source.isWeb()) {
            WebReader reader(AnswerCache(request.folder.answersPath(source.name)));
            Fetched fetched = takeSite(reader, request, source, before, progress);
            // What was never understood was never kept.
            if (fetched.report.error && fetched.report.error->kind == Error::Kind::NotFound)
                continue;
            fetched.syncedAt = fetched.asOf;
            kept.push_back(std::move(fetched));
            continue;
        }
        const QString path = request.folder.repositoryPath(source.name);
        const auto head = GitRepository::open(path).and_then(
            [](const GitRepository &repository) { return repository.head(); });
        if (!head && head.error().kind == Error::Kind::NotFound)
            continue;
        Fetched fetched { .report = { .source = source.name } };
        if (head) {
            fetched.report.outcome = SourceReport::Outcome::Unchanged;
            fetched.report.commit = head->id;
            // Nothing but a fetch writes it.
            fetched.syncedAt = QFileInfo(path + "/refs/atlas/head"_L1).lastModified(QTimeZone::UTC);
        } else {
            fetched.report.error = head.error();
        }
        kept.push_back(std::move(fetched));
    }
    return kept;
}

} // namespace model
