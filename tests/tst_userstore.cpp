// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/datafolder.h"
#include "model/store/userdata.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <thread>

using namespace Qt::StringLiterals;
using model::Error;
using model::ItemId;
using model::Rating;
using model::SavedView;
using model::UserContent;
using model::UserData;
using model::UserStore;
using model::ViewState;

namespace {

const ItemId boiler(u"Engines"_s, u"Steam"_s, u"Boiler"_s);
const ItemId kettle(u"Engines"_s, u"Steam"_s, u"Kettle"_s);

Rating stars(int count)
{
    return { count, QDateTime::fromString(u"2026-02-03T04:05:06Z"_s, Qt::ISODate) };
}

SavedView savedView(const QString &name, const QString &filter = {})
{
    SavedView view { .name = name };
    view.state.group = u"machines"_s;
    view.state.view = model::ViewKind::Table;
    view.state.filter = filter;
    view.state.isDescending = true;
    return view;
}

QStringList names(const std::vector<SavedView> &views)
{
    QStringList result;
    for (const SavedView &view : views)
        result += view.name;
    return result;
}

QByteArray bytesOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &fileName, const QByteArray &bytes)
{
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class tst_UserStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNewFileIsMadeWithItsFolder();
    void whatIsKeptIsReadAgain();
    void aViewOfTheSameNameIsReplacedInItsPlace();
    void viewsKeepTheirOrder();
    void aViewIsRenamedUnlessTheNameIsTaken();
    void aRatingCanBeTakenBack();
    void aRatingOutOfRangeIsRefused();
    void aMigrationKeepsWhatIsThereAndACopy();
    void theFirstVersionIsBroughtUpToDate();
    void theSecondVersionIsBroughtUpToDate();
    void anItemIsOneOfItsLandscape();
    void sourcesOfThePerson();
    void aMigrationThatFailsChangesNothing();
    void aNewerFileIsOnlyRead();
    void aDamagedFileIsLeftAsItIs_data();
    void aDamagedFileIsLeftAsItIs();
    void twoProgramsDoNotLoseEachOthersChanges();

    void userDataLoadsAndKeeps();
    void userDataKeepsWhatWasAskedForBeforeItGoes();
    void userDataBringsWhatAnotherProgramDid();
    void userDataSaysWhatStandsInTheWay();
    void workOnIssuesIsKept();

private:
    QString schemaWithNextVersion(const QByteArray &next) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void tst_UserStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = model::DataFolder(m_folder->filePath(u"data"_s)).userFile();
}

/// A folder with all our migrations, and @p next after them.
QString tst_UserStore::schemaWithNextVersion(const QByteArray &next) const
{
    QDir(m_folder->path()).mkpath(u"schema"_s);
    const QStringList ours = QDir(u":/schema/user"_s).entryList();
    for (const QString &name : ours)
        write(m_folder->filePath(u"schema/"_s + name), bytesOf(u":/schema/user/"_s + name));
    const QString name = u"schema/%1.sql"_s.arg(ours.size() + 1, 3, 10, QLatin1Char('0'));
    write(m_folder->filePath(name), next);
    return m_folder->filePath(u"schema"_s);
}

void tst_UserStore::aNewFileIsMadeWithItsFolder()
{
    const auto store = UserStore::open(m_file);
    QVERIFY(store);
    QVERIFY(!store->isNewer());
    QCOMPARE(store->content(), UserContent());
    QVERIFY(QFile::exists(m_file));
    QVERIFY(QDir(m_folder->filePath(u"data"_s)).entryList({ u"*before*"_s }).isEmpty());
}

void tst_UserStore::whatIsKeptIsReadAgain()
{
    UserContent content { .savedViews
        = { savedView(u"Öfen; DROP TABLE rating"_s, u"maturity:graduated"_s) } };
    content.ratings[{}].insert(boiler, stars(5));
    {
        auto store = UserStore::open(m_file);
        QVERIFY(store->saveView(content.savedViews.front()));
        QVERIFY(store->rate({}, boiler, stars(2)));
        QVERIFY(store->rate({}, boiler, stars(5)));
    }
    QCOMPARE(UserStore::open(m_file)->content(), content);
}

