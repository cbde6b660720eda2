// SPDX-License-Identifier: GPL-3.0-or-later
// What is different between two versions of a landscape, and which items of both are the same one.
#include "model/history/landscapechanges.h"
#include "model/import/landscapeimport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::LandscapeChange;
using model::Snapshot;
using Kind = model::LandscapeChange::Kind;

namespace {

/// One item as its lines, in Engines / Steam unless a place is given.
struct Line {
    QByteArray name;
    QByteArray fields;
    QByteArray subcategory = "Steam";
};

Snapshot landscape(const std::vector<Line> &lines)
{
    QByteArray yaml = "landscape:\n- name: Engines\n  subcategories:\n";
    for (const QByteArray subcategory : { "Steam", "Water" }) {
        yaml += "  - name: " + subcategory + "\n    items:\n";
        for (const Line &line : lines) {
            if (line.subcategory != subcategory)
                continue;
            yaml += "    - item:\n      name: " + line.name + "\n      logo: " + line.name.toLower()
                + ".svg\n";
            for (const QByteArray &field : line.fields.split(';')) {
                if (!field.isEmpty())
                    yaml += "      " + field.trimmed() + "\n";
            }
        }
    }
    Snapshot snapshot;
    snapshot.landscape
        = model::importLandscape(yaml, u"landscape.yml"_s, model::NoProgress())->value;
    return snapshot;
}

/// "kind name: before > after", one a line.
QStringList changes(const Snapshot &before, const Snapshot &after)
{
    static const QHash<Kind, QString> names { { Kind::Accepted, u"accepted"_s },
        { Kind::Promoted, u"promoted"_s }, { Kind::Archived, u"archived"_s },
        { Kind::Reclassified, u"reclassified"_s }, { Kind::Added, u"added"_s },
        { Kind::Removed, u"removed"_s }, { Kind::Moved, u"moved"_s },
        { Kind::Renamed, u"renamed"_s }, { Kind::LogoChanged, u"logo"_s } };
    QStringList lines;
    for (const LandscapeChange &change : model::changesBetween(before, after))
        lines += u"%1 %2: %3 > %4"_s.arg(
            names[change.kind], change.name, change.before, change.after);
    return lines;
}

} // namespace

class tst_LandscapeChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameIsNoChange();
    void maturityGoesItsWay_data();
    void maturityGoesItsWay();
    void itemsComeAndGo();
    void aNameFindsItsItemInAnotherPlace();
    void aRepositoryFindsItsItemUnderAnotherName();
    void aHomepageFindsItToo();
    void whatSeveralHaveTellsNothing();
    void artworkIsComparedWhereBothAreKnown();
    void oneItemMayChangeInSeveralWays();
};

void tst_LandscapeChanges::theSameIsNoChange()
{
    const Snapshot same = landscape({ { "Boiler", "project: sandbox" }, { "Kettle", "" } });
    QVERIFY(changes(same, same).isEmpty());
    QVERIFY(changes({}, {}).isEmpty());
}

void tst_LandscapeChanges::maturityGoesItsWay_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("change");
    QTest::newRow("accepted") << QByteArray() << QByteArray("sandbox")
                              << u"accepted Boiler:  > sandbox"_s;
    QTest::newRow("promoted") << QByteArray("sandbox") << QByteArray("incubating")
                              << u"promoted Boiler: sandbox > incubating"_s;
    QTest::newRow("two steps") << QByteArray("sandbox") << QByteArray("graduated")
                               << u"promoted Boiler: sandbox > graduated"_s;
    QTest::newRow("archived") << QByteArray("incubating") << QByteArray("archived")
                              << u"archived Boiler: incubating > archived"_s;
    QTest::newRow("back") << QByteArray("graduated") << QByteArray("incubating")
                          << u"reclassified Boiler: graduated > incubating"_s;
    QTest::newRow("out of the archive") << QByteArray("archived") << QByteArray("sandbox")
                                        << u"reclassified Boiler: archived > sandbox"_s;
    QTest::newRow("no project any more")
        << QByteArray("sandbox") << QByteArray() << u"reclassified Boiler: sandbox > "_s;
    QTest::newRow("a level of its own") << QByteArray("sandbox") << QByteArray("emeritus")
                                        << u"reclassified Boiler: sandbox > emeritus"_s;
}

