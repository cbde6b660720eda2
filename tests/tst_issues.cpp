// SPDX-License-Identifier: GPL-3.0-or-later
// What labels of issues mean, how issues are filtered, counted, ordered and ranked, what is new in
// a search, and how they are written as Markdown.
#include "model/community/issueexport.h"
#include "model/community/issuelabels.h"
#include "model/community/issuerank.h"
#include "model/community/issuesearch.h"
#include "model/items/issuelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using model::Contributor;
using model::ContributorLevel;
using model::ContributorTime;
using model::Error;
using model::FilterStand;
using model::Issue;
using model::IssueFacet;
using model::IssueField;
using model::IssueFilter;
using model::IssueIndex;
using model::IssueOrder;
using model::IssueReason;
using model::Issues;
using model::IssueStage;
using model::LabelMeaning;

namespace {

const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::UTC);

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

Issue issueCalled(const QString &title, int ageDays = 10)
{
    return { .url = u"https://github.com/example/%1/issues/1"_s.arg(title),
        .title = title,
        .repository = u"https://github.com/example/"_s + title,
        .createdAt = now.addDays(-ageDays) };
}

/// Six issues that differ in what facets and orders look at.
Issues sixIssues()
{
    Issues issues;
    for (const QString &title : { u"ant"_s, u"bee"_s, u"cat"_s, u"dog"_s, u"eel"_s, u"fox"_s })
        issues.push_back(issueCalled(title, 10 * (int(issues.size()) + 1)));
    const QStringList kinds { u"bug"_s, u"bug"_s, u"feature"_s, u""_s, u"bug"_s, u"feature"_s };
    const QStringList levels { u"hard"_s, u"easy"_s, u"easy"_s, u"medium"_s, u"easy"_s, u""_s };
    for (size_t i = 0; i < issues.size(); ++i) {
        issues[i].kind = kinds[qsizetype(i)];
        issues[i].difficulty = levels[qsizetype(i)];
        issues[i].project = i < 4 ? u"Zoo"_s : u"Ark"_s;
        issues[i].languages = i % 2 == 0 ? QStringList { u"Go"_s } : QStringList { u"Rust"_s };
    }
    issues[0].updatedAt = now.addDays(-9);
    issues[5].updatedAt = now.addDays(-1);
    issues[2].comments = 0;
    issues[3].comments = 7;
    return issues;
}

IssueFilter filterOf(const QString &text) { return IssueFilter::parse(text).value(); }

QStringList titlesOf(const IssueIndex &index, const std::vector<int> &issues)
{
    QStringList titles;
    for (const int issue : issues)
        titles += index.issues()[size_t(issue)].title;
    return titles;
}

QString textOf(const IssueFacet &facet)
{
    QStringList parts;
    for (const auto &value : facet.values) {
        const QString sign = value.stand == FilterStand::Wanted ? u"+"_s
            : value.stand == FilterStand::Excluded              ? u"-"_s
                                                                : u""_s;
        parts += u"%1%2 %3/%4"_s.arg(sign, value.value).arg(value.count).arg(value.total);
    }
    return parts.join(u", "_s);
}

QString facetText(const IssueIndex &index, const QString &filter, IssueField field)
{
    const auto facets = index.facets(filterOf(filter));
    const auto facet = std::ranges::find(facets, field, &IssueFacet::field);
    return facet == facets.end() ? QString() : textOf(*facet);
}

} // namespace

class tst_Issues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void ownRulesComeFirst();
    void everyMeaningHasAName();
    void filters_data();
    void filters();
    void filtersThatAreNone_data();
    void filtersThatAreNone();
    void filtersSurviveTheirText();
    void valuesAreChosenAndExcluded();
    void theIndexFindsWhatTheFilterMatches();
    void wordsDoNotReachFromOneIssueIntoTheNext();
    void facetsCountWhatTheOthersLeave();
    void flagsHoldTogether();
    void stagesAreAFacet();
    void orders_data();
    void orders();
    void ranking_data();
    void ranking();
    void reasonsAreTold_data();
    void reasonsAreTold();
    void whatIsNewInASearch();
    void markdownOfWhatIsTracked();
    void aListModelIsOne();
};