void tst_UserStore::aViewOfTheSameNameIsReplacedInItsPlace()
{
    auto store = UserStore::open(m_file);
    for (const QString &name : { u"One"_s, u"Two"_s })
        QVERIFY(store->saveView(savedView(name)));
    QVERIFY(store->saveView(savedView(u"One"_s, u"steam"_s)));
    const auto views = store->content()->savedViews;
    QCOMPARE(names(views), QStringList({ u"One"_s, u"Two"_s }));
    QCOMPARE(views.front().state.filter, u"steam"_s);
}

void tst_UserStore::viewsKeepTheirOrder()
{
    auto store = UserStore::open(m_file);
    for (const QString &name : { u"C"_s, u"A"_s, u"B"_s })
        QVERIFY(store->saveView(savedView(name)));
    QCOMPARE(names(store->content()->savedViews), QStringList({ u"C"_s, u"A"_s, u"B"_s }));
    QVERIFY(store->orderViews({ u"B"_s, u"C"_s })); // "A" was made by another program meanwhile
    QCOMPARE(names(store->content()->savedViews), QStringList({ u"B"_s, u"C"_s, u"A"_s }));
    QVERIFY(store->saveView(savedView(u"D"_s)));
    QVERIFY(store->removeView(u"C"_s));
    QCOMPARE(names(store->content()->savedViews), QStringList({ u"B"_s, u"A"_s, u"D"_s }));
}

void tst_UserStore::aViewIsRenamedUnlessTheNameIsTaken()
{
    auto store = UserStore::open(m_file);
    for (const QString &name : { u"One"_s, u"Two"_s })
        QVERIFY(store->saveView(savedView(name, name)));
    QVERIFY(store->renameView(u"One"_s, u"First"_s));
    QVERIFY(store->renameView(u"First"_s, u"First"_s));
    QCOMPARE(store->renameView(u"First"_s, u"Two"_s).error().kind, Error::Kind::Busy);
    QCOMPARE(store->renameView(u"Gone"_s, u"Three"_s).error().kind, Error::Kind::NotFound);
    const auto views = store->content()->savedViews;
    QCOMPARE(names(views), QStringList({ u"First"_s, u"Two"_s }));
    QCOMPARE(views.front().state.filter, u"One"_s);
}

void tst_UserStore::aRatingCanBeTakenBack()
{
    auto store = UserStore::open(m_file);
    QVERIFY(store->rate({}, boiler, stars(4)));
    QVERIFY(store->rate({}, kettle, stars(1)));
    QVERIFY(store->removeRating({}, boiler));
    QVERIFY(store->removeRating({}, boiler)); // there is none any more: nothing to complain about
    QCOMPARE(store->content()->ratings.value({}), (QHash<ItemId, Rating> { { kettle, stars(1) } }));
}

void tst_UserStore::aRatingOutOfRangeIsRefused()
{
    auto store = UserStore::open(m_file);
    for (const int count : { -1, 0, 6 })
        QCOMPARE(store->rate({}, boiler, stars(count)).error().kind, Error::Kind::Storage);
    QVERIFY(store->content()->ratings.value({}).isEmpty());
}

void tst_UserStore::aMigrationKeepsWhatIsThereAndACopy()
{
    QVERIFY(UserStore::open(m_file)->rate({}, boiler, stars(3)));
    const QString schema
        = schemaWithNextVersion("CREATE TABLE note (item TEXT PRIMARY KEY) STRICT;");
    {
        const auto store = UserStore::open(m_file, schema);
        QVERIFY(store);
        QCOMPARE(store->content()->ratings.value({}).value(boiler), stars(3));
    }
    // The copy is a whole file of the version before; with it one can go back.
    const qsizetype next = QDir(u":/schema/user"_s).entryList().size() + 1;
    const QString copy = m_file + u".before-%1"_s.arg(next);
    QVERIFY(QFile::exists(copy));
    QVERIFY(!UserStore::open(copy)->isNewer());
    QCOMPARE(UserStore::open(copy)->content()->ratings.value({}).value(boiler), stars(3));
    QVERIFY(UserStore::open(m_file)->isNewer());
}

/// As those that have the program since before a person could add sources.
void tst_UserStore::theFirstVersionIsBroughtUpToDate()
{
    QDir().mkpath(m_folder->filePath(u"first"_s));
    // With what a person put in.
    write(m_folder->filePath(u"first/001.sql"_s),
        bytesOf(u":/schema/user/001.sql"_s) + "INSERT INTO rating VALUES ('"
            + boiler.toString().toUtf8() + "', 3, '2026-01-02T03:04:05Z');");
    QVERIFY(UserStore::open(m_file, m_folder->filePath(u"first"_s))->saveView(savedView(u"A"_s)));
    const auto store = UserStore::open(m_file);
    QVERIFY(store && !store->isNewer());
    QCOMPARE(names(store->content()->savedViews), QStringList { u"A"_s });
    QCOMPARE(store->content()->ratings.value({}).value(boiler).stars, 3);
    QVERIFY(store->content()->ownSources.empty());
    QVERIFY(QFile::exists(m_file + ".before-2"_L1));
}

