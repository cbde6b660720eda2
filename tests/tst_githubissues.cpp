// SPDX-License-Identifier: GPL-3.0-or-later
// Syncs of issues with GitHub, from a real server on loopback: what its lists have, what a person
// follows, and what is said below them; within its limits.
#include "model/http/answercache.h"
#include "tests/websourcetest.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using model::DataFolder;
using model::Error;
using model::SourceReport;
using model::SyncReport;

namespace {

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

} // namespace

class tst_GitHubIssues : public WebSourceTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServers(); }
    void cleanupTestCase() { stopServers(); }
    void init() { beginAnew(); }

    void issuesOfMoby();
    void theTokenGoesToGitHubAlone();
    void theLimitOfGitHubIsKept();
    void whatIsSaidOfIssues();
    void discussionsThatDidNotChangeAreNotAskedFor();
    void followedIssuesAreReadWithoutAToken();
    void sourcesTellOfAnIssueTogether();
};

void tst_GitHubIssues::issuesOfMoby()
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

void tst_GitHubIssues::theTokenGoesToGitHubAlone()
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

void tst_GitHubIssues::theLimitOfGitHubIsKept()
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

void tst_GitHubIssues::whatIsSaidOfIssues()
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

void tst_GitHubIssues::discussionsThatDidNotChangeAreNotAskedFor()
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

void tst_GitHubIssues::followedIssuesAreReadWithoutAToken()
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

void tst_GitHubIssues::sourcesTellOfAnIssueTogether()
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

QTEST_GUILESS_MAIN(tst_GitHubIssues)
#include "tst_githubissues.moc"
