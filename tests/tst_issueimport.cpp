// SPDX-License-Identifier: GPL-3.0-or-later
// Issues as CLOTributor and GitHub give them.
#include "model/import/issueimport.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using model::Error;
using model::Issue;

namespace {

const model::AnswerOrigin origin { .file = u"https://example.org/issues"_s,
    .source = u"example.org"_s,
    .readAt = QDateTime(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::UTC) };

} // namespace

class tst_IssueImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clotributor();
    void whatIsNoIssueIsLeftOut();
    void gitHub();
    void oneIssueOfGitHub();
    void commentsOfGitHub();
    void gitHubLabelsAndRepositories();
    void otherShapes_data();
    void otherShapes();
};

void tst_IssueImport::clotributor()
{
    const auto read = model::importClotributorIssues(
        R"([{"number": 7, "title": " Valve\nleaks ", "labels": ["Kind/Bug", "difficulty/easy", 3],
            "url": "https://github.com/example/boiler/issues/7", "published_at": 1700000000,
            "good_first_issue": true, "has_linked_prs": false,
            "repository": {"name": "boiler", "url": "https://github.com/example/boiler",
                "languages": ["Go"], "stars": 5},
            "project": {"name": "boiler", "display_name": "The Boiler", "maturity": "sandbox",
                "foundation": "cncf"}, "unheard_of": {}}])",
        origin);
    QVERIFY(read);
    QCOMPARE(read->problems.size(), 0U);
    QCOMPARE(read->value.entries, 1);
    QCOMPARE(read->value.issues.size(), 1U);
    QCOMPARE(read->value.issues.front(),
        (Issue { .url = u"https://github.com/example/boiler/issues/7"_s,
            .number = 7,
            .title = u"Valve leaks"_s,
            .repository = u"https://github.com/example/boiler"_s,
            .project = u"The Boiler"_s,
            .maturity = u"sandbox"_s,
            .labels = { u"Kind/Bug"_s, u"difficulty/easy"_s },
            .isGoodFirst = true,
            .hasLinkedPullRequest = false,
            .languages = { u"Go"_s },
            .createdAt = QDateTime::fromSecsSinceEpoch(1700000000, QTimeZone::UTC),
            .source = origin.source,
            .readAt = origin.readAt }));
}

void tst_IssueImport::whatIsNoIssueIsLeftOut()
{
    const auto read = model::importClotributorIssues(
        R"([{"title": "No address", "repository": {"url": "https://a.org/x"}},
            {"title": "No repository", "url": "https://a.org/x/1"},
            {"title": "A bad address", "url": "javascript:x"},
            {"title": "Good", "url": "https://a.org/x/2", "number": -3, "published_at": "soon",
             "has_linked_prs": "perhaps", "repository": {"url": "https://a.org/x"}}, 17])",
        origin);
    QVERIFY(read);
    QCOMPARE(read->value.entries, 5);
    QCOMPARE(read->value.issues.size(), 1U);
    const Issue &good = read->value.issues.front();
    QCOMPARE(good.title, u"Good"_s);
    QCOMPARE(good.number, 0);
    QVERIFY(!good.createdAt.isValid());
    QVERIFY(!good.hasLinkedPullRequest);
    QCOMPARE_GE(read->problems.size(), 7U);
}

void tst_IssueImport::gitHub()
{
    const auto read = model::importGitHubIssues(
        R"([{"number": 1, "title": "A change", "html_url": "https://github.com/moby/moby/pull/1",
             "pull_request": {}},
            {"number": 2, "title": "Somebody's", "html_url": "https://github.com/moby/moby/issues/2",
             "assignee": {"login": "somebody"}},
            {"number": 3, "title": "Free", "html_url": "https://github.com/moby/moby/issues/3",
             "assignee": null, "comments": 4, "created_at": "2026-01-02T03:04:05Z",
             "updated_at": "2026-02-03T04:05:06Z", "body": "# Help\n",
             "labels": [{"name": "exp/beginner", "color": "fff"}, "area/docs", {}]}])",
        origin, u"moby/moby"_s);
    QVERIFY(read);
    QCOMPARE(read->value.size(), 1U);
    QCOMPARE(read->value.front(),
        (Issue { .url = u"https://github.com/moby/moby/issues/3"_s,
            .number = 3,
            .title = u"Free"_s,
            .repository = u"https://github.com/moby/moby"_s,
            .labels = { u"exp/beginner"_s, u"area/docs"_s },
            .comments = 4,
            .createdAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::UTC),
            .updatedAt = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6), QTimeZone::UTC),
            .body = u"# Help\n"_s,
            .source = origin.source,
            .readAt = origin.readAt }));
    QVERIFY(model::importGitHubIssues("[]", origin, u"moby/moby"_s));
}

