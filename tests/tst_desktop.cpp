// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program as it is started: pictures without a display and on a real X server, exit
// codes.
#include "app/desktop/syncloader.h"
#include "model/store/datafolder.h"
#include "model/sync/syncer.h"
#include "tests/gitserver.h"
#include "tests/testlandscape.h"
#include "tests/testprocess.h"
#include "views/wording/errortext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using app::SyncLoader;

class tst_Desktop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aPictureNeedsNoDisplay_data();
    void aPictureNeedsNoDisplay();
    void aPictureOfTheRealLandscapeHasItsLogos();
    void itRunsOnAnXServer();
    void nothingTouchesTheNetworkUnasked_data();
    void nothingTouchesTheNetworkUnasked();
    void aWindowSyncsByItselfOnlyWhenWanted_data();
    void aWindowSyncsByItselfOnlyWhenWanted();
    void whatIsHereIsReadAnewOnStart();
    void networkCodeIsLoadedOnlyWhenNeeded();
    void theModuleSyncsAndReads();
    void theModuleCanBeLeftInTheMiddle();
    void aMissingModuleIsSaid_data();
    void aMissingModuleIsSaid();
    void theSelfTestEnds();
    void withoutADisplayItSaysSo();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void whatIsNotThereEndsWithTwo_data();
    void whatIsNotThereEndsWithTwo();
    void aPictureShowsTheViewAndTheFilter();
    void aPictureOfAnotherLandscape();
    void aPictureThatCannotBeWrittenIsSaid();
    void aBrokenCatalogGivesNoWrongPicture();
    void itSpeaksGerman();
    void nothingIsRememberedOfAPicture();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// An environment with no display and a home of its own.
    QProcessEnvironment environment() const
    {
        auto result = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
            { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANGUAGE"_s })
            result.remove(name);
        result.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
        result.insert(u"XDG_DATA_HOME"_s, path(u"home"_s));
        return result;
    }
    Outcome run(const QStringList &arguments) const
    {
        return runProgram(u"cloud-native-atlas"_s,
            arguments + QStringList { u"--data-dir"_s, path(u"data"_s) }, environment());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// How many colours a picture has, in coarse steps: a blank one has few.
qsizetype colorCount(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colors.insert(image.pixel(x, y) & 0xFFF0F0F0);
    }
    return colors.size();
}

} // namespace

void tst_Desktop::aPictureNeedsNoDisplay_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << u"light"_s << QSize(1280, 720);
    QTest::newRow("dark") << u"dark"_s << QSize(1920, 1080);
}

void tst_Desktop::aPictureNeedsNoDisplay()
{
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    const QString file = path(u"map.png"_s);
    const Outcome outcome = run({ u"--screenshot"_s, file, u"--theme"_s, theme, u"--size"_s,
        u"%1x%2"_s.arg(size.width()).arg(size.height()) });
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    const QImage image(file);
    QCOMPARE(image.size(), size);
    QCOMPARE_GT(colorCount(image), 50);
    QCOMPARE(qGray(image.pixel(2, size.height() - 2)) < 128, theme == "dark"_L1);
    // The groups that are not chosen can be read on their bar.
    const int ground = qGray(image.pixel(size.width() / 2, 25));
    int inked = 0;
    for (int y = 25; y < 60; ++y) {
        for (int x = 180; x < 500; ++x)
            inked += std::abs(qGray(image.pixel(x, y)) - ground) > 120 ? 1 : 0;
    }
    QCOMPARE_GT(inked, 200);
}

