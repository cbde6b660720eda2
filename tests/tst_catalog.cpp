// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/catalogreader.h"
#include "model/store/datafolder.h"
#include "tests/testlandscape.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using model::CatalogContent;
using model::CatalogReader;
using model::Error;

namespace {

CatalogContent smallContent()
{
    CatalogContent content { .snapshot = smallSnapshot() };
    content.siteFiles.insert(u"settings.yml"_s, smallSettingsYaml());
    content.snapshot.numbers.insert(
        u"github.com/example/boiler"_s, { 1200, QDate(2026, 1, 2), u"a list"_s });
    content.snapshot.logoBlobs.insert(u"boiler.svg"_s, u"abc123"_s);
    content.problems = { { .kind = model::Problem::Kind::BadUrl,
        .file = u"landscape.yml"_s,
        .line = 7,
        .subject = u"Boiler"_s,
        .field = u"repo_url"_s,
        .value = u"x"_s } };
    const QDateTime time = QDateTime::fromString(u"2025-05-06T07:08:09Z"_s, Qt::ISODate);
    content.states
        = { { .version = { u"cncf/landscape"_s, u"git://x/y"_s, u"c0ffee"_s, time, time },
            .triedAt = time,
            .lastError = Error { Error::Kind::Network, u"git://x/y"_s, u"gone"_s } } };
    return content;
}

/// Stops after so many items were written.
class StopAfter final : public model::Progress {
public:
    explicit StopAfter(int items)
        : m_left(items)
    {
    }
    bool cancelled() const override { return m_left <= 0; }
    void report(qint64, qint64, qint64) override { --m_left; }

private:
    int m_left;
};

} // namespace

class tst_Catalog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsWrittenIsRead();
    void beforeTheFirstSyncThereIsNone();
    void aSyncWithoutALandscapeOnlyKeepsItsStates();
    void aCancelledWriteChangesNothing();
    void readersSeeTheOldWorldOrTheNew();
    void storedErrorsKeepTheirMeaning();
    void aFileThatIsNoCatalogIsAnError_data();
    void aFileThatIsNoCatalogIsAnError();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    model::NoProgress m_noProgress;
};

void tst_Catalog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = model::DataFolder(m_folder->path()).catalogFile();
}

void tst_Catalog::whatIsWrittenIsRead()
{
    const CatalogContent content = smallContent();
    QVERIFY(writeCatalog(m_file, content, m_noProgress));
    const auto reader = CatalogReader::open(m_file);
    QVERIFY(reader);
    const auto snapshot = reader->snapshot();
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)->origin, model::Snapshot::Origin::Synced);
    QCOMPARE((*snapshot)->asOf, content.snapshot.asOf);
    QCOMPARE((*snapshot)->landscape, content.snapshot.landscape);
    QCOMPARE((*snapshot)->settings, content.snapshot.settings);
    QCOMPARE((*snapshot)->numbers, content.snapshot.numbers);
    QCOMPARE((*snapshot)->logoBlobs, content.snapshot.logoBlobs);
    QCOMPARE(reader->problems(), content.problems);
    QCOMPARE(reader->sourceStates(), content.states);
    QCOMPARE(reader->siteFiles(), content.siteFiles);
}

void tst_Catalog::beforeTheFirstSyncThereIsNone()
{
    const auto reader = CatalogReader::open(m_file);
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, Error::Kind::NotFound);
    QVERIFY(!QFile::exists(m_file));
}

void tst_Catalog::aSyncWithoutALandscapeOnlyKeepsItsStates()
{
    const auto states = smallContent().states;
    QVERIFY(model::writeNews(m_file, { .states = states }, m_noProgress));
    const auto reader = CatalogReader::open(m_file);
    QVERIFY(reader);
    QCOMPARE(reader->snapshot().error().kind, Error::Kind::NotFound);
    QCOMPARE(reader->sourceStates(), states);
}

void tst_Catalog::aCancelledWriteChangesNothing()
{
    const CatalogContent before = smallContent();
    QVERIFY(writeCatalog(m_file, before, m_noProgress));
    CatalogContent after { .snapshot = madeSnapshot(100, 2) };
    StopAfter progress(50);
    const auto written = writeCatalog(m_file, after, progress);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Cancelled);
    const auto snapshot = CatalogReader::open(m_file)->snapshot();
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)->landscape, before.snapshot.landscape);
}

void tst_Catalog::readersSeeTheOldWorldOrTheNew()
{
    const CatalogContent small { .snapshot = madeSnapshot(40, 2) };
    const CatalogContent large { .snapshot = madeSnapshot(400, 4) };
    QVERIFY(writeCatalog(m_file, small, m_noProgress));
    std::atomic_bool isOver = false;
    std::atomic_int wrong = 0;
    std::atomic_int read = 0;
    std::jthread readers([&] {
        const auto reader = CatalogReader::open(m_file);
        while (!isOver || read == 0) {
            const auto snapshot = reader ? reader->snapshot() : std::unexpected(reader.error());
            const bool isWhole = snapshot
                && ((*snapshot)->landscape == small.snapshot.landscape
                    || (*snapshot)->landscape == large.snapshot.landscape);
            wrong += isWhole ? 0 : 1;
            ++read;
        }
    });
    for (int i = 0; i < 10; ++i)
        QVERIFY(writeCatalog(m_file, i % 2 == 0 ? large : small, m_noProgress));
    isOver = true;
    readers.join();
    QVERIFY(read > 0);
    QCOMPARE(wrong, 0);
}

void tst_Catalog::storedErrorsKeepTheirMeaning()
{
    // As catalogs have them that were written before.
    using Kind = Error::Kind;
    const std::vector<Kind> kinds { Kind::NotFound, Kind::Unreadable, Kind::BadFormat,
        Kind::TooLarge, Kind::Storage, Kind::Git, Kind::Network, Kind::Busy, Kind::Cancelled,
        Kind::Newer, Kind::RateLimited, Kind::Insecure, Kind::ProgramFile };
    for (int i = 0; i < int(kinds.size()); ++i)
        QCOMPARE(int(kinds[size_t(i)]), i);
}

void tst_Catalog::aFileThatIsNoCatalogIsAnError_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("text") << QByteArray("this is no database, whatever its name").repeated(100)
                          << Error::Kind::Storage;
    // SQLite takes an empty file for an empty database: there is nothing in it yet.
    QTest::newRow("empty") << QByteArray() << Error::Kind::NotFound;
}

void tst_Catalog::aFileThatIsNoCatalogIsAnError()
{
    QFETCH(QByteArray, content);
    QFETCH(Error::Kind, kind);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto reader = CatalogReader::open(m_file);
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, kind);
    QCOMPARE(reader.error().subject, m_file);
}

QTEST_GUILESS_MAIN(tst_Catalog)
#include "tst_catalog.moc"
