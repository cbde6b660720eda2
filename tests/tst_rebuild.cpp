// SPDX-License-Identifier: GPL-3.0-or-later
// What is on this machine is read anew, verified and deleted, without the network; and the sources
// that a person adds.
#include "model/documents/licensetext.h"
#include "model/git/gitlibrary.h"
#include "model/store/catalogreader.h"
#include "model/store/communityreader.h"
#include "model/store/documentindex.h"
#include "model/sync/sourcecheck.h"
#include "model/sync/sourcefiles.h"
#include "model/sync/sync.h"
#include "tests/gitserver.h"
#include "tests/quietobserver.h"
#include "tests/testlandscape.h"
#include "tests/webserver.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::DataFolder;
using model::Error;
using model::Source;
using model::SourceReport;
using model::SyncReport;

namespace {

const QString guideName = u"cncf/toc"_s;

const Source &known(const QString &name)
{
    return *std::ranges::find(model::allSources(), name, &Source::name);
}

} // namespace

class tst_Rebuild : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void everythingComesBackWithoutTheNetwork();
    void aDamagedCatalogIsMadeAnew();
    void nothingSyncedIsNothingRebuilt();
    void aSourceGoesWithAllThatCameOfIt();
    void numbersOfOthersStay();
    void withoutItsLandscapeTheStarterIsBack();
    void whatIsLeftOfARemovalGoes();
    void sizesAndLicenses();
    void wholeFilesAreWhole();
    void damagedObjectsAreFound_data();
    void damagedObjectsAreFound();
    void aDamagedAnswerIsFound();
    void addressesOfOwnSources_data();
    void addressesOfOwnSources();
    void twoAddressesAreTwoSources();
    void ownSourcesAreSynced();
    void licenses_data();
    void licenses();

private:
    SyncReport run(model::SyncRequest request) const;
    SyncReport sync() const;
    SyncReport rebuild(const QStringList &removed = {}) const;
    model::Result<model::SnapshotPtr> stored() const;
    size_t found(const QString &query) const;
    DataFolder folder() const { return DataFolder(m_folder->path()); }

    std::unique_ptr<model::GitLibrary> m_git;
    std::unique_ptr<GitServer> m_server;
    std::unique_ptr<WebServer> m_web;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<Source> m_own;
};

void tst_Rebuild::initTestCase()
{
    m_git = std::make_unique<model::GitLibrary>();
    m_server = std::make_unique<GitServer>();
    m_server->repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml() },
                    { "LICENSE",
                        "Apache License\nVersion 2.0, January 2004\nhttp://www.apache.org/" } },
            "Items");
    m_server->repository(u"cncf/landscape2-sites.git"_s)
        .commit({ { "cncf/settings.yml", smallSettingsYaml() } }, "Site");
    m_server->repository(u"cncf/toc.git"_s)
        .commit({ { "process/README.md", "# Process\n\nHow a kettle graduates.\n" } }, "Texts");
    m_server->repository(u"team/guides.git"_s)
        .commit({ { "guide.md", "# Our own guide\n\nTurn the samovar on.\n" } }, "Texts");
}

void tst_Rebuild::cleanupTestCase()
{
    m_server.reset();
    m_git.reset();
}

void tst_Rebuild::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_web = std::make_unique<WebServer>();
    m_web->serve("/api/issues/search",
        { .body = R"([{"title": "Valve leaks", "url": "https://github.com/example/boiler/issues/7",
                       "repository": {"url": "https://github.com/example/boiler"}}])" });
    m_own.clear();
}

SyncReport tst_Rebuild::run(model::SyncRequest request) const
{
    QuietObserver observer;
    request.ownSources = m_own;
    return model::syncAll(request, observer);
}

SyncReport tst_Rebuild::sync() const
{
    QStringList only { model::landscapeSource.name, model::sitesSource.name, guideName,
        model::clotributorSource.name };
    for (const Source &source : m_own)
        only += source.name;
    return run({ .folder = folder(),
        .addresses = { .remoteBase = u"git://127.0.0.1:%1/"_s.arg(m_server->port()),
            .httpBases = { { model::clotributorSource.name, m_web->base() } } },
        .only = only });
}