void tst_Desktop::aPictureOfTheRealLandscapeHasItsLogos()
{
    ATLAS_NEEDS_REAL_DATA();
    const GitServer server;
    server.publishTexts();
    auto landscape = server.repository(u"cncf/landscape.git"_s);
    const QByteArray graduated = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>"
                                 "<circle cx='5' cy='5' r='5' fill='#ff00aa'/></svg>";
    landscape.commit({ { "landscape.yml", realFile(u"landscape/landscape.yml"_s) },
                         { "hosted_logos/kubernetes.svg", graduated } },
        "Items and one logo");
    server.repository(u"cncf/landscape2-sites.git"_s)
        .commit({ { "cncf/settings.yml", realFile(u"landscape2-sites/cncf/settings.yml"_s) } },
            "Settings");
    const Outcome sync
        = atlasctl({ u"sync"_s, u"--remote-base"_s, u"git://127.0.0.1:%1/"_s.arg(server.port()),
            u"--only"_s, gitSources().join(u','), u"--data-dir"_s, path(u"data"_s) });
    QCOMPARE(sync.exitCode, 0);
    const QString file = path(u"map.png"_s);
    QCOMPARE(run({ u"--screenshot"_s, file, u"--size"_s, u"1920x1080"_s }).exitCode, 0);
    const QImage image(file);
    int pink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pink += image.pixelColor(x, y) == QColor(0xff, 0x00, 0xaa) ? 1 : 0;
    }
    QCOMPARE_GT(pink, 100);
}

void tst_Desktop::itRunsOnAnXServer()
{
    const QString xvfb = QStandardPaths::findExecutable(u"Xvfb"_s);
    if (xvfb.isEmpty())
        QSKIP("Xvfb is not installed");
    QProcess server;
    server.start(xvfb,
        { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x900x24"_s, u"-nolisten"_s,
            u"tcp"_s });
    QVERIFY(server.waitForReadyRead());
    const QByteArray number = server.readLine().trimmed();
    auto onX = environment();
    onX.insert(u"DISPLAY"_s, u":"_s + QString::fromLatin1(number));
    // What libraries of X11 do is not under test: Qt's services there are never freed, which a
    // frame further up tells, and libxkbcommon copies parts of strings that have no end.
    onX.insert(u"ASAN_OPTIONS"_s,
        onX.value(u"ASAN_OPTIONS"_s) + u":fast_unwind_on_malloc=0:strict_string_checks=0"_s);
    const QStringList arguments { u"--theme"_s, u"light"_s, u"--size"_s, u"1280x720"_s,
        u"--data-dir"_s, path(u"data"_s), u"--screenshot"_s };
    const Outcome real
        = runProgram(u"cloud-native-atlas"_s, arguments + QStringList { path(u"real.png"_s) }, onX);
    server.terminate();
    server.waitForFinished();
    QVERIFY2(real.exitCode == 0, real.err.constData());
    const QImage picture(path(u"real.png"_s));
    QCOMPARE(picture.size(), QSize(1280, 720));
    QCOMPARE_GT(colorCount(picture), 50);
}

/// Neither program opens a socket before a person asks for a sync: one that does is killed.
void tst_Desktop::nothingTouchesTheNetworkUnasked_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isKilled");
    const QString window = u"cloud-native-atlas"_s;
    const QString terminal = u"atlasctl"_s;
    QTest::newRow("window") << window << QStringList { u"--self-test"_s } << false;
    QTest::newRow("window with an item")
        << window << QStringList { u"--select"_s, u"Kubernetes"_s, u"--self-test"_s } << false;
    for (const char *command : { "status", "list", "totals", "show Kubernetes", "search mesh",
             "validate " ATLAS_SOURCE_DIR "/resources/starter/landscape.yml" })
        QTest::newRow(command) << terminal << QString::fromUtf8(command).split(u' ') << false;
    // That the watch is awake.
    QTest::newRow("sync, git") << terminal
                               << QStringList { u"sync"_s, u"--only"_s, u"cncf/toc"_s,
                                      u"--remote-base"_s, u"git://127.0.0.1:1/"_s }
                               << true;
    QTest::newRow("sync, web") << terminal
                               << QStringList { u"sync"_s, u"--only"_s, u"landscape.cncf.io"_s,
                                      u"--http-base"_s, u"landscape.cncf.io=http://127.0.0.1:1/"_s }
                               << true;
}

void tst_Desktop::nothingTouchesTheNetworkUnasked()
{
    const auto deny = denySockets();
    if (!deny)
        QSKIP("this system cannot deny sockets");
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(bool, isKilled);
    const Outcome outcome = runProgram(program,
        arguments + QStringList { u"--data-dir"_s, path(u"quiet"_s) }, environment(), deny);
    if (isKilled)
        QCOMPARE(outcome.exitCode, -1);
    else
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
}

