// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explore/lensvalues.h"
#include "tests/testlandscape.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using model::FilterTerm;
using model::ItemIndex;
using model::ItemSet;
using model::Lens;
using model::LensValues;

namespace {

/// The small landscape, whose data are of 2025-01-02, with what only a repository's host knows.
model::Snapshot countedSnapshot()
{
    model::Snapshot snapshot = smallSnapshot();
    snapshot.numbers.insert(u"github.com/example/boiler"_s,
        { .stars = 6000,
            .language = u"Go"_s,
            .license = u"MIT"_s, // the landscape says another, and counts
            .latestCommit = QDate(2024, 12, 3) }); // 30 days
    snapshot.numbers.insert(u"github.com/example/kettle"_s,
        { .stars = 40,
            .language = u"Rust"_s,
            .license = u"BSD-3-Clause"_s,
            .latestCommit = QDate(2024, 12, 2) }); // 31 days
    snapshot.numbers.insert(u"github.com/example/coil"_s,
        { .stars = 0, .latestCommit = QDate(2025, 3, 1) }); // newer than the data
    snapshot.organizations.insert(u"www.crunchbase.com/organization/example"_s,
        { .country = u"Iceland"_s, .asOf = QDate(2026, 8, 3), .source = u"a list"_s });
    return snapshot;
}

ItemIndex indexOf(const model::Snapshot &snapshot, const QHash<model::ItemId, int> &ratings = {})
{
    return *ItemIndex(std::make_shared<const model::Snapshot>(snapshot)).withRatings(ratings);
}

ItemSet everything(const ItemIndex &index) { return ItemSet(index.itemCount(), true); }

LensValues valuesOf(const ItemIndex &index, Lens lens)
{
    return LensValues::of(index, lens, everything(index));
}

QStringList namesIn(const ItemIndex &index, const LensValues &values, int position)
{
    QStringList names;
    for (int item = 0; item < index.itemCount(); ++item) {
        if (values.classOf[size_t(item)] == position)
            names += index.snapshot()->landscape.items[size_t(item)].displayName();
    }
    return names;
}

/// A line for each class with its key and its items, and one for those of which nothing is known.
QString described(const ItemIndex &index, const LensValues &values)
{
    QString text;
    for (int position = 0; position < int(values.classes.size()); ++position) {
        text += values.classes[size_t(position)].key + u": "_s
            + namesIn(index, values, position).join(", "_L1) + u'\n';
    }
    return text + u"unknown: "_s + namesIn(index, values, -1).join(", "_L1) + u'\n';
}

/// What holds for every lens: counts are of the scope, and a term finds its class, and beside it
/// only what has several values and shows another one.
void compareWithItself(const ItemIndex &index, const LensValues &values, const ItemSet &scope)
{
    QCOMPARE(int(values.classOf.size()), index.itemCount());
    std::vector<ItemSet> members(values.classes.size(), ItemSet(index.itemCount()));
    int known = 0;
    for (int item = 0; item < index.itemCount(); ++item) {
        const int position = values.classOf[size_t(item)];
        QVERIFY(position >= -1 && position < int(values.classes.size()));
        if (position < 0)
            continue;
        members[size_t(position)].insert(item);
        known += scope.contains(item) ? 1 : 0;
    }
    QCOMPARE(values.known, known);
    for (size_t i = 0; i < members.size(); ++i) {
        const LensValues::Class &shown = values.classes[i];
        QCOMPARE(shown.count, (members[i] & scope).count());
        const ItemSet found = index.matching(shown.term);
        QCOMPARE(found & members[i], members[i]);
        for (const int item : (found & ~members[i]).toVector())
            QVERIFY(index.valuesOf(shown.term.field, item).size() > 1);
    }
}

} // namespace

class tst_LensValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyItemIsInItsClass_data();
    void everyItemIsInItsClass();
    void countsAreOfTheScope_data();
    void countsAreOfTheScope();
    void anItemOfTwoPlacesShowsItsOwn();
    void moreNamesThanColoursShareOne();
    void stepsOfDaysBeginOnTheirDay_data();
    void stepsOfDaysBeginOnTheirDay();
    void withoutADayOfTheDataNothingHasAnAge();
    void ratingsBeyondTheirRangeAreTheNearest();
    void aLandscapeWithoutItemsHasNoValues();
};

