// SPDX-License-Identifier: GPL-3.0-or-later
// Landscapes beside that of the CNCF: a folder, a repository, a site.
#include "model/git/clonewriter.h"
#include "model/git/gitlibrary.h"
#include "model/git/gitrepository.h"
#include "model/history/landscapehistory.h"
#include "model/store/catalogreader.h"
#include "model/store/knownlandscape.h"
#include "model/sync/sourcecheck.h"
#include "model/sync/sourcefiles.h"
#include "model/sync/sync.h"
#include "tests/gitserver.h"
#include "tests/quietobserver.h"
#include "tests/webserver.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using model::DataFolder;
using model::Error;
using model::KnownLandscape;
using model::Source;
using model::SourceReport;
using model::SyncReport;

namespace {

const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'/>";

QByteArray landscapeWith(const QByteArrayList &names)
{
    QByteArray yaml = "landscape:\n"
                      "  - category:\n"
                      "    name: Kitchen\n"
                      "    subcategories:\n"
                      "      - subcategory:\n"
                      "        name: Stove\n"
                      "        items:\n";
    for (const QByteArray &name : names) {
        yaml += "          - item:\n            name: " + name
            + "\n            homepage_url: https://" + name.toLower()
            + ".example.org\n            logo: " + name.toLower()
            + ".svg\n            repo_url: https://github.com/example/" + name.toLower() + "\n";
    }
    return yaml;
}

const QByteArray settings = "foundation: Cooks\n"
                            "url: https://cooks.example.org\n"
                            "groups:\n  - name: All of it\n    categories:\n      - Kitchen\n";

void write(const QString &fileName, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(fileName).path());
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray digestOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

/// What a site publishes of items that are called @p names.
QByteArray fullJson(const QByteArrayList &names, const QByteArray &digest)
{
    QByteArray items;
    QByteArray numbers;
    for (const QByteArray &name : names) {
        const QByteArray comma = items.isEmpty() ? "" : ",";
        items += comma + R"({"category": "Kitchen", "subcategory": "Stove", "name": ")" + name
            + R"(", "logo": "logos/)" + digest + R"(.svg"})";
        numbers += comma + "\"https://github.com/example/" + name.toLower()
            + "\": {\"stars\": 41, \"generated_at\": \"2026-05-04T00:00:00Z\"}";
    }
    return R"({"items": [)" + items + R"(], "github_data": {)" + numbers + "}}";
}

} // namespace

class tst_OtherLandscapes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void kindsOfAddresses_data();
    void kindsOfAddresses();
    void addressesThatAreNone_data();
    void addressesThatAreNone();

    void thatOfTheCncfIsThereAlready();
    void aFolderIsRead();
    void aFileOfAnyNameIsRead();
    void whatIsUnchangedIsNotStored();
    void whatChangesHasAHistory();
    void aFolderThatIsGoneKeepsWhatWasRead();
    void linksAreNotFollowed();
    void namesThatGitRefusesAreLeftOut();
    void aLogoThatCannotBeReadIsAProblem_data();
    void aLogoThatCannotBeReadIsAProblem();
    void olderFilesAreALaterVersion();
    void aBrokenFileSaysWhere();

    void aRepositoryIsRead();
    void aRepositoryWithTheOtherNames();

    void aSiteIsReadWithItsNumbersAndLogos();
    void aSiteIsAskedForNothingTwice();
    void aSiteWithoutSourcesIsNone_data();
    void aSiteWithoutSourcesIsNone();
    void aSiteThatBreaksOffChangesNothing_data();
    void aSiteThatBreaksOffChangesNothing();
    void whatIsRefusedStaysAsItWas_data();
    void whatIsRefusedStaysAsItWas();
    void whatIsRefusedIsToldAlsoWhenNothingElseIsNew();
    void halfALandscapeIsNone();
    void aLogoIsWhatItsNameSays();
    void aLogoThatIsNotThereIsAProblem();

    void nothingOfTheCncfIsTouched();
    void oneHarmsNoOther();
    void theyComeBackWithoutTheNetwork();
    void aCopyIsReadWhereNothingElseIs();
    void oneIsDeletedWithAllOfIt();
    void whatCannotBeDeletedIsSaid();
    void aDamagedCloneIsFoundAndFetchedAnew();
    void aDamagedCatalogIsMadeAnew();
    void sameRepositoriesHaveTheSameNumbers();
    void titlesAndNames();

private:
    Source added(const QString &address) const;
    SyncReport run(model::SyncRequest request) const;
    SyncReport sync(const std::vector<Source> &landscapes) const;
    KnownLandscape known(const Source &source) const;
    QStringList namesIn(const Source &source) const;
    QString makeFolder(const QString &name, const QByteArrayList &items) const;
    void serveSite(const QByteArrayList &names) const;
    DataFolder folder() const { return DataFolder(m_folder->filePath(u"data"_s)); }

    std::unique_ptr<model::GitLibrary> m_git;
    std::unique_ptr<GitServer> m_server;
    std::unique_ptr<WebServer> m_web;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_OtherLandscapes::initTestCase()
{
    m_git = std::make_unique<model::GitLibrary>();
    m_server = std::make_unique<GitServer>();
}

void tst_OtherLandscapes::cleanupTestCase()
{
    m_server.reset();
    m_git.reset();
}

void tst_OtherLandscapes::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_web = std::make_unique<WebServer>();
}

Source tst_OtherLandscapes::added(const QString &address) const
{
    const auto source = model::ownSource(address, model::landscapeContentOf(address));
    return source.value_or(Source());
}

