// SPDX-License-Identifier: GPL-3.0-or-later
// What was synced as one file: there and back with real clones and catalogs, and what a file that
// wants to do harm does not do.
#include "model/bundle/bundlefile.h"
#include "model/git/gitlibrary.h"
#include "model/git/gitrepository.h"
#include "model/store/catalogreader.h"
#include "model/store/catalogwriter.h"
#include "model/store/communityreader.h"
#include "model/store/documentindex.h"
#include "model/sync/sync.h"
#include "model/sync/synclock.h"
#include "tests/gitserver.h"
#include "tests/quietobserver.h"
#include "tests/testlandscape.h"
#include "tests/webserver.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using model::Bundle;
using model::DataFolder;
using model::Error;
using model::SourceReport;
using model::SyncReport;

namespace {

/// An entry of an archive: '0' is a file, '2' a symbolic link.
struct TarEntry {
    QByteArray name;
    QByteArray content;
    char type = '0';
};

QByteArray octal(qint64 number, int width)
{
    return QByteArray::number(number, 8).rightJustified(width - 1, '0') + '\0';
}

/// As POSIX describes ustar.
QByteArray tarOf(const std::vector<TarEntry> &entries)
{
    QByteArray tar;
    for (const TarEntry &entry : entries) {
        const bool isFile = entry.type == '0';
        QByteArray header = entry.name.leftJustified(100, '\0', true);
        header += octal(0644, 8) + octal(0, 8) + octal(0, 8);
        header += octal(isFile ? entry.content.size() : 0, 12) + octal(0, 12);
        header += QByteArray(8, ' ') + entry.type;
        header += (isFile ? QByteArray() : entry.content).leftJustified(100, '\0', true);
        header += QByteArray("ustar\0"
                             "00",
            8);
        header = header.leftJustified(512, '\0');
        int sum = 0;
        for (const char byte : std::as_const(header))
            sum += uchar(byte);
        header.replace(148, 8, octal(sum, 7) + ' ');
        tar += header;
        if (isFile)
            tar += entry.content + QByteArray((512 - entry.content.size() % 512) % 512, '\0');
    }
    return tar + QByteArray(1024, '\0');
}

QByteArray bytesOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_Bundle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aManifestComesBackWhole();
    void whatGoesOutComesIn();
    void theLicensedAndThePersonalStayAtHome();
    void whatIsNewerHereStays();
    void whatIsOlderHereIsRenewed();
    void aPastIsNotCutOff();
    void aPastStaysAtHome();
    void answersOfSitesTravel();
    void answersThatAreNoneAreRefused_data();
    void answersThatAreNoneAreRefused();
    void datesAreThoseOfCommits();
    void manifestsAreRefused_data();
    void manifestsAreRefused();
    void laterNumbersAreKept();
    void nothingSyncedIsNothingToWrite();
    void aRunningSyncIsNotCutShort();
    void aTargetThatCannotBeWrittenIsSaid();
    void stoppingLeavesNoFile();
    void damagedFiles_data();
    void damagedFiles();
    void hostileFiles_data();
    void hostileFiles();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    DataFolder here() const { return DataFolder(path(u"here"_s)); }
    DataFolder there() const { return DataFolder(path(u"there"_s)); }
    SyncReport sync(const DataFolder &folder, bool isHistoryWanted = false,
        const QStringList &only = { u"cncf/landscape"_s, u"cncf/landscape2-sites"_s });
    SyncReport take(const QString &file);
    Bundle written();
    static model::SnapshotPtr stored(const DataFolder &folder);
    Bundle writtenFrom(const DataFolder &folder);
    static QByteArray packOf(const QString &file);
    void rewrite(const QString &file, const std::vector<TarEntry> &entries) const;

    model::GitLibrary m_git;
    std::unique_ptr<GitServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QString, QString> m_sites;
};

void tst_Bundle::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<GitServer>();
    QVERIFY(m_server->isRunning());
    m_server->repository(u"cncf/landscape.git"_s)
        .commit(
            { { "landscape.yml", smallLandscapeYaml() }, { "hosted_logos/boiler.svg", "<svg/>" } },
            "Items");
    m_server->repository(u"cncf/landscape2-sites.git"_s)
        .commit({ { "cncf/settings.yml", smallSettingsYaml() } }, "Settings");
}

void tst_Bundle::cleanup()
{
    m_server.reset();
    m_folder.reset();
    m_sites.clear();
}

