// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/landscapeimport.h"
#include "model/import/numbersimport.h"
#include "model/import/settingsimport.h"
#include "model/search/facets.h"
#include "tests/testlandscape.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Facet;
using model::Facets;
using model::FilterField;
using model::FilterTerm;
using model::ItemFilter;
using model::ItemIndex;
using model::ItemSet;
using model::RangeFacet;
using Stand = model::ItemFilter::Stand;

namespace {

model::Snapshot withNumbers()
{
    model::Snapshot snapshot = smallSnapshot();
    snapshot.numbers.insert(
        u"github.com/example/boiler"_s, { 6000, QDate(2026, 1, 2), u"list"_s, u"Go"_s, {}, {} });
    snapshot.numbers.insert(u"github.com/example/kettle"_s,
        { 40, QDate(2024, 5, 6), u"list"_s, u"Rust"_s, u"MIT"_s, {} });
    snapshot.organizations.insert(u"www.crunchbase.com/organization/example"_s,
        { .country = u"Iceland"_s, .asOf = QDate(2026, 8, 3), .source = u"a list"_s });
    return snapshot;
}

ItemIndex indexOf(const model::Snapshot &snapshot)
{
    return ItemIndex(std::make_shared<const model::Snapshot>(snapshot));
}

ItemSet everything(const ItemIndex &index) { return ItemSet(index.itemCount(), true); }

ItemFilter parsed(const QString &text) { return ItemFilter::parse(text).value(); }

QString namesOf(const ItemIndex &index, const ItemSet &items)
{
    QStringList names;
    for (const int item : items.toVector())
        names += index.snapshot()->landscape.items[size_t(item)].displayName();
    return names.join(u' ');
}

/// "graduated 1, sandbox 1, none 3": what a facet offers; a plus is wanted, a minus is excluded.
QString textOf(const Facets &facets, FilterField field)
{
    const auto facet = std::ranges::find(facets.choices, field, &Facet::field);
    if (facet == facets.choices.end())
        return u"absent"_s;
    QStringList parts;
    for (const model::FacetValue &value : facet->values) {
        const QString sign = value.stand == Stand::Wanted ? u"+"_s
            : value.stand == Stand::Excluded              ? u"-"_s
                                                          : QString();
        parts += u"%1%2 %3"_s.arg(sign, value.value).arg(value.count);
    }
    return parts.join(", "_L1);
}

const RangeFacet *rangeOf(const Facets &facets, FilterField field)
{
    const auto facet = std::ranges::find(facets.ranges, field, &RangeFacet::field);
    return facet == facets.ranges.end() ? nullptr : &*facet;
}

/// Every count is what is left when that value alone is chosen in its facet, and that choice
/// survives being written and read.
void compareCounts(const ItemIndex &index, const ItemFilter &filter, const ItemSet &scope)
{
    const Facets facets = model::facetsOf(index, filter, scope);
    QVERIFY(!facets.choices.empty());
    for (const Facet &facet : facets.choices) {
        for (const model::FacetValue &value : facet.values) {
            const ItemFilter alone
                = filter.withoutField(facet.field).with(facet.field, value.value, Stand::Wanted);
            const auto read = ItemFilter::parse(alone.toText());
            QVERIFY2(read, qPrintable(alone.toText()));
            QCOMPARE(*read, alone);
            const int left = (index.matching(*read) & scope).count();
            QVERIFY2(left == value.count,
                qPrintable(u"%1: %2, not %3"_s.arg(alone.toText()).arg(left).arg(value.count)));
        }
    }
    for (const RangeFacet &facet : facets.ranges) {
        int known = 0;
        for (const RangeFacet::Bin &bin : facet.bins) {
            const ItemFilter alone = filter.withRange(facet.field, bin.low, bin.high);
            QCOMPARE(parsed(alone.toText()), alone);
            QCOMPARE((index.matching(alone) & scope).count(), bin.count);
            QCOMPARE_LE(bin.count, bin.total);
            known += bin.count;
        }
        const ItemFilter rest = filter.withoutField(facet.field);
        QCOMPARE(known + facet.unknown, (index.matching(rest) & scope).count());
    }
}

} // namespace

