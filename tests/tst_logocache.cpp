// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/blobcache.h"
#include "views/logos/logocache.h"
#include "views/logos/logopainter.h"
#include "views/logos/monogram.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <barrier>
#include <latch>
#include <mutex>
#include <semaphore>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using model::BlobCache;
using model::Error;
using views::LogoCache;
using views::Plate;

namespace {

const QSize box(60, 40);

QByteArray disc(const QByteArray &fill)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><circle cx='5' cy='5' "
           "r='4' fill='"
        + fill + "'/></svg>";
}

/// Artwork by content hash; counts how often it is asked.
struct Artwork {
    std::shared_ptr<std::atomic_int> reads = std::make_shared<std::atomic_int>(0);

    views::LogoSource source() const
    {
        return [reads = reads](const QString &hash) -> model::Result<QByteArray> {
            ++*reads;
            if (hash == "missing"_L1)
                return model::failure(Error::Kind::NotFound, hash);
            if (hash == "broken"_L1)
                return QByteArray("<svg");
            return disc(hash.toUtf8());
        };
    }
};

/// What the cache has for @p hash in the end.
const LogoCache::Picture *settled(LogoCache &cache, const QString &hash, const QSize &size = box)
{
    cache.picture(hash, size);
    if (!QTest::qWaitFor([&] { return cache.isIdle(); }))
        return nullptr;
    return cache.picture(hash, size);
}

} // namespace

class tst_LogoCache : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aLogoComesOffTheGuiThread();
    void whileTheRightSizeIsMadeAnotherServes();
    void aLogoIsDrawnInTheMiddle_data();
    void aLogoIsDrawnInTheMiddle();
    void aLargeLogoIsSharp();
    void theDiskServesTheNextStart();
    void theSameHashWithMarginsIsAnotherPicture();
    void whatFailsIsNotTriedAgainInThisWorld_data();
    void whatFailsIsNotTriedAgainInThisWorld();
    void whatIsNoPictureIsNotReadAtTheNextStart();
    void whatIsKeptServesWhenTheArtworkIsGone();
    void aDamagedCacheFileIsMadeAnew();
    void whatSeveralThreadsMakeIsAllKept();
    void withoutADiskItWorksToo();
    void manyAreMadeAtOnce();
    void whatIsAskedForFirstComesFirst();
    void itEndsInTheMiddleOfWork();
    void blobsAreKeptByKeyAndLevel();
    void monogramsAreReadable_data();
    void monogramsAreReadable();

private:
    QString file() const { return m_folder->filePath(u"logos.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_LogoCache::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void tst_LogoCache::cleanup() { m_folder.reset(); }

void tst_LogoCache::aLogoComesOffTheGuiThread()
{
    const Artwork artwork;
    LogoCache cache(file(), artwork.source());
    QSignalSpy ready(&cache, &LogoCache::logosReady);
    QSignalSpy idle(&cache, &LogoCache::idle);
    QVERIFY(!cache.picture(u"red"_s, box));
    QVERIFY(!cache.isIdle());
    QVERIFY(idle.wait());
    QCOMPARE_GE(ready.size(), 1);
    const auto *picture = cache.picture(u"red"_s, box);
    QVERIFY(picture);
    QCOMPARE(picture->box, box);
    QCOMPARE(picture->plate, Plate::Light);
    QCOMPARE_LE(picture->pixmap.width(), box.width());
    QCOMPARE_LE(picture->pixmap.height(), box.height());
    const QImage image = picture->pixmap.toImage();
    QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2), QColor(Qt::red));
    QVERIFY(cache.isIdle());
    QCOMPARE(*artwork.reads, 1);
}

void tst_LogoCache::whileTheRightSizeIsMadeAnotherServes()
{
    const Artwork artwork;
    LogoCache cache(file(), artwork.source());
    QVERIFY(settled(cache, u"red"_s));
    const QSize larger = box * 3;
    const auto *meanwhile = cache.picture(u"red"_s, larger);
    QVERIFY(meanwhile);
    QCOMPARE(meanwhile->box, box);
    const auto *right = settled(cache, u"red"_s, larger);
    QVERIFY(right);
    QCOMPARE(right->box, larger);
    QCOMPARE(*artwork.reads, 1); // every level was kept
}

