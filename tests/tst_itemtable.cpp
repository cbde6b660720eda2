// SPDX-License-Identifier: GPL-3.0-or-later
// Items as a table: rows and columns, the orders that all views share, and what is taken along.
#include "model/explore/explorer.h"
#include "model/items/itemcolumns.h"
#include "model/items/itemexport.h"
#include "model/items/itemtablemodel.h"
#include "model/items/listchoices.h"
#include "tests/testlandscape.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Classification;
using model::ExportFormat;
using model::ItemOrder;
using model::ItemTableModel;
using model::TableColumn;

namespace {

/// The small landscape with numbers of two of its repositories.
model::SnapshotPtr counted()
{
    model::Snapshot snapshot = smallSnapshot();
    snapshot.numbers.insert(model::repositoryKey(u"https://github.com/example/boiler"_s),
        { .stars = 12345,
            .asOf = QDate(2025, 1, 2),
            .source = u"a list, of \"stars\""_s,
            .language = u"Go"_s,
            .license = u"MIT"_s,
            .latestCommit = QDate(2024, 12, 31) });
    snapshot.numbers.insert(model::repositoryKey(u"https://github.com/example/kettle"_s),
        { .stars = 7,
            .asOf = QDate(2025, 1, 1),
            .source = u"list"_s,
            .language = {},
            .license = {},
            .latestCommit = {} });
    return std::make_shared<const model::Snapshot>(std::move(snapshot));
}

std::unique_ptr<model::Explorer> explorerOf(const model::SnapshotPtr &snapshot)
{
    auto explorer = std::make_unique<model::Explorer>();
    explorer->setWorld(std::make_shared<const model::ItemIndex>(snapshot),
        model::shownGroups(snapshot->settings, snapshot->landscape, u"All"_s));
    explorer->setGroup(u"all"_s);
    return explorer;
}

QStringList names(const ItemTableModel &table)
{
    QStringList result;
    for (int row = 0; row < table.rowCount(); ++row)
        result += table.index(row, 0).data().toString();
    return result;
}

/// A landscape of one Item that is named and described as it pleases.
model::SnapshotPtr named(const QString &name, const QString &organization = {})
{
    model::Snapshot snapshot;
    snapshot.landscape.categories = { { u"A"_s, { { u"B"_s, { 0 } } } } };
    snapshot.landscape.items.push_back({ .id = model::ItemId(u"A"_s, u"B"_s, u"x"_s),
        .name = name,
        .place = { u"A"_s, u"B"_s },
        .organizationName = organization });
    return std::make_shared<const model::Snapshot>(std::move(snapshot));
}

/// CSV as a spreadsheet reads it (RFC 4180), rows of cells.
std::vector<QStringList> readCsv(const QString &text)
{
    std::vector<QStringList> rows { {} };
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s) {
            cell += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u'\n')) {
            rows.back() += cell;
            cell.clear();
            if (c == u'\n')
                rows.emplace_back();
        } else {
            cell += c;
        }
    }
    rows.pop_back(); // behind the last line break
    return rows;
}

/// The cells of a line of a Markdown table, what is escaped made plain.
QStringList readMarkdown(const QString &line)
{
    QStringList cells { {} };
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\')
            cells.back() += line[++i];
        else if (line[i] == u'|')
            cells += QString();
        else
            cells.back() += line[i];
    }
    cells.removeFirst();
    cells.removeLast();
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

} // namespace

class tst_ItemTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAndColumnsFollow_data();
    void rowsAndColumnsFollow();
    void valuesAreNeutralAndTyped();
    void whatIsNotThereIsLeftOut();
    void everyOrderOfTheExplorerIsShown();
    void columnsNameTheirOrder();
    void choicesThatTellNothingAreKnown();
    void csvIsReadBack();
    void formulasAreDefused_data();
    void formulasAreDefused();
    void markdownIsReadBack();
    void markdownIsOnlyText();
    void jsonIsReadBack();
    void tabSeparatedTextHasOneLineAnItem();
    void everyNumberNamesItsDayAndSource();
};

void tst_ItemTable::rowsAndColumnsFollow_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("empty") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("a whole landscape") << 2400;
}

