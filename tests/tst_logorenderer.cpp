// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testlandscape.h"
#include "views/logos/logorenderer.h"
#include "views/logos/mipchain.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <stop_token>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::Error;
using views::LogoOptions;
using views::LogoRaster;
using views::Plate;
using views::renderLogo;

namespace {

QByteArray svg(const QByteArray &attributes, const QByteArray &content)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
        + attributes + ">" + content + "</svg>";
}

const QByteArray redSquare = "<rect x='40' y='40' width='20' height='20' fill='#c00'/>";

/// Share of pixels that have any ink, 0 to 1.
double inkShare(const QImage &image)
{
    qint64 inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 12 ? 1 : 0;
    }
    return double(inked) / (double(image.width()) * image.height());
}

QByteArray png(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

class tst_LogoRenderer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSizeComesFromWhatIsPainted_data();
    void theSizeComesFromWhatIsPainted();
    void marginsStayWhereTheyShall();
    void thePlateFollowsTheInk_data();
    void thePlateFollowsTheInk();
    void aBackgroundColourIsPainted();
    void metadataThatIsNoXmlDoesNoHarm();
    void pixelPicturesAreLogosToo();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void nothingOutsideTheFileIsRead_data();
    void nothingOutsideTheFileIsRead();
    void aSlowLogoIsGivenUp();
    void aQuickLogoIsNeverGivenUp();
    void everyLevelIsThere();
    void aLevelSurvivesTheCache();
    void damagedCacheEntriesAreNothing();
    void logosWeighTheSame();
    void realLogosAreDrawn();
};

void tst_LogoRenderer::theSizeComesFromWhatIsPainted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("margins are cut") << svg("viewBox='0 0 100 100'", redSquare) << QSize(256, 256);
    QTest::newRow("size without a viewBox")
        << svg("width='200' height='100'", "<rect width='200' height='100' fill='#00c'/>")
        << QSize(256, 128);
    QTest::newRow("no size at all")
        << svg({}, "<rect x='3' y='3' width='50' height='25' fill='#00c'/>") << QSize(256, 128);
    QTest::newRow("percentages") << svg("width='100%' height='100%' viewBox='0 0 40 80'",
        "<rect width='40' height='80' fill='#00c'/>")
                                 << QSize(128, 256);
    QTest::newRow("viewBox with a negative origin") << svg(
        "viewBox='-50 -50 100 100'", "<rect x='-50' y='-50' width='100' height='50' fill='#00c'/>")
                                                    << QSize(256, 128);
}

void tst_LogoRenderer::theSizeComesFromWhatIsPainted()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, size);
    const auto logo = renderLogo(bytes, u"x.svg"_s, {});
    QVERIFY2(logo, logo ? "" : qPrintable(logo.error().detail));
    // A rough look finds the ink: it may be off by a pixel of 128 at each side.
    QVERIFY2(std::abs(logo->image.width() - size.width()) <= 6
            && std::abs(logo->image.height() - size.height()) <= 6,
        qPrintable(u"%1x%2"_s.arg(logo->image.width()).arg(logo->image.height())));
    QCOMPARE(std::max(logo->image.width(), logo->image.height()), 256);
    QCOMPARE_GT(inkShare(logo->image), 0.9);
}

void tst_LogoRenderer::marginsStayWhereTheyShall()
{
    const auto logo
        = renderLogo(svg("viewBox='0 0 100 100'", redSquare), u"x.svg"_s, { .cropToInk = false });
    QVERIFY(logo);
    QCOMPARE(logo->image.size(), QSize(256, 256));
    QCOMPARE_LT(inkShare(logo->image), 0.06);
}

