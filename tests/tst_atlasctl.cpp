// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as scripts use it: the real program, a real git server, exit codes and output.
#include "model/store/datafolder.h"
#include "model/store/userstore.h"
#include "tests/gitserver.h"
#include "tests/testlandscape.h"
#include "tests/testprocess.h"
#include "tests/webserver.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QTimeZone>

#include <csignal>
#include <random>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// A landscape of some megabytes, so that a sync has phases to be met in; every name says @p
/// version.
QByteArray manyItems(int version)
{
    QByteArray yaml = "landscape:\n- name: Many\n  subcategories:\n  - name: All\n    items:\n";
    for (int i = 0; i < 3000; ++i) {
        yaml += "    - name: Item " + QByteArray::number(i) + " of " + QByteArray::number(version)
            + "\n      homepage_url: https://i.example\n      logo: i.svg\n";
    }
    return yaml;
}

} // namespace

class tst_Atlasctl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void helpAndVersionEndWithZero();
    void theStarterAnswersBeforeTheFirstSync();
    void whatAPersonKeepsIsListed();
    void syncListShowSearchTotalsAndStatusAgree();
    void formatsAreWellFormed();
    void aRemoteThatIsGoneIsNamed();
    void validateSaysWhatIsWrong();
    void twoSyncsAtOnceDoNotDisturbEachOther();
    void aClockThatIsWrongDoesNoHarm();
    void aFullDiskIsSaidAndCostsNothing_data();
    void aFullDiskIsSaidAndCostsNothing();
    void aReadOnlyFolderIsReadAndSaid_data();
    void aReadOnlyFolderIsReadAndSaid();
    void oneProgramReadsWhileAnotherSyncs();
    void killedAtAnyMomentTheNextStartIsWhole();
    void theRealLandscapeIsSyncedWhole();
    void changesNeedTheHistoryAndKeepIt();
    void theRealHistoryIsTold();
    void issuesChaptersAndEventsAreTold();
    void sourcesAreAddedVerifiedRebuiltAndRemoved();
    void otherLandscapesStandBeside();

private:
    QStringList with(const QStringList &arguments) const
    {
        return arguments + QStringList { u"--data-dir"_s, m_folder->path() };
    }
    Outcome sync() const
    {
        return atlasctl(
            with({ u"sync"_s, u"--remote-base"_s, u"git://127.0.0.1:%1/"_s.arg(m_server->port()),
                u"--only"_s, gitSources().join(u','), u"--json"_s }));
    }
    void publishSmall() const;
    void publish(const QString &folder, const QString &name, const QDateTime &time = {}) const;

    std::unique_ptr<GitServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Atlasctl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<GitServer>();
    QVERIFY(m_server->isRunning());
}

void tst_Atlasctl::publishSmall() const
{
    m_server->publishTexts();
    m_server->repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml() } }, "Items");
    m_server->repository(u"cncf/landscape2-sites.git"_s)
        .commit({ { "cncf/settings.yml", smallSettingsYaml() } }, "Settings");
}

void tst_Atlasctl::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList {};
    QTest::newRow("unknown command") << QStringList { u"dance"_s };
    QTest::newRow("unknown option") << QStringList { u"list"_s, u"--fast"_s };
    QTest::newRow("show without an item") << QStringList { u"show"_s };
    QTest::newRow("list with something") << QStringList { u"list"_s, u"Kubernetes"_s };
    QTest::newRow("unknown format") << QStringList { u"list"_s, u"--format"_s, u"xml"_s };
    QTest::newRow("unknown source") << QStringList { u"sync"_s, u"--only"_s, u"a/b"_s };
    QTest::newRow("an address that is none")
        << QStringList { u"sync"_s, u"--remote-base"_s, u"here"_s };
    QTest::newRow("filter that is none") << QStringList { u"list"_s, u"--filter"_s, u"size:big"_s };
    QTest::newRow("changes without a day") << QStringList { u"changes"_s };
    QTest::newRow("a day that is none")
        << QStringList { u"totals"_s, u"--as-of"_s, u"2021-02-30"_s };
    QTest::newRow("changes backwards")
        << QStringList { u"changes"_s, u"--from"_s, u"2021-01-02"_s, u"--to"_s, u"2021-01-01"_s };
    QTest::newRow("history of what is left out")
        << QStringList { u"sync"_s, u"--history"_s, u"--only"_s, u"cncf/landscape2-sites"_s };
    QTest::newRow("an address of no source") << QStringList { u"add"_s, u"/home/me"_s };
    QTest::newRow("a source that is none") << QStringList { u"remove"_s, u"a/b"_s };
    QTest::newRow("a filter of issues that is none")
        << QStringList { u"issues"_s, u"--filter"_s, u"colour:red"_s };
    QTest::newRow("option of another command")
        << QStringList { u"status"_s, u"--only"_s, u"a/b"_s };
}

void tst_Atlasctl::wrongUsageEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = atlasctl(with(arguments));
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.startsWith("atlasctl: "));
}

void tst_Atlasctl::helpAndVersionEndWithZero()
{
    const Outcome help = atlasctl({ u"--help"_s });
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("--data-dir"));
    QVERIFY(help.out.contains("validate FILE"));
    const Outcome version = atlasctl({ u"--version"_s });
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("atlasctl "));
}