void tst_ItemTable::rowsAndColumnsFollow()
{
    QFETCH(int, count);
    ItemTableModel table;
    const QAbstractItemModelTester tester(
        &table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    const auto explorer
        = explorerOf(std::make_shared<const model::Snapshot>(madeSnapshot(count, 3)));
    table.setItems(explorer->snapshot(), explorer->orderedMatches());
    table.setColumns({ TableColumn::Stars, TableColumn::Category, TableColumn::Stars });
    QCOMPARE(reset.size(), 2);
    QCOMPARE(table.rowCount(), count);
    QCOMPARE(table.columnCount(), 3);
    QCOMPARE(table.columnOf(0), std::nullopt);
    QCOMPARE(table.columnOf(2), TableColumn::Category);
    QCOMPARE(table.columnOf(3), std::nullopt);
    QCOMPARE(table.headerData(1, Qt::Horizontal).toString(), u"stars"_s);
    QVERIFY(!table.headerData(0, Qt::Vertical).isValid());
    for (const TableColumn column : model::tableColumns)
        table.setColumns({ column });
}

void tst_ItemTable::valuesAreNeutralAndTyped()
{
    ItemTableModel table;
    const auto explorer = explorerOf(counted());
    table.setItems(explorer->snapshot(), { 0, 2 });
    table.setColumns({ model::tableColumns.begin(), model::tableColumns.end() });
    const auto value = [&](int row, TableColumn column) {
        const auto found = std::ranges::find(table.columns(), column);
        return table.index(row, int(found - table.columns().begin()) + 1).data();
    };
    QCOMPARE(value(0, TableColumn::Maturity), QVariant(u"graduated"_s));
    QCOMPARE(value(0, TableColumn::Category), QVariant(u"Engines"_s));
    QCOMPARE(value(0, TableColumn::Stars), QVariant(qint64(12345)));
    QCOMPARE(value(0, TableColumn::Since), QVariant(QDate(2019, 1, 2)));
    QCOMPARE(value(0, TableColumn::License), QVariant(u"Apache-2.0"_s));
    QCOMPARE(value(0, TableColumn::Language), QVariant(u"Go"_s));
    QCOMPARE(value(0, TableColumn::LatestCommit), QVariant(QDate(2024, 12, 31)));
    QCOMPARE(value(0, TableColumn::Tag), QVariant(QStringList(u"heat"_s)));
    QCOMPARE(value(0, TableColumn::Organization), QVariant(u"Example Works"_s));
    QCOMPARE(value(0, TableColumn::Homepage), QVariant(u"https://boiler.example.org"_s));
    for (const TableColumn column : { TableColumn::Maturity, TableColumn::Stars, TableColumn::Since,
             TableColumn::License, TableColumn::Language, TableColumn::LatestCommit,
             TableColumn::Tag, TableColumn::Organization, TableColumn::Repository })
        QVERIFY2(!value(1, column).isValid(), qPrintable(nameOf(column)));
    for (const int role : { int(Qt::DecorationRole), int(Qt::ForegroundRole),
             int(Qt::BackgroundRole), int(Qt::TextAlignmentRole), int(Qt::AccessibleTextRole) })
        QVERIFY(!table.index(0, 1).data(role).isValid());
    QCOMPARE(table.index(0, 3).data(int(ItemTableModel::Role::Index)).toInt(), 0);
    QCOMPARE(table.index(0, 3).data(int(ItemTableModel::Role::Id)).toString(),
        u"engines--steam-water--boiler"_s);
}

void tst_ItemTable::whatIsNotThereIsLeftOut()
{
    ItemTableModel table;
    table.setItems(counted(), { -1, 2, 600 });
    QCOMPARE(names(table), QStringList(u"Dynamo"_s));
    QCOMPARE(table.rowOf(2), 0);
    QCOMPARE(table.rowOf(600), -1);
}

void tst_ItemTable::everyOrderOfTheExplorerIsShown()
{
    const auto explorer = explorerOf(counted());
    ItemTableModel table;
    const auto ordered = [&](ItemOrder order, bool isDescending) {
        auto state = explorer->state();
        state.order = order;
        state.isDescending = isDescending;
        explorer->change(state);
        table.setItems(explorer->snapshot(), explorer->orderedMatches());
        return names(table).join(u' ');
    };
    QCOMPARE(ordered(ItemOrder::Name, false), u"Boiler Dynamo Kettle Old Coil Tinker Works"_s);
    QCOMPARE(ordered(ItemOrder::Name, true), u"Works Tinker Old Coil Kettle Dynamo Boiler"_s);
    // What has no number comes last in both directions.
    QVERIFY(ordered(ItemOrder::Stars, true).startsWith("Boiler Kettle "_L1));
    QVERIFY(ordered(ItemOrder::Stars, false).startsWith("Kettle Boiler "_L1));
    QVERIFY(ordered(ItemOrder::Since, true).startsWith("Kettle Tinker Boiler Works "_L1));
    QVERIFY(ordered(ItemOrder::Maturity, false).startsWith("Boiler Kettle Old Coil "_L1));
    QVERIFY(ordered(ItemOrder::LatestCommit, true).startsWith("Boiler "_L1));
}

void tst_ItemTable::columnsNameTheirOrder()
{
    QCOMPARE(model::orderOf(TableColumn::Stars), ItemOrder::Stars);
    QCOMPARE(model::orderOf(TableColumn::Category), ItemOrder::Place);
    QCOMPARE(model::orderOf(TableColumn::License), std::nullopt);
    QVERIFY(model::startsDescending(ItemOrder::Stars));
    QVERIFY(!model::startsDescending(ItemOrder::Name));
}

void tst_ItemTable::choicesThatTellNothingAreKnown()
{
    const auto tells = [](const model::Explorer &explorer, auto choice) {
        return model::tellsApart(explorer.index(), explorer.scope(), choice);
    };
    const auto explorer = explorerOf(counted());
    for (const ItemOrder order : model::itemOrders)
        QVERIFY2(tells(*explorer, order), qPrintable(nameOf(order)));
    // Of the makers there are only dates.
    explorer->setGroup(u"makers"_s);
    QVERIFY(tells(*explorer, ItemOrder::Name));
    QVERIFY(tells(*explorer, ItemOrder::Since));
    QVERIFY(!tells(*explorer, ItemOrder::Maturity));
    QVERIFY(!tells(*explorer, ItemOrder::Stars));
    QVERIFY(!tells(*explorer, ItemOrder::LatestCommit));
    QVERIFY(tells(*explorer, Classification::Category));
    QVERIFY(!tells(*explorer, Classification::Maturity));
    QVERIFY(!tells(*explorer, Classification::Tag));
    explorer->setGroup(u"machines"_s);
    QVERIFY(tells(*explorer, Classification::Tag));
    // A number of stars says nothing of commits.
    model::Snapshot snapshot = *explorer->snapshot();
    for (model::RepositoryNumbers &numbers : snapshot.numbers)
        numbers.latestCommit.reset();
    const auto other = explorerOf(std::make_shared<const model::Snapshot>(std::move(snapshot)));
    QVERIFY(tells(*other, ItemOrder::Stars));
    QVERIFY(!tells(*other, ItemOrder::LatestCommit));
}

void tst_ItemTable::csvIsReadBack()
{
    const auto snapshot = counted();
    const std::vector columns { TableColumn::Maturity, TableColumn::Stars, TableColumn::Since,
        TableColumn::Tag };
    const QString text = exported(*snapshot, { 0, 2 }, columns, ExportFormat::Csv);
    const auto rows = readCsv(text);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[0],
        (QStringList { u"name"_s, u"maturity"_s, u"stars"_s, u"stars_as_of"_s, u"stars_source"_s,
            u"since"_s, u"tag"_s }));
    QCOMPARE(rows[1],
        (QStringList { u"Boiler"_s, u"graduated"_s, u"12345"_s, u"2025-01-02"_s,
            u"a list, of \"stars\""_s, u"2019-01-02"_s, u"heat"_s }));
    QCOMPARE(rows[2], (QStringList { u"Dynamo"_s, {}, {}, {}, {}, {}, {} }));
    // Whatever a name holds comes back.
    for (const QString &name : { u"a,b"_s, u"a\"b\""_s, u"a\nb"_s, u"\"\""_s, u"ünïcode 雲"_s }) {
        const auto back = readCsv(exported(*named(name), { 0 }, {}, ExportFormat::Csv));
        QCOMPARE(back.back(), QStringList(name));
    }
}

