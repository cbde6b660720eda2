// SPDX-License-Identifier: GPL-3.0-or-later
// Syncs with web sources, from real servers on loopback that speak the documented shapes, or do
// not.
#include "model/git/gitlibrary.h"
#include "model/http/requestlog.h"
#include "model/store/catalogreader.h"
#include "model/sync/sync.h"
#include "tests/gitserver.h"
#include "tests/quietobserver.h"
#include "tests/testlandscape.h"
#include "tests/webserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::DataFolder;
using model::Error;
using model::SourceReport;
using model::SyncReport;

namespace {

const QByteArray fullPath = "/data/full.json";
const QByteArray tablePath = "/docs/items.csv";

/// What the site publishes about the one repository and organisation of the small landscape.
QByteArray fullJson(int stars)
{
    const QString at = u"2026-11-20T00:00:00Z"_s;
    const QJsonObject boiler { { u"stars"_s, stars }, { u"generated_at"_s, at } };
    const QJsonObject example { { u"generated_at"_s, at }, { u"country"_s, u"Iceland"_s },
        { u"funding"_s, 5'000'000 } };
    return QJsonDocument(
        QJsonObject { { u"github_data"_s,
                          QJsonObject { { u"https://github.com/example/boiler"_s, boiler } } },
            { u"crunchbase_data"_s,
                QJsonObject {
                    { u"https://www.crunchbase.com/organization/example"_s, example } } } })
        .toJson();
}

} // namespace

class tst_WebSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void numbersReachTheSnapshot();
    void nothingNewTransfersNothing();
    void anotherFileDoes_data();
    void anotherFileDoes();
    void troubleKeepsTheOldNumbers_data();
    void troubleKeepsTheOldNumbers();
    void aTableAddsToWhatWasThere();
    void aLandscapeAloneKeepsTheNumbers();
    void theLaterCountIsKept();
    void withoutALandscapeNothingIsShown();
    void whatIsSwitchedOffIsNotAsked();
    void everyRequestIsInTheLog();
    void theLogHasAnEnd();

private:
    SyncReport sync(const QStringList &only = {});
    model::SnapshotPtr stored() const;
    qint64 stars() const;
    static const SourceReport &webReport(const SyncReport &report);

    std::unique_ptr<model::GitLibrary> m_git;
    std::unique_ptr<GitServer> m_server;
    std::unique_ptr<WebServer> m_web;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_WebSync::initTestCase()
{
    m_git = std::make_unique<model::GitLibrary>();
    m_server = std::make_unique<GitServer>();
    m_server->repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml() } }, "Items");
    m_server->repository(u"cncf/landscape2-sites.git"_s)
        .commit({ { "cncf/settings.yml", smallSettingsYaml() } }, "Site");
}

void tst_WebSync::cleanupTestCase()
{
    m_server.reset();
    m_git.reset();
}

void tst_WebSync::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_web = std::make_unique<WebServer>();
}

SyncReport tst_WebSync::sync(const QStringList &only)
{
    QuietObserver observer;
    const QStringList all { model::landscapeSource.name, model::sitesSource.name,
        model::numbersSource.name };
    return model::syncAll(
        { .folder = DataFolder(m_folder->path()),
            .addresses = { .remoteBase = u"git://127.0.0.1:%1/"_s.arg(m_server->port()),
                .httpBases = { { model::numbersSource.name, m_web->base() } } },
            .only = only.isEmpty() ? all : only,
            .httpLimits = { .bodyBytes = 1 << 20, .silence = 300ms, .total = 2s, .pause = 1ms } },
        observer);
}

model::SnapshotPtr tst_WebSync::stored() const
{
    const auto reader = model::CatalogReader::open(DataFolder(m_folder->path()).catalogFile());
    const auto snapshot = reader ? reader->snapshot() : std::unexpected(reader.error());
    return snapshot ? *snapshot : std::make_shared<const model::Snapshot>();
}

/// Of the Boiler; -1: not known.
qint64 tst_WebSync::stars() const
{
    const auto snapshot = stored();
    const auto found = snapshot->numbers.constFind(u"github.com/example/boiler"_s);
    return found == snapshot->numbers.constEnd() ? -1 : found->stars;
}