void tst_Atlasctl::theStarterAnswersBeforeTheFirstSync()
{
    const Outcome list = atlasctl(with({ u"list"_s, u"--json"_s }));
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.json()[u"count"].toInt(), 255);
    const Outcome status = atlasctl(with({ u"status"_s, u"--json"_s }));
    QCOMPARE(status.exitCode, 0);
    QCOMPARE(status.json()[u"origin"].toString(), u"starter"_s);
    const Outcome search = atlasctl(with({ u"search"_s, u"kubernetes"_s, u"--json"_s }));
    QCOMPARE(search.json()[u"items"][0][u"name"].toString(), u"Kubernetes"_s);
    // Reading makes no files.
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void tst_Atlasctl::whatAPersonKeepsIsListed()
{
    publishSmall();
    QCOMPARE(sync().exitCode, 0);
    const auto listed = [&](const QString &filter) {
        return atlasctl(with({ u"list"_s, u"--filter"_s, filter, u"--json"_s }))
            .json()[u"items"]
            .toArray();
    };
    QVERIFY(listed(u"is:bookmarked"_s).isEmpty()); // without a file of the person's
    {
        auto store = model::UserStore::open(model::DataFolder(m_folder->path()).userFile());
        const auto boiler = *model::ItemId::fromString(u"engines--steam-water--boiler"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(store->editMark(
            {}, boiler,
            [](model::ItemMark &mark) {
                mark = { .name = u"Boiler"_s,
                    .isBookmarked = true,
                    .adoption = model::Adoption::Trial,
                    .tags = { u"later"_s } };
            },
            now));
        // As it was kept while it stood elsewhere.
        QVERIFY(store->editMark(
            {}, model::ItemId(u"Before"_s, u"Here"_s, u"Kettle"_s),
            [](model::ItemMark &mark) { mark = { .name = u"Kettle"_s, .isBookmarked = true }; },
            now));
    }
    QCOMPARE(listed(u"is:bookmarked"_s).size(), 2);
    QCOMPARE(listed(u"stack:trial my-tag:later"_s).size(), 1);
    QCOMPARE(listed(u"stack:hold"_s).size(), 0);
    // Who asks for nothing of it needs no such file.
    QFile file(model::DataFolder(m_folder->path()).userFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no database");
    file.close();
    QCOMPARE(listed(u"is:member"_s).size(), 2);
    QCOMPARE(atlasctl(with({ u"list"_s, u"--filter"_s, u"is:noted"_s })).exitCode, 1);
}

void tst_Atlasctl::syncListShowSearchTotalsAndStatusAgree()
{
    publishSmall();
    const Outcome first = sync();
    QVERIFY2(first.exitCode == 0, first.err.constData());
    QVERIFY(first.err.isEmpty()); // progress is for terminals
    QVERIFY(first.json()[u"stored"].toBool());
    const Outcome list = atlasctl(with({ u"list"_s, u"--json"_s }));
    QCOMPARE(list.json()[u"count"].toInt(), 6);
    const Outcome filtered
        = atlasctl(with({ u"list"_s, u"--filter"_s, u"maturity:graduated"_s, u"--json"_s }));
    QCOMPARE(filtered.json()[u"items"].toArray().size(), 1);
    const QJsonObject show = atlasctl(with({ u"show"_s, u"boiler"_s, u"--json"_s })).json();
    QCOMPARE(show[u"id"].toString(), u"engines--steam-water--boiler"_s);
    QCOMPARE(show[u"graduated_at"].toString(), u"2021-05-06"_s);
    QCOMPARE(show[u"repositories"].toArray().size(), 2);
    QCOMPARE(show[u"audits"][0][u"vendor"].toString(), u"Careful Ltd"_s);
    QVERIFY(!show.contains(u"archived_at"));
    const Outcome search = atlasctl(with({ u"search"_s, u"old"_s, u"coil"_s, u"--json"_s }));
    QCOMPARE(search.json()[u"items"][0][u"name"].toString(), u"Old Coil"_s);
    const QJsonObject totals = atlasctl(with({ u"totals"_s, u"--json"_s })).json();
    QCOMPARE(totals[u"items"].toInt(), 6);
    QCOMPARE(totals[u"maturity"][u"sandbox"].toInt(), 1);
    QCOMPARE(totals[u"members"].toInt(), 2);
    QVERIFY(!totals.contains(u"stars"));
    const QJsonObject status = atlasctl(with({ u"status"_s, u"--json"_s })).json();
    QCOMPARE(status[u"origin"].toString(), u"synced"_s);
    QCOMPARE(status[u"sources"][0][u"commit"].toString().size(), 40);
    QVERIFY(!status[u"sources"][0].toObject().contains(u"error"));
    QCOMPARE(atlasctl(with({ u"show"_s, u"nobody"_s })).exitCode, 1);
}

void tst_Atlasctl::formatsAreWellFormed()
{
    publishSmall();
    QCOMPARE(sync().exitCode, 0);
    const Outcome csv = atlasctl(with({ u"list"_s, u"--format"_s, u"csv"_s }));
    QCOMPARE(csv.out.split('\n').size(), 8); // header, six items, nothing after the last break
    QVERIFY(csv.out.startsWith("Name,Maturity,"));
    const Outcome markdown = atlasctl(with({ u"list"_s, u"--format"_s, u"markdown"_s }));
    QVERIFY(markdown.out.contains("| --- |"));
    const Outcome table = atlasctl(with({ u"totals"_s }));
    QVERIFY(table.out.contains("maturity.graduated"));
}

void tst_Atlasctl::aRemoteThatIsGoneIsNamed()
{
    publishSmall();
    QCOMPARE(sync().exitCode, 0);
    QVERIFY(m_server->remove(u"cncf/landscape2-sites.git"_s));
    const Outcome part = sync();
    QCOMPARE(part.exitCode, 3);
    QVERIFY2(part.err.contains("cncf/landscape2-sites"), part.err.constData());
    const QByteArray before = atlasctl(with({ u"list"_s, u"--json"_s })).out;
    const Outcome none = atlasctl(with({ u"sync"_s, u"--remote-base"_s, u"git://127.0.0.1:1/"_s,
        u"--only"_s, gitSources().join(u',') }));
    QCOMPARE(none.exitCode, 1);
    QVERIFY(none.err.contains("cncf/landscape:"));
    QCOMPARE(atlasctl(with({ u"list"_s, u"--json"_s })).out, before);
    const Outcome status = atlasctl(with({ u"status"_s, u"--json"_s }));
    QVERIFY(status.json()[u"sources"][0].toObject().contains(u"error"));
}

void tst_Atlasctl::validateSaysWhatIsWrong()
{
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(m_folder->filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    };
    // Its three problems lose nothing.
    const Outcome good = atlasctl({ u"validate"_s, write(u"a.yml"_s, smallLandscapeYaml()) });
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(good.out.count('\n'), 3);
    const Outcome settings
        = atlasctl({ u"validate"_s, write(u"b.yml"_s, smallSettingsYaml()), u"--json"_s });
    QCOMPARE(settings.exitCode, 0);
    QVERIFY(settings.json()[u"valid"].toBool());
    const Outcome wrong = atlasctl({ u"validate"_s,
        write(u"c.yml"_s, smallLandscapeYaml().replace("2019-01-02", "2019-91-02")) });
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.out.contains("c.yml:33: Boiler"), wrong.out.constData());
    const Outcome large
        = atlasctl({ u"validate"_s, write(u"d.yml"_s, QByteArray(200 << 20, 'x')) });
    QCOMPARE(large.exitCode, 1);
    QVERIFY(large.err.contains("larger than this program accepts"));
    QCOMPARE(atlasctl({ u"validate"_s, m_folder->filePath(u"none.yml"_s) }).exitCode, 1);
}

void tst_Atlasctl::twoSyncsAtOnceDoNotDisturbEachOther()
{
    publishSmall();
    const QStringList arguments = with({ u"sync"_s, u"--remote-base"_s,
        u"git://127.0.0.1:%1/"_s.arg(m_server->port()), u"--only"_s, gitSources().join(u',') });
    QProcess one;
    QProcess two;
    one.start(programPath(u"atlasctl"_s), arguments);
    two.start(programPath(u"atlasctl"_s), arguments);
    QVERIFY(one.waitForFinished());
    QVERIFY(two.waitForFinished());
    // Each either synced or said that the other one does.
    QVERIFY(one.exitCode() == 0 || two.exitCode() == 0);
    for (QProcess *process : { &one, &two }) {
        if (process->exitCode() != 0) {
            QCOMPARE(process->exitCode(), 1);
            QVERIFY(process->readAllStandardError().contains("syncing the same data"));
        }
    }
    QCOMPARE(atlasctl(with({ u"list"_s, u"--json"_s })).json()[u"count"].toInt(), 6);
}

/// A machine whose battery is empty begins in 1970; later it is right again.
void tst_Atlasctl::aClockThatIsWrongDoesNoHarm()
{
    const QString faketime = QStandardPaths::findExecutable(u"faketime"_s);
    if (faketime.isEmpty())
        QSKIP("faketime is not installed");
    publishSmall();
    const QStringList arguments = with({ u"sync"_s, u"--remote-base"_s,
        u"git://127.0.0.1:%1/"_s.arg(m_server->port()), u"--only"_s, gitSources().join(u',') });
    QProcess past;
    past.start(faketime,
        QStringList { u"-f"_s, u"1970-01-02 03:04:05"_s, programPath(u"atlasctl"_s) } + arguments);
    QVERIFY(past.waitForFinished());
    const QByteArray said = past.readAllStandardError();
    QVERIFY2(past.exitCode() == 0, said.constData());
    const auto landscapeOf = [](const QJsonObject &status) {
        for (const QJsonValue &source : status["sources"_L1].toArray()) {
            if (source["source"_L1] == "cncf/landscape"_L1)
                return source.toObject();
        }
        return QJsonObject();
    };
    const QJsonObject before = landscapeOf(atlasctl(with({ u"status"_s, u"--json"_s })).json());
    QVERIFY(before["synced_at"_L1].toString().startsWith("1970-01-02"_L1));
    QVERIFY(!before["committed_at"_L1].toString().startsWith("1970"_L1)); // that of the data
    QCOMPARE(sync().exitCode, 0);
    const QJsonObject after = landscapeOf(atlasctl(with({ u"status"_s, u"--json"_s })).json());
    QVERIFY(!after["synced_at"_L1].toString().startsWith("1970"_L1));
    QCOMPARE(after["commit"_L1], before["commit"_L1]);
}

void tst_Atlasctl::aFullDiskIsSaidAndCostsNothing_data()
{
    QTest::addColumn<int>("kilobytes");
    // In the clone, in the texts, in the catalog, in what is written beside it.
    for (const int kilobytes : { 0, 1, 20, 100, 150, 200 })
        QTest::addRow("%d KB a file", kilobytes) << kilobytes;
}

/// No file may grow beyond a limit: to a program that is a disk without room.
void tst_Atlasctl::aFullDiskIsSaidAndCostsNothing()
{
    QFETCH(int, kilobytes);
    publishSmall();
    QCOMPARE(sync().exitCode, 0);
    const QByteArray before = atlasctl(with({ u"list"_s, u"--json"_s })).out;
    m_server->repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml().replace("Kettle", "Samovar") },
                    { "hosted_logos/noise.svg", noise(300'000, 7) } },
            "More than there is room for");
    const auto limit = [kilobytes] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit most { rlim_t(kilobytes) << 10, rlim_t(kilobytes) << 10 };
        setrlimit(RLIMIT_FSIZE, &most);
    };
    const Outcome full = runProgram(u"atlasctl"_s,
        with({ u"sync"_s, u"--remote-base"_s, u"git://127.0.0.1:%1/"_s.arg(m_server->port()),
            u"--only"_s, gitSources().join(u',') }),
        QProcessEnvironment::systemEnvironment(), limit);
    QVERIFY2(full.exitCode == 1 || full.exitCode == 3, full.err.constData());
    QVERIFY2(full.err.contains("free space"), full.err.constData());
    QCOMPARE(atlasctl(with({ u"list"_s, u"--json"_s })).out, before);
    // With room again, the next sync brings it.
    QCOMPARE(sync().exitCode, 0);
    QVERIFY(atlasctl(with({ u"list"_s, u"--json"_s })).out.contains("Samovar"));
}

