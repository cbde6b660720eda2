// SPDX-License-Identifier: GPL-3.0-or-later
// Syncs with the web sources of issues, checks, badges and communities, from real servers on
// loopback that speak the documented shapes, or do not.
#include "model/git/gitlibrary.h"
#include "model/http/answercache.h"
#include "model/http/requestlog.h"
#include "model/store/catalogreader.h"
#include "model/store/communityreader.h"
#include "model/sync/sync.h"
#include "tests/gitserver.h"
#include "tests/quietobserver.h"
#include "tests/testlandscape.h"
#include "tests/webserver.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::BestPracticesBadge;
using model::DataFolder;
using model::Error;
using model::SourceReport;
using model::SyncReport;

namespace {

const QByteArray searchPath = "/api/issues/search";
const QByteArray chaptersPath = "/api/chapter_region";
const QByteArray eventsPath = "/api/event/";
const QByteArray checksPath = "/data/repositories.csv";

/// What CLOTributor says of issue @p number.
QJsonObject clotributorIssue(int number)
{
    return { { u"number"_s, number }, { u"title"_s, u"Issue %1"_s.arg(number) },
        { u"url"_s, u"https://github.com/example/boiler/issues/%1"_s.arg(number) },
        { u"published_at"_s, 1'700'000'000 + number }, { u"has_linked_prs"_s, false },
        { u"repository"_s,
            QJsonObject { { u"url"_s, u"https://github.com/example/boiler"_s },
                { u"languages"_s, QJsonArray { u"Python"_s, u"Go"_s } } } },
        { u"project"_s, QJsonObject { { u"name"_s, u"boiler"_s } } } };
}

QByteArray json(const QJsonArray &array) { return QJsonDocument(array).toJson(); }

/// A server that has @p count issues, and gives at most @p mostAtOnce.
WebServer::Handler issues(int count, int mostAtOnce)
{
    return [=](const WebQuestion &question) -> WebAnswer {
        const QUrlQuery query(QUrl::fromEncoded(question.target));
        const int offset = query.queryItemValue(u"offset"_s).toInt();
        const int limit = std::min(mostAtOnce, query.queryItemValue(u"limit"_s).toInt());
        QJsonArray page;
        for (int i = offset; i < std::min(count, offset + limit); ++i)
            page.append(clotributorIssue(i + 1));
        return { .body = json(page) };
    };
}

QString mobyIssue(int number) { return u"https://github.com/moby/moby/issues/%1"_s.arg(number); }

QJsonObject gitHubIssue(int number, int comments)
{
    return { { u"number"_s, number }, { u"title"_s, u"Issue"_s }, { u"state"_s, u"open"_s },
        { u"html_url"_s, mobyIssue(number) }, { u"comments"_s, comments } };
}

QJsonObject comment(const QString &text)
{
    return { { u"user"_s, QJsonObject { { u"login"_s, u"ann"_s } } },
        { u"created_at"_s, u"2026-11-03T10:00:00Z"_s }, { u"body"_s, text } };
}

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

class tst_WebSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void issuesComeInPages();
    void aHostThatRepeatsItselfEnds();
    void issuesOfMoby();
    void theTokenGoesToGitHubAlone();
    void theLimitOfGitHubIsKept();
    void whatIsSaidOfIssues();
    void discussionsThatDidNotChangeAreNotAskedFor();
    void followedIssuesAreReadWithoutAToken();
    void sourcesTellOfAnIssueTogether();
    void checksAndBadges();
    void badgesAreAskedForOnceAWeek();
    void chaptersAndEvents();
    void chaptersWithoutEvents();
    void evidenceOfGitSources();
    void trouble_data();
    void trouble();
    void slowAndLarge_data();
    void slowAndLarge();

private:
    SyncReport sync(const model::Source &source, const QByteArray &token = {});
    SyncReport sync(const QStringList &only, const QHash<QString, QString> &bases,
        const QByteArray &token = {}) const;
    /// How many questions were about @p target.
    qsizetype asked(const QByteArray &target) const
    {
        return std::ranges::count_if(m_web->questions(),
            [&](const WebQuestion &question) { return question.target.startsWith(target); });
    }
    model::SnapshotPtr stored() const;
    model::Issues issuesStored() const;
    model::CommunityReader communities() const;

    std::unique_ptr<model::GitLibrary> m_git;
    std::unique_ptr<GitServer> m_server;
    std::unique_ptr<WebServer> m_web;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<model::TrackedIssue> m_followed;
    bool m_isRebuild = false;
};

void tst_WebSources::initTestCase()
{
    m_git = std::make_unique<model::GitLibrary>();
    m_server = std::make_unique<GitServer>();
    m_server->repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml() } }, "Items");
    m_server->repository(u"cncf/clomonitor.git"_s)
        .commit({ { "data/cncf.yaml",
                    "- name: boiler\n  repositories:\n    - name: boiler\n"
                    "      url: https://github.com/example/boiler\n" } },
            "Data");
    m_server->repository(u"cncf/foundation.git"_s)
        .commit({ { "charter.md", "# Charter\n\nRules of the house.\n" },
                    { "project-maintainers.csv",
                        ",Project,Maintainer Name,Company,Github Name\n"
                        ",Boiler,Ada Example,Acme,ada\n" } },
            "Data");
    m_server->repository(u"cncf/toc.git"_s)
        .commit({ { "README.md", "# Committee\n" },
                    { "tags.yaml",
                        "tags:\n  - name: TAG Heat\n    leadership:\n      chairs:\n"
                        "        - name: Ada Example\n          term:\n"
                        "            end: 2027-06-30\n" } },
            "Data");
}

