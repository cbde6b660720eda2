// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every picture of the map, whatever the camera: pictures themselves are compared in
// tst_mapgolden.
#include "tests/goldenimage.h"
#include "tests/testfont.h"
#include "tests/testlandscape.h"
#include "tests/testmap.h"
#include "views/map/maplabels.h"

#include <QApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using model::DetailLevel;
using model::MapCamera;
using model::MapLayout;
using views::Colors;
using views::MapLabel;
using views::TextCache;
using views::TextRole;

namespace {

const QSize size(420, 300);

/// A view of @p layout as wheel and drag can lead to, with the level that goes with it.
struct Look {
    MapCamera camera;
    DetailLevel level = DetailLevel::Overview;
};
Look anyLook(const MapLayout &layout, std::mt19937 &random)
{
    std::uniform_real_distribution<double> share(0, 1);
    const double scale = 0.4 * std::pow(60.0, share(random));
    const QPointF centre(layout.bounds.left() + share(random) * layout.bounds.width(),
        layout.bounds.top() + share(random) * layout.bounds.height());
    const MapCamera camera = MapCamera { centre, scale }.keptOn(layout.bounds, size, 12);
    return { camera, model::detailLevelAt(scale * MapLayout::cellSize.width()) };
}

QString described(const MapLabel &label)
{
    return u"kind %1, %2 at %3,%4 %5x%6"_s.arg(int(label.kind))
        .arg(label.index)
        .arg(label.rect.x())
        .arg(label.rect.y())
        .arg(label.rect.width())
        .arg(label.rect.height());
}

/// More than the pixel by which rounding may bring them together.
bool overlap(const QRectF &a, const QRectF &b)
{
    const QRectF common = a.intersected(b);
    return common.width() > 1.01 && common.height() > 1.01;
}

class LabelledMap {
public:
    LabelledMap()
        : m_snapshot(statesSnapshot())
        , layout(MapLayout::of(
              m_snapshot, model::shownGroups({}, m_snapshot.landscape, u"All"_s).back()))
    {
    }

    std::vector<MapLabel> labels(const Look &look, double ratio = 1, const QFont &font = testFont())
    {
        texts.begin(font, ratio);
        return views::placeLabels(layout, look.camera, size, look.level, texts, ratio);
    }
    QRectF placeOf(const MapLabel &label, const MapCamera &camera) const
    {
        const QRectF place = label.kind == MapLabel::Kind::BlockBar
            ? layout.blocks[size_t(label.index)].rect
            : layout.territories[size_t(label.index)].rect;
        return camera.toView(place, size);
    }

private:
    model::Snapshot m_snapshot;

public:
    MapLayout layout;
    TextCache texts;
};

/// Remembers the font of everything that is written with it.
class WrittenFonts : public QPaintDevice {
public:
    WrittenFonts() = default;

    QPaintEngine *paintEngine() const override { return &m_engine; }
    double smallestPx() const { return m_engine.smallestPx; }
    int count() const { return m_engine.count; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return size.width();
        case PdmHeight: return size.height();
        case PdmDepth: return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return 0;
        }
    }

private:
    class Engine : public QPaintEngine {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawPath(const QPainterPath &) override { }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        void drawTextItem(const QPointF &, const QTextItem &item) override
        {
            // What the painter scales counts too.
            const double scale = painter()->transform().m22();
            smallestPx = std::min(smallestPx, item.font().pixelSize() * scale);
            ++count;
        }
        Type type() const override { return User; }

        double smallestPx = 1000;
        int count = 0;
    };
    mutable Engine m_engine;
};

} // namespace

