// SPDX-License-Identifier: GPL-3.0-or-later
// What web hosts answer, and what they do to a program that asks them: real servers on loopback.
#include "model/http/webreader.h"
#include "tests/webserver.h"

#include <QFile>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::Error;
using model::HttpClient;
using model::HttpLimits;
using model::HttpRequest;

namespace {

/// Short enough for a test, long enough for a busy machine.
const HttpLimits quick { .bodyBytes = 1 << 20, .silence = 2s, .total = 4s, .pause = 5ms };

class Stoppable final : public model::Progress {
public:
    bool cancelled() const override { return m_isCancelled; }
    void report(qint64, qint64, qint64 bytes) override { m_bytes = bytes; }
    void cancel() { m_isCancelled = true; }
    qint64 bytes() const { return m_bytes; }

private:
    std::atomic_bool m_isCancelled = false;
    std::atomic<qint64> m_bytes = 0;
};

/// What comes of asking for @p url once.
model::Result<model::HttpAnswer> asked(const QUrl &url, const HttpLimits &limits = quick)
{
    HttpClient client(limits);
    model::NoProgress progress;
    return client.get({ .url = url }, progress);
}

/// A head of HTTP/1.1 with those lines.
QByteArray head(const QByteArrayList &lines) { return lines.join("\r\n") + "\r\n\r\n"; }

/// The most memory this program ever had.
qint64 peakKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong();
    }
    return 0;
}

} // namespace

class tst_HttpClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodAnswer();
    void nothingNew();
    void nothingButTheRequestGoesOut();
    void errors_data();
    void errors();
    void troubleThatPassesIsTriedAgain();
    void aHostThatWantsAPauseGetsIt();
    void redirects_data();
    void redirects();
    void cutOff_data();
    void cutOff();
    void aSlowDripEnds();
    void silenceEnds();
    void aLargeBodyIsNotRead_data();
    void aLargeBodyIsNotRead();
    void aBombIsNotUnpacked();
    void certificates_data();
    void certificates();
    void onlyEncryptedAddressesAreAsked_data();
    void onlyEncryptedAddressesAreAsked();
    void addressesOfThisMachine_data();
    void addressesOfThisMachine();
    void cancelling();
    void everyRequestIsNoted();
    void pagesAndLimits_data();
    void pagesAndLimits();
    void datesOfHeaders();
    void whatIsUnderstoodIsKept();
    void whatIsStillSoIsOfToday();
    void aDamagedFileIsAskedForAnew();
};

void tst_HttpClient::aGoodAnswer()
{
    WebServer server;
    server.serve("/a.json", { .body = R"({"x": 1})" });
    const auto answer = asked(server.url(u"a.json"_s));
    QVERIFY(answer);
    QVERIFY(!answer->isUnchanged);
    QCOMPARE(answer->body, R"({"x": 1})");
    QVERIFY(!answer->etag.isEmpty());
    QCOMPARE(answer->url, server.url(u"a.json"_s));
}

void tst_HttpClient::nothingNew()
{
    WebServer server;
    server.serve("/a.json", { .body = "{}" });
    const auto first = asked(server.url(u"a.json"_s));
    QVERIFY(first);
    HttpClient client(quick);
    model::NoProgress progress;
    const auto second
        = client.get({ .url = server.url(u"a.json"_s), .etag = first->etag }, progress);
    QVERIFY(second);
    QVERIFY(second->isUnchanged);
    QCOMPARE(second->body, QByteArray());
}

void tst_HttpClient::nothingButTheRequestGoesOut()
{
    WebServer server;
    server.serve("/a.json", { .body = "{}", .headers = { { "Set-Cookie", "id=1; Path=/" } } });
    HttpClient client(quick);
    model::NoProgress progress;
    QVERIFY(client.get({ .url = server.url(u"a.json"_s) }, progress));
    QVERIFY(client.get({ .url = server.url(u"a.json"_s) }, progress));
    const auto headers = server.questions().last().headers;
    QVERIFY(headers.value("user-agent").startsWith("CloudNativeAtlas/"));
    QCOMPARE(headers.value("accept"), "application/json");
    const QSet<QByteArray> known { "host", "user-agent", "accept", "accept-encoding",
        "accept-language", "connection" };
    for (const QByteArray &name : headers.keys())
        QVERIFY2(known.contains(name), name.constData());
}