const SourceReport &tst_WebSync::webReport(const SyncReport &report)
{
    return *std::ranges::find(report.sources, model::numbersSource.name, &SourceReport::source);
}

void tst_WebSync::numbersReachTheSnapshot()
{
    m_web->serve(fullPath, { .body = fullJson(77) });
    const SyncReport report = sync();
    QVERIFY(report.isComplete());
    QCOMPARE(webReport(report).outcome, SourceReport::Outcome::Updated);
    QCOMPARE_GT(webReport(report).bytes, 0);
    QVERIFY(std::ranges::none_of(report.problems,
        [this](const auto &problem) { return problem.file.startsWith(m_web->base()); }));
    const auto snapshot = stored();
    const auto &items = snapshot->landscape.items;
    const auto boiler = std::ranges::find(items, u"Boiler"_s, &model::Item::name);
    const model::RepositoryNumbers *numbers = snapshot->numbersOf(*boiler);
    QVERIFY(numbers);
    QCOMPARE(numbers->stars, 77);
    QCOMPARE(numbers->source, model::numbersSource.name);
    QCOMPARE(numbers->asOf, QDate(2026, 11, 20));
    QCOMPARE(snapshot->countryOf(*boiler), u"Iceland"_s);
    QCOMPARE(snapshot->organizationOf(*boiler)->fundingUsd, 5'000'000);
    const auto version = std::ranges::find(
        snapshot->sources, model::numbersSource.name, &model::SourceVersion::name);
    QVERIFY(version != snapshot->sources.end());
    QCOMPARE(version->url, m_web->base());
    QCOMPARE(version->commit.size(), 40);
}

void tst_WebSync::nothingNewTransfersNothing()
{
    m_web->serve(fullPath, { .body = fullJson(77) });
    QVERIFY(sync().isStored);
    const SyncReport second = sync();
    QVERIFY(second.isComplete());
    QVERIFY(!second.isStored);
    QCOMPARE(webReport(second).outcome, SourceReport::Outcome::Unchanged);
    QCOMPARE(webReport(second).bytes, 0);
    QVERIFY(m_web->questions().last().headers.contains("if-none-match"));
    m_web->serve(fullPath, { .body = fullJson(78) });
    QVERIFY(sync().isStored);
    QCOMPARE(stars(), 78);
}

void tst_WebSync::anotherFileDoes_data()
{
    QTest::addColumn<WebAnswer>("full");
    QTest::addColumn<WebAnswer>("table");
    QTest::addColumn<int>("problems");
    const WebAnswer gone { .status = 404, .body = "{}" };
    const WebAnswer table { .body = "name,github_repo,github_stars\n"
                                    "Boiler,https://github.com/example/boiler,77\n",
        .contentType = "text/csv" };
    QTest::newRow("the table") << gone << table << 1;
    QTest::newRow("the table, instead of a page")
        << WebAnswer { .body = "<html>", .contentType = "text/html" } << table << 1;
    QTest::newRow("the table, instead of another shape")
        << WebAnswer { .body = R"({"repositories": []})" } << table << 1;
    // The site has no items in one of its two categories.
    QTest::newRow("the interface for programs") << gone << gone << 4;
    QTest::newRow("the interface, instead of another table")
        << gone << WebAnswer { .body = "a,b\n1,2\n", .contentType = "text/csv" } << 4;
}

void tst_WebSync::anotherFileDoes()
{
    QFETCH(WebAnswer, full);
    QFETCH(WebAnswer, table);
    QFETCH(int, problems);
    m_web->serve(fullPath, full);
    m_web->serve(tablePath, table);
    m_web->serve(
        "/api/categories/engines/all.json", { .body = R"([{"name": "Boiler", "repositories":
            [{"url": "https://github.com/example/boiler", "stars": 77}]}])" });
    // The categories are known from the second sync on.
    (void)sync({ model::landscapeSource.name });
    const SyncReport report = sync();
    QVERIFY(report.isComplete());
    QCOMPARE(stars(), 77);
    QCOMPARE(std::ranges::count_if(report.problems,
                 [this](const auto &problem) { return problem.file.startsWith(m_web->base()); }),
        problems);
}

