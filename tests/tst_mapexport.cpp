// SPDX-License-Identifier: GPL-3.0-or-later
// The map as a file: what is in it, and that nothing foreign comes along.
#include "tests/testfont.h"
#include "tests/testlandscape.h"
#include "tests/testmap.h"
#include "views/export/mapexport.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <atomic>

using namespace Qt::StringLiterals;
using model::DetailLevel;
using model::Error;
using model::MapLayout;
using views::MapPicture;
using views::PictureFormat;

namespace {

const QSize size(700, 420);

/// Artwork that wants more than to be drawn.
const QByteArray hostile
    = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
      "viewBox='0 0 40 40'><script>alert(1)</script><style>@import url('http://example.org');"
      "</style><image xlink:href='http://example.org/x.png' width='40' height='40'/>"
      "<a xlink:href='javascript:alert(1)'><circle id='surface1' cx='20' cy='20' r='18' "
      "fill='#c2185b' onclick='alert(1)'/></a></svg>";

/// Somebody stops when @p after logos are there.
class CancelledProgress final : public model::Progress {
public:
    explicit CancelledProgress(int after)
        : m_left(after)
    {
    }
    bool cancelled() const override { return m_left <= 0; }
    void report(qint64 done, qint64 total, qint64) override
    {
        if (m_left > 0 && (--m_left == 0 || done == total))
            m_left = 0;
    }

private:
    std::atomic_int m_left;
};

/// @p pdf and, behind it, what its compressed streams hold.
QByteArray unpacked(const QByteArray &pdf)
{
    QByteArray result = pdf;
    constexpr QByteArrayView open = "stream\n";
    for (qsizetype start = pdf.indexOf(open); start >= 0; start = pdf.indexOf(open, start + 1)) {
        // qUncompress() wants a guess of the size in front.
        QByteArray packed("\0\1\0\0", 4);
        packed += pdf.sliced(start + open.size());
        result += qUncompress(packed);
    }
    return result;
}

QByteArray read(const QString &file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

} // namespace

class tst_MapExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void pixelsAreWhatIsOnScreen();
    void pixelsCanBeMany();
    void svgIsVectorsAlone();
    void svgShowsTheSameAsThePixels();
    void nothingForeignComesAlong();
    void artworkThatNamesItsPartsAlikeKeepsThem();
    void pdfHasNoPixelsAndItsPage();
    void everyLevelCanBeExported_data();
    void everyLevelCanBeExported();
    void aFileThatCannotBeWrittenStaysAsItWas();
    void whatIsTooLargeIsRefused();
    void aCancelLeavesNothing_data();
    void aCancelLeavesNothing();

private:
    MapPicture picture(DetailLevel level = DetailLevel::Subcategory);
    QString file(const QString &name) const { return m_folder->filePath(name); }
    model::Result<void> write(PictureFormat format, const QString &to,
        const views::PictureSize &pictureSize = { .widthPx = 700, .pagePoints = {} },
        const views::LogoSource &source = testArtwork)
    {
        model::NoProgress progress;
        return views::exportMap(picture(), format, pictureSize, source, to, progress);
    }