void tst_Issues::labels_data()
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
    QTest::newRow("variants of good first")
        << QStringList { u"kind/good-first-issue"_s } << u""_s << u""_s << u""_s << true << false;
    QTest::newRow("a colon parts as a slash does")
        << QStringList { u"type: bug"_s, u"difficulty:easy"_s } << u""_s << u"bug"_s << u"easy"_s
        << false << false;
    QTest::newRow("debugging is no bug")
        << QStringList { u"area/debugging"_s } << u""_s << u""_s << u""_s << false << false;
    QTest::newRow("a priority is no difficulty")
        << QStringList { u"priority/medium"_s } << u""_s << u""_s << u""_s << false << false;
    QTest::newRow("a beginner's") << QStringList { u"exp/beginner"_s } << u""_s << u""_s
                                  << u"easy"_s << true << false;
    QTest::newRow("mentor") << QStringList { u"mentorship"_s } << u""_s << u""_s << u""_s << false
                            << true;
}

void tst_Issues::labels()
{
    QFETCH(QStringList, labels);
    model::Issues issues { { .labels = labels } };
    model::IssueLabels().read(issues);
    const Issue &issue = issues.front();
    QTEST(issue.area.isNull() ? u""_s : issue.area, "area");
    QTEST(issue.kind.isNull() ? u""_s : issue.kind, "kind");
    QTEST(issue.difficulty.isNull() ? u""_s : issue.difficulty, "difficulty");
    QTEST(issue.isGoodFirst.value_or(false), "isGoodFirst");
    QTEST(issue.hasMentor.value_or(false), "hasMentor");
}

void tst_Issues::filters_data()
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
    QTest::newRow("a stage") << u"stage:claimed"_s << true;
    QTest::newRow("another stage") << u"stage:done,none"_s << false;
    QTest::newRow("nothing said") << u"difficulty:none"_s << true;
    QTest::newRow("something said") << u"kind:none"_s << false;
    QTest::newRow("a comma is none between words") << u"valve,leaks"_s << false;
    QTest::newRow("what nobody says") << u"is:mentored"_s << false;
    QTest::newRow("what nobody says, turned round") << u"-is:mentored"_s << true;
}

void tst_Issues::filters()
{
    QFETCH(QString, filter);
    const auto parsed = IssueFilter::parse(filter);
    QVERIFY(parsed);
    QTEST(parsed->matches(boilerIssue(), IssueStage::Claimed), "matches");
}

void tst_Issues::filtersThatAreNone_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("piece");
    QTest::newRow("a field") << u"go colour:red"_s << u"colour:red"_s;
    QTest::newRow("a flag") << u"is:fine"_s << u"is:fine"_s;
    QTest::newRow("a flag among others") << u"is:mentored,fine"_s << u"is:mentored,fine"_s;
    QTest::newRow("a stage") << u"stage:begun"_s << u"stage:begun"_s;
    QTest::newRow("no value") << u"kind:,"_s << u"kind:,"_s;
}

void tst_Issues::filtersThatAreNone()
{
    QFETCH(QString, filter);
    const auto parsed = IssueFilter::parse(filter);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Error::Kind::BadFormat);
    QTEST(parsed.error().subject, "piece");
}

void tst_Issues::ownRulesComeFirst()
{
    const model::IssueLabels labels({ { u"Newcomers  Welcome"_s, LabelMeaning::GoodFirst },
        { u"bugfix-sprint"_s, LabelMeaning::Nothing }, { u"exp/beginner"_s, LabelMeaning::Hard } });
    const auto meanings = [&](const QString &label) { return labels.meaningsOf(label); };
    QCOMPARE(meanings(u"newcomers_welcome"_s), (std::vector { LabelMeaning::GoodFirst }));
    QCOMPARE(meanings(u"bugfix-sprint"_s), std::vector<LabelMeaning>());
    QCOMPARE(meanings(u"a bug"_s), (std::vector { LabelMeaning::Bug }));
    QCOMPARE(meanings(u"exp/beginner"_s), (std::vector { LabelMeaning::Hard })); // in its place
    QVERIFY(labels.isInviting(u"newcomers welcome"_s));
    QVERIFY(!labels.isInviting(u"exp/beginner"_s));
    QVERIFY(model::IssueLabels().isInviting(u"community/help wanted"_s));
    QVERIFY(model::IssueLabels().isInviting(u"exp/beginner"_s));
    QVERIFY(model::IssueLabels().meaningsOf(u"no-stale"_s).empty());
    QCOMPARE(model::IssueLabels().meaningsOf(u"lifecycle: stale"_s),
        (std::vector { LabelMeaning::Stale }));
}