class tst_MapScene : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tilesTogetherEqualTheWhole_data();
    void tilesTogetherEqualTheWhole();
    void halvesTogetherEqualTheWhole_data();
    void halvesTogetherEqualTheWhole();
    void whatIsChosenAndPointedAtIsThere();
    void dotsGetNoLetters();
    void theSameSceneGivesTheSamePicture();
    void headingsNeverOverlap();
    void headingsStayInViewAndInWhatTheyHead();
    void headingsAreHighEnoughForTheirText();
    void aPlaceInSightHasItsHeading();
    void nothingIsWrittenSmallerThanElevenPixels_data();
    void nothingIsWrittenSmallerThanElevenPixels();
    void textKeepsToItsWidth_data();
    void textKeepsToItsWidth();
    void largerTypeMakesTextLarger();
    void headingsCoverWhatIsSelectedBehindThem();
    void nothingCanBePainted_data();
    void nothingCanBePainted();
};

void tst_MapScene::tilesTogetherEqualTheWhole_data()
{
    QTest::addColumn<double>("cellPx");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("overview") << 8.0 << 1.0 << false;
    QTest::newRow("overview, 2x, dark") << 9.3 << 2.0 << true;
    QTest::newRow("category") << 24.0 << 1.0 << true;
    QTest::newRow("category, odd scale, 2x") << 19.7 << 2.0 << false;
    QTest::newRow("subcategory, 1.5x") << 56.0 << 1.5 << false;
    QTest::newRow("items") << 124.0 << 1.0 << false;
    QTest::newRow("cards, 2x, dark") << 250.0 << 2.0 << true;
}

void tst_MapScene::tilesTogetherEqualTheWhole()
{
    QFETCH(double, cellPx);
    QFETCH(double, ratio);
    QFETCH(bool, isDark);
    TestMap map(statesSnapshot(), testFont());
    const DetailLevel level = model::detailLevelAt(cellPx);
    views::MapScene scene = map.scene(isDark ? Colors::dark() : Colors::light(), level);
    const QRectF &block = map.layout().blocks[0].rect;
    const MapCamera camera
        = MapCamera { block.center() + QPointF(3.3, 1.7), cellPx / MapLayout::cellSize.width() }
              .keptOn(map.layout().bounds, size, 12);
    scene.selectedCell = map.layout().cellAt(camera.toMap(QPointF(210, 150), size));
    scene.hoveredCell = map.layout().cellAt(camera.toMap(QPointF(130, 170), size));
    scene.hasFocus = true;
    const QImage whole = map.picture(scene, camera, size, ratio);
    // Edges on whole device pixels at every ratio, and through cells, headings and rings.
    constexpr int tile = 70;
    QImage tiled(whole.size(), whole.format());
    tiled.setDevicePixelRatio(ratio);
    for (int y = 0; y < size.height(); y += tile) {
        for (int x = 0; x < size.width(); x += tile) {
            QPainter painter(&tiled);
            const QRect exposed = QRect(x, y, tile, tile) & QRect({ 0, 0 }, size);
            painter.setClipRect(exposed);
            views::paintMap(painter, scene, camera, size, exposed);
        }
    }
    const ImageDifference difference = ImageDifference::of(tiled, whole);
    if (difference.largest > 0) {
        difference.picture.save(
            QStringLiteral(ATLAS_BIN_DIR "/tiles-%1.png").arg(QString::number(cellPx)));
    }
    QCOMPARE(difference.largest, 0);
}

void tst_MapScene::halvesTogetherEqualTheWhole_data()
{
    QTest::addColumn<double>("cellPx");
    QTest::addColumn<double>("ratio");
    for (const double cellPx : { 9.3, 19.7, 56.0, 124.0, 250.0 }) {
        for (const double ratio : { 1.0, 1.25, 1.5, 2.0 })
            QTest::addRow("%g px at %g", cellPx, ratio) << cellPx << ratio;
    }
}

