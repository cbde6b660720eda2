// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/sourcelistmodel.h"
#include "model/sync/source.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::SourceListModel;
using model::SourceProgress;

class tst_ItemModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sourcesShowProgressAndOutcome();
    void sourcesAreSwitchedOff();
};

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

void tst_ItemModels::sourcesAreSwitchedOff()
{
    SourceListModel list;
    const QAbstractItemModelTester tester(
        &list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&list, &SourceListModel::switchedOffChanged);
    QCOMPARE(list.switchedOff(), QStringList());
    QVERIFY(list.setData(list.index(1), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(list.switchedOff(), QStringList { model::sitesSource.name });
    QCOMPARE(changed.size(), 1);
    QVERIFY(!list.setData(list.index(1), u"x"_s, Qt::DisplayRole));
    list.startSync();
    const auto row = [&](int i) {
        return list.index(i).data(int(SourceListModel::Role::Row)).value<SourceListModel::Row>();
    };
    QVERIFY(row(0).progress && !row(1).progress);
    list.setSwitchedOff({ u"nobody/knows"_s });
    // A source that a person added may come later.
    QCOMPARE(list.switchedOff(), QStringList { u"nobody/knows"_s });
    QVERIFY(row(1).isOn);
    const auto own = *model::ownSource(u"https://nobody/knows"_s, model::Source::Content::Texts);
    list.setOwnSources({ own });
    QCOMPARE(list.rowCount(), int(model::allSources().size()) + 1);
    QVERIFY(!row(list.rowCount() - 1).isOn);
    list.setSizes({ { own.name, 5 } });
    QCOMPARE(row(list.rowCount() - 1).bytes, 5);
    list.setOwnSources({});
    QCOMPARE(list.rowCount(), int(model::allSources().size()));
    QCOMPARE(model::sourcesWithout({ model::sitesSource.name }).size(),
        qsizetype(model::allSources().size()) - 1);
}

QTEST_GUILESS_MAIN(tst_ItemModels)
#include "tst_itemmodels.moc"