void tst_Desktop::aWindowSyncsByItselfOnlyWhenWanted_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<bool>("isWanted");
    QTest::newRow("nothing chosen") << QByteArray() << false;
    QTest::newRow("never") << QByteArray("[sync]\nschedule=never\n") << false;
    QTest::newRow("on start") << QByteArray("[sync]\nschedule=start\n") << true;
    QTest::newRow("daily") << QByteArray("[sync]\nschedule=daily\n") << true;
}

/// The window as a person starts it, where a socket is the end of it.
void tst_Desktop::aWindowSyncsByItselfOnlyWhenWanted()
{
    const auto deny = denySockets();
    if (!deny)
        QSKIP("this system cannot deny sockets");
    QFETCH(QByteArray, settings);
    QFETCH(bool, isWanted);
    QVERIFY(QDir().mkpath(path(u"config/cloud-native-atlas"_s)));
    QFile file(path(u"config/cloud-native-atlas/cloud-native-atlas.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(settings);
    file.close();
    auto watched = environment();
    watched.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    watched.insert(u"QT_LOGGING_RULES"_s, u"atlas.start.info=true"_s);
    QProcess window;
    window.setChildProcessModifier(deny);
    window.setProcessEnvironment(watched);
    window.setProcessChannelMode(QProcess::MergedChannels);
    window.start(programPath(u"cloud-native-atlas"_s),
        { u"--data-dir"_s, path(u"data"_s), u"--remote-base"_s, u"git://127.0.0.1:1/"_s,
            u"--http-base"_s, u"landscape.cncf.io=http://127.0.0.1:1/"_s });
    QByteArray log;
    while (!log.contains("first complete map") && window.waitForReadyRead(30'000))
        log += window.readAll();
    if (isWanted) {
        window.waitForFinished(); // which it may have been by now
        QCOMPARE(window.state(), QProcess::NotRunning);
        QCOMPARE(window.exitStatus(), QProcess::CrashExit);
        return;
    }
    QVERIFY2(log.contains("first complete map"), log.constData());
    QCOMPARE(window.state(), QProcess::Running);
    QVERIFY(!QFile::exists(model::DataFolder(path(u"data"_s)).syncLockFile()));
    window.kill();
    QVERIFY(window.waitForFinished());
}

/// As after an update of the program, or when the catalog was lost: without the network.
void tst_Desktop::whatIsHereIsReadAnewOnStart()
{
    const auto deny = denySockets();
    if (!deny)
        QSKIP("this system cannot deny sockets");
    const GitServer server;
    server.repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml() } }, "Items");
    const QStringList data { u"--data-dir"_s, path(u"data"_s) };
    const Outcome synced = runProgram(u"atlasctl"_s,
        QStringList { u"sync"_s, u"--only"_s, u"cncf/landscape"_s, u"--remote-base"_s,
            u"git://127.0.0.1:%1/"_s.arg(server.port()) }
            + data);
    QCOMPARE(synced.exitCode, 0);
    const QString catalog = model::DataFolder(path(u"data"_s)).catalogFile();
    for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(catalog + suffix);
    auto watched = environment();
    watched.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess window;
    window.setChildProcessModifier(deny);
    window.setProcessEnvironment(watched);
    window.start(programPath(u"cloud-native-atlas"_s), data);
    const auto items = [&] {
        const Outcome listed
            = runProgram(u"atlasctl"_s, QStringList { u"list"_s, u"--json"_s } + data);
        return listed.json()["items"_L1].toArray().size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(items(), qsizetype(smallSnapshot().landscape.items.size()), 30'000);
    QCOMPARE(window.state(), QProcess::Running);
    window.kill();
    QVERIFY(window.waitForFinished());
}

void tst_Desktop::networkCodeIsLoadedOnlyWhenNeeded()
{
#if !defined(Q_OS_LINUX) || !defined(__GLIBC__)
    QSKIP("how the loader is asked is glibc's");
#endif
    const QStringList libraries { u"libQt6Network.so"_s, u"libgit2.so"_s, u"libatlas_sync.so"_s };
    /// Which of them are loaded to draw what is in the data folder.
    const auto loaded = [&] {
        auto watched = environment();
        watched.insert(u"LD_DEBUG"_s, u"files"_s);
        watched.insert(u"LD_DEBUG_OUTPUT"_s, path(u"loader"_s));
        const Outcome outcome = runProgram(u"cloud-native-atlas"_s,
            { u"--screenshot"_s, path(u"map.png"_s), u"--data-dir"_s, path(u"data"_s) }, watched);
        QByteArray log;
        for (const QString &name : QDir(m_folder->path()).entryList({ u"loader.*"_s })) {
            QFile file(path(name));
            if (file.open(QIODevice::ReadOnly))
                log += file.readAll();
            file.remove();
        }
        const bool isWatched = outcome.exitCode == 0 && log.contains("libQt6Core.so");
        QStringList result;
        for (const QString &library : libraries) {
            if (!isWatched || log.contains(library.toUtf8()))
                result += library;
        }
        return result;
    };
    QCOMPARE(loaded(), QStringList()); // the starter landscape
    {
        const GitServer server;
        server.repository(u"cncf/landscape.git"_s)
            .commit({ { "landscape.yml", smallLandscapeYaml() },
                        { "hosted_logos/boiler.svg",
                            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>"
                            "<circle r='1'/></svg>" } },
                "Items and a logo");
        QCOMPARE(
            atlasctl({ u"sync"_s, u"--remote-base"_s, u"git://127.0.0.1:%1/"_s.arg(server.port()),
                         u"--only"_s, u"cncf/landscape"_s, u"--data-dir"_s, path(u"data"_s) })
                .exitCode,
            0);
    }
    QCOMPARE(loaded(), libraries); // a logo was never drawn before
    QCOMPARE(loaded(), QStringList());
}

void tst_Desktop::theModuleSyncsAndReads()
{
    GitServer server;
    QVERIFY(server.isRunning());
    server.repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml() }, { "a.svg", "<svg/>" } }, "Items");
    const model::DataFolder folder(path(u"data"_s));
    SyncLoader loader;
    model::Syncer syncer(std::bind_front(&SyncLoader::sync, &loader));
    QSignalSpy finished(&syncer, &model::Syncer::finished);
    syncer.start({ .folder = folder,
        .addresses = { .remoteBase = u"git://127.0.0.1:%1/"_s.arg(server.port()) },
        .only = { u"cncf/landscape"_s } });
    // Two threads that need it at the same time, for the first time.
    const QByteArray blobOfNothing(40, 'e');
    const auto other = QtConcurrent::run([&] { return bool(loader.module()); });
    QVERIFY(finished.wait());
    QVERIFY(other.result());
    const auto report = finished.front().front().value<model::SyncReport>();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->detail) : "");
    QVERIFY(report.isStored);
    QVERIFY(!loader.lastError());
    const QByteArray hash
        = QCryptographicHash::hash(QByteArrayView("blob 6\0<svg/>", 13), QCryptographicHash::Sha1)
              .toHex();
    const auto module = loader.module();
    QVERIFY(module);
    const QString clone = folder.repositoryPath(u"cncf/landscape"_s);
    QCOMPARE((*module)->blob(clone, QString::fromLatin1(hash), 100), "<svg/>");
    QCOMPARE((*module)->blob(clone, QString::fromLatin1(blobOfNothing), 100).error().kind,
        model::Error::Kind::NotFound);
}

