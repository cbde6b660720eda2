// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the house that a compiler does not check.
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString source = QStringLiteral(ATLAS_SOURCE_DIR);

QStringList filesOf(const QString &room)
{
    QStringList files;
    QDirIterator it(source + u'/' + room, { u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s },
        QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files += it.next();
    return files;
}

/// Lines of @p room in which @p pattern is found, as file:line: text.
QStringList found(const QString &room, const QRegularExpression &pattern)
{
    QStringList result;
    for (const QString &name : filesOf(room)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (pattern.match(lines[i]).hasMatch())
                result += u"%1:%2: %3"_s.arg(name).arg(i + 1).arg(lines[i].trimmed());
        }
    }
    return result;
}

/// The classes of Qt modules that @p modules names, as an include would: from their header folders.
QStringList headersOf(const QStringList &modules)
{
    QStringList names;
    for (const QString &module : modules) {
        const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module;
        names += QDir(folder).entryList({ u"Q*"_s, u"q*.h"_s }, QDir::Files);
    }
    return names;
}

} // namespace

class tst_Layers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theModelKnowsNoWindowAndNoPicture();
    void roomsDependInOneDirection_data();
    void roomsDependInOneDirection();
    void librariesStayInTheirRooms_data();
    void librariesStayInTheirRooms();
    void everyFileNamesItsLicence();
    void nothingIsLeftUnfinished();
};

void tst_Layers::theModelKnowsNoWindowAndNoPicture()
{
    const QStringList forbidden
        = headersOf({ u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtCharts"_s });
    QVERIFY(forbidden.contains(u"QImage"_s));
    QVERIFY(forbidden.contains(u"qwidget.h"_s));
    const QRegularExpression include(uR"(^\s*#\s*include\s*<(?:Qt\w+/)?([\w.]+)>)"_s);
    for (const QString &line : found(u"model"_s, include)) {
        const QString name = include.match(line.section(u": "_s, 1)).captured(1);
        QVERIFY2(!forbidden.contains(name), qPrintable(line));
    }
    const QRegularExpression module(
        uR"(Qt6::(Gui|Widgets|PrintSupport|Charts)|<Qt(Gui|Widgets)\b)"_s);
    QCOMPARE(found(u"model"_s, module), QStringList());
}

void tst_Layers::roomsDependInOneDirection_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("forbidden");
    QTest::newRow("model uses neither views nor app")
        << u"model"_s << uR"(#include "(views|app|tests)/)"_s;
    QTest::newRow("views do not use app") << u"views"_s << uR"(#include "(app|tests)/)"_s;
    QTest::newRow("wording needs no widget")
        << u"views/wording"_s << uR"(#include "views/(?!wording)|<QWidget)"_s;
    QTest::newRow("app does not use tests") << u"app"_s << uR"(#include "tests/)"_s;
    QTest::newRow("atlasctl has no window")
        << u"app/atlasctl"_s << uR"(#include "views/(?!wording)|<QWidget|QApplication)"_s;
}

void tst_Layers::roomsDependInOneDirection()
{
    QFETCH(QString, room);
    QFETCH(QString, forbidden);
    QVERIFY(!filesOf(room).isEmpty());
    QCOMPARE(found(room, QRegularExpression(forbidden)), QStringList());
}

void tst_Layers::librariesStayInTheirRooms_data()
{
    QTest::addColumn<QString>("include");
    QTest::addColumn<QStringList>("rooms");
    QTest::newRow("libgit2") << u"<git2"_s << QStringList { u"/model/git/"_s };
    QTest::newRow("SQLite") << u"<(SQLiteCpp|sqlite3)"_s << QStringList { u"/model/store/"_s };
    QTest::newRow("yaml-cpp") << u"<yaml-cpp"_s << QStringList { u"/model/import/"_s };
    QTest::newRow("librsvg") << u"<(librsvg|cairo)"_s << QStringList { u"/views/logos/"_s };
    QTest::newRow("libarchive") << u"<archive"_s << QStringList { u"/model/bundle/"_s };
    QTest::newRow("simdjson") << u"<simdjson"_s << QStringList { u"/model/landscape/"_s };
}

void tst_Layers::librariesStayInTheirRooms()
{
    QFETCH(QString, include);
    QFETCH(QStringList, rooms);
    int uses = 0;
    for (const QString &room : { u"model"_s, u"views"_s, u"app"_s }) {
        for (const QString &line : found(room, QRegularExpression(u"#include "_s + include))) {
            ++uses;
            QVERIFY2(line.startsWith(source + rooms.front()), qPrintable(line));
        }
    }
    QVERIFY(uses > 0);
}

void tst_Layers::everyFileNamesItsLicence()
{
    for (const QString &room : { u"app"_s, u"model"_s, u"views"_s, u"tests"_s }) {
        for (const QString &name : filesOf(room)) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readLine().contains("SPDX-License-Identifier: GPL-3.0-or-later"),
                qPrintable(name));
        }
    }
}

void tst_Layers::nothingIsLeftUnfinished()
{
    // In pieces, so that this line is none of those that it looks for.
    const QRegularExpression marks(u"\\b(TO"_s + u"DO|FIX"_s + u"ME|XX"_s + u"X)\\b"_s);
    const QRegularExpression sleeps(
        u"\\bq"_s + u"Wait\\(|std::this_thread::sl"_s + u"eep|QThread::(m|u)?sl"_s + u"eep"_s);
    for (const QString &room : { u"app"_s, u"model"_s, u"views"_s, u"tests"_s })
        QCOMPARE(found(room, marks), QStringList());
    QCOMPARE(found(u"tests"_s, sleeps), QStringList());
}

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_layers.moc"