void tst_Atlasctl::aReadOnlyFolderIsReadAndSaid_data()
{
    QTest::addColumn<bool>("hasLog");
    QTest::newRow("as a reader left it") << true;
    QTest::newRow("as it was copied to a stick") << false;
}

void tst_Atlasctl::aReadOnlyFolderIsReadAndSaid()
{
    QFETCH(bool, hasLog);
    publishSmall();
    QCOMPARE(sync().exitCode, 0);
    const auto run = [this](const QStringList &arguments) {
        return runProgram(u"atlasctl"_s, with(arguments), QProcessEnvironment::systemEnvironment(),
            obeyPermissions);
    };
    const QStringList list { u"list"_s, u"--json"_s };
    const QByteArray before = run(list).out;
    for (const QString &log :
        QDir(m_folder->path()).entryList({ u"catalog*-wal"_s, u"catalog*-shm"_s })) {
        if (!hasLog)
            QVERIFY(QFile::remove(m_folder->filePath(log)));
    }
    const auto setWritable = [this](bool isWritable) {
        QDirIterator it(
            m_folder->path(), QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        QStringList folders { m_folder->path() };
        while (it.hasNext())
            folders += it.next();
        auto rights = QFile::ReadOwner | QFile::ExeOwner;
        rights.setFlag(QFile::WriteOwner, isWritable);
        for (const QString &folder : folders)
            QVERIFY(QFile::setPermissions(folder, rights));
    };
    setWritable(false);
    const Outcome listed = run(list);
    const Outcome found = run({ u"search"_s, u"Kettle"_s });
    const Outcome synced = run({ u"sync"_s, u"--remote-base"_s,
        u"git://127.0.0.1:%1/"_s.arg(m_server->port()), u"--only"_s, gitSources().join(u',') });
    setWritable(true);
    QVERIFY2(listed.exitCode == 0, listed.err.constData());
    QCOMPARE(listed.out, before);
    QVERIFY2(found.exitCode == 0, found.err.constData());
    QCOMPARE(synced.exitCode, 1);
    QVERIFY2(synced.err.contains(m_folder->path().toUtf8()) && synced.err.contains("permissions"),
        synced.err.constData());
    QCOMPARE(sync().exitCode, 0);
    QCOMPARE(run(list).out, before);
}

void tst_Atlasctl::oneProgramReadsWhileAnotherSyncs()
{
    publishSmall();
    m_server->repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", manyItems(0) } }, "Version 0");
    QCOMPARE(sync().exitCode, 0);
    int reads = 0;
    int busy = 0;
    for (int version = 1; version <= 3; ++version) {
        m_server->repository(u"cncf/landscape.git"_s)
            .commit({ { "landscape.yml", manyItems(version) } }, "Next");
        const QStringList arguments = with({ u"sync"_s, u"--remote-base"_s,
            u"git://127.0.0.1:%1/"_s.arg(m_server->port()), u"--only"_s, gitSources().join(u',') });
        QProcess first;
        first.start(programPath(u"atlasctl"_s), arguments);
        QProcess second;
        second.start(programPath(u"atlasctl"_s), arguments);
        QVERIFY(first.waitForStarted() && second.waitForStarted());
        while (first.state() == QProcess::Running || second.state() == QProcess::Running) {
            const Outcome read = atlasctl(with({ u"list"_s, u"--json"_s }));
            QVERIFY2(read.exitCode == 0, read.err.constData());
            const QJsonObject list = read.json();
            QCOMPARE(list[u"count"].toInt(), 3000);
            const QString name = list[u"items"][0][u"name"].toString();
            const int now = name.section(u' ', -1).toInt();
            QVERIFY2(now == version - 1 || now == version, qPrintable(name));
            QCOMPARE(list[u"items"][2999][u"name"].toString(), u"Item 2999 of %1"_s.arg(now));
            ++reads;
            QCoreApplication::processEvents();
        }
        // One of them syncs; the other waits for nothing, and says why.
        for (QProcess *process : { &first, &second }) {
            const QByteArray words = process->readAllStandardError();
            if (process->exitCode() == 0)
                continue;
            ++busy;
            QVERIFY2(words.contains("Another window or program"), words.constData());
        }
        QVERIFY(first.exitCode() == 0 || second.exitCode() == 0);
        QCOMPARE(atlasctl(with({ u"show"_s, u"Item 0 of %1"_s.arg(version) })).exitCode, 0);
    }
    qInfo() << reads << "reads during syncs," << busy << "of 6 syncs met another";
    QVERIFY(reads >= 3);
}

void tst_Atlasctl::killedAtAnyMomentTheNextStartIsWhole()
{
    m_server->publishTexts();
    const auto publish = [&](int version) {
        m_server->repository(u"cncf/glossary.git"_s)
            .commit({ { "pod.md", "# Pod " + QByteArray::number(version) + "\n\nA podlike.\n" } },
                "Text");
        m_server->repository(u"cncf/landscape.git"_s)
            .commit({ { "landscape.yml", manyItems(version) },
                        { "hosted_logos/i.svg", noise(1 << 20, quint32(version)) } },
                "Version " + QByteArray::number(version));
    };
    publish(0);
    m_server->repository(u"cncf/landscape2-sites.git"_s)
        .commit({ { "cncf/settings.yml", smallSettingsYaml() } }, "Settings");
    QCOMPARE(sync().exitCode, 0);
    // The first one fetches every source, those to come what is new.
    publish(1);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(sync().exitCode, 0);
    const qint64 usual = std::max<qint64>(timer.elapsed(), 20);

    std::mt19937 random(20260807);
    std::uniform_int_distribution<qint64> moment(0, usual);
    int version = 1;
    int killed = 0;
    for (int round = 2; round <= 21; ++round) {
        publish(round);
        QProcess process;
        process.start(programPath(u"atlasctl"_s),
            with({ u"sync"_s, u"--remote-base"_s, u"git://127.0.0.1:%1/"_s.arg(m_server->port()),
                u"--only"_s, gitSources().join(u',') }));
        QVERIFY(process.waitForStarted());
        process.waitForFinished(int(moment(random)));
        if (process.state() == QProcess::Running) {
            process.kill(); // SIGKILL
            ++killed;
        }
        process.waitForFinished();
        const QJsonObject list = atlasctl(with({ u"list"_s, u"--json"_s })).json();
        QCOMPARE(list[u"count"].toInt(), 3000);
        const QString name = list[u"items"][0][u"name"].toString();
        const int now = name.section(u' ', -1).toInt();
        QVERIFY2(now == version || now == round, qPrintable(name));
        QCOMPARE(list[u"items"][2999][u"name"].toString(), u"Item 2999 of %1"_s.arg(now));
        version = now;
        // Texts and items are of the same sync.
        const QJsonObject found = atlasctl(with({ u"search"_s, u"podlike"_s, u"--json"_s })).json();
        QCOMPARE(found[u"documents"].toArray().size(), 1);
        QCOMPARE(found[u"documents"][0][u"title"].toString(), u"Pod %1"_s.arg(now));
    }
    qInfo() << "killed" << killed << "of 20 syncs that take" << usual << "ms";
    QVERIFY(killed >= 10);
    const Outcome last = sync();
    QVERIFY2(last.exitCode == 0, last.err.constData());
    QCOMPARE(atlasctl(with({ u"show"_s, u"Item 0 of 21"_s })).exitCode, 0);
    // Nothing of the killed ones is left lying about.
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        QVERIFY2(!file.contains(u"pack_git2_") && !file.endsWith(u".git/shallow.lock"),
            qPrintable(file));
    }
}