void tst_Desktop::theModuleCanBeLeftInTheMiddle()
{
    GitServer server;
    QVERIFY(server.isRunning());
    server.repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml() } }, "Items");
    SyncLoader loader;
    model::Syncer syncer(std::bind_front(&SyncLoader::sync, &loader));
    QSignalSpy progressed(&syncer, &model::Syncer::progressed);
    syncer.start({ .folder = model::DataFolder(path(u"data"_s)),
        .addresses = { .remoteBase = u"git://127.0.0.1:%1/"_s.arg(server.port()) },
        .only = { u"cncf/landscape"_s } });
    QVERIFY(progressed.wait());
}

void tst_Desktop::aMissingModuleIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not there") << QByteArray();
    QTest::newRow("damaged") << QByteArray("\x7f"
                                           "ELF, but not really");
}

void tst_Desktop::aMissingModuleIsSaid()
{
    QFETCH(QByteArray, content);
    const QString file = path(u"libatlas_sync.so"_s);
    if (!content.isEmpty()) {
        QFile module(file);
        QVERIFY(module.open(QIODevice::WriteOnly));
        module.write(content);
    }
    SyncLoader loader(file);
    model::Syncer syncer(std::bind_front(&SyncLoader::sync, &loader));
    QSignalSpy finished(&syncer, &model::Syncer::finished);
    syncer.start({ .folder = model::DataFolder(path(u"data"_s)) });
    QVERIFY(finished.wait());
    const auto report = finished.front().front().value<model::SyncReport>();
    QVERIFY(report.isFailure());
    QCOMPARE(report.error->kind, model::Error::Kind::ProgramFile);
    const QString words = views::ErrorText::sentence(*report.error);
    QVERIFY2(
        words.contains(file) && words.contains("Install the program again"_L1), qPrintable(words));
}