void tst_MapScene::halvesTogetherEqualTheWhole()
{
    QFETCH(double, cellPx);
    QFETCH(double, ratio);
    TestMap map(statesSnapshot(), testFont());
    map.explorer().setFilter(model::ItemFilter::parse(u"-maturity:sandbox"_s).value());
    map.update();
    views::MapScene scene = map.scene(Colors::light(), model::detailLevelAt(cellPx));
    const QSize large(880, 640);
    const MapCamera camera
        = MapCamera { map.layout().bounds.center(), cellPx / MapLayout::cellSize.width() }.keptOn(
            map.layout().bounds, large, 12);
    // One is chosen and one is pointed at where the halves meet.
    scene.selectedCell = map.layout().cellAt(camera.toMap(QPointF(300, 326), large));
    scene.hoveredCell = map.layout().cellAt(camera.toMap(QPointF(500, 326), large));
    (void)map.picture(scene, camera, large, ratio); // for its logos
    // As a view below a toolbar: at a ratio of 1.5 it begins in the middle of a pixel.
    const auto painted = [&](bool isInHalves) {
        QImage image(QSize(880, 653) * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(0, 13);
        if (!isInHalves)
            painter.setClipRect(QRect({}, large));
        if (bool(views::HalfPainter::imageOf(painter)) == isInHalves)
            views::paintMap(painter, scene, camera, large);
        painter.end();
        return image.copy(0, int(std::ceil(13 * ratio)), image.width(), image.height());
    };
    // Smooth edges that are cut may be rounded another way, by less than an eye can see: those
    // between pixels, and few of the large monograms, which are painted and not copied.
    constexpr int unseen = 4;
    const bool isBetweenPixels = ratio != std::round(ratio);
    const bool hasPaintedMonograms = cellPx > 100 || (cellPx > 50 && ratio == 2);
    const ImageDifference difference = ImageDifference::of(painted(true), painted(false));
    QCOMPARE_LE(difference.largest, isBetweenPixels || hasPaintedMonograms ? unseen : 0);
    QVERIFY2(difference.isTolerable(), qPrintable(QString::number(difference.pixels)));
}

void tst_MapScene::whatIsChosenAndPointedAtIsThere()
{
    TestMap map(statesSnapshot(), testFont());
    const MapCamera camera { map.layout().bounds.center(), 5 };
    views::MapScene scene = map.scene(Colors::light(), DetailLevel::Subcategory);
    scene.selectedCell = map.layout().cellAt(map.layout().cells.front().rect.center());
    const MapCamera near { map.layout().cells.front().rect.center(), camera.scalePxPerUnit };
    const QImage before = map.picture(scene, near, size, 1);
    scene.hoveredCell = scene.selectedCell;
    QCOMPARE(ImageDifference::of(map.picture(scene, near, size, 1), before).largest, 0);
}

void tst_MapScene::dotsGetNoLetters()
{
    TestMap map(statesSnapshot(), testFont());
    const MapCamera camera { map.layout().bounds.center(), 1.2 };
    views::MapScene scene = map.scene(Colors::light(), DetailLevel::Overview);
    const model::Snapshot &snapshot = *map.explorer().snapshot();
    const auto &items = snapshot.landscape.items;
    const auto &cells = map.layout().cells;
    const QImage picture = map.picture(scene, camera, size, 1);
    const auto middleOf = [&](const model::MapCell &cell) {
        return camera.toView(cell.rect, size).center().toPoint();
    };
    // A dot without a logo that no title covers.
    const auto bare = std::ranges::find_if(cells, [&](const model::MapCell &cell) {
        return !snapshot.logoBlobs.contains(items[size_t(cell.item)].logo) && !cell.isFeatured
            && picture.rect().contains(middleOf(cell))
            && picture.pixelColor(middleOf(cell)) == Colors::light().dot;
    });
    QVERIFY(bare != cells.end());
    scene.hoveredCell = int(bare - cells.begin());
    const QImage lifted = map.picture(scene, camera, size, 1);
    for (const int x : { -1, 0, 1 })
        QCOMPARE(lifted.pixelColor(middleOf(*bare) + QPoint(x, -2)), Colors::light().dot);
}

void tst_MapScene::theSameSceneGivesTheSamePicture()
{
    const MapCamera camera { { 120, 90 }, 2.4 };
    QImage pictures[2];
    for (QImage &picture : pictures) {
        TestMap map(statesSnapshot(), testFont());
        // One comes from far away: what the caches hold makes no difference.
        if (&picture != pictures) {
            (void)map.picture(
                map.scene(Colors::light(), DetailLevel::Items), { { 50, 50 }, 12 }, size, 1);
        }
        picture = map.picture(map.scene(Colors::light(), DetailLevel::Category), camera, size, 1);
    }
    QCOMPARE(ImageDifference::of(pictures[0], pictures[1]).largest, 0);
}

void tst_MapScene::headingsNeverOverlap()
{
    LabelledMap map;
    std::mt19937 random(7);
    int bars = 0;
    int titles = 0;
    for (int i = 0; i < 400; ++i) {
        const Look look = anyLook(map.layout, random);
        const auto labels = map.labels(look, 1 + i % 3 * 0.5);
        for (size_t a = 0; a < labels.size(); ++a) {
            (labels[a].kind == MapLabel::Kind::TerritoryTitle ? titles : bars) += 1;
            for (size_t b = a + 1; b < labels.size(); ++b) {
                // A block's bar goes under its territory's, which is painted later, once both are
                // pushed out at the top; then it says nothing any more, or is whole below it.
                const bool isUnderItsOwn = labels[a].kind == MapLabel::Kind::TerritoryBar
                    && labels[b].kind == MapLabel::Kind::BlockBar && labels[a].rect.top() <= 0;
                QVERIFY2(isUnderItsOwn || !overlap(labels[a].rect, labels[b].rect),
                    qPrintable(described(labels[a]) + " and "_L1 + described(labels[b])));
            }
        }
    }
    // The cameras did see something of each.
    QVERIFY(bars > 400);
    QVERIFY(titles > 100);
}

void tst_MapScene::headingsStayInViewAndInWhatTheyHead()
{
    LabelledMap map;
    std::mt19937 random(8);
    const QRectF view = QRectF({ 0, 0 }, size).adjusted(-1, -1, 1, 1);
    for (int i = 0; i < 400; ++i) {
        const Look look = anyLook(map.layout, random);
        for (const MapLabel &label : map.labels(look)) {
            const QRectF place = map.placeOf(label, look.camera).adjusted(-1, -1, 1, 1);
            QVERIFY2(place.contains(label.rect), qPrintable(described(label)));
            QVERIFY2(!label.hasText || view.contains(label.rect), qPrintable(described(label)));
        }
    }
}

void tst_MapScene::headingsAreHighEnoughForTheirText()
{
    LabelledMap map;
    std::mt19937 random(9);
    for (int i = 0; i < 400; ++i) {
        const Look look = anyLook(map.layout, random);
        for (const MapLabel &label : map.labels(look)) {
            if (!label.hasText)
                continue;
            // Room for ascenders and descenders; the rest of a line is air.
            const QFont font = map.texts.font(label.role);
            QVERIFY2(label.rect.height() >= font.pixelSize(), qPrintable(described(label)));
            QVERIFY(font.pixelSize() >= TextCache::smallestPx);
            QVERIFY2(label.rect.width() >= 2 * font.pixelSize(), qPrintable(described(label)));
        }
    }
}

void tst_MapScene::aPlaceInSightHasItsHeading()
{
    LabelledMap map;
    std::mt19937 random(10);
    const QRectF view({ 0, 0 }, size);
    int checked = 0;
    for (int i = 0; i < 300; ++i) {
        const Look look = anyLook(map.layout, random);
        const auto labels = map.labels(look);
        for (int t = 0; t < int(map.layout.territories.size()); ++t) {
            // A heading stands right above its blocks: far above them is only tinted ground.
            const auto &territory = map.layout.territories[size_t(t)];
            const QRectF blocks(territory.header.bottomLeft(), territory.rect.bottomRight());
            const QRectF seen = look.camera.toView(blocks, size) & view;
            if (seen.width() < 150 || seen.height() < 80)
                continue;
            ++checked;
            const bool isNamed = std::ranges::any_of(labels, [t](const MapLabel &label) {
                return label.kind != MapLabel::Kind::BlockBar && label.index == t && label.hasText;
            });
            QVERIFY2(isNamed, qPrintable(map.layout.territories[size_t(t)].category));
        }
    }
    QVERIFY(checked > 100);
}

void tst_MapScene::nothingIsWrittenSmallerThanElevenPixels_data()
{
    QTest::addColumn<DetailLevel>("level");
    QTest::addColumn<double>("cellPx");
    for (const DetailLevel level : model::detailLevels) {
        for (const double share : { 0.8, 1.0, 1.3 }) {
            const double cellPx = model::cellPxOf(level) * share;
            QTest::addRow("level %d, cells of %g pixels", int(level), cellPx) << level << cellPx;
        }
    }
}

void tst_MapScene::nothingIsWrittenSmallerThanElevenPixels()
{
    QFETCH(DetailLevel, level);
    QFETCH(double, cellPx);
    for (const TextRole role : views::textRoles)
        QVERIFY(TextCache::pixelSize(role) >= 11);
    // A person's small type makes nothing smaller.
    QFont font = testFont();
    font.setPixelSize(7);
    TestMap map(statesSnapshot(), font);
    views::MapScene scene = map.scene(Colors::light(), level);
    // With vectors, all text goes through the painter and none through pictures kept of it.
    scene.vectorLogo = [](QPainter &, const model::Item &, const QRectF &) { return true; };
    const MapCamera camera
        = MapCamera { map.layout().blocks[0].rect.center(), cellPx / MapLayout::cellSize.width() }
              .keptOn(map.layout().bounds, size, 12);
    WrittenFonts device;
    QPainter painter(&device);
    views::paintMap(painter, scene, camera, size);
    painter.end();
    QVERIFY(device.count() > 3);
    QVERIFY2(device.smallestPx() >= 11, qPrintable(QString::number(device.smallestPx())));
}

void tst_MapScene::textKeepsToItsWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a name") << u"Flint Gate"_s;
    QTest::newRow("many words")
        << u"Hydroelectric Turbine Regulation and Instrumentation Management Platform"_s;
    QTest::newRow("one long word") << u"Donaudampfschifffahrtsgesellschaft"_s;
    QTest::newRow("a line break") << u"first\nsecond"_s;
    QTest::newRow("right to left") << u"\u05d0\u05d1\u05d2 \u05d3\u05d4"_s;
    QTest::newRow("control characters") << u"a\u0001b\u200fc\u2028d"_s;
    QTest::newRow("half of a surrogate pair") << u"a"_s + QChar(0xD83D) + u"b"_s;
    QTest::newRow("very long") << u"word "_s.repeated(2000);
}