    std::unique_ptr<TestMap> m_map;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_MapExport::init()
{
    m_map = std::make_unique<TestMap>(statesSnapshot(), testFont());
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_MapExport::cleanup()
{
    m_map.reset();
    m_folder.reset();
}

MapPicture tst_MapExport::picture(DetailLevel level)
{
    const double scale = model::cellPxOf(level) / MapLayout::cellSize.width();
    return { .snapshot = m_map->explorer().snapshot(),
        .layout = m_map->layout(),
        .looks = m_map->looks(),
        .lens = m_map->lens(),
        .colors = views::Colors::light(),
        .font = testFont(),
        .camera = model::MapCamera { m_map->layout().blocks[0].rect.center(), scale }.keptOn(
            m_map->layout().bounds, size, 12),
        .mapSize = size,
        .level = level,
        .hasFooter = false,
        .title = u"All <&>"_s,
        .totals = u"12 items"_s,
        .source = u"Landscape of today"_s,
        .legend = {} };
}

void tst_MapExport::pixelsAreWhatIsOnScreen()
{
    QVERIFY(write(PictureFormat::Png, file(u"map.png"_s)));
    const QImage exported(file(u"map.png"_s));
    QCOMPARE(exported.size(), size);
    const MapPicture whole = picture();
    views::MapScene scene = m_map->scene(views::Colors::light(), whole.level);
    const QImage shown = m_map->picture(scene, whole.camera, size, 1);
    // Edges may differ by a shade: plates are drawn here and kept as pictures there.
    int different = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            different += std::abs(qGray(exported.pixel(x, y)) - qGray(shown.pixel(x, y))) > 48;
    }
    QCOMPARE_LT(different, size.width() * size.height() / 50);
}

void tst_MapExport::pixelsCanBeMany()
{
    QVERIFY(write(PictureFormat::Png, file(u"map.png"_s), { .widthPx = 4200, .pagePoints = {} }));
    QCOMPARE(QImage(file(u"map.png"_s)).size(), size * 6);
}

void tst_MapExport::svgIsVectorsAlone()
{
    QVERIFY(write(PictureFormat::Svg, file(u"map.svg"_s)));
    const QByteArray svg = read(file(u"map.svg"_s));
    int documents = 0;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        QVERIFY(reader.name() != "image"_L1);
        documents += reader.name() == "svg"_L1 ? 1 : 0;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE_GT(documents, 5); // its own, and one for each logo
    QVERIFY(svg.contains("Steam and Water</text>")); // text stays text
}

void tst_MapExport::svgShowsTheSameAsThePixels()
{
    MapPicture whole = picture(DetailLevel::Items);
    model::NoProgress progress;
    QVERIFY(
        views::exportMap(whole, PictureFormat::Svg, {}, testArtwork, file(u"map.svg"_s), progress));
    QVERIFY(views::exportMap(whole, PictureFormat::Png,
        { .widthPx = size.width(), .pagePoints = {} }, testArtwork, file(u"map.png"_s), progress));
    const auto raster = views::renderLogo(
        read(file(u"map.svg"_s)), u"map.svg"_s, { .cropToInk = false, .boxPx = size.width() });
    QVERIFY(raster.has_value());
    const QImage pixels(file(u"map.png"_s));
    QCOMPARE(raster->image.size(), pixels.size());
    // Text is set by another library there; all else is where it was.
    qint64 difference = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            difference += std::abs(qGray(raster->image.pixel(x, y)) - qGray(pixels.pixel(x, y)));
    }
    QCOMPARE_LT(double(difference) / (size.width() * size.height()), 6.0);
}

void tst_MapExport::nothingForeignComesAlong()
{
    const auto source = [](const QString &) { return model::Result<QByteArray>(hostile); };
    QVERIFY(write(PictureFormat::Svg, file(u"map.svg"_s), {}, source));
    const QByteArray svg = read(file(u"map.svg"_s));
    QVERIFY(svg.contains("viewBox"));
    for (const char *word : { "script", "alert", "example.org", "@import", "onclick" })
        QVERIFY2(!svg.contains(word), word);
    // Nothing leads out of the document.
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString href
            = reader.attributes().value("http://www.w3.org/1999/xlink"_L1, "href"_L1).toString();
        QVERIFY2(href.isEmpty() || href.startsWith(u'#'), qPrintable(href));
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void tst_MapExport::artworkThatNamesItsPartsAlikeKeepsThem()
{
    // Each logo fills with a gradient of the same name and another colour.
    const auto source = [](const QString &hash) {
        const QByteArray color = hash.section(u' ', 1).toLatin1();
        return model::Result<QByteArray>(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'><linearGradient id='a'>"
            "<stop stop-color='#fff'/><stop offset='0.5' stop-color='"
            + color + "'/><stop offset='1' stop-color='" + color
            + "'/></linearGradient><rect width='40' height='40' fill='url(#a)'/></svg>");
    };
    QVERIFY(write(PictureFormat::Svg, file(u"map.svg"_s), {}, source));
    static const QRegularExpression url(uR"(url\(#([^)]*)\))"_s);
    QHash<QString, int> ids;
    QStringList wanted;
    QXmlStreamReader reader(read(file(u"map.svg"_s)));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "linearGradient"_L1)
            ++ids[reader.attributes().value("id"_L1).toString()];
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (const auto match = url.matchView(attribute.value()); match.hasMatch())
                wanted += match.captured(1);
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE_GT(ids.size(), 2);
}

