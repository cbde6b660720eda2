// SPDX-License-Identifier: GPL-3.0-or-later
// Syncs with the web sources of issues, checks, badges and communities, from real servers on
// loopback that speak the documented shapes, or do not.
#include "model/http/requestlog.h"
#include "model/store/catalogreader.h"
#include "tests/testlandscape.h"
#include "tests/websourcetest.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::BestPracticesBadge;
using model::DataFolder;
using model::Error;
using model::SourceReport;
using model::SyncReport;

namespace {

const QByteArray chaptersPath = "/api/chapter_region";
const QByteArray eventsPath = "/api/event/";
const QByteArray checksPath = "/data/repositories.csv";

QByteArray badge(const QString &level)
{
    return QJsonDocument(QJsonObject { { u"id"_s, 5 }, { u"badge_level"_s, level },
                             { u"badge_percentage_0"_s, 84 } })
        .toJson();
}

QByteArray chapters(const QString &name)
{
    return json({ QJsonObject { { u"title"_s, u"Europe"_s },
        { u"chapters"_s, QJsonArray { QJsonObject { { u"title"_s, name } } } } } });
}

QByteArray eventsOn(const QDateTime &start, const QString &title)
{
    return QJsonDocument(QJsonObject { { u"results"_s,
                             QJsonArray { QJsonObject { { u"title"_s, title },
                                 { u"start_date"_s, start.toString(Qt::ISODate) } } } } })
        .toJson();
}

const QByteArray checksTable = "Foundation,Project,Repository URL,Check Sets,adopters,changelog\n"
                               "cncf,boiler,https://github.com/example/boiler,{code},t,f\n";

} // namespace

class tst_WebSources : public WebSourceTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServers(); }
    void cleanupTestCase() { stopServers(); }
    void init() { beginAnew(); }

    void issuesComeInPages();
    void aHostThatRepeatsItselfEnds();
    void checksAndBadges();
    void badgesAreAskedForOnceAWeek();
    void chaptersAndEvents();
    void chaptersWithoutEvents();
    void evidenceOfGitSources();
    void trouble_data();
    void trouble();
    void slowAndLarge_data();
    void slowAndLarge();
};