void tst_MapScene::textKeepsToItsWidth()
{
    QFETCH(QString, text);
    TextCache texts;
    texts.begin(testFont(), 1);
    for (const TextRole role : views::textRoles) {
        for (int width = 24; width < 400; width += 37) {
            for (const int lines : { 1, 2, 3 }) {
                const TextCache::Block &block = texts.block(text, role, width, lines);
                QVERIFY(int(block.lines.size()) <= lines);
                QCOMPARE(block.widths.size(), block.lines.size());
                QVERIFY(block.height <= lines * texts.lineHeight(role) + 0.01);
                for (const double used : block.widths) {
                    QVERIFY2(used <= width + 0.5,
                        qPrintable(u"%1 in %2: %3"_s.arg(used).arg(width).arg(
                            block.lines.front().text().left(60))));
                }
            }
        }
    }
}

void tst_MapScene::largerTypeMakesTextLarger()
{
    TextCache texts;
    QFont font = testFont();
    texts.begin(font, 1);
    QCOMPARE(texts.font(TextRole::Item).pixelSize(), TextCache::pixelSize(TextRole::Item));
    font.setPixelSize(26);
    texts.begin(font, 1);
    QCOMPARE(texts.font(TextRole::Item).pixelSize(), 2 * TextCache::pixelSize(TextRole::Item));
    // Then there are fewer headings, and those that there are still keep apart.
    LabelledMap map;
    std::mt19937 random(11);
    for (int i = 0; i < 100; ++i) {
        const Look look = anyLook(map.layout, random);
        for (const MapLabel &label : map.labels(look, 1, font)) {
            QVERIFY(!label.hasText || label.rect.height() + 3 >= map.texts.lineHeight(label.role));
        }
    }
}

