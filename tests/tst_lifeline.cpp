// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/status/lifeline.h"
#include "tests/testlandscape.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::Item;
using model::LifeStation;
using model::Maturity;

namespace {

/// "sandbox 2020-01-02, incubating skipped, graduated ahead"
QString told(const std::vector<LifeStation> &line)
{
    static const QMap<Maturity::Level, QString> levels {
        { Maturity::Level::Sandbox, u"sandbox"_s },
        { Maturity::Level::Incubating, u"incubating"_s },
        { Maturity::Level::Graduated, u"graduated"_s },
        { Maturity::Level::Archived, u"archived"_s },
    };
    QStringList words;
    for (const LifeStation &station : line) {
        words += levels.value(station.level) + u' '
            + (station.state == LifeStation::State::Skipped      ? u"skipped"_s
                    : station.state == LifeStation::State::Ahead ? u"ahead"_s
                    : station.date ? station.date->toString(Qt::ISODate)
                                   : u"reached"_s);
    }
    return words.join(", "_L1);
}

} // namespace

class tst_Lifeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWayIsTold_data();
    void theWayIsTold();
};

void tst_Lifeline::theWayIsTold_data()
{
    QTest::addColumn<QString>("maturity");
    QTest::addColumn<QStringList>("dates"); // accepted, incubating, graduated, archived
    QTest::addColumn<QString>("line");
    const QString none;
    QTest::newRow("no project") << none << QStringList() << none;
    QTest::newRow("a level of another foundation") << u"emeritus"_s << QStringList() << none;
    QTest::newRow("sandbox") << u"sandbox"_s << QStringList { u"2024-01-02"_s }
                             << u"sandbox 2024-01-02, incubating ahead, graduated ahead"_s;
    QTest::newRow("sandbox without a date")
        << u"sandbox"_s << QStringList() << u"sandbox reached, incubating ahead, graduated ahead"_s;
    QTest::newRow("the whole way")
        << u"graduated"_s << QStringList { u"2018-01-02"_s, u"2019-01-02"_s, u"2020-01-02"_s }
        << u"sandbox 2018-01-02, incubating 2019-01-02, graduated 2020-01-02"_s;
    QTest::newRow("accepted into incubation")
        << u"incubating"_s << QStringList { u"2019-01-02"_s, u"2019-01-02"_s }
        << u"sandbox skipped, incubating 2019-01-02, graduated ahead"_s;
    QTest::newRow("graduated from the sandbox")
        << u"graduated"_s << QStringList { u"2018-01-02"_s, none, u"2020-01-02"_s }
        << u"sandbox 2018-01-02, incubating skipped, graduated 2020-01-02"_s;
    QTest::newRow("accepted as graduated")
        << u"graduated"_s << QStringList { u"2020-01-02"_s, none, u"2020-01-02"_s }
        << u"sandbox skipped, incubating skipped, graduated 2020-01-02"_s;
    QTest::newRow("archived from the sandbox")
        << u"archived"_s << QStringList { u"2018-01-02"_s, none, none, u"2021-01-02"_s }
        << u"sandbox 2018-01-02, archived 2021-01-02"_s;
    QTest::newRow("archived from incubation")
        << u"archived"_s << QStringList { u"2016-10-11"_s, u"2016-10-11"_s, none, u"2021-08-20"_s }
        << u"sandbox skipped, incubating 2016-10-11, archived 2021-08-20"_s;
    QTest::newRow("archived, and nothing else known")
        << u"archived"_s << QStringList() << u"archived reached"_s;
}

void tst_Lifeline::theWayIsTold()
{
    QFETCH(QString, maturity);
    QFETCH(QStringList, dates);
    QFETCH(QString, line);
    Item item { .id = model::ItemId(u"c"_s, u"s"_s, u"n"_s), .name = u"n"_s };
    if (!maturity.isEmpty())
        item.maturity = Maturity(maturity);
    const auto day = [&](int index) {
        const QDate date = QDate::fromString(dates.value(index), Qt::ISODate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    };
    item.maturityDates = { day(0), day(1), day(2), day(3) };
    QCOMPARE(told(lifelineOf(item)), line);
}

QTEST_GUILESS_MAIN(tst_Lifeline)
#include "tst_lifeline.moc"