void tst_HttpClient::errors_data()
{
    QTest::addColumn<WebAnswer>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("detail");
    const QList<std::pair<QByteArray, QByteArray>> exhausted { { "X-RateLimit-Limit", "60" },
        { "X-RateLimit-Remaining", "0" }, { "X-RateLimit-Reset", "1790000000" } };
    QTest::newRow("403, no requests left")
        << WebAnswer { .status = 403, .body = "{}", .headers = exhausted }
        << Error::Kind::RateLimited << u"2026-09-21T14:13:20Z"_s;
    QTest::newRow("403, as such") << WebAnswer { .status = 403, .body = "{}" }
                                  << Error::Kind::Unreadable << u"HTTP 403"_s;
    QTest::newRow("429, without a time")
        << WebAnswer { .status = 429 } << Error::Kind::RateLimited << u""_s;
    QTest::newRow("429, in an hour")
        << WebAnswer { .status = 429, .headers = { { "Retry-After", "3600" } } }
        << Error::Kind::RateLimited << QString();
    const QByteArray later = QLocale::c()
                                 .toString(QDateTime::currentDateTimeUtc().addSecs(7200),
                                     u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                                 .toLatin1();
    QTest::newRow("503, at a date")
        << WebAnswer { .status = 503, .headers = { { "Retry-After", later } } }
        << Error::Kind::Network << u"HTTP 503"_s;
    QTest::newRow("429, at a date")
        << WebAnswer { .status = 429, .headers = { { "Retry-After", later } } }
        << Error::Kind::RateLimited << QString();
    QTest::newRow("401") << WebAnswer { .status = 401 } << Error::Kind::Unreadable << u"HTTP 401"_s;
    QTest::newRow("404") << WebAnswer { .status = 404 } << Error::Kind::NotFound << u""_s;
    QTest::newRow("410") << WebAnswer { .status = 410 } << Error::Kind::NotFound << u""_s;
    QTest::newRow("500, always") << WebAnswer { .status = 500 } << Error::Kind::Network
                                 << u"HTTP 500"_s;
    QTest::newRow("204") << WebAnswer { .status = 204 } << Error::Kind::Network << u"HTTP 204"_s;
    QTest::newRow("304 without a question")
        << WebAnswer { .status = 304, .contentType = "" } << Error::Kind::BadFormat
        << u"304 without a question"_s;
    QTest::newRow("a page instead of JSON")
        << WebAnswer { .body = "<!doctype html>", .contentType = "text/html; charset=utf-8" }
        << Error::Kind::BadFormat << u"it answered with text/html; charset=utf-8"_s;
    QTest::newRow("a picture") << WebAnswer { .body = "x", .contentType = "image/png" }
                               << Error::Kind::BadFormat << u"it answered with image/png"_s;
}

void tst_HttpClient::errors()
{
    QFETCH(WebAnswer, answer);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, detail);
    WebServer server;
    server.serve("/a.json", answer);
    const auto result = asked(server.url(u"a.json"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().subject, server.url(u"a.json"_s).toString());
    if (!detail.isNull())
        QCOMPARE(result.error().detail, detail);
    else
        QVERIFY(QDateTime::fromString(result.error().detail, Qt::ISODate)
            > QDateTime::currentDateTimeUtc().addSecs(3000));
}

void tst_HttpClient::troubleThatPassesIsTriedAgain()
{
    WebServer server;
    std::atomic_int count = 0;
    server.handle("/a.json", [&](const WebQuestion &) {
        return ++count < 3 ? WebAnswer { .status = 503 } : WebAnswer { .body = "{}" };
    });
    QVERIFY(asked(server.url(u"a.json"_s)));
    QCOMPARE(count, 3);
    count = -10;
    QVERIFY(!asked(server.url(u"a.json"_s)));
    QCOMPARE(count, -7);
}

void tst_HttpClient::aHostThatWantsAPauseGetsIt()
{
    WebServer server;
    std::atomic_int count = 0;
    QElapsedTimer sinceFirst;
    std::atomic<qint64> waitedMs = 0;
    server.handle("/a.json", [&](const WebQuestion &) {
        if (++count == 1) {
            sinceFirst.start();
            return WebAnswer { .status = 429, .headers = { { "Retry-After", "1" } } };
        }
        waitedMs = sinceFirst.elapsed();
        return WebAnswer { .body = "{}" };
    });
    QVERIFY(asked(server.url(u"a.json"_s)));
    QCOMPARE(count, 2);
    QCOMPARE_GE(waitedMs, 950);
}

void tst_HttpClient::redirects_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("isFollowed");
    QTest::addColumn<QString>("detail");
    QTest::newRow("another path") << QByteArray("/b.json") << true << QString();
    QTest::newRow("to http elsewhere") << QByteArray("http://192.0.2.1/b.json") << false
                                       << u"it leads to http://192.0.2.1/b.json"_s;
    QTest::newRow("to a file") << QByteArray("file:///etc/passwd") << false
                               << u"it leads to file:///etc/passwd"_s;
    QTest::newRow("in circles") << QByteArray("/a.json") << false << u"it leads in circles"_s;
    QTest::newRow("nowhere") << QByteArray("") << false << QString();
    QTest::newRow("with a name and password")
        << QByteArray("https://a:b@192.0.2.1/") << false << u"it leads to https://192.0.2.1/"_s;
}