class tst_Facets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noneIsWhatSaysNothing_data();
    void noneIsWhatSaysNothing();
    void membersAreNeitherOpenNorClosed();
    void countsAreWhatAChoiceWouldLeave();
    void aFacetCountsWithoutItsOwnChoice();
    void aValueCanBeWantedAndExcluded();
    void whatTellsNothingApartIsLeftOut();
    void aWholeNameIsThatOneOrganization();
    void everyNameCanBeChosen_data();
    void everyNameCanBeChosen();
    void fewerThanNoneIsNoRange();
    void rangesHaveNoGaps();
    void chosenEndsComeBack();
    void everyCountIsRight_data();
    void everyCountIsRight();
    void everyCountOfTheRealLandscapeIsRight();
};

void tst_Facets::noneIsWhatSaysNothing_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("names");
    QTest::newRow("maturity") << u"maturity:none"_s << u"Dynamo Works Tinker"_s;
    QTest::newRow("not none is any") << u"-maturity:none"_s << u"Boiler Kettle Old Coil"_s;
    QTest::newRow("beside a value")
        << u"maturity:none,sandbox"_s << u"Kettle Dynamo Works Tinker"_s;
    QTest::newRow("TAG") << u"tag:none"_s << u"Kettle Dynamo Works Tinker"_s;
    QTest::newRow("license") << u"license:none"_s << u"Dynamo Old Coil Works Tinker"_s;
    QTest::newRow("language") << u"lang:none"_s << u"Dynamo Old Coil Works Tinker"_s;
    QTest::newRow("country") << u"country:none"_s << u"Kettle Dynamo Old Coil Works Tinker"_s;
    QTest::newRow("every item has a place") << u"category:none"_s << QString();
}

void tst_Facets::noneIsWhatSaysNothing()
{
    QFETCH(QString, filter);
    QFETCH(QString, names);
    const ItemIndex index = indexOf(withNumbers());
    QCOMPARE(namesOf(index, index.matching(parsed(filter))), names);
}

void tst_Facets::membersAreNeitherOpenNorClosed()
{
    const ItemIndex index = indexOf(withNumbers());
    QCOMPARE(namesOf(index, index.matching(parsed(u"is:closed-source"_s))), u"Dynamo"_s);
    QCOMPARE(
        namesOf(index, index.matching(parsed(u"is:open-source"_s))), u"Boiler Kettle Old Coil"_s);
    QCOMPARE(namesOf(index, index.matching(parsed(u"-is:closed-source,open-source"_s))),
        u"Works Tinker"_s);
}

void tst_Facets::countsAreWhatAChoiceWouldLeave()
{
    const ItemIndex index = indexOf(withNumbers());
    const Facets facets = facetsOf(index, {}, everything(index));
    QCOMPARE(
        textOf(facets, FilterField::Maturity), u"graduated 1, sandbox 1, archived 1, none 3"_s);
    // Boiler has a second place.
    QCOMPARE(textOf(facets, FilterField::Subcategory),
        u"Steam & Water 2, Electric 3, Gold 1, Silver 1"_s);
    QCOMPARE(textOf(facets, FilterField::Tag), u"current 1, heat 1, none 4"_s);
}

void tst_Facets::aFacetCountsWithoutItsOwnChoice()
{
    const ItemIndex index = indexOf(withNumbers());
    const Facets facets
        = facetsOf(index, parsed(u"maturity:graduated stars:>=40"_s), everything(index));
    QCOMPARE(
        textOf(facets, FilterField::Maturity), u"+graduated 1, sandbox 1, archived 0, none 0"_s);
    QCOMPARE(textOf(facets, FilterField::Language), u"Go 1, Rust 0, none 0"_s);
}

