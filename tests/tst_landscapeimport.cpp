// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/landscapeimport.h"
#include "model/landscape/itemjson.h"
#include "tests/testlandscape.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Error;
using model::Item;
using model::Landscape;
using model::LinkKind;
using model::Maturity;
using model::Problem;

namespace {

model::Result<model::Imported<Landscape>> imported(const QByteArray &yaml)
{
    return importLandscape(yaml, u"landscape.yml"_s, model::NoProgress());
}

/// A file with one item that has @p fields (lines indented as the item's own).
QByteArray withItem(const QByteArray &fields)
{
    return "landscape:\n- name: C\n  subcategories:\n  - name: S\n    items:\n"
           "    - item:\n      name: I\n      homepage_url: https://i.example\n      logo: i.svg\n"
        + fields;
}

int countOf(const Landscape &landscape, Maturity::Level level)
{
    return int(std::ranges::count_if(landscape.items,
        [&](const Item &item) { return item.maturity && item.maturity->level() == level; }));
}

int countOf(const model::Problems &problems, Problem::Kind kind)
{
    return int(std::ranges::count(problems, kind, &Problem::kind));
}

} // namespace

class tst_LandscapeImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsRead();
    void theGoodIsKeptAndTheBadIsListed_data();
    void theGoodIsKeptAndTheBadIsListed();
    void aFileThatIsNoLandscapeIsRefused_data();
    void aFileThatIsNoLandscapeIsRefused();
    void theOldNameOfTheLevelIsKnown();
    void jsonKeepsEveryField();
    void halvesOfCharactersDoNotLockAnItem();
    void jsonThatIsNoItemIsNothing_data();
    void jsonThatIsNoItemIsNothing();
    void theRealLandscapeIsReadWhole();
    void whatStandsTwiceIsTakenAsOne();
    void harmfulCharactersAreLeftOut();
    void everyOldVersionIsRead_data();
    void everyOldVersionIsRead();
};

void tst_LandscapeImport::everyFieldIsRead()
{
    const auto read = imported(smallLandscapeYaml());
    QVERIFY(read);
    const Landscape &landscape = read->value;
    QCOMPARE(landscape.categories.size(), 2);
    QCOMPARE(landscape.categories[0].subcategories.size(), 3);
    QCOMPARE(landscape.categories[0].subcategories[2].items.size(), 0);
    QCOMPARE(landscape.items.size(), 6);
    const Item &boiler = landscape.items[0];
    QCOMPARE(boiler.id.toString(), u"engines--steam-water--boiler"_s);
    QCOMPARE(boiler.logo, u"boiler.svg"_s);
    QCOMPARE(boiler.maturity->level(), Maturity::Level::Graduated);
    QCOMPARE(boiler.maturityDates.accepted, QDate(2019, 1, 2));
    QCOMPARE(boiler.maturityDates.incubating, QDate(2020, 3, 4));
    QCOMPARE(boiler.maturityDates.graduated, QDate(2021, 5, 6));
    QCOMPARE(boiler.maturityDates.archived, std::nullopt);
    QCOMPARE(boiler.latestAnnualReview, QDate(2022, 7, 8));
    QCOMPARE(boiler.repository->license, u"Apache-2.0"_s);
    QCOMPARE(boiler.repository->branch, u"main"_s);
    QCOMPARE(boiler.additionalRepositories.size(), 1);
    QCOMPARE(boiler.additionalPlaces.size(), 2);
    QCOMPARE(boiler.additionalPlaces[0], (model::PlacePath { u"Engines"_s, u"Electric"_s }));
    QCOMPARE(boiler.links.value(LinkKind::Slack), u"https://slack.example.org"_s);
    QCOMPARE(boiler.links.value(LinkKind::Twitter), u"https://x.com/boiler"_s);
    QCOMPARE(boiler.links.value(LinkKind::AnnualReview), u"https://review.example.org"_s);
    QCOMPARE(boiler.organizationName, u"Example Works"_s);
    QCOMPARE(boiler.endUser, false);
    QCOMPARE(boiler.specification, true);
    QCOMPARE(boiler.tags, QStringList { u"heat"_s });
    QCOMPARE(boiler.audits.size(), 1);
    QCOMPARE(boiler.audits[0].vendor, u"Careful Ltd"_s);
    QCOMPARE(boiler.otherLinks.size(), 1);
    QCOMPARE(boiler.summary.personas, (QStringList { u"Stoker"_s, u"Engineer"_s }));
    QCOMPARE(boiler.annotations.value(u"origin"_s), u"ours"_s);
    QCOMPARE(landscape.items[4].displayName(), u"Works"_s);
    QCOMPARE(landscape.items[4].joined, QDate(2018, 4, 5));
    QVERIFY(landscape.items[5].unnamedOrganization);
    QVERIFY(!landscape.items[2].isOpenSource());
    // Exactly these three: a strange host, an unknown key, a place that is not there.
    QCOMPARE(read->problems.size(), 3);
    QCOMPARE(countOf(read->problems, Problem::Kind::UnexpectedHost), 1);
    QCOMPARE(countOf(read->problems, Problem::Kind::UnknownKey), 1);
    QCOMPARE(countOf(read->problems, Problem::Kind::UnknownPlace), 1);
}