void tst_ItemTable::formulasAreDefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("equals") << u"=1+1"_s;
    QTest::newRow("plus") << u"+1"_s;
    QTest::newRow("minus") << u"-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s;
    QTest::newRow("quoted") << u"=HYPERLINK(\"http://x\",\"y\")"_s;
    QTest::newRow("after a tab") << u"\t=1"_s;
    QTest::newRow("after a carriage return") << u"\r=1"_s;
}

void tst_ItemTable::formulasAreDefused()
{
    QFETCH(QString, name);
    const auto snapshot = named(u"x"_s, name);
    const auto columns = { TableColumn::Organization };
    const auto rows = readCsv(exported(*snapshot, { 0 }, columns, ExportFormat::Csv));
    QCOMPARE(rows[1][1], u'\'' + name);
    const QString clip = exported(*snapshot, { 0 }, columns, ExportFormat::TabSeparated);
    QCOMPARE(clip.split(u'\n')[1].split(u'\t')[1], u'\'' + name.simplified());
    // Programs that read JSON get what was written.
    const auto json
        = QJsonDocument::fromJson(exported(*snapshot, { 0 }, columns, ExportFormat::Json).toUtf8());
    QCOMPARE(json[u"items"_s][0][u"organization"_s].toString(), name);
}

void tst_ItemTable::markdownIsReadBack()
{
    const auto snapshot = counted();
    const std::vector columns { TableColumn::Maturity, TableColumn::Homepage };
    const QStringList lines
        = exported(*snapshot, { 0, 2 }, columns, ExportFormat::Markdown).split(u'\n');
    QCOMPARE(lines.size(), 5); // the last one is empty
    QCOMPARE(readMarkdown(lines[0]), (QStringList { u"name"_s, u"maturity"_s, u"homepage"_s }));
    QCOMPARE(lines[1], u"| --- | --- | --- |"_s);
    QCOMPARE(readMarkdown(lines[2]),
        (QStringList { u"Boiler"_s, u"graduated"_s, u"<https://boiler.example.org>"_s }));
    QCOMPARE(readMarkdown(lines[3])[1], QString());
    for (const QString &name : { u"a|b"_s, u"a\\|b"_s, u"*a* _b_"_s, u"[x](y)"_s, u"`a`"_s }) {
        const QString text = exported(*named(name), { 0 }, {}, ExportFormat::Markdown);
        QCOMPARE(readMarkdown(text.split(u'\n')[2]), QStringList(name));
    }
}