void tst_Facets::aValueCanBeWantedAndExcluded()
{
    const ItemIndex index = indexOf(withNumbers());
    ItemFilter filter;
    filter = filter.with(FilterField::Maturity, u"sandbox"_s, Stand::Wanted);
    filter = filter.with(FilterField::Maturity, u"none"_s, Stand::Excluded);
    QCOMPARE(filter.toText(), u"maturity:sandbox -maturity:none"_s);
    const Facets facets = facetsOf(index, filter, everything(index));
    QCOMPARE(
        textOf(facets, FilterField::Maturity), u"graduated 1, +sandbox 1, archived 1, -none 3"_s);
    QCOMPARE(facets.choices.front().active, 2);
    // From one to the other, and back to neither.
    filter = filter.with(FilterField::Maturity, u"Sandbox"_s, Stand::Excluded);
    QCOMPARE(filter.toText(), u"-maturity:none,Sandbox"_s);
    filter = filter.with(FilterField::Maturity, u"sandbox"_s, Stand::Free)
                 .with(FilterField::Maturity, u"none"_s, Stand::Free);
    QVERIFY(filter.isEmpty());
}

void tst_Facets::whatTellsNothingApartIsLeftOut()
{
    const ItemIndex index = indexOf(withNumbers());
    ItemSet members(index.itemCount());
    members.insert(4);
    members.insert(5);
    const Facets facets = facetsOf(index, {}, members);
    QCOMPARE(textOf(facets, FilterField::Maturity), u"absent"_s); // none of them has one
    QCOMPARE(textOf(facets, FilterField::Category), u"absent"_s); // all have the same
    QCOMPARE(textOf(facets, FilterField::Subcategory), u"Gold 1, Silver 1"_s);
    QVERIFY(!rangeOf(facets, FilterField::Stars));
    QVERIFY(rangeOf(facets, FilterField::Joined));
    // What the filter speaks of can be taken back.
    const Facets filtered
        = facetsOf(index, parsed(u"category:Makers joined:2018 stars:>5"_s), members);
    QCOMPARE(textOf(filtered, FilterField::Category), u"+Makers 0"_s);
    QVERIFY(rangeOf(filtered, FilterField::Stars));
}

void tst_Facets::aWholeNameIsThatOneOrganization()
{
    model::Snapshot snapshot = smallSnapshot();
    auto &items = snapshot.landscape.items;
    items[0].organizationName = u"Acme"_s;
    items[1].organizationName = u"Acme Cloud"_s;
    items[2].organizationName = u"Big Acme"_s;
    const ItemIndex index = indexOf(snapshot);
    QCOMPARE(namesOf(index, index.matching(parsed(u"organization:acme"_s))), u"Boiler"_s);
    QCOMPARE(
        namesOf(index, index.matching(parsed(u"organization:cme"_s))), u"Boiler Kettle Dynamo"_s);
    QCOMPARE(
        namesOf(index, index.matching(parsed(u"organization:none"_s))), u"Old Coil Works Tinker"_s);
}

void tst_Facets::everyNameCanBeChosen_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("blanks") << u"Example  Works"_s;
    QTest::newRow("a comma") << u"Example, Inc."_s;
    QTest::newRow("a colon") << u"Example: Works"_s;
    QTest::newRow("quotation marks") << u"The \"Example\" Works"_s;
    QTest::newRow("nothing but a mark") << u"\""_s;
    QTest::newRow("a minus first") << u"-example"_s;
    QTest::newRow("other letters") << u"Beispiel Straße, İzmir"_s;
}

void tst_Facets::everyNameCanBeChosen()
{
    QFETCH(QString, name);
    model::Snapshot snapshot = smallSnapshot();
    snapshot.landscape.items[2].organizationName = name;
    const ItemIndex index = indexOf(snapshot);
    const ItemFilter filter = ItemFilter().with(FilterField::Organization, name, Stand::Wanted);
    const auto read = ItemFilter::parse(filter.toText());
    QVERIFY(read);
    QCOMPARE(*read, filter);
    QCOMPARE(namesOf(index, index.matching(*read)), u"Dynamo"_s);
}