void tst_LensValues::everyItemIsInItsClass_data()
{
    QTest::addColumn<Lens>("lens");
    QTest::addColumn<LensValues::Scale>("scale");
    QTest::addColumn<QString>("expected");
    using Scale = LensValues::Scale;
    QTest::newRow("maturity") << Lens::Maturity << Scale::Maturity
                              << u"graduated: Boiler\n"
                                 "sandbox: Kettle\n"
                                 "archived: Old Coil\n"
                                 "unknown: Dynamo, Works, Tinker\n"_s;
    QTest::newRow("category") << Lens::Category << Scale::Named
                              << u"Engines: Boiler, Kettle, Dynamo, Old Coil\n"
                                 "Makers: Works, Tinker\n"
                                 "unknown: \n"_s;
    QTest::newRow("license") << Lens::License << Scale::Named
                             << u"Apache-2.0: Boiler\n"
                                "BSD-3-Clause: Kettle\n"
                                "unknown: Dynamo, Old Coil, Works, Tinker\n"_s;
    QTest::newRow("language") << Lens::Language << Scale::Named
                              << u"Go: Boiler\n"
                                 "Rust: Kettle\n"
                                 "unknown: Dynamo, Old Coil, Works, Tinker\n"_s;
    QTest::newRow("country") << Lens::Country << Scale::Named
                             << u"Iceland: Boiler\n"
                                "unknown: Kettle, Dynamo, Old Coil, Works, Tinker\n"_s;
    QTest::newRow("activity") << Lens::Activity << Scale::Ordered
                              << u"0: Boiler, Old Coil\n"
                                 "31: Kettle\n"
                                 "92: \n"
                                 "365: \n"
                                 "730: \n"
                                 "unknown: Dynamo, Works, Tinker\n"_s;
    QTest::newRow("age") << Lens::Age << Scale::Ordered
                         << u"0: Kettle\n"
                            "365: \n"
                            "730: \n"
                            "1461: Tinker\n"
                            "2191: Boiler, Works\n"
                            "2922: \n"
                            "unknown: Dynamo, Old Coil\n"_s;
    QTest::newRow("rating") << Lens::Rating << Scale::Ordered
                            << u"1: \n"
                               "2: Dynamo\n"
                               "3: \n"
                               "4: \n"
                               "5: Kettle\n"
                               "unknown: Boiler, Old Coil, Works, Tinker\n"_s;
}

void tst_LensValues::everyItemIsInItsClass()
{
    QFETCH(Lens, lens);
    QFETCH(LensValues::Scale, scale);
    QFETCH(QString, expected);
    const model::Snapshot snapshot = countedSnapshot();
    const auto &items = snapshot.landscape.items;
    const ItemIndex index = indexOf(snapshot, { { items[1].id, 5 }, { items[2].id, 2 } });
    const LensValues values = valuesOf(index, lens);
    QCOMPARE(values.lens, lens);
    QCOMPARE(values.scale, scale);
    QCOMPARE(described(index, values), expected);
    compareWithItself(index, values, everything(index));
    // What is not known can be filtered by as well.
    const FilterTerm unknown { .field = values.classes.front().term.field,
        .values = { QString(FilterTerm::none) } };
    QCOMPARE(index.matching(unknown).count(), index.itemCount() - values.known);
}

void tst_LensValues::countsAreOfTheScope_data()
{
    QTest::addColumn<Lens>("lens");
    for (const Lens lens : model::lenses)
        QTest::newRow(qPrintable(model::nameOf(lens))) << lens;
}

void tst_LensValues::countsAreOfTheScope()
{
    QFETCH(Lens, lens);
    const model::Snapshot snapshot = statesSnapshot();
    const int count = int(snapshot.landscape.items.size());
    ItemSet third(count);
    QHash<model::ItemId, int> ratings;
    for (int item = 0; item < count; item += 3) {
        third.insert(item);
        ratings.insert(snapshot.landscape.items[size_t(item)].id, 1 + item % 5);
    }
    const ItemIndex index = indexOf(snapshot, ratings);
    for (const ItemSet &scope : { third, everything(index), ItemSet(index.itemCount()) })
        compareWithItself(index, LensValues::of(index, lens, scope), scope);
}