void tst_LandscapeImport::theGoodIsKeptAndTheBadIsListed_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("items");
    QTest::addColumn<Problem::Kind>("kind");
    QTest::addColumn<int>("line");
    using Kind = Problem::Kind;
    QTest::newRow("a list as description")
        << withItem("      description: [a]\n") << 1 << Kind::WrongType << 10;
    QTest::newRow("a text as extra") << withItem("      extra: x\n") << 1 << Kind::WrongType << 10;
    QTest::newRow("a map as second path")
        << withItem("      second_path: {a: b}\n") << 1 << Kind::WrongType << 10;
    QTest::newRow("an impossible day")
        << withItem("      joined: '2024-02-31'\n") << 1 << Kind::BadDate << 10;
    QTest::newRow("a day with a time")
        << withItem("      joined: '2024-02-01T10:00:00'\n") << 1 << Kind::BadDate << 10;
    QTest::newRow("a script as address")
        << withItem("      twitter: 'javascript:alert(1)'\n") << 1 << Kind::BadUrl << 10;
    QTest::newRow("a file as repository")
        << withItem("      repo_url: file:///etc/passwd\n") << 1 << Kind::BadUrl << 10;
    QTest::newRow("three parts of a place")
        << withItem("      second_path: ['a / b / c']\n") << 1 << Kind::BadPlace << 10;
    QTest::newRow("a key twice") << withItem("      description: a\n      description: b\n") << 1
                                 << Kind::Duplicate << 11;
    QTest::newRow("an item twice") << withItem(
        "    - item:\n      name: I\n      homepage_url: https://i.example\n      logo: i\n")
                                   << 1 << Kind::Duplicate << 10;
    QTest::newRow("an item without a name")
        << withItem("    - item:\n      logo: x.svg\n") << 1 << Kind::Missing << 10;
    QTest::newRow("an item that is a text")
        << withItem("    - just text\n") << 1 << Kind::WrongType << 10;
    QTest::newRow("an audit without a day")
        << withItem("      extra:\n        audits:\n        - {url: 'https://a.example'}\n") << 1
        << Kind::Missing << 12;
}

void tst_LandscapeImport::theGoodIsKeptAndTheBadIsListed()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, items);
    QFETCH(Problem::Kind, kind);
    QFETCH(int, line);
    const auto read = imported(yaml);
    QVERIFY(read);
    QCOMPARE(int(read->value.items.size()), items);
    QVERIFY(!read->problems.empty());
    QCOMPARE(read->problems.front().kind, kind);
    QCOMPARE(read->problems.front().line, line);
    QCOMPARE(read->problems.front().file, u"landscape.yml"_s);
}

void tst_LandscapeImport::aFileThatIsNoLandscapeIsRefused_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a text") << QByteArray("hello\n");
    QTest::newRow("a list") << QByteArray("- a\n");
    QTest::newRow("another map") << QByteArray("a: b\n");
    QTest::newRow("a text as landscape") << QByteArray("landscape: x\n");
    QTest::newRow("no category") << QByteArray("landscape: []\n");
    QTest::newRow("no item") << QByteArray("landscape:\n- name: a\n  subcategories: []\n");
    QTest::newRow("cut in the middle") << smallLandscapeYaml().left(300) + "\n   x: [";
}