/// Of the second one ratings and sources are kept: what a sync cannot bring back.
void tst_UserStore::theSecondVersionIsBroughtUpToDate()
{
    using model::Source;
    QDir().mkpath(m_folder->filePath(u"second"_s));
    write(m_folder->filePath(u"second/001.sql"_s), bytesOf(u":/schema/user/001.sql"_s));
    write(m_folder->filePath(u"second/002.sql"_s),
        bytesOf(u":/schema/user/002.sql"_s) + "INSERT INTO rating VALUES ('"
            + boiler.toString().toUtf8()
            + "', 4, '2026-01-02T03:04:05Z');"
              "INSERT INTO own_source VALUES ('example.org/team/guides', 'texts', "
              "'https://example.org/team/guides', '2026-01-02T03:04:05Z');");
    QVERIFY(UserStore::open(m_file, m_folder->filePath(u"second"_s)));
    const auto content = UserStore::open(m_file)->content();
    QVERIFY(content);
    QCOMPARE(content->ratings.value({}).value(boiler).stars, 4);
    QCOMPARE(content->ratings.value({}).value(boiler).ratedAt,
        QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::UTC));
    QCOMPARE(content->ownSources,
        (std::vector<Source> {
            *model::ownSource(u"https://example.org/team/guides"_s, Source::Content::Texts) }));
    QVERIFY(QFile::exists(m_file + ".before-3"_L1));
}

void tst_UserStore::anItemIsOneOfItsLandscape()
{
    const QString other = u"landscape.example.org"_s;
    auto store = UserStore::open(m_file);
    QVERIFY(store->rate({}, boiler, stars(2)));
    QVERIFY(store->rate(other, boiler, stars(5)));
    QCOMPARE(store->content()->ratings.value({}).value(boiler), stars(2));
    QCOMPARE(store->content()->ratings.value(other).value(boiler), stars(5));
    QVERIFY(store->removeRating({}, boiler));
    QVERIFY(store->content()->ratings.value({}).isEmpty());
    QCOMPARE(store->content()->ratings.value(other).size(), 1);
}

void tst_UserStore::sourcesOfThePerson()
{
    using model::Source;
    const auto guides
        = *model::ownSource(u"https://example.org/team/guides"_s, Source::Content::Texts);
    const auto meetings
        = *model::ownSource(u"https://example.org/group/ical"_s, Source::Content::Calendar);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    {
        auto store = UserStore::open(m_file);
        QVERIFY(store->addSource(guides, now));
        QVERIFY(store->addSource(meetings, now));
        QCOMPARE(store->addSource(guides, now).error().kind, Error::Kind::Busy);
    }
    auto store = UserStore::open(m_file);
    QCOMPARE(store->content()->ownSources, (std::vector<Source> { meetings, guides }));
    QVERIFY(store->removeSource(guides.name));
    QCOMPARE(store->content()->ownSources, (std::vector<Source> { meetings }));
    // Other landscapes come back as what they were.
    for (const QString &address : { u"/srv/landscape"_s, u"https://landscape.example.org"_s,
             u"https://example.org/landscape.git"_s }) {
        const auto landscape = *model::ownSource(address, model::landscapeContentOf(address));
        QVERIFY(store->addSource(landscape, now));
        QVERIFY(std::ranges::contains(store->content()->ownSources, landscape));
    }
}

void tst_UserStore::aMigrationThatFailsChangesNothing()
{
    QVERIFY(UserStore::open(m_file)->rate({}, boiler, stars(3)));
    const QString schema
        = schemaWithNextVersion("DROP TABLE rating; CREATE TABLE saved_view (name TEXT);");
    const auto failed = UserStore::open(m_file, schema);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::Storage);
    const auto store = UserStore::open(m_file);
    QVERIFY(store && !store->isNewer());
    QCOMPARE(store->content()->ratings.value({}).value(boiler), stars(3));
}

