// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/yaml.h"

#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using model::Error;
using model::YamlNode;

namespace {

QString described(const YamlNode &node)
{
    switch (node.kind) {
    case YamlNode::Kind::Null: return u"null"_s;
    case YamlNode::Kind::Scalar: return u'\'' + node.text() + u'\'';
    case YamlNode::Kind::Sequence: {
        QStringList parts;
        for (const YamlNode &item : node.items)
            parts += described(item);
        return u'[' + parts.join(u' ') + u']';
    }
    case YamlNode::Kind::Map: {
        QStringList parts;
        for (const auto &[key, value] : node.fields)
            parts += QString::fromStdString(key) + u':' + described(value);
        return u'{' + parts.join(u' ') + u'}';
    }
    }
    return {};
}

class Cancelled final : public model::Progress {
public:
    bool cancelled() const override { return true; }
    void report(qint64, qint64, qint64) override { }
};

} // namespace

class tst_Yaml : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesAreReadWithTheirKind_data();
    void valuesAreReadWithTheirKind();
    void nodesKnowTheirLine();
    void badInputEndsInAClearError_data();
    void badInputEndsInAClearError();
    void cancellingStopsTheReading();
};

void tst_Yaml::valuesAreReadWithTheirKind_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("expected");
    QTest::newRow("map and list") << QByteArray("a: 1\nb:\n  - x\n  - y: z\n")
                                  << u"{a:'1' b:['x' {y:'z'}]}"_s;
    QTest::newRow("plain null") << QByteArray("a:\nb: null\nc: ~\n") << u"{a:null b:null c:null}"_s;
    QTest::newRow("quoted null is text")
        << QByteArray("a: 'null'\nb: \"\"\n") << u"{a:'null' b:''}"_s;
    QTest::newRow("folded text") << QByteArray("a: >-\n  one\n  two\n") << u"{a:'one two'}"_s;
    QTest::newRow("alias") << QByteArray("a: &x [1, 2]\nb: *x\n") << u"{a:['1' '2'] b:['1' '2']}"_s;
    QTest::newRow("a map as a key") << QByteArray("? {x: 1}\n: y\n") << u"{:'y'}"_s;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a: 1\n")
                                     << u"{a:'1'}"_s;
}

void tst_Yaml::valuesAreReadWithTheirKind()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, expected);
    const auto root = parseYaml(yaml, u"f.yml"_s, model::NoProgress());
    QVERIFY2(root, qPrintable(root ? QString() : root.error().detail));
    QCOMPARE(described(*root), expected);
}

void tst_Yaml::nodesKnowTheirLine()
{
    const auto root = parseYaml("a: 1\n\nb:\n  - x\n", u"f.yml"_s, model::NoProgress());
    QVERIFY(root);
    QCOMPARE(root->field("a")->line, 1);
    QCOMPARE(root->field("b")->items.front().line, 4);
    QCOMPARE(root->field("c"), nullptr);
}

void tst_Yaml::badInputEndsInAClearError_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("empty") << QByteArray() << Error::Kind::BadFormat;
    QTest::newRow("only a comment") << QByteArray("# nothing\n") << Error::Kind::BadFormat;
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\xFF\xFE", 5) << Error::Kind::BadFormat;
    QTest::newRow("not UTF-8") << QByteArray("a: \xC3\x28\n") << Error::Kind::BadFormat;
    QTest::newRow("NUL inside") << QByteArray("a: b\0c\n", 7) << Error::Kind::BadFormat;
    QTest::newRow("cut in a quoted text") << QByteArray("a: \"b") << Error::Kind::BadFormat;
    QTest::newRow("cut in a list") << QByteArray("a: [1, 2") << Error::Kind::BadFormat;
    QTest::newRow("tab as indent") << QByteArray("a:\n\tb: 1\n") << Error::Kind::BadFormat;
    QTest::newRow("alias of nothing") << QByteArray("a: *x\n") << Error::Kind::BadFormat;
    QTest::newRow("200 MB") << QByteArray(200 << 20, 'a') << Error::Kind::TooLarge;
    QTest::newRow("deep flow lists") << QByteArray(100'000, '[') << Error::Kind::TooLarge;
    QTest::newRow("deep flow maps")
        << QByteArray("{a: ").repeated(100'000) << Error::Kind::TooLarge;
    QByteArray blocks;
    for (int i = 0; i < 2000; ++i)
        blocks += QByteArray(i, ' ') + "- \n";
    QByteArray nested;
    for (int i = 0; i < 2000; ++i)
        nested += QByteArray(i, ' ') + "a:\n";
    QTest::newRow("deep block maps") << nested << Error::Kind::TooLarge;
    QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
            + (before + ", ").repeated(9) + before + "]\n";
    }
    QTest::newRow("alias bomb") << bomb << Error::Kind::TooLarge;

    // Each level is kept once more for its anchor.
    QByteArray anchors;
    for (int i = 0; i < 60; ++i)
        anchors += "&a" + QByteArray::number(i) + " [";
    QTest::newRow("anchor bomb") << anchors + QByteArray("x,").repeated(200'000)
            + QByteArray(60, ']') << Error::Kind::TooLarge;

    // No level of the file is deep, but what the aliases stand for is.
    QByteArray deep = "a0: &a0 [x]\n";
    for (int i = 1; i < 2000; ++i) {
        const QByteArray number = QByteArray::number(i);
        deep += "a" + number + ": &a" + number + " [*a" + QByteArray::number(i - 1) + "]\n";
    }
    QTest::newRow("deep aliases") << deep << Error::Kind::TooLarge;
}

void tst_Yaml::badInputEndsInAClearError()
{
    QFETCH(QByteArray, yaml);
    QFETCH(Error::Kind, kind);
    const auto root = parseYaml(yaml, u"f.yml"_s, model::NoProgress());
    QVERIFY(!root);
    QCOMPARE(root.error().kind, kind);
    QCOMPARE(root.error().subject, u"f.yml"_s);
    QVERIFY(!root.error().detail.isEmpty());
}

void tst_Yaml::cancellingStopsTheReading()
{
    const auto root = parseYaml(QByteArray("- x\n").repeated(10'000), u"f.yml"_s, Cancelled());
    QVERIFY(!root);
    QCOMPARE(root.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_Yaml)
#include "tst_yaml.moc"