void tst_LandscapeImport::aFileThatIsNoLandscapeIsRefused()
{
    QFETCH(QByteArray, yaml);
    const auto read = imported(yaml);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadFormat);
}

void tst_LandscapeImport::theOldNameOfTheLevelIsKnown()
{
    const auto read = imported(withItem("      cncf_project: incubating\n"));
    QVERIFY(read);
    QCOMPARE(read->value.items[0].maturity->level(), Maturity::Level::Incubating);
    QCOMPARE(read->problems.size(), 0);
}

void tst_LandscapeImport::jsonKeepsEveryField()
{
    QByteArrayList files { smallLandscapeYaml() };
    if (!realDataFolder().isEmpty())
        files += realFile(u"landscape/landscape.yml"_s);
    for (const QByteArray &yaml : files) {
        const auto read = imported(yaml);
        QVERIFY(read);
        for (const Item &item : read->value.items) {
            const QByteArray text = QJsonDocument(toJson(item)).toJson();
            const auto again = model::itemFromJson(text);
            QVERIFY2(again, qPrintable(item.name));
            QVERIFY2(*again == item, qPrintable(item.name));
        }
    }
}

void tst_LandscapeImport::halvesOfCharactersDoNotLockAnItem()
{
    const QString half = u"half "_s + QChar(0xd83d);
    Item item {
        .id = model::ItemId(u"B"_s, u"C"_s, u"A"_s), .name = u"A"_s, .place = { u"B"_s, u"C"_s }
    };
    item.description = half;
    item.tags = { half };
    item.annotations.insert(half, half);
    const auto again = model::itemFromJson(QJsonDocument(toJson(item)).toJson());
    QVERIFY(again);
    QVERIFY(again->description.startsWith(u"half "_s));
    QCOMPARE(again->tags.size(), 1);
    QCOMPARE(again->annotations.size(), 1);
}

