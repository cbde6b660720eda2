// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the map against pictures that a person looked at: see tests/golden.
#include "model/map/mapcamera.h"
#include "tests/goldenimage.h"
#include "tests/testfont.h"
#include "tests/testlandscape.h"
#include "tests/testmap.h"
#include "views/filters/nomatches.h"
#include "views/map/maplegend.h"
#include "views/map/mapview.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QStyleFactory>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::DetailLevel;
using model::MapCamera;
using model::MapLayout;
using views::Colors;
using views::Theme;

namespace {

const QSize size(440, 280);

struct Extra {
    QString filter;
    model::Lens lens = model::Lens::Maturity;
    bool isSizedByStars = false;
    bool isCompact = false;
    QString spotlight; ///< of all that has the word
    QString selected;
    QString hovered;
};

const Colors &colorsOf(bool isDark) { return isDark ? Colors::dark() : Colors::light(); }

/// @p level as it is in the middle of its range, around the same places in every picture.
MapCamera cameraFor(const MapLayout &layout, DetailLevel level)
{
    if (level == DetailLevel::Overview)
        return MapCamera::fitting(layout.bounds, size, 6);
    // Where subcategories meet; further in, where all states are side by side.
    const auto &block = layout.blocks.front();
    const int cell = std::min(block.firstCell + 14, block.firstCell + block.cellCount - 1);
    const QPointF middle = level == DetailLevel::Category
        ? block.rect.bottomRight() - QPointF(0, 24)
        : layout.cells[size_t(cell)].rect.center();
    const double scale = model::cellPxOf(level) / MapLayout::cellSize.width();
    return MapCamera { middle, scale }.keptOn(layout.bounds, size, 6);
}

/// Every widget here draws with the font of the tests, in the look that is asked for.
QImage grabbed(QWidget &widget, const QSize &widgetSize)
{
    widget.resize(widgetSize);
    widget.ensurePolished();
    QImage image(widgetSize, QImage::Format_RGB32);
    image.fill(widget.palette().color(QPalette::Window));
    widget.render(&image);
    return image;
}

} // namespace

Q_DECLARE_METATYPE(Extra)

class tst_MapGolden : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void everyLevelLooksAsItDid_data();
    void everyLevelLooksAsItDid();
    void everyStateLooksAsItDid_data();
    void everyStateLooksAsItDid();
    void nothingLooksAsItDid_data();
    void nothingLooksAsItDid();
    void theLegendLooksAsItDid_data();
    void theLegendLooksAsItDid();
    void aChangeIsFound_data();
    void aChangeIsFound();
    void whatFailsIsLeftToBeLookedAt();
};

void tst_MapGolden::initTestCase()
{
    // Widgets reckon in points.
    QFont font = testFont();
    font.setPointSizeF(9.75);
    QApplication::setFont(font);
    QCOMPARE(QFontInfo(testFont()).family(), u"Inter"_s);
}

void tst_MapGolden::everyLevelLooksAsItDid_data()
{
    QTest::addColumn<DetailLevel>("level");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<double>("ratio");
    const QStringList names { u"overview"_s, u"category"_s, u"subcategory"_s, u"items"_s,
        u"cards"_s };
    for (const DetailLevel level : model::detailLevels) {
        for (const bool isDark : { false, true }) {
            for (const int ratio : { 1, 2 }) {
                QTest::newRow(qPrintable(u"%1-%2-%3x"_s.arg(
                    names[int(level)], isDark ? u"dark"_s : u"light"_s, QString::number(ratio))))
                    << level << isDark << double(ratio);
            }
        }
    }
}

void tst_MapGolden::everyLevelLooksAsItDid()
{
    QFETCH(DetailLevel, level);
    QFETCH(bool, isDark);
    QFETCH(double, ratio);
    TestMap map(statesSnapshot(), testFont());
    const QImage picture = map.picture(
        map.scene(colorsOf(isDark), level), cameraFor(map.layout(), level), size, ratio);
    COMPARE_GOLDEN(picture, QString::fromLatin1(QTest::currentDataTag()));
}