void tst_LogoCache::aLogoIsDrawnInTheMiddle_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("madeFor"); // times the box that it is drawn in
    QTest::newRow("ratio 1") << 1.0 << 1.0;
    QTest::newRow("ratio 2") << 2.0 << 1.0;
    QTest::newRow("ratio 1.5") << 1.5 << 1.0;
    QTest::newRow("made smaller") << 1.0 << 0.5;
    QTest::newRow("made smaller, ratio 2") << 2.0 << 0.5;
    QTest::newRow("made larger") << 1.0 << 2.0;
}

void tst_LogoCache::aLogoIsDrawnInTheMiddle()
{
    QFETCH(double, ratio);
    QFETCH(double, madeFor);
    const Artwork artwork;
    LogoCache cache(file(), artwork.source());
    const auto *picture = settled(cache, u"red"_s, (box.toSizeF() * ratio * madeFor).toSize());
    QVERIFY(picture);
    QImage image(200 * ratio, 100 * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    const QRectF target(30, 20, box.width(), box.height());
    {
        QPainter painter(&image);
        painter.translate(10, 10);
        views::paintLogo(painter, *picture, target);
    }
    QRectF ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).green() < 128)
                ink |= QRectF(x / ratio, y / ratio, 1 / ratio, 1 / ratio);
        }
    }
    const QRectF expected = target.translated(10, 10);
    QVERIFY(expected.contains(ink));
    QCOMPARE_GT(ink.height(), expected.height() * 0.8);
    QCOMPARE_LT((ink.center() - expected.center()).manhattanLength(), 2.0);
}

/// Stripes that the largest kept level cannot hold.
void tst_LogoCache::aLargeLogoIsSharp()
{
    QByteArray stripes = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 512 512'>"
                         "<rect width='512' height='512' fill='#fff'/>";
    for (int x = 0; x < 512; x += 2)
        stripes += "<rect x='" + QByteArray::number(x) + "' width='1' height='512'/>";
    stripes += "</svg>";
    LogoCache cache(file(), [&](const QString &) { return model::Result<QByteArray>(stripes); });
    const auto *picture = settled(cache, u"stripes"_s, { 512, 830 });
    QVERIFY(picture);
    const QImage image = picture->pixmap.toImage();
    QCOMPARE(image.size(), QSize(512, 512));
    int darkest = 255;
    int lightest = 0;
    for (int x = 100; x < 200; ++x) {
        darkest = std::min(darkest, qGray(image.pixel(x, 256)));
        lightest = std::max(lightest, qGray(image.pixel(x, 256)));
    }
    QCOMPARE_LT(darkest, 60);
    QCOMPARE_GT(lightest, 195);
}

void tst_LogoCache::theDiskServesTheNextStart()
{
    const Artwork artwork;
    QImage first;
    {
        LogoCache cache(file(), artwork.source());
        const auto *picture = settled(cache, u"#9bf0e1"_s);
        QVERIFY(picture);
        first = picture->pixmap.toImage();
    }
    LogoCache cache(file(), [](const QString &hash) -> model::Result<QByteArray> {
        return model::failure(Error::Kind::NotFound, hash);
    });
    const auto *picture = settled(cache, u"#9bf0e1"_s);
    QVERIFY(picture);
    QCOMPARE(picture->pixmap.toImage(), first);
    QCOMPARE(*artwork.reads, 1);
}

void tst_LogoCache::theSameHashWithMarginsIsAnotherPicture()
{
    const Artwork artwork;
    LogoCache cache(file(), artwork.source());
    const auto *cropped = settled(cache, u"red"_s);
    QVERIFY(cropped);
    QVERIFY(qAlpha(cropped->pixmap.toImage().pixel(cropped->pixmap.width() / 2, 1)) > 0);
    QSignalSpy ready(&cache, &LogoCache::logosReady);
    cache.startWorld({ u"red"_s });
    QCOMPARE(ready.size(), 1);
    const auto *whole = settled(cache, u"red"_s);
    QVERIFY(whole);
    QCOMPARE(qAlpha(whole->pixmap.toImage().pixel(whole->pixmap.width() / 2, 1)), 0);
}

void tst_LogoCache::whatFailsIsNotTriedAgainInThisWorld_data()
{
    QTest::addColumn<QString>("hash");
    QTest::addColumn<bool>("isHopeless");
    QTest::newRow("no such artwork") << u"missing"_s << false;
    QTest::newRow("artwork that is no picture") << u"broken"_s << true;
}

