// SPDX-License-Identifier: GPL-3.0-or-later
// The map in a window as hands use it: keys, mouse, levels, the compact map, overview and legend.
#include "tests/testlandscape.h"
#include "tests/testmap.h"
#include "views/logos/logocache.h"
#include "views/map/hovercard.h"
#include "views/map/maplegend.h"
#include "views/map/mapview.h"
#include "views/map/minimap.h"
#include "views/wording/lenswords.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLabel>
#include <QPainter>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::DetailLevel;
using model::MapCamera;
using views::MapView;

namespace {

/// A desktop whose user wants no motion.
class StillStyle : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

class tst_MapView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void numbersLeadToTheLevels_data();
    void numbersLeadToTheLevels();
    void motionTakesTimeUnlessItIsUnwanted();
    void whatFadesLiesWhereItsPlacesAre_data();
    void whatFadesLiesWhereItsPlacesAre();
    void escapeGoesOutAndThenLetsGo();
    void spaceShowsAndHidesTheCard();
    void aDragGoesOnWhenItIsThrown();
    void pinchingZoomsBetweenTheFingers();
    void aFilterMovesNothing();
    void aLensNeedsNoOtherLogos();
    void theCompactMapHoldsOnlyMatchesAndComesBack();
    void theSpotlightDimsTheRest();
    void theFirstLookHasTheLevelOfItsScale();
    void backLeadsToWhereOneWas();
    void backLeadsFromOnePartOfTheMapToTheOther();
    void allOfItStaysInSightUntilAPersonMoves();
    void theOverviewInTheCornerLeadsThere();
    void theLegendFilters();
    void aLensWithoutDataSaysWhatBringsIt();
    void arrowsSkipWhatIsFilteredOut();
    void anotherWorldInTheMiddleOfAMotionIsFine();
    void anEmptyWorldCanBeHandled();

private:
    MapView &map() const { return *m_map; }
    void settle() const { QTRY_VERIFY(map().isAtRest()); }
    void setFilter(const QString &text) const
    {
        m_explorer->setFilter(model::ItemFilter::parse(text).value());
    }
    static double cellPx(const MapCamera &camera)
    {
        return camera.scalePxPerUnit * model::MapLayout::cellSize.width();
    }
    void showWorld(const model::Snapshot &snapshot) const;

    std::unique_ptr<views::Theme> m_theme;
    std::unique_ptr<views::LogoCache> m_logos;
    std::unique_ptr<model::Explorer> m_explorer;
    std::unique_ptr<MapView> m_map;
};

void tst_MapView::showWorld(const model::Snapshot &snapshot) const
{
    const auto shared = std::make_shared<const model::Snapshot>(snapshot);
    m_explorer->setWorld(std::make_shared<const model::ItemIndex>(shared),
        model::shownGroups({}, shared->landscape, u"All"_s));
}

void tst_MapView::init()
{
    m_theme = std::make_unique<views::Theme>();
    m_logos = std::make_unique<views::LogoCache>(QString(), [](const QString &hash) {
        return model::Result<QByteArray>(model::failure(model::Error::Kind::NotFound, hash));
    });
    m_explorer = std::make_unique<model::Explorer>();
    m_map = std::make_unique<MapView>(*m_theme, *m_logos, *m_explorer);
    m_map->resize(900, 600);
    m_map->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
    showWorld(madeSnapshot(600, 5));
    settle();
}

void tst_MapView::cleanup()
{
    m_map.reset();
    m_explorer.reset();
    m_logos.reset();
    m_theme.reset();
}

void tst_MapView::numbersLeadToTheLevels_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<DetailLevel>("level");
    for (const DetailLevel level : model::detailLevels)
        QTest::addRow("%d", int(level) + 1) << Qt::Key_1 + int(level) << level;
}

