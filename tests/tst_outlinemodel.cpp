// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/outlinemodel.h"
#include "tests/testlandscape.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::ItemSet;
using model::MapLayout;
using model::OutlineModel;
using Role = model::OutlineModel::Role;

namespace {

MapLayout layoutOf(const model::Snapshot &snapshot, const QStringList &categories)
{
    return MapLayout::of(snapshot, { u"All"_s, {}, categories });
}

/// The tree as indented text: counts behind each name, an asterisk for what is in view.
QString textOf(const OutlineModel &outline, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < outline.rowCount(parent); ++row) {
        const QModelIndex index = outline.index(row, 0, parent);
        text
            += u"%1%2 %3/%4%5\n"_s.arg(QString(qsizetype(depth) * 2, u' '), index.data().toString())
                   .arg(index.data(int(Role::Shown)).toInt())
                   .arg(index.data(int(Role::Total)).toInt())
                   .arg(index.data(int(Role::IsInView)).toBool() ? u"*"_s : QString());
        text += textOf(outline, index, depth + 1);
    }
    return text;
}

} // namespace

class tst_OutlineModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itFollowsTheLayout();
    void itemsCountOnceInACategory();
    void aFilterChangesCountsOnly();
    void whatIsInViewIsMarked();
    void indexesLeadThereAndBack();
    void anEmptyMapIsAnEmptyTree();
};

void tst_OutlineModel::itFollowsTheLayout()
{
    OutlineModel outline;
    const QAbstractItemModelTester tester(
        &outline, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&outline, &QAbstractItemModel::modelReset);
    const model::Snapshot snapshot = smallSnapshot();
    outline.setLayout(layoutOf(snapshot, { u"Makers"_s, u"Engines"_s }), 6);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(textOf(outline),
        u"Makers 2/2\n  Silver 1/1\n  Gold 1/1\n"
        "Engines 4/4\n  Steam & Water 2/2\n  Electric 3/3\n  Empty 0/0\n"_s);
    outline.setLayout(layoutOf(madeSnapshot(2400, 5), { u"Category 3"_s }), 2400);
    QCOMPARE(outline.rowCount(), 1);
    QCOMPARE(outline.index(0, 0).data(int(Role::Total)).toInt(), 480);
}

void tst_OutlineModel::itemsCountOnceInACategory()
{
    // Boiler stands in both subcategories of Engines.
    OutlineModel outline;
    outline.setLayout(layoutOf(smallSnapshot(), { u"Engines"_s }), 6);
    const QModelIndex engines = outline.index(0, 0);
    int sum = 0;
    for (int row = 0; row < outline.rowCount(engines); ++row)
        sum += outline.index(row, 0, engines).data(int(Role::Total)).toInt();
    QCOMPARE(sum, 5);
    QCOMPARE(engines.data(int(Role::Total)).toInt(), 4);
}

void tst_OutlineModel::aFilterChangesCountsOnly()
{
    OutlineModel outline;
    const QAbstractItemModelTester tester(
        &outline, QAbstractItemModelTester::FailureReportingMode::QtTest);
    outline.setLayout(layoutOf(smallSnapshot(), { u"Engines"_s, u"Makers"_s }), 6);
    const QSignalSpy reset(&outline, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&outline, &QAbstractItemModel::dataChanged);
    ItemSet matches(6);
    matches.insert(0);
    outline.setMatches(matches);
    QCOMPARE(textOf(outline),
        u"Engines 1/4\n  Steam & Water 1/2\n  Electric 1/3\n  Empty 0/0\n"
        "Makers 0/2\n  Silver 0/1\n  Gold 0/1\n"_s);
    QCOMPARE(reset.size(), 0);
    QVERIFY(!changed.isEmpty());
    changed.clear();
    outline.setMatches(matches); // nothing new
    QCOMPARE(changed.size(), 0);
}

void tst_OutlineModel::whatIsInViewIsMarked()
{
    OutlineModel outline;
    outline.setLayout(layoutOf(smallSnapshot(), { u"Engines"_s, u"Makers"_s }), 6);
    QSignalSpy changed(&outline, &QAbstractItemModel::dataChanged);
    outline.setVisiblePlaces({ 0 }, { 1 });
    QCOMPARE(textOf(outline),
        u"Engines 4/4*\n  Steam & Water 2/2\n  Electric 3/3*\n  Empty 0/0\n"
        "Makers 2/2\n  Silver 1/1\n  Gold 1/1\n"_s);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[1][0].toModelIndex(), outline.indexOf(0, 1));
    outline.setVisiblePlaces({ 1, 77 }, { 3, 4, -5, 99 });
    QCOMPARE(textOf(outline),
        u"Engines 4/4\n  Steam & Water 2/2\n  Electric 3/3\n  Empty 0/0\n"
        "Makers 2/2*\n  Silver 1/1*\n  Gold 1/1*\n"_s);
}

void tst_OutlineModel::indexesLeadThereAndBack()
{
    const model::Snapshot snapshot = smallSnapshot();
    const MapLayout layout = layoutOf(snapshot, { u"Engines"_s, u"Makers"_s });
    OutlineModel outline;
    outline.setLayout(layout, 6);
    for (int t = 0; t < int(layout.territories.size()); ++t) {
        const model::MapTerritory &territory = layout.territories[size_t(t)];
        const QModelIndex category = outline.indexOf(t);
        QCOMPARE(category.data().toString(), territory.category);
        QCOMPARE(category.data(int(Role::Territory)).toInt(), t);
        QCOMPARE(category.data(int(Role::Block)).toInt(), -1);
        for (int b = territory.firstBlock; b < territory.firstBlock + territory.blockCount; ++b) {
            const QModelIndex index = outline.indexOf(t, b);
            QCOMPARE(index.data().toString(), layout.blocks[size_t(b)].subcategory);
            QCOMPARE(index.data(int(Role::Block)).toInt(), b);
            QCOMPARE(index.data(int(Role::Territory)).toInt(), t);
            QCOMPARE(index.parent(), category);
        }
    }
    QVERIFY(!outline.indexOf(9).isValid());
    QVERIFY(!outline.indexOf(0, 3).isValid()); // a block of another category
}

void tst_OutlineModel::anEmptyMapIsAnEmptyTree()
{
    OutlineModel outline;
    const QAbstractItemModelTester tester(
        &outline, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(outline.rowCount(), 0);
    outline.setLayout(MapLayout(), 0);
    outline.setMatches(ItemSet());
    outline.setVisiblePlaces({ 0 }, { 0 });
    QCOMPARE(outline.rowCount(), 0);
}

QTEST_GUILESS_MAIN(tst_OutlineModel)
#include "tst_outlinemodel.moc"