void tst_HttpClient::redirects()
{
    QFETCH(QByteArray, location);
    QFETCH(bool, isFollowed);
    QFETCH(QString, detail);
    WebServer server;
    server.serve("/a.json", { .status = 302, .headers = { { "Location", location } } });
    server.serve("/b.json", { .body = "{}" });
    const auto answer = asked(server.url(u"a.json"_s));
    QCOMPARE(answer.has_value(), isFollowed);
    if (isFollowed)
        QCOMPARE(answer->url, server.url(u"b.json"_s));
    else if (!detail.isEmpty())
        QCOMPARE(answer.error().detail, detail);
}

void tst_HttpClient::cutOff_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Ty");
    QTest::newRow("in the body") << head({ "HTTP/1.1 200 OK", "Content-Type: application/json",
                                        "Content-Length: 1000" })
            + "{\"x\": ";
    QTest::newRow("between chunks") << head({ "HTTP/1.1 200 OK", "Content-Type: application/json",
                                           "Transfer-Encoding: chunked" })
            + "5\r\n{\"x\":\r\n";
    QTest::newRow("no word") << QByteArray();
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
}

void tst_HttpClient::cutOff()
{
    QFETCH(QByteArray, answer);
    const RawServer server([answer](QTcpSocket &socket) {
        socket.write(answer);
        socket.disconnectFromHost();
    });
    const auto result = asked(server.url());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Network);
    QVERIFY(!result.error().detail.isEmpty());
}

void tst_HttpClient::aSlowDripEnds()
{
    const RawServer server([](QTcpSocket &socket) {
        socket.write(head({ "HTTP/1.1 200 OK", "Content-Type: application/json" }));
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        timer->start(10ms);
    });
    HttpLimits limits = quick;
    limits.total = 300ms;
    const auto result = asked(server.url(), limits);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Network);
    QCOMPARE(result.error().detail, u"the answer takes too long"_s);
}

void tst_HttpClient::silenceEnds()
{
    const RawServer server([](QTcpSocket &socket) {
        socket.write(
            head({ "HTTP/1.1 200 OK", "Content-Type: application/json", "Content-Length: 100" }));
    });
    HttpLimits limits = quick;
    limits.silence = 200ms;
    const auto result = asked(server.url(), limits);
    QVERIFY(!result);
    QCOMPARE(result.error().detail, u"no answer for too long"_s);
}

void tst_HttpClient::aLargeBodyIsNotRead_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("says so") << QByteArrayList { "Content-Length: 2147483648" };
    QTest::newRow("does not say") << QByteArrayList {};
}

/// 2 GiB, of which a limit of 1 MiB is read.
void tst_HttpClient::aLargeBodyIsNotRead()
{
    QFETCH(QByteArrayList, lines);
    std::atomic<qint64> written = 0;
    const RawServer server([&](QTcpSocket &socket) {
        socket.write(
            head(QByteArrayList { "HTTP/1.1 200 OK", "Content-Type: application/json" } + lines));
        const QByteArray block(1 << 16, ' ');
        const auto more = [&written, &socket, block] {
            if (written < qint64(2) << 30 && socket.bytesToWrite() < block.size())
                written += socket.write(block);
        };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    });
    const qint64 before = peakKilobytes();
    const auto result = asked(server.url());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::TooLarge);
    QCOMPARE_LT(written, qint64(64) << 20);
    QCOMPARE_LT(peakKilobytes() - before, 100 << 10);
}