SyncReport tst_OtherLandscapes::run(model::SyncRequest request) const
{
    QuietObserver observer;
    request.httpLimits = { .silence = std::chrono::milliseconds(500),
        .attempts = 2,
        .pause = std::chrono::milliseconds(1) };
    return model::syncAll(request, observer);
}

/// Of these alone.
SyncReport tst_OtherLandscapes::sync(const std::vector<Source> &landscapes) const
{
    QStringList names;
    for (const Source &source : landscapes)
        names += source.name;
    return run({ .folder = folder(), .addresses = {}, .only = names, .ownSources = landscapes });
}

KnownLandscape tst_OtherLandscapes::known(const Source &source) const
{
    return model::readLandscape(folder(), source.name);
}

QStringList tst_OtherLandscapes::namesIn(const Source &source) const
{
    QStringList names;
    if (const auto snapshot = known(source).snapshot) {
        for (const model::Item &item : snapshot->landscape.items)
            names += item.name;
    }
    return names;
}

QString tst_OtherLandscapes::makeFolder(const QString &name, const QByteArrayList &items) const
{
    const QString path = m_folder->filePath(name);
    write(path + "/landscape.yml"_L1, landscapeWith(items));
    write(path + "/settings.yml"_L1, settings);
    for (const QByteArray &item : items)
        write(path + "/hosted_logos/"_L1 + QString::fromLatin1(item.toLower()) + ".svg"_L1, svg);
    return path;
}

void tst_OtherLandscapes::serveSite(const QByteArrayList &names) const
{
    m_web->serve("/sources/data.yml", { .body = landscapeWith(names), .contentType = "text/yaml" });
    m_web->serve("/sources/settings.yml", { .body = settings, .contentType = "text/plain" });
    m_web->serve("/data/full.json", { .body = fullJson(names, digestOf(svg)) });
    m_web->serve(
        "/logos/" + digestOf(svg) + ".svg", { .body = svg, .contentType = "image/svg+xml" });
}

void tst_OtherLandscapes::kindsOfAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Source::Content>("content");
    QTest::addColumn<QString>("name");

    QTest::newRow("site") << u"https://landscape.example.org"_s << Source::Content::LandscapeSite
                          << u"landscape.example.org"_s;
    QTest::newRow("site below a path")
        << u"https://example.org/our/landscape/"_s << Source::Content::LandscapeSite
        << u"example.org/our/landscape"_s;
    QTest::newRow("repository of a known host")
        << u"https://github.com/example/landscape"_s << Source::Content::LandscapeRepository
        << u"github.com/example/landscape"_s;
    QTest::newRow("repository by its ending")
        << u"https://git.example.org/landscape.git"_s << Source::Content::LandscapeRepository
        << u"git.example.org/landscape"_s;
    QTest::newRow("repository of this machine")
        << u"git://127.0.0.1/landscape"_s << Source::Content::LandscapeRepository
        << u"127.0.0.1/landscape"_s;
    QTest::newRow("folder") << u"/srv/our landscape"_s << Source::Content::LandscapeFolder
                            << u"folder/our_landscape-458135a6"_s;
    QTest::newRow("the same one, as file managers say it")
        << u"file:///srv/our%20landscape/"_s << Source::Content::LandscapeFolder
        << u"folder/our_landscape-458135a6"_s;
    QTest::newRow("as a browser shows it")
        << u"https://landscape.example.org/guide?group=all&view-mode=card#kitchen"_s
        << Source::Content::LandscapeSite << u"landscape.example.org"_s;
    QTest::newRow("spaces around it")
        << u"  https://landscape.example.org \n"_s << Source::Content::LandscapeSite
        << u"landscape.example.org"_s;
}

void tst_OtherLandscapes::kindsOfAddresses()
{
    QFETCH(const QString, address);
    QFETCH(const Source::Content, content);
    QFETCH(const QString, name);
    QCOMPARE(model::landscapeContentOf(address), content);
    const auto source = model::ownSource(address, content);
    QVERIFY(source);
    QCOMPARE(source->name, name);
    QVERIFY(source->isOtherLandscape());
    QVERIFY(source->isOwn());
    // As the user's file gives it back.
    QCOMPARE(model::ownSource(source->address, source->content), source);
}

void tst_OtherLandscapes::addressesThatAreNone_data()
{
    QTest::addColumn<QString>("address");

    QTest::newRow("nothing") << QString();
    QTest::newRow("relative") << u"our/landscape"_s;
    QTest::newRow("not encrypted") << u"http://landscape.example.org"_s;
    QTest::newRow("with a password") << u"https://me:secret@landscape.example.org"_s;
    QTest::newRow("a repository that is no path") << u"https://github.com"_s;
    QTest::newRow("another scheme") << u"ftp://example.org/landscape"_s;
}

void tst_OtherLandscapes::addressesThatAreNone()
{
    QFETCH(const QString, address);
    const auto source = model::ownSource(address, model::landscapeContentOf(address));
    QVERIFY(!source);
    QCOMPARE(source.error().kind, Error::Kind::BadFormat);
}

void tst_OtherLandscapes::thatOfTheCncfIsThereAlready()
{
    for (const QString &address :
        { u"https://landscape.cncf.io/"_s, u"https://landscape.cncf.io/?group=wasm"_s }) {
        const auto source = model::ownSource(address, model::landscapeContentOf(address));
        QVERIFY(!source);
        QCOMPARE(source.error().kind, Error::Kind::Busy);
    }
}