void tst_WebSources::cleanupTestCase()
{
    m_server.reset();
    m_git.reset();
}

void tst_WebSources::init()
{
    m_followed.clear();
    m_isRebuild = false;
    m_folder = std::make_unique<QTemporaryDir>();
    m_web = std::make_unique<WebServer>();
}

SyncReport tst_WebSources::sync(
    const QStringList &only, const QHash<QString, QString> &bases, const QByteArray &token) const
{
    QuietObserver observer;
    return model::syncAll(
        { .folder = DataFolder(m_folder->path()),
            .addresses
            = { .remoteBase = u"git://127.0.0.1:%1/"_s.arg(m_server->port()), .httpBases = bases },
            .only = only,
            .isRebuild = m_isRebuild,
            .followedIssues = m_followed,
            .gitHubToken = token,
            .httpLimits = { .bodyBytes = 1 << 20, .silence = 1s, .total = 2s, .pause = 1ms } },
        observer);
}

/// Of @p source alone, from m_web.
SyncReport tst_WebSources::sync(const model::Source &source, const QByteArray &token)
{
    return sync({ source.name }, { { source.name, m_web->base() } }, token);
}

model::SnapshotPtr tst_WebSources::stored() const
{
    const auto reader = model::CatalogReader::open(DataFolder(m_folder->path()).catalogFile());
    const auto snapshot = reader ? reader->snapshot() : std::unexpected(reader.error());
    return snapshot ? *snapshot : std::make_shared<const model::Snapshot>();
}

model::CommunityReader tst_WebSources::communities() const
{
    auto reader = model::CommunityReader::open(DataFolder(m_folder->path()).catalogFile());
    if (!reader)
        qFatal("there is no catalog");
    return std::move(*reader);
}

model::Issues tst_WebSources::issuesStored() const
{
    return communities().issues().value_or(model::Issues());
}

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

