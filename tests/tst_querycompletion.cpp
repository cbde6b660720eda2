// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/querycompletion.h"
#include "tests/testlandscape.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::Completion;
using model::Completions;
using model::ItemIndex;
using model::ItemSet;

namespace {

model::SnapshotPtr snapshot()
{
    model::Snapshot made = smallSnapshot();
    made.numbers.insert(u"github.com/example/boiler"_s, { 6000, QDate(2026, 1, 2), u"list"_s });
    made.numbers.insert(u"github.com/example/kettle"_s, { 40, QDate(2024, 5, 6), u"list"_s });
    return std::make_shared<const model::Snapshot>(std::move(made));
}

/// What is offered where the bar stands in @p text: "graduated 1, sandbox 1".
Completions offered(const QString &text, size_t most = 100)
{
    static const ItemIndex index(snapshot());
    const qsizetype cursor = text.indexOf(u'|');
    return completionsOf(
        index, ItemSet(index.itemCount(), true), QString(text).remove(cursor, 1), cursor, most);
}

QString textOf(const Completions &completions)
{
    QStringList parts;
    for (const Completion &entry : completions.entries)
        parts += u"%1 %2"_s.arg(entry.text).arg(entry.count);
    return parts.join(u" | "_s);
}

} // namespace

class tst_QueryCompletion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatFitsIsOffered_data();
    void whatFitsIsOffered();
    void aChoiceReplacesWhatIsAtTheCursor_data();
    void aChoiceReplacesWhatIsAtTheCursor();
    void everyOfferIsUnderstood();
    void onlyItemsOfTheScopeCount();
    void thereAreNotTooMany();
    void piecesAreFound_data();
    void piecesAreFound();
};

void tst_QueryCompletion::whatFitsIsOffered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("fields by their beginning", u"ma|"_s, u"maturity: 3 | category:Makers 2"_s);
    row("a field nothing has is not offered", u"la|"_s, QString());
    row("fields after a minus", u"-li|"_s, u"license: 1"_s);
    row("a value without its field", u"grad|"_s, u"graduated: 1 | maturity:graduated 1"_s);
    row("values", u"maturity:|"_s, u"graduated 1 | sandbox 1 | archived 1"_s);
    row("values by what they contain", u"maturity:and|"_s, u"sandbox 1"_s);
    row("what begins so comes first", u"subcategory:e|"_s,
        u"Electric 3 | \"Steam & Water\" 2 | Silver 1"_s);
    row("in any letter case", u"Maturity:GRA|"_s, u"graduated 1"_s);
    row("not what is there already", u"maturity:graduated,|"_s, u"sandbox 1 | archived 1"_s);
    row("the alternative at the cursor", u"maturity:gra|,sandbox"_s, u"graduated 1"_s);
    row("within quotation marks", u"subcategory:\"steam & w|\""_s, u"\"Steam & Water\" 2"_s);
    row("an open quotation", u"subcategory:\"steam & w|"_s, u"\"Steam & Water\" 2"_s);
    row("counts of what the rest leaves", u"is:project category:|"_s, u"Engines 3"_s);
    row("a rest that is not understood is no condition", u"is:tall maturity:s|"_s, u"sandbox 1"_s);
    row("steps of stars", u"stars:|"_s, u">=10 2 | >=100 1 | >=1k 1"_s);
    row("years, the last one first", u"accepted:20|"_s, u"2024 1 | 2019 1"_s);
    row("no such field", u"colour:r|"_s, QString());
    row("text in quotation marks", u"\"gra|\""_s, QString());
    row("before the minus", u"|-maturity:graduated"_s, QString());
}

void tst_QueryCompletion::whatFitsIsOffered()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(textOf(offered(text)), expected);
}

void tst_QueryCompletion::aChoiceReplacesWhatIsAtTheCursor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a field") << u"wat ma|"_s << u"wat maturity:|"_s;
    QTest::newRow("a field after a minus") << u"-ma|"_s << u"-maturity:|"_s;
    QTest::newRow("a field before its value") << u"is|:project"_s << u"is:|project"_s;
    QTest::newRow("a value") << u"maturity:gra| is:project"_s
                             << u"maturity:graduated| is:project"_s;
    QTest::newRow("one of several")
        << u"maturity:sandbox,gr|,archived"_s << u"maturity:sandbox,graduated|,archived"_s;
    QTest::newRow("a value with blanks")
        << u"subcategory:ste|"_s << u"subcategory:\"Steam & Water\"|"_s;
    QTest::newRow("inside quotation marks")
        << u"subcategory:\"Ste| & X\",Gold"_s << u"subcategory:\"Steam & Water\"|,Gold"_s;
    QTest::newRow("with its field") << u"gold|"_s << u"subcategory:Gold|"_s;
}

void tst_QueryCompletion::aChoiceReplacesWhatIsAtTheCursor()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Completions completions = offered(text);
    QVERIFY(!completions.entries.empty());
    auto [result, cursor]
        = completions.applied(QString(text).remove(u'|'), completions.entries.front());
    QCOMPARE(result.insert(cursor, u'|'), expected);
}

void tst_QueryCompletion::everyOfferIsUnderstood()
{
    const ItemIndex index(snapshot());
    for (const Completion &field : offered(u"|"_s).entries) {
        QVERIFY(field.value.isEmpty());
        for (const Completion &value : offered(field.text + u'|').entries) {
            const auto filter = model::ItemFilter::parse(field.text + value.text);
            QVERIFY2(filter, qPrintable(field.text + value.text));
            QCOMPARE(index.matching(*filter).count(), value.count);
        }
    }
}

void tst_QueryCompletion::onlyItemsOfTheScopeCount()
{
    const ItemIndex index(snapshot());
    ItemSet scope(index.itemCount());
    scope.insert(0);
    QCOMPARE(textOf(completionsOf(index, scope, u"maturity:"_s, 9)), u"graduated 1"_s);
}

void tst_QueryCompletion::thereAreNotTooMany() { QCOMPARE(offered(u"|"_s, 3).entries.size(), 3); }

void tst_QueryCompletion::piecesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("blanks") << u"  "_s << QStringList();
    QTest::newRow("two") << u" a  b:c "_s << QStringList { u"a"_s, u"b:c"_s };
    QTest::newRow("quoted") << u"a:\"b c\",d e"_s << QStringList { u"a:\"b c\",d"_s, u"e"_s };
    QTest::newRow("open") << u"a:\"b c"_s << QStringList { u"a:\"b c"_s };
}

void tst_QueryCompletion::piecesAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, pieces);
    QStringList found;
    for (const model::QueryPiece &piece : model::queryPieces(text))
        found += text.sliced(piece.start, piece.end - piece.start);
    QCOMPARE(found, pieces);
}

QTEST_GUILESS_MAIN(tst_QueryCompletion)
#include "tst_querycompletion.moc"