/// A body that is 1,000 times as large when it is unpacked.
void tst_HttpClient::aBombIsNotUnpacked()
{
    QProcess gzip;
    gzip.start(u"sh"_s, { u"-c"_s, u"head -c 536870912 /dev/zero | gzip -9"_s });
    QVERIFY(gzip.waitForFinished(60'000));
    const QByteArray packed = gzip.readAllStandardOutput();
    QCOMPARE_GT(packed.size(), 500'000);
    WebServer server;
    server.serve("/a.json", { .body = packed, .headers = { { "Content-Encoding", "gzip" } } });
    const qint64 before = peakKilobytes();
    const auto result = asked(server.url(u"a.json"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::TooLarge);
    QCOMPARE_LT(peakKilobytes() - before, 100 << 10);
}

void tst_HttpClient::certificates_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isVouchedFor");
    QTest::addColumn<QString>("detail");
    QTest::newRow("good") << u"20200101000000Z"_s << u"20990101000000Z"_s << true << QString();
    QTest::newRow("expired") << u"20200101000000Z"_s << u"20210101000000Z"_s << true
                             << u"The certificate has expired"_s;
    QTest::newRow("unknown") << u"20200101000000Z"_s << u"20990101000000Z"_s << false
                             << u"The certificate is self-signed, and untrusted"_s;
}

void tst_HttpClient::certificates()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, isVouchedFor);
    QFETCH(QString, detail);
    const QTemporaryDir folder;
    const auto made = TestCertificate::make(folder.path(), from, to);
    QVERIFY(!made.certificate.isNull());
    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    if (isVouchedFor) {
        QSslConfiguration trusting = usual;
        trusting.setCaCertificates({ made.certificate });
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    WebServer server(made.configuration());
    server.serve("/a.json", { .body = "{}" });
    const auto result = asked(server.url(u"a.json"_s));
    QSslConfiguration::setDefaultConfiguration(usual);
    QCOMPARE(result.has_value(), detail.isEmpty());
    if (!result) {
        QCOMPARE(result.error().kind, Error::Kind::Insecure);
        QVERIFY2(result.error().detail.contains(detail), qPrintable(result.error().detail));
        QVERIFY(server.questions().isEmpty());
    }
}

void tst_HttpClient::onlyEncryptedAddressesAreAsked_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("http") << QUrl(u"http://192.0.2.1/"_s);
    QTest::newRow("a name like loopback") << QUrl(u"http://127.0.0.1.example/"_s);
    QTest::newRow("a file") << QUrl(u"file:///etc/passwd"_s);
    QTest::newRow("nothing") << QUrl();
    QTest::newRow("a password") << QUrl(u"https://a:b@192.0.2.1/"_s);
}

void tst_HttpClient::onlyEncryptedAddressesAreAsked()
{
    QFETCH(QUrl, url);
    int count = 0;
    HttpClient client(quick, [&](const model::RequestRecord &) { ++count; });
    model::NoProgress progress;
    const auto result = client.get({ .url = url }, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Insecure);
    QCOMPARE(count, 0);
}

void tst_HttpClient::addressesOfThisMachine_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isOfThisMachine");
    const auto row = [](const char *address, bool isOfThisMachine) {
        QTest::newRow(address) << QString::fromUtf8(address) << isOfThisMachine;
    };
    row("http://localhost:8000/", true);
    row("http://LOCALHOST/", true);
    row("http://127.0.0.1/", true);
    row("http://127.1/", true);
    row("http://127.255.255.254:1/", true);
    row("http://[::1]:80/", true);
    row("http://[0:0:0:0:0:0:0:1]/", true);
    row("http://localhost.example.org/", false);
    row("http://127.0.0.1.example.org/", false);
    row("http://127.example.org/", false);
    row("http://127.0.0.256/", false);
    row("http://127.0.0.999/", false);
    row("http://127.300.0.1/", false);
    row("http://127.0.0.08/", false);
    row("http://128.0.0.1/", false);
    row("http://[::ffff:127.0.0.1]/", false); // which needs nobody
    row("http://[::2]/", false);
    row("http://example.org/127.0.0.1", false);
    row("http://127.0.0.1@example.org/", false);
    row("http:///", false);
}