void tst_Desktop::theSelfTestEnds()
{
    const Outcome outcome = run({ u"--self-test"_s });
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
}

void tst_Desktop::withoutADisplayItSaysSo()
{
    const Outcome outcome = run({});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.err.contains("no display"));
    QCOMPARE(outcome.err.count('\n'), 1);
    QCOMPARE(run({ u"--version"_s }).exitCode, 0);
    QVERIFY(run({ u"--help"_s }).out.contains("--screenshot"));
}

void tst_Desktop::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList { u"--dance"_s };
    QTest::newRow("unknown theme") << QStringList { u"--theme"_s, u"pink"_s };
    QTest::newRow("a size that is none") << QStringList { u"--size"_s, u"big"_s };
    QTest::newRow("a size beyond all screens") << QStringList { u"--size"_s, u"99999x99999"_s };
    QTest::newRow("a filter that is none of issues")
        << QStringList { u"--view"_s, u"issues"_s, u"--filter"_s, u"stars:>5"_s };
    QTest::newRow("a page of no repository") << QStringList { u"--page"_s, u"moby"_s };
    QTest::newRow("something else") << QStringList { u"Kubernetes"_s };
}

void tst_Desktop::wrongUsageEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments + QStringList { u"--self-test"_s });
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.err.startsWith("cloud-native-atlas: "));
    QVERIFY(outcome.out.isEmpty());
}

void tst_Desktop::whatIsNotThereEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("group") << QStringList { u"--group"_s, u"No such"_s };
    QTest::newRow("view") << QStringList { u"--view"_s, u"No such"_s };
    QTest::newRow("filter") << QStringList { u"--filter"_s, u"No:such"_s };
    QTest::newRow("item") << QStringList { u"--select"_s, u"No such"_s };
    QTest::newRow("issue") << QStringList { u"--view"_s, u"issues"_s, u"--select"_s,
        u"https://github.com/no/such/issues/1"_s };
    QTest::newRow("page") << QStringList { u"--page"_s, u"starter/guides/No such"_s };
}

void tst_Desktop::whatIsNotThereEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const QString file = path(u"map.png"_s);
    const Outcome outcome = run(arguments + QStringList { u"--screenshot"_s, file });
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.err.contains(arguments.last().toUtf8()));
    QVERIFY(!QFile::exists(file));
}

void tst_Desktop::aPictureShowsTheViewAndTheFilter()
{
    const auto picture = [&](const QStringList &arguments) {
        const QString file = path(u"map.png"_s);
        const Outcome outcome = run(QStringList { u"--screenshot"_s, file } + arguments);
        return outcome.exitCode == 0 ? QImage(file) : QImage();
    };
    const QImage map = picture({});
    const QImage table = picture({ u"--view"_s, u"table"_s });
    const QImage filtered = picture({ u"--filter"_s, u"maturity:graduated"_s });
    QVERIFY(!map.isNull() && !table.isNull() && !filtered.isNull());
    QVERIFY(table != map);
    const QImage page = picture({ u"--page"_s, u"starter/guides/what-is-moby.md"_s });
    const QImage first = picture({ u"--view"_s, u"guide"_s });
    QVERIFY(!page.isNull() && !first.isNull());
    QVERIFY(page != first && page != map);
    QVERIFY(filtered != map);
}