void tst_ItemTable::markdownIsOnlyText()
{
    const QString text
        = exported(*named(u"<img src=x onerror=y>\n\n# <b>"_s, u"https://x.example/a b<script>"_s),
            { 0 }, { TableColumn::Organization }, ExportFormat::Markdown);
    QCOMPARE(text.count(u'\n'), 3);
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1))
        QCOMPARE(text[at - 1], u'\\');
}

void tst_ItemTable::jsonIsReadBack()
{
    const auto snapshot = counted();
    const std::vector columns { TableColumn::Stars, TableColumn::Tag, TableColumn::Since };
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(
        exported(*snapshot, { 0, 2 }, columns, ExportFormat::Json).toUtf8(), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(document[u"as_of"_s].toString(), u"2025-01-02"_s);
    const QJsonObject boiler = document[u"items"_s][0].toObject();
    QCOMPARE(boiler,
        (QJsonObject { { u"id"_s, u"engines--steam-water--boiler"_s }, { u"name"_s, u"Boiler"_s },
            { u"stars"_s, 12345 }, { u"stars_as_of"_s, u"2025-01-02"_s },
            { u"stars_source"_s, u"a list, of \"stars\""_s },
            { u"tag"_s, QJsonArray { u"heat"_s } }, { u"since"_s, u"2019-01-02"_s } }));
    // What is not known is absent.
    QCOMPARE(document[u"items"_s][1].toObject().keys(), (QStringList { u"id"_s, u"name"_s }));
}

void tst_ItemTable::tabSeparatedTextHasOneLineAnItem()
{
    const QString text = exported(*named(u"a\tb\nc"_s), { 0 }, { TableColumn::Category },
        ExportFormat::TabSeparated, { u"Name"_s, u"Kategorie"_s });
    QCOMPARE(text, u"Name\tKategorie\na b c\tA\n"_s);
}

void tst_ItemTable::everyNumberNamesItsDayAndSource()
{
    const std::vector columns { TableColumn::LatestCommit, TableColumn::Stars };
    const auto rows = readCsv(exported(*counted(), { 0, 1 }, columns, ExportFormat::Csv));
    QCOMPARE(rows[0],
        (QStringList { u"name"_s, u"latest_commit"_s, u"latest_commit_as_of"_s,
            u"latest_commit_source"_s, u"stars"_s, u"stars_as_of"_s, u"stars_source"_s }));
    // The day of a count is no news where nothing was counted.
    QCOMPARE(
        rows[2], (QStringList { u"Kettle"_s, {}, {}, {}, u"7"_s, u"2025-01-01"_s, u"list"_s }));
}

QTEST_GUILESS_MAIN(tst_ItemTable)
#include "tst_itemtable.moc"