void tst_Facets::fewerThanNoneIsNoRange()
{
    QVERIFY(!ItemFilter::parse(u"stars:<0"_s)); // what it would be cannot be written
    QVERIFY(ItemFilter::parse(u"stars:<1"_s));
}

void tst_Facets::rangesHaveNoGaps()
{
    const ItemIndex index = indexOf(withNumbers());
    const Facets facets = facetsOf(index, {}, everything(index));
    const RangeFacet *stars = rangeOf(facets, FilterField::Stars);
    QVERIFY(stars);
    QStringList edges;
    for (const RangeFacet::Bin &bin : stars->bins)
        edges += u"%1..%2"_s.arg(bin.low).arg(bin.high);
    QCOMPARE(edges.join(u' '),
        u"0..0 1..2 3..9 10..29 30..99 100..299 300..999 1000..2999 3000..9999"_s);
    QCOMPARE(stars->unknown, 4);
    const RangeFacet *accepted = rangeOf(facets, FilterField::Accepted);
    QVERIFY(accepted);
    QCOMPARE(accepted->bins.size(), 6); // 2019 to 2024
    for (size_t i = 1; i < accepted->bins.size(); ++i)
        QCOMPARE(accepted->bins[i].low, accepted->bins[i - 1].high + 1);
}

void tst_Facets::chosenEndsComeBack()
{
    const ItemIndex index = indexOf(withNumbers());
    const Facets facets = facetsOf(
        index, parsed(u"stars:>5k accepted:..2020 maturity:graduated"_s), everything(index));
    const RangeFacet *stars = rangeOf(facets, FilterField::Stars);
    QCOMPARE(stars->low, 5001);
    QVERIFY(!stars->high);
    // The total is of all, the count of what the other conditions leave.
    QCOMPARE(stars->bins.back().total, 1);
    QCOMPARE(stars->bins.back().count, 1);
    QCOMPARE(stars->bins[4].total, 1);
    QCOMPARE(stars->bins[4].count, 0);
    QCOMPARE(rangeOf(facets, FilterField::Accepted)->high, QDate(2020, 12, 31).toJulianDay());
}

void tst_Facets::everyCountIsRight_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *filter : { "", "maturity:none", "is:project -lang:Go", "stars:>100",
             "accepted:2019.. tag:heat", "water", "-category:Makers license:none,MIT" })
        QTest::newRow(filter) << QString::fromLatin1(filter);
}

void tst_Facets::everyCountIsRight()
{
    QFETCH(QString, filter);
    const ItemIndex index = indexOf(withNumbers());
    compareCounts(index, parsed(filter), everything(index));
}

void tst_Facets::everyCountOfTheRealLandscapeIsRight()
{
    ATLAS_NEEDS_REAL_DATA();
    const model::NoProgress progress;
    model::Snapshot snapshot;
    snapshot.landscape
        = importLandscape(realFile(u"landscape/landscape.yml"_s), u"landscape.yml"_s, progress)
              .value()
              .value;
    snapshot.settings = importSettings(
        realFile(u"landscape2-sites/cncf/settings.yml"_s), u"settings.yml"_s, progress)
                            .value()
                            .value;
    if (const auto stars = model::importStars(realFile(u"stars.csv"_s), u"stars.csv"_s))
        snapshot.numbers = stars->value;
    const ItemIndex index = indexOf(snapshot);
    for (const QString &filter : { QString(), u"is:project stars:>1k"_s, u"-maturity:none"_s })
        compareCounts(index, parsed(filter), everything(index));
}

QTEST_GUILESS_MAIN(tst_Facets)
#include "tst_facets.moc"