void tst_HttpClient::addressesOfThisMachine()
{
    QFETCH(QString, address);
    QFETCH(bool, isOfThisMachine);
    QCOMPARE(model::isLoopback(QUrl(address)), isOfThisMachine);
}

void tst_HttpClient::cancelling()
{
    const RawServer server([](QTcpSocket &socket) {
        socket.write(
            head({ "HTTP/1.1 200 OK", "Content-Type: application/json", "Content-Length: 100" })
            + "{");
    });
    Stoppable progress;
    auto future = QtConcurrent::run([&] {
        HttpClient client({ .silence = 60s, .total = 60s });
        return client.get({ .url = server.url() }, progress);
    });
    QTRY_COMPARE(progress.bytes(), 1);
    progress.cancel();
    const auto result = future.takeResult();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
}

void tst_HttpClient::everyRequestIsNoted()
{
    WebServer server;
    server.serve("/a.json", { .status = 302, .headers = { { "Location", "/b.json" } } });
    server.serve("/b.json", { .status = 500 });
    QList<model::RequestRecord> log;
    HttpClient client(quick, [&](const model::RequestRecord &record) { log += record; });
    model::NoProgress progress;
    QVERIFY(!client.get({ .url = server.url(u"a.json"_s) }, progress));
    QCOMPARE(log.size(), 6);
    QCOMPARE(log[0].url, server.url(u"a.json"_s).toString());
    QCOMPARE(log[0].status, 302);
    QCOMPARE(log[5].url, server.url(u"b.json"_s).toString());
    QCOMPARE(log[5].status, 500);
    QVERIFY(log[5].at.isValid());
}

void tst_HttpClient::pagesAndLimits_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("next"); ///< below the server
    QTest::newRow("none") << QByteArray() << u""_s;
    QTest::newRow("the next") << QByteArray("<%1list?page=2>; rel=\"next\"") << u"list?page=2"_s;
    QTest::newRow("among others, as GitHub does") << QByteArray(
        "<%1list?page=1>; rel=\"prev\", <%1list?page=3>; rel=\"next\", "
        "<%1list?page=9>; rel=\"last\"") << u"list?page=3"_s;
    QTest::newRow("without quotation marks")
        << QByteArray("<%1list?page=2>;rel=next") << u"list?page=2"_s;
    QTest::newRow("relative") << QByteArray("</list?page=2>; rel=\"next\"") << u"list?page=2"_s;
    QTest::newRow("the last") << QByteArray("<%1list?page=1>; rel=\"first\"") << u""_s;
    QTest::newRow("elsewhere") << QByteArray("<https://192.0.2.1/>; rel=\"next\"") << u""_s;
    QTest::newRow("another port") << QByteArray("<http://127.0.0.1:9/>; rel=\"next\"") << u""_s;
    QTest::newRow("a file") << QByteArray("<file:///etc/passwd>; rel=\"next\"") << u""_s;
    QTest::newRow("nonsense") << QByteArray("<<>>;;rel=\"next") << u""_s;
}

void tst_HttpClient::pagesAndLimits()
{
    QFETCH(QByteArray, link);
    QFETCH(QString, next);
    WebServer server;
    server.serve("/list",
        { .body = "[]",
            .headers = { { "Link", QByteArray(link).replace("%1", server.base().toLatin1()) },
                { "X-RateLimit-Limit", "60" }, { "X-RateLimit-Remaining", "59" },
                { "X-RateLimit-Reset", "1800000000" } } });
    const auto answer = asked(server.url(u"list"_s));
    QVERIFY(answer);
    QCOMPARE(answer->nextPage, next.isEmpty() ? QUrl() : server.url(next));
    QCOMPARE(answer->rateLimit,
        (model::RateLimit {
            60, 59, QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::UTC) }));
}