SyncReport tst_Bundle::sync(const DataFolder &folder, bool isHistoryWanted, const QStringList &only)
{
    QuietObserver observer;
    return model::syncAll(
        { .folder = folder,
            .addresses = { .remoteBase = u"git://127.0.0.1:%1/"_s.arg(m_server->port()),
                .httpBases = m_sites },
            .only = only,
            .isHistoryWanted = isHistoryWanted },
        observer);
}

SyncReport tst_Bundle::take(const QString &file)
{
    QuietObserver observer;
    return model::syncAll(
        { .folder = there(), .addresses = { .httpBases = m_sites }, .bundleFile = file }, observer);
}

Bundle tst_Bundle::written()
{
    model::NoProgress progress;
    const auto bundle = model::writeBundle(here(), path(u"b.atlas"_s), progress);
    return bundle.value_or(Bundle());
}

model::SnapshotPtr tst_Bundle::stored(const DataFolder &folder)
{
    const auto reader = model::CatalogReader::open(folder.catalogFile());
    const auto snapshot = reader ? reader->snapshot() : std::unexpected(reader.error());
    return snapshot ? *snapshot : std::make_shared<model::Snapshot>();
}

/// The landscape of @p folder alone, as written() writes it.
Bundle tst_Bundle::writtenFrom(const DataFolder &folder)
{
    model::NoProgress progress;
    auto bundle = model::writeBundle(folder, path(u"b.atlas"_s), progress).value_or(Bundle());
    std::erase_if(bundle.sources, [](const model::BundleSource &source) {
        return source.version.name != u"cncf/landscape"_s;
    });
    return bundle;
}

/// The pack of the landscape in the bundle @p file.
QByteArray tst_Bundle::packOf(const QString &file)
{
    QByteArray pack;
    model::NoProgress progress;
    auto reader = model::BundleReader::open(file);
    for (const model::BundleSource &source :
        reader ? reader->bundle().sources : std::vector<model::BundleSource>()) {
        const bool isWanted = source.version.name == u"cncf/landscape"_s;
        std::ignore = reader->readPack(
            source,
            [&](QByteArrayView bytes) -> model::Result<void> {
                if (isWanted)
                    pack += bytes;
                return {};
            },
            progress);
    }
    return pack;
}

void tst_Bundle::rewrite(const QString &file, const std::vector<TarEntry> &entries) const
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(tarOf(entries));
}

void tst_Bundle::aManifestComesBackWhole()
{
    const QDateTime time(QDate(2026, 8, 7), QTime(6, 5), QTimeZone::UTC);
    const QString id(40, u'a');
    const Bundle bundle { .createdAt = time,
        .sources = { { .version = { u"a/b.c-d"_s, u"https://a.example/"_s, id, time, time },
            .pack = u"repositories/a/b.pack"_s,
            .bytes = 7,
            .sha256 = QByteArray(64, '0') } },
        .answers = { { .version = { u"clotributor.dev"_s, u"https://a.example/"_s, id, time, time },
            .pack = u"answers/clotributor.dev"_s,
            .bytes = 9,
            .sha256 = QByteArray(64, '1') } },
        .numbers = { { u"github.com/a/b"_s,
            { .stars = 3,
                .asOf = QDate(2026, 1, 2),
                .source = u"s"_s,
                .language = u"Go"_s,
                .license = u"MIT"_s,
                .latestCommit = QDate(2026, 1, 1),
                .firstCommit = {},
                .latestRelease = QDate(2025, 1, 1),
                .contributors = 4,
                .weeklyCommits = { 1, 0, 2 } } } } };
    QCOMPARE(model::bundleFromManifest(model::toManifest(bundle), u"f"_s), bundle);
    const Bundle empty { .createdAt = time };
    QCOMPARE(model::bundleFromManifest(model::toManifest(empty), u"f"_s), empty);
    // As it was written before answers travelled.
    QCOMPARE(model::bundleFromManifest(
                 model::toManifest(empty).replace("\"answers\": [\n    ],", ""), u"f"_s),
        empty);
}