/// From addresses where nobody answers.
SyncReport tst_Rebuild::rebuild(const QStringList &removed) const
{
    return run({ .folder = folder(),
        .addresses = { .remoteBase = u"git://127.0.0.1:%1/"_s.arg(m_server->port()),
            .httpBases = { { model::clotributorSource.name, m_web->base() } } },
        .isRebuild = true,
        .removedSources = removed });
}

model::Result<model::SnapshotPtr> tst_Rebuild::stored() const
{
    return model::CatalogReader::open(folder().catalogFile())
        .and_then([](const model::CatalogReader &reader) { return reader.snapshot(); });
}

/// How many documents have those words.
size_t tst_Rebuild::found(const QString &query) const
{
    const auto hits = model::DocumentIndex::open(folder().catalogFile())
                          .and_then([&](const model::DocumentIndex &index) {
                              return index.find(query, {}, 10);
                          });
    return hits ? hits->size() : 0;
}

void tst_Rebuild::everythingComesBackWithoutTheNetwork()
{
    QVERIFY(sync().isComplete());
    const auto before = *stored();
    const qsizetype asked = m_web->questions().size();
    for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(folder().catalogFile() + suffix);
    const SyncReport report = rebuild();
    QVERIFY(report.isComplete());
    QVERIFY(report.isStored);
    QCOMPARE(m_web->questions().size(), asked);
    const auto after = *stored();
    QCOMPARE(after->landscape, before->landscape);
    QCOMPARE(after->settings, before->settings);
    QCOMPARE(after->asOf, before->asOf);
    QCOMPARE(after->logoBlobs, before->logoBlobs);
    QCOMPARE(after->sources.size(), before->sources.size());
    for (size_t i = 0; i < after->sources.size(); ++i) {
        QCOMPARE(after->sources[i].commit, before->sources[i].commit);
        QCOMPARE(after->sources[i].license, before->sources[i].license);
        // When it was fetched is known from the files.
        QCOMPARE_LE(std::abs(after->sources[i].syncedAt.secsTo(before->sources[i].syncedAt)), 60);
    }
    QCOMPARE(found(u"kettle graduates"_s), 1U);
    QCOMPARE(model::CommunityReader::open(folder().catalogFile())->issues()->size(), 1U);
    // And goes on from there.
    const SyncReport next = sync();
    QVERIFY(next.isComplete());
    QVERIFY(!next.isStored);
}

void tst_Rebuild::aDamagedCatalogIsMadeAnew()
{
    QVERIFY(sync().isComplete());
    const auto before = *stored();
    QFile file(folder().catalogFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (const QString &suffix : { u"-wal"_s, u"-shm"_s })
        QFile::remove(folder().catalogFile() + suffix);
    file.write(QByteArray(8192, 'x'));
    file.close();
    QVERIFY(!stored());
    const SyncReport report = rebuild();
    QVERIFY(report.isComplete());
    QVERIFY(QFile::exists(report.setAside));
    QCOMPARE((*stored())->landscape, before->landscape);
}

void tst_Rebuild::nothingSyncedIsNothingRebuilt()
{
    const SyncReport report = rebuild();
    QVERIFY(report.sources.empty());
    QVERIFY(!stored());
    QCOMPARE(stored().error().kind, Error::Kind::NotFound); // the starter is shown
}

void tst_Rebuild::aSourceGoesWithAllThatCameOfIt()
{
    QVERIFY(sync().isComplete());
    QVERIFY(rebuild({ guideName, model::clotributorSource.name }).isComplete());
    QCOMPARE(model::bytesOf(folder(), known(guideName)), 0);
    QCOMPARE(model::bytesOf(folder(), model::clotributorSource), 0);
    QCOMPARE(found(u"kettle graduates"_s), 0U);
    QCOMPARE(model::CommunityReader::open(folder().catalogFile())->issues()->size(), 0U);
    const auto reader = model::CatalogReader::open(folder().catalogFile());
    const auto states = *reader->sourceStates();
    for (const auto &state : states)
        QVERIFY(state.version.name != guideName);
    QCOMPARE((*stored())->landscape, smallSnapshot().landscape); // which stayed
    QVERIFY(sync().isComplete());
    QCOMPARE(found(u"kettle graduates"_s), 1U);
}

/// What only the catalog has, as after an import, is not lost for what is read anew beside it.
void tst_Rebuild::numbersOfOthersStay()
{
    QVERIFY(sync().isComplete());
    QVERIFY(rebuild({ guideName }).isComplete());
    const auto before = (*stored())->numbers;
    QVERIFY(!before.isEmpty());
    QVERIFY(rebuild().isComplete());
    QCOMPARE((*stored())->numbers, before);
}

void tst_Rebuild::withoutItsLandscapeTheStarterIsBack()
{
    QVERIFY(sync().isComplete());
    QVERIFY(rebuild({ model::landscapeSource.name }).isStored);
    QCOMPARE(stored().error().kind, Error::Kind::NotFound);
    QCOMPARE(found(u"kettle graduates"_s), 1U);
    QVERIFY(sync().isComplete());
    QCOMPARE((*stored())->landscape, smallSnapshot().landscape);
}

void tst_Rebuild::whatIsLeftOfARemovalGoes()
{
    QVERIFY(sync().isComplete());
    // As a program that was killed in the middle leaves it.
    const QString left = m_folder->filePath(u"removed/abc/objects"_s);
    QVERIFY(QDir().mkpath(left));
    QVERIFY(sync().isComplete());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"removed"_s)));
}