void tst_LensValues::anItemOfTwoPlacesShowsItsOwn()
{
    model::Snapshot snapshot = smallSnapshot();
    snapshot.landscape.items[0].additionalPlaces = { { u"Makers"_s, u"Gold"_s } };
    const ItemIndex index = indexOf(snapshot);
    const LensValues values = valuesOf(index, Lens::Category);
    QCOMPARE(values.classes[size_t(values.classOf[0])].key, u"Engines"_s);
    QCOMPARE(values.classes[0].count + values.classes[1].count, 6);
}

void tst_LensValues::moreNamesThanColoursShareOne()
{
    model::Snapshot snapshot = madeSnapshot(200, 1);
    for (int i = 0; i < 200; ++i) {
        auto &item = snapshot.landscape.items[size_t(i)];
        item.repository = model::Repository { .url = u"https://example.org/%1"_s.arg(i),
            .branch = {},
            // Licence 0 is the most frequent one, 13 the rarest.
            .license = u"L%1"_s.arg(int(14 - std::sqrt(i + 1.0))) };
    }
    const ItemIndex index = indexOf(snapshot);
    const LensValues values = valuesOf(index, Lens::License);
    QCOMPARE(int(values.classes.size()), LensValues::maxNamed + 1);
    QCOMPARE(values.classes.back().key, QString());
    QVERIFY(values.classes.back().count > 0);
    QCOMPARE(values.known, 200);
    int smallest = 200;
    for (int i = 0; i < LensValues::maxNamed; ++i) {
        QVERIFY(!values.classes[size_t(i)].key.isEmpty());
        smallest = std::min(smallest, values.classes[size_t(i)].count);
    }
    // No rarer name than those that share a colour has one of its own.
    for (const QString &rest : values.classes.back().term.values) {
        const model::FilterTerm term { .field = model::FilterField::License, .values = { rest } };
        QVERIFY(index.matching(term).count() <= smallest);
    }
    compareWithItself(index, values, everything(index));
}

void tst_LensValues::stepsOfDaysBeginOnTheirDay_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<QString>("step");
    QTest::newRow("today") << 0 << u"0"_s;
    QTest::newRow("in a month") << -31 << u"0"_s;
    QTest::newRow("the day before a year") << 364 << u"0"_s;
    QTest::newRow("a year") << 365 << u"365"_s;
    QTest::newRow("four years and their leap day") << 1461 << u"1461"_s;
    QTest::newRow("one day less") << 1460 << u"730"_s;
    QTest::newRow("a century") << 36'525 << u"2922"_s;
}

void tst_LensValues::stepsOfDaysBeginOnTheirDay()
{
    QFETCH(int, daysAgo);
    QFETCH(QString, step);
    model::Snapshot snapshot = smallSnapshot();
    snapshot.landscape.items[0].maturityDates.accepted = snapshot.asOf.date().addDays(-daysAgo);
    const ItemIndex index = indexOf(snapshot);
    const LensValues values = valuesOf(index, Lens::Age);
    QCOMPARE(values.classes[size_t(values.classOf[0])].key, step);
}

void tst_LensValues::withoutADayOfTheDataNothingHasAnAge()
{
    model::Snapshot snapshot = countedSnapshot();
    snapshot.asOf = {};
    const ItemIndex index = indexOf(snapshot);
    QCOMPARE(valuesOf(index, Lens::Age).known, 0);
    QCOMPARE(valuesOf(index, Lens::Activity).known, 0);
}

void tst_LensValues::ratingsBeyondTheirRangeAreTheNearest()
{
    const model::Snapshot snapshot = smallSnapshot();
    const auto &items = snapshot.landscape.items;
    const ItemIndex index = indexOf(snapshot,
        { { items[0].id, 9 }, { items[1].id, -2 },
            { model::ItemId(u"Gone"_s, u"Away"_s, u"Nobody"_s), 3 } });
    const LensValues values = valuesOf(index, Lens::Rating);
    QCOMPARE(values.classOf[0], 4);
    QCOMPARE(values.classOf[1], 0);
    QCOMPARE(values.known, 2);
}

void tst_LensValues::aLandscapeWithoutItemsHasNoValues()
{
    const ItemIndex index = indexOf({});
    for (const Lens lens : model::lenses) {
        const LensValues values = valuesOf(index, lens);
        QVERIFY(values.classOf.empty());
        QCOMPARE(values.known, 0);
    }
}

QTEST_GUILESS_MAIN(tst_LensValues)
#include "tst_lensvalues.moc"