void tst_Issues::everyMeaningHasAName()
{
    for (const LabelMeaning meaning : model::labelMeanings)
        QVERIFY(model::labelMeaningOfName(model::nameOf(meaning)) == meaning);
    QVERIFY(!model::labelMeaningOfName(u"perhaps"_s));
    for (const auto &rule : model::IssueLabels::commonRules())
        QVERIFY(!model::IssueLabels().meaningsOf(rule.pattern).empty());
}

void tst_Issues::filtersSurviveTheirText()
{
    const QString text
        = u"language:go,rust -project:\"A, \"\"B\"\"\" is:good-first \"-race\" -paint stage:in-pr"_s;
    const IssueFilter filter = filterOf(text);
    QCOMPARE(filter.terms().size(), 6U);
    QCOMPARE(filter.terms()[1].values, QStringList { u"A, \"B\""_s });
    QVERIFY(filterOf(filter.toText()) == filter);
}

void tst_Issues::valuesAreChosenAndExcluded()
{
    IssueFilter filter = filterOf(u"leak"_s).with(IssueField::Kind, u"bug"_s, FilterStand::Wanted);
    filter = filter.with(IssueField::Kind, u"feature"_s, FilterStand::Excluded);
    QCOMPARE(filter.toText(), u"leak kind:bug -kind:feature"_s);
    QCOMPARE(filter.standOf(IssueField::Kind, u"BUG"_s), FilterStand::Wanted);
    QCOMPARE(filter.standOf(IssueField::Kind, u"feature"_s), FilterStand::Excluded);
    filter = filter.with(IssueField::Kind, u"feature"_s, FilterStand::Wanted);
    QCOMPARE(filter.toText(), u"leak kind:bug,feature"_s);
    filter = filter.with(IssueField::Kind, u"Bug"_s, FilterStand::Free);
    QCOMPARE(filter.toText(), u"leak kind:feature"_s);
    QCOMPARE(filter.withoutField(IssueField::Kind).toText(), u"leak"_s);
}

void tst_Issues::theIndexFindsWhatTheFilterMatches()
{
    IssueIndex index(sixIssues());
    index.setStages({ { index.issues()[1].url, IssueStage::Claimed } });
    for (const QString &text :
        { u""_s, u"kind:bug"_s, u"-kind:bug"_s, u"kind:bug,feature difficulty:easy"_s,
            u"repository:ant,bee"_s, u"repository:example/cat"_s, u"kind:none"_s, u"-a"_s, u"E"_s,
            u"stage:claimed"_s, u"-stage:claimed language:rust"_s, u"language:cobol"_s,
            u"source:none"_s, u"label:none project:ark"_s }) {
        const IssueFilter filter = filterOf(text);
        const auto found = index.matching(filter);
        for (int i = 0; i < int(index.issues().size()); ++i) {
            const bool matches = filter.matches(index.issues()[size_t(i)], index.stageOf(i));
            QVERIFY2(found.contains(i) == matches, qPrintable(text));
        }
    }
    QVERIFY(IssueIndex().matching(filterOf(u"a kind:bug stage:done"_s)).isEmpty());
}

void tst_Issues::wordsDoNotReachFromOneIssueIntoTheNext()
{
    Issues issues { issueCalled(u"one"_s), issueCalled(u"two"_s) };
    issues[0].body = u"ends with ab"_s;
    issues[1].title = u"ab abb"_s;
    const IssueIndex index(issues);
    QCOMPARE(index.matching(filterOf(u"abab"_s)).count(), 0);
    QCOMPARE(index.matching(filterOf(u"abb"_s)).toVector(), std::vector { 1 });
    QCOMPARE(index.matching(filterOf(u"ab"_s)).count(), 2);
}

