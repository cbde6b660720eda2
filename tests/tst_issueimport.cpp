// SPDX-License-Identifier: GPL-3.0-or-later
// Issues as CLOTributor and GitHub give them, what labels mean, and how issues are filtered.
#include "model/community/issuefilter.h"
#include "model/community/issuelabels.h"
#include "model/import/issueimport.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using model::Error;
using model::Issue;
using model::IssueFilter;

namespace {

const model::AnswerOrigin origin { .file = u"https://example.org/issues"_s,
    .source = u"example.org"_s,
    .readAt = QDateTime(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::UTC) };

Issue boilerIssue()
{
    return { .url = u"https://github.com/example/boiler/issues/7"_s,
        .number = 7,
        .title = u"Valve leaks"_s,
        .repository = u"https://github.com/example/boiler"_s,
        .project = u"Boiler"_s,
        .maturity = u"sandbox"_s,
        .labels = { u"kind/bug"_s, u"help wanted"_s },
        .kind = u"bug"_s,
        .isGoodFirst = true,
        .hasLinkedPullRequest = false,
        .languages = { u"Go"_s, u"Shell"_s } };
}

} // namespace

class tst_IssueImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clotributor();
    void whatIsNoIssueIsLeftOut();
    void gitHub();
    void gitHubLabelsAndRepositories();
    void otherShapes_data();
    void otherShapes();
    void labels_data();
    void labels();
    void filters_data();
    void filters();
    void filtersThatAreNone_data();
    void filtersThatAreNone();
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
            .kind = u"bug"_s,
            .difficulty = u"easy"_s,
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
            .area = u"docs"_s,
            .difficulty = u"easy"_s,
            .isGoodFirst = true,
            .comments = 4,
            .createdAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::UTC),
            .updatedAt = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6), QTimeZone::UTC),
            .body = u"# Help\n"_s,
            .source = origin.source,
            .readAt = origin.readAt }));
    QVERIFY(model::importGitHubIssues("[]", origin, u"moby/moby"_s));
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
    QCOMPARE(kindOf(model::importGitHubRepositories(bytes, origin)), badFormat);
}

void tst_IssueImport::labels_data()
{
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("difficulty");
    QTest::addColumn<bool>("isGoodFirst");
    QTest::addColumn<bool>("hasMentor");
    QTest::newRow("none") << QStringList() << u""_s << u""_s << u""_s << false << false;
    QTest::newRow("first match wins") << QStringList { u"Feature enhancement"_s, u"bug"_s } << u""_s
                                      << u"enhancement"_s << u""_s << false << false;
    QTest::newRow("documentation")
        << QStringList { u"area/Documentation"_s } << u"docs"_s << u""_s << u""_s << false << false;
    QTest::newRow("a doctor is none")
        << QStringList { u"doctor"_s } << u""_s << u""_s << u""_s << false << false;
    QTest::newRow("only the whole label is a difficulty")
        << QStringList { u"not level/easy"_s, u"level/hard"_s } << u""_s << u""_s << u"hard"_s
        << false << false;
    QTest::newRow("good first") << QStringList { u"Good First Issue"_s } << u""_s << u""_s << u""_s
                                << true << false;
    QTest::newRow("mentor") << QStringList { u"mentorship"_s } << u""_s << u""_s << u""_s << false
                            << true;
}

void tst_IssueImport::labels()
{
    QFETCH(QStringList, labels);
    Issue issue { .labels = labels };
    model::readLabels(issue);
    QTEST(issue.area.isNull() ? u""_s : issue.area, "area");
    QTEST(issue.kind.isNull() ? u""_s : issue.kind, "kind");
    QTEST(issue.difficulty.isNull() ? u""_s : issue.difficulty, "difficulty");
    QTEST(issue.isGoodFirst.value_or(false), "isGoodFirst");
    QTEST(issue.hasMentor.value_or(false), "hasMentor");
}

void tst_IssueImport::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("matches");
    QTest::newRow("nothing") << u"  "_s << true;
    QTest::newRow("a word") << u"LEAK"_s << true;
    QTest::newRow("two words") << u"leaks boiler"_s << true;
    QTest::newRow("another word") << u"leaks paint"_s << false;
    QTest::newRow("not a word") << u"-paint"_s << true;
    QTest::newRow("words together") << u"\"valve leaks\""_s << true;
    QTest::newRow("words not so together") << u"\"leaks valve\""_s << false;
    QTest::newRow("a language") << u"language:rust,go"_s << true;
    QTest::newRow("not a language") << u"-language:go"_s << false;
    QTest::newRow("another kind") << u"kind:feature"_s << false;
    QTest::newRow("a repository") << u"repository:example/boiler"_s << true;
    QTest::newRow("a repository by its name") << u"repository:boiler"_s << true;
    QTest::newRow("a label with a blank") << u"label:\"help wanted\""_s << true;
    QTest::newRow("a project") << u"project:boiler"_s << true;
    QTest::newRow("good first") << u"is:good-first"_s << true;
    QTest::newRow("unclaimed") << u"is:unclaimed,mentored"_s << true;
    QTest::newRow("what nobody says") << u"is:mentored"_s << false;
    QTest::newRow("what nobody says, turned round") << u"-is:mentored"_s << true;
}

void tst_IssueImport::filters()
{
    QFETCH(QString, filter);
    const auto parsed = IssueFilter::parse(filter);
    QVERIFY(parsed);
    QTEST(parsed->matches(boilerIssue()), "matches");
}

void tst_IssueImport::filtersThatAreNone_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("piece");
    QTest::newRow("a field") << u"go colour:red"_s << u"colour:red"_s;
    QTest::newRow("a flag") << u"is:fine"_s << u"is:fine"_s;
    QTest::newRow("a flag among others") << u"is:mentored,fine"_s << u"is:mentored,fine"_s;
    QTest::newRow("no value") << u"kind:,"_s << u"kind:,"_s;
}

void tst_IssueImport::filtersThatAreNone()
{
    QFETCH(QString, filter);
    const auto parsed = IssueFilter::parse(filter);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Error::Kind::BadFormat);
    QTEST(parsed.error().subject, "piece");
}

QTEST_GUILESS_MAIN(tst_IssueImport)
#include "tst_issueimport.moc"