void tst_HttpClient::datesOfHeaders()
{
    QCOMPARE(model::httpDate("Sun, 06 Nov 1994 08:49:37 GMT"),
        QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::UTC));
    QVERIFY(!model::httpDate("").isValid());
    QVERIFY(!model::httpDate("tomorrow").isValid());
    model::StoredAnswer answer { .fetchedAt
        = QDateTime(QDate(2026, 11, 26), QTime(1, 0), QTimeZone::UTC),
        .confirmedAt = QDateTime(QDate(2026, 11, 27), QTime(1, 0), QTimeZone::UTC),
        .etag = {},
        .lastModified = "Sun, 06 Nov 1994 08:49:37 GMT",
        .body = {} };
    QCOMPARE(answer.publishedOn(), QDate(1994, 11, 6));
    answer.lastModified = "Sun, 06 Nov 2094 08:49:37 GMT"; // a clock that is wrong
    QCOMPARE(answer.publishedOn(), QDate(2026, 11, 26));
}

void tst_HttpClient::whatIsUnderstoodIsKept()
{
    const QTemporaryDir folder;
    WebServer server;
    server.serve("/a.json", { .body = "[1]" });
    HttpClient client(quick);
    model::NoProgress progress;
    const auto read = [&](bool isUnderstood) {
        model::WebReader reader(client, model::AnswerCache(folder.path()));
        const auto answer = reader.read({ .url = server.url(u"a.json"_s) }, progress);
        if (isUnderstood && !reader.keep())
            return QByteArray("not kept");
        return answer ? answer->body + ' ' + QByteArray::number(reader.bytes()) : QByteArray();
    };
    QCOMPARE(read(false), "[1] 3");
    QCOMPARE(read(true), "[1] 3");
    QCOMPARE(read(true), "[1] 0");
    QCOMPARE(server.questions().size(), 3);
    server.serve("/a.json", { .body = "[12]" });
    QCOMPARE(read(false), "[12] 4");
    QCOMPARE(read(true), "[12] 4");
    server.serve("/a.json", { .status = 404 });
    QCOMPARE(read(true), QByteArray());
}

void tst_HttpClient::whatIsStillSoIsOfToday()
{
    const QTemporaryDir folder;
    WebServer server;
    server.serve("/a.json", { .body = "[1]" });
    HttpClient client(quick);
    model::NoProgress progress;
    const QUrl url = server.url(u"a.json"_s);
    const model::AnswerCache cache(folder.path());
    const auto read = [&](model::WebReader &reader) {
        const auto answer = reader.read({ .url = url }, progress);
        return answer && reader.keep() ? *answer : model::StoredAnswer();
    };
    model::WebReader first(client, cache);
    model::StoredAnswer old = read(first);
    QVERIFY(!old.etag.isEmpty());
    QCOMPARE(old.confirmedAt, old.fetchedAt);
    const QDateTime lastYear = QDateTime::fromString(u"2025-11-26T10:00:00Z"_s, Qt::ISODate);
    old.fetchedAt = lastYear;
    old.confirmedAt = lastYear;
    QVERIFY(cache.keep(url, old));
    model::WebReader second(client, cache);
    QCOMPARE(read(second).fetchedAt, lastYear);
    QVERIFY(second.asOf() > lastYear);
    QCOMPARE(second.bytes(), 0);
    QVERIFY(cache.find(url)->confirmedAt > lastYear);
    QCOMPARE(cache.find(url)->fetchedAt, lastYear);
}

void tst_HttpClient::aDamagedFileIsAskedForAnew()
{
    const QTemporaryDir folder;
    const model::AnswerCache cache(folder.path());
    const QUrl url(u"https://a.example/x"_s);
    const model::StoredAnswer answer { .fetchedAt
        = QDateTime::fromString(u"2026-11-26T10:00:00Z"_s, Qt::ISODate),
        .confirmedAt = QDateTime::fromString(u"2026-11-27T10:00:00Z"_s, Qt::ISODate),
        .etag = "\"1\"",
        .lastModified = "Thu",
        .body = "line\nline\n" };
    QVERIFY(!cache.find(url));
    QVERIFY(cache.keep(url, answer));
    QCOMPARE(cache.find(url), answer);
    QVERIFY(!cache.find(QUrl(u"https://a.example/y"_s)));
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(folder.filePath(files.front()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() - 1));
    QVERIFY(!cache.find(url));
}

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_httpclient.moc"
