// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/landscapeimport.h"
#include "model/import/settingsimport.h"
#include "model/status/similar.h"
#include "tests/testlandscape.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Item;
using model::Maturity;
using model::similarItems;
using model::Snapshot;
using Kind = model::SimilarityReason::Kind;

namespace {

/// A landscape in which nothing is like anything else until a test says so.
class Garden {
public:
    Item &add(const QString &name)
    {
        const QString subcategory = u"Bed of "_s + name;
        auto &items = m_snapshot.landscape.items;
        items.push_back({ .id = model::ItemId(u"Garden"_s, subcategory, name),
            .name = name,
            .place = { u"Garden"_s, subcategory } });
        return items.back();
    }
    Item &operator[](const QString &name)
    {
        return *std::ranges::find(m_snapshot.landscape.items, name, &Item::name);
    }
    Snapshot &snapshot() { return m_snapshot; }

    QStringList similarTo(const QString &name, int most = 6)
    {
        QStringList result;
        for (const auto &similar : found(name, most))
            result += m_snapshot.landscape.items[size_t(similar.item)].name;
        return result;
    }
    /// Of the first one that is found.
    std::vector<model::SimilarityReason> reasonsFor(const QString &name)
    {
        const auto all = found(name, 6);
        return all.empty() ? std::vector<model::SimilarityReason>() : all.front().reasons;
    }

private:
    std::vector<model::SimilarItem> found(const QString &name, int most)
    {
        const auto &items = m_snapshot.landscape.items;
        return similarItems(
            m_snapshot, int(std::ranges::find(items, name, &Item::name) - items.begin()), most);
    }

    Snapshot m_snapshot;
};

} // namespace

class tst_Similar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyReasonIsFoundAlone_data();
    void everyReasonIsFoundAlone();
    void moreReasonsComeFirst();
    void equalsComeByMaturityAndStars();
    void aWordThatAllUseCountsLess();
    void archivedComeLast();
    void noMoreThanAskedFor();
    void nothingIsLikeItselfUnderAnotherHeading();
    void membersAreLikeNothing();
    void theGuideSaysNothingOfNeighbours();
    void theRealLandscapeIsQuick();
};

void tst_Similar::everyReasonIsFoundAlone_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("value");
    QTest::newRow("its parent") << Kind::ParentOfIt << u"Apple"_s;
    QTest::newRow("a part of it") << Kind::PartOfIt << u"Apple"_s;
    QTest::newRow("same parent") << Kind::SameParent << u"Tree"_s;
    QTest::newRow("same subcategory") << Kind::SameSubcategory << u"Fruit"_s;
    QTest::newRow("a second place") << Kind::SharedPlace << u"Sweet"_s;
    QTest::newRow("a word of the summary") << Kind::SharedKeyword << u"round"_s;
    QTest::newRow("same organisation") << Kind::SameOrganization << u"Orchard Ltd"_s;
    QTest::newRow("same TAG") << Kind::SharedTag << u"botany"_s;
}

void tst_Similar::everyReasonIsFoundAlone()
{
    QFETCH(Kind, kind);
    QFETCH(QString, value);
    Garden garden;
    for (const QString &name : { u"Apple"_s, u"Pear"_s, u"Stone"_s })
        garden.add(name);
    Item &apple = garden[u"Apple"_s];
    Item &pear = garden[u"Pear"_s];
    switch (kind) {
    case Kind::ParentOfIt: apple.parentProject = u"Pear"_s; break;
    case Kind::PartOfIt: pear.parentProject = value; break;
    case Kind::SameParent: apple.parentProject = pear.parentProject = value; break;
    case Kind::SameSubcategory: apple.place = pear.place = { u"Garden"_s, value }; break;
    case Kind::SharedPlace:
        apple.additionalPlaces = { { u"Garden"_s, value } };
        pear.place = { u"Garden"_s, value };
        break;
    case Kind::SharedKeyword:
        apple.summary.tags = { u"red"_s, u"Round "_s };
        pear.summary.tags = { u"round"_s, u"green"_s };
        break;
    case Kind::SameOrganization: apple.organizationName = pear.organizationName = value; break;
    case Kind::SharedTag:
        for (Item *item : { &apple, &pear }) {
            item->maturity = Maturity(u"sandbox"_s);
            item->tags = { value };
        }
        break;
    }
    QCOMPARE(garden.similarTo(u"Apple"_s), QStringList { u"Pear"_s });
    const auto reasons = garden.reasonsFor(u"Apple"_s);
    QCOMPARE(reasons.size(), 1U);
    QCOMPARE(reasons.front().kind, kind);
    QCOMPARE(reasons.front().value, value);
    QCOMPARE(garden.similarTo(u"Stone"_s), QStringList());
}

void tst_Similar::moreReasonsComeFirst()
{
    Garden garden;
    for (const QString &name : { u"Apple"_s, u"Near"_s, u"Nearer"_s })
        garden.add(name).place = { u"Garden"_s, u"Fruit"_s };
    garden[u"Apple"_s].organizationName = garden[u"Nearer"_s].organizationName = u"Orchard"_s;
    QCOMPARE(garden.similarTo(u"Apple"_s), QStringList({ u"Nearer"_s, u"Near"_s }));
    const auto reasons = garden.reasonsFor(u"Apple"_s);
    QCOMPARE(reasons.size(), 2U);
    QCOMPARE(reasons.front().kind, Kind::SameSubcategory); // the weightier one
}

