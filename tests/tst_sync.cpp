// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/git/gitlibrary.h"
#include "model/store/catalogreader.h"
#include "model/sync/sync.h"
#include "model/sync/syncer.h"
#include "tests/gitserver.h"
#include "tests/quietobserver.h"
#include "tests/testlandscape.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLockFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Fault = FaultyProxy::Fault;
using model::CatalogReader;
using model::DataFolder;
using model::Error;
using model::SourceReport;
using model::SyncReport;

namespace {

const SourceReport &reportOf(const SyncReport &report, const model::Source &source)
{
    return *std::ranges::find(report.sources, source.name, &SourceReport::source);
}

} // namespace

class tst_Sync : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theFirstSyncStoresEverything();
    void aSecondSyncWithNothingNewTransfersNothing();
    void aNewVersionReplacesTheWorld();
    void projectsWithoutADescriptionHaveOurs();
    void aBrokenQuizDoesNotHoldUpTheSettings();
    void settingsThatSayNothingAreNotTaken();
    void aSyncStoppedWhileItImportsStoresNothing();
    void onlyTheNamedSourceIsSynced();
    void aFailingSourceKeepsItsOldData_data();
    void aFailingSourceKeepsItsOldData();
    void aLandscapeThatCannotBeReadIsNotTaken_data();
    void aLandscapeThatCannotBeReadIsNotTaken();
    void withoutALandscapeTheStarterStays();
    void textsAreKeptWithoutALandscape();
    void everySourceOfASyncEnds();
    void aLockThatWasNeverWrittenIsNone();
    void settingsOfTheStarterServeUntilThereAreOthers();
    void onlyOneSyncRunsAtATime();
    void aStoppedSyncChangesNothing();
    void aFolderThatCannotBeMadeIsAnError();
    void aDamagedCatalogIsSetAsideAndMadeAnew_data();
    void aDamagedCatalogIsSetAsideAndMadeAnew();
    void theSyncerTellsHowItGoes();
    void theSyncerStopsWhenItIsDestroyed();

private:
    SyncReport sync(const QString &base = {}, const QStringList &only = {});
    model::SnapshotPtr stored() const;
    void publish(const QByteArray &landscape);

    model::GitLibrary m_git;
    std::unique_ptr<GitServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Sync::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<GitServer>();
    QVERIFY(m_server->isRunning());
    publish(smallLandscapeYaml());
    m_server->publishTexts();
    m_server->repository(u"cncf/landscape2-sites.git"_s)
        .commit({ { "cncf/settings.yml", smallSettingsYaml() } }, "Settings");
}

void tst_Sync::cleanup()
{
    m_server.reset();
    m_folder.reset();
}

void tst_Sync::publish(const QByteArray &landscape)
{
    m_server->repository(u"cncf/landscape.git"_s)
        .commit(
            { { "landscape.yml", landscape }, { "hosted_logos/boiler.svg", "<svg/>" } }, "Items");
}

SyncReport tst_Sync::sync(const QString &base, const QStringList &only)
{
    QuietObserver observer;
    const QString usual = u"git://127.0.0.1:%1/"_s.arg(m_server->port());
    return model::syncAll({ .folder = DataFolder(m_folder->path()),
                              .addresses = { .remoteBase = base.isEmpty() ? usual : base },
                              .only = only.isEmpty() ? gitSources() : only },
        observer);
}

model::SnapshotPtr tst_Sync::stored() const
{
    const auto reader = CatalogReader::open(DataFolder(m_folder->path()).catalogFile());
    const auto snapshot = reader ? reader->snapshot() : std::unexpected(reader.error());
    return snapshot ? *snapshot : std::make_shared<model::Snapshot>();
}