void tst_OtherLandscapes::aFolderIsRead()
{
    const Source source = added(makeFolder(u"kitchen"_s, { "Kettle", "Samovar" }));
    const SyncReport report = sync({ source });
    QVERIFY(report.isComplete());
    QCOMPARE(report.sources.size(), 1);
    QCOMPARE(report.sources[0].outcome, SourceReport::Outcome::Updated);
    QCOMPARE(report.storedLandscapes, QStringList { source.name });
    QVERIFY(!report.isStored); // that of the CNCF is as it was

    const KnownLandscape landscape = known(source);
    QVERIFY(landscape.snapshot);
    QCOMPARE(landscape.title, u"Cooks"_s);
    QCOMPARE(namesIn(source), (QStringList { u"Kettle"_s, u"Samovar"_s }));
    QCOMPARE(landscape.snapshot->settings.groups.size(), 1);
    QCOMPARE(landscape.snapshot->logoBlobs.size(), 2);
    QVERIFY(landscape.snapshot->numbers.isEmpty()); // nobody counted
    const auto clone
        = model::GitRepository::open(folder().landscape(source.name).repositoryPath(source.name));
    QVERIFY(clone);
    QCOMPARE(
        clone->blobById(landscape.snapshot->logoBlobs.value(u"kettle.svg"_s), 1000).value(), svg);
    const auto &state = landscape.states.front();
    QCOMPARE(state.version.url, source.address);
    QVERIFY(state.version.syncedAt.isValid() && state.triedAt.isValid() && !state.lastError);
    QVERIFY(landscape.problems.empty());
}

void tst_OtherLandscapes::aFileOfAnyNameIsRead()
{
    write(m_folder->filePath(u"desk/our cloud.yaml"_s), landscapeWith({ "Kettle" }));
    write(m_folder->filePath(u"desk/logos/kettle.svg"_s), svg);
    // It is not the one that was named.
    write(m_folder->filePath(u"desk/landscape.yml"_s), landscapeWith({ "Boiler" }));
    const Source source = added(m_folder->filePath(u"desk/our cloud.yaml"_s));
    QVERIFY(sync({ source }).isComplete());
    QCOMPARE(namesIn(source), QStringList { u"Kettle"_s });
    QCOMPARE(known(source).snapshot->logoBlobs.size(), 1);
    // Without settings it has the name of its file.
    QCOMPARE(known(source).title, u"our_cloud.yaml"_s);
}

void tst_OtherLandscapes::whatIsUnchangedIsNotStored()
{
    const Source source = added(makeFolder(u"kitchen"_s, { "Kettle" }));
    QVERIFY(sync({ source }).isComplete());
    const QString commit = known(source).states.front().version.commit;
    const SyncReport again = sync({ source });
    QVERIFY(again.isComplete());
    QCOMPARE(again.sources[0].outcome, SourceReport::Outcome::Unchanged);
    QCOMPARE(again.sources[0].objects, 0);
    QVERIFY(again.storedLandscapes.isEmpty());
    QCOMPARE(known(source).states.front().version.commit, commit);
    // Where the catalog is lost, what is unchanged is read nevertheless.
    QVERIFY(QFile::remove(folder().landscape(source.name).catalogFile()));
    QVERIFY(sync({ source }).isComplete());
    QCOMPARE(namesIn(source), QStringList { u"Kettle"_s });
}

void tst_OtherLandscapes::whatChangesHasAHistory()
{
    const Source source = added(makeFolder(u"kitchen"_s, { "Kettle" }));
    QVERIFY(sync({ source }).isComplete());
    makeFolder(u"kitchen"_s, { "Kettle", "Samovar" });
    const SyncReport report = sync({ source });
    QCOMPARE(report.sources[0].outcome, SourceReport::Outcome::Updated);
    // The logo is the same one: only the list of items, two folders and the commit are new.
    QCOMPARE(report.sources[0].objects, 4);
    QCOMPARE(namesIn(source).size(), 2);

    model::NoProgress progress;
    const auto history = model::LandscapeHistory::open(
        folder().landscape(source.name).repositoryPath(source.name), progress);
    QVERIFY(history);
    QCOMPARE(history->versions().size(), 2);
    QCOMPARE(
        history->read(history->versions().back(), progress)->snapshot.landscape.items.size(), 1);
}

void tst_OtherLandscapes::aFolderThatIsGoneKeepsWhatWasRead()
{
    const QString path = makeFolder(u"stick/kitchen"_s, { "Kettle" });
    const Source source = added(path);
    QVERIFY(sync({ source }).isComplete());
    QVERIFY(QDir(path).removeRecursively());
    const SyncReport report = sync({ source });
    QVERIFY(!report.isComplete());
    QCOMPARE(report.sources[0].outcome, SourceReport::Outcome::Failed);
    QCOMPARE(report.sources[0].error->kind, Error::Kind::NotFound);
    QVERIFY(report.sources[0].error->subject.startsWith(path));
    QCOMPARE(namesIn(source), QStringList { u"Kettle"_s });
    QCOMPARE(known(source).states.front().lastError->kind, Error::Kind::NotFound);

    // It is back, as it was.
    makeFolder(u"stick/kitchen"_s, { "Kettle" });
    QVERIFY(sync({ source }).isComplete());
    QVERIFY(!known(source).states.front().lastError);
}

