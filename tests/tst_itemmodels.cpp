// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/itemlistmodel.h"
#include "model/items/mobycomponentmodel.h"
#include "model/items/sourcelistmodel.h"
#include "model/status/totals.h"
#include "model/store/starter.h"
#include "tests/testlandscape.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::ItemListModel;
using model::SourceListModel;
using model::SourceProgress;

class tst_ItemModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itemListFollowsItsSnapshot_data();
    void itemListFollowsItsSnapshot();
    void itemListAnswersWithFacts();
    void itemsThatAreNotThereAreLeftOut();
    void sourcesShowProgressAndOutcome();
    void mobyComponentsAreListed();
};

void tst_ItemModels::itemListFollowsItsSnapshot_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("empty") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("a whole landscape") << 2400;
}

void tst_ItemModels::itemListFollowsItsSnapshot()
{
    QFETCH(int, count);
    ItemListModel list;
    const QAbstractItemModelTester tester(
        &list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    const auto snapshot = std::make_shared<const model::Snapshot>(madeSnapshot(count, 3));
    list.setItems(snapshot, model::allItems(*snapshot));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(list.rowCount(), count);
}

void tst_ItemModels::itemListAnswersWithFacts()
{
    ItemListModel list;
    list.setItems(std::make_shared<const model::Snapshot>(smallSnapshot()), { 3, 0 });
    const QModelIndex boiler = list.index(1);
    QCOMPARE(boiler.data().toString(), u"Boiler"_s);
    QCOMPARE(boiler.data(int(ItemListModel::Role::Maturity)).toString(), u"graduated"_s);
    QCOMPARE(boiler.data(int(ItemListModel::Role::Index)).toInt(), 0);
    QCOMPARE(boiler.data(int(ItemListModel::Role::Category)).toString(), u"Engines"_s);
    QCOMPARE(
        boiler.data(int(ItemListModel::Role::Id)).toString(), u"engines--steam-water--boiler"_s);
    QVERIFY(!boiler.data(Qt::DecorationRole).isValid());
}

void tst_ItemModels::itemsThatAreNotThereAreLeftOut()
{
    ItemListModel list;
    list.setItems(std::make_shared<const model::Snapshot>(smallSnapshot()), { -1, 2, 600 });
    QCOMPARE(list.rowCount(), 1);
}

void tst_ItemModels::sourcesShowProgressAndOutcome()
{
    SourceListModel list;
    const QAbstractItemModelTester tester(
        &list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    const auto row = [&](int i) {
        return list.index(i).data(int(SourceListModel::Role::Row)).value<SourceListModel::Row>();
    };
    QCOMPARE(list.rowCount(), int(model::allSources().size()));
    QVERIFY(!row(0).progress);
    list.startSync();
    QCOMPARE(row(0).progress->stage, SourceProgress::Stage::Waiting);
    changed.clear();
    const SourceProgress fetching { .source = model::sitesSource.name,
        .stage = SourceProgress::Stage::Fetching,
        .done = 3,
        .total = 7 };
    list.setProgress(fetching);
    list.setProgress(fetching); // nothing new
    QCOMPARE(changed.size(), 1);
    QCOMPARE(row(1).progress, fetching);
    list.setProgress({ .source = u"nobody/knows"_s });
    model::SyncReport report;
    report.sources = { { .source = model::sitesSource.name,
        .outcome = model::SourceReport::Outcome::Failed,
        .error = model::Error { model::Error::Kind::Network, u"x"_s, u"y"_s } } };
    list.setReport(report);
    QCOMPARE(row(1).report->error->kind, model::Error::Kind::Network);
    QVERIFY(!row(0).report);
    list.startSync();
    QVERIFY(!row(1).report);
}

void tst_ItemModels::mobyComponentsAreListed()
{
    const auto components = model::starterMobyComponents();
    model::MobyComponentModel list(components);
    const QAbstractItemModelTester tester(&list);
    QCOMPARE(list.rowCount(), int(components.size()));
    for (int row = 0; row < list.rowCount(); ++row) {
        const QModelIndex index = list.index(row);
        QCOMPARE(index.data().toString(), components[size_t(row)].name);
        QVERIFY(index.data(int(model::MobyComponentModel::Role::Component))
                    .value<model::MobyComponent>()
            == components[size_t(row)]);
    }
    QCOMPARE(list.rowCount(list.index(0)), 0);
}

QTEST_GUILESS_MAIN(tst_ItemModels)
#include "tst_itemmodels.moc"
