// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/landscape/ids.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::ItemId;

class tst_Ids : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreNormalizedAsLandscape2Does_data();
    void namesAreNormalizedAsLandscape2Does();
    void anIdIsMadeOfPlaceAndName();
    void textThatCannotBeAnIdIsNone();
};

void tst_Ids::namesAreNormalizedAsLandscape2Does_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("blanks") << u"Cloud Native Storage"_s << u"cloud-native-storage"_s;
    QTest::newRow("ampersand") << u"Automation & Configuration"_s << u"automation-configuration"_s;
    QTest::newRow("leading dot stays a dash") << u".NET"_s << u"-net"_s;
    QTest::newRow("one trailing dash goes") << u"Works (member)"_s << u"works-member"_s;
    QTest::newRow("plus stays") << u"C++"_s << u"c++"_s;
    QTest::newRow("letters of other scripts") << u"Ænix Größe 中文"_s << u"ænix-größe-中文"_s;
    QTest::newRow("beyond the basic plane") << u"𐐀 x"_s << u"𐐨-x"_s;
    QTest::newRow("no letter at all") << u"--- !"_s << u""_s;
    QTest::newRow("slash and dash")
        << u"Certified Kubernetes - AI/ML"_s << u"certified-kubernetes-ai-ml"_s;
}

void tst_Ids::namesAreNormalizedAsLandscape2Does()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(model::normalizedName(name), expected);
    QCOMPARE(model::normalizedName(expected), expected);
}

void tst_Ids::anIdIsMadeOfPlaceAndName()
{
    const ItemId id(u"Wasm"_s, u"Languages"_s, u".NET"_s);
    QCOMPARE(id.toString(), u"wasm--languages---net"_s);
    QCOMPARE(ItemId::fromString(id.toString()), id);
}

void tst_Ids::textThatCannotBeAnIdIsNone()
{
    QVERIFY(!ItemId::fromString(u""_s));
    QVERIFY(!ItemId::fromString(u"kubernetes"_s));
    QVERIFY(!ItemId::fromString(u"a--b"_s));
}

QTEST_GUILESS_MAIN(tst_Ids)
#include "tst_ids.moc"
