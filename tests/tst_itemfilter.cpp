// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/itemindex.h"
#include "model/status/totals.h"
#include "tests/testlandscape.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::ItemFilter;

namespace {

model::Snapshot withStars()
{
    model::Snapshot snapshot = smallSnapshot();
    snapshot.numbers.insert(u"github.com/example/boiler"_s, { 6000, QDate(2026, 1, 2), u"list"_s });
    snapshot.numbers.insert(u"github.com/example/kettle"_s, { 40, QDate(2024, 5, 6), u"list"_s });
    return snapshot;
}

} // namespace

class tst_ItemFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void conditionsChooseItems_data();
    void conditionsChooseItems();
    void whatIsNotUnderstoodIsNamed_data();
    void whatIsNotUnderstoodIsNamed();
    void totalsCountWhatIsThere();
};

void tst_ItemFilter::conditionsChooseItems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const QString &expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << expected;
    };
    row("", u"Boiler Kettle Dynamo Coil Works Tinker"_s);
    row("maturity:graduated", u"Boiler"_s);
    row("maturity:Graduated,sandbox", u"Boiler Kettle"_s);
    row("-maturity:graduated,sandbox", u"Dynamo Coil Works Tinker"_s);
    row("category:engines subcategory:electric", u"Boiler Dynamo Coil"_s);
    row("subcategory:\"Steam & Water\"", u"Boiler Kettle"_s);
    row("subcategory:\"steam & water\",electric", u"Boiler Kettle Dynamo Coil"_s);
    row("subcategory:\"steam & water,electric\"", QString());
    row("tag:heat,current", u"Boiler Coil"_s);
    row("license:apache-2.0", u"Boiler"_s);
    row("stars:>5k", u"Boiler"_s);
    row("stars:40", u"Kettle"_s);
    row("stars:..100", u"Kettle"_s);
    row("stars:>=40", u"Boiler Kettle"_s);
    row("stars:<40", QString());
    row("-stars:>=0", u"Dynamo Coil Works Tinker"_s);
    row("accepted:2024..", u"Kettle"_s);
    row("accepted:2019", u"Boiler"_s);
    row("accepted:>2019", u"Kettle"_s);
    row("accepted:2019-01-02..2024-02", u"Boiler Kettle"_s);
    row("joined:<2019", u"Works"_s);
    row("since:2019..", u"Boiler Kettle Tinker"_s);
    row("since:none", u"Dynamo Coil"_s);
    row("-since:none joined:none", u"Boiler Kettle"_s);
    row("stars:none", u"Dynamo Coil Works Tinker"_s);
    row("is:project", u"Boiler Kettle Coil"_s);
    row("is:member", u"Works Tinker"_s);
    row("is:open-source -is:project", QString());
    row("is:end-user", u"Works"_s);
    row("is:audited,specification", u"Boiler"_s);
    row("organization:works", u"Boiler"_s);
    row("name:o", u"Boiler Dynamo Coil Works"_s);
    row("water", u"Boiler Kettle"_s);
    row("\"heats water\"", u"Boiler"_s);
    row("-water is:project", u"Coil"_s);
    row("\"a:b\"", QString());
}

void tst_ItemFilter::conditionsChooseItems()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const model::Snapshot snapshot = withStars();
    const auto filter = ItemFilter::parse(text);
    QVERIFY2(filter, qPrintable(filter ? QString() : filter.error().subject));
    QStringList names;
    const model::ItemIndex index(std::make_shared<const model::Snapshot>(snapshot));
    for (const int item : index.matching(*filter).toVector())
        names += snapshot.landscape.items[item].displayName().section(u' ', -1);
    QCOMPARE(names.join(u' '), expected);
}

void tst_ItemFilter::whatIsNotUnderstoodIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *text, const QString &named) {
        QTest::newRow(text) << QString::fromLatin1(text) << named;
    };
    row("maturity:graduated Colour:red", u"Colour:red"_s);
    row("stars:many", u"stars:many"_s);
    row("stars:>", u"stars:>"_s);
    row("stars:..", u"stars:.."_s);
    row("accepted:2024-13", u"accepted:2024-13"_s);
    row("accepted:2024-02-30", u"accepted:2024-02-30"_s);
    row("is:tall", u"is:tall"_s);
    row("maturity:", u"maturity:"_s);
    for (const QString &number : { u"nan"_s, u"inf"_s, u"1e30"_s }) {
        QTest::newRow(qPrintable("stars above "_L1 + number))
            << u"stars:>"_s + number << u"stars:>"_s + number;
    }
}

void tst_ItemFilter::whatIsNotUnderstoodIsNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto filter = ItemFilter::parse(text);
    QVERIFY(!filter);
    QCOMPARE(filter.error().subject, named);
}

void tst_ItemFilter::totalsCountWhatIsThere()
{
    model::Snapshot snapshot = withStars();
    // A second item of the same repository must not count its stars again.
    snapshot.landscape.items[3].repository->url = u"https://github.com/Example/boiler"_s;
    const model::Totals totals = model::totalsOf(snapshot, model::allItems(snapshot));
    QCOMPARE(totals.items, 6);
    QCOMPARE(totals.projectCount(), 3);
    QCOMPARE(totals.projectCount(model::Maturity::Level::Archived), 1);
    QCOMPARE(totals.openSource, 3);
    QCOMPARE(totals.members, 2);
    QCOMPARE(totals.repositories, 2);
    QCOMPARE(totals.repositoriesWithStars, 2);
    QCOMPARE(totals.stars, 6040);
    QCOMPARE(totals.starsFrom, QDate(2024, 5, 6));
    QCOMPARE(totals.starsTo, QDate(2026, 1, 2));
    QVERIFY(!model::totalsOf(snapshot, { 4 }).starsFrom.isValid());
}

QTEST_GUILESS_MAIN(tst_ItemFilter)
#include "tst_itemfilter.moc"