void tst_LogoCache::whatFailsIsNotTriedAgainInThisWorld()
{
    QFETCH(QString, hash);
    QFETCH(bool, isHopeless);
    const Artwork artwork;
    LogoCache cache(file(), artwork.source());
    QVERIFY(!settled(cache, hash));
    QVERIFY(cache.isFailed(hash));
    QCOMPARE(*artwork.reads, 1);
    QVERIFY(!settled(cache, hash, box * 2));
    QCOMPARE(*artwork.reads, 1);
    cache.startWorld({});
    QCOMPARE(cache.isFailed(hash), isHopeless);
    QVERIFY(!settled(cache, hash));
    QCOMPARE(*artwork.reads, isHopeless ? 1 : 2);
}

void tst_LogoCache::whatIsNoPictureIsNotReadAtTheNextStart()
{
    const Artwork artwork;
    {
        LogoCache cache(file(), artwork.source());
        QVERIFY(!settled(cache, u"broken"_s));
        QVERIFY(settled(cache, u"red"_s));
    }
    const int reads = *artwork.reads;
    LogoCache cache(file(), artwork.source());
    QTRY_VERIFY(cache.isFailed(u"broken"_s));
    cache.startWorld({});
    QVERIFY(!settled(cache, u"broken"_s));
    QVERIFY(settled(cache, u"red"_s));
    QCOMPARE(*artwork.reads, reads);
}

void tst_LogoCache::whatIsKeptServesWhenTheArtworkIsGone()
{
    bool isGone = false;
    LogoCache cache(file(), [&](const QString &hash) -> model::Result<QByteArray> {
        if (isGone)
            return model::failure(Error::Kind::NotFound, hash);
        return disc("red");
    });
    QVERIFY(settled(cache, u"red"_s));
    isGone = true;
    const auto *large = settled(cache, u"red"_s, { 700, 500 });
    QVERIFY(large);
    QVERIFY(!cache.isFailed(u"red"_s));
    QCOMPARE(large->box, QSize(700, 500));
}

void tst_LogoCache::aDamagedCacheFileIsMadeAnew()
{
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("this is no database, whatever its name says. ");
    }
    const Artwork artwork;
    {
        LogoCache cache(file(), artwork.source());
        QVERIFY(settled(cache, u"red"_s));
    }
    LogoCache again(file(), artwork.source());
    QVERIFY(settled(again, u"red"_s));
    QCOMPARE(*artwork.reads, 1);
}

/// The first to open the file once took the others' work away.
void tst_LogoCache::whatSeveralThreadsMakeIsAllKept()
{
    for (int round = 0; round < 40; ++round) {
        const QString name = m_folder->filePath(u"%1.sqlite"_s.arg(round));
        constexpr int count = 4;
        std::barrier start(count);
        std::vector<std::jthread> threads;
        std::array<bool, count> isKept {};
        for (int i = 0; i < count; ++i) {
            threads.emplace_back([&, i] {
                start.arrive_and_wait();
                auto cache = BlobCache::open(name);
                isKept[i] = cache && cache->insert(QString::number(i), { { 1, "x" } });
            });
        }
        threads.clear();
        const auto cache = BlobCache::open(name);
        QVERIFY(cache);
        for (int i = 0; i < count; ++i)
            QVERIFY2(isKept[i] && cache->value(QString::number(i), 1),
                qPrintable(u"round %1, thread %2"_s.arg(round).arg(i)));
    }
}

void tst_LogoCache::withoutADiskItWorksToo()
{
    const Artwork artwork;
    LogoCache nowhere({}, artwork.source());
    QVERIFY(settled(nowhere, u"red"_s));
    LogoCache impossible(u"/proc/self/status/logos.sqlite"_s, artwork.source());
    QVERIFY(settled(impossible, u"red"_s));
}

void tst_LogoCache::manyAreMadeAtOnce()
{
    const Artwork artwork;
    LogoCache cache(file(), artwork.source());
    constexpr int count = 200;
    const auto hash = [](int i) { return QColor::fromHsv(i, 255, 200).name(); };
    for (int i = 0; i < count; ++i)
        cache.picture(hash(i), box);
    QVERIFY(QTest::qWaitFor([&] { return cache.isIdle(); }));
    for (int i = 0; i < count; ++i) {
        const auto *picture = cache.picture(hash(i), box);
        QVERIFY(picture);
        const QImage image = picture->pixmap.toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2).name(), hash(i));
    }
    QCOMPARE(*artwork.reads, count);
}