void tst_Bundle::whatGoesOutComesIn()
{
    m_server->publishTexts();
    QVERIFY(sync(here(), false, gitSources()).isComplete());
    const Bundle bundle = written();
    QCOMPARE(bundle.sources.size(), size_t(gitSources().size()));
    // Where there is no network at all.
    m_server.reset();
    const SyncReport report = take(path(u"b.atlas"_s));
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->detail) : "");
    QVERIFY(report.isComplete());
    QVERIFY(report.isStored);
    QCOMPARE(report.sources.size(), size_t(gitSources().size()));
    const auto before = stored(here());
    const auto after = stored(there());
    QCOMPARE(after->landscape, before->landscape);
    QCOMPARE(after->settings, before->settings);
    QCOMPARE(after->logoBlobs, before->logoBlobs);
    QCOMPARE(after->asOf, before->asOf);
    // The day of the data, and of their way over the network, are those of the other machine.
    QCOMPARE(after->sources.size(), before->sources.size());
    for (size_t i = 0; i < after->sources.size(); ++i) {
        QCOMPARE(after->sources[i].commit, before->sources[i].commit);
        QCOMPARE(after->sources[i].committedAt, before->sources[i].committedAt);
        QVERIFY(after->sources[i].syncedAt <= before->sources[i].syncedAt);
    }
    const auto found = [](const DataFolder &folder) {
        const auto index = model::DocumentIndex::open(folder.catalogFile());
        const auto hits = index ? index->find(u"read"_s, {}, 100) : std::unexpected(index.error());
        return hits.value_or(std::vector<model::DocumentHit>());
    };
    QVERIFY(!found(here()).empty());
    QCOMPARE(found(there()), found(here()));
    // Once more brings nothing.
    const SyncReport again = take(path(u"b.atlas"_s));
    QVERIFY(again.isComplete());
    QVERIFY(!again.isStored);
    for (const SourceReport &source : again.sources)
        QCOMPARE(source.outcome, SourceReport::Outcome::Unchanged);
}

void tst_Bundle::theLicensedAndThePersonalStayAtHome()
{
    QVERIFY(sync(here()).isComplete());
    // As the landscape's site tells them.
    const auto reader = model::CatalogReader::open(here().catalogFile());
    QVERIFY(reader);
    model::CatalogContent content { .snapshot = *stored(here()),
        .problems = *reader->problems(),
        .states = *reader->sourceStates(),
        .siteFiles = *reader->siteFiles(),
        .newDocuments = {} };
    content.snapshot.organizations.insert(u"www.crunchbase.com/organization/kettle"_s,
        { .name = u"Kettle Works Inc"_s,
            .country = u"Ruritania"_s,
            .fundingUsd = 7'654'321,
            .asOf = QDate(2026, 1, 1),
            .source = u"landscape.cncf.io"_s });
    content.snapshot.numbers.insert(u"github.com/a/a"_s,
        { .stars = 11, .asOf = QDate(2026, 1, 1), .source = u"landscape.cncf.io"_s });
    model::NoProgress progress;
    QVERIFY(model::writeCatalog(here().catalogFile(), content, progress));
    QFile user(here().userFile());
    QVERIFY(user.open(QIODevice::WriteOnly));
    user.write("my private notes");
    user.close();
    written();
    const QByteArray bytes = bytesOf(path(u"b.atlas"_s));
    QVERIFY(bytes.contains("github.com/a/a")); // which may be passed on
    for (const char *word :
        { "private notes", "crunchbase", "Kettle Works Inc", "Ruritania", "7654321" })
        QVERIFY2(!bytes.contains(word), word);
    QVERIFY(take(path(u"b.atlas"_s)).isComplete());
    QCOMPARE(stored(there())->numbers.value(u"github.com/a/a"_s).stars, 11);
    QVERIFY(stored(there())->organizations.isEmpty());
}

void tst_Bundle::whatIsNewerHereStays()
{
    QVERIFY(sync(here()).isComplete());
    written();
    m_server->repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml().replace("Kettle", "Samovar") } }, "New");
    QVERIFY(sync(there()).isComplete());
    const auto before = stored(there());
    const SyncReport report = take(path(u"b.atlas"_s));
    QVERIFY(report.isComplete());
    QVERIFY(!report.isStored);
    QCOMPARE(stored(there())->landscape, before->landscape);
    QVERIFY(sync(there()).isComplete());
    QCOMPARE(stored(there())->landscape, before->landscape);
}

void tst_Bundle::whatIsOlderHereIsRenewed()
{
    QVERIFY(sync(there()).isComplete());
    m_server->repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml().replace("Kettle", "Samovar") } }, "New");
    QVERIFY(sync(here()).isComplete());
    written();
    const SyncReport report = take(path(u"b.atlas"_s));
    QVERIFY(report.isComplete());
    QVERIFY(report.isStored);
    QVERIFY(!report.changes.empty());
    QCOMPARE(stored(there())->landscape, stored(here())->landscape);
    // The network goes on where the bundle ended.
    m_server->repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml() } }, "Newer");
    QVERIFY(sync(there()).isComplete());
    QCOMPARE(stored(there())->landscape, smallSnapshot().landscape);
}