void tst_MapScene::headingsCoverWhatIsSelectedBehindThem()
{
    TestMap map(statesSnapshot(), testFont());
    // A cell in the middle of the territory's heading, which stays while the map scrolls under it.
    views::MapScene scene = map.scene(Colors::light(), DetailLevel::Subcategory);
    const int cell = map.cellOf(u"Flint Gate"_s);
    const MapCamera camera { map.layout().cells[size_t(cell)].rect.center()
            + QPointF(0, (size.height() / 2 - 20) / 5.6),
        5.6 };
    const QImage before = map.picture(scene, camera, size, 1);
    scene.selectedCell = cell;
    const QImage after = map.picture(scene, camera, size, 1);
    const QRect heading(0, 0, size.width(), 36);
    QCOMPARE(ImageDifference::of(after.copy(heading), before.copy(heading)).largest, 0);
    // Where nothing covers it, it shows.
    const MapCamera centred { map.layout().cells[size_t(cell)].rect.center(), 5.6 };
    scene.selectedCell = -1;
    const QImage plain = map.picture(scene, centred, size, 1);
    scene.selectedCell = cell;
    QVERIFY(ImageDifference::of(map.picture(scene, centred, size, 1), plain).pixels > 200);
}

void tst_MapScene::nothingCanBePainted_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<QSizeF>("viewSize");
    QTest::addColumn<MapCamera>("camera");
    const QSizeF usual(size);
    QTest::newRow("an empty world") << 0 << usual << MapCamera();
    QTest::newRow("far away from everything") << 50 << usual << MapCamera { { 1e6, -1e6 }, 2 };
    QTest::newRow("a view without size") << 50 << QSizeF(0, 0) << MapCamera { { 50, 50 }, 2 };
    QTest::newRow("so small that nothing is left") << 50 << usual << MapCamera { { 50, 50 }, 1e-6 };
    QTest::newRow("one cell is larger than the view")
        << 50 << usual << MapCamera { { 9, 18 }, 900 };
}

void tst_MapScene::nothingCanBePainted()
{
    QFETCH(int, items);
    QFETCH(QSizeF, viewSize);
    QFETCH(MapCamera, camera);
    TestMap map(items == 0 ? model::Snapshot() : madeSnapshot(items, 2), testFont());
    for (const DetailLevel level : model::detailLevels) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        views::MapScene scene = map.scene(Colors::light(), level);
        // What was selected in another world.
        scene.selectedCell = 4000;
        scene.hoveredCell = 4000;
        scene.isFocusFramed = true;
        QPainter painter(&image);
        views::paintMap(painter, scene, camera, viewSize);
        painter.end();
        // Nothing of what was there before shows through.
        if (!viewSize.isEmpty())
            QVERIFY(image.pixelColor(200, 150) != QColor(Qt::magenta));
    }
}

int main(int argc, char **argv)
{
    forgetSystemFonts();
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    tst_MapScene test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mapscene.moc"