void tst_LandscapeImport::jsonThatIsNoItemIsNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"name":"A","category":"B","subcatego)");
    QTest::newRow("a list") << QByteArray(R"(["name"])");
    QTest::newRow("no name") << QByteArray(R"({"category":"B","subcategory":"C"})");
    QTest::newRow("no place") << QByteArray(R"({"name":"A"})");
    QTest::newRow("a name that is a number")
        << QByteArray(R"({"name":1,"category":"B","subcategory":"C"})");
    QTest::newRow("not UTF-8") << QByteArray(
        "{\"name\":\"\xff\",\"category\":\"B\",\"subcategory\":\"C\"}");
    QTest::newRow("deep") << QByteArray(5'000, '[');
}

void tst_LandscapeImport::jsonThatIsNoItemIsNothing()
{
    QFETCH(QByteArray, json);
    QVERIFY(!model::itemFromJson(json));
    QVERIFY(model::itemFromJson(R"({"name":"A","category":"B","subcategory":"C"})"));
}

void tst_LandscapeImport::theRealLandscapeIsReadWhole()
{
    ATLAS_NEEDS_REAL_DATA();
    const auto read = imported(realFile(u"landscape/landscape.yml"_s));
    QVERIFY(read);
    const Landscape &landscape = read->value;
    QCOMPARE(landscape.items.size(), 2413);
    QCOMPARE(landscape.categories.size(), 15);
    size_t subcategories = 0;
    for (const auto &category : landscape.categories)
        subcategories += category.subcategories.size();
    QCOMPARE(subcategories, 80);
    QCOMPARE(countOf(landscape, Maturity::Level::Graduated), 38);
    QCOMPARE(countOf(landscape, Maturity::Level::Incubating), 38);
    QCOMPARE(countOf(landscape, Maturity::Level::Sandbox), 151);
    QCOMPARE(countOf(landscape, Maturity::Level::Archived), 28);
    QCOMPARE(
        std::ranges::count_if(landscape.items, [](const Item &i) { return i.joined.has_value(); }),
        720);
    // SOURCES 1.6: the two homepages that end in a no-break space are whole.
    for (const Item &item : landscape.items)
        QVERIFY2(!item.homepageUrl.isEmpty(), qPrintable(item.name));
    QCOMPARE(countOf(read->problems, Problem::Kind::UnknownPlace), 3);
    QCOMPARE(countOf(read->problems, Problem::Kind::Missing), 0);
    QCOMPARE(countOf(read->problems, Problem::Kind::Duplicate), 0);
    QCOMPARE(countOf(read->problems, Problem::Kind::BadDate), 0);
    const auto organizations = std::ranges::count_if(
        landscape.items, [](const Item &i) { return !i.organizationName.isEmpty(); });
    QCOMPARE(organizations, 3);
}

void tst_LandscapeImport::whatStandsTwiceIsTakenAsOne()
{
    const auto read = imported("landscape:\n"
                               "- {name: A, subcategories: [{name: X, items: [{name: C}]}]}\n"
                               "- {name: B, subcategories: [{name: X, items: [{name: C}]}]}\n"
                               "- {name: A, subcategories: [{name: X, items: [{name: 'C#'}, "
                               "{name: C}]}, {name: Y, items: [{name: D}]}]}\n");
    QVERIFY(read);
    const Landscape &landscape = read->value;
    QCOMPARE(landscape.categories.size(), 2);
    QCOMPARE(landscape.categories[0].subcategories.size(), 2);
    QCOMPARE(landscape.categories[0].subcategories[0].items.size(), 2);
    QCOMPARE(landscape.items.size(), 4);
    QStringList ids;
    for (const Item &item : landscape.items)
        ids += item.id.toString();
    QCOMPARE(ids, (QStringList { u"a--x--c"_s, u"b--x--c"_s, u"a--x--c-2"_s, u"a--y--d"_s }));
    const auto count = [&](Problem::Kind kind) {
        return std::ranges::count(read->problems, kind, &Problem::kind);
    };
    QCOMPARE(count(Problem::Kind::Repeated), 2);
    QCOMPARE(count(Problem::Kind::Duplicate), 1); // C in A / X
}

void tst_LandscapeImport::harmfulCharactersAreLeftOut()
{
    const auto read = imported("landscape:\n- name: \"A\\0B\"\n  subcategories:\n"
                               "  - name: \"X\\e[2J\"\n    items:\n"
                               "    - {name: \"N\\u202Eame\", description: \"one\\ntwo\"}\n");
    QVERIFY(read);
    QCOMPARE(read->value.categories[0].name, u"AB"_s);
    QCOMPARE(read->value.categories[0].subcategories[0].name, u"X[2J"_s);
    QCOMPARE(read->value.items[0].name, u"Name"_s);
    QCOMPARE(read->value.items[0].description, u"one\ntwo"_s);
}

void tst_LandscapeImport::everyOldVersionIsRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("items");
    QTest::newRow("none without real data") << QString() << 0;
    // Counted in the files: all of their items come through.
    const QMap<QString, int> items { { u"2018-03-03.yml"_s, 468 }, { u"2018-06-29.yml"_s, 543 },
        { u"2018-10-13.yml"_s, 590 }, { u"2018-12-31.yml"_s, 604 }, { u"2019-06-29.yml"_s, 712 },
        { u"2020-02-01.yml"_s, 1321 }, { u"2020-12-31.yml"_s, 1551 }, { u"2021-12-24.yml"_s, 1841 },
        { u"2022-12-30.yml"_s, 2148 }, { u"2023-12-01.yml"_s, 2284 }, { u"2024-12-31.yml"_s, 2361 },
        { u"2025-12-17.yml"_s, 2405 } };
    const QDir folder(realDataFolder() + "/landscape-history"_L1);
    for (const QString &file :
        folder.entryList({ u"*-*-*.yml"_s }).filter(QRegularExpression(u"^[0-9-]+\\.yml$"_s)))
        QTest::newRow(qPrintable(file)) << "landscape-history/"_L1 + file << items.value(file, -1);
}

void tst_LandscapeImport::everyOldVersionIsRead()
{
    QFETCH(QString, file);
    QFETCH(int, items);
    ATLAS_NEEDS_REAL_DATA();
    if (file.isEmpty())
        return;
    const auto read = imported(realFile(file));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(int(read->value.items.size()), items);
    QVERIFY(countOf(read->value, Maturity::Level::Graduated) > 0
        || countOf(read->value, Maturity::Level::Incubating) > 0);
    QCOMPARE(countOf(read->problems, Problem::Kind::WrongType), 0);
}

QTEST_GUILESS_MAIN(tst_LandscapeImport)
#include "tst_landscapeimport.moc"