void tst_OtherLandscapes::linksAreNotFollowed()
{
    const QString path = makeFolder(u"kitchen"_s, { "Kettle" });
    write(m_folder->filePath(u"secret.svg"_s), "my own");
    QVERIFY(QFile::link(m_folder->filePath(u"secret.svg"_s), path + "/hosted_logos/leak.svg"_L1));
    QVERIFY(QFile::link(m_folder->filePath(u"secret.svg"_s), path + "/guide.yml"_L1));
    const Source source = added(path);
    QVERIFY(sync({ source }).isComplete());
    QCOMPARE(known(source).snapshot->logoBlobs.keys(), QStringList { u"kettle.svg"_s });
    QVERIFY(known(source).problems.empty());

    QVERIFY(QFile::remove(path + "/landscape.yml"_L1));
    QVERIFY(QFile::link(m_folder->filePath(u"secret.svg"_s), path + "/landscape.yml"_L1));
    QCOMPARE(sync({ source }).sources[0].error->kind, Error::Kind::NotFound);
}

void tst_OtherLandscapes::namesThatGitRefusesAreLeftOut()
{
    const QString path = m_folder->filePath(u"clone.git"_s);
    model::NoProgress progress;
    const QDateTime time(QDate(2026, 5, 4), QTime(12, 0), QTimeZone::UTC);
    const auto written = model::commitFiles(path,
        { { u"landscape.yml"_s, "one" }, { u".git"_s, "two" }, { u"hosted_logos/.."_s, "three" },
            { u"hosted_logos/kettle.svg"_s, "four" } },
        time, progress);
    QVERIFY(written);
    QVERIFY(written->changed);
    const auto clone = model::GitRepository::open(path);
    QCOMPARE(clone->head()->time, time);
    QCOMPARE(clone->tree(written->commit, {})->size(), 2);
    QCOMPARE(clone->tree(written->commit, u"hosted_logos"_s)->size(), 1);
}

void tst_OtherLandscapes::aLogoThatCannotBeReadIsAProblem_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("folder") << QString();
    QTest::newRow("file") << u"/landscape.yml"_s;
}

void tst_OtherLandscapes::aLogoThatCannotBeReadIsAProblem()
{
    QFETCH(const QString, file);
    const QString path = makeFolder(u"kitchen"_s, { "Kettle", "Samovar" });
    write(path + "/hosted_logos/samovar.svg"_L1, QByteArray((16 << 20) + 1, ' '));
    const Source source = added(path + file);
    QVERIFY(sync({ source }).isComplete());
    QVERIFY(sync({ source }).isComplete()); // it is one problem, however often it is met
    QCOMPARE(namesIn(source).size(), 2);
    QCOMPARE(known(source).snapshot->logoBlobs.keys(), QStringList { u"kettle.svg"_s });
    QCOMPARE(known(source).problems.size(), 1);
    QVERIFY(known(source).problems[0].file.endsWith("samovar.svg"_L1));
    // It is one no more.
    write(path + "/hosted_logos/samovar.svg"_L1, svg);
    QVERIFY(sync({ source }).isComplete());
    QVERIFY(known(source).problems.empty());
}

/// A folder may be replaced by an older copy, or come with days that are yet to be.
void tst_OtherLandscapes::olderFilesAreALaterVersion()
{
    const QString path = makeFolder(u"kitchen"_s, { "Kettle" });
    const Source source = added(path);
    const auto setAge = [&](const QDateTime &time) {
        QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
        }
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    setAge(now.addYears(3));
    QVERIFY(sync({ source }).isComplete());
    makeFolder(u"kitchen"_s, { "Kettle", "Samovar" });
    setAge(now.addYears(-3));
    QVERIFY(sync({ source }).isComplete());
    model::NoProgress progress;
    const auto history = model::LandscapeHistory::open(
        folder().landscape(source.name).repositoryPath(source.name), progress);
    QCOMPARE(history->versions().size(), 2);
    QVERIFY(history->versions()[0].time > history->versions()[1].time);
    QVERIFY(history->versions()[1].time <= QDateTime::currentDateTimeUtc());
}

void tst_OtherLandscapes::aBrokenFileSaysWhere()
{
    const QString path = makeFolder(u"kitchen"_s, { "Kettle" });
    const Source source = added(path);
    QVERIFY(sync({ source }).isComplete());
    write(path + "/landscape.yml"_L1, "landscape: [ {");
    const SyncReport report = sync({ source });
    QCOMPARE(report.sources[0].error->kind, Error::Kind::BadFormat);
    QCOMPARE(namesIn(source), QStringList { u"Kettle"_s });
    // What makes no sense is no version of it.
    model::NoProgress progress;
    QCOMPARE(model::LandscapeHistory::open(
                 folder().landscape(source.name).repositoryPath(source.name), progress)
                 ->versions()
                 .size(),
        1);
    // Settings alone may be broken: the items are worth showing.
    makeFolder(u"kitchen"_s, { "Kettle", "Boiler" });
    write(path + "/settings.yml"_L1, "groups: [ {");
    QVERIFY(sync({ source }).isComplete());
    QCOMPARE(namesIn(source).size(), 2);
    QCOMPARE(known(source).problems.size(), 1);
    QCOMPARE(known(source).problems[0].file, u"settings.yml"_s);
}

void tst_OtherLandscapes::aRepositoryIsRead()
{
    m_server->repository(u"cooks/landscape.git"_s)
        .commit({ { "landscape.yml", landscapeWith({ "Kettle" }) },
                    { "hosted_logos/kettle.svg", svg }, { "settings.yml", settings } },
            "Items");
    const Source source = added(m_server->url(u"cooks/landscape.git"_s));
    QCOMPARE(source.content, Source::Content::LandscapeRepository);
    QVERIFY(sync({ source }).isComplete());
    QCOMPARE(namesIn(source), QStringList { u"Kettle"_s });
    QCOMPARE(known(source).title, u"Cooks"_s);
    QCOMPARE(known(source).snapshot->logoBlobs.size(), 1);
    QCOMPARE(sync({ source }).sources[0].outcome, SourceReport::Outcome::Unchanged);
    QVERIFY(m_server->remove(u"cooks/landscape.git"_s));
    QVERIFY(sync({ source }).sources[0].error);
    QCOMPARE(namesIn(source), QStringList { u"Kettle"_s });
}