void tst_Sync::theFirstSyncStoresEverything()
{
    const SyncReport report = sync();
    QVERIFY(report.isComplete());
    QVERIFY(report.isStored);
    QCOMPARE(report.sources.size(), size_t(gitSources().size()));
    for (const SourceReport &source : report.sources) {
        QCOMPARE(source.outcome, SourceReport::Outcome::Updated);
        QVERIFY(source.objects > 0);
        QCOMPARE(source.commit.size(), 40);
    }
    const auto snapshot = stored();
    QCOMPARE(snapshot->landscape, smallSnapshot().landscape);
    QCOMPARE(snapshot->settings, smallSnapshot().settings);
    QCOMPARE(snapshot->logoBlobs.value(u"boiler.svg"_s).size(), 40);
    QCOMPARE(snapshot->sources.size(), size_t(gitSources().size()));
    QVERIFY(snapshot->asOf.isValid());
    QCOMPARE(report.problems.size(), 6); // three lists beside the texts are not there
}

void tst_Sync::aSecondSyncWithNothingNewTransfersNothing()
{
    QVERIFY(sync().isComplete());
    const SyncReport report = sync();
    QVERIFY(report.isComplete());
    QVERIFY(!report.isStored);
    for (const SourceReport &source : report.sources) {
        QCOMPARE(source.outcome, SourceReport::Outcome::Unchanged);
        QCOMPARE(source.objects, 0);
    }
}

void tst_Sync::aNewVersionReplacesTheWorld()
{
    const SyncReport first = sync();
    QVERIFY(first.isComplete());
    QVERIFY(first.changes.empty()); // there was nothing to compare with
    publish(smallLandscapeYaml().replace("Kettle", "Samovar"));
    const SyncReport report = sync();
    QVERIFY(report.isStored);
    QCOMPARE(report.changes.size(), 1);
    QCOMPARE(report.changes[0].kind, model::LandscapeChange::Kind::Renamed);
    QCOMPARE(report.changes[0].before, u"Kettle"_s);
    QCOMPARE(report.changes[0].after, u"Samovar"_s);
    QVERIFY(sync().changes.empty());
    QCOMPARE(reportOf(report, model::sitesSource).outcome, SourceReport::Outcome::Unchanged);
    QCOMPARE(stored()->landscape.items[1].name, u"Samovar"_s);
    QCOMPARE(stored()->settings, smallSnapshot().settings);
}

void tst_Sync::projectsWithoutADescriptionHaveOurs()
{
    publish(smallLandscapeYaml().replace("name: Kettle", "name: kubernetes"));
    QVERIFY(sync().isComplete());
    const auto snapshot = stored();
    const auto &landscape = snapshot->landscape;
    const auto &described = landscape.items[landscape.indexesOfName(u"Boiler"_s).front()];
    QVERIFY(described.ownDescription.isEmpty());
    const auto &ours = landscape.items[landscape.indexesOfName(u"kubernetes"_s).front()];
    QVERIFY(ours.description.isEmpty());
    QVERIFY(ours.ownDescription.contains("containers"_L1));
    QCOMPARE(ours.anyDescription(), ours.ownDescription);
}

void tst_Sync::aBrokenQuizDoesNotHoldUpTheSettings()
{
    QVERIFY(sync().isComplete());
    m_server->repository(u"cncf/landscape2-sites.git"_s)
        .commit({ { "cncf/settings.yml", smallSettingsYaml().replace("Works", "Foundry") },
                    { "cncf/games.yml", "quiz: [" } },
            "A slip in one file");
    const SyncReport report = sync();
    QVERIFY(report.isComplete());
    QVERIFY(report.isStored);
    QVERIFY(std::ranges::any_of(report.problems, [](const model::Problem &problem) {
        return problem.file == "games.yml"_L1 && problem.kind == model::Problem::Kind::Unreadable;
    }));
}

void tst_Sync::settingsThatSayNothingAreNotTaken()
{
    QVERIFY(sync().isComplete());
    const auto before = stored()->settings;
    m_server->repository(u"cncf/landscape2-sites.git"_s)
        .commit({ { "cncf/settings.yml", "a: b\n" } }, "Emptied");
    const SyncReport report = sync();
    QVERIFY(!report.isComplete());
    QCOMPARE(reportOf(report, model::sitesSource).error->kind, Error::Kind::BadFormat);
    QCOMPARE(stored()->settings, before);
}