void tst_Bundle::aPastIsNotCutOff()
{
    auto landscape = m_server->repository(u"cncf/landscape.git"_s);
    landscape.commit({ { "landscape.yml", smallLandscapeYaml().replace("Kettle", "Pot") } }, "Two");
    QVERIFY(sync(there(), true).isComplete());
    const QString clone = there().repositoryPath(u"cncf/landscape"_s);
    const auto versions = [&] {
        return model::GitRepository::open(clone)
            .and_then([](const model::GitRepository &repository) {
                model::NoProgress progress;
                return repository.commitsTouching(u"landscape.yml"_s, progress);
            })
            .transform([](const auto &commits) { return int(commits.size()); })
            .value_or(0);
    };
    QCOMPARE(versions(), 2);
    // The next version, of which all that came before is here, goes on where it ends.
    landscape.commit({ { "landscape.yml", smallLandscapeYaml() } }, "Three");
    QVERIFY(sync(here()).isComplete());
    written();
    QVERIFY(take(path(u"b.atlas"_s)).isComplete());
    QCOMPARE(versions(), 3);
    QCOMPARE(stored(there())->landscape, stored(here())->landscape);
    // One that leaves a gap is not taken.
    landscape.commit(
        { { "landscape.yml", smallLandscapeYaml().replace("Kettle", "Samovar") } }, "Four");
    landscape.commit(
        { { "landscape.yml", smallLandscapeYaml().replace("Kettle", "Urn") } }, "Five");
    QVERIFY(sync(here()).isComplete());
    written();
    const SyncReport report = take(path(u"b.atlas"_s));
    QVERIFY(!report.isComplete());
    QCOMPARE(versions(), 3);
    QVERIFY(sync(there()).isComplete()); // and not cut by the network afterwards
    QCOMPARE(versions(), 5);
}

/// What the newest commit shows travels, and nothing from before.
void tst_Bundle::aPastStaysAtHome()
{
    auto landscape = m_server->repository(u"cncf/landscape.git"_s);
    landscape.commit(
        { { "processed_landscape.yml", "crunchbase: licensed to others\n" } }, "Facts");
    landscape.commit({ { "processed_landscape.yml", std::nullopt } }, "Without");
    QVERIFY(sync(here(), true).isComplete());
    const auto blob = [](const DataFolder &folder, const QString &id) {
        return model::GitRepository::open(folder.repositoryPath(u"cncf/landscape"_s))
            .and_then([&](const model::GitRepository &repository) {
                return repository.blobById(id, 1'000);
            });
    };
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(
        QByteArray("blob 31") + '\0' + "crunchbase: licensed to others\n", QCryptographicHash::Sha1)
            .toHex());
    QVERIFY(blob(here(), hash));
    written();
    QVERIFY(take(path(u"b.atlas"_s)).isComplete());
    QVERIFY(!blob(there(), hash));
    QCOMPARE(stored(there())->landscape, stored(here())->landscape);
}