void tst_IssueImport::oneIssueOfGitHub()
{
    const auto read = model::importGitHubIssue(
        R"({"number": 3, "title": "Taken", "html_url": "https://github.com/moby/moby/issues/3",
            "state": "closed", "assignee": {"login": "ann"}, "comments": 4, "body": "Text",
            "updated_at": "2026-02-03T04:05:06Z"})",
        origin, u"moby/moby"_s);
    QVERIFY(read);
    QVERIFY(read->value.isClosed);
    QCOMPARE(read->value.assignee, u"ann"_s);
    QCOMPARE(read->value.comments, 4);
    QCOMPARE(read->value.body, u"Text"_s);
    QCOMPARE(read->value.repository, u"https://github.com/moby/moby"_s);
    const auto open = model::importGitHubIssue(
        R"({"title": "Free", "html_url": "https://github.com/moby/moby/issues/4",
            "state": "open", "assignee": null})",
        origin, u"moby/moby"_s);
    QVERIFY(open && !open->value.isClosed && open->value.assignee.isEmpty());
}

void tst_IssueImport::commentsOfGitHub()
{
    const auto read = model::importGitHubComments(
        R"([{"user": {"login": "ann"}, "created_at": "2026-11-03T10:00:00Z", "body": "Where?"},
            {"user": null, "created_at": "soon", "body": "*There.*"}, {"user": {"login": "bob"}},
            7])",
        origin);
    QVERIFY(read);
    QCOMPARE(read->value,
        (std::vector<model::IssueComment> {
            { .author = u"ann"_s,
                .createdAt = QDateTime(QDate(2026, 11, 3), QTime(10, 0), QTimeZone::UTC),
                .body = u"Where?"_s },
            { .author = {}, .createdAt = {}, .body = u"*There.*"_s } }));
    QCOMPARE(read->problems.size(), 3U);
    const auto none = model::importGitHubComments("[]", origin);
    QVERIFY(none && none->value.empty());
}

void tst_IssueImport::gitHubLabelsAndRepositories()
{
    const auto labels = model::importGitHubLabels(
        R"([{"name": "good first issue"}, {"color": "x"}, 5])", origin.file);
    QVERIFY(labels);
    QCOMPARE(*labels, QStringList { u"good first issue"_s });
    const auto repositories = model::importGitHubRepositories(
        R"([{"html_url": "https://github.com/moby/Moby", "stargazers_count": 70000,
             "language": "Go", "license": {"spdx_id": "Apache-2.0"}},
            {"html_url": "https://github.com/moby/new", "stargazers_count": 1, "license": null},
            {"html_url": "https://github.com/moby/odd", "stargazers_count": -1}])",
        origin);
    QVERIFY(repositories);
    QCOMPARE(repositories->value.repositories.size(), 2);
    QCOMPARE(repositories->value.repositories.value(u"github.com/moby/moby"_s),
        (model::RepositoryNumbers { .stars = 70'000,
            .asOf = QDate(2026, 11, 26),
            .source = origin.source,
            .language = u"Go"_s,
            .license = u"Apache-2.0"_s }));
    QCOMPARE(repositories->problems.size(), 1U);
}

void tst_IssueImport::otherShapes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a page") << QByteArray("<html></html>");
    QTest::newRow("an object") << QByteArray(R"({"message": "Not Found"})");
    QTest::newRow("a list of numbers") << QByteArray("[1, 2, 3]");
    QTest::newRow("a list of other things") << QByteArray(R"([{"id": 5}])");
}

void tst_IssueImport::otherShapes()
{
    QFETCH(QByteArray, bytes);
    const auto kindOf
        = [](const auto &read) { return read ? std::nullopt : std::optional(read.error().kind); };
    const std::optional badFormat = Error::Kind::BadFormat;
    QCOMPARE(kindOf(model::importClotributorIssues(bytes, origin)), badFormat);
    QCOMPARE(kindOf(model::importGitHubIssues(bytes, origin, u"a/b"_s)), badFormat);
    QCOMPARE(kindOf(model::importGitHubComments(bytes, origin)), badFormat);
    QCOMPARE(kindOf(model::importGitHubIssue(bytes, origin, u"a/b"_s)), badFormat);
    QCOMPARE(kindOf(model::importGitHubRepositories(bytes, origin)), badFormat);
}

QTEST_GUILESS_MAIN(tst_IssueImport)
#include "tst_issueimport.moc"