void tst_Sync::aSyncStoppedWhileItImportsStoresNothing()
{
    QVERIFY(sync().isComplete());
    const auto before = stored();
    publish(smallLandscapeYaml().replace("Kettle", "Samovar"));
    class StopAtImport : public QuietObserver {
    public:
        void sourceProgress(const model::SourceProgress &progress) override
        {
            if (progress.stage == model::SourceProgress::Stage::Importing)
                isCancelled = true;
        }
    } observer;
    const SyncReport report = model::syncAll(
        { .folder = DataFolder(m_folder->path()),
            .addresses = { .remoteBase = u"git://127.0.0.1:%1/"_s.arg(m_server->port()) },
            .only = gitSources() },
        observer);
    QVERIFY(observer.isCancelled);
    QVERIFY(!report.isStored);
    QVERIFY(report.error && report.error->kind == Error::Kind::Cancelled);
    QCOMPARE(stored()->landscape, before->landscape);
    const auto reader = CatalogReader::open(DataFolder(m_folder->path()).catalogFile());
    QVERIFY(reader);
    const auto states = reader->sourceStates();
    QVERIFY(states);
    for (const auto &state : *states)
        QVERIFY(!state.lastError);
    QVERIFY(sync().isStored);
}

void tst_Sync::onlyTheNamedSourceIsSynced()
{
    const SyncReport report = sync({}, { model::landscapeSource.name });
    QCOMPARE(report.sources.size(), 1);
    QVERIFY(report.isStored);
    QVERIFY(!QDir(DataFolder(m_folder->path()).repositoryPath(model::sitesSource.name)).exists());
}

void tst_Sync::aFailingSourceKeepsItsOldData_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("refuses") << Fault::Refuse << qint64(0);
    QTest::newRow("dies at once") << Fault::CutAfter << qint64(0);
    QTest::newRow("dies in the list of references") << Fault::CutAfter << qint64(60);
    QTest::newRow("dies in the negotiation") << Fault::CutAfter << qint64(400);
    QTest::newRow("dies in the pack") << Fault::CutAfter << qint64(900);
    QTest::newRow("talks nonsense") << Fault::Garbage << qint64(0);
}

void tst_Sync::aFailingSourceKeepsItsOldData()
{
    QFETCH(Fault, fault);
    QFETCH(qint64, bytes);
    QVERIFY(sync().isComplete());
    const auto before = stored();
    publish(smallLandscapeYaml().replace("Kettle", "Samovar"));
    const FaultyProxy proxy(m_server->port(), fault, bytes);
    const SyncReport report = sync(proxy.url(QString()));
    QVERIFY(!report.isComplete());
    const SourceReport &failed = reportOf(report, model::landscapeSource);
    QVERIFY(failed.error);
    QVERIFY(failed.error->subject.contains(u"cncf/landscape"));
    QCOMPARE(stored()->landscape, before->landscape);
    QCOMPARE(stored()->settings, before->settings);
    // What happened is kept for the next start, and the next sync goes well.
    const auto states
        = CatalogReader::open(DataFolder(m_folder->path()).catalogFile())->sourceStates();
    const auto isLandscape = [](const model::SourceState &state) {
        return state.version.name == model::landscapeSource.name;
    };
    QVERIFY(std::ranges::find_if(*states, isLandscape)->lastError);
    QVERIFY(sync().isStored);
    QCOMPARE(stored()->landscape.items[1].name, u"Samovar"_s);
}