/// All files of @p folder of the real data, as the next commit of @p name.
void tst_Atlasctl::publish(const QString &folder, const QString &name, const QDateTime &time) const
{
    const QDir root(realDataFolder() + u'/' + folder);
    std::vector<TestFile> files;
    QDirIterator it(root.path(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.push_back({ root.relativeFilePath(file.fileName()).toUtf8(), file.readAll() });
    }
    m_server->repository(name).commit(files, "Now", "refs/heads/main", {}, time);
}

void tst_Atlasctl::theRealLandscapeIsSyncedWhole()
{
    ATLAS_NEEDS_REAL_DATA();
    m_server->publishTexts();
    publish(u"landscape"_s, u"cncf/landscape.git"_s);
    publish(u"landscape2-sites"_s, u"cncf/landscape2-sites.git"_s);
    const Outcome first = sync();
    QVERIFY2(first.exitCode == 0, first.err.constData());
    const QJsonObject list = atlasctl(with({ u"list"_s, u"--json"_s })).json();
    QCOMPARE(list[u"count"].toInt(), 2413);
    QSet<QString> places;
    int joined = 0;
    for (const auto item : list[u"items"].toArray()) {
        places.insert(item[u"category"].toString());
        joined += item.toObject().contains(u"joined_at") ? 1 : 0;
    }
    QCOMPARE(places.size(), 15);
    const QJsonArray categories = list[u"categories"].toArray();
    QCOMPARE(categories.size(), 15);
    qsizetype subcategories = 0; // also those without an item
    for (const auto category : categories)
        subcategories += category.toObject()[u"subcategories"].toArray().size();
    QCOMPARE(subcategories, 80);
    const Outcome policy = atlasctl(with({ u"list"_s, u"--json"_s, u"--filter"_s,
        u"subcategory:\"Governance, Policy and Security\""_s }));
    QCOMPARE(policy.json()[u"count"].toInt(), 7); // with those that are there too
    QCOMPARE(joined, 720);
    const QJsonObject totals = atlasctl(with({ u"totals"_s, u"--json"_s })).json();
    QCOMPARE(totals[u"maturity"].toObject(),
        (QJsonObject { { u"graduated"_s, 38 }, { u"incubating"_s, 38 }, { u"sandbox"_s, 151 },
            { u"archived"_s, 28 } }));
    const QJsonObject show = atlasctl(with({ u"show"_s, u"Kubernetes"_s, u"--json"_s })).json();
    QCOMPARE(show[u"accepted_at"].toString(), u"2016-03-10"_s);
    QCOMPARE(show[u"graduated_at"].toString(), u"2018-03-06"_s);
    QCOMPARE(show[u"additional_categories"].toArray().size(), 2);
    QCOMPARE(show[u"audits"].toArray().size(), 2);
    QCOMPARE(show[u"stars"][u"value"].toInt(), 124'753);
    const QJsonObject second = sync().json();
    for (const auto source : second[u"sources"].toArray())
        QCOMPARE(source[u"objects"].toInt(), 0);
    QVERIFY(!second[u"stored"].toBool());
}

void tst_Atlasctl::changesNeedTheHistoryAndKeepIt()
{
    publishSmall();
    TestRepository remote = m_server->repository(u"cncf/landscape.git"_s);
    const QByteArray small = smallLandscapeYaml();
    const QDateTime first(QDate(2024, 3, 1), QTime(12, 0), QTimeZone::UTC);
    const QDateTime second(QDate(2025, 3, 1), QTime(23, 59), QTimeZone::UTC);
    m_server->remove(u"cncf/landscape.git"_s);
    remote = m_server->repository(u"cncf/landscape.git"_s);
    remote.commit({ { "landscape.yml", small } }, "Then", "refs/heads/main", {}, first);
    QByteArray renamed = small;
    renamed.replace("name: Boiler", "name: Super Boiler");
    QVERIFY(renamed != small);
    remote.commit({ { "landscape.yml", renamed } }, "Now", "refs/heads/main", {}, second);
    const auto changes = [&](const QString &from, const QString &to) {
        return atlasctl(with({ u"changes"_s, u"--from"_s, from, u"--to"_s, to, u"--json"_s }));
    };
    QCOMPARE(changes(u"2024-03-01"_s, u"2025-03-01"_s).exitCode, 1); // nothing is synced yet
    QCOMPARE(sync().exitCode, 0);
    const Outcome tooShort = changes(u"2024-03-01"_s, u"2025-03-01"_s);
    QCOMPARE(tooShort.exitCode, 1);
    QVERIFY2(tooShort.err.contains("begins on 2025-03-01"), tooShort.err.constData());
    QVERIFY(tooShort.err.contains("sync --history"));

    const QStringList all { u"sync"_s, u"--history"_s, u"--remote-base"_s,
        u"git://127.0.0.1:%1/"_s.arg(m_server->port()), u"--only"_s, gitSources().join(u',') };
    QCOMPARE(atlasctl(with(all)).exitCode, 0);
    const QJsonObject told = changes(u"2024-03-01"_s, u"2025-03-01"_s).json();
    QCOMPARE(told[u"changes"].toArray().size(), 1);
    QCOMPARE(told[u"changes"][0][u"kind"].toString(), u"renamed"_s);
    QCOMPARE(told[u"changes"][0][u"before"].toString(), u"Boiler"_s);
    QCOMPARE(told[u"changes"][0][u"after"].toString(), u"Super Boiler"_s);
    QCOMPARE(told[u"counts"][u"renamed"].toInt(), 1);
    QCOMPARE(told[u"counts"][u"added"].toInt(), 0);
    QVERIFY(changes(u"2024-03-01"_s, u"2025-02-28"_s).json()[u"changes"].toArray().isEmpty());
    QCOMPARE(changes(u"2024-02-29"_s, u"2025-03-01"_s).exitCode, 1);
    const QJsonObject then
        = atlasctl(with({ u"list"_s, u"--as-of"_s, u"2024-12-31"_s, u"--json"_s })).json();
    QCOMPARE(then[u"as_of"].toString(), u"2024-03-01"_s);
    QCOMPARE(then[u"count"].toInt(), 6);

    // A later sync without the option brings one commit and loses none.
    remote.commit(
        { { "landscape.yml", small } }, "Later", "refs/heads/main", {}, second.addDays(1));
    QCOMPARE(sync().exitCode, 0);
    QCOMPARE(changes(u"2024-03-01"_s, u"2025-03-01"_s).json()[u"changes"].toArray().size(), 1);
}

void tst_Atlasctl::theRealHistoryIsTold()
{
    ATLAS_NEEDS_REAL_DATA();
    const QDir history(realDataFolder() + "/landscape-history"_L1);
    const auto noonOf = [](const QString &day) {
        return QDateTime(QDate::fromString(day, Qt::ISODate), QTime(12, 0), QTimeZone::UTC);
    };
    TestRepository remote = m_server->repository(u"cncf/landscape.git"_s);
    for (const QString &name : history.entryList({ u"*.yml"_s }, QDir::Files)) {
        if (name.contains(".processed"_L1))
            continue;
        const QString day = name.chopped(4);
        const QByteArray published = realFile(u"landscape-history/%1.processed.yml"_s.arg(day));
        remote.commit({ { "landscape.yml", realFile(u"landscape-history/"_s + name) } },
            "Landscape", "refs/heads/main", {}, noonOf(day));
        // As the robot of that time did: on its own, hours later.
        if (!published.isEmpty())
            remote.commit({ { "processed_landscape.yml", published } }, "Numbers",
                "refs/heads/main", {}, noonOf(day).addSecs(7200));
    }
    m_server->publishTexts();
    publish(u"landscape"_s, u"cncf/landscape.git"_s, noonOf(u"2026-08-07"_s));
    publish(u"landscape2-sites"_s, u"cncf/landscape2-sites.git"_s);
    const Outcome synced = atlasctl(with({ u"sync"_s, u"--history"_s, u"--remote-base"_s,
        u"git://127.0.0.1:%1/"_s.arg(m_server->port()), u"--only"_s, gitSources().join(u',') }));
    QVERIFY2(synced.exitCode == 0, synced.err.constData());

    const QJsonObject totals
        = atlasctl(with({ u"totals"_s, u"--as-of"_s, u"2018-10-13"_s, u"--json"_s })).json();
    QCOMPARE(totals[u"as_of"].toString(), u"2018-10-13"_s);
    QCOMPARE(totals[u"published"][u"cards"].toInt(), 590);
    QCOMPARE(totals[u"published"][u"stars"].toInt(), 1'227'036);
    QCOMPARE(totals[u"published"][u"market_cap_usd"].toInteger(), 6'517'024'009'984);
    QCOMPARE(totals[u"published"][u"funding_usd"].toInteger(), 16'298'700'282);

    const QJsonObject changes = atlasctl(with({ u"changes"_s, u"--from"_s, u"2018-03-03"_s,
                                             u"--to"_s, u"2026-08-07"_s, u"--json"_s }))
                                    .json();
    const qint64 before = changes[u"from"][u"items"].toInteger();
    const qint64 after = changes[u"to"][u"items"].toInteger();
    QCOMPARE(after, 2413);
    const QJsonObject counts = changes[u"counts"].toObject();
    QCOMPARE(before + counts[u"added"].toInteger() - counts[u"removed"].toInteger(), after);
    QHash<QString, QString> promoted;
    for (const auto change : changes[u"changes"].toArray()) {
        if (change[u"kind"].toString() == "promoted"_L1)
            promoted[change[u"name"].toString()] = change[u"after"].toString();
    }
    // Incubating on the first of these days, as is well known, and graduated on the last.
    for (const QString &name : { u"Prometheus"_s, u"Envoy"_s, u"containerd"_s, u"CoreDNS"_s })
        QCOMPARE(promoted.value(name), u"graduated"_s);
}

void tst_Atlasctl::issuesChaptersAndEventsAreTold()
{
    WebServer web;
    web.serve("/api/issues/search",
        { .body = R"([{"title": "Valve leaks", "url": "https://github.com/example/boiler/issues/7",
                       "labels": ["good first issue"], "published_at": 1700000000,
                       "repository": {"url": "https://github.com/example/boiler"}},
                      {"title": "Rust", "url": "https://github.com/example/boiler/issues/8",
                       "repository": {"url": "https://github.com/example/boiler"}}])" });
    web.serve("/api/chapter_region", { .body = R"([{"chapters": [
            {"title": "Sydney", "city": "Sydney", "latitude": -33.87, "longitude": 151.21},
            {"title": "Paris", "city": "Paris", "latitude": 48.86, "longitude": 2.35},
            {"title": "London", "city": "London", "latitude": 51.51, "longitude": -0.13}]}])" });
    const QString soon = QDateTime::currentDateTimeUtc().addDays(2).toString(Qt::ISODate);
    web.handle("/api/event/", [soon](const WebQuestion &question) -> WebAnswer {
        if (!question.target.endsWith("page=1"))
            return { .status = 404 };
        return { .body
            = R"({"results": [{"title": "Meetup", "start_date": ")" + soon.toLatin1() + R"("}]})" };
    });
    // Before anything is there, a person is told how it comes.
    const Outcome nothing = atlasctl(with({ u"issues"_s }));
    QCOMPARE(nothing.exitCode, 0);
    QVERIFY(nothing.err.contains("atlasctl sync"));
    QCOMPARE(atlasctl(with({ u"issues"_s, u"--json"_s })).json()["count"_L1].toInt(), 0);
    const Outcome synced
        = atlasctl(with({ u"sync"_s, u"--only"_s, u"clotributor.dev,community.cncf.io"_s,
            u"--http-base"_s, u"clotributor.dev="_s + web.base(), u"--http-base"_s,
            u"community.cncf.io="_s + web.base() }));
    QVERIFY2(synced.exitCode == 0, synced.err.constData());
    const QJsonObject issues
        = atlasctl(with({ u"issues"_s, u"--filter"_s, u"is:good-first"_s, u"--json"_s })).json();
    QCOMPARE(issues["count"_L1].toInt(), 1);
    const QJsonObject issue = issues["issues"_L1][0].toObject();
    QCOMPARE(issue["title"_L1].toString(), u"Valve leaks"_s);
    QCOMPARE(issue["source"_L1].toString(), u"clotributor.dev"_s);
    QCOMPARE(issue["created_at"_L1].toString(), u"2023-11-14T22:13:20Z"_s);
    QVERIFY(issue.contains("read_at"_L1));
    QVERIFY(!issue.contains("difficulty"_L1)); // absent is left out
    const QJsonArray near = atlasctl(with({ u"chapters"_s, u"--near"_s, u"london"_s, u"--json"_s }))
                                .json()["chapters"_L1]
                                .toArray();
    QCOMPARE(near.size(), 3);
    QCOMPARE(near[1]["name"_L1].toString(), u"Paris"_s);
    QCOMPARE(near[1]["distance_km"_L1].toInt(), 343);
    QCOMPARE(near[2]["name"_L1].toString(), u"Sydney"_s);
    QCOMPARE(atlasctl(with({ u"chapters"_s, u"--near"_s, u"Atlantis"_s })).exitCode, 2);
    const Outcome events = atlasctl(with({ u"events"_s, u"--format"_s, u"csv"_s }));
    QCOMPARE(events.out.count('\n'), 2);
    QVERIFY(events.out.contains("Meetup"));
}