void tst_OtherLandscapes::aRepositoryWithTheOtherNames()
{
    m_server->repository(u"bakers/landscape.git"_s)
        .commit({ { "data.yml", landscapeWith({ "Oven" }) }, { "logos/oven.svg", svg } }, "Items");
    const Source source = added(m_server->url(u"bakers/landscape.git"_s));
    QVERIFY(sync({ source }).isComplete());
    QCOMPARE(namesIn(source), QStringList { u"Oven"_s });
    QCOMPARE(known(source).snapshot->logoBlobs.size(), 1);
    QCOMPARE(known(source).title, u"bakers/landscape"_s); // it does not say its name
    // Its problems are those of the version that is read, and no more with each.
    for (const QByteArray &name : { QByteArray("Oven"), QByteArray("Stove") }) {
        m_server->repository(u"bakers/landscape.git"_s)
            .commit({ { "data.yml", landscapeWith({ name, "" }) } }, "Items");
        QVERIFY(sync({ source }).isComplete());
        QCOMPARE(namesIn(source), QStringList { QString::fromLatin1(name) });
        QCOMPARE(known(source).problems.size(), 1);
    }
    m_server->repository(u"bakers/landscape.git"_s)
        .commit({ { "data.yml", landscapeWith({ "Oven" }) } }, "Items");
    QVERIFY(sync({ source }).isComplete());
    QVERIFY(known(source).problems.empty());
}

void tst_OtherLandscapes::aSiteIsReadWithItsNumbersAndLogos()
{
    serveSite({ "Kettle", "Samovar" });
    const Source source = added(m_web->base());
    QCOMPARE(source.content, Source::Content::LandscapeSite);
    const SyncReport report = sync({ source });
    QVERIFY(report.isComplete());
    const KnownLandscape landscape = known(source);
    QCOMPARE(namesIn(source).size(), 2);
    QCOMPARE(landscape.title, u"Cooks"_s);
    const model::Item &kettle = landscape.snapshot->landscape.items[0];
    const model::RepositoryNumbers *numbers = landscape.snapshot->numbersOf(kettle);
    QVERIFY(numbers);
    QCOMPARE(numbers->stars, 41);
    QCOMPARE(numbers->source, source.name);
    QCOMPARE(numbers->asOf, QDate(2026, 5, 4));
    const auto clone
        = model::GitRepository::open(folder().landscape(source.name).repositoryPath(source.name));
    QCOMPARE(
        clone->blobById(landscape.snapshot->logoBlobs.value(u"samovar.svg"_s), 1000).value(), svg);
    QVERIFY(landscape.problems.empty());
    // Every request is in the one log.
    QFile log(folder().requestLogFile());
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll().count(m_web->base().toLatin1()), m_web->questions().size());
}

void tst_OtherLandscapes::aSiteIsAskedForNothingTwice()
{
    serveSite({ "Kettle" });
    const Source source = added(m_web->base());
    QVERIFY(sync({ source }).isComplete());
    const qsizetype before = m_web->questions().size();
    const SyncReport again = sync({ source });
    QVERIFY(again.isComplete());
    QCOMPARE(again.sources[0].outcome, SourceReport::Outcome::Unchanged);
    QCOMPARE(again.sources[0].objects, 0);
    QVERIFY(again.storedLandscapes.isEmpty());
    for (const WebQuestion &question : m_web->questions().sliced(before)) {
        QVERIFY(!question.target.startsWith("/logos/")); // its name says what is in it
        const bool isThere = question.target == "/sources/data.yml"
            || question.target == "/sources/settings.yml" || question.target == "/data/full.json";
        QCOMPARE(question.headers.contains("if-none-match"), isThere);
    }
    QCOMPARE(namesIn(source), QStringList { u"Kettle"_s });
}

void tst_OtherLandscapes::aSiteWithoutSourcesIsNone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("404") << 404 << QByteArray() << QByteArray("text/plain")
                         << Error::Kind::NotFound;
    QTest::newRow("a page for every address")
        << 200 << QByteArray("<html></html>") << QByteArray("text/html") << Error::Kind::BadFormat;
    QTest::newRow("a page that calls itself text")
        << 200 << QByteArray("<html><body>Hello</body></html>") << QByteArray("text/plain")
        << Error::Kind::BadFormat;
    QTest::newRow("no landscape") << 200 << QByteArray("a: 1\n") << QByteArray("text/yaml")
                                  << Error::Kind::BadFormat;
}

void tst_OtherLandscapes::aSiteWithoutSourcesIsNone()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    QFETCH(const Error::Kind, kind);
    m_web->serve("/sources/data.yml", { .status = status, .body = body, .contentType = type });
    const Source source = added(m_web->base());
    const SyncReport report = sync({ source });
    QVERIFY(report.sources[0].error);
    QCOMPARE(report.sources[0].error->kind, kind);
    QVERIFY(!known(source).snapshot);
    QVERIFY(!known(source).error);
    QCOMPARE(known(source).states.front().lastError->kind, kind);
    // It was no landscape yet: the next time may be better.
    serveSite({ "Kettle" });
    QVERIFY(sync({ source }).isComplete());
    QCOMPARE(namesIn(source), QStringList { u"Kettle"_s });
}

