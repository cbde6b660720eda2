// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/httpclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslError>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using std::chrono::milliseconds;

/// How often cancelling and silence are looked at.
constexpr milliseconds watchEvery { 40 };
constexpr qint64 bufferBytes = qint64(256) << 10;

QString shown(const QUrl &url) { return url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded); }

/// One request and its answer, before anybody judges it.
struct Exchange {
    int status = 0;
    QByteArray body;
    std::optional<Error> error; ///< there is no whole answer
    bool isPassing = false; ///< the error, which may be gone in a moment
    QList<QNetworkReply::RawHeaderPair> headers;

    QByteArray header(QByteArrayView name) const
    {
        const auto found = std::ranges::find_if(headers,
            [&](const auto &pair) { return pair.first.compare(name, Qt::CaseInsensitive) == 0; });
        return found == headers.end() ? QByteArray() : found->second;
    }
};

/// Waits for one reply, reads it within limits, and gives it up where those or a person say so.
class Conversation {
public:
    Conversation(QNetworkReply &reply, const HttpLimits &limits, Progress &progress)
        : m_reply(reply)
        , m_limits(limits)
        , m_progress(progress)
    {
    }

    Exchange hold()
    {
        m_reply.setReadBufferSize(bufferBytes);
        QEventLoop loop;
        QTimer watch;
        const auto look = [this] { lookAround(); };
        QObject::connect(&watch, &QTimer::timeout, &loop, look);
        QObject::connect(
            &m_reply, &QNetworkReply::readyRead, &loop, [this] { take(m_reply.bytesAvailable()); });
        QObject::connect(&m_reply, &QNetworkReply::sslErrors, &loop,
            [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
        // A body that cannot be unpacked is an error without an end.
        QObject::connect(&m_reply, &QNetworkReply::errorOccurred, &loop, &QEventLoop::quit);
        QObject::connect(&m_reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        m_sinceStart.start();
        m_sinceByte.start();
        watch.start(watchEvery);
        if (!m_reply.isFinished())
            loop.exec();
        while (!m_stopped && m_reply.bytesAvailable() > 0)
            take(bufferBytes);
        return ended();
    }

private:
    void lookAround()
    {
        QElapsedTimer pause;
        pause.start();
        const bool isCancelled = m_progress.cancelled();
        m_paused += pause.durationElapsed();
        m_silent += m_sinceByte.durationElapsed() - pause.durationElapsed();
        m_sinceByte.start();
        if (isCancelled)
            stop({ Error::Kind::Cancelled, {}, {} });
        else if (m_silent > m_limits.silence)
            stop({ Error::Kind::Network, {}, u"no answer for too long"_s });
        else if (m_sinceStart.durationElapsed() - m_paused > m_limits.total)
            stop({ Error::Kind::Network, {}, u"the answer takes too long"_s });
    }

    void take(qint64 most)
    {
        if (m_stopped)
            return;
        m_sinceByte.start();
        m_silent = {};
        m_body += m_reply.read(most);
        if (m_body.size() > m_limits.bodyBytes) {
            const double megabytes = double(m_limits.bodyBytes) / double(1 << 20);
            stop({ Error::Kind::TooLarge, {},
                u"more than %1 MiB"_s.arg(QString::number(megabytes, 'g', 3)) });
            return;
        }
        m_progress.report(0, 0, m_body.size());
    }

    void stop(const Error &why)
    {
        if (m_stopped)
            return;
        m_stopped = why;
        m_reply.abort();
    }

    Exchange ended()
    {
        Exchange exchange { .status
            = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = std::move(m_body),
            .headers = m_reply.rawHeaderPairs() };
        const QNetworkReply::NetworkError error = m_reply.error();
        if (m_stopped) {
            exchange.error = m_stopped;
            return exchange;
        }
        // A status that is an error is one to Qt, too; it is judged by whoever asked.
        if (error == QNetworkReply::NoError || exchange.status >= 300)
            return exchange;
        if (error == QNetworkReply::SslHandshakeFailedError || !m_sslErrors.isEmpty()) {
            QStringList reasons;
            for (const QSslError &reason : std::as_const(m_sslErrors))
                reasons += reason.errorString();
            if (reasons.isEmpty())
                reasons += m_reply.errorString();
            reasons.removeDuplicates();
            exchange.error = Error { Error::Kind::Insecure, {}, reasons.join(u"; "_s) };
            return exchange;
        }
        // Qt does not unpack what would be beyond any measure.
        const bool isBomb = error == QNetworkReply::UnknownContentError;
        exchange.error = Error { isBomb ? Error::Kind::TooLarge : Error::Kind::Network, {},
            m_reply.errorString() };
        exchange.isPassing = error == QNetworkReply::RemoteHostClosedError
            || error == QNetworkReply::TemporaryNetworkFailureError
            || error == QNetworkReply::NetworkSessionFailedError;
        return exchange;
    }

    QNetworkReply &m_reply;
    const HttpLimits &m_limits;
    Progress &m_progress;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceByte; ///< or since it was last looked around
    QElapsedTimer::Duration m_silent {}; ///< until then
    QElapsedTimer::Duration m_paused {};
    QByteArray m_body;
    QList<QSslError> m_sslErrors;
    std::optional<Error> m_stopped;
};

QNetworkRequest networkRequest(
    const HttpRequest &request, const QUrl &url, const HttpLimits &limits)
{
    QNetworkRequest made(url);
    made.setRawHeader(
        "User-Agent", "CloudNativeAtlas/" + QCoreApplication::applicationVersion().toLatin1());
    switch (request.format) {
    case HttpRequest::Format::Json: made.setRawHeader("Accept", "application/json"); break;
    case HttpRequest::Format::GitHubJson:
        made.setRawHeader("Accept", "application/vnd.github+json");
        made.setRawHeader("X-GitHub-Api-Version", "2022-11-28");
        break;
    case HttpRequest::Format::Csv: made.setRawHeader("Accept", "text/csv"); break;
    case HttpRequest::Format::Calendar: made.setRawHeader("Accept", "text/calendar"); break;
    case HttpRequest::Format::Yaml: made.setRawHeader("Accept", "application/yaml"); break;
    case HttpRequest::Format::Image: made.setRawHeader("Accept", "image/*"); break;
    }
    if (!request.token.isEmpty() && isSameOrigin(url, request.url))
        made.setRawHeader("Authorization", "Bearer " + request.token);
    if (!request.etag.isEmpty())
        made.setRawHeader("If-None-Match", request.etag);
    if (!request.lastModified.isEmpty())
        made.setRawHeader("If-Modified-Since", request.lastModified);
    // Each step is judged here before it is gone.
    made.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setDecompressedSafetyCheckThreshold(limits.bodyBytes);
    return made;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isFormat(HttpRequest::Format format, const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').front().trimmed().toLower();
    // Files on plain hosts have no better names; what they are then shows.
    if (type.isEmpty() || type == "text/plain" || type == "application/octet-stream"
        || type == "binary/octet-stream")
        return true;
    switch (format) {
    case HttpRequest::Format::Json:
    case HttpRequest::Format::GitHubJson:
        return type == "application/json" || type == "text/json" || type.endsWith("+json");
    case HttpRequest::Format::Csv: return type == "text/csv" || type == "application/csv";
    case HttpRequest::Format::Calendar: return type == "text/calendar";
    case HttpRequest::Format::Yaml: return type.endsWith("/yaml") || type.endsWith("/x-yaml");
    case HttpRequest::Format::Image: return type.startsWith("image/");
    }
    return false;
}

/// A connection that is closed between two chunks of an answer is no error to Qt, if the chunk and
/// the end come together: each format shows at its end whether it is all there.
bool isWhole(HttpRequest::Format format, const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (text.isEmpty())
        return true;
    switch (format) {
    case HttpRequest::Format::Json:
    case HttpRequest::Format::GitHubJson:
        return !(text.startsWith('{') && !text.endsWith('}'))
            && !(text.startsWith('[') && !text.endsWith(']'));
    case HttpRequest::Format::Csv: return body.endsWith('\n');
    case HttpRequest::Format::Calendar: return text.endsWith("END:VCALENDAR");
    case HttpRequest::Format::Yaml:
    case HttpRequest::Format::Image: break; // they have no end of their own
    }
    return true;
}

std::optional<int> numberOf(const QByteArray &header)
{
    bool isNumber = false;
    const int number = header.trimmed().toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

/// As GitHub and its like say it: the end of the limit is in seconds since 1970.
std::optional<RateLimit> rateLimitOf(const Exchange &exchange)
{
    const auto remaining = numberOf(exchange.header("x-ratelimit-remaining"));
    if (!remaining)
        return std::nullopt;
    bool isNumber = false;
    const qint64 reset = exchange.header("x-ratelimit-reset").trimmed().toLongLong(&isNumber);
    // A host's clock may be wrong, but not by centuries.
    const bool isPlausible = isNumber && reset > 0 && reset < qint64(1) << 33;
    return RateLimit { .limit = numberOf(exchange.header("x-ratelimit-limit")).value_or(*remaining),
        .remaining = *remaining,
        .resetsAt
        = isPlausible ? QDateTime::fromSecsSinceEpoch(reset, QTimeZone::UTC) : QDateTime() };
}

/// The address behind `rel="next"` of a Link header (RFC 8288), if it may be asked.
QUrl nextPageOf(const Exchange &exchange, const QUrl &url, const QUrl &asked)
{
    static const QRegularExpression form(uR"(<([^>]*)>\s*;[^,<]*\brel\s*=\s*"?next"?)"_s);
    const auto match = form.match(QString::fromUtf8(exchange.header("link")));
    if (!match.hasMatch())
        return {};
    const QUrl next = url.resolved(QUrl(match.captured(1), QUrl::StrictMode));
    // A list goes on at the host that was asked, wherever that led: another one would be asked in
    // its name, and with its token.
    return isAllowedAddress(next) && isSameOrigin(next, asked) ? next : QUrl();
}

/// How long a host wants to be left alone, by its own words; nothing when it does not say.
std::optional<milliseconds> retryAfter(const Exchange &exchange)
{
    const QByteArray header = exchange.header("retry-after").trimmed();
    if (const auto seconds = numberOf(header))
        return std::chrono::seconds(*seconds);
    const QDateTime day = httpDate(header);
    if (!day.isValid())
        return std::nullopt;
    return std::max(milliseconds(0), milliseconds(QDateTime::currentDateTimeUtc().msecsTo(day)));
}

bool isRateLimited(const Exchange &exchange)
{
    if (exchange.status == 429)
        return true;
    const auto limit = rateLimitOf(exchange);
    return exchange.status == 403
        && ((limit && limit->remaining == 0) || !exchange.header("retry-after").isEmpty());
}

/// The end of one attempt; a good answer may still be of the wrong kind.
struct Outcome {
    Result<HttpAnswer> result;
    std::optional<milliseconds> pause; ///< after which another attempt makes sense; 0: as usual
};

Outcome failed(const Exchange &exchange, const QUrl &url)
{
    const auto after = retryAfter(exchange);
    if (isRateLimited(exchange)) {
        const auto limit = rateLimitOf(exchange);
        const QDateTime until = after ? QDateTime::currentDateTimeUtc().addDuration(*after)
            : limit                   ? limit->resetsAt
                                      : QDateTime();
        return { failure(Error::Kind::RateLimited, shown(url),
                     until.isValid() ? until.toString(Qt::ISODate) : QString()),
            after };
    }
    if (exchange.status == 404 || exchange.status == 410)
        return { failure(Error::Kind::NotFound, shown(url)), std::nullopt };
    if (exchange.status == 401 || exchange.status == 403) {
        return { failure(Error::Kind::Unreadable, shown(url), u"HTTP %1"_s.arg(exchange.status)),
            std::nullopt };
    }
    const bool isPassing = exchange.status == 500 || exchange.status == 502
        || exchange.status == 503 || exchange.status == 504;
    return { failure(Error::Kind::Network, shown(url), u"HTTP %1"_s.arg(exchange.status)),
        isPassing ? std::optional(after.value_or(milliseconds(0))) : std::nullopt };
}

Outcome understood(Exchange exchange, const HttpRequest &request, const QUrl &url)
{
    const bool isUnchanged = exchange.status == 304;
    if (!isUnchanged && exchange.status != 200)
        return failed(exchange, url);
    const QByteArray type = exchange.header("content-type");
    if (!isUnchanged && !isFormat(request.format, type)) {
        return { failure(Error::Kind::BadFormat, shown(url),
                     u"it answered with %1"_s.arg(QString::fromLatin1(type.left(80)))),
            std::nullopt };
    }
    if (!isWhole(request.format, exchange.body)) {
        return { failure(Error::Kind::Network, shown(url), u"the answer ends too early"_s),
            milliseconds(0) };
    }
    HttpAnswer answer { .isUnchanged = isUnchanged,
        .body = std::move(exchange.body),
        .url = url,
        .etag = exchange.header("etag"),
        .lastModified = exchange.header("last-modified"),
        .nextPage = nextPageOf(exchange, url, request.url),
        .rateLimit = rateLimitOf(exchange) };
    if (isUnchanged && request.etag.isEmpty() && request.lastModified.isEmpty()) {
        return { failure(Error::Kind::BadFormat, shown(url), u"304 without a question"_s),
            std::nullopt };
    }
    return { std::move(answer), std::nullopt };
}

/// Waits, unless a person stops that.
bool pauseFor(milliseconds pause, const Progress &progress)
{
    QEventLoop loop;
    QTimer watch;
    QElapsedTimer timer;
    timer.start();
    QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
        if (progress.cancelled() || timer.durationElapsed() >= pause)
            loop.quit();
    });
    watch.start(std::min(watchEvery, std::max(pause, milliseconds(1))));
    loop.exec();
    return !progress.cancelled();
}

/// One attempt, redirects followed.
class Attempt {
public:
    Attempt(QNetworkAccessManager &manager, const HttpLimits &limits,
        const RequestObserver &observer, const HttpRequest &request, Progress &progress)
        : m_manager(manager)
        , m_limits(limits)
        , m_observer(observer)
        , m_request(request)
        , m_progress(progress)
    {
    }

    Outcome run()
    {
        QUrl url = m_request.url;
        for (int step = 0; step <= m_limits.redirects; ++step) {
            Exchange exchange = exchangeWith(url);
            if (exchange.error) {
                exchange.error->subject = shown(url);
                return { std::unexpected(*exchange.error),
                    exchange.isPassing ? std::optional(milliseconds(0)) : std::nullopt };
            }
            if (!isRedirect(exchange.status))
                return understood(std::move(exchange), m_request, url);
            const QUrl next = url.resolved(
                QUrl(QString::fromUtf8(exchange.header("location")), QUrl::StrictMode));
            // What listens on this machine alone is not for who is out there to point to.
            if (!isAllowedAddress(next) || (isLoopback(next) && !isLoopback(url))) {
                return { failure(Error::Kind::Insecure, shown(url),
                             u"it leads to %1"_s.arg(shown(next).left(200))),
                    std::nullopt };
            }
            url = next;
        }
        return { failure(Error::Kind::Network, shown(m_request.url), u"it leads in circles"_s),
            std::nullopt };
    }

private:
    Exchange exchangeWith(const QUrl &url)
    {
        const QDateTime at = QDateTime::currentDateTimeUtc();
        QElapsedTimer timer;
        timer.start();
        const std::unique_ptr<QNetworkReply> reply(
            m_manager.get(networkRequest(m_request, url, m_limits)));
        Exchange exchange = Conversation(*reply, m_limits, m_progress).hold();
        if (m_observer) {
            const bool isStopped = exchange.error && exchange.error->kind == Error::Kind::Cancelled;
            m_observer({ .at = at,
                .url = shown(url),
                .status = exchange.status,
                .bytes = exchange.body.size(),
                .duration = milliseconds(timer.elapsed()),
                .error = isStopped   ? u"cancelled"_s
                    : exchange.error ? exchange.error->detail
                                     : QString() });
        }
        return exchange;
    }

    QNetworkAccessManager &m_manager;
    const HttpLimits &m_limits;
    const RequestObserver &m_observer;
    const HttpRequest &m_request;
    Progress &m_progress;
};

} // namespace

HttpClient::HttpClient(const HttpLimits &limits, RequestObserver observer)
    : m_limits(limits)
    , m_observer(std::move(observer))
    , m_manager(std::make_unique<QNetworkAccessManager>())
{
}

HttpClient::~HttpClient() = default;

Result<HttpAnswer> HttpClient::get(const HttpRequest &request, Progress &progress)
{
    if (!isAllowedAddress(request.url))
        return failure(Error::Kind::Insecure, shown(request.url), u"not encrypted"_s);
    milliseconds pause = m_limits.pause;
    for (int attempt = 1;; ++attempt, pause *= 2) {
        if (progress.cancelled())
            return failure(Error::Kind::Cancelled, {});
        Outcome outcome = Attempt(*m_manager, m_limits, m_observer, request, progress).run();
        if (!outcome.pause || attempt >= m_limits.attempts
            || *outcome.pause > m_limits.longestPause)
            return std::move(outcome.result);
        if (!pauseFor(std::max(pause, *outcome.pause), progress))
            return failure(Error::Kind::Cancelled, {});
    }
}

} // namespace model
