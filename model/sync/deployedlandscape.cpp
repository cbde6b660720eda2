// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/deployedlandscape.h"

#include "model/http/webreader.h"
#include "model/import/landscapefiles.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QThreadPool>
#include <QTimeZone>
#include <QtConcurrentRun>

#include <atomic>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int mostAtOnce = 4; ///< connections to one host

Problem leftOut(const Error &error)
{
    return { .kind = Problem::Kind::LeftOut,
        .file = error.subject,
        .value = error.kind == Error::Kind::NotFound ? u"404"_s : error.detail };
}

/// What a host refuses to give alone says nothing about what else it has.
bool isOfThisFile(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Unreadable
        || error.kind == Error::Kind::BadFormat || error.kind == Error::Kind::TooLarge;
}

QString keyOf(const QString &category, const QString &subcategory, const QString &name)
{
    return ItemId(category, subcategory, name).toString();
}

QJsonArray fullItems(const QByteArray &fullJson)
{
    return QJsonDocument::fromJson(fullJson).object()["items"_L1].toArray();
}

/// The published logos of all items, by the file that the landscape calls them: an item is known by
/// its place and name in both.
QHash<QString, QString> logoPaths(const Landscape &landscape, const QByteArray &fullJson)
{
    // Nothing else is a path that we would ask for.
    static const QRegularExpression pattern(uR"(^logos/[0-9a-f]{64}\.[a-z]{2,5}$)"_s);
    QHash<QString, QString> pathOfItem;
    const QJsonArray items = fullItems(fullJson);
    for (const QJsonValue &item : items) {
        const QString path = item["logo"_L1].toString();
        if (pattern.match(path).hasMatch()) {
            pathOfItem.insert(keyOf(item["category"_L1].toString(),
                                  item["subcategory"_L1].toString(), item["name"_L1].toString()),
                path);
        }
    }
    QHash<QString, QString> paths;
    for (const Item &item : landscape.items) {
        if (item.logo.contains(u'/')) // an address, and no file of the landscape
            continue;
        const QString path
            = pathOfItem.value(keyOf(item.place.category, item.place.subcategory, item.name));
        if (!path.isEmpty() && !item.logo.isEmpty() && paths.size() < mostLogos)
            paths.insert(item.logo, path);
    }
    return paths;
}

bool isWhatItsNameSays(const QByteArray &content, const QString &path)
{
    const auto digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    return path.section(u'/', -1).section(u'.', 0, 0).toLatin1() == digest.toHex();
}

/// What one of several requests at once has to say is nothing for a progress of all.
class Quiet final : public Progress {
public:
    explicit Quiet(const Progress &progress)
        : m_progress(progress)
    {
    }
    bool cancelled() const override { return m_progress.cancelled(); }
    void report(qint64, qint64, qint64) override { }

private:
    const Progress &m_progress;
};

struct Share {
    FilesByPath files;
    Problems problems;
    std::optional<Error> error; ///< of the host as a whole
    qint64 bytes = 0;
};

/// @p ask gives what is not here.
template <typename Ask>
Share takeLogos(const QStringList &paths, const QString &base, const AnswerCache &cache, Ask ask)
{
    Share share;
    for (const QString &path : paths) {
        const QUrl url(base + path);
        auto kept = cache.find(url);
        if (!kept) {
            auto answer = ask(url);
            if (!answer && !isOfThisFile(answer.error())) {
                share.error = answer.error();
                return share;
            }
            if (!answer) {
                share.problems.push_back(leftOut(answer.error()));
                continue;
            }
            kept = std::move(*answer);
            if (isWhatItsNameSays(kept->body, path)) {
                if (const auto stored = cache.keep(url, *kept); !stored) {
                    share.error = stored.error();
                    return share;
                }
            }
        }
        if (!isWhatItsNameSays(kept->body, path)) {
            share.problems.push_back({ .kind = Problem::Kind::LeftOut,
                .file = url.toString(),
                .value = u"it is not what its name says"_s });
            continue;
        }
        share.bytes += kept->body.size();
        if (share.bytes > mostBytesOfAll / mostAtOnce) {
            share.error = Error { Error::Kind::TooLarge, base, QString::number(share.bytes) };
            return share;
        }
        share.files.insert(path, kept->body);
    }
    return share;
}

struct FullJson {
    QByteArray body; ///< empty: there is none
    bool isOfNow = false; ///< and not of an earlier time
};

/// Reads data/full.json and adds its numbers to @p found. What is refused, or no such file, leaves
/// what was kept of it in its place, and is a Problem.
Result<FullJson> readFull(WebReader &reader, const QString &source, const QString &base,
    DeployedLandscape &found, Progress &progress)
{
    const QUrl url(base + "data/full.json"_L1);
    const auto take = [&](const QByteArray &body) -> Result<QByteArray> {
        return importFullJson(body, url.toString(), source)
            .transform([&](Imported<LandscapeNumbers> numbers) {
                found.numbers = std::move(numbers.value);
                std::ranges::move(numbers.problems, std::back_inserter(found.problems));
                return body;
            });
    };
    const auto answer = reader.read({ .url = url, .format = HttpRequest::Format::Json }, progress);
    if (!answer && !isOfThisFile(answer.error()))
        return std::unexpected(answer.error());
    const auto taken = answer.and_then([&](const StoredAnswer &read) { return take(read.body); });
    if (taken)
        return FullJson { *taken, true };
    found.problems.push_back(leftOut(taken.error()));
    // A landscape of which nothing was counted has logos nevertheless.
    if (answer && !fullItems(answer->body).isEmpty())
        return FullJson { answer->body, true };
    if (answer)
        reader.forgetLast();
    const auto kept = reader.readKept(url);
    return kept ? FullJson { take(kept->body).value_or(kept->body), false } : FullJson();
}