void tst_WebSources::issuesOfMoby()
{
    const auto issue = [](int number) {
        return QJsonObject { { u"number"_s, number }, { u"title"_s, u"Issue"_s },
            { u"html_url"_s, u"https://github.com/moby/moby/issues/%1"_s.arg(number) } };
    };
    m_web->serve("/repos/moby/moby/labels",
        { .body = R"([{"name": "Exp/Beginner"}, {"name": "kind/bug"}])",
            .headers = { { "Link",
                "<" + m_web->base().toLatin1()
                    + "repos/moby/moby/labels?page=2>; rel=\"next\", <https://a.org/>; "
                      "rel=\"last\"" } } });
    m_web->serve("/repos/moby/moby/labels?page=2", { .body = R"([{"name": "help wanted"}])" });
    m_web->serve("/repos/moby/moby/issues?state=open&labels=Exp%2FBeginner&per_page=100",
        { .body = json({ issue(1), issue(2) }) });
    m_web->serve("/repos/moby/moby/issues?state=open&labels=help%20wanted&per_page=100",
        { .body = json({ issue(2), issue(3) }) });
    m_web->serve("/orgs/moby/repos",
        { .body = R"([{"html_url": "https://github.com/moby/moby", "stargazers_count": 7,
                       "language": "Go"}])" });
    QVERIFY(sync(model::landscapeSource).isComplete());
    const SyncReport report = sync(model::gitHubSource);
    QVERIFY(report.isComplete());
    QVERIFY(report.isStored);
    QCOMPARE(issuesStored().size(), 3U);
    QCOMPARE(stored()->numbers.value(u"github.com/moby/moby"_s).stars, 7);
    // GitHub says of a repository, not of its issues, what it is written in.
    QCOMPARE(communities().issues()->front().languages, QStringList { u"Go"_s });
    // What is not there is a problem in words, not the end of all others.
    QCOMPARE_GE(report.problems.size(), 8U);
    for (const WebQuestion &question : m_web->questions()) {
        QVERIFY(question.headers.contains("user-agent"));
        QCOMPARE(question.headers.value("accept"), "application/vnd.github+json");
        QVERIFY(!question.headers.contains("authorization"));
    }
}

void tst_WebSources::theTokenGoesToGitHubAlone()
{
    const QByteArray token = "secret-of-a-person";
    WebServer elsewhere;
    elsewhere.serve("/labels", { .body = "[]" });
    m_web->serve("/repos/moby/moby/labels",
        { .status = 302, .headers = { { "Location", elsewhere.base().toLatin1() + "labels" } } });
    m_web->serve("/repos/moby/buildkit/labels",
        { .body = "[]",
            .headers = { { "Link", "<" + elsewhere.base().toLatin1() + "next>; rel=\"next\"" } } });
    // Nor where the one leads to the other.
    elsewhere.serve("/cli",
        { .body = "[]",
            .headers = { { "Link", "<" + elsewhere.base().toLatin1() + "next>; rel=\"next\"" } } });
    m_web->serve("/repos/docker/cli/labels",
        { .status = 302, .headers = { { "Location", elsewhere.base().toLatin1() + "cli" } } });
    sync(model::gitHubSource, token);
    QCOMPARE(m_web->questions().front().headers.value("authorization"), "Bearer " + token);
    QCOMPARE(elsewhere.questions().size(), 2); // a list does not go on at another host
    for (const WebQuestion &question : elsewhere.questions())
        QVERIFY(!question.headers.contains("authorization"));
    // Nor to any file.
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(token), qPrintable(file.fileName()));
        ++looked;
    }
    QCOMPARE_GE(looked, 2);
}