void tst_MapView::numbersLeadToTheLevels()
{
    QFETCH(int, key);
    QFETCH(DetailLevel, level);
    QTest::keyClick(&map(), Qt::Key(key));
    settle();
    QCOMPARE(map().level(), level);
    QCOMPARE(cellPx(map().camera()), model::cellPxOf(level));
    QTest::keyClick(&map(), Qt::Key_0);
    settle();
    QVERIFY(map().camera().visibleMap(map().size().toSizeF()).contains(map().layout().bounds));
}

void tst_MapView::motionTakesTimeUnlessItIsUnwanted()
{
    const MapCamera before = map().camera();
    QSignalSpy moved(&map(), &MapView::cameraChanged);
    map().goToLevel(DetailLevel::Items);
    QCOMPARE(map().camera(), before);
    settle();
    QCOMPARE_GT(moved.size(), 3);

    StillStyle still;
    map().setStyle(&still);
    moved.clear();
    map().goToLevel(DetailLevel::Category);
    QCOMPARE(cellPx(map().camera()), model::cellPxOf(DetailLevel::Category));
    QCOMPARE(moved.size(), 1);
    QVERIFY(map().isAtRest());
    map().setStyle(nullptr);
}

void tst_MapView::whatFadesLiesWhereItsPlacesAre_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<MapCamera>("camera");
    QTest::addColumn<bool>("isClipped"); // painted by Qt, not by pixels
    for (const double ratio : { 1.0, 1.25, 2.0 }) {
        for (const bool isClipped : { false, true }) {
            const char *clip = isClipped ? " in a clip" : "";
            const auto row = [&](const char *name, const MapCamera &camera) {
                QTest::addRow("%s at %g%s", name, ratio, clip) << ratio << camera << isClipped;
            };
            row("still", { { 0, 0 }, 1 });
            row("moved", { { 20, -12 }, 1 });
            row("nearer", { { 8, 4 }, 2.5 });
            row("further", { { -6, 3 }, 0.5 });
        }
    }
}

void tst_MapView::whatFadesLiesWhereItsPlacesAre()
{
    QFETCH(double, ratio);
    QFETCH(MapCamera, camera);
    QFETCH(bool, isClipped);
    const QSize size(800, 480); // enough for two halves
    const MapCamera before { { 0, 0 }, 1 };
    views::HalfPainter halves;
    views::FadingPicture fading(halves);
    {
        // A cross of two colours whose middle is the origin of the map.
        QPainter painter(&fading.begin(size, ratio, before));
        painter.fillRect(QRect(0, 0, 800, 480), Qt::red);
        painter.fillRect(QRect(400, 0, 400, 240), Qt::blue);
        painter.fillRect(QRect(0, 240, 400, 240), Qt::blue);
    }
    QImage screen(size * ratio, QImage::Format_RGB32);
    screen.setDevicePixelRatio(ratio);
    screen.fill(Qt::black);
    QPainter painter(&screen);
    if (isClipped)
        painter.setClipRect(QRect({}, size));
    fading.paint(painter, camera, size, 1);
    painter.end();
    const QPointF middle = camera.toView(QPointF(0, 0), size);
    const auto colorAt = [&](double x, double y) {
        return screen.pixelColor(((middle + QPointF(x, y)) * ratio).toPoint());
    };
    QCOMPARE(colorAt(3, -3), QColor(Qt::blue));
    QCOMPARE(colorAt(-3, 3), QColor(Qt::blue));
    QCOMPARE(colorAt(3, 3), QColor(Qt::red));
    QCOMPARE(colorAt(-3, -3), QColor(Qt::red));
    // Half of it lets what is below shine through.
    screen.fill(Qt::white);
    painter.begin(&screen);
    if (isClipped)
        painter.setClipRect(QRect({}, size));
    fading.paint(painter, camera, size, 0.5);
    painter.end();
    QCOMPARE_LT(std::abs(colorAt(3, 3).green() - 127), 3);
}