void tst_Bundle::answersOfSitesTravel()
{
    const auto page = [](const QByteArray &title) {
        return WebAnswer { .body = "[{\"title\": \"" + title
                + "\", \"url\": \"https://github.com/a/b/issues/1\", \"repository\": {\"url\": "
                  "\"https://github.com/a/b\"}}]" };
    };
    const QString site = model::clotributorSource.name;
    const QStringList only { u"cncf/landscape"_s, site, model::numbersSource.name };
    const auto titles = [&](const DataFolder &folder) {
        QStringList found;
        const auto issues
            = model::CommunityReader::open(folder.catalogFile()).and_then([](const auto &reader) {
                  return reader.issues();
              });
        for (const model::Issue &issue : issues.value_or(model::Issues()))
            found += issue.title;
        return found;
    };
    auto web = std::make_unique<WebServer>();
    web->serve("/api/issues/search", page("Valve leaks"));
    web->serve("/data/full.json",
        { .body = R"({"crunchbase_data": {"https://www.crunchbase.com/organization/x":
        {"generated_at": "2026-01-01T00:00:00Z", "country": "Iceland"}}})" });
    m_sites = { { site, web->base() }, { model::numbersSource.name, web->base() } };
    QVERIFY(sync(here(), false, only).isComplete());
    const Bundle bundle = written();
    QCOMPARE(bundle.answers.size(), 1U); // those of the landscape's site stay at home
    QCOMPARE(bundle.answers[0].version.name, site);
    QVERIFY(!bytesOf(path(u"b.atlas"_s)).contains("Iceland"));
    // On a machine that reaches nobody.
    web->serve("/api/issues/search", { .status = 500 });
    const qsizetype asked = web->questions().size();
    const SyncReport report = take(path(u"b.atlas"_s));
    QVERIFY(report.isComplete());
    QCOMPARE(report.sources.size(), 2U);
    QCOMPARE(web->questions().size(), asked);
    QCOMPARE(titles(there()), QStringList { u"Valve leaks"_s });
    const auto reader = model::CatalogReader::open(there().catalogFile());
    const auto states = *reader->sourceStates();
    const auto state = std::ranges::find_if(
        states, [&](const auto &known) { return known.version.name == site; });
    QVERIFY(state != states.end());
    QCOMPARE_LE(std::abs(state->version.syncedAt.secsTo(QDateTime::currentDateTimeUtc())), 60);
    QVERIFY(take(path(u"b.atlas"_s)).isComplete()); // once more changes nothing
    QCOMPARE(titles(there()), QStringList { u"Valve leaks"_s });
}

void tst_Bundle::answersThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QString>("name");
    const QByteArray good
        = R"({"url":"https://clotributor.dev/x","next_page":"https://elsewhere.example/","fetched_at":"2026-01-01T00:00:00Z",)"
          R"("sha256":")"
        + QCryptographicHash::hash("[]", QCryptographicHash::Sha256).toHex() + "\"}\n[]";
    const auto sized
        = [](const QByteArray &bytes) { return QByteArray::number(bytes.size()) + '\n' + bytes; };
    const QString site = model::clotributorSource.name;
    QTest::newRow("no size") << good << site;
    QTest::newRow("too large a size") << "9999\n" + good << site;
    QTest::newRow("a negative size") << "-5\n" + good << site;
    QTest::newRow("a huge size") << "9223372036854775807\n" + good << site;
    QTest::newRow("another checksum") << sized(QByteArray(good).replace("[]", "{}")) << site;
    QTest::newRow("a file") << sized(QByteArray(good).replace("https://", "file:///")) << site;
    QTest::newRow("of another host")
        << sized(QByteArray(good).replace("clotributor.dev/x", "api.github.com/x")) << site;
    QTest::newRow("of a day to come")
        << sized(QByteArray(good).replace("2026-01", "2999-01")) << site;
    QTest::newRow("noise") << noise(5'000, 1) << site;
    QTest::newRow("a name that leads out") << sized(good) << u"../outside"_s;
    QTest::newRow("organisations") << sized(good) << model::numbersSource.name;
}

void tst_Bundle::answersThatAreNoneAreRefused()
{
    QFETCH(QByteArray, packed);
    QFETCH(QString, name);
    QVERIFY(sync(here(), false, { u"cncf/landscape"_s }).isComplete());
    Bundle bundle = writtenFrom(here());
    const QByteArray pack = packOf(path(u"b.atlas"_s));
    bundle.answers = { { .version = bundle.sources[0].version,
        .pack = u"answers/x"_s,
        .bytes = packed.size(),
        .sha256 = QCryptographicHash::hash(packed, QCryptographicHash::Sha256).toHex() } };
    bundle.answers[0].version.name = name;
    rewrite(path(u"c.atlas"_s),
        { { model::bundleManifestName.data(), model::toManifest(bundle) },
            { bundle.sources[0].pack.toUtf8(), pack }, { "answers/x", packed } });
    const SyncReport report = take(path(u"c.atlas"_s));
    const bool isPassedOver = name == model::numbersSource.name;
    QCOMPARE(report.isComplete(), isPassedOver);
    const auto failed = std::ranges::find_if(
        report.sources, [](const SourceReport &source) { return source.error.has_value(); });
    if (!isPassedOver) {
        const Error error = report.error ? *report.error : *failed->error;
        QCOMPARE(error.kind, Error::Kind::BadFormat);
    }
    QVERIFY(!QFileInfo::exists(there().answersPath(name)) || name == model::clotributorSource.name);
    QVERIFY(!QFileInfo::exists(path(u"outside"_s)));
}