void tst_WebSync::troubleKeepsTheOldNumbers_data()
{
    QTest::addColumn<WebAnswer>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("403, no requests left") << WebAnswer { .status = 403,
        .body = "{}",
        .headers = { { "X-RateLimit-Limit", "60" }, { "X-RateLimit-Remaining", "0" } } }
                                           << Error::Kind::RateLimited;
    QTest::newRow("429") << WebAnswer { .status = 429 } << Error::Kind::RateLimited;
    QTest::newRow("500") << WebAnswer { .status = 500 } << Error::Kind::Network;
    QTest::newRow("to http elsewhere")
        << WebAnswer { .status = 302, .headers = { { "Location", "http://192.0.2.1/" } } }
        << Error::Kind::Insecure;
    QTest::newRow("cut off") << WebAnswer { .body = "{\"github_data\": {" } << Error::Kind::Network;
    QTest::newRow("everywhere another shape")
        << WebAnswer { .body = "{\"a\": 1}" } << Error::Kind::BadFormat;
    QTest::newRow("everywhere a page")
        << WebAnswer { .body = "<p>", .contentType = "text/html" } << Error::Kind::BadFormat;
    QTest::newRow("everywhere gone") << WebAnswer { .status = 404 } << Error::Kind::NotFound;
    QTest::newRow("everywhere too large")
        << WebAnswer { .body = QByteArray(2 << 20, ' ') } << Error::Kind::TooLarge;
}

void tst_WebSync::troubleKeepsTheOldNumbers()
{
    QFETCH(WebAnswer, answer);
    QFETCH(Error::Kind, kind);
    m_web->serve(fullPath, { .body = fullJson(77) });
    QVERIFY(sync().isComplete());
    const auto before = stored();
    for (const QByteArray &path : { fullPath, tablePath, QByteArray("/api/projects/all.json"),
             QByteArray("/api/categories/engines/all.json") })
        m_web->serve(path, answer);
    const SyncReport report = sync();
    QVERIFY(!report.isComplete() && !report.isFailure());
    const SourceReport &web = webReport(report);
    QCOMPARE(web.outcome, SourceReport::Outcome::Failed);
    QCOMPARE(web.error->kind, kind);
    QVERIFY(web.error->subject.startsWith(m_web->base()));
    QCOMPARE(stored()->numbers, before->numbers);
    QCOMPARE(stored()->organizations, before->organizations);
    // And the way back.
    m_web->serve(fullPath, { .body = fullJson(78) });
    QVERIFY(sync().isComplete());
    QCOMPARE(stars(), 78);
}

/// A smaller file in the place of the whole one takes nothing away.
void tst_WebSync::aTableAddsToWhatWasThere()
{
    m_web->serve(fullPath, { .body = fullJson(77) });
    QVERIFY(sync().isComplete());
    m_web->serve(fullPath, { .status = 403 }); // as some hosts say that a file is not there
    m_web->serve(tablePath,
        { .body = "name,github_repo,github_stars\nValve,https://github.com/example/valve,5\n",
            .contentType = "text/csv",
            .headers = { { "Last-Modified", "Tue, 24 Nov 2026 08:49:37 GMT" } } });
    QVERIFY(sync().isComplete());
    QCOMPARE(stars(), 77);
    const auto valve = stored()->numbers.value(u"github.com/example/valve"_s);
    QCOMPARE(valve.stars, 5);
    QCOMPARE(valve.asOf, QDate(2026, 11, 24));
    QCOMPARE(stored()->organizations.size(), 1);
    m_web->serve(fullPath, { .body = fullJson(78) });
    QVERIFY(sync().isComplete());
    QVERIFY(!stored()->numbers.contains(u"github.com/example/valve"_s)); // the whole decides
}

