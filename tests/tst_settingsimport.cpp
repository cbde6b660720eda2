// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/numbersimport.h"
#include "model/import/settingsimport.h"
#include "tests/testlandscape.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::Problem;

namespace {

const model::NoProgress noProgress;

} // namespace

class tst_SettingsImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settingsAreRead();
    void featuredRulesFollowTheFile();
    void rulesGiveTagsAndEndUsers();
    void groupsWithoutACategoryAreNotShown();
    void brokenPartsOfSettingsAreListed();
    void theGuideIsRead();
    void theQuizKeepsOnlyQuestionsWithOneRightAnswer();
    void starsAreReadWithTheirDay();
    void theRealFilesAreRead();
};

void tst_SettingsImport::settingsAreRead()
{
    const auto read = importSettings(smallSettingsYaml(), u"settings.yml"_s, noProgress);
    QVERIFY(read);
    QCOMPARE(read->problems.size(), 0);
    const auto &settings = read->value;
    QCOMPARE(settings.foundation, u"Engine House"_s);
    QCOMPARE(settings.groups.size(), 2);
    QCOMPARE(settings.groups[0].key(), u"machines"_s);
    QCOMPARE(settings.groups[1].key(), u"makers"_s);
    QCOMPARE(settings.colors.size(), 7);
    QCOMPARE(settings.logoViewBoxExclusions, QStringList { u"dynamo.svg"_s });
    QVERIFY(settings.adjustLogoViewBox);
    QCOMPARE(
        settings.overrideOf(u"Makers"_s)->subcategories, (QStringList { u"Silver"_s, u"Gold"_s }));
    QCOMPARE(settings.overrideOf(u"Engines"_s), nullptr);
}

void tst_SettingsImport::featuredRulesFollowTheFile()
{
    const model::Snapshot snapshot = smallSnapshot();
    const auto &settings = snapshot.settings;
    const auto &items = snapshot.landscape.items;
    const auto *boiler = settings.featured(items[0], u"Machines"_s);
    QVERIFY(boiler);
    QCOMPARE(boiler->label, u"House Graduated"_s);
    QCOMPARE(boiler->order, 1);
    QCOMPARE(settings.featured(items[0], u"Makers"_s), nullptr); // excluded there
    QCOMPARE(settings.featured(items[2], u"Machines"_s), nullptr); // no project
    QVERIFY(settings.featured(items[4], u"Makers"_s)); // by its subcategory
}

void tst_SettingsImport::rulesGiveTagsAndEndUsers()
{
    const model::Snapshot snapshot = smallSnapshot();
    const auto &settings = snapshot.settings;
    const auto &items = snapshot.landscape.items;
    QCOMPARE(settings.tagsOf(items[0]), QStringList { u"heat"_s }); // its own win
    QCOMPARE(settings.tagsOf(items[3]), QStringList { u"current"_s }); // by its place
    QCOMPARE(settings.tagsOf(items[2]), QStringList()); // no project
    QVERIFY(settings.isEndUser(items[4]));
    QVERIFY(!settings.isEndUser(items[5]));
    QVERIFY(!settings.isEndUser(items[0])); // says so itself
}

void tst_SettingsImport::groupsWithoutACategoryAreNotShown()
{
    model::Snapshot snapshot = smallSnapshot();
    const auto groups = model::shownGroups(snapshot.settings, snapshot.landscape, u"All"_s);
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups[1].categories, QStringList { u"Makers"_s });
    QCOMPARE(groups[2].categories, (QStringList { u"Engines"_s, u"Makers"_s }));
    snapshot.settings.groups = { { u"Gone"_s, {}, { u"Not There"_s } } };
    QCOMPARE(model::shownGroups(snapshot.settings, snapshot.landscape, u"All"_s).size(), 1);
}

void tst_SettingsImport::brokenPartsOfSettingsAreListed()
{
    const auto read = importSettings("foundation: F\n"
                                     "groups: nothing\n"
                                     "screenshot_width: wide\n"
                                     "colors: {color1: red}\n"
                                     "featured_items: [{field: shape, options: []}]\n"
                                     "upcoming_event: {name: E, start: soon, end: '2026-01-01'}\n",
        u"settings.yml"_s, noProgress);
    QVERIFY(read);
    QCOMPARE(read->value.foundation, u"F"_s);
    QVERIFY(read->value.colors.empty());
    QVERIFY(read->value.featuredRules.empty());
    QVERIFY(!read->value.upcomingEvent);
    QVERIFY(read->problems.size() >= 5);
    QVERIFY(!importSettings("- a\n", u"settings.yml"_s, noProgress));
}