void tst_Desktop::aPictureOfAnotherLandscape()
{
    QDir().mkpath(path(u"kitchen"_s));
    QFile yaml(path(u"kitchen/landscape.yml"_s));
    QVERIFY(yaml.open(QIODevice::WriteOnly));
    yaml.write("landscape:\n  - category:\n    name: Kitchen\n    subcategories:\n"
               "      - subcategory:\n        name: Stove\n        items:\n"
               "          - item:\n            name: Samovar\n            homepage_url: "
               "https://samovar.example.org\n            logo: samovar.svg\n");
    yaml.close();
    const QStringList data { u"--data-dir"_s, path(u"data"_s) };
    const auto atlasctl = [&](const QStringList &arguments) {
        return runProgram(u"atlasctl"_s, arguments + data, environment());
    };
    const Outcome added
        = atlasctl({ u"add"_s, path(u"kitchen"_s), u"--kind"_s, u"landscape"_s, u"--json"_s });
    QCOMPARE(added.exitCode, 0);
    const QString name = added.json()["source"_L1].toString();
    QCOMPARE(atlasctl({ u"sync"_s, u"--only"_s, name }).exitCode, 0);
    const auto picture = [&](const QString &landscape, const QString &file) {
        return run({ u"--landscape"_s, landscape, u"--screenshot"_s, path(file) });
    };
    QCOMPARE(picture(u"kitchen"_s, u"a.png"_s).exitCode, 0); // its title
    QCOMPARE(picture(name, u"b.png"_s).exitCode, 0);
    QCOMPARE(picture(u"CNCF"_s, u"c.png"_s).exitCode, 0);
    QCOMPARE(QImage(path(u"a.png"_s)), QImage(path(u"b.png"_s)));
    QVERIFY(QImage(path(u"a.png"_s)) != QImage(path(u"c.png"_s)));
    const Outcome none = picture(u"Bakery"_s, u"d.png"_s);
    QCOMPARE(none.exitCode, 2);
    QVERIFY(none.err.contains("Bakery"));
    QVERIFY(!QFile::exists(path(u"d.png"_s)));
}

void tst_Desktop::aPictureThatCannotBeWrittenIsSaid()
{
    const Outcome outcome = run({ u"--screenshot"_s, path(u"no/such/folder/map.png"_s) });
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.err.contains("map.png"));
}

void tst_Desktop::aBrokenCatalogGivesNoWrongPicture()
{
    const model::DataFolder folder(path(u"data"_s));
    QVERIFY(QDir().mkpath(QFileInfo(folder.catalogFile()).path()));
    QFile broken(folder.catalogFile());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(20'000, 'x'));
    broken.close();
    const Outcome outcome = run({ u"--screenshot"_s, path(u"map.png"_s) });
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("catalog"), outcome.err.constData());
    QVERIFY(!QFile::exists(path(u"map.png"_s)));
    QCOMPARE(broken.size(), 20'000); // nothing is thrown away unasked
}

void tst_Desktop::itSpeaksGerman()
{
    const QString english = path(u"en.png"_s);
    const QString german = path(u"de.png"_s);
    QCOMPARE(run({ u"--screenshot"_s, english, u"--language"_s, u"en"_s }).exitCode, 0);
    QCOMPARE(run({ u"--screenshot"_s, german, u"--language"_s, u"de"_s }).exitCode, 0);
    QVERIFY(QImage(english) != QImage(german));
    const QString help = QString::fromUtf8(run({ u"--language"_s, u"de"_s, u"--help"_s }).out);
    QVERIFY2(help.contains(u"Bereich"), qPrintable(help));
}

void tst_Desktop::nothingIsRememberedOfAPicture()
{
    QCOMPARE(run({ u"--screenshot"_s, path(u"map.png"_s), u"--theme"_s, u"dark"_s }).exitCode, 0);
    QVERIFY(!QFile::exists(path(u"config/cloud-native-atlas"_s)));
}

QTEST_GUILESS_MAIN(tst_Desktop)
#include "tst_desktop.moc"