void tst_LogoRenderer::thePlateFollowsTheInk_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Plate>("plate");
    const auto disc = [](const QByteArray &fill) {
        return "<circle cx='50' cy='50' r='50' fill='" + fill + "'/>";
    };
    const auto ring = [](const QByteArray &stroke) {
        return "<circle cx='50' cy='50' r='45' fill='none' stroke-width='10' stroke='" + stroke
            + "'/>";
    };
    QTest::newRow("black ink") << disc("#000") << Plate::Light;
    QTest::newRow("red ink") << disc("#c00") << Plate::Light;
    QTest::newRow("yellow ink is seen on white") << disc("#ffc61c") << Plate::Light;
    QTest::newRow("white ink") << ring("#fff") << Plate::Dark;
    QTest::newRow("mint ink") << ring("#9bf0e1") << Plate::Dark;
    QTest::newRow("half white, half black is seen on both")
        << disc("#000") + "<circle cx='50' cy='50' r='35' fill='#fff'/>" << Plate::Light;
    QTest::newRow("a white badge with dark letters")
        << QByteArray("<rect width='100' height='100' rx='40' fill='#fff'/>"
                      "<rect x='30' y='40' width='40' height='20'/>")
        << Plate::Light;
    QTest::newRow("fills its box")
        << QByteArray("<rect width='100' height='100' fill='#fff'/>") << Plate::None;
}

void tst_LogoRenderer::thePlateFollowsTheInk()
{
    QFETCH(QByteArray, content);
    QFETCH(Plate, plate);
    const auto logo = renderLogo(svg("viewBox='0 0 100 100'", content), u"x.svg"_s, {});
    QVERIFY(logo);
    QCOMPARE(logo->plate, plate);
}

void tst_LogoRenderer::aBackgroundColourIsPainted()
{
    const auto logo = renderLogo(
        svg("viewBox='0 0 100 100' style='background-color:#123456'", redSquare), u"x.svg"_s, {});
    QVERIFY(logo);
    QCOMPARE(logo->image.pixelColor(5, 5), QColor(0x12, 0x34, 0x56));
    QCOMPARE(logo->plate, Plate::None);
}

void tst_LogoRenderer::metadataThatIsNoXmlDoesNoHarm()
{
    const auto logo = renderLogo(
        svg("viewBox='0 0 100 100'", "<metadata><sfw xmlns='ns_sfw;'/></metadata>" + redSquare),
        u"x.svg"_s, {});
    QVERIFY2(logo, logo ? "" : qPrintable(logo.error().detail));
}

void tst_LogoRenderer::pixelPicturesAreLogosToo()
{
    QImage image(120, 60, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int y = 20; y < 40; ++y) {
        for (int x = 20; x < 100; ++x)
            image.setPixelColor(x, y, Qt::darkBlue);
    }
    const auto logo = renderLogo(png(image), u"x.png"_s, {});
    QVERIFY(logo);
    QCOMPARE(logo->image.size(), QSize(256, 64));
}

