// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers that the landscape's web site published until 2024, and what it made of them.
#include "model/import/landscapeimport.h"
#include "model/import/publishedimport.h"
#include "tests/testlandscape.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::PublishedTotals;

namespace {

model::Result<model::PublishedNumbers> imported(const QByteArray &yaml)
{
    return model::importPublishedNumbers(yaml, u"processed_landscape.yml"_s, model::NoProgress());
}

/// Items of Engines / Steam, each a name and its lines.
QByteArray withItems(const std::vector<std::pair<QByteArray, QByteArray>> &items)
{
    QByteArray yaml = "landscape:\n- category:\n  name: Engines\n  subcategories:\n"
                      "  - subcategory:\n    name: Steam\n    items:\n";
    for (const auto &[name, lines] : items)
        yaml += "    - item:\n      name: " + name + "\n" + lines;
    return yaml;
}

QStringList allIds(const model::PublishedNumbers &numbers) { return numbers.items.keys(); }

} // namespace

class tst_PublishedImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCardHasItsStarsAndEveryOrganizationItsMoneyOnce();
    void whatIsNoNumberIsNotKnown();
    void whatIsNoSuchFileIsRefused_data();
    void whatIsNoSuchFileIsRefused();
    void theSiteOfOctober2018();
};

void tst_PublishedImport::everyCardHasItsStarsAndEveryOrganizationItsMoneyOnce()
{
    const QByteArray works = "      crunchbase_data:\n        name: Works\n        funding: 70\n";
    const auto numbers = imported(withItems({
        { "Boiler",
            "      github_data:\n        stars: 1000\n" + works
                + "      yahoo_finance_data:\n        market_cap: 500\n" },
        { "Kettle", "      github_data:\n        stars: 20\n" + works }, // counted with Boiler
        { "Pump", "      crunchbase_data:\n        name: Pumps\n        funding: 3\n" },
        { "Valve", "      github_data:\n        stars: 4\n" },
    }));
    QVERIFY(numbers);
    // In the order of the file: the first card of an organisation is the one that counts.
    const QStringList ids { u"engines--steam--boiler"_s, u"engines--steam--kettle"_s,
        u"engines--steam--pump"_s, u"engines--steam--valve"_s };
    QCOMPARE(numbers->totals(ids),
        (PublishedTotals { .cards = 4, .stars = 1024, .marketCapUsd = 500, .fundingUsd = 3 }));
    QCOMPARE(numbers->totals({ ids[1], u"engines--steam--gone"_s }),
        (PublishedTotals { .cards = 1, .stars = 20, .fundingUsd = 70 }));
}

void tst_PublishedImport::whatIsNoNumberIsNotKnown()
{
    const auto numbers = imported(
        withItems({ { "Boiler",
                        "      github_data:\n        stars: many\n      crunchbase_data: none\n"
                        "      yahoo_finance_data:\n        market_cap: -5\n        unit: "
                        "9223372036854775807\n" },
            { "Kettle", "      github_data:\n        stars: 9223372036854775807\n" } }));
    QVERIFY(numbers);
    QCOMPARE(numbers->items.value(u"engines--steam--boiler"_s), model::PublishedItem {});
    QCOMPARE(numbers->items.value(u"engines--steam--kettle"_s), model::PublishedItem {});
    QCOMPARE(numbers->totals(allIds(*numbers)), PublishedTotals { .cards = 2 });
}

void tst_PublishedImport::whatIsNoSuchFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("- one\n");
    QTest::newRow("no categories") << QByteArray("landscape: 5\n");
    QTest::newRow("no YAML") << QByteArray("a: [");
}

void tst_PublishedImport::whatIsNoSuchFileIsRefused()
{
    QFETCH(QByteArray, content);
    QVERIFY(!imported(content));
}

void tst_PublishedImport::theSiteOfOctober2018()
{
    ATLAS_NEEDS_REAL_DATA();
    const auto numbers = imported(realFile(u"landscape-history/2018-10-13.processed.yml"_s));
    QVERIFY(numbers);
    const auto landscape = model::importLandscape(
        realFile(u"landscape-history/2018-10-13.yml"_s), u"landscape.yml"_s, model::NoProgress());
    QVERIFY(landscape);
    QStringList ids;
    for (const model::Item &item : landscape->value.items)
        ids += item.id.toString();
    QCOMPARE(numbers->totals(ids),
        (PublishedTotals { .cards = 590,
            .stars = 1'227'036,
            .marketCapUsd = 6'517'024'009'984,
            .fundingUsd = 16'298'700'282 }));
}

QTEST_GUILESS_MAIN(tst_PublishedImport)
#include "tst_publishedimport.moc"