void tst_OtherLandscapes::aSiteThatBreaksOffChangesNothing_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");

    const QByteArray logo = "/logos/" + digestOf("<svg/>") + ".svg";
    for (const int status : { 429, 500 }) {
        for (const QByteArray &target : { QByteArray("/sources/data.yml"),
                 QByteArray("/sources/settings.yml"), QByteArray("/data/full.json"), logo })
            QTest::addRow("%s %d", target.constData(), status) << target << status;
    }
}

void tst_OtherLandscapes::aSiteThatBreaksOffChangesNothing()
{
    QFETCH(const QByteArray, target);
    QFETCH(const int, status);
    serveSite({ "Kettle" });
    const Source source = added(m_web->base());
    QVERIFY(sync({ source }).isComplete());
    const KnownLandscape before = known(source);

    serveSite({ "Kettle", "Boiler" });
    m_web->serve(
        "/data/full.json", { .body = fullJson({ "Kettle", "Boiler" }, digestOf("<svg/>")) });
    m_web->serve("/logos/" + digestOf("<svg/>") + ".svg",
        { .body = "<svg/>", .contentType = "image/svg+xml" });
    m_web->serve(target, { .status = status });
    const SyncReport report = sync({ source });
    QVERIFY(report.sources[0].error);
    const KnownLandscape after = known(source);
    QCOMPARE(namesIn(source), QStringList { u"Kettle"_s });
    QCOMPARE(after.snapshot->numbers, before.snapshot->numbers);
    QCOMPARE(after.snapshot->logoBlobs, before.snapshot->logoBlobs);
    QCOMPARE(after.snapshot->settings, before.snapshot->settings);
    QCOMPARE(after.states.front().version.commit, before.states.front().version.commit);
}

void tst_OtherLandscapes::whatIsRefusedStaysAsItWas_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");

    for (const QByteArray &target :
        { QByteArray("/sources/settings.yml"), QByteArray("/data/full.json") }) {
        for (const int status : { 401, 403 })
            QTest::addRow("%s %d", target.constData(), status) << target << status << QByteArray();
        QTest::addRow("%s a page", target.constData())
            << target << 200 << QByteArray("<html></html>");
    }
    QTest::newRow("no numbers any more") << QByteArray("/data/full.json") << 404 << QByteArray();
    QTest::newRow("another shape") << QByteArray("/data/full.json") << 200 << QByteArray("{}");
}

void tst_OtherLandscapes::whatIsRefusedStaysAsItWas()
{
    QFETCH(const QByteArray, target);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    serveSite({ "Kettle" });
    const Source source = added(m_web->base());
    QVERIFY(sync({ source }).isComplete());
    const KnownLandscape before = known(source);
    serveSite({ "Kettle", "Boiler" });
    m_web->serve(target,
        { .status = status,
            .body = body,
            .contentType = body.startsWith('<') ? "text/html" : "application/json" });
    for (int i = 0; i < 2; ++i) {
        QVERIFY(sync({ source }).isComplete());
        const KnownLandscape after = known(source);
        QCOMPARE(namesIn(source).size(), 2);
        QCOMPARE(after.title, u"Cooks"_s);
        QVERIFY(after.snapshot->numbersOf(after.snapshot->landscape.items[0]));
        QCOMPARE(after.snapshot->logoBlobs.value(u"kettle.svg"_s),
            before.snapshot->logoBlobs.value(u"kettle.svg"_s));
        QVERIFY(!after.problems.empty());
    }
}

void tst_OtherLandscapes::whatIsRefusedIsToldAlsoWhenNothingElseIsNew()
{
    QByteArrayList names;
    for (int i = 0; i < 60; ++i)
        names += "Kettle" + QByteArray::number(i);
    serveSite(names);
    const Source source = added(m_web->base());
    QVERIFY(sync({ source }).isComplete());
    m_web->serve("/data/full.json", { .status = 403 });
    QVERIFY(sync({ source }).isComplete());
    QCOMPARE(known(source).problems.size(), 1);
    // A landscape may get smaller, whatever was counted once.
    m_web->serve(
        "/sources/data.yml", { .body = landscapeWith({ "Kettle" }), .contentType = "text/yaml" });
    QVERIFY(sync({ source }).isComplete());
    QCOMPARE(namesIn(source).size(), 1);
    serveSite(names);
    QVERIFY(sync({ source }).isComplete());
    QVERIFY(known(source).problems.empty());
    QCOMPARE(namesIn(source).size(), 60);
}

/// A text has no end that would show that it is all there.
void tst_OtherLandscapes::halfALandscapeIsNone()
{
    QByteArrayList names;
    for (int i = 0; i < 100; ++i)
        names += "Kettle" + QByteArray::number(i);
    serveSite(names);
    const Source source = added(m_web->base());
    QVERIFY(sync({ source }).isComplete());
    m_web->serve("/sources/data.yml",
        { .body = landscapeWith(names.first(50)), .contentType = "text/yaml" });
    const SyncReport report = sync({ source });
    QCOMPARE(report.sources[0].error->kind, Error::Kind::Network);
    QCOMPARE(namesIn(source).size(), 100);
    serveSite(names);
    QVERIFY(sync({ source }).isComplete());
}