void tst_LogoRenderer::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    using Kind = Error::Kind;
    QTest::newRow("empty") << QByteArray() << Kind::BadFormat;
    QTest::newRow("binary") << QByteArray("\x00\x01\xff\xfe\x00garbage", 12) << Kind::BadFormat;
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html><p>Not found</p></html>")
                                << Kind::BadFormat;
    QTest::newRow("cut off") << svg("viewBox='0 0 100 100'", redSquare).chopped(20)
                             << Kind::BadFormat;
    QTest::newRow("nothing is painted") << svg("viewBox='0 0 100 100'", {}) << Kind::BadFormat;
    QTest::newRow("all is transparent")
        << svg("viewBox='0 0 100 100'", "<rect width='50' height='50' opacity='0'/>")
        << Kind::BadFormat;
    QTest::newRow("a line, 1000:1")
        << svg("viewBox='0 0 1000 1000'", "<rect y='500' width='1000' height='1' fill='#000'/>")
        << Kind::BadFormat;
    QTest::newRow("compressed") << QByteArray::fromHex("1f8b0800000000000003") << Kind::BadFormat;
    QTest::newRow("16 MB and more") << svg("viewBox='0 0 100 100'",
        redSquare + "<!--" + QByteArray((qsizetype(16) << 20) + 1, 'x') + "-->")
                                    << Kind::TooLarge;

    QByteArray entities = "<!DOCTYPE svg [<!ENTITY a0 'lol'>";
    for (int i = 1; i < 12; ++i) {
        const QByteArray name = "a" + QByteArray::number(i);
        const QByteArray inner = "&a" + QByteArray::number(i - 1) + ";";
        entities += "<!ENTITY " + name + " '" + inner.repeated(10) + "'>";
    }
    entities += "]>";
    QTest::newRow("an entity bomb")
        << entities + svg("viewBox='0 0 100 100'", "<text>&a11;</text>") << Kind::BadFormat;

    QByteArray nested;
    for (int i = 0; i < 200'000; ++i)
        nested += "<g>";
    QTest::newRow("200,000 levels deep")
        << svg("viewBox='0 0 100 100'", nested + redSquare + QByteArray("</g>").repeated(200'000))
        << Kind::BadFormat;
    QTest::newRow("it uses itself")
        << svg("viewBox='0 0 100 100'", "<g id='a'><use xlink:href='#a'/></g>") << Kind::BadFormat;
    QTest::newRow("a picture of 100,000 px squared") << QByteArray::fromHex(
        "89504e470d0a1a0a0000000d49484452000186a0000186a00806000000a8520b"
        "c80000001b49444154789cedc13101000000c2a0f54f6d0c1fa000000080b701"
        "0fa00001afa182cc0000000049454e44ae426082") << Kind::TooLarge;
}

void tst_LogoRenderer::hostileFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    const auto logo = renderLogo(bytes, u"x.svg"_s, { .timeLimit = std::chrono::seconds(2) });
    QVERIFY(!logo);
    QCOMPARE(logo.error().subject, u"x.svg"_s);
    if (logo.error().kind != Error::Kind::TooLarge) // or it was too slow
        QCOMPARE(logo.error().kind, kind);
    QVERIFY(!logo.error().detail.isEmpty());
}

void tst_LogoRenderer::nothingOutsideTheFileIsRead_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::newRow("a picture by path")
        << QByteArray("<image width='100' height='100' xlink:href='%1'/>");
    QTest::newRow("a picture by address")
        << QByteArray("<image width='100' height='100' xlink:href='file://%1'/>");
    QTest::newRow("a part of another file")
        << QByteArray("<use xlink:href='%1#a' width='100' height='100'/>");
    QTest::newRow("a style sheet")
        << QByteArray("<style>@import url('%1');</style><rect width='9' height='9' fill='#c00'/>");
    QTest::newRow("an included text")
        << QByteArray("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='%1'/>");
}

/// The bait would paint everything green.
void tst_LogoRenderer::nothingOutsideTheFileIsRead()
{
    QFETCH(QByteArray, reference);
    QTemporaryDir folder;
    QFile bait(folder.filePath(u"bait.svg"_s));
    QVERIFY(bait.open(QIODevice::WriteOnly));
    bait.write(reference.contains("@import")
            ? QByteArray("rect { fill: #0f0 !important }")
            : svg("viewBox='0 0 100 100'",
                  "<g id='a'><rect width='100' height='100' fill='#0f0'/></g>"));
    bait.close();
    const QByteArray content = reference.replace("%1", bait.fileName().toUtf8());
    const auto logo = renderLogo(svg("viewBox='0 0 100 100'", content + redSquare), u"x.svg"_s, {});
    if (!logo)
        return; // refused as a whole: as good
    for (int y = 0; y < logo->image.height(); ++y) {
        for (int x = 0; x < logo->image.width(); ++x)
            QCOMPARE_LE(qGreen(logo->image.pixel(x, y)), qRed(logo->image.pixel(x, y)));
    }
}