void tst_Rebuild::sizesAndLicenses()
{
    QVERIFY(sync().isComplete());
    QCOMPARE_GT(model::bytesOf(folder(), model::landscapeSource), 1'000);
    QCOMPARE_GT(model::bytesOf(folder(), model::clotributorSource), 100);
    QCOMPARE(model::bytesOf(folder(), model::clomonitorSource), 0);
    const auto snapshot = *stored();
    for (const auto &version : snapshot->sources) {
        QCOMPARE(
            version.license, version.name == model::landscapeSource.name ? u"Apache-2.0"_s : u""_s);
    }
}

void tst_Rebuild::wholeFilesAreWhole()
{
    QVERIFY(sync().isComplete());
    model::NoProgress progress;
    const auto clone = model::checkSource(folder(), known(guideName), progress);
    QVERIFY(clone);
    QCOMPARE(*clone, 4); // commit, two folders, file
    QCOMPARE(*model::checkSource(folder(), model::clotributorSource, progress), 2);
    const auto absent = model::checkSource(folder(), model::clomonitorSource, progress);
    QCOMPARE(absent.error().kind, Error::Kind::NotFound);
    const auto neverCloned = model::checkSource(folder(), known(u"moby/moby"_s), progress);
    QCOMPARE(neverCloned.error().kind, Error::Kind::NotFound);
}

void tst_Rebuild::damagedObjectsAreFound_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("a changed byte") << u"*.pack"_s << false;
    QTest::newRow("a pack that is cut off") << u"*.pack"_s << true;
    QTest::newRow("no index") << u"*.idx"_s << true;
}