void tst_WebSources::theLimitOfGitHubIsKept()
{
    const QDateTime reset = QDateTime::currentDateTimeUtc().addSecs(1'800);
    const auto limited = [&](int remaining) {
        return QList<std::pair<QByteArray, QByteArray>> { { "X-RateLimit-Limit", "60" },
            { "X-RateLimit-Remaining", QByteArray::number(remaining) },
            { "X-RateLimit-Reset", QByteArray::number(reset.toSecsSinceEpoch()) } };
    };
    const QByteArray labels = R"([{"name": "help wanted"}])";
    const QByteArray one = R"([{"title": "One", "html_url": "https://github.com/moby/moby/1"}])";
    m_web->serve("/repos/moby/moby/labels", { .body = labels, .headers = limited(1) });
    m_web->serve("/repos/moby/moby/issues", { .body = one, .headers = limited(0) });
    const SyncReport report = sync(model::gitHubSource);
    const SourceReport &gitHub = report.sources.front();
    QCOMPARE(m_web->questions().size(), 2); // nobody is asked in vain
    QCOMPARE(gitHub.outcome, SourceReport::Outcome::Failed);
    QCOMPARE(gitHub.error->kind, Error::Kind::RateLimited);
    QCOMPARE(QDateTime::fromString(gitHub.error->detail, Qt::ISODate).toSecsSinceEpoch(),
        reset.toSecsSinceEpoch());
    QCOMPARE(gitHub.rateLimit->limit, 60);
    QCOMPARE(gitHub.rateLimit->remaining, 0);
    QCOMPARE(issuesStored().size(), 1U); // what came is taken
    // When the limit stands in the way from the beginning, nothing is lost.
    m_web->serve("/repos/moby/moby/labels", { .status = 403, .headers = limited(0) });
    QCOMPARE(sync(model::gitHubSource).sources.front().error->kind, Error::Kind::RateLimited);
    QCOMPARE(issuesStored().size(), 1U);
}

void tst_WebSources::whatIsSaidOfIssues()
{
    m_web->serve("/repos/moby/moby/labels", { .body = R"([{"name": "help wanted"}])" });
    m_web->serve("/repos/moby/moby/issues",
        { .body = json({ gitHubIssue(1, 2), gitHubIssue(2, 0), gitHubIssue(3, 101) }) });
    m_web->serve("/repos/moby/moby/issues/1/comments",
        { .body = json({ comment(u"a"_s), comment(u"b"_s) }) });
    const QByteArray third = "/repos/moby/moby/issues/3/comments?per_page=100&page=";
    m_web->serve(third + "1", { .body = json({ comment(u"first"_s) }) });
    m_web->serve(third + "2", { .status = 403 });
    // Without a token the limit of an hour would be gone.
    QVERIFY(sync(model::gitHubSource).isComplete());
    QCOMPARE(issuesStored().size(), 3U);
    QCOMPARE(asked("/repos/moby/moby/issues/"), 0);
    const SyncReport report = sync(model::gitHubSource, "token");
    // What one of many does not give is no failure of all.
    QVERIFY(report.isComplete());
    QVERIFY(std::ranges::any_of(report.problems, [](const model::Problem &problem) {
        return problem.value == "HTTP 403"_L1 && problem.file.contains("issues/3/comments"_L1);
    }));
    QCOMPARE(communities().discussion(mobyIssue(3))->comments.size(), 1U);
    m_web->serve(third + "2", { .body = json({ comment(u"last"_s) }) });
    QVERIFY(sync(model::gitHubSource, "token").isComplete());
    QCOMPARE(communities().discussion(mobyIssue(3))->comments.size(), 2U);
    const auto said = communities().discussion(mobyIssue(1));
    QVERIFY(said);
    QCOMPARE(said->comments.size(), 2U);
    QCOMPARE(said->comments.front().author, u"ann"_s);
    QCOMPARE(said->comments.front().body, u"a"_s);
    QCOMPARE(said->comments.back().body, u"b"_s);
    QCOMPARE(said->source, model::gitHubSource.name);
    QVERIFY(said->readAt.isValid());
    QCOMPARE(communities().discussion(mobyIssue(3))->comments.back().body, u"last"_s);
    // Nothing was said below it, so that nobody is asked.
    QCOMPARE(asked("/repos/moby/moby/issues/2/"), 0);
    QVERIFY(communities().discussion(mobyIssue(2))->comments.empty());
    // What is here stays here when there is no token any more, and when the network is gone.
    QVERIFY(sync(model::gitHubSource).isComplete());
    QCOMPARE(communities().discussion(mobyIssue(1))->comments.size(), 2U);
    m_web->serve("/repos/moby/moby/issues/1/comments", { .status = 500 });
    sync(model::gitHubSource, "token");
    QCOMPARE(communities().discussion(mobyIssue(1))->comments.size(), 2U);
    QCOMPARE(issuesStored().size(), 3U);
    m_isRebuild = true;
    QVERIFY(sync(model::gitHubSource).isComplete());
    QCOMPARE(communities().discussion(mobyIssue(1))->comments.size(), 2U);
    QCOMPARE(communities().discussion(mobyIssue(3))->comments.size(), 2U);
}

void tst_WebSources::discussionsThatDidNotChangeAreNotAskedFor()
{
    QJsonObject quiet = gitHubIssue(1, 1);
    quiet.insert("updated_at"_L1, u"2026-01-02T03:04:05Z"_s);
    QJsonObject broken = gitHubIssue(3, 101); // of which half came
    broken.insert("updated_at"_L1, u"2026-01-02T03:04:05Z"_s);
    QJsonObject lively = gitHubIssue(2, 1);
    lively.insert(
        "updated_at"_L1, QDateTime::currentDateTimeUtc().addSecs(-60).toString(Qt::ISODate));
    m_web->serve("/repos/moby/moby/labels", { .body = R"([{"name": "help wanted"}])" });
    m_web->serve("/repos/moby/moby/issues", { .body = json({ quiet, lively, broken }) });
    m_web->serve("/repos/moby/moby/issues/3/comments?per_page=100&page=2", { .status = 403 });
    for (const QByteArray number : { "1", "2", "3" }) {
        m_web->serve("/repos/moby/moby/issues/" + number + "/comments",
            { .body = json({ comment(u"said"_s) }) });
    }
    QVERIFY(sync(model::gitHubSource, "token").isComplete());
    QVERIFY(sync(model::gitHubSource, "token").isComplete());
    QCOMPARE(asked("/repos/moby/moby/issues/1/"), 1);
    QCOMPARE(asked("/repos/moby/moby/issues/2/"), 2);
    QCOMPARE(asked("/repos/moby/moby/issues/3/"), 4);
    QCOMPARE(communities().discussion(mobyIssue(1))->comments.size(), 1U);
    QCOMPARE(communities().discussion(mobyIssue(2))->comments.size(), 1U);
}

void tst_WebSources::followedIssuesAreReadWithoutAToken()
{
    for (const QString &url : { mobyIssue(1), u"https://github.com/example/boiler/issues/5"_s,
             u"https://gitlab.example/x/issues/5"_s,
             u"https://github.com/../../user/issues/5/../../secret"_s,
             u"https://github.com/example/../issues/5"_s }) {
        m_followed.push_back({ .url = url, .title = u"T"_s, .project = u"The Boiler"_s });
    }
    m_web->serve("/repos/moby/moby/labels", { .body = R"([{"name": "help wanted"}])" });
    m_web->serve(
        "/repos/moby/moby/issues", { .body = json({ gitHubIssue(1, 1), gitHubIssue(2, 1) }) });
    m_web->serve("/repos/moby/moby/issues/1/comments", { .body = json({ comment(u"said"_s) }) });
    QJsonObject elsewhere = gitHubIssue(5, 1);
    elsewhere.insert("state"_L1, u"closed"_s);
    elsewhere.insert("body"_L1, u"What it is about"_s);
    elsewhere.insert("assignee"_L1, QJsonObject { { u"login"_s, u"bob"_s } });
    m_web->serve("/repos/example/boiler/issues/5", { .body = QJsonDocument(elsewhere).toJson() });
    m_web->serve(
        "/repos/example/boiler/issues/5/comments", { .body = json({ comment(u"done"_s) }) });
    QVERIFY(sync(model::gitHubSource).isComplete());
    QCOMPARE(asked("/repos/moby/moby/issues/2/"), 0);
    QCOMPARE(communities().discussion(mobyIssue(1))->comments.size(), 1U);
    const auto found = issuesStored();
    QCOMPARE(found.size(), 3U);
    const auto other = std::ranges::find(found, m_followed.at(1).url, &model::Issue::url);
    QVERIFY(other != found.end());
    QVERIFY(other->isClosed);
    QCOMPARE(other->assignee, u"bob"_s);
    QCOMPARE(other->body, u"What it is about"_s);
    QCOMPARE(other->project, u"The Boiler"_s);
    QCOMPARE(other->repository, u"https://github.com/example/boiler"_s);
    QCOMPARE(communities().discussion(other->url)->comments.front().body, u"done"_s);
    for (const WebQuestion &question : m_web->questions())
        QVERIFY2(!question.target.contains(".."), question.target.constData());
    // What a person follows is nobody else's business.
    const model::AnswerCache kept(
        DataFolder(m_folder->path()).answersPath(model::gitHubSource.name));
    const auto packed = kept.pack();
    QVERIFY(packed && packed->contains("/repos/moby/moby/labels"));
    QVERIFY(!packed->contains("/issues/5") && !packed->contains("/comments"));
    // One that was deleted is not there offline either.
    m_web->serve("/repos/example/boiler/issues/5", { .status = 404 });
    QVERIFY(sync(model::gitHubSource).isComplete());
    QCOMPARE(issuesStored().size(), 2U);
    m_isRebuild = true;
    QVERIFY(sync(model::gitHubSource).isComplete());
    QCOMPARE(issuesStored().size(), 2U);
    // Many would use up the limit of an hour; none waits for ever.
    m_isRebuild = false;
    m_followed.clear();
    for (int i = 100; i < 112; ++i) {
        const QByteArray number = QByteArray::number(i);
        m_followed.push_back({ .url = u"https://github.com/example/many/issues/%1"_s.arg(i) });
        m_web->serve("/repos/example/many/issues/" + number,
            { .body = QJsonDocument(gitHubIssue(i, 0)).toJson() });
    }
    sync(model::gitHubSource);
    QCOMPARE(asked("/repos/example/many/"), 10);
    sync(model::gitHubSource);
    QCOMPARE(asked("/repos/example/many/"), 20);
    for (int i = 100; i < 112; ++i)
        QCOMPARE_GE(asked("/repos/example/many/issues/" + QByteArray::number(i)), 1);
}

void tst_WebSources::sourcesTellOfAnIssueTogether()
{
    m_web->handle(searchPath, issues(2, 100));
    QVERIFY(sync(model::clotributorSource).isComplete());
    const QString url = issuesStored().front().url;
    const int number = issuesStored().front().number;
    m_followed.push_back({ .url = url, .title = u"T"_s });
    QJsonObject told = gitHubIssue(number, 3);
    told.insert("body"_L1, u"What it is about"_s);
    m_web->serve("/repos/example/boiler/issues/" + QByteArray::number(number),
        { .body = QJsonDocument(told).toJson() });
    // What a repository is mostly written in is less than what a list says of it.
    m_web->serve("/repos/moby/moby/labels", { .body = "[]" });
    m_web->serve("/orgs/moby/repos",
        { .body = R"([{"html_url": "https://github.com/example/boiler", "stargazers_count": 7,
                       "language": "Go"}])" });
    sync(model::gitHubSource);
    const auto found = issuesStored();
    QCOMPARE(found.size(), 2U);
    const auto issue = std::ranges::find(found, url, &model::Issue::url);
    QCOMPARE(issue->source, model::gitHubSource.name);
    QCOMPARE(issue->body, u"What it is about"_s);
    QCOMPARE(issue->comments, 3);
    QCOMPARE(issue->project, u"boiler"_s); // which GitHub does not say
    QCOMPARE(issue->hasLinkedPullRequest, false);
    QCOMPARE(issue->languages, (QStringList { u"Python"_s, u"Go"_s }));
    QVERIFY(!issue->isClosed);
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