/// One logo, as it is kept.
Result<StoredAnswer> askFor(const QUrl &url, HttpClient &client, const Progress &progress)
{
    Quiet quiet(progress);
    return client.get({ .url = url, .format = HttpRequest::Format::Image }, quiet)
        .transform([](const HttpAnswer &answer) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            return StoredAnswer { .fetchedAt = now,
                .confirmedAt = now,
                .isPersonal = false,
                .etag = answer.etag,
                .lastModified = answer.lastModified,
                .nextPage = {},
                .body = answer.body };
        });
}

/// The logos of the site at @p base, by their paths @p wanted ("logos/<SHA-256>.svg").
Result<FilesByPath> readLogos(const QString &base, const QStringList &wanted,
    const LogoRequests &requests, Problems &problems, Progress &progress)
{
    HttpLimits limits = requests.limits;
    limits.bodyBytes = std::min(limits.bodyBytes, mostLogoBytes);
    QThreadPool pool;
    pool.setMaxThreadCount(mostAtOnce);
    std::vector<QFuture<Share>> running;
    std::atomic<qint64> done = 0;
    for (qsizetype i = 0; i < mostAtOnce; ++i) {
        QStringList paths;
        for (qsizetype k = i; k < wanted.size(); k += mostAtOnce)
            paths += wanted[k];
        running.push_back(QtConcurrent::run(&pool, [&, paths] {
            HttpClient client(
                limits, [&](const RequestRecord &record) { requests.log.append(record); });
            return takeLogos(paths, base, AnswerCache(requests.folder), [&](const QUrl &url) {
                progress.report(++done, wanted.size(), 0);
                return askFor(url, client, progress);
            });
        }));
    }
    FilesByPath files;
    std::optional<Error> error;
    for (auto &future : running) {
        Share share = future.takeResult();
        files.insert(share.files);
        std::ranges::move(share.problems, std::back_inserter(problems));
        if (share.error)
            error = share.error;
    }
    if (error)
        return std::unexpected(*error);
    return files;
}

} // namespace

Result<DeployedLandscape> readDeployedLandscape(WebReader &reader, const QString &source,
    const QString &base, const LogoRequests &requests, Progress &progress)
{
    const QUrl dataUrl(base + "sources/data.yml"_L1);
    const auto data
        = reader.read({ .url = dataUrl, .format = HttpRequest::Format::Yaml }, progress);
    if (!data)
        return std::unexpected(data.error());
    const auto landscape = importLandscape(data->body, dataUrl.toString(), progress);
    if (!landscape)
        return std::unexpected(landscape.error());
    DeployedLandscape found;
    found.landscape.asOf = QDateTime(data->publishedOn(), QTime(0, 0), QTimeZone::UTC);
    found.landscape.files.insert(landscapeFileNames().constFirst(), data->body);
    for (const auto name : { "settings.yml"_L1, "guide.yml"_L1, "games.yml"_L1 }) {
        const QUrl url(base + "sources/"_L1 + name);
        const auto text
            = reader.read({ .url = url, .format = HttpRequest::Format::Yaml }, progress);
        if (!text && !isOfThisFile(text.error()))
            return std::unexpected(text.error());
        if (text) {
            found.landscape.files.insert(name, text->body);
        } else if (text.error().kind != Error::Kind::NotFound) { // most have no quiz
            found.problems.push_back(leftOut(text.error()));
            if (const auto kept = reader.readKept(url))
                found.landscape.files.insert(name, kept->body);
        }
    }
    const auto full = readFull(reader, source, base, found, progress);
    if (!full)
        return std::unexpected(full.error());
    // A text that ends too early looks like a whole one: the site counts them, too.
    const qsizetype published = full->isOfNow ? fullItems(full->body).size() : 0;
    const auto read = qsizetype(landscape->value.items.size());
    if (published - read > 20 + published / 10) {
        return failure(Error::Kind::Network, dataUrl.toString(),
            u"the answer ends too early: %1 of %2 items"_s.arg(read).arg(published));
    }
    const QHash<QString, QString> paths = logoPaths(landscape->value, full->body);
    QStringList wanted = paths.values();
    wanted.sort();
    wanted.removeDuplicates();
    const auto content = readLogos(base, wanted, requests, found.problems, progress);
    if (!content)
        return std::unexpected(content.error());
    for (const auto &[logo, path] : paths.asKeyValueRange()) {
        const auto known = content->constFind(path);
        if (known != content->constEnd())
            found.landscape.files.insert(logoFolderNames().constFirst() + u'/' + logo, *known);
    }
    return found;
}

} // namespace model