void tst_Rebuild::damagedObjectsAreFound()
{
    QFETCH(QString, files);
    QFETCH(bool, isCut);
    QVERIFY(sync().isComplete());
    QDirIterator packs(
        folder().repositoryPath(guideName), { files }, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(packs.hasNext());
    QFile pack(packs.next());
    pack.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(pack.open(QIODevice::ReadWrite));
    if (isCut) {
        QVERIFY(pack.resize(20));
    } else {
        pack.seek(pack.size() - 30);
        pack.write("\xff\xff\xff", 3);
    }
    pack.close();
    model::NoProgress progress;
    const auto checked = model::checkSource(folder(), known(guideName), progress);
    QVERIFY(!checked);
    QVERIFY(checked.error().kind == Error::Kind::Git
        || checked.error().kind == Error::Kind::NotFound
        || checked.error().kind == Error::Kind::Storage);
    // Reading all anew beside it loses nothing of it.
    QVERIFY(!rebuild().isFailure());
    QCOMPARE(found(u"kettle graduates"_s), 1U);
    QVERIFY(rebuild({ model::clotributorSource.name }).isStored);
    QCOMPARE(found(u"kettle graduates"_s), 1U);
    QCOMPARE((*stored())->landscape, smallSnapshot().landscape);
    // The way out that the window names. Where it fails, what was there is back.
    const qint64 bytes = model::bytesOf(folder(), known(guideName));
    QVERIFY(!run({ .folder = folder(),
                     .addresses = { .remoteBase = u"git://127.0.0.1:1/"_s },
                     .only = { guideName },
                     .removedSources = { guideName } })
            .isComplete());
    QCOMPARE(model::bytesOf(folder(), known(guideName)), bytes);
    QCOMPARE(found(u"kettle graduates"_s), 1U);
    QVERIFY(run({ .folder = folder(),
                    .addresses = { .remoteBase = u"git://127.0.0.1:%1/"_s.arg(m_server->port()) },
                    .only = { guideName },
                    .removedSources = { guideName } })
            .isComplete());
    QCOMPARE(found(u"kettle graduates"_s), 1U);
    QVERIFY(model::checkSource(folder(), known(guideName), progress));
}

void tst_Rebuild::aDamagedAnswerIsFound()
{
    QVERIFY(sync().isComplete());
    QDir answers(folder().answersPath(model::clotributorSource.name));
    QFile file(answers.filePath(answers.entryList(QDir::Files).front()));
    QVERIFY(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    model::NoProgress progress;
    const auto checked = model::checkSource(folder(), model::clotributorSource, progress);
    QCOMPARE(checked.error().kind, Error::Kind::Storage);
    QCOMPARE(checked.error().subject, file.fileName());
}

void tst_Rebuild::addressesOfOwnSources_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isCalendar");
    QTest::addColumn<QString>("name"); ///< empty: refused
    QTest::newRow("a repository") << u" https://gitlab.com/team/guides.git "_s << false
                                  << u"gitlab.com/team/guides"_s;
    QTest::newRow("with a port") << u"https://example.org:8443/x"_s << false
                                 << u"example.org_8443/x"_s;
    QTest::newRow("of this machine")
        << u"git://127.0.0.1:9418/team/guides.git"_s << false << u"127.0.0.1_9418/team/guides"_s;
    QTest::newRow("a calendar") << u"webcal://meet.example.org/group/events/ical/"_s << true
                                << u"meet.example.org/group/events/ical"_s;
    QTest::newRow("odd letters") << u"https://example.org/a%20b/ü"_s << false
                                 << u"example.org/a_b/_-5aadf0c7"_s;
    QTest::newRow("upwards") << u"https://example.org/../../etc/passwd"_s << false
                             << u"example.org/etc/passwd"_s;
    QTest::newRow("not encrypted") << u"http://example.org/x"_s << false << u""_s;
    QTest::newRow("git elsewhere") << u"git://example.org/x"_s << false << u""_s;
    QTest::newRow("a file") << u"file:///home/me/x"_s << false << u""_s;
    QTest::newRow("a path") << u"/home/me/x"_s << false << u""_s;
    QTest::newRow("with a password") << u"https://me:secret@example.org/x"_s << false << u""_s;
    QTest::newRow("a host alone") << u"https://example.org/"_s << false << u""_s;
    QTest::newRow("a command") << u"ext::sh -c id"_s << false << u""_s;
    QTest::newRow("nothing") << u""_s << false << u""_s;
}

void tst_Rebuild::addressesOfOwnSources()
{
    QFETCH(QString, address);
    QFETCH(bool, isCalendar);
    QFETCH(QString, name);
    const auto source = model::ownSource(
        address, isCalendar ? Source::Content::Calendar : Source::Content::Texts);
    QCOMPARE(source.has_value(), !name.isEmpty());
    if (!source) {
        QCOMPARE(source.error().kind, Error::Kind::BadFormat);
        return;
    }
    QCOMPARE(source->name, name);
    QVERIFY(source->isOwn());
    const QString apart = m_folder->path() + "/repositories/own/"_L1;
    const QString where = QDir::cleanPath(folder().repositoryPath(source->name));
    QVERIFY2(
        where.startsWith(apart) && !where.sliced(apart.size()).contains(u'/'), qPrintable(where));
    QVERIFY(!source->address.startsWith(u"webcal"_s));
}

void tst_Rebuild::twoAddressesAreTwoSources()
{
    const auto nameOf = [](const QString &address) {
        return model::ownSource(address, Source::Content::Calendar)->name;
    };
    QVERIFY(nameOf(u"https://example.org/ics?id=1"_s) != nameOf(u"https://example.org/ics?id=2"_s));
    QVERIFY(nameOf(u"https://example.org/a+b"_s) != nameOf(u"https://example.org/a@b"_s));
    // One beside the other, and beside what the program knows.
    const QString outer = folder().answersPath(nameOf(u"https://community.cncf.io/x"_s));
    const QString inner = folder().answersPath(nameOf(u"https://community.cncf.io/x/y"_s));
    const QString known = folder().answersPath(model::chaptersSource.name);
    QVERIFY(!inner.startsWith(outer + u'/') && !outer.startsWith(known + u'/'));
}

void tst_Rebuild::ownSourcesAreSynced()
{
    const QDateTime soon = QDateTime::currentDateTimeUtc().addDays(3);
    m_web->serve("/group/ical",
        { .body = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Tea\r\nDTSTART:"
                + soon.toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1()
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            .contentType = "text/calendar; charset=utf-8" });
    m_own = { *model::ownSource(u"git://127.0.0.1:%1/team/guides.git"_s.arg(m_server->port()),
                  Source::Content::Texts),
        *model::ownSource(m_web->base() + "group/ical"_L1, Source::Content::Calendar) };
    const SyncReport report = sync();
    QVERIFY(report.isComplete());
    QCOMPARE(report.sources.size(), 6U);
    QCOMPARE(found(u"samovar"_s), 1U);
    const auto events = model::CommunityReader::open(folder().catalogFile())->events();
    QCOMPARE(events->size(), 1U);
    QCOMPARE(events->front().title, u"Tea"_s);
    QCOMPARE(events->front().source, m_own[1].name);
    QVERIFY(rebuild().isComplete());
    QCOMPARE(found(u"samovar"_s), 1U);
    // Who does not know them, since the file with them cannot be read, takes nothing away.
    const auto own = m_own;
    m_own.clear();
    QVERIFY(rebuild().isComplete());
    QCOMPARE(found(u"samovar"_s), 1U);
    m_own = own;
    QVERIFY(rebuild({ own[0].name, own[1].name }).isComplete());
    QCOMPARE(found(u"samovar"_s), 0U);
    QCOMPARE(model::CommunityReader::open(folder().catalogFile())->events()->size(), 0U);
}

void tst_Rebuild::licenses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("spdx");
    QTest::newRow("Apache") << QByteArray("   Apache License\n   Version 2.0, January 2004\n")
                            << u"Apache-2.0"_s;
    QTest::newRow("MIT") << QByteArray("Permission is hereby granted, free of charge, to any\n"
                                       "person ... to deal in the Software without\nrestriction")
                         << u"MIT"_s;
    QTest::newRow("CC BY") << QByteArray("Creative Commons Attribution 4.0 International")
                           << u"CC-BY-4.0"_s;
    QTest::newRow("CC BY-SA") << QByteArray("Attribution-ShareAlike 4.0 International")
                              << u"CC-BY-SA-4.0"_s;
    // Those that name each other.
    QTest::newRow("GPL") << QByteArray("GNU GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007\n"
        + QByteArray(5'000, ' ').replace(' ', "word ")
        + "GNU Affero General Public License version 3")
                         << u"GPL-3.0"_s;
    QTest::newRow("AGPL") << QByteArray("GNU AFFERO GENERAL PUBLIC LICENSE\nVersion 3")
                          << u"AGPL-3.0"_s;
    QTest::newRow("another") << QByteArray("All rights reserved.") << u""_s;
    QTest::newRow("nothing") << QByteArray() << u""_s;
}

void tst_Rebuild::licenses()
{
    QFETCH(QByteArray, text);
    const QString spdx = model::spdxOfLicenseText(text);
    QTEST(spdx.isNull() ? u""_s : spdx, "spdx");
}

QTEST_GUILESS_MAIN(tst_Rebuild)
#include "tst_rebuild.moc"