void tst_Bundle::datesAreThoseOfCommits()
{
    QVERIFY(sync(there()).isComplete());
    const auto before = stored(there());
    // An older one that says it is newer.
    Bundle bundle = writtenFrom(there());
    const QByteArray old = packOf(path(u"b.atlas"_s));
    m_server->repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml().replace("Kettle", "Samovar") } }, "New");
    QVERIFY(sync(there()).isComplete());
    const auto newer = stored(there());
    bundle.sources[0].version.committedAt = QDateTime::currentDateTimeUtc();
    bundle.sources[0].version.syncedAt = QDateTime::currentDateTimeUtc().addYears(100);
    rewrite(path(u"lie.atlas"_s),
        { { "bundle.json", model::toManifest(bundle) }, { bundle.sources[0].pack.toUtf8(), old } });
    const SyncReport report = take(path(u"lie.atlas"_s));
    QVERIFY(report.isComplete());
    QVERIFY(!report.isStored);
    QCOMPARE(stored(there())->landscape, newer->landscape);
    QVERIFY(newer->landscape != before->landscape);
    const auto kept = stored(there());
    for (const model::SourceVersion &source : kept->sources)
        QVERIFY(source.syncedAt <= QDateTime::currentDateTimeUtc());
    // One of a day to come would never be renewed.
    m_server->repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml() } }, "Later", "refs/heads/main", {},
            QDateTime::currentDateTimeUtc().addYears(10));
    QVERIFY(sync(here()).isComplete());
    written();
    QVERIFY(!take(path(u"b.atlas"_s)).isComplete());
    QCOMPARE(stored(there())->landscape, newer->landscape);
}

void tst_Bundle::laterNumbersAreKept()
{
    QVERIFY(sync(here()).isComplete());
    Bundle bundle = writtenFrom(here());
    const QByteArray pack = packOf(path(u"b.atlas"_s));
    const auto numbers = [](qint64 stars, QDate day) {
        return model::RepositoryNumbers { .stars = stars, .asOf = day, .source = u"x"_s };
    };
    const auto takeWith = [&](const model::NumbersByRepository &counted) {
        bundle.numbers = counted;
        rewrite(path(u"n.atlas"_s),
            { { "bundle.json", model::toManifest(bundle) },
                { bundle.sources[0].pack.toUtf8(), pack } });
        return take(path(u"n.atlas"_s));
    };
    QVERIFY(takeWith({ { u"github.com/a/a"_s, numbers(5, QDate(2026, 5, 5)) } }).isStored);
    QVERIFY(takeWith({ { u"github.com/a/a"_s, numbers(6, QDate(2026, 6, 6)) },
                         { u"github.com/b/b"_s, numbers(1, QDate(2020, 1, 1)) } })
            .isStored);
    QVERIFY(!takeWith({ { u"github.com/a/a"_s, numbers(4, QDate(2026, 4, 4)) } }).isStored);
    const auto kept = stored(there())->numbers;
    QCOMPARE(kept.value(u"github.com/a/a"_s), numbers(6, QDate(2026, 6, 6)));
    QCOMPARE(kept.value(u"github.com/b/b"_s), numbers(1, QDate(2020, 1, 1)));
}

void tst_Bundle::nothingSyncedIsNothingToWrite()
{
    model::NoProgress progress;
    const auto bundle = model::writeBundle(here(), path(u"b.atlas"_s), progress);
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().kind, Error::Kind::NotFound);
    QVERIFY(!QFile::exists(path(u"b.atlas"_s)));
}

void tst_Bundle::aRunningSyncIsNotCutShort()
{
    QVERIFY(sync(here()).isComplete());
    model::SyncLock lock(here());
    QVERIFY(lock.take());
    model::NoProgress progress;
    const auto bundle = model::writeBundle(here(), path(u"b.atlas"_s), progress);
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().kind, Error::Kind::Busy);
}

void tst_Bundle::aTargetThatCannotBeWrittenIsSaid()
{
    QVERIFY(sync(here()).isComplete());
    model::NoProgress progress;
    const QString target = path(u"no such folder/b.atlas"_s);
    const auto bundle = model::writeBundle(here(), target, progress);
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().kind, Error::Kind::Storage);
    QCOMPARE(bundle.error().subject, target);
}