void tst_Issues::facetsCountWhatTheOthersLeave()
{
    const IssueIndex index(sixIssues());
    QCOMPARE(facetText(index, {}, IssueField::Kind), u"bug 3/3, feature 2/2, none 1/1"_s);
    QCOMPARE(facetText(index, {}, IssueField::Difficulty),
        u"easy 3/3, medium 1/1, hard 1/1, none 1/1"_s);
    QCOMPARE(facetText(index, {}, IssueField::Project), u"Zoo 4/4, Ark 2/2"_s);
    // Its own condition leaves a facet's counts alone.
    QCOMPARE(facetText(index, u"kind:bug difficulty:easy"_s, IssueField::Kind),
        u"+bug 2/3, feature 1/2, none 0/1"_s);
    QCOMPARE(facetText(index, u"-kind:bug"_s, IssueField::Project), u"Zoo 2/4, Ark 1/2"_s);
    QCOMPARE(
        facetText(index, u"-kind:bug"_s, IssueField::Kind), u"-bug 3/3, feature 2/2, none 1/1"_s);
    // What every issue says alike tells nothing apart.
    QCOMPARE(facetText(index, {}, IssueField::Maturity), QString());
    QCOMPARE(facetText(index, u"maturity:none"_s, IssueField::Maturity), u"+none 6/6"_s);
    QVERIFY(facetText(index, {}, IssueField::Repository).contains(u"example/ant 1/1"_s));
    QVERIFY(!facetText(index, {}, IssueField::Repository).contains(u"https"_s));
    QVERIFY(IssueIndex().facets(IssueFilter()).empty());
    // What nobody sees is not counted.
    const auto folded = index.facets(filterOf(u"kind:bug,feature"_s), { IssueField::Kind });
    const auto kind = std::ranges::find(folded, IssueField::Kind, &IssueFacet::field);
    QVERIFY(kind != folded.end());
    QCOMPARE(kind->active, 2);
    QVERIFY(kind->values.empty());
}

void tst_Issues::flagsHoldTogether()
{
    Issues issues = sixIssues();
    for (const size_t i : { 0, 1, 2 })
        issues[i].isGoodFirst = true;
    for (const size_t i : { 2, 3 })
        issues[i].hasLinkedPullRequest = false;
    const IssueIndex index(issues);
    IssueFilter filter = IssueFilter().with(IssueField::Is, u"good-first"_s, FilterStand::Wanted);
    QCOMPARE(
        facetText(index, filter.toText(), IssueField::Is), u"+good-first 3/3, unclaimed 1/2"_s);
    filter = filter.with(IssueField::Is, u"unclaimed"_s, FilterStand::Wanted);
    QCOMPARE(filter.toText(), u"is:good-first is:unclaimed"_s);
    QCOMPARE(titlesOf(index, index.matching(filter).toVector()), QStringList { u"cat"_s });
    filter = filter.with(IssueField::Is, u"good-first"_s, FilterStand::Excluded);
    QCOMPARE(filter.toText(), u"is:unclaimed -is:good-first"_s);
    QCOMPARE(
        facetText(index, filter.toText(), IssueField::Is), u"-good-first 1/3, +unclaimed 1/2"_s);
    QCOMPARE(filter.with(IssueField::Is, u"unclaimed"_s, FilterStand::Free).toText(),
        u"-is:good-first"_s);
}

void tst_Issues::stagesAreAFacet()
{
    IssueIndex index(sixIssues());
    QCOMPARE(facetText(index, {}, IssueField::Stage), QString());
    index.setStages({ { index.issues()[1].url, IssueStage::Claimed },
        { index.issues()[2].url, IssueStage::Done }, { u"https://gone"_s, IssueStage::Done } });
    QCOMPARE(facetText(index, u"kind:bug"_s, IssueField::Stage), u"claimed 1/1, done 0/1"_s);
}

void tst_Issues::orders_data()
{
    QTest::addColumn<IssueOrder>("order");
    QTest::addColumn<QString>("titles");
    QTest::newRow("newest") << IssueOrder::Newest << u"ant bee cat dog eel fox"_s;
    QTest::newRow("updated") << IssueOrder::Updated << u"fox ant bee cat dog eel"_s;
    QTest::newRow("fewest comments, not known last")
        << IssueOrder::FewestComments << u"cat dog ant bee eel fox"_s;
    QTest::newRow("project") << IssueOrder::Project << u"eel fox ant bee cat dog"_s;
}