void tst_UserStore::aNewerFileIsOnlyRead()
{
    {
        auto store
            = UserStore::open(m_file, schemaWithNextVersion("CREATE TABLE note (item TEXT);"));
        QVERIFY(store->rate({}, boiler, stars(3)));
    }
    const QByteArray before = bytesOf(m_file);
    auto store = UserStore::open(m_file);
    QVERIFY(store && store->isNewer());
    QCOMPARE(store->content()->ratings.value({}).value(boiler), stars(3));
    QCOMPARE(store->rate({}, boiler, stars(1)).error().kind, Error::Kind::Newer);
    QCOMPARE(store->removeRating({}, boiler).error().kind, Error::Kind::Newer);
    QCOMPARE(store->saveView(savedView(u"x"_s)).error().kind, Error::Kind::Newer);
    QCOMPARE(store->content()->ratings.value({}).value(boiler), stars(3));
    QCOMPARE(bytesOf(m_file), before);
}

void tst_UserStore::aDamagedFileIsLeftAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"whole.sqlite"_s);
    {
        auto store = UserStore::open(file);
        for (int i = 0; i < 400; ++i)
            QVERIFY(store->saveView(savedView(u"View %1"_s.arg(i))));
    }
    const QByteArray whole = bytesOf(file);
    QVERIFY(whole.size() > 20'000);
    QByteArray overwritten = whole;
    overwritten.replace(9000, 9000, QByteArray(9000, 'x'));
    QTest::newRow("text") << QByteArray("This is no database, but somebody may want to read it.");
    QTest::newRow("pages overwritten") << overwritten;
    QTest::newRow("cut in half") << whole.left(whole.size() / 2);
}

void tst_UserStore::aDamagedFileIsLeftAsItIs()
{
    QFETCH(QByteArray, bytes);
    QDir().mkpath(m_folder->filePath(u"data"_s));
    write(m_file, bytes);
    const auto store = UserStore::open(m_file);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::BadFormat);
    QCOMPARE(store.error().subject, m_file);
    QCOMPARE(bytesOf(m_file), bytes);
}

void tst_UserStore::twoProgramsDoNotLoseEachOthersChanges()
{
    constexpr int each = 40;
    std::atomic_int failures = 0;
    // Both begin with a file that is not there yet.
    const auto work = [&](const QString &who) {
        for (int i = 0; i < each; ++i) {
            auto store = UserStore::open(m_file);
            const bool isKept = store
                && store->rate({}, ItemId(who, u"s"_s, QString::number(i)), stars(1 + i % 5))
                && store->saveView(savedView(who + QString::number(i)));
            failures += isKept ? 0 : 1;
        }
    };
    {
        const std::jthread one(work, u"one"_s);
        const std::jthread two(work, u"two"_s);
    }
    QCOMPARE(failures.load(), 0);
    const auto content = UserStore::open(m_file)->content();
    QCOMPARE(content->ratings.value({}).size(), 2 * each);
    QCOMPARE(int(content->savedViews.size()), 2 * each);
}

void tst_UserStore::userDataLoadsAndKeeps()
{
    {
        UserData data(m_file);
        QSignalSpy changed(&data, &UserData::changed);
        QVERIFY(!data.isLoaded());
        QVERIFY(changed.wait());
        QVERIFY(data.isLoaded());
        QVERIFY(data.savedViews().empty() && data.ratings({}).isEmpty() && !data.obstacle());
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
        data.rate({}, boiler, 4);
        data.saveView(savedView(u"A"_s));
        data.saveView(savedView(u"B"_s));
        data.orderViews({ u"B"_s, u"A"_s });
        data.renameView(u"A"_s, u"C"_s);
        QTRY_COMPARE(names(data.savedViews()), QStringList({ u"B"_s, u"C"_s }));
        QCOMPARE(data.stars({}), (QHash<ItemId, int> { { boiler, 4 } }));
        QVERIFY(data.ratings({}).value(boiler).ratedAt >= before);
        QVERIFY(data.savedView(u"C"_s) && !data.savedView(u"A"_s));
        data.rate({}, boiler, 0);
        data.removeView(u"B"_s);
        QTRY_VERIFY(data.ratings({}).isEmpty() && data.savedViews().size() == 1);
    }
    UserData again(m_file);
    QTRY_COMPARE(names(again.savedViews()), QStringList { u"C"_s });
    QCOMPARE(again.savedViews().front().state, savedView(u"A"_s).state);
}