void tst_LogoRenderer::aSlowLogoIsGivenUp()
{
    // Each filter blurs the whole sheet once more.
    QByteArray content = "<filter id='f' x='-1' y='-1' width='3' height='3'>"
        + QByteArray("<feTurbulence baseFrequency='0.9' numOctaves='500'/>").repeated(200)
        + "</filter><rect width='100' height='100' filter='url(#f)'/>";
    const QByteArray slow = svg("viewBox='0 0 100 100'", content);
    QElapsedTimer timer;
    timer.start();
    const auto logo = renderLogo(slow, u"x.svg"_s, { .timeLimit = std::chrono::milliseconds(50) });
    QVERIFY(!logo);
    QCOMPARE(logo.error().kind, Error::Kind::TooLarge);
    // Far below what drawing it all takes, which is minutes.
    QCOMPARE_LT(timer.elapsed(), 10'000);

    std::stop_source stop;
    const std::jthread stopper([&] { stop.request_stop(); });
    const auto stopped
        = renderLogo(slow, u"x.svg"_s, { .timeLimit = 1h, .stop = stop.get_token() });
    QVERIFY(!stopped);
    QCOMPARE_LT(timer.elapsed(), 20'000);
}

/// The clock that stops slow ones once took the end of its own thread for the end of the time.
void tst_LogoRenderer::aQuickLogoIsNeverGivenUp()
{
    for (int i = 0; i < 4000; ++i) {
        const auto logo
            = renderLogo(svg("viewBox='0 0 100 60'", redSquare), u"x.svg"_s, { .boxPx = 8 });
        QVERIFY2(logo, logo ? "" : qPrintable(logo.error().detail));
    }
}

void tst_LogoRenderer::everyLevelIsThere()
{
    QImage image(256, 3, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::darkRed);
    const auto chain = views::mipChain({ image, Plate::None });
    QCOMPARE(chain.size(), views::mipLevels.size());
    for (const auto &[side, raster] : chain) {
        QCOMPARE(raster.image.width(), side);
        QCOMPARE_GE(raster.image.height(), 1);
        QCOMPARE(raster.plate, Plate::None);
    }
    QCOMPARE(views::mipLevelFor(1), 16);
    QCOMPARE(views::mipLevelFor(16), 16);
    QCOMPARE(views::mipLevelFor(17), 32);
    QCOMPARE(views::mipLevelFor(4000), 256);
}

void tst_LogoRenderer::aLevelSurvivesTheCache()
{
    const auto logo = renderLogo(svg("viewBox='0 0 100 60'", redSquare), u"x.svg"_s, {});
    QVERIFY(logo);
    const auto back = views::decoded(views::encoded(*logo));
    QVERIFY(back);
    QCOMPARE(back->image, logo->image);
    QCOMPARE(back->plate, logo->plate);
}

void tst_LogoRenderer::damagedCacheEntriesAreNothing()
{
    const auto logo = renderLogo(svg("viewBox='0 0 100 60'", redSquare), u"x.svg"_s, {});
    QVERIFY2(logo, logo ? "" : qPrintable(logo.error().detail));
    const QByteArray bytes = views::encoded(*logo);
    QVERIFY(!views::decoded({}));
    for (qsizetype length = 0; length < bytes.size(); length += 7)
        QVERIFY2(!views::decoded(bytes.first(length)), qPrintable(QString::number(length)));
    QByteArray promising = bytes; // 4 GB of pixels, says the header of the compressed part
    promising.replace(13, 4, "\xff\xff\xff\xff");
    QVERIFY(!views::decoded(promising));
}

void tst_LogoRenderer::logosWeighTheSame()
{
    const QSize box(100, 80);
    for (const QSize ink : { QSize(256, 256), QSize(256, 20), QSize(20, 256), QSize(256, 128) }) {
        const QSize fitted = views::fittedLogo(ink, box);
        QVERIFY(fitted.width() <= box.width() && fitted.height() <= box.height());
        const double proportion = double(ink.width()) / ink.height();
        // As near as whole pixels allow.
        QVERIFY(std::abs(fitted.height() - fitted.width() / proportion) <= 1
            || std::abs(fitted.width() - fitted.height() * proportion) <= 1);
        QCOMPARE_LE(qint64(fitted.width()) * fitted.height(),
            qint64(box.width()) * box.height() * 63 / 100);
    }
    QVERIFY(views::fittedLogo({}, box).isEmpty());
}

void tst_LogoRenderer::realLogosAreDrawn()
{
    ATLAS_NEEDS_REAL_DATA();
    const QDir folder(realDataFolder() + "/landscape/hosted_logos"_L1);
    QStringList failed;
    QStringList onDark;
    const QStringList names = folder.entryList(QDir::Files);
    QCOMPARE_GT(names.size(), 2000);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto logo = renderLogo(file.readAll(), name, {});
        if (!logo)
            failed += name;
        else if (logo->plate == Plate::Dark)
            onDark += name;
    }
    // Its XML is not well-formed: no browser shows it either.
    QCOMPARE(failed, QStringList { u"american-express.svg"_s });
    QVERIFY(onDark.contains(u"backstage.svg"_s));
    QCOMPARE_LT(onDark.size(), 60);
}

QTEST_MAIN(tst_LogoRenderer)
#include "tst_logorenderer.moc"
