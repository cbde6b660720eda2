// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testlandscape.h"
#include "views/wording/filterwords.h"
#include "views/wording/totalswords.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using model::FilterField;
using views::FilterWords;
using views::TotalsWords;

class tst_FilterWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void conditionsAreWords_data();
    void conditionsAreWords();
    void noneIsWordedForItsField();
    void foreignTextMayLookLikeAPlaceForAnother();
    void whatIsNotUnderstoodIsExplained_data();
    void whatIsNotUnderstoodIsExplained();
    void totalsAreOneLine();
    void bigNumbersAreShort_data();
    void bigNumbersAreShort();
};

void tst_FilterWords::conditionsAreWords_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("clause");
    const auto row = [](const char *filter, const QString &condition, const QString &clause = {}) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << condition
                              << (clause.isEmpty() ? condition : clause);
    };
    row("maturity:graduated,incubating", u"Graduated or Incubating"_s);
    row("-lang:Java", u"not Java"_s, u"not Language Java"_s);
    row("tag:Security", u"Security"_s, u"TAG Security"_s);
    row("license:MIT,Apache-2.0,0BSD", u"MIT, Apache-2.0 or 0BSD"_s,
        u"License MIT, Apache-2.0 or 0BSD"_s);
    row("license:a,b,c,d,e", u"a, b or 3 more"_s, u"License a, b or 3 more"_s);
    row("license:none", u"License not stated"_s);
    row("maturity:none", u"Not hosted by Engine House"_s);
    row("is:closed-source", u"Closed source"_s);
    row("-is:member", u"not Member"_s);
    row("stars:>=5000", u"Stars from 5,000"_s);
    row("stars:..5000", u"Stars up to 5,000"_s);
    row("stars:10..5k", u"Stars from 10 to 5,000"_s);
    row("stars:7", u"Stars: 7"_s);
    row("-stars:>=5k", u"not Stars from 5,000"_s);
    row("accepted:2024", u"Accepted 2024"_s);
    row("accepted:2022..", u"Accepted from 2022"_s);
    row("accepted:..2022", u"Accepted until 2022"_s);
    row("accepted:2020..2022", u"Accepted from 2020 to 2022"_s);
    row("joined:2020-02-03..", u"Joined from Feb 3, 2020"_s);
    row("\"service mesh\"", u"“service mesh”"_s);
    row("name:kube,ist", u"Name with “kube” or “ist”"_s);
}

void tst_FilterWords::conditionsAreWords()
{
    QFETCH(QString, filter);
    QFETCH(QString, condition);
    QFETCH(QString, clause);
    const auto settings = smallSnapshot().settings;
    const auto parsed = model::ItemFilter::parse(filter);
    QVERIFY(parsed);
    QCOMPARE(FilterWords::condition(parsed->terms().front(), settings), condition);
    QCOMPARE(FilterWords::clause(parsed->terms().front(), settings), clause);
}

void tst_FilterWords::noneIsWordedForItsField()
{
    QStringList words;
    for (const FilterField field : { FilterField::Maturity, FilterField::Tag, FilterField::License,
             FilterField::Language, FilterField::Country, FilterField::Organization }) {
        words += FilterWords::value(field, model::FilterTerm::none, smallSnapshot().settings);
        QVERIFY2(!words.back().isEmpty() && words.back() != "none"_L1, qPrintable(words.back()));
    }
    QCOMPARE(words.removeDuplicates(), 0);
    QCOMPARE(
        FilterWords::value(FilterField::Maturity, model::FilterTerm::none, {}), u"Not a project"_s);
}

void tst_FilterWords::foreignTextMayLookLikeAPlaceForAnother()
{
    QCOMPARE(FilterWords::anyOf({ u"%2"_s, u"%1"_s }), u"%2 or %1"_s);
    QCOMPARE(FilterWords::allOf({ u"%2"_s, u"%1"_s, u"%3"_s }), u"%2, %1 and %3"_s);
}

void tst_FilterWords::whatIsNotUnderstoodIsExplained_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("help");
    QTest::newRow("a field") << u"colour:red"_s << u"maturity"_s;
    QTest::newRow("no value") << u"maturity:"_s << u"maturity:graduated"_s;
    QTest::newRow("no value after a minus") << u"-lang:"_s << u"lang:none"_s;
    QTest::newRow("a flag") << u"is:tall"_s << u"closed-source"_s;
    QTest::newRow("a number") << u"stars:many"_s << u"stars:>5k"_s;
    QTest::newRow("a day") << u"joined:2024-13"_s << u"joined:2024"_s;
}

void tst_FilterWords::whatIsNotUnderstoodIsExplained()
{
    QFETCH(QString, piece);
    QFETCH(QString, help);
    QVERIFY(!model::ItemFilter::parse(piece));
    const QString text = FilterWords::notUnderstood(piece);
    QVERIFY2(text.contains(u'“' + piece + u'”') && text.contains(help), qPrintable(text));
    QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
}

void tst_FilterWords::totalsAreOneLine()
{
    model::Totals totals;
    totals.items = 312;
    totals.projects = { { u"graduated"_s, 27 }, { u"sandbox"_s, 151 } };
    totals.repositoriesWithStars = 3;
    totals.stars = 4'123'456;
    totals.starsFrom = totals.starsTo = QDate(2025, 10, 12);
    QCOMPARE(TotalsWords::line(totals, 974),
        u"312 of 974 shown · 27 graduated · 151 sandbox · 4.1 M stars (Oct 12, 2025)"_s);
    totals.starsFrom = QDate(2024, 8, 9);
    QVERIFY(
        TotalsWords::line(totals, 974).endsWith("4.1 M stars (Aug 9, 2024 to Oct 12, 2025)"_L1));
    totals = {};
    QCOMPARE(TotalsWords::line(totals, 974), u"0 of 974 shown"_s);
    totals.items = 2974;
    QVERIFY(TotalsWords::line(totals, 2974).startsWith("2,974 item"_L1));
}

void tst_FilterWords::bigNumbersAreShort_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0"_s;
    QTest::newRow("as it is") << qint64(9'999) << u"9,999"_s;
    QTest::newRow("thousands") << qint64(12'345) << u"12.3 k"_s;
    QTest::newRow("hundred thousand") << qint64(100'000) << u"100 k"_s;
    QTest::newRow("nearly a million") << qint64(999'600) << u"1.0 M"_s;
    QTest::newRow("millions") << qint64(4'149'999) << u"4.1 M"_s;
    QTest::newRow("nearly a billion") << qint64(999'600'000) << u"1.0 B"_s;
    QTest::newRow("billions") << qint64(16'298'700'282) << u"16.3 B"_s;
}

void tst_FilterWords::bigNumbersAreShort()
{
    QFETCH(qint64, count);
    QFETCH(QString, text);
    QCOMPARE(TotalsWords::rounded(count), text);
}

QTEST_GUILESS_MAIN(tst_FilterWords)
#include "tst_filterwords.moc"