void tst_OtherLandscapes::aLogoIsWhatItsNameSays()
{
    serveSite({ "Kettle" });
    m_web->serve("/logos/" + digestOf(svg) + ".svg",
        { .body = "<svg>another one</svg>", .contentType = "image/svg+xml" });
    const Source source = added(m_web->base());
    QVERIFY(sync({ source }).isComplete());
    QVERIFY(known(source).snapshot->logoBlobs.isEmpty());
    QCOMPARE(known(source).problems.size(), 1);
    QVERIFY(known(source).problems[0].file.contains("/logos/"_L1));
    // A path that leads elsewhere is none.
    m_web->serve("/data/full.json",
        { .body = R"({"items": [{"category": "Kitchen", "subcategory": "Stove", "name": "Kettle",
                      "logo": "../../etc/passwd"}]})" });
    const qsizetype before = m_web->questions().size();
    sync({ source });
    for (const WebQuestion &question : m_web->questions().sliced(before))
        QVERIFY(!question.target.contains("passwd"));
}

void tst_OtherLandscapes::aLogoThatIsNotThereIsAProblem()
{
    serveSite({ "Kettle" });
    m_web->serve("/logos/" + digestOf(svg) + ".svg", { .status = 404 });
    const Source source = added(m_web->base());
    QVERIFY(sync({ source }).isComplete());
    QCOMPARE(namesIn(source), QStringList { u"Kettle"_s });
    QCOMPARE(known(source).problems.size(), 1);
    // With the next sync it is there.
    serveSite({ "Kettle" });
    QVERIFY(sync({ source }).isComplete());
    QCOMPARE(known(source).snapshot->logoBlobs.size(), 1);
    QVERIFY(known(source).problems.empty());
}

void tst_OtherLandscapes::nothingOfTheCncfIsTouched()
{
    const Source source = added(makeFolder(u"kitchen"_s, { "Kettle" }));
    QVERIFY(sync({ source }).isComplete());
    QVERIFY(!QFile::exists(folder().catalogFile()));
    QVERIFY(!QFile::exists(folder().path() + "/repositories"_L1));
}

void tst_OtherLandscapes::oneHarmsNoOther()
{
    const Source good = added(makeFolder(u"kitchen"_s, { "Kettle" }));
    const Source bad = added(m_folder->filePath(u"nowhere"_s));
    const Source site = added(m_web->base());
    const SyncReport report = sync({ bad, good, site });
    QVERIFY(!report.isComplete() && !report.isFailure());
    QCOMPARE(report.sources.size(), 3);
    QCOMPARE(report.storedLandscapes, QStringList { good.name });
    QCOMPARE(namesIn(good), QStringList { u"Kettle"_s });
    QVERIFY(!known(bad).snapshot);
    QCOMPARE(model::readOtherLandscapes(folder()).size(), 3);
}

void tst_OtherLandscapes::theyComeBackWithoutTheNetwork()
{
    serveSite({ "Kettle" });
    const Source site = added(m_web->base());
    const QString path = makeFolder(u"kitchen"_s, { "Oven" });
    const Source here = added(path);
    QVERIFY(sync({ site, here }).isComplete());
    const KnownLandscape before = known(site);
    m_web.reset();
    QVERIFY(QDir(path).removeRecursively());
    for (const Source &source : { site, here })
        QVERIFY(QFile::remove(folder().landscape(source.name).catalogFile()));

    const SyncReport report = run(
        { .folder = folder(), .addresses = {}, .ownSources = { site, here }, .isRebuild = true });
    QVERIFY(report.isComplete());
    QCOMPARE(namesIn(here), QStringList { u"Oven"_s });
    const KnownLandscape after = known(site);
    QCOMPARE(after.snapshot->landscape.items, before.snapshot->landscape.items);
    QCOMPARE(after.snapshot->numbers, before.snapshot->numbers);
    QCOMPARE(after.snapshot->logoBlobs, before.snapshot->logoBlobs);
    QVERIFY(after.states.front().version.syncedAt.isValid());
}

/// The folder is gone, the copy is there, and the catalog is lost or of an earlier program.
void tst_OtherLandscapes::aCopyIsReadWhereNothingElseIs()
{
    const QString path = makeFolder(u"kitchen"_s, { "Oven" });
    const Source source = added(path);
    QVERIFY(sync({ source }).isComplete());
    QVERIFY(QDir(path).removeRecursively());
    QVERIFY(QFile::remove(folder().landscape(source.name).catalogFile()));
    const SyncReport report = sync({ source });
    QCOMPARE(report.sources[0].error->kind, Error::Kind::NotFound);
    QCOMPARE(report.storedLandscapes, QStringList { source.name });
    QCOMPARE(namesIn(source), QStringList { u"Oven"_s });
    QCOMPARE(known(source).states.front().lastError->kind, Error::Kind::NotFound);
}

void tst_OtherLandscapes::oneIsDeletedWithAllOfIt()
{
    const Source one = added(makeFolder(u"kitchen"_s, { "Kettle" }));
    const Source other = added(makeFolder(u"bakery"_s, { "Oven" }));
    QVERIFY(sync({ one, other }).isComplete());
    QVERIFY(model::bytesOf(folder(), one) > 0);
    const SyncReport report = run({ .folder = folder(),
        .addresses = {},
        .ownSources = { one, other },
        .isRebuild = true,
        .removedSources = { one.name } });
    QVERIFY(!report.error);
    QCOMPARE(model::bytesOf(folder(), one), 0);
    QCOMPARE(folder().landscapes(), QStringList { other.name });
    QCOMPARE(namesIn(other), QStringList { u"Oven"_s });
    QVERIFY(!QFile::exists(folder().catalogFile())); // and that of the CNCF is none of it
}