void tst_WebSync::aLandscapeAloneKeepsTheNumbers()
{
    m_web->serve(fullPath, { .body = fullJson(77) });
    QVERIFY(sync().isComplete());
    m_server->repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml() + "\n# again\n" } }, "Again");
    QVERIFY(sync({ model::landscapeSource.name }).isStored);
    QCOMPARE(stars(), 77);
}

void tst_WebSync::theLaterCountIsKept()
{
    const QString kubernetes = u"github.com/kubernetes/kubernetes"_s;
    m_web->serve(fullPath, { .body = R"({"github_data": {
        "https://github.com/kubernetes/kubernetes":
            {"stars": 1, "generated_at": "2020-01-01T00:00:00Z"}}})" });
    QVERIFY(sync().isComplete());
    // The starter landscape has a later one.
    QCOMPARE_GT(stored()->numbers.value(kubernetes).stars, 100'000);
    m_web->serve(fullPath, { .body = R"({"github_data": {
        "https://github.com/kubernetes/kubernetes":
            {"stars": 2, "generated_at": "2026-11-25T00:00:00Z"}}})" });
    QVERIFY(sync().isComplete());
    QCOMPARE(stored()->numbers.value(kubernetes).stars, 2);
}

void tst_WebSync::withoutALandscapeNothingIsShown()
{
    m_web->serve(fullPath, { .body = fullJson(77) });
    const SyncReport report = sync({ model::numbersSource.name });
    QCOMPARE(webReport(report).error->kind, Error::Kind::NotFound);
    QCOMPARE(webReport(report).error->subject, model::landscapeSource.name);
    QVERIFY(!report.isStored);
    // They come with the landscape, though they did not change since.
    QVERIFY(sync().isStored);
    QCOMPARE(stars(), 77);
}

void tst_WebSync::whatIsSwitchedOffIsNotAsked()
{
    QVERIFY(sync({ model::landscapeSource.name }).isComplete());
    QVERIFY(m_web->questions().isEmpty());
}

void tst_WebSync::everyRequestIsInTheLog()
{
    m_web->serve(fullPath, { .body = fullJson(77) });
    QVERIFY(sync().isComplete());
    m_web->serve(fullPath, { .status = 429 });
    QVERIFY(!sync().isComplete());
    const auto log = model::RequestLog::read(DataFolder(m_folder->path()).requestLogFile(), 100);
    QCOMPARE(log.size(), 6);
    QStringList web;
    QStringList gits;
    for (const auto &record : log) {
        QVERIFY(record.at.isValid());
        if (record.status == 0)
            gits += record.url;
        else
            web += QString::number(record.status) + u' ' + record.url;
    }
    QCOMPARE(web.join(u' '),
        u"429 %1data/full.json 200 %1data/full.json"_s.arg(m_web->base())); // the newest first
    QCOMPARE(gits.size(), 4);
    QVERIFY(gits.contains(u"git://127.0.0.1:%1/cncf/landscape.git"_s.arg(m_server->port())));
}

void tst_WebSync::theLogHasAnEnd()
{
    const QString file = m_folder->filePath(u"requests.log"_s);
    model::RequestLog log(file);
    const QString url = u"https://example.org/"_s + QString(800, u'x');
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 3000; ++i)
        log.append({ .at = now, .url = url, .status = i + 1 });
    QCOMPARE_LT(QFileInfo(file).size(), 2 << 20);
    QCOMPARE_LT(QFileInfo(file + ".1"_L1).size(), 2 << 20);
    QVERIFY(!QFileInfo::exists(file + ".2"_L1));
    QCOMPARE(model::RequestLog::read(file, 2).front().status, 3000);
    // A line that was torn costs itself alone.
    QFile torn(file);
    QVERIFY(torn.open(QIODevice::Append));
    torn.write("{\"at\": \"2026-11-");
    torn.close();
    log.append({ .at = now, .url = url, .status = 7 });
    const auto records = model::RequestLog::read(file, 2);
    QCOMPARE(records[0].status, 7);
    QCOMPARE(records[1].status, 3000);
}

QTEST_GUILESS_MAIN(tst_WebSync)
#include "tst_websync.moc"