void tst_MapView::escapeGoesOutAndThenLetsGo()
{
    QTest::keyClick(&map(), Qt::Key_Right);
    QVERIFY(m_explorer->selectedItem());
    const double all = map().camera().scalePxPerUnit;
    QTest::keyClick(&map(), Qt::Key_5);
    settle();
    double before = map().camera().scalePxPerUnit;
    while (before > all) {
        QTest::keyClick(&map(), Qt::Key_Escape);
        settle();
        QCOMPARE_LT(map().camera().scalePxPerUnit, before);
        before = map().camera().scalePxPerUnit;
        QVERIFY(m_explorer->selectedItem());
    }
    QTest::keyClick(&map(), Qt::Key_Escape);
    QVERIFY(!m_explorer->selectedItem());
}

void tst_MapView::spaceShowsAndHidesTheCard()
{
    const auto *card = map().findChild<views::HoverCard *>();
    QTest::keyClick(&map(), Qt::Key_Space);
    QVERIFY(!card->isVisible()); // of what?
    QTest::keyClick(&map(), Qt::Key_Right);
    QTest::keyClick(&map(), Qt::Key_Space);
    QVERIFY(card->isVisible());
    QVERIFY(map().rect().contains(card->geometry()));
    const auto *text = card->findChild<QLabel *>();
    QVERIFY(!text->text().contains("Bookmarked"_L1));
    QTest::keyClick(&map(), Qt::Key_Escape);
    QVERIFY(!card->isVisible());
    // With what the person keeps of it.
    m_explorer->setMarks(
        { { *m_explorer->selectedItem(), { .isBookmarked = true, .tags = { u"<b>hot"_s } } } });
    QTest::keyClick(&map(), Qt::Key_Space);
    QVERIFY(text->text().contains(u"Bookmarked · My tags: &lt;b&gt;hot"_s));
    QTest::keyClick(&map(), Qt::Key_Escape);
    QVERIFY(m_explorer->selectedItem());
}

void tst_MapView::aDragGoesOnWhenItIsThrown()
{
    map().goToLevel(DetailLevel::Items);
    settle();
    const QPointF before = map().camera().centre;
    QTest::mousePress(&map(), Qt::LeftButton, {}, { 600, 300 });
    for (int x = 590; x >= 500; x -= 10)
        QTest::mouseMove(&map(), { x, 300 });
    const QPointF dragged = map().camera().centre;
    QCOMPARE_GT(dragged.x(), before.x());
    QTest::mouseRelease(&map(), Qt::LeftButton, {}, { 500, 300 });
    settle();
    QCOMPARE_GT(map().camera().centre.x(), dragged.x());
    QVERIFY(!m_explorer->selectedItem());
}

/// On a touchpad, and with two fingers on the screen.
void tst_MapView::pinchingZoomsBetweenTheFingers()
{
    map().goToLevel(DetailLevel::Category);
    settle();
    const auto scale = [this] { return map().camera().scalePxPerUnit; };
    const double before = scale();
    const QPointF anchor(300, 200);
    const QPointF under = map().mapPointAt(anchor);
    const auto pad = QPointingDevice::primaryPointingDevice();
    QNativeGestureEvent gesture(
        Qt::ZoomNativeGesture, pad, 2, anchor, anchor, map().mapToGlobal(anchor), 0.25, QPointF());
    QCoreApplication::sendEvent(&map(), &gesture);
    QCOMPARE_LT(std::abs(scale() / before - 1.25), 0.001);
    QCOMPARE_LT(QLineF(map().mapPointAt(anchor), under).length(), 0.01);

    std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const double near = scale();
    const QPoint middle(300, 200);
    QTest::touchEvent(&map(), screen.get()).press(0, middle - QPoint(40, 0), &map());
    for (int gap = 40; gap <= 80; gap += 5) {
        auto touch = QTest::touchEvent(&map(), screen.get());
        touch.move(0, middle - QPoint(gap, 0), &map());
        if (gap == 40)
            touch.press(1, middle + QPoint(gap, 0), &map());
        else
            touch.move(1, middle + QPoint(gap, 0), &map());
    }
    QTest::touchEvent(&map(), screen.get())
        .release(0, middle - QPoint(80, 0), &map())
        .release(1, middle + QPoint(80, 0), &map());
    QCOMPARE_GT(scale() / near, 1.5);
    QCOMPARE_LE(scale() / near, 2.05);
}