void tst_Issues::orders()
{
    QFETCH(IssueOrder, order);
    const IssueIndex index(sixIssues());
    const auto all = index.matching(IssueFilter());
    QTEST(titlesOf(index, index.inOrder(all, order)).join(u' '), "titles");
    QCOMPARE(
        titlesOf(index, index.inOrder(index.matching(filterOf(u"kind:bug"_s)), order)).size(), 3);
}

void tst_Issues::ranking_data()
{
    QTest::addColumn<Contributor>("person");
    QTest::addColumn<QString>("titles");
    QTest::newRow("new, Go, an evening") << Contributor { { u"Go"_s }, ContributorTime::Evening,
        ContributorLevel::New } << u"eel cat ant bee dog fox"_s;
    QTest::newRow("new, Rust, an hour") << Contributor { { u"rust"_s }, ContributorTime::Hour,
        ContributorLevel::New } << u"bee dog fox eel cat ant"_s;
    QTest::newRow("experienced, any language, days") << Contributor { {}, ContributorTime::Days,
        ContributorLevel::Experienced } << u"ant dog cat fox bee eel"_s;
    QTest::newRow("familiar, both") << Contributor { { u"Go"_s, u"Rust"_s },
        ContributorTime::Evening, ContributorLevel::Familiar }
                                    << u"dog bee eel cat fox ant"_s;
}

void tst_Issues::ranking()
{
    QFETCH(Contributor, person);
    const IssueIndex index(sixIssues());
    const model::IssueRanking ranking(index, person, now);
    const auto order = ranking.inOrder(index.matching(IssueFilter()));
    QTEST(titlesOf(index, order).join(u' '), "titles");
    // Points fall, and those who suit as well come by their age.
    std::pair last(std::numeric_limits<int>::max(), QDateTime());
    for (const int issue : order) {
        const Issue &here = index.issues()[size_t(issue)];
        const std::pair points(
            model::pointsOf(model::reasonsFor(here, person, now)), here.createdAt);
        QVERIFY(points.first < last.first
            || (points.first == last.first && points.second <= last.second));
        last = points;
    }
}

void tst_Issues::reasonsAreTold_data()
{
    using Kind = IssueReason::Kind;
    QTest::addColumn<Issue>("issue");
    QTest::addColumn<Contributor>("person");
    QTest::addColumn<QList<IssueReason::Kind>>("kinds");
    const Contributor newcomer { { u"Go"_s }, ContributorTime::Evening, ContributorLevel::New };
    const Contributor expert { { u"Go"_s }, ContributorTime::Days, ContributorLevel::Experienced };
    Issue issue = issueCalled(u"quiet"_s, 500);
    QTest::newRow("nothing is known") << issue << newcomer << QList<Kind> {};
    issue.updatedAt = now.addDays(-400);
    issue.comments = 40;
    issue.isStale = true;
    QTest::newRow("nobody cares") << issue << newcomer
                                  << QList<Kind> { Kind::LongDiscussion, Kind::Quiet, Kind::Stale };
    issue = issueCalled(u"first"_s);
    issue.languages = { u"go"_s };
    issue.isGoodFirst = true;
    issue.hasMentor = true;
    issue.hasLinkedPullRequest = false;
    QTest::newRow("made for newcomers") << issue << newcomer
                                        << QList<Kind> { Kind::Language, Kind::ForNewcomers,
                                               Kind::Mentor, Kind::Active, Kind::Unclaimed };
    QTest::newRow("not for experts") << issue << expert
                                     << QList<Kind> { Kind::Language, Kind::Active, Kind::Mentor,
                                            Kind::Unclaimed, Kind::LeaveToNewcomers };
    issue = issueCalled(u"taken"_s);
    issue.languages = { u"C"_s };
    issue.difficulty = u"hard"_s;
    issue.hasLinkedPullRequest = true;
    issue.isSaidTaken = true;
    QTest::newRow("hard, foreign and taken")
        << issue << newcomer
        << QList<Kind> { Kind::Active, Kind::TooLong, Kind::OtherLanguage, Kind::TooHard,
               Kind::SaidTaken, Kind::LinkedPullRequest };
    issue = issueCalled(u"closed"_s);
    issue.assignee = u"ann"_s;
    issue.isSaidTaken = true; // which the name of who has it says better
    issue.isClosed = true;
    QTest::newRow("somebody's and closed")
        << issue << expert << QList<Kind> { Kind::Active, Kind::Assigned, Kind::Closed };
    issue = issueCalled(u"docs"_s);
    issue.area = u"docs"_s;
    issue.languages = { u"C"_s };
    QTest::newRow("texts need no language")
        << issue << newcomer << QList<Kind> { Kind::Active, Kind::NoLanguageNeeded, Kind::Short };
}

