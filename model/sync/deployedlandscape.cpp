// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/deployedlandscape.h"

#include "model/http/webreader.h"
#include "model/import/landscapeversion.h"

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

constexpr qsizetype mostLogos = 20'000;
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

/// The published logos of all items, by the file that the landscape calls them: an item is known by
/// its place and name in both.
QHash<QString, QString> logoPaths(const Landscape &landscape, const QByteArray &fullJson)
{
    // Nothing else is a path that we would ask for.
    static const QRegularExpression pattern(uR"(^logos/[0-9a-f]{64}\.[a-z]{2,5}$)"_s);
    QHash<QString, QString> pathOfItem;
    const QJsonObject whole = QJsonDocument::fromJson(fullJson).object();
    for (const QJsonValue &item : whole["items"_L1].toArray()) {
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
        share.files.insert(path, kept->body);
    }
    return share;
}

} // namespace

LogoGetter keptLogos(const QString &base, const QString &folder)
{
    return [base, folder](
               const QStringList &wanted, Problems &problems, Progress &) -> Result<FilesByPath> {
        Share share = takeLogos(
            wanted, base, AnswerCache(folder), [](const QUrl &url) -> Result<StoredAnswer> {
                return failure(Error::Kind::NotFound, url.toString());
            });
        std::ranges::move(share.problems, std::back_inserter(problems));
        return std::move(share.files);
    };
}

LogoGetter logosFromSite(
    const QString &base, const QString &folder, const HttpLimits &limits, RequestLog &log)
{
    return [base, folder, limits, &log](const QStringList &wanted, Problems &problems,
               Progress &progress) -> Result<FilesByPath> {
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
                    limits, [&log](const RequestRecord &record) { log.append(record); });
                return takeLogos(
                    paths, base, AnswerCache(folder), [&](const QUrl &url) -> Result<StoredAnswer> {
                        Quiet quiet(progress);
                        progress.report(++done, wanted.size(), 0);
                        return client
                            .get({ .url = url, .format = HttpRequest::Format::Image }, quiet)
                            .transform([](const HttpAnswer &answer) {
                                return StoredAnswer { .fetchedAt = QDateTime::currentDateTimeUtc(),
                                    .etag = answer.etag,
                                    .lastModified = answer.lastModified,
                                    .nextPage = {},
                                    .body = answer.body };
                            });
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
    };
}

Result<DeployedLandscape> readDeployedLandscape(WebReader &reader, const QString &source,
    const QString &base, const LogoGetter &logos, Progress &progress)
{
    const auto read = [&](const QString &path, HttpRequest::Format format) {
        return reader.read({ .url = QUrl(base + path), .format = format }, progress);
    };
    const auto data = read(u"sources/data.yml"_s, HttpRequest::Format::Yaml);
    if (!data)
        return std::unexpected(data.error());
    const QString file = landscapeFileNames().constFirst();
    const auto landscape = importLandscape(data->body, base + "sources/data.yml"_L1, progress);
    if (!landscape) {
        reader.forgetLast();
        return std::unexpected(landscape.error());
    }
    DeployedLandscape found;
    found.landscape.asOf = QDateTime(data->publishedOn(), QTime(0, 0), QTimeZone::UTC);
    found.landscape.files.insert(file, data->body);
    for (const auto name : { "settings.yml"_L1, "guide.yml"_L1, "games.yml"_L1 }) {
        const auto text = read("sources/"_L1 + name, HttpRequest::Format::Yaml);
        if (text)
            found.landscape.files.insert(name, text->body);
        else if (!isOfThisFile(text.error()))
            return std::unexpected(text.error());
        else if (text.error().kind != Error::Kind::NotFound) // most have no quiz
            found.problems.push_back(leftOut(text.error()));
    }
    const auto full = read(u"data/full.json"_s, HttpRequest::Format::Json);
    if (!full && !isOfThisFile(full.error()))
        return std::unexpected(full.error());
    if (!full) {
        found.problems.push_back(leftOut(full.error()));
        return found;
    }
    auto numbers = importFullJson(full->body, base + "data/full.json"_L1, source);
    if (numbers) {
        found.numbers = std::move(numbers->value);
        std::ranges::move(numbers->problems, std::back_inserter(found.problems));
    } else {
        found.problems.push_back(leftOut(numbers.error()));
    }
    const QHash<QString, QString> paths = logoPaths(landscape->value, full->body);
    QStringList wanted = paths.values();
    wanted.sort();
    wanted.removeDuplicates();
    const auto content = logos(wanted, found.problems, progress);
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