void tst_Bundle::stoppingLeavesNoFile()
{
    QVERIFY(sync(here()).isComplete());
    class Stopped : public model::Progress {
    public:
        bool cancelled() const override { return true; }
        void report(qint64, qint64, qint64) override { }
    } stopped;
    const auto bundle = model::writeBundle(here(), path(u"b.atlas"_s), stopped);
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().kind, Error::Kind::Cancelled);
    written();
    QuietObserver observer;
    observer.isCancelled = true;
    const SyncReport report
        = model::syncAll({ .folder = there(), .bundleFile = path(u"b.atlas"_s) }, observer);
    QCOMPARE(report.error->kind, Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(there().catalogFile()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { u"b.atlas"_s });
}

void tst_Bundle::manifestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("no day", R"("as_of": "2026-05-05")", R"("as_of": "")");
    row("a day to come", R"("as_of": "2026-05-05")", R"("as_of": "9999-12-31")");
    row("too many contributors", R"("contributors": 4)", R"("contributors": 3000000000)");
    row("less than no stars", R"("stars": 5)", R"("stars": -5)");
    row("more stars than people", R"("stars": 5)", R"("stars": 9223372036854775807)");
    row("stars in words", R"("stars": 5)", R"("stars": "5")");
    row("a negative week", "            7\n", "            -7\n");
    row("no time", R"("committed_at": "2026)", R"("committed_at": "a)");
    row("a huge pack", R"("bytes": 11)", R"("bytes": 9223372036854775807)");
    row("a name that leads out", R"("name": "a/b")", R"("name": "../b")");
    row("a commit that is none", R"("commit": "aaaa)", R"("commit": "xaaa)");
}

void tst_Bundle::manifestsAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QDateTime time(QDate(2026, 5, 5), QTime(0, 0), QTimeZone::UTC);
    const QByteArray good = model::toManifest({ .createdAt = time,
        .sources = { { .version = { u"a/b"_s, u"u"_s, QString(40, u'a'), time, time },
            .pack = u"p"_s,
            .bytes = 11,
            .sha256 = QByteArray(64, '0') } },
        .numbers = { { u"github.com/a/b"_s,
            { .stars = 5,
                .asOf = QDate(2026, 5, 5),
                .source = u"s"_s,
                .contributors = 4,
                .weeklyCommits = { 7 } } } } });
    QVERIFY(model::bundleFromManifest(good, u"f"_s));
    QVERIFY2(good.contains(from), good.constData());
    const auto read = model::bundleFromManifest(QByteArray(good).replace(from, to), u"f"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadFormat);
}

void tst_Bundle::damagedFiles_data()
{
    QTest::addColumn<double>("keptPart");
    QTest::addColumn<double>("flippedAt");
    for (const double part : { 0., .001, .02, .3, .6, .9 })
        QTest::addRow("cut at %g", part) << part << -1.;
    for (const double at : { 0., .01, .2, .4, .6, .8, .95 })
        QTest::addRow("a wrong byte at %g", at) << 1. << at;
}