void tst_Sync::aLandscapeThatCannotBeReadIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("landscape");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("empty") << QByteArray() << Error::Kind::BadFormat;
    QTest::newRow("truncated") << smallLandscapeYaml().left(400) + "\n  x: ["
                               << Error::Kind::BadFormat;
    QTest::newRow("binary") << noise(20'000, 7) << Error::Kind::BadFormat;
    QTest::newRow("200 MB") << QByteArray(200 << 20, ' ') << Error::Kind::TooLarge;
    QTest::newRow("deeply nested") << QByteArray(200'000, '[') << Error::Kind::TooLarge;
    QTest::newRow("wrongly typed") << QByteArray("landscape: {a: b}\n") << Error::Kind::BadFormat;
}

void tst_Sync::aLandscapeThatCannotBeReadIsNotTaken()
{
    QFETCH(QByteArray, landscape);
    QFETCH(Error::Kind, kind);
    QVERIFY(sync().isComplete());
    publish(landscape);
    for (int attempt = 0; attempt < 2; ++attempt) {
        const SyncReport report = sync();
        QVERIFY(!report.isComplete());
        QVERIFY(!report.isFailure()); // the other source went well
        const SourceReport &failed = reportOf(report, model::landscapeSource);
        QCOMPARE(failed.outcome, SourceReport::Outcome::Failed);
        QCOMPARE(failed.error->kind, kind);
        QCOMPARE(failed.error->subject, u"landscape.yml"_s);
        QCOMPARE(stored()->landscape, smallSnapshot().landscape);
    }
}

void tst_Sync::withoutALandscapeTheStarterStays()
{
    QVERIFY(m_server->remove(u"cncf/landscape.git"_s));
    const SyncReport report = sync();
    QVERIFY(!report.isComplete());
    QVERIFY(!report.isFailure());
    QVERIFY(!report.isStored);
    QVERIFY(stored()->landscape.items.empty());
    for (const model::Source &source : model::allSources())
        m_server->remove(source.name + ".git"_L1);
    QVERIFY(sync().isFailure());
}

void tst_Sync::textsAreKeptWithoutALandscape()
{
    const QString glossary = u"cncf/glossary"_s;
    QVERIFY(sync({}, { glossary }).areTextsStored);
    QVERIFY(sync({}, { u"cncf/toc"_s }).areTextsStored);
    const auto states
        = CatalogReader::open(DataFolder(m_folder->path()).catalogFile())->sourceStates();
    const auto known = std::ranges::find_if(
        *states, [&](const model::SourceState &state) { return state.version.name == glossary; });
    QCOMPARE(known->version.commit.size(), 40);
    const SyncReport again = sync({}, { glossary });
    QCOMPARE(again.sources.front().outcome, SourceReport::Outcome::Unchanged);
    QVERIFY(!again.areTextsStored);
}

void tst_Sync::everySourceOfASyncEnds()
{
    class Stages : public QuietObserver {
    public:
        void sourceProgress(const model::SourceProgress &progress) override
        {
            const std::scoped_lock lock(m_mutex);
            last.insert(progress.source, progress.stage);
        }
        QHash<QString, model::SourceProgress::Stage> last;

    private:
        std::mutex m_mutex;
    } observer;
    // Without the landscape, which is what is stored most.
    (void)model::syncAll(
        { .folder = DataFolder(m_folder->path()),
            .addresses = { .remoteBase = u"git://127.0.0.1:%1/"_s.arg(m_server->port()) },
            .only = { u"cncf/toc"_s, u"moby/moby"_s } },
        observer);
    QCOMPARE(observer.last.size(), 2);
    for (const auto stage : observer.last)
        QCOMPARE(stage, model::SourceProgress::Stage::Done);
}

void tst_Sync::aLockThatWasNeverWrittenIsNone()
{
    // As a sync leaves it that was killed between making the file and writing into it.
    QFile lock(DataFolder(m_folder->path()).syncLockFile());
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    QVERIFY(sync().isComplete());
}

void tst_Sync::settingsOfTheStarterServeUntilThereAreOthers()
{
    QVERIFY(m_server->remove(u"cncf/landscape2-sites.git"_s));
    const SyncReport report = sync();
    QVERIFY(report.isStored);
    QVERIFY(!report.isComplete());
    QCOMPARE(stored()->landscape, smallSnapshot().landscape);
    QVERIFY(!stored()->settings.groups.empty());
}

void tst_Sync::onlyOneSyncRunsAtATime()
{
    QLockFile lock(DataFolder(m_folder->path()).syncLockFile());
    QVERIFY(lock.lock());
    const SyncReport report = sync();
    QVERIFY(report.isFailure());
    QCOMPARE(report.error->kind, Error::Kind::Busy);
    QVERIFY(report.sources.empty());
    lock.unlock();
    QVERIFY(sync().isComplete());
}

void tst_Sync::aStoppedSyncChangesNothing()
{
    QVERIFY(sync().isComplete());
    publish(smallLandscapeYaml().replace("Kettle", "Samovar"));
    QuietObserver observer;
    observer.isCancelled = true;
    const SyncReport report = model::syncAll(
        { .folder = DataFolder(m_folder->path()),
            .addresses = { .remoteBase = u"git://127.0.0.1:%1"_s.arg(m_server->port()) },
            .only = gitSources() },
        observer);
    QCOMPARE(report.error->kind, Error::Kind::Cancelled);
    QCOMPARE(stored()->landscape, smallSnapshot().landscape);
}

void tst_Sync::aFolderThatCannotBeMadeIsAnError()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QuietObserver observer;
    const SyncReport report = model::syncAll(
        { .folder = DataFolder(file.fileName() + "/data"_L1), .only = gitSources() }, observer);
    QVERIFY(report.isFailure());
    QCOMPARE(report.error->kind, Error::Kind::Storage);
}

void tst_Sync::aDamagedCatalogIsSetAsideAndMadeAnew_data()
{
    QTest::addColumn<bool>("isDatabase");
    QTest::newRow("not a database any more") << false;
    QTest::newRow("a damaged page") << true;
}

void tst_Sync::aDamagedCatalogIsSetAsideAndMadeAnew()
{
    QFETCH(bool, isDatabase);
    QVERIFY(sync().isComplete());
    const auto before = stored();
    const QString name = DataFolder(m_folder->path()).catalogFile();
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    QVERIFY(file.seek(isDatabase ? 4096 : 0));
    file.write(QByteArray(isDatabase ? int(size) - 4096 : 4096, '\xA5'));
    file.close();
    const SyncReport report = sync();
    QVERIFY(report.isComplete());
    QVERIFY(report.isStored);
    QCOMPARE(report.setAside, name + ".damaged"_L1);
    QCOMPARE(QFile(report.setAside).size(), size);
    QCOMPARE(stored()->landscape, before->landscape);
    QVERIFY(sync().setAside.isEmpty());
}

void tst_Sync::theSyncerTellsHowItGoes()
{
    model::Syncer syncer(model::syncAll);
    QSignalSpy finished(&syncer, &model::Syncer::finished);
    QSignalSpy progressed(&syncer, &model::Syncer::progressed);
    syncer.start({ .folder = DataFolder(m_folder->path()),
        .addresses = { .remoteBase = u"git://127.0.0.1:%1/"_s.arg(m_server->port()) },
        .only = gitSources() });
    QVERIFY(syncer.isRunning());
    QVERIFY(finished.wait());
    QVERIFY(!syncer.isRunning());
    QCOMPARE(finished.size(), 1);
    QVERIFY(finished[0][0].value<SyncReport>().isStored);
    // Every source is heard of, and last that it is done.
    QHash<QString, model::SourceProgress::Stage> last;
    for (const auto &call : progressed) {
        const auto progress = call[0].value<model::SourceProgress>();
        last.insert(progress.source, progress.stage);
    }
    QCOMPARE(last.size(), size_t(gitSources().size()));
    for (const auto stage : last)
        QCOMPARE(stage, model::SourceProgress::Stage::Done);
}

void tst_Sync::theSyncerStopsWhenItIsDestroyed()
{
    const FaultyProxy silent(m_server->port(), Fault::Silent);
    QElapsedTimer timer;
    {
        model::Syncer syncer(model::syncAll);
        syncer.start({ .folder = DataFolder(m_folder->path()),
            .addresses = { .remoteBase = silent.url(QString()) },
            .only = gitSources() });
        QTRY_VERIFY(QDir(DataFolder(m_folder->path()).repositoryPath(model::landscapeSource.name))
                .exists());
        timer.start();
    }
    qInfo() << "stopped after" << timer.elapsed() << "ms";
    QVERIFY(timer.elapsed() < 5000); // it does not wait for the silence limit of half a minute
}

QTEST_GUILESS_MAIN(tst_Sync)
#include "tst_sync.moc"