void tst_Atlasctl::sourcesAreAddedVerifiedRebuiltAndRemoved()
{
    publishSmall();
    QCOMPARE(sync().exitCode, 0);
    m_server->repository(u"team/guides.git"_s)
        .commit({ { "guide.md", "# Our own guide\n\nTurn the samovar on.\n" } }, "Texts");
    const QString address = u"git://127.0.0.1:%1/team/guides.git"_s.arg(m_server->port());
    const Outcome added = atlasctl(with({ u"add"_s, address, u"--json"_s }));
    QCOMPARE(added.exitCode, 0);
    const QString name = added.json()["source"_L1].toString();
    QCOMPARE(atlasctl(with({ u"add"_s, address })).exitCode, 2); // it is there already
    QCOMPARE(atlasctl(with({ u"sync"_s, u"--only"_s, name })).exitCode, 0);
    const auto found = [&] {
        return atlasctl(with({ u"search"_s, u"samovar"_s, u"--documents"_s, u"--json"_s }))
            .json()["documents"_L1]
            .toArray()
            .size();
    };
    QCOMPARE(found(), 1);
    const QJsonArray whole
        = atlasctl(with({ u"verify"_s, u"--json"_s })).json()["sources"_L1].toArray();
    QCOMPARE(whole.size(), gitSources().size() + 1);
    for (const QJsonValue &source : whole)
        QVERIFY(source["whole"_L1].toBool());
    // Of a damaged one it is said, with the exit code of a failure.
    QDirIterator packs(model::DataFolder(m_folder->path()).repositoryPath(name), { u"*.pack"_s },
        QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(packs.hasNext());
    QFile pack(packs.next());
    pack.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(pack.resize(20));
    const Outcome damaged = atlasctl(with({ u"verify"_s, u"--only"_s, name }));
    QCOMPARE(damaged.exitCode, 1);
    QVERIFY(damaged.err.contains(name.toUtf8()));
    const QByteArray list = atlasctl(with({ u"list"_s, u"--json"_s })).out;
    QCOMPARE(atlasctl(with({ u"remove"_s, name })).exitCode, 0);
    QCOMPARE(found(), 0);
    QCOMPARE(atlasctl(with({ u"sync"_s, u"--only"_s, name })).exitCode, 2); // no source any more
    QCOMPARE(atlasctl(with({ u"rebuild"_s })).exitCode, 0);
    QCOMPARE(atlasctl(with({ u"list"_s, u"--json"_s })).out, list);
}

void tst_Atlasctl::otherLandscapesStandBeside()
{
    publishSmall();
    QCOMPARE(sync().exitCode, 0);
    const QByteArray list = atlasctl(with({ u"list"_s, u"--json"_s })).out;
    const QString path = m_folder->filePath(u"kitchen"_s);
    QVERIFY(QDir().mkpath(path));
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(path + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    write(u"landscape.yml"_s,
        "landscape:\n  - category:\n    name: Kitchen\n    subcategories:\n"
        "      - subcategory:\n        name: Stove\n        items:\n"
        "          - item:\n            name: Samovar\n            homepage_url: "
        "https://samovar.example.org\n            logo: samovar.svg\n");
    write(u"settings.yml"_s, "foundation: Cooks\n");
    QCOMPARE(atlasctl(with({ u"add"_s, path, u"--kind"_s, u"soup"_s })).exitCode, 2);
    const Outcome added
        = atlasctl(with({ u"add"_s, path, u"--kind"_s, u"landscape"_s, u"--json"_s }));
    QCOMPARE(added.exitCode, 0);
    const QString name = added.json()["source"_L1].toString();
    QCOMPARE(atlasctl(with({ u"list"_s, u"--landscape"_s, u"Cooks"_s })).exitCode, 1); // not yet
    QCOMPARE(atlasctl(with({ u"sync"_s, u"--only"_s, name })).exitCode, 0);

    const QJsonArray landscapes
        = atlasctl(with({ u"landscapes"_s, u"--json"_s })).json()["landscapes"_L1].toArray();
    QCOMPARE(landscapes.size(), 2);
    QCOMPARE(landscapes[1]["title"_L1].toString(), u"Cooks"_s);
    QCOMPARE(landscapes[1]["source"_L1].toString(), name);
    QCOMPARE(landscapes[1]["items"_L1].toInt(), 1);
    for (const QString &called : { u"cooks"_s, name }) {
        const QJsonObject items
            = atlasctl(with({ u"list"_s, u"--landscape"_s, called, u"--json"_s })).json();
        QCOMPARE(items["count"_L1].toInt(), 1);
    }
    QCOMPARE(atlasctl(with({ u"show"_s, u"Samovar"_s, u"--landscape"_s, u"Cooks"_s })).exitCode, 0);
    QCOMPARE(atlasctl(with({ u"show"_s, u"Samovar"_s })).exitCode, 1);
    const QJsonObject found = atlasctl(with({ u"search"_s, u"samovar"_s, u"--json"_s })).json();
    QCOMPARE(found["count"_L1].toInt(), 1);
    QCOMPARE(found["items"_L1][0]["landscape"_L1].toString(), u"Cooks"_s);
    QVERIFY(atlasctl(with({ u"search"_s, u"samovar"_s })).out.contains("Cooks"));
    QVERIFY(atlasctl(with({ u"status"_s })).out.contains(name.toUtf8()));
    // That of the CNCF has nothing of it, and is what is meant without a name.
    QCOMPARE(atlasctl(with({ u"list"_s, u"--json"_s })).out, list);
    QCOMPARE(atlasctl(with({ u"list"_s, u"--landscape"_s, u"CNCF"_s, u"--json"_s })).out, list);

    QCOMPARE(atlasctl(with({ u"remove"_s, name })).exitCode, 0);
    QCOMPARE(atlasctl(with({ u"list"_s, u"--landscape"_s, u"Cooks"_s })).exitCode, 1);
    QCOMPARE(atlasctl(with({ u"list"_s, u"--json"_s })).out, list);
}

QTEST_GUILESS_MAIN(tst_Atlasctl)
#include "tst_atlasctl.moc"