void tst_UserStore::userDataKeepsWhatWasAskedForBeforeItGoes()
{
    {
        UserData data(m_file);
        data.rate({}, boiler, 2);
        data.rate({}, kettle, 3);
    }
    QCOMPARE(UserStore::open(m_file)->content()->ratings.value({}).size(), 2);
}

void tst_UserStore::userDataBringsWhatAnotherProgramDid()
{
    UserData data(m_file);
    QTRY_VERIFY(data.isLoaded());
    QVERIFY(UserStore::open(m_file)->saveView(savedView(u"Theirs"_s)));
    data.rate({}, boiler, 2);
    QTRY_COMPARE(names(data.savedViews()), QStringList { u"Theirs"_s });
}

void tst_UserStore::userDataSaysWhatStandsInTheWay()
{
    QDir().mkpath(m_folder->filePath(u"data"_s));
    write(m_file, "no database at all, but long enough to be looked at");
    UserData data(m_file);
    QSignalSpy failed(&data, &UserData::failed);
    QSignalSpy changed(&data, &UserData::changed);
    QVERIFY(changed.wait());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Error>().kind, Error::Kind::BadFormat);
    QVERIFY(data.obstacle());
    data.rate({}, boiler, 2);
    QVERIFY(changed.wait()); // a control that shows two stars already takes them back
    QCOMPARE(failed.size(), 2);
    QVERIFY(data.ratings({}).isEmpty());
}

void tst_UserStore::workOnIssuesIsKept()
{
    auto store = UserStore::open(m_file);
    QVERIFY(store);
    const model::TrackedIssue first { .url = u"https://a.org/1"_s,
        .title = u"One"_s,
        .repository = u"https://a.org"_s,
        .project = u"A"_s,
        .stage = model::IssueStage::InPullRequest,
        .note = u"Line\nand line"_s,
        .remindOn = QDate(2026, 12, 1),
        .changedAt = QDateTime(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::UTC) };
    model::TrackedIssue second = first;
    second.url = u"https://a.org/2"_s;
    second.remindOn = {};
    second.changedAt = first.changedAt.addSecs(5);
    model::IssueSearch search { .name = u"Mine"_s,
        .filter = u"is:good-first"_s,
        .order = model::IssueOrder::Updated,
        .seen = { 0, 1, ~quint64(0) } };
    const model::LabelRules rules { { u"b"_s, model::LabelMeaning::Easy },
        { u"a"_s, model::LabelMeaning::Nothing } };
    const model::Contributor person { { u"Go"_s, u"Rust"_s }, model::ContributorTime::Days,
        model::ContributorLevel::Familiar };
    QVERIFY(store->trackIssue(first));
    QVERIFY(store->trackIssue(second));
    QVERIFY(store->saveIssueSearch(search));
    QVERIFY(store->setLabelRules(rules));
    QVERIFY(store->setContributor(person));
    auto content = UserStore::open(m_file)->content();
    QVERIFY(content);
    QCOMPARE(content->trackedIssues, (std::vector { second, first }));
    QCOMPARE(content->issueSearches, (std::vector { search }));
    QCOMPARE(content->labelRules, rules);
    QCOMPARE(content->contributor, person);

    second.stage = model::IssueStage::Done;
    search.seen = {};
    QVERIFY(store->trackIssue(second));
    QVERIFY(store->untrackIssue(first.url));
    QVERIFY(store->markIssueSearchSeen(u"Mine"_s, {}));
    QVERIFY(store->markIssueSearchSeen(u"Nobody's"_s, { 5 }));
    QVERIFY(store->saveIssueSearch({ .name = u"Other"_s }));
    QCOMPARE(store->renameIssueSearch(u"Mine"_s, u"Other"_s).error().kind, Error::Kind::Busy);
    QCOMPARE(store->renameIssueSearch(u"Gone"_s, u"New"_s).error().kind, Error::Kind::NotFound);
    QVERIFY(store->renameIssueSearch(u"Mine"_s, u"Yours"_s));
    QVERIFY(store->removeIssueSearch(u"Other"_s));
    QVERIFY(store->setLabelRules({}));
    content = store->content();
    search.name = u"Yours"_s;
    QCOMPARE(content->trackedIssues, (std::vector { second }));
    QCOMPARE(content->issueSearches, (std::vector { search }));
    QVERIFY(content->labelRules.empty());
}

QTEST_GUILESS_MAIN(tst_UserStore)
#include "tst_userstore.moc"