void tst_WebSources::issuesComeInPages()
{
    m_web->handle(searchPath, issues(1'230, 400));
    const SyncReport report = sync(model::clotributorSource);
    QVERIFY(report.isComplete());
    QVERIFY(report.areTextsStored);
    QVERIFY(!report.isStored); // without a landscape the starter's stays
    const auto found = issuesStored();
    QCOMPARE(found.size(), 1'230U);
    QCOMPARE(found.front().number, 1'230); // the newest
    QCOMPARE(found.front().source, model::clotributorSource.name);
    QVERIFY(found.front().readAt.isValid());
    QVERIFY(m_web->questions().front().target.contains("foundation[0]=cncf"));
    // What is closed is gone.
    m_web->handle(searchPath, issues(3, 400));
    QVERIFY(sync(model::clotributorSource).isComplete());
    QCOMPARE(issuesStored().size(), 3U);
    // None is an answer, too.
    m_web->handle(searchPath, issues(0, 400));
    QVERIFY(sync(model::clotributorSource).isComplete());
    QCOMPARE(issuesStored().size(), 0U);
}

void tst_WebSources::aHostThatRepeatsItselfEnds()
{
    m_web->serve(searchPath, { .body = json({ clotributorIssue(1), clotributorIssue(2) }) });
    QVERIFY(sync(model::clotributorSource).isComplete());
    QCOMPARE(issuesStored().size(), 2U);
    QCOMPARE(m_web->questions().size(), 2);
}

void tst_WebSources::checksAndBadges()
{
    m_web->serve(checksPath, { .body = checksTable, .contentType = "text/csv" });
    m_web->serve("/projects.json", { .body = "[]" });
    m_web->serve("/projects/5.json", { .body = badge(u"silver"_s) });
    m_server->repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml",
                    QByteArray(smallLandscapeYaml())
                        .replace("            name: Boiler\n",
                            "            name: Boiler\n"
                            "            url_for_bestpractices: "
                            "https://www.bestpractices.dev/projects/5\n") } },
            "A badge");
    QVERIFY(sync(model::landscapeSource).isComplete());
    const SyncReport report = sync({ model::clomonitorSource.name, model::badgesSource.name },
        { { model::clomonitorSource.name, m_web->base() },
            { model::badgesSource.name, m_web->base() } });
    QVERIFY(report.isComplete());
    QVERIFY(report.isStored);
    const auto snapshot = stored();
    QCOMPARE(snapshot->evidence.checks.size(), 1U);
    QCOMPARE(snapshot->evidence.checks.front().passed, QStringList { u"adopters"_s });
    const auto &items = snapshot->landscape.items;
    const auto boiler = std::ranges::find(items, u"Boiler"_s, &model::Item::name);
    const BestPracticesBadge *found = snapshot->evidence.badgeOf(*boiler);
    QVERIFY(found);
    QCOMPARE(found->level, BestPracticesBadge::Level::Silver);
    QCOMPARE(found->source, model::badgesSource.name);
    QCOMPARE(found->asOf, QDateTime::currentDateTimeUtc().date());
}

void tst_WebSources::badgesAreAskedForOnceAWeek()
{
    // The starter landscape has more projects than one sync asks for.
    m_web->serve("/projects.json", { .body = "[]" });
    QVERIFY(sync(model::badgesSource).isComplete());
    const qsizetype first = m_web->questions().size();
    QCOMPARE(first, 120);
    QVERIFY(sync(model::badgesSource).isComplete());
    const qsizetype second = m_web->questions().size();
    QCOMPARE_GT(second, first); // the others
    QSet<QByteArray> targets;
    for (const WebQuestion &question : m_web->questions())
        targets.insert(question.target);
    QCOMPARE(targets.size(), second);
    QVERIFY(sync(model::badgesSource).isComplete());
    QCOMPARE(m_web->questions().size(), second);
}

void tst_WebSources::chaptersAndEvents()
{
    const QDateTime soon = QDateTime::currentDateTimeUtc().addDays(5);
    m_web->serve(chaptersPath, { .body = chapters(u"Cloud Native Aarhus"_s) });
    m_web->handle(eventsPath, [&](const WebQuestion &question) -> WebAnswer {
        if (question.target.endsWith("page=1"))
            return { .body = eventsOn(soon, u"Meetup"_s) };
        return { .body = eventsOn(soon.addDays(-90), u"Long ago"_s) };
    });
    QVERIFY(sync(model::chaptersSource).isComplete());
    QCOMPARE(communities().chapters()->front().name, u"Cloud Native Aarhus"_s);
    const auto events = communities().events();
    QCOMPARE(events->size(), 1U);
    QCOMPARE(events->front().title, u"Meetup"_s);
    QCOMPARE(events->front().startsAt.toSecsSinceEpoch(), soon.toSecsSinceEpoch());
    QCOMPARE(m_web->questions().size(), 3); // not through all years
}

void tst_WebSources::chaptersWithoutEvents()
{
    const QDateTime soon = QDateTime::currentDateTimeUtc().addDays(5);
    m_web->serve(chaptersPath, { .body = chapters(u"One"_s) });
    m_web->handle(eventsPath, [&](const WebQuestion &question) -> WebAnswer {
        return question.target.endsWith("page=1")
            ? WebAnswer { .body = eventsOn(soon, u"Meetup"_s) }
            : WebAnswer { .status = 404 }; // behind the last page
    });
    QVERIFY(sync(model::chaptersSource).isComplete());
    m_web->serve(chaptersPath, { .body = chapters(u"Two"_s) });
    m_web->handle(eventsPath, [](const WebQuestion &) -> WebAnswer {
        return { .body = "<html>", .contentType = "text/html" };
    });
    const SyncReport report = sync(model::chaptersSource);
    QCOMPARE(report.sources.front().error->kind, Error::Kind::BadFormat);
    QCOMPARE(communities().chapters()->front().name, u"Two"_s);
    QCOMPARE(communities().events()->size(), 1U);
}

void tst_WebSources::evidenceOfGitSources()
{
    const QStringList gits { model::landscapeSource.name, model::projectListSource.name,
        model::foundationSource.name, model::tocSource.name };
    QVERIFY(sync(gits.sliced(1), {}).isComplete());
    QVERIFY(sync(gits, {}).isStored);
    const auto snapshot = stored();
    QCOMPARE(snapshot->evidence.repositories.size(), 1U);
    QCOMPARE(snapshot->evidence.maintainers.size(), 1U);
    QCOMPARE(snapshot->evidence.advisoryGroups,
        (std::vector<model::AdvisoryGroup> { { .name = u"TAG Heat"_s,
            .mission = {},
            .leads
            = { { model::AdvisoryLead::Role::Chair, u"Ada Example"_s, {}, QDate(2027, 6, 30) } },
            .mailingList = {},
            .meetings = {} } }));
    const auto &items = snapshot->landscape.items;
    const auto boiler = std::ranges::find(items, u"Boiler"_s, &model::Item::name);
    QCOMPARE(snapshot->evidence.maintainersOf(*boiler).size(), 1U);
    // A list that became something else is a problem, and the one before stays.
    m_server->repository(u"cncf/foundation.git"_s)
        .commit({ { "charter.md", "# Charter\n" }, { "project-maintainers.csv", "a,b\n1,2\n" } },
            "Another shape");
    const SyncReport report = sync(gits, {});
    QVERIFY(report.isComplete());
    QCOMPARE(stored()->evidence.maintainers.size(), 1U);
    QVERIFY(std::ranges::any_of(report.problems, [](const model::Problem &problem) {
        return problem.file == "cncf/foundation/project-maintainers.csv"_L1;
    }));
}

void tst_WebSources::trouble_data()
{
    QTest::addColumn<model::Source>("source");
    QTest::addColumn<WebAnswer>("answer");
    QTest::addColumn<QList<Error::Kind>>("kinds");
    using Kind = Error::Kind;
    const QList<std::tuple<const char *, WebAnswer, Kind>> troubles {
        { "403, no requests left",
            { .status = 403,
                .headers = { { "X-RateLimit-Limit", "60" }, { "X-RateLimit-Remaining", "0" } } },
            Kind::RateLimited },
        { "429", { .status = 429 }, Kind::RateLimited },
        { "500", { .status = 500 }, Kind::Network },
        { "to http elsewhere",
            { .status = 301, .headers = { { "Location", "http://192.0.2.1/" } } }, Kind::Insecure },
        { "cut off", { .body = "[{\"a\": 1", .contentType = "text/plain" }, Kind::Network },
        { "HTML", { .body = "<p>Sorry", .contentType = "text/html" }, Kind::BadFormat },
        { "another shape", { .body = "{\"a\": 1}\n", .contentType = "text/plain" },
            Kind::BadFormat },
        { "gone", { .status = 404 }, Kind::NotFound },
        { "too large", { .body = QByteArray(2 << 20, ' '), .contentType = "text/plain" },
            Kind::TooLarge },
    };
    for (const model::Source &source : { model::clotributorSource, model::clomonitorSource,
             model::badgesSource, model::chaptersSource, model::gitHubSource }) {
        for (const auto &[name, answer, kind] : troubles) {
            QTest::addRow("%s: %s", qPrintable(source.name), name)
                << source
                << answer
                // A table that is cut off is one of another shape.
                << QList { kind,
                       source.name == model::clomonitorSource.name ? Kind::BadFormat : kind };
        }
    }
}

void tst_WebSources::trouble()
{
    QFETCH(model::Source, source);
    QFETCH(WebAnswer, answer);
    QFETCH(QList<Error::Kind>, kinds);
    // Of a few projects, so that none waits for the next sync.
    QVERIFY(sync(model::landscapeSource).isComplete());
    m_web->handle(searchPath, issues(2, 100));
    m_web->serve(checksPath, { .body = checksTable, .contentType = "text/csv" });
    m_web->serve("/projects.json", { .body = R"([{"id": 5, "badge_level": "gold",
                       "repo_url": "https://github.com/example/boiler"}])" });
    m_web->serve("/projects/5.json", { .body = badge(u"gold"_s) });
    m_web->serve(chaptersPath, { .body = chapters(u"One"_s) });
    m_web->serve(eventsPath, { .body = R"({"results": []})" });
    m_web->serve("/repos/moby/moby/labels", { .body = R"([{"name": "help wanted"}])" });
    m_web->serve("/repos/moby/moby/issues",
        { .body = R"([{"title": "One", "html_url": "https://github.com/moby/moby/1"}])" });
    QVERIFY(sync(source).isComplete());
    const auto before = stored();
    const auto issuesBefore = issuesStored();
    const auto chaptersBefore = *communities().chapters();
    for (const QByteArray &path : { searchPath, checksPath, chaptersPath, eventsPath,
             QByteArray("/projects.json"), QByteArray("/projects/5.json") })
        m_web->serve(path, answer);
    for (const char *repository : { "moby/moby", "moby/buildkit", "docker/cli", "docker/compose",
             "docker/buildx", "docker/docs", "linuxkit/linuxkit" }) {
        m_web->serve("/repos/" + QByteArray(repository) + "/labels", answer);
        m_web->serve("/repos/" + QByteArray(repository) + "/issues", answer);
    }
    for (const char *organization : { "moby", "docker", "linuxkit" })
        m_web->serve("/orgs/" + QByteArray(organization) + "/repos", answer);
    // A badge that is young is not asked for at all: its answers are made old.
    QDir answers(DataFolder(m_folder->path()).answersPath(model::badgesSource.name));
    for (const QString &name : answers.entryList(QDir::Files)) {
        QFile file(answers.filePath(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        for (const QByteArray field : { "\"fetched_at\":\"", "\"confirmed_at\":\"" }) {
            const auto at = bytes.indexOf(field);
            QVERIFY(at > 0);
            bytes.replace(at + field.size(), 4, "2019");
        }
        file.seek(0);
        file.write(bytes);
    }
    const SyncReport report = sync(source);
    const auto &error = report.sources.front().error;
    QVERIFY(error);
    QVERIFY2(kinds.contains(error->kind), qPrintable(QString::number(int(error->kind))));
    QVERIFY(error->subject.startsWith(m_web->base()));
    QCOMPARE(stored()->evidence, before->evidence);
    QCOMPARE(issuesStored(), issuesBefore);
    QCOMPARE(*communities().chapters(), chaptersBefore);
}

void tst_WebSources::slowAndLarge_data()
{
    QTest::addColumn<QByteArrayList>("head");
    QTest::addColumn<QByteArray>("body"); ///< again and again, without an end
    QTest::addColumn<int>("pauseMs");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("a slow drip") << QByteArrayList { "Content-Type: application/json" }
                                 << QByteArray(" ") << 50 << Error::Kind::Network;
    QTest::newRow("2 GB") << QByteArrayList { "Content-Type: application/json",
        "Content-Length: 2147483648" }
                          << QByteArray(1 << 16, ' ') << 0 << Error::Kind::TooLarge;
}

void tst_WebSources::slowAndLarge()
{
    QFETCH(QByteArrayList, head);
    QFETCH(QByteArray, body);
    QFETCH(int, pauseMs);
    QFETCH(Error::Kind, kind);
    m_web->handle(searchPath, issues(2, 100));
    QVERIFY(sync(model::clotributorSource).isComplete());
    RawServer server([&](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\n" + head.join("\r\n") + "\r\n\r\n");
        const auto write = [&socket, body] {
            if (socket.isOpen() && socket.bytesToWrite() < 1 << 20)
                socket.write(body);
        };
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, write);
        timer->start(pauseMs);
    });
    const QUrl url = server.url();
    const QString base = url.toString(QUrl::RemovePath) + u'/';
    const SyncReport report
        = sync({ model::clotributorSource.name }, { { model::clotributorSource.name, base } });
    QCOMPARE(report.sources.front().error->kind, kind);
    QCOMPARE(issuesStored().size(), 2U);
}

QTEST_GUILESS_MAIN(tst_WebSources)
#include "tst_websources.moc"