void tst_MapGolden::everyStateLooksAsItDid_data()
{
    QTest::addColumn<DetailLevel>("level");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<Extra>("extra");
    const auto row = [](const char *name, DetailLevel level, bool isDark, const Extra &extra) {
        QTest::newRow(name) << level << isDark << extra;
    };
    row("filtered", DetailLevel::Category, false, { .filter = u"maturity:graduated,sandbox"_s });
    row("filtered-overview", DetailLevel::Overview, true, { .filter = u"is:project"_s });
    row("spotlight", DetailLevel::Subcategory, true, { .spotlight = u"r"_s });
    row("lens-age", DetailLevel::Subcategory, false, { .lens = model::Lens::Age });
    row("lens-age-overview", DetailLevel::Overview, false, { .lens = model::Lens::Age });
    row("lens-age-overview-dark", DetailLevel::Overview, true, { .lens = model::Lens::Age });
    row("lens-category", DetailLevel::Overview, true, { .lens = model::Lens::Category });
    row("sized-by-stars", DetailLevel::Category, false, { .isSizedByStars = true });
    row("compact", DetailLevel::Subcategory, false,
        { .filter = u"maturity:sandbox,archived"_s, .isCompact = true });
    row("selected", DetailLevel::Subcategory, true,
        { .selected = u"Flint Gate"_s, .hovered = u"Juniper Lever"_s });
}

void tst_MapGolden::everyStateLooksAsItDid()
{
    QFETCH(DetailLevel, level);
    QFETCH(bool, isDark);
    QFETCH(Extra, extra);
    TestMap map(statesSnapshot(), testFont());
    model::ViewState state = map.explorer().state();
    state.filter = extra.filter;
    state.lens = extra.lens;
    state.isSizedByStars = extra.isSizedByStars;
    state.isCompact = extra.isCompact;
    map.explorer().change(state);
    if (!extra.spotlight.isEmpty()) {
        map.explorer().setSpotlight(map.explorer().index().matching(
            { .field = model::FilterField::Name, .values = { extra.spotlight } }));
    }
    map.update();
    views::MapScene scene = map.scene(colorsOf(isDark), level);
    if (!extra.selected.isEmpty()) {
        scene.selectedCell = map.cellOf(extra.selected);
        scene.hoveredCell = map.cellOf(extra.hovered);
        scene.hasFocus = true;
        QVERIFY(scene.selectedCell >= 0 && scene.hoveredCell >= 0);
    }
    const QImage picture = map.picture(scene, cameraFor(map.layout(), level), size, 1);
    COMPARE_GOLDEN(picture, QString::fromLatin1(QTest::currentDataTag()));
}

void tst_MapGolden::nothingLooksAsItDid_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("hasItems");
    QTest::newRow("no-items-light") << false << false;
    QTest::newRow("no-items-dark") << true << false;
    QTest::newRow("no-matches-light") << false << true;
    QTest::newRow("no-matches-dark") << true << true;
}

void tst_MapGolden::nothingLooksAsItDid()
{
    QFETCH(bool, isDark);
    QFETCH(bool, hasItems);
    Theme theme;
    theme.setChoice(isDark ? Theme::Choice::Dark : Theme::Choice::Light);
    model::Snapshot snapshot = statesSnapshot();
    if (!hasItems) {
        snapshot.landscape.items.clear();
        snapshot.landscape.categories.resize(2);
        for (auto &category : snapshot.landscape.categories) {
            for (auto &subcategory : category.subcategories)
                subcategory.items.clear();
        }
    }
    TestMap map(snapshot, testFont());
    if (hasItems) {
        model::ViewState state = map.explorer().state();
        state.filter = u"maturity:graduated category:Toys is:member"_s;
        map.explorer().change(state);
    }
    views::MapView view(theme, map.logos(), map.explorer());
    view.setMinimapWanted(false);
    views::NoMatches noMatches(theme, map.explorer(), &view);
    QCOMPARE(!noMatches.isHidden(), hasItems);
    QImage picture = grabbed(view, size);
    // Logos that the first picture asked for.
    QVERIFY(QTest::qWaitFor([&] { return map.logos().isIdle(); }));
    picture = grabbed(view, size);
    COMPARE_GOLDEN(picture, QString::fromLatin1(QTest::currentDataTag()));
}