void tst_MapExport::pdfHasNoPixelsAndItsPage()
{
    QVERIFY(write(PictureFormat::Pdf, file(u"map.pdf"_s)));
    QVERIFY(read(file(u"map.pdf"_s)).startsWith("%PDF-"));
    const QByteArray pdf = unpacked(read(file(u"map.pdf"_s)));
    QVERIFY(!pdf.contains("/Image"));
    QVERIFY(pdf.contains("MediaBox [ 0 0 525 315 ]")); // 96 pixels are an inch
    QVERIFY(write(
        PictureFormat::Pdf, file(u"page.pdf"_s), { .widthPx = 0, .pagePoints = QSizeF(842, 595) }));
    QVERIFY(unpacked(read(file(u"page.pdf"_s))).contains("MediaBox [ 0 0 842 595 ]"));
}

void tst_MapExport::everyLevelCanBeExported_data()
{
    QTest::addColumn<DetailLevel>("level");
    for (const DetailLevel level : model::detailLevels)
        QTest::addRow("%d", int(level)) << level;
}

void tst_MapExport::everyLevelCanBeExported()
{
    QFETCH(DetailLevel, level);
    MapPicture whole = picture(level);
    whole.hasFooter = true;
    whole.legend = views::legendEntries(m_map->explorer(), m_map->lens(), whole.colors);
    QVERIFY(!whole.legend.empty());
    QCOMPARE_GT(whole.size().height(), size.height());
    model::NoProgress progress;
    for (const auto &[format, name] :
        { std::pair(PictureFormat::Png, u"map.png"_s), std::pair(PictureFormat::Svg, u"map.svg"_s),
            std::pair(PictureFormat::Pdf, u"map.pdf"_s) }) {
        QVERIFY(
            views::exportMap(whole, format, { .widthPx = whole.size().width(), .pagePoints = {} },
                testArtwork, file(name), progress));
    }
    const QImage pixels(file(u"map.png"_s));
    QCOMPARE(pixels.size(), whole.size());
    QCOMPARE(pixels.pixelColor(2, pixels.height() - 2), whole.colors.panel);
    QVERIFY(read(file(u"map.svg"_s)).contains("12 items"));
}

void tst_MapExport::aFileThatCannotBeWrittenStaysAsItWas()
{
    const auto nowhere = write(PictureFormat::Png, file(u"no such folder/map.png"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::Storage);
    QVERIFY(!nowhere.error().detail.isEmpty());
    // A folder stands where the file should be.
    QVERIFY(QDir(m_folder->path()).mkpath(u"map.png/kept"_s));
    QVERIFY(!write(PictureFormat::Png, file(u"map.png"_s)));
    QVERIFY(QDir(file(u"map.png/kept"_s)).exists());
}

void tst_MapExport::whatIsTooLargeIsRefused()
{
    const auto huge
        = write(PictureFormat::Png, file(u"map.png"_s), { .widthPx = 40'000, .pagePoints = {} });
    QVERIFY(!huge);
    QCOMPARE(huge.error().kind, Error::Kind::TooLarge);
    QVERIFY(!QFile::exists(file(u"map.png"_s)));
}

void tst_MapExport::aCancelLeavesNothing_data()
{
    QTest::addColumn<PictureFormat>("format");
    QTest::addColumn<int>("after");
    for (const auto &[format, name] : { std::pair(PictureFormat::Png, "png"),
             std::pair(PictureFormat::Svg, "svg"), std::pair(PictureFormat::Pdf, "pdf") }) {
        QTest::addRow("%s, at once", name) << format << 0;
        QTest::addRow("%s, among the logos", name) << format << 2;
        QTest::addRow("%s, after the logos", name) << format << 1'000'000;
    }
}

void tst_MapExport::aCancelLeavesNothing()
{
    QFETCH(PictureFormat, format);
    QFETCH(int, after);
    CancelledProgress progress(after);
    const auto result = views::exportMap(picture(), format, { .widthPx = 700, .pagePoints = {} },
        testArtwork, file(u"map"_s), progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(file(u"map"_s)));
}

QTEST_MAIN(tst_MapExport)
#include "tst_mapexport.moc"