void tst_Bundle::damagedFiles()
{
    QFETCH(double, keptPart);
    QFETCH(double, flippedAt);
    QVERIFY(sync(there()).isComplete());
    const auto before = stored(there());
    m_server->repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml().replace("Kettle", "Samovar") },
                    { "hosted_logos/noise.svg", noise(200'000, 3) } },
            "New");
    QVERIFY(sync(here()).isComplete());
    written();
    QByteArray bytes = bytesOf(path(u"b.atlas"_s));
    bytes.truncate(qsizetype(double(bytes.size()) * keptPart));
    if (flippedAt >= 0) {
        char &byte = bytes[qsizetype(double(bytes.size()) * flippedAt)];
        byte = char(byte ^ 0x55);
    }
    QFile file(path(u"c.atlas"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const SyncReport report = take(path(u"c.atlas"_s));
    // What is cut off is missed. A wrong byte may be in the padding: then nothing is wrong.
    const bool isWhole = report.isComplete();
    QVERIFY(!isWhole || flippedAt >= 0);
    if (!isWhole) {
        const auto failed = std::ranges::find_if(
            report.sources, [](const SourceReport &source) { return source.error.has_value(); });
        const Error error = report.error ? *report.error : *failed->error;
        QVERIFY2(error.kind == Error::Kind::BadFormat || error.kind == Error::Kind::Git,
            qPrintable(error.detail));
    }
    const auto after = stored(there());
    QVERIFY(after->landscape == before->landscape || after->landscape == stored(here())->landscape);
    // And the way out.
    QVERIFY(take(path(u"b.atlas"_s)).isComplete());
    QCOMPARE(stored(there())->landscape, stored(here())->landscape);
}

void tst_Bundle::hostileFiles_data()
{
    QTest::addColumn<QString>("trick");
    for (const char *trick : { "path out of the folder", "absolute path", "name out of the folder",
             "symbolic link", "another size", "another checksum", "a pack that is none",
             "a commit that is not in it", "an empty pack", "format 2", "no object", "a list",
             "negative size", "a source that is unknown", "a web source", "no sources",
             "an entry too many", "deep JSON" })
        QTest::newRow(trick) << QString::fromLatin1(trick);
}

void tst_Bundle::hostileFiles()
{
    QFETCH(QString, trick);
    QVERIFY(sync(there()).isComplete());
    const auto before = stored(there());
    m_server->repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml().replace("Kettle", "Samovar") } }, "New");
    QVERIFY(sync(here()).isComplete());
    Bundle bundle = writtenFrom(here());
    model::BundleSource &source = bundle.sources[0];
    QByteArray content = packOf(path(u"b.atlas"_s));
    const QString name = source.pack;
    char type = '0';
    std::vector<TarEntry> more;
    QByteArray manifest;
    const auto seal = [&] {
        source.bytes = content.size();
        source.sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    };
    if (trick == u"path out of the folder"_s)
        source.pack = u"../../../../outside"_s;
    else if (trick == u"absolute path"_s)
        source.pack = path(u"outside"_s);
    else if (trick == u"name out of the folder"_s)
        source.version.name = u"../outside"_s;
    else if (trick == u"symbolic link"_s)
        type = '2';
    else if (trick == u"another size"_s)
        source.bytes += 1;
    else if (trick == u"another checksum"_s)
        source.sha256 = QByteArray(64, '0');
    else if (trick == u"a pack that is none"_s)
        content = noise(5'000, 1);
    else if (trick == u"a commit that is not in it"_s)
        source.version.commit = QString(40, u'1');
    else if (trick == u"an empty pack"_s)
        content.clear();
    else if (trick == u"format 2"_s)
        manifest = model::toManifest(bundle).replace("\"format\": 1", "\"format\": 2");
    else if (trick == u"no object"_s)
        manifest = "7";
    else if (trick == u"a list"_s)
        manifest = "[{}]";
    else if (trick == u"negative size"_s)
        source.bytes = -1;
    else if (trick == u"a source that is unknown"_s)
        source.version.name = u"evil/repository"_s;
    else if (trick == u"a web source"_s)
        source.version.name = u"landscape.cncf.io"_s;
    else if (trick == u"no sources"_s)
        bundle.sources.clear();
    else if (trick == u"an entry too many"_s)
        more.push_back({ "../../outside", "x" });
    else if (trick == u"deep JSON"_s)
        manifest = QByteArray(2'000'000, '[');
    if (trick == u"a pack that is none"_s || trick == u"an empty pack"_s)
        seal();
    if (manifest.isEmpty())
        manifest = model::toManifest(bundle);
    std::vector<TarEntry> entries { { "bundle.json", manifest } };
    if (!bundle.sources.empty())
        entries.push_back(
            { (bundle.sources.empty() ? name : bundle.sources[0].pack).toUtf8(), content, type });
    std::ranges::move(more, std::back_inserter(entries));
    rewrite(path(u"h.atlas"_s), entries);

    const SyncReport report = take(path(u"h.atlas"_s));
    // What nobody asks for is passed over: a name that is only compared leads nowhere.
    const bool isHarmless = trick == u"path out of the folder"_s || trick == u"absolute path"_s
        || trick == u"an entry too many"_s;
    if (isHarmless) {
        QVERIFY(report.isComplete());
        QCOMPARE(stored(there())->landscape, stored(here())->landscape);
    } else {
        QVERIFY(report.isFailure());
        QVERIFY(!report.isStored);
        QCOMPARE(stored(there())->landscape, before->landscape);
    }
    QDirIterator files(m_folder->path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        QVERIFY2(!file.contains(u"outside"_s) && !file.contains(u"evil"_s), qPrintable(file));
    }
    QVERIFY(take(path(u"b.atlas"_s)).isComplete());
    QCOMPARE(stored(there())->landscape, stored(here())->landscape);
}

QTEST_GUILESS_MAIN(tst_Bundle)
#include "tst_bundle.moc"