void tst_LandscapeChanges::maturityGoesItsWay()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, change);
    const auto of = [](const QByteArray &level) {
        return landscape({ { "Boiler", level.isEmpty() ? QByteArray() : "project: " + level } });
    };
    QCOMPARE(changes(of(before), of(after)), QStringList(change));
}

void tst_LandscapeChanges::itemsComeAndGo()
{
    QCOMPARE(changes(landscape({ { "Boiler", "project: sandbox" }, { "Kettle", "" } }),
                 landscape({ { "Kettle", "" }, { "Pump", "project: sandbox" } })),
        (QStringList { u"accepted Pump:  > sandbox"_s, u"added Pump:  > sandbox"_s,
            u"removed Boiler: sandbox > "_s }));
}

void tst_LandscapeChanges::aNameFindsItsItemInAnotherPlace()
{
    QCOMPARE(changes(landscape({ { "Boiler", "" } }), landscape({ { "Boiler", "", "Water" } })),
        QStringList(u"moved Boiler: Engines / Steam > Engines / Water"_s));
}

void tst_LandscapeChanges::aRepositoryFindsItsItemUnderAnotherName()
{
    QCOMPARE(changes(landscape({ { "Boiler", "repo_url: https://github.com/Steam/Boiler" } }),
                 landscape({ { "Kettle", "repo_url: http://github.com/steam/boiler/" } })),
        QStringList(u"renamed Kettle: Boiler > Kettle"_s));
}

void tst_LandscapeChanges::aHomepageFindsItToo()
{
    QCOMPARE(changes(landscape({ { "Boiler", "homepage_url: https://www.steam.example/boiler/" } }),
                 landscape({ { "Kettle", "homepage_url: http://steam.example/boiler" } })),
        QStringList(u"renamed Kettle: Boiler > Kettle"_s));
    // A product and the membership of its company have one page, and are two things.
    Snapshot member
        = landscape({ { "Works (member)", "homepage_url: https://steam.example/boiler" } });
    member.landscape.items[0].place.category = u"Members"_s;
    QCOMPARE(
        changes(landscape({ { "Works", "homepage_url: https://steam.example/boiler" } }), member),
        (QStringList { u"added Works (member):  > "_s, u"removed Works:  > "_s }));
}

void tst_LandscapeChanges::whatSeveralHaveTellsNothing()
{
    const QByteArray same = "homepage_url: https://steam.example";
    QCOMPARE(changes(landscape({ { "Boiler", same }, { "Pump", same } }),
                 landscape({ { "Kettle", same } })),
        (QStringList { u"added Kettle:  > "_s, u"removed Boiler:  > "_s, u"removed Pump:  > "_s }));
}

void tst_LandscapeChanges::artworkIsComparedWhereBothAreKnown()
{
    Snapshot before = landscape({ { "Boiler", "" }, { "Kettle", "" }, { "Pump", "" } });
    Snapshot after = before;
    before.logoBlobs = { { u"boiler.svg"_s, u"1"_s }, { u"pump.svg"_s, u"3"_s } };
    after.logoBlobs
        = { { u"boiler.svg"_s, u"2"_s }, { u"kettle.svg"_s, u"2"_s }, { u"pump.svg"_s, u"3"_s } };
    QCOMPARE(changes(before, after), QStringList(u"logo Boiler: boiler.svg > boiler.svg"_s));
}

void tst_LandscapeChanges::oneItemMayChangeInSeveralWays()
{
    const QByteArray repository = ";repo_url: https://github.com/steam/boiler";
    QCOMPARE(changes(landscape({ { "Boiler", "project: sandbox" + repository } }),
                 landscape({ { "Kettle", "project: graduated" + repository, "Water" } })),
        (QStringList { u"promoted Kettle: sandbox > graduated"_s,
            u"moved Kettle: Engines / Steam > Engines / Water"_s,
            u"renamed Kettle: Boiler > Kettle"_s }));
}

QTEST_GUILESS_MAIN(tst_LandscapeChanges)
#include "tst_landscapechanges.moc"