void tst_MapView::aFilterMovesNothing()
{
    const auto layout = map().layout();
    const MapCamera camera = map().camera();
    setFilter(u"is:project"_s);
    QCOMPARE_LT(m_explorer->matches().count(), m_explorer->scope().count());
    QVERIFY(map().layout() == layout);
    QCOMPARE(map().camera(), camera);
}

void tst_MapView::aLensNeedsNoOtherLogos()
{
    views::LogoCache logos({}, testArtwork);
    model::Explorer explorer;
    MapView view(*m_theme, logos, explorer);
    view.resize(900, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto shared = std::make_shared<const model::Snapshot>(statesSnapshot());
    explorer.setWorld(std::make_shared<const model::ItemIndex>(shared),
        model::shownGroups({}, shared->landscape, u"All"_s));
    for (const double cell : { 17.0, 26.0, 50.0 }) {
        view.setCamera(
            { view.layout().bounds.center(), cell / model::MapLayout::cellSize.width() });
        model::ViewState state = explorer.state();
        state.lens = model::Lens::Maturity;
        explorer.change(state);
        QTRY_VERIFY(view.isAtRest());
        view.repaint();
        QTRY_VERIFY(logos.isIdle());
        // Rings around every cell, where there were few.
        state.lens = model::Lens::Age;
        explorer.change(state);
        view.repaint();
        QVERIFY2(logos.isIdle(), qPrintable(u"cells %1 px wide"_s.arg(cell)));
    }
}

void tst_MapView::theCompactMapHoldsOnlyMatchesAndComesBack()
{
    const auto whole = map().layout();
    setFilter(u"is:project"_s);
    model::ViewState state = m_explorer->state();
    state.isCompact = true;
    m_explorer->change(state);
    settle();
    QCOMPARE(int(map().layout().cells.size()), m_explorer->matches().count());
    for (const auto &cell : map().layout().cells)
        QVERIFY(m_explorer->matches().contains(cell.item));
    // Another filter is another compact map, none is the world again.
    setFilter(u"-is:project"_s);
    settle();
    QCOMPARE(int(map().layout().cells.size()), m_explorer->matches().count());
    setFilter({});
    settle();
    QVERIFY(map().layout() == whole);
    m_explorer->undo();
    settle();
    QVERIFY(map().layout() != whole);
}

void tst_MapView::theSpotlightDimsTheRest()
{
    const auto picture = [&] { return map().grab().toImage(); };
    (void)picture(); // asks for logos
    QTRY_VERIFY(m_logos->isIdle());
    const QImage before = picture();
    model::ItemSet found(m_explorer->index().itemCount());
    found.insert(3);
    m_explorer->setSpotlight(found);
    QVERIFY(picture() != before);
    QVERIFY(m_explorer->isInSight(3));
    QVERIFY(!m_explorer->isInSight(4));
    m_explorer->setSpotlight(std::nullopt);
    QCOMPARE(picture(), before);
}

void tst_MapView::theFirstLookHasTheLevelOfItsScale()
{
    // A size in which all of the map lies between the borders of the hysteresis: there it is not
    // what was shown before that decides.
    const auto cellPx
        = [this] { return map().camera().scalePxPerUnit * model::MapLayout::cellSize.width(); };
    const double wanted = model::detailLevelsFromPx.front() * 0.95;
    map().resize((map().size() * (wanted / cellPx())).expandedTo(map().minimumSize()));
    settle();
    map().goToLevel(DetailLevel::Category);
    settle();
    map().fit();
    settle();
    QCOMPARE(map().level(), DetailLevel::Category);
    showWorld(madeSnapshot(600, 5));
    settle();
    QCOMPARE_LT(std::abs(cellPx() - wanted), 0.5);
    QCOMPARE(map().level(), DetailLevel::Overview);
}

void tst_MapView::backLeadsToWhereOneWas()
{
    map().goToLevel(DetailLevel::Items);
    settle();
    QSignalSpy recalled(m_explorer.get(), &model::Explorer::cameraRecalled);
    const MapCamera there = map().camera();
    // It counts as a place once the camera has rested.
    QElapsedTimer rest;
    rest.start();
    QVERIFY(QTest::qWaitFor([&] { return rest.hasExpired(600); }));
    QTest::keyClick(&map(), Qt::Key_Right);
    settle();
    QVERIFY(map().camera() != there);
    m_explorer->goBack();
    QCOMPARE(recalled.size(), 1);
    settle();
    QCOMPARE(map().camera(), there);
}

void tst_MapView::backLeadsFromOnePartOfTheMapToTheOther()
{
    const auto rest = [this] {
        settle();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(QTest::qWaitFor([&] { return timer.hasExpired(600); }));
    };
    rest();
    const MapCamera whole = map().camera();
    const int last = int(map().layout().territories.size()) - 1;
    map().flyToPlace(0, 0);
    rest();
    const MapCamera first = map().camera();
    map().zoomIn(); // a little nearer is the same place
    rest();
    const MapCamera nearer = map().camera();
    QVERIFY(nearer != first);
    map().flyToPlace(last, map().layout().territories.back().firstBlock);
    rest();
    m_explorer->goBack();
    rest();
    QCOMPARE(map().camera(), nearer);
    m_explorer->goBack();
    rest();
    QCOMPARE(map().camera(), whole);
    QVERIFY(!m_explorer->canGoBack());
    m_explorer->goForward();
    rest();
    QCOMPARE(map().camera(), nearer);
    QVERIFY(m_explorer->canGoForward());
}

void tst_MapView::allOfItStaysInSightUntilAPersonMoves()
{
    map().resize(500, 700);
    QVERIFY(map().camera().visibleMap(map().size().toSizeF()).contains(map().layout().bounds));
    map().zoomIn();
    const double near = map().camera().scalePxPerUnit;
    map().resize(900, 600);
    QCOMPARE(map().camera().scalePxPerUnit, near);
}

void tst_MapView::theOverviewInTheCornerLeadsThere()
{
    auto *minimap = map().findChild<views::Minimap *>();
    QVERIFY(!minimap->isVisible()); // all of it is in sight
    map().goToLevel(DetailLevel::Items);
    settle();
    QVERIFY(minimap->isVisible());
    const QPointF before = map().camera().centre;
    QTest::mouseClick(minimap, Qt::LeftButton, {}, { 20, 20 });
    QCOMPARE_LT(map().camera().centre.x(), before.x());
    QCOMPARE_LT(map().camera().centre.y(), before.y());
    map().setMinimapWanted(false);
    QVERIFY(!minimap->isVisible());
}

void tst_MapView::theLegendFilters()
{
    views::MapLegend legend(*m_theme, *m_explorer);
    legend.setLens(map().lens());
    legend.show();
    const auto row = [&](const QString &name) -> QAbstractButton * {
        for (QAbstractButton *button : legend.findChildren<QAbstractButton *>()) {
            if (button->text() == name)
                return button;
        }
        return nullptr;
    };
    QAbstractButton *graduated = row(u"Graduated"_s);
    QVERIFY(graduated);
    graduated->click();
    QCOMPARE(m_explorer->state().filter, u"maturity:graduated"_s);
    QVERIFY(graduated->isChecked());
    QVERIFY(graduated->accessibleName().contains("shown alone"_L1));
    graduated->click();
    QVERIFY(m_explorer->state().filter.isEmpty());
    QTest::mouseClick(graduated, Qt::LeftButton, Qt::AltModifier);
    QCOMPARE(m_explorer->state().filter, u"-maturity:graduated"_s);
    setFilter({});
    QTest::mouseClick(row(u"Closed source"_s), Qt::LeftButton);
    QCOMPARE(m_explorer->state().filter, u"is:closed-source"_s);
    setFilter({});
    // Steps of days are ranges: one at a time, or all but some.
    showWorld(statesSnapshot());
    m_explorer->setLens(model::Lens::Age);
    legend.setLens(map().lens());
    const auto countOf = [&](size_t i) { return map().lens().classes[i].count; };
    std::vector<size_t> shown;
    for (size_t i = 0; i < map().lens().classes.size(); ++i) {
        if (countOf(i) > 0)
            shown.push_back(i);
    }
    QCOMPARE_GE(shown.size(), 2);
    const auto ageRow
        = [&](size_t i) { return row(views::LensWords::className(map().lens(), int(i))); };
    ageRow(shown[0])->click();
    QCOMPARE(m_explorer->matches().count(), countOf(shown[0]));
    ageRow(shown[1])->click();
    QCOMPARE(m_explorer->matches().count(), countOf(shown[1]));
    QVERIFY(ageRow(shown[1])->isChecked() && !ageRow(shown[0])->isChecked());
    ageRow(shown[1])->click();
    QVERIFY(m_explorer->state().filter.isEmpty());
    row(u"Not known"_s)->click();
    QCOMPARE(m_explorer->state().filter, u"since:none"_s);
}

void tst_MapView::aLensWithoutDataSaysWhatBringsIt()
{
    views::MapLegend legend(*m_theme, *m_explorer);
    m_explorer->setLens(model::Lens::Rating);
    legend.setLens(map().lens());
    QCOMPARE(map().lens().known, 0);
    QStringList texts;
    for (const QLabel *label : legend.findChildren<QLabel *>())
        texts += label->text();
    QVERIFY2(texts.join(u' ').contains("Give stars"_L1), qPrintable(texts.join(u' ')));
    const auto &items = m_explorer->snapshot()->landscape.items;
    m_explorer->setRatings({ { items[0].id, 5 } });
    QCOMPARE(map().lens().known, 1);
    // A person's own stars filter, too, and what is filtered follows them.
    setFilter(u"rating:4.."_s);
    QCOMPARE(m_explorer->matches().count(), 1);
    m_explorer->setRatings({ { items[0].id, 5 }, { items[1].id, 4 }, { items[2].id, 3 } });
    QCOMPARE(m_explorer->matches().count(), 2);
    setFilter(u"rating:none"_s);
    QCOMPARE(m_explorer->matches().count(), m_explorer->scope().count() - 3);
}

void tst_MapView::arrowsSkipWhatIsFilteredOut()
{
    setFilter(u"is:project"_s);
    for (const auto key : { Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left }) {
        QTest::keyClick(&map(), key);
        QVERIFY(m_explorer->matches().contains(m_explorer->selectedIndex()));
    }
}

void tst_MapView::anotherWorldInTheMiddleOfAMotionIsFine()
{
    QTest::keyClick(&map(), Qt::Key_Right);
    QTest::keyClick(&map(), Qt::Key_Space);
    setFilter(u"is:project"_s);
    model::ViewState state = m_explorer->state();
    state.isCompact = true;
    m_explorer->change(state);
    map().goToLevel(DetailLevel::Cards);
    QVERIFY(!map().isAtRest());
    showWorld(smallSnapshot());
    map().grab();
    settle();
    map().grab();
    const int cells = int(map().layout().cells.size());
    QCOMPARE_LE(cells, m_explorer->index().itemCount() + 1);
    QCOMPARE_LT(map().selectedCell(), cells);
}

void tst_MapView::anEmptyWorldCanBeHandled()
{
    showWorld({});
    map().grab();
    for (const auto key : { Qt::Key_Right, Qt::Key_Return, Qt::Key_Space, Qt::Key_5, Qt::Key_Escape,
             Qt::Key_Plus, Qt::Key_0 })
        QTest::keyClick(&map(), key);
    QTest::mouseClick(&map(), Qt::LeftButton, {}, { 100, 100 });
    QTest::mouseDClick(&map(), Qt::LeftButton, {}, { 100, 100 });
    settle();
    map().grab();
    QVERIFY(!m_explorer->selectedItem());
}

QTEST_MAIN(tst_MapView)
#include "tst_mapview.moc"