void tst_SettingsImport::theGuideIsRead()
{
    const auto read = importGuide("categories:\n"
                                  "- category: Engines\n"
                                  "  content: All about them.\n"
                                  "  keywords: [power]\n"
                                  "  subcategories:\n"
                                  "  - subcategory: Electric\n"
                                  "    content: |\n"
                                  "      #### Current\n"
                                  "      flows.\n",
        u"guide.yml"_s, noProgress);
    QVERIFY(read);
    QCOMPARE(read->problems.size(), 0);
    QCOMPARE(read->value.chapters.size(), 1);
    QCOMPARE(read->value.chapters[0].keywords, QStringList { u"power"_s });
    QCOMPARE(read->value.chapters[0].sections[0].content, u"#### Current\nflows."_s);
}

void tst_SettingsImport::theQuizKeepsOnlyQuestionsWithOneRightAnswer()
{
    const auto read
        = importQuiz("quiz:\n  questions:\n"
                     "  - title: One?\n    options: [{item: a, correct: true}, {item: b}]\n"
                     "  - title: None?\n    options: [{item: a}, {item: b}]\n"
                     "  - title: Both?\n"
                     "    options: [{item: a, correct: true}, {item: b, correct: true}]\n"
                     "  - title: Few?\n    options: [{item: a, correct: true}]\n",
            u"games.yml"_s, noProgress);
    QVERIFY(read);
    QCOMPARE(read->value.questions.size(), 1);
    QCOMPARE(read->value.questions[0].title, u"One?"_s);
    QCOMPARE(read->problems.size(), 3);
    QCOMPARE(read->problems[0].line, 5);
}

void tst_SettingsImport::starsAreReadWithTheirDay()
{
    const auto read = model::importStars(
        "repo_url,stars,as_of_date,source\r\n"
        "https://github.com/Example/Boiler.git,1200,2026-01-02,list a, part b\r\n"
        "https://github.com/example/kettle,many,2026-01-02,list\r\n"
        "https://github.com/example/coil,5,2026-13-02,list\r\n",
        u"stars.csv"_s);
    QVERIFY(read);
    QCOMPARE(read->problems.size(), 2);
    const auto numbers
        = read->value.value(model::repositoryKey(u"http://github.com/example/boiler/"_s));
    QCOMPARE(numbers.stars, 1200);
    QCOMPARE(numbers.asOf, QDate(2026, 1, 2));
    QCOMPARE(numbers.source, u"list a, part b"_s);
    QVERIFY(!model::importStars("a,b\n1,2\n", u"stars.csv"_s));
    QVERIFY(!model::importStars("", u"stars.csv"_s));
}

void tst_SettingsImport::theRealFilesAreRead()
{
    ATLAS_NEEDS_REAL_DATA();
    const QString folder = u"landscape2-sites/cncf/"_s;
    const auto settings
        = importSettings(realFile(folder + "settings.yml"_L1), u"settings.yml"_s, noProgress);
    QVERIFY(settings);
    QCOMPARE(settings->value.groups.size(), 6);
    QCOMPARE(settings->value.overrides.size(), 3);
    QCOMPARE(settings->value.logoViewBoxExclusions.size(), 12);
    QCOMPARE(settings->value.colors.size(), 7);
    QCOMPARE(settings->value.membersCategory, u"CNCF Members"_s);
    QVERIFY(settings->value.upcomingEvent);
    const auto guide = importGuide(realFile(folder + "guide.yml"_L1), u"guide.yml"_s, noProgress);
    QVERIFY(guide);
    QCOMPARE(guide->value.chapters.size(), 8);
    const auto quiz = importQuiz(realFile(folder + "games.yml"_L1), u"games.yml"_s, noProgress);
    QVERIFY(quiz);
    QCOMPARE(quiz->value.questions.size(), 26);
    QCOMPARE(quiz->problems.size(), 0);
    const auto stars = model::importStars(realFile(u"stars.csv"_s), u"stars.csv"_s);
    QVERIFY(stars);
    QVERIFY(stars->value.size() > 950);
    QCOMPARE(stars->problems.size(), 0);
}

QTEST_GUILESS_MAIN(tst_SettingsImport)
#include "tst_settingsimport.moc"