void tst_Similar::equalsComeByMaturityAndStars()
{
    Garden garden;
    for (const QString &name : { u"Apple"_s, u"Product"_s, u"Quiet"_s, u"Starred"_s, u"Grown"_s })
        garden.add(name).place = { u"Garden"_s, u"Fruit"_s };
    garden[u"Quiet"_s].maturity = garden[u"Starred"_s].maturity = Maturity(u"sandbox"_s);
    garden[u"Grown"_s].maturity = Maturity(u"graduated"_s);
    garden[u"Starred"_s].repository = model::Repository { .url = u"https://x.example/starred"_s };
    garden.snapshot().numbers.insert(
        model::repositoryKey(u"https://x.example/starred"_s), { .stars = 7 });
    const QStringList order { u"Grown"_s, u"Starred"_s, u"Quiet"_s, u"Product"_s };
    QCOMPARE(garden.similarTo(u"Apple"_s), order);
    QCOMPARE(garden.similarTo(u"Apple"_s), order);
}

void tst_Similar::aWordThatAllUseCountsLess()
{
    Garden garden;
    garden.add(u"Apple"_s).summary.tags = { u"plant"_s, u"sweet"_s };
    for (int i = 0; i < 20; ++i)
        garden.add(u"Plant %1"_s.arg(i)).summary.tags = { u"plant"_s };
    garden.add(u"Honey"_s).summary.tags = { u"sweet"_s };
    QCOMPARE(garden.similarTo(u"Apple"_s, 2), QStringList({ u"Honey"_s, u"Plant 0"_s }));
}

void tst_Similar::archivedComeLast()
{
    Garden garden;
    garden.add(u"Apple"_s).parentProject = u"Past"_s;
    garden.add(u"Past"_s).maturity = Maturity(u"archived"_s);
    garden.add(u"Pear"_s);
    garden[u"Apple"_s].organizationName = garden[u"Pear"_s].organizationName = u"Orchard"_s;
    QCOMPARE(garden.similarTo(u"Apple"_s), QStringList({ u"Pear"_s, u"Past"_s }));
}

void tst_Similar::noMoreThanAskedFor()
{
    Garden garden;
    for (int i = 0; i < 20; ++i)
        garden.add(u"Pear %1"_s.arg(i)).place = { u"Garden"_s, u"Fruit"_s };
    QCOMPARE(garden.similarTo(u"Pear 0"_s).size(), 6);
    QCOMPARE(garden.similarTo(u"Pear 0"_s, 2), QStringList({ u"Pear 1"_s, u"Pear 2"_s }));
}

void tst_Similar::nothingIsLikeItselfUnderAnotherHeading()
{
    Garden garden;
    garden.add(u"Apple"_s).organizationName = u"Orchard"_s;
    garden.add(u"apple (platform)"_s).organizationName = u"Orchard"_s;
    garden.add(u"Pear"_s).organizationName = u"Orchard"_s;
    garden[u"apple (platform)"_s].name = u"APPLE"_s;
    QCOMPARE(garden.similarTo(u"Apple"_s), QStringList { u"Pear"_s });
}

void tst_Similar::membersAreLikeNothing()
{
    Garden garden;
    garden.snapshot().settings.membersCategory = u"Members"_s;
    for (const QString &name : { u"One (member)"_s, u"Two (member)"_s })
        garden.add(name).place = { u"Members"_s, u"Gold"_s };
    garden.add(u"Apple"_s).organizationName = u"One"_s;
    garden[u"One (member)"_s].organizationName = u"One"_s;
    QCOMPARE(garden.similarTo(u"One (member)"_s), QStringList());
    QCOMPARE(garden.similarTo(u"Apple"_s), QStringList());
}

void tst_Similar::theGuideSaysNothingOfNeighbours()
{
    Garden garden;
    garden.add(u"Apple"_s).place = { u"Garden"_s, u"Fruit"_s };
    garden.add(u"Pear"_s).place = { u"Garden"_s, u"Fruit"_s };
    garden.add(u"Carrot"_s).place = { u"Garden"_s, u"Roots"_s };
    garden.snapshot().guide.chapters = { { .category = u"Garden"_s,
        .sections = { { .subcategory = u"Fruit"_s, .keywords = { u"Food"_s } },
            { .subcategory = u"Roots"_s, .keywords = { u"food"_s } } } } };
    QCOMPARE(garden.similarTo(u"Apple"_s), QStringList({ u"Pear"_s, u"Carrot"_s }));
    QCOMPARE(garden.reasonsFor(u"Apple"_s).size(), 1U);
    QCOMPARE(garden.reasonsFor(u"Carrot"_s).front().kind, Kind::SharedKeyword);
}

void tst_Similar::theRealLandscapeIsQuick()
{
    ATLAS_NEEDS_REAL_DATA();
    const model::NoProgress progress;
    Snapshot snapshot;
    snapshot.landscape
        = importLandscape(realFile(u"landscape/landscape.yml"_s), u"landscape.yml"_s, progress)
              ->value;
    snapshot.settings = importSettings(
        realFile(u"landscape2-sites/cncf/settings.yml"_s), u"settings.yml"_s, progress)
                            ->value;
    const int prometheus = snapshot.landscape.indexesOfName(u"Prometheus"_s).front();
    QElapsedTimer timer;
    timer.start();
    const auto similar = similarItems(snapshot, prometheus);
    // A selection has a frame for all of its details. Sanitizers are slower than people's machines.
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(similar.size(), 6U);
    for (const auto &one : similar) {
        const Item &item = snapshot.landscape.items[size_t(one.item)];
        QVERIFY(item.name != "Prometheus"_L1);
        QCOMPARE(item.place.subcategory, u"Observability"_s);
    }
}

QTEST_GUILESS_MAIN(tst_Similar)
#include "tst_similar.moc"