void tst_OtherLandscapes::whatCannotBeDeletedIsSaid()
{
    const Source source = added(makeFolder(u"kitchen"_s, { "Kettle" }));
    QVERIFY(sync({ source }).isComplete());
    // Something stands where what is deleted goes first.
    write(folder().path() + "/removed"_L1, "in the way");
    const SyncReport report = run({ .folder = folder(),
        .addresses = {},
        .ownSources = { source },
        .isRebuild = true,
        .removedSources = { source.name } });
    QCOMPARE(report.sources.size(), 1);
    QCOMPARE(report.sources[0].source, source.name);
    QVERIFY(report.sources[0].error);
    QCOMPARE(namesIn(source), QStringList { u"Kettle"_s });
}

void tst_OtherLandscapes::aDamagedCloneIsFoundAndFetchedAnew()
{
    const Source source = added(makeFolder(u"kitchen"_s, { "Kettle" }));
    QVERIFY(sync({ source }).isComplete());
    model::NoProgress progress;
    QVERIFY(model::checkSource(folder(), source, progress).value() > 0);

    const QString clone = folder().landscape(source.name).repositoryPath(source.name);
    QDirIterator packs(clone, { u"*.pack"_s }, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(packs.hasNext());
    QFile pack(packs.next());
    QVERIFY(pack.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(pack.open(QIODevice::ReadWrite));
    QVERIFY(pack.seek(pack.size() / 2));
    QCOMPARE(pack.write("damage"), 6);
    pack.close();
    QVERIFY(!model::checkSource(folder(), source, progress));
    QCOMPARE(namesIn(source), QStringList { u"Kettle"_s });

    const SyncReport report = run({ .folder = folder(),
        .addresses = {},
        .only = { source.name },
        .ownSources = { source },
        .removedSources = { source.name } });
    QVERIFY(report.isComplete());
    QVERIFY(model::checkSource(folder(), source, progress).value() > 0);
    QCOMPARE(namesIn(source), QStringList { u"Kettle"_s });

    // A whole one is not made anew: nobody else has its versions.
    makeFolder(u"kitchen"_s, { "Kettle", "Boiler" });
    QVERIFY(sync({ source }).isComplete());
    QVERIFY(run({ .folder = folder(),
                    .addresses = {},
                    .only = { source.name },
                    .ownSources = { source },
                    .removedSources = { source.name } })
            .isComplete());
    QCOMPARE(model::LandscapeHistory::open(clone, progress)->versions().size(), 2);

    // A program that was killed in the middle has put it aside.
    QVERIFY(QDir().rename(clone, folder().landscape(source.name).path() + "/damaged.git"_L1));
    QVERIFY(sync({ source }).isComplete());
    QCOMPARE(model::LandscapeHistory::open(clone, progress)->versions().size(), 2);

    // What cannot come anew stays, damaged or not.
    QVERIFY(QDir(source.address).removeRecursively());
    const SyncReport failed = run({ .folder = folder(),
        .addresses = {},
        .only = { source.name },
        .ownSources = { source },
        .removedSources = { source.name } });
    QVERIFY(failed.sources[0].error);
    QVERIFY(model::checkSource(folder(), source, progress).value() > 0);
    QCOMPARE(namesIn(source).size(), 2);
}

void tst_OtherLandscapes::aDamagedCatalogIsMadeAnew()
{
    const Source source = added(makeFolder(u"kitchen"_s, { "Kettle" }));
    QVERIFY(sync({ source }).isComplete());
    const QString catalog = folder().landscape(source.name).catalogFile();
    for (const auto suffix : { "-wal"_L1, "-shm"_L1 })
        QFile::remove(catalog + suffix);
    write(catalog, QByteArray(10'000, 'x'));
    QVERIFY(known(source).error);
    QVERIFY(!known(source).snapshot);
    QVERIFY(sync({ source }).isComplete());
    QVERIFY(!known(source).error);
    QCOMPARE(namesIn(source), QStringList { u"Kettle"_s });
}

void tst_OtherLandscapes::sameRepositoriesHaveTheSameNumbers()
{
    const Source source = added(makeFolder(u"kitchen"_s, { "Kettle", "Samovar" }));
    QVERIFY(sync({ source }).isComplete());
    const model::SnapshotPtr before = known(source).snapshot;
    model::Snapshot cncf;
    cncf.numbers.insert(model::repositoryKey(u"https://github.com/example/kettle"_s),
        { .stars = 7, .asOf = QDate(2026, 1, 2), .source = u"landscape.cncf.io"_s });
    const model::SnapshotPtr after = model::withNumbersOf(before, cncf);
    const auto &items = after->landscape.items;
    QCOMPARE(after->numbersOf(items[0])->stars, 7);
    QCOMPARE(after->numbersOf(items[0])->source, u"landscape.cncf.io"_s);
    QVERIFY(!after->numbersOf(items[1])); // nobody knows
    // What a landscape has of its own stays.
    cncf.numbers.begin()->stars = 8;
    QCOMPARE(model::withNumbersOf(after, cncf)->numbersOf(items[0])->stars, 7);
}

void tst_OtherLandscapes::titlesAndNames()
{
    const std::vector<KnownLandscape> landscapes { { .name = u"example.org"_s,
                                                       .title = u"Cooks"_s },
        { .name = u"folder/bakery-01234567"_s, .title = u"bakery"_s } };
    QCOMPARE(model::landscapeCalled(landscapes, u"cooks"_s), &landscapes[0]);
    QCOMPARE(model::landscapeCalled(landscapes, u"Folder/bakery-01234567"_s), &landscapes[1]);
    QVERIFY(!model::landscapeCalled(landscapes, u"cook"_s));
}

QTEST_GUILESS_MAIN(tst_OtherLandscapes)
#include "tst_otherlandscapes.moc"