void tst_LogoCache::whatIsAskedForFirstComesFirst()
{
    std::mutex mutex;
    QStringList order;
    std::latch allAreAsked(1);
    LogoCache cache({}, [&](const QString &hash) -> model::Result<QByteArray> {
        allAreAsked.wait();
        const std::scoped_lock lock(mutex);
        order += hash;
        return disc("red");
    });
    constexpr int count = 300;
    for (int i = 0; i < count; ++i)
        cache.picture(u"old%1"_s.arg(i), box);
    QCoreApplication::processEvents();
    for (int i = 0; i < count; ++i)
        cache.picture(u"new%1"_s.arg(i), box);
    allAreAsked.count_down();
    QVERIFY(QTest::qWaitFor([&] { return cache.isIdle(); }, 30'000));
    QCOMPARE(order.size(), 2 * count);
    // Two threads work at once, in batches: near the front is all that can be said.
    QCOMPARE_LT(order.indexOf(u"old0"_s), 60);
    QCOMPARE_LT(order.indexOf(u"new0"_s), 200);
    QVERIFY(order.indexOf(u"new250"_s) < order.indexOf(u"old150"_s));
}

void tst_LogoCache::itEndsInTheMiddleOfWork()
{
    std::binary_semaphore begun(0);
    std::binary_semaphore mayGoOn(0);
    auto cache = std::make_unique<LogoCache>(file(), [&](const QString &) {
        begun.release();
        mayGoOn.acquire();
        return model::Result<QByteArray>(disc("red"));
    });
    cache->picture(u"red"_s, box);
    QCoreApplication::processEvents();
    begun.acquire();
    mayGoOn.release();
    cache.reset(); // waits, and what is made then finds nobody
    QCoreApplication::processEvents();
}

void tst_LogoCache::blobsAreKeptByKeyAndLevel()
{
    auto cache = BlobCache::open(file());
    QVERIFY(cache);
    QVERIFY(!cache->value(u"a"_s, 1));
    const QByteArray zeros(5, '\0');
    QVERIFY(cache->insert(u"a"_s, { { 1, "one" }, { 2, zeros }, { 3, {} } }));
    QCOMPARE(cache->value(u"a"_s, 1), QByteArray("one"));
    QCOMPARE(cache->value(u"a"_s, 2), zeros);
    QCOMPARE(cache->value(u"a"_s, 3), QByteArray());
    QVERIFY(!cache->value(u"b"_s, 1));
    QVERIFY(cache->insert(u"a"_s, { { 1, "uno" } }));
    // A second connection, as the other lane has one.
    const auto other = BlobCache::open(file());
    QVERIFY(other);
    QCOMPARE(other->value(u"a"_s, 1), QByteArray("uno"));
}

void tst_LogoCache::monogramsAreReadable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("one word") << u"Kubernetes"_s << u"K"_s;
    QTest::newRow("two words") << u"Open Policy Agent (OPA)"_s << u"OP"_s;
    QTest::newRow("lower case") << u"k3s"_s << u"k"_s;
    QTest::newRow("a hyphen") << u"cert-manager"_s << u"cm"_s;
    QTest::newRow("a digit first") << u"3Scale"_s << u"3"_s;
    QTest::newRow("an apostrophe is within a word") << u"O'Reilly Media"_s << u"OM"_s;
    QTest::newRow("no letters") << u"???"_s << u"?"_s;
    QTest::newRow("another script") << u"阿里云"_s << u"阿"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void tst_LogoCache::monogramsAreReadable()
{
    QFETCH(QString, name);
    QFETCH(QString, letters);
    QCOMPARE(views::monogramOf(name), letters);
    const auto luminance = [](const QColor &color) {
        const auto linear = [](float v) {
            return v <= 0.04045F ? double(v) / 12.92 : std::pow((double(v) + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    };
    for (const bool isDark : { false, true }) {
        // The name only chooses the hue: all of them are tried.
        for (int i = 0; i < 720; ++i) {
            const auto colors = views::monogramColors(name + QString::number(i), isDark);
            const double a = luminance(colors.tile) + 0.05;
            const double b = luminance(colors.letters) + 0.05;
            QCOMPARE_GE(std::max(a, b) / std::min(a, b), 4.5);
        }
        QImage image(64, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        views::paintMonogram(painter, image.rect(), name, isDark);
        QCOMPARE(qAlpha(image.pixel(32, 2)), 255);
    }
}

QTEST_MAIN(tst_LogoCache)
#include "tst_logocache.moc"