void tst_Issues::reasonsAreTold()
{
    QFETCH(Issue, issue);
    QFETCH(Contributor, person);
    QList<IssueReason::Kind> kinds;
    for (const IssueReason &reason : model::reasonsFor(issue, person, now))
        kinds += reason.kind;
    QTEST(kinds, "kinds");
}

void tst_Issues::whatIsNewInASearch()
{
    Issues issues = sixIssues();
    const Issues first(issues.begin(), issues.begin() + 3);
    model::IssueSearch search { .name = u"Bugs"_s, .filter = u"kind:bug"_s };
    const IssueIndex before(first);
    QCOMPARE(
        titlesOf(before, newIn(before, search).toVector()), (QStringList { u"ant"_s, u"bee"_s }));
    search = seenNow(before, search);
    QVERIFY(newIn(before, search).isEmpty());
    const IssueIndex after(issues);
    QCOMPARE(titlesOf(after, newIn(after, search).toVector()), QStringList { u"eel"_s });
    // What was gone for a while was seen all the same.
    search = seenNow(IssueIndex(Issues { issues[4] }), search);
    QVERIFY(newIn(after, search).isEmpty());
    search.filter = u"colour:red"_s;
    QVERIFY(newIn(after, search).isEmpty());
}

void tst_Issues::markdownOfWhatIsTracked()
{
    Issues issues = sixIssues();
    issues[0].title = u"[x](javascript:y) *big*"_s;
    auto claimed = model::TrackedIssue::of(issues[0], IssueStage::Claimed);
    claimed.note = u"Ask first.\nThen do it."_s;
    claimed.remindOn = QDate(2026, 12, 1);
    const auto done = model::TrackedIssue::of(issues[1], IssueStage::Done);
    const QString text = model::trackedAsMarkdown(
        { done, claimed }, u"Mine"_s, [](IssueStage stage) { return nameOf(stage); });
    QCOMPARE(text, uR"(# Mine

## claimed

- [ ] [\[x\]\(javascript:y\) \*big\*](<https://github.com/example/ant/issues/1>) – example/ant (2026-12-01)
  Ask first.
  Then do it.

## done

- [x] [bee](<https://github.com/example/bee/issues/1>) – example/bee
)"_s);
    issues[2].labels = { u"a`b"_s };
    QCOMPARE(model::issuesAsMarkdown({ issues[2] }, u"All"_s),
        u"# All\n\n- [cat](<https://github.com/example/cat/issues/1>) – example/cat `a'b`\n"_s);
}

void tst_Issues::aListModelIsOne()
{
    model::IssueListModel list;
    const QAbstractItemModelTester tester(
        &list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    const IssueIndex index(sixIssues());
    list.setIssues(index, { 4, 1 });
    QCOMPARE(reset.size(), 1);
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(list.index(0).data().toString(), u"eel"_s);
    QCOMPARE(list.rowOf(index.issues()[1].url), 1);
    QCOMPARE(list.rowOf(index.issues()[0].url), -1);
    QCOMPARE(list.rowOf(u"https://gone"_s), -1);
    model::ItemSet fresh(6);
    fresh.insert(1);
    list.setNew(fresh);
    list.setStages({ { index.issues()[4].url, IssueStage::Done } });
    using Role = model::IssueListModel::Role;
    QVERIFY(list.index(1).data(int(Role::IsNew)).toBool());
    QVERIFY(!list.index(0).data(int(Role::IsNew)).toBool());
    QCOMPARE(list.index(0).data(int(Role::Stage)).value<IssueStage>(), IssueStage::Done);
    QCOMPARE(list.index(0).data(int(Role::Issue)).value<Issue>(), index.issues()[4]);
}

QTEST_GUILESS_MAIN(tst_Issues)
#include "tst_issues.moc"
