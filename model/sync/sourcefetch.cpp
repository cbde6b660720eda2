// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/sourcefetch.h"

#include "model/git/gitfetch.h"
#include "model/http/httpclient.h"
#include "model/sync/sourceobserver.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using std::chrono::milliseconds;

/// The network is waited for by several at once, and no host is asked for more than it likes.
constexpr int mostAtOnce = 6;

SourceReport fetchClone(
    const SyncRequest &request, const Source &source, Progress &progress, RequestLog &log)
{
    SourceReport report { .source = source.name };
    const bool isWhole = request.isHistoryWanted && source.name == landscapeSource.name;
    const QDateTime at = QDateTime::currentDateTimeUtc();
    QElapsedTimer timer;
    timer.start();
    const QString url = request.addresses.of(source);
    const auto fetched = fetchHead({ .repositoryPath = request.folder.repositoryPath(source.name),
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

Fetched fetchNumbers(const SyncRequest &request, const Source &source, const Snapshot &before,
    Progress &progress, RequestLog &log)
{
    Fetched fetched { .report = { .source = source.name }, .numbers = {}, .asOf = {} };
    HttpClient client(
        request.httpLimits, [&log](const RequestRecord &record) { log.append(record); });
    WebReader reader(client, AnswerCache(request.folder.answersPath(source.name)));
    auto numbers = readLandscapeNumbers(
        reader, source.name, request.addresses.of(source), publishedCategories(before), progress);
    const auto kept = numbers ? reader.keep() : Result<void>();
    fetched.report.bytes = reader.bytes();
    if (!numbers || !kept) {
        fetched.report.error = numbers ? kept.error() : numbers.error();
        return fetched;
    }
    fetched.report.outcome = SourceReport::Outcome::Unchanged;
    fetched.report.commit = reader.version();
    fetched.numbers = std::move(*numbers);
    fetched.asOf = reader.asOf();
    return fetched;
}

Fetched fetchSource(const SyncRequest &request, const Source &source, const Snapshot &before,
    SyncObserver &observer, RequestLog &log)
{
    QElapsedTimer timer;
    timer.start();
    SourceObserver progress(observer, source.name, SourceProgress::Stage::Fetching);
    Fetched fetched = source.isWeb()
        ? fetchNumbers(request, source, before, progress, log)
        : Fetched {
              .report = fetchClone(request, source, progress, log), .numbers = {}, .asOf = {}
          };
    fetched.report.fetchTime = milliseconds(timer.elapsed());
    return fetched;
}

} // namespace

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

} // namespace model