void tst_MapGolden::theLegendLooksAsItDid_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<model::Lens>("lens");
    QTest::newRow("legend-light") << false << model::Lens::Maturity;
    QTest::newRow("legend-dark") << true << model::Lens::Maturity;
    QTest::newRow("legend-age-light") << false << model::Lens::Age;
}

void tst_MapGolden::theLegendLooksAsItDid()
{
    QFETCH(bool, isDark);
    QFETCH(model::Lens, lens);
    Theme theme;
    theme.setChoice(isDark ? Theme::Choice::Dark : Theme::Choice::Light);
    TestMap map(statesSnapshot(), testFont());
    map.explorer().setLens(lens);
    map.update();
    views::MapLegend legend(theme, map.explorer());
    legend.setLens(map.lens());
    constexpr int width = 640;
    const QImage picture = grabbed(legend, { width, legend.heightForWidth(width) });
    COMPARE_GOLDEN(picture, QString::fromLatin1(QTest::currentDataTag()));
}

void tst_MapGolden::aChangeIsFound_data()
{
    QTest::addColumn<int>("off");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<bool>("isTolerable");
    QTest::newRow("the same") << 0 << 0 << true;
    QTest::newRow("every pixel by two") << 2 << 10'000 << true;
    QTest::newRow("one in a thousand by more") << 3 << 10 << true;
    QTest::newRow("a few more of them") << 3 << 11 << false;
    QTest::newRow("a mark of four by four pixels") << 90 << 16 << false;
}

void tst_MapGolden::aChangeIsFound()
{
    QFETCH(int, off);
    QFETCH(int, pixels);
    QFETCH(bool, isTolerable);
    QImage before(100, 100, QImage::Format_RGB32);
    before.fill(QColor(100, 120, 140));
    QImage after = before;
    for (int i = 0; i < pixels; ++i)
        after.setPixelColor(i % 100, i / 100, QColor(100, 120, 140 + off));
    const ImageDifference difference = ImageDifference::of(after, before);
    QCOMPARE(difference.isTolerable(), isTolerable);
    QCOMPARE(difference.largest, off);
}

void tst_MapGolden::whatFailsIsLeftToBeLookedAt()
{
    if (qEnvironmentVariableIntValue("UPDATE_GOLDEN") == 1)
        QSKIP("Pictures are being kept.");
    QImage other(size, QImage::Format_RGB32);
    other.fill(Qt::red);
    const QString message = differenceFromGolden(other, u"category-light-1x"_s);
    const QString left = QStringLiteral(ATLAS_BIN_DIR "/golden-failures/category-light-1x");
    QVERIFY2(message.contains(left + "-actual.png"_L1), qPrintable(message));
    QVERIFY(message.contains(left + "-difference.png"_L1));
    QCOMPARE(QImage(left + "-actual.png"_L1).pixelColor(5, 5), QColor(Qt::red));
    QVERIFY(!QImage(left + "-difference.png"_L1).isNull());
    QVERIFY(QFile::remove(left + "-actual.png"_L1));
    QVERIFY(QFile::remove(left + "-difference.png"_L1));
    QVERIFY(differenceFromGolden(other, u"never drawn"_s).contains(u"missing"_s));
    QVERIFY(QFile::remove(QStringLiteral(ATLAS_BIN_DIR "/golden-failures/never drawn-actual.png")));
}

int main(int argc, char **argv)
{
    forgetSystemFonts();
    QApplication::setStyle(u"Fusion"_s);
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    tst_MapGolden test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mapgolden.moc"
