// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/settingsimport.h"
#include "model/map/detaillevel.h"
#include "model/map/flightpath.h"
#include "model/map/mapcamera.h"
#include "model/map/maplayout.h"
#include "tests/testlandscape.h"

#include <QLineF>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using model::DetailLevel;
using model::FlightPath;
using model::Group;
using model::ItemSet;
using model::MapCamera;
using model::MapLayout;

namespace {

Group everything(const model::Snapshot &snapshot)
{
    return model::shownGroups({}, snapshot.landscape, u"All"_s).back();
}

/// The layout as an indented list of names.
QString described(const model::Snapshot &snapshot, const MapLayout &layout)
{
    QString text;
    for (const auto &territory : layout.territories) {
        text += territory.category + u'\n';
        for (int b = territory.firstBlock; b < territory.firstBlock + territory.blockCount; ++b) {
            const auto &block = layout.blocks[b];
            text += "  "_L1 + block.subcategory + u'\n';
            for (int c = block.firstCell; c < block.firstCell + block.cellCount; ++c) {
                const auto &cell = layout.cells[c];
                text += "    "_L1 + snapshot.landscape.items[cell.item].displayName()
                    + (cell.isFeatured ? " *"_L1 : ""_L1) + u'\n';
            }
        }
    }
    return text;
}

/// Every pair of rectangles that overlap by more than rounding; by a sweep, since there are many.
int overlaps(std::vector<QRectF> rects)
{
    std::ranges::sort(rects, {}, [](const QRectF &rect) { return rect.left(); });
    int count = 0;
    for (size_t i = 0; i < rects.size(); ++i) {
        for (size_t j = i + 1; j < rects.size() && rects[j].left() < rects[i].right() - 1e-6; ++j) {
            const QRectF common = rects[i].intersected(rects[j]);
            count += common.width() > 1e-6 && common.height() > 1e-6 ? 1 : 0;
        }
    }
    return count;
}

ItemSet everyNth(int count, int nth)
{
    ItemSet items(count);
    for (int i = 0; i < count; i += nth)
        items.insert(i);
    return items;
}

constexpr QPointF arrows[] { { 1, 0 }, { -1, 0 }, { 0, 1 }, { 0, -1 } };

} // namespace

class tst_Map : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thereAndBackIsTheSamePoint();
    void zoomHoldsTheAnchor();
    void zoomStaysWithinItsLimits();
    void fittingShowsAll_data();
    void fittingShowsAll();
    void theCameraStaysOnTheMap();
    void orderFollowsSettings();
    void everyItemIsInsideItsPlaceAndNothingOverlaps_data();
    void everyItemIsInsideItsPlaceAndNothingOverlaps();
    void theSameInputGivesTheSameLayout();
    void cellsAreFoundWhereTheyAre();
    void levelsFollowTheSizeOfCells();
    void aTremblingHandDoesNotChangeTheLevel();
    void aLevelIsLeftAndEnteredOnce();
    void flightsEndWhereTheyShall_data();
    void flightsEndWhereTheyShall();
    void longFlightsZoomOut();
    void flightsTakeATimeThatTheEyeFollows();
    void aMapOnItsWayEndsExactly();
    void aMapOnItsWayStaysBetween();
    void theCompactMapHoldsExactlyTheMatches_data();
    void theCompactMapHoldsExactlyTheMatches();
    void arrowsWalkOnlyThroughGivenItems();
    void arrowsLeadBack();
    void everyItemIsReachedByArrows();
    void anItemOfTwoPlacesIsInEach();
    void unusualShapesAreLaidOut_data();
    void unusualShapesAreLaidOut();
    void theRealGroupsAreLaidOut();
};

void tst_Map::thereAndBackIsTheSamePoint()
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> any(-5000, 5000);
    std::uniform_real_distribution<double> scale(0.01, 50);
    for (int i = 0; i < 1000; ++i) {
        const MapCamera camera { { any(random), any(random) }, scale(random) };
        const QSizeF view(1 + std::abs(any(random)), 1 + std::abs(any(random)));
        const QPointF point(any(random), any(random));
        const QPointF again = camera.toMap(camera.toView(point, view), view);
        QVERIFY(QLineF(point, again).length() < 1e-6);
    }
}

void tst_Map::zoomHoldsTheAnchor()
{
    const QSizeF view(800, 600);
    const MapCamera camera { { 100, 50 }, 2 };
    for (const QPointF anchor : { QPointF(0, 0), QPointF(400, 300), QPointF(799, 20) }) {
        const MapCamera next = camera.zoomed(1.7, anchor, view, 0.1, 100);
        QCOMPARE(next.scalePxPerUnit, 3.4);
        QVERIFY(QLineF(camera.toMap(anchor, view), next.toMap(anchor, view)).length() < 1e-9);
    }
}

void tst_Map::zoomStaysWithinItsLimits()
{
    const QSizeF view(800, 600);
    const MapCamera camera { {}, 2 };
    QCOMPARE(camera.zoomed(1e9, {}, view, 1, 8).scalePxPerUnit, 8.0);
    QCOMPARE(camera.zoomed(1e-9, {}, view, 1, 8).scalePxPerUnit, 1.0);
}

void tst_Map::fittingShowsAll_data()
{
    QTest::addColumn<QRectF>("bounds");
    QTest::addColumn<QSizeF>("view");
    QTest::newRow("wide map") << QRectF(0, 0, 1000, 10) << QSizeF(640, 480);
    QTest::newRow("high map") << QRectF(-5, 7, 10, 1000) << QSizeF(640, 480);
    QTest::newRow("tiny view") << QRectF(0, 0, 100, 100) << QSizeF(5, 5);
    QTest::newRow("empty map") << QRectF() << QSizeF(640, 480);
}

void tst_Map::fittingShowsAll()
{
    QFETCH(QRectF, bounds);
    QFETCH(QSizeF, view);
    const MapCamera camera = MapCamera::fitting(bounds, view, 12);
    QVERIFY(camera.scalePxPerUnit > 0);
    if (view.width() > 24) {
        const QRectF shown = camera.toView(bounds, view);
        QVERIFY(QRectF({ 11.999, 11.999 }, view - QSizeF(23.998, 23.998)).contains(shown)
            || bounds.isEmpty());
    }
}

void tst_Map::theCameraStaysOnTheMap()
{
    const QRectF bounds(0, 0, 100, 100);
    const QSizeF view(50, 50);
    const MapCamera far = MapCamera { { 5000, -5000 }, 1 }.keptOn(bounds, view, 0);
    QCOMPARE(far.centre, QPointF(75, 25));
    const MapCamera small = MapCamera { { 5000, -5000 }, 0.1 }.keptOn(bounds, view, 0);
    QCOMPARE(small.centre, QPointF(50, 50));
    const MapCamera inside = MapCamera { { 40, 60 }, 1 };
    QCOMPARE(inside.keptOn(bounds, view, 0), inside);
    QCOMPARE(inside.panned({ 10, -5 }).centre, QPointF(30, 65));
}

void tst_Map::orderFollowsSettings()
{
    const model::Snapshot snapshot = smallSnapshot();
    const auto groups = model::shownGroups(snapshot.settings, snapshot.landscape, u"All"_s);
    // The heaviest first, featured ones first in it; an item of two places is at both.
    QCOMPARE(described(snapshot, MapLayout::of(snapshot, groups[0])),
        u"Engines\n"
        "  Steam & Water\n"
        "    Boiler *\n"
        "    Kettle *\n"
        "  Electric\n"
        "    Boiler *\n"
        "    Dynamo\n"
        "    Old Coil\n"
        "  Empty\n"_s);
    // The configured order; maturity does not feature in this group.
    QCOMPARE(described(snapshot, MapLayout::of(snapshot, groups[1])),
        u"Makers\n"
        "  Silver\n"
        "    Tinker\n"
        "  Gold\n"
        "    Works *\n"_s);
    QCOMPARE(MapLayout::of(snapshot, { u"None"_s, {}, {} }), MapLayout());
}

void tst_Map::everyItemIsInsideItsPlaceAndNothingOverlaps_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("categories");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("300 in one category") << 300 << 1;
    QTest::newRow("2,400 in fifteen") << 2400 << 15;
    QTest::newRow("24,000 in fifteen") << 24'000 << 15;
}

void tst_Map::everyItemIsInsideItsPlaceAndNothingOverlaps()
{
    QFETCH(int, items);
    QFETCH(int, categories);
    const model::Snapshot snapshot = madeSnapshot(items, categories);
    const MapLayout layout = MapLayout::of(snapshot, everything(snapshot));
    QCOMPARE(int(layout.cells.size()), items);
    std::vector<QRectF> cells;
    std::vector<QRectF> blocks;
    for (const auto &territory : layout.territories) {
        QVERIFY(layout.bounds.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(territory.rect));
        for (int b = territory.firstBlock; b < territory.firstBlock + territory.blockCount; ++b) {
            const auto &block = layout.blocks[b];
            QVERIFY(territory.rect.contains(block.rect));
            blocks.push_back(block.rect);
            for (int c = block.firstCell; c < block.firstCell + block.cellCount; ++c) {
                const auto &cell = layout.cells[c];
                QVERIFY(block.rect.contains(cell.rect));
                QVERIFY(cell.rect.top() >= block.header.bottom());
                QCOMPARE(snapshot.landscape.items[cell.item].place.subcategory, block.subcategory);
                cells.push_back(cell.rect);
            }
        }
    }
    QCOMPARE(overlaps(cells), 0);
    QCOMPARE(overlaps(blocks), 0);
    if (items >= 300) {
        const double aspect = layout.bounds.width() / layout.bounds.height();
        QVERIFY2(aspect > 1.3 && aspect < 2.0, qPrintable(QString::number(aspect)));
    }
}

void tst_Map::theSameInputGivesTheSameLayout()
{
    const model::Snapshot snapshot = madeSnapshot(500, 4);
    QCOMPARE(MapLayout::of(snapshot, everything(snapshot)),
        MapLayout::of(snapshot, everything(snapshot)));
}

void tst_Map::cellsAreFoundWhereTheyAre()
{
    const model::Snapshot snapshot = madeSnapshot(300, 3);
    const MapLayout layout = MapLayout::of(snapshot, everything(snapshot));
    for (int i = 0; i < int(layout.cells.size()); ++i) {
        QCOMPARE(layout.cellAt(layout.cells[i].rect.center()), i);
        QCOMPARE(layout.cellOf(layout.cells[i].item), i);
    }
    QCOMPARE(layout.cellAt(layout.territories[0].header.center()), -1);
    QCOMPARE(layout.territoryAt(layout.territories[1].header.center()), 1);
    QCOMPARE(layout.blockAt(layout.blocks[2].header.center()), 2);
    QCOMPARE(layout.cellAt({ -1000, 0 }), -1);
    QCOMPARE(layout.cellOf(-1), -1);
}

void tst_Map::levelsFollowTheSizeOfCells()
{
    QCOMPARE(model::detailLevelAt(0), DetailLevel::Overview);
    QCOMPARE(model::detailLevelAt(13.99), DetailLevel::Overview);
    QCOMPARE(model::detailLevelAt(14), DetailLevel::Category);
    QCOMPARE(model::detailLevelAt(36), DetailLevel::Subcategory);
    QCOMPARE(model::detailLevelAt(84), DetailLevel::Items);
    QCOMPARE(model::detailLevelAt(180), DetailLevel::Cards);
    QCOMPARE(model::detailLevelAt(1e9), DetailLevel::Cards);
    // Where a step leads is that level, wherever one comes from.
    for (const DetailLevel level : model::detailLevels) {
        for (const DetailLevel from : model::detailLevels)
            QCOMPARE(model::detailLevelAt(model::cellPxOf(level), from), level);
    }
}

void tst_Map::aTremblingHandDoesNotChangeTheLevel()
{
    for (const double border : model::detailLevelsFromPx) {
        for (const double start : { 0.5, 2.0 }) {
            DetailLevel level = model::detailLevelAt(border * start);
            level = model::detailLevelAt(border, level);
            for (int i = 0; i < 100; ++i) {
                const double trembling = border * (1 + (i % 2 == 0 ? 0.09 : -0.09));
                const DetailLevel next = model::detailLevelAt(trembling, level);
                QCOMPARE(next, level);
            }
        }
    }
}

void tst_Map::aLevelIsLeftAndEnteredOnce()
{
    std::vector<DetailLevel> seen { DetailLevel::Overview };
    const auto walk = [&seen](double from, double to, double factor) {
        for (double px = from; factor > 1 ? px < to : px > to; px *= factor) {
            const DetailLevel next = model::detailLevelAt(px, seen.back());
            if (next != seen.back())
                seen.push_back(next);
        }
    };
    walk(5, 500, 1.003);
    walk(500, 5, 1 / 1.003);
    const std::vector<DetailLevel> expected { DetailLevel::Overview, DetailLevel::Category,
        DetailLevel::Subcategory, DetailLevel::Items, DetailLevel::Cards, DetailLevel::Items,
        DetailLevel::Subcategory, DetailLevel::Category, DetailLevel::Overview };
    QVERIFY(seen == expected);
}

void tst_Map::flightsEndWhereTheyShall_data()
{
    QTest::addColumn<MapCamera>("from");
    QTest::addColumn<MapCamera>("to");
    const MapCamera here { { 100, 50 }, 2 };
    QTest::newRow("nowhere") << here << here;
    QTest::newRow("zooming in") << here << MapCamera { { 100, 50 }, 40 };
    QTest::newRow("zooming out") << here << MapCamera { { 100, 50 }, 0.05 };
    QTest::newRow("to the side") << here << MapCamera { { 130, 50 }, 2 };
    QTest::newRow("almost the same place") << here << MapCamera { { 100 + 1e-9, 50 }, 2 };
    QTest::newRow("almost the same place, closer") << here << MapCamera { { 100, 50.001 }, 30 };
    QTest::newRow("just beyond nearby") << here << MapCamera { { 100.05, 50 }, 2 };
    QTest::newRow("across the map") << here << MapCamera { { 5000, -3000 }, 2 };
    QTest::newRow("across it and closer") << here << MapCamera { { -5000, 3000 }, 42 };
    QTest::newRow("very far") << MapCamera { { 0, 0 }, 42 } << MapCamera { { 1e6, 1e6 }, 0.01 };
}

void tst_Map::flightsEndWhereTheyShall()
{
    QFETCH(MapCamera, from);
    QFETCH(MapCamera, to);
    for (const QSizeF view : { QSizeF(800, 600), QSizeF(1, 1), QSizeF(0, 0), QSizeF(4000, 100) }) {
        const FlightPath path(from, to, view);
        QCOMPARE(path.at(0), from);
        QCOMPARE(path.at(1), to);
        QCOMPARE(path.at(-0.5), from);
        QCOMPARE(path.at(1.5), to);
        const QLineF way(from.centre, to.centre);
        double travelled = 0;
        for (int step = 0; step <= 100; ++step) {
            const MapCamera camera = path.at(step / 100.0);
            QVERIFY(std::isfinite(camera.scalePxPerUnit) && camera.scalePxPerUnit > 0);
            QVERIFY(std::isfinite(camera.centre.x()) && std::isfinite(camera.centre.y()));
            // Straight on, never back.
            const double done = QLineF(from.centre, camera.centre).length();
            QVERIFY(done >= travelled - 1e-6 * (1 + way.length()));
            QVERIFY(done <= way.length() * (1 + 1e-6) + 1e-9);
            travelled = done;
        }
        // No jump at the ends.
        const double seen = std::max(1.0, view.width()) / path.at(0.999).scalePxPerUnit;
        QVERIFY(QLineF(path.at(0.999).centre, to.centre).length() <= 0.05 * seen + 1e-9);
        QVERIFY(std::abs(std::log(path.at(0.999).scalePxPerUnit / to.scalePxPerUnit)) < 0.1);
        QVERIFY(std::abs(std::log(path.at(0.001).scalePxPerUnit / from.scalePxPerUnit)) < 0.1);
    }
}

void tst_Map::longFlightsZoomOut()
{
    const QSizeF view(800, 600);
    const auto smallestScale = [&](double distance) {
        const FlightPath path({ { 0, 0 }, 4 }, { { distance, 0 }, 4 }, view);
        double smallest = 4;
        for (int step = 0; step <= 100; ++step)
            smallest = std::min(smallest, path.at(step / 100.0).scalePxPerUnit);
        return smallest;
    };
    // A view shows 200 units: next to it there is no need, across ten of them there is.
    QVERIFY(smallestScale(10) > 3.9);
    QVERIFY(smallestScale(2000) < 1);
    // The further, the higher; and from high above both ends are in sight.
    QVERIFY(smallestScale(8000) < smallestScale(2000));
    QVERIFY(smallestScale(2000) * 2000 < 2 * view.width());
}

void tst_Map::flightsTakeATimeThatTheEyeFollows()
{
    const QSizeF view(800, 600);
    const MapCamera here { { 0, 0 }, 4 };
    using std::chrono::milliseconds;
    QCOMPARE(FlightPath(here, here, view).duration(), milliseconds(280));
    QCOMPARE(FlightPath(here, { { 1e6, 0 }, 4 }, view).duration(), milliseconds(600));
    milliseconds last(0);
    for (double distance = 1; distance < 1e5; distance *= 1.5) {
        const milliseconds time = FlightPath(here, { { distance, 0 }, 4 }, view).duration();
        QVERIFY(time >= last);
        QVERIFY(time >= milliseconds(280) && time <= milliseconds(600));
        last = time;
    }
}

void tst_Map::aMapOnItsWayEndsExactly()
{
    const model::Snapshot snapshot = statesSnapshot();
    const MapLayout world = MapLayout::of(snapshot, everything(snapshot));
    const ItemSet some = everyNth(int(snapshot.landscape.items.size()), 7);
    const MapLayout compact = MapLayout::of(snapshot, everything(snapshot), &some);
    QCOMPARE(MapLayout::between(world, compact, 1), compact);
    QCOMPARE(MapLayout::between(compact, world, 1), world);
    QCOMPARE(MapLayout::between(world, world, 0.3).cells.size(), world.cells.size());
    QCOMPARE(MapLayout::between({}, world, 1), world);
    QCOMPARE(MapLayout::between(world, {}, 0.5), MapLayout());
    // At the start everything that both have is where it was: each place of an item in its own.
    const MapLayout start = MapLayout::between(world, compact, 0);
    for (int i = 0; i < int(start.cells.size()); ++i) {
        const int block = start.blockOfCell(i);
        const QString &subcategory = start.blocks[size_t(block)].subcategory;
        bool isWhereItWas = false;
        for (int c = 0; c < int(world.cells.size()); ++c) {
            isWhereItWas = isWhereItWas
                || (world.cells[size_t(c)].item == start.cells[size_t(i)].item
                    && world.cells[size_t(c)].rect == start.cells[size_t(i)].rect
                    && world.blocks[size_t(world.blockOfCell(c))].subcategory == subcategory);
        }
        QVERIFY(isWhereItWas);
    }
}

void tst_Map::aMapOnItsWayStaysBetween()
{
    const model::Snapshot snapshot = statesSnapshot();
    const MapLayout world = MapLayout::of(snapshot, everything(snapshot));
    const ItemSet some = everyNth(int(snapshot.landscape.items.size()), 5);
    const MapLayout compact = MapLayout::of(snapshot, everything(snapshot), &some);
    const QRectF room = (world.bounds | compact.bounds).adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
    for (int step = 0; step <= 20; ++step) {
        const MapLayout layout = MapLayout::between(world, compact, step / 20.0);
        QCOMPARE(layout.cells.size(), compact.cells.size());
        for (const auto &territory : layout.territories) {
            QVERIFY(room.contains(territory.rect));
            QVERIFY(!territory.rect.isEmpty());
        }
        for (int b = 0; b < int(layout.blocks.size()); ++b) {
            const auto &block = layout.blocks[size_t(b)];
            const auto &territory = layout.territories[size_t(layout.territoryOfBlock(b))];
            QVERIFY(territory.rect.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(block.rect));
            for (int c = block.firstCell; c < block.firstCell + block.cellCount; ++c) {
                QVERIFY(block.rect.adjusted(-1e-6, -1e-6, 1e-6, 1e-6)
                        .contains(layout.cells[size_t(c)].rect));
            }
        }
    }
}

void tst_Map::theCompactMapHoldsExactlyTheMatches_data()
{
    QTest::addColumn<int>("nth");
    QTest::newRow("all") << 1;
    QTest::newRow("every second") << 2;
    QTest::newRow("every seventeenth") << 17;
    QTest::newRow("one") << 100'000;
    QTest::newRow("none") << 0;
}

void tst_Map::theCompactMapHoldsExactlyTheMatches()
{
    QFETCH(int, nth);
    const model::Snapshot snapshot = statesSnapshot();
    const int count = int(snapshot.landscape.items.size());
    const ItemSet only = nth == 0 ? ItemSet(count) : everyNth(count, nth);
    const MapLayout world = MapLayout::of(snapshot, everything(snapshot));
    const MapLayout layout = MapLayout::of(snapshot, everything(snapshot), &only);
    ItemSet shown(count);
    std::vector<QRectF> cells;
    for (const auto &cell : layout.cells) {
        shown.insert(cell.item);
        cells.push_back(cell.rect);
    }
    QCOMPARE(shown, only);
    QCOMPARE(overlaps(cells), 0);
    // At each of its places, in the order of the world.
    std::vector<int> expected;
    for (const auto &cell : world.cells) {
        if (only.contains(cell.item))
            expected.push_back(cell.item);
    }
    std::vector<int> actual;
    for (const auto &cell : layout.cells)
        actual.push_back(cell.item);
    std::ranges::sort(expected);
    std::ranges::sort(actual);
    QCOMPARE(actual, expected);
    QVERIFY(std::ranges::none_of(layout.blocks, [](const auto &b) { return b.cellCount == 0; }));
    QVERIFY(
        std::ranges::none_of(layout.territories, [](const auto &t) { return t.blockCount == 0; }));
    if (nth > 1) {
        QVERIFY(layout.bounds.width() * layout.bounds.height()
            < world.bounds.width() * world.bounds.height());
    }
}

void tst_Map::arrowsWalkOnlyThroughGivenItems()
{
    const model::Snapshot snapshot = statesSnapshot();
    const MapLayout layout = MapLayout::of(snapshot, everything(snapshot));
    const ItemSet some = everyNth(int(snapshot.landscape.items.size()), 3);
    const ItemSet none(int(snapshot.landscape.items.size()));
    for (int cell = 0; cell < int(layout.cells.size()); cell += 5) {
        for (const QPointF &arrow : arrows) {
            QCOMPARE(layout.neighbourOf(cell, arrow, none), -1);
            const int next = layout.neighbourOf(cell, arrow, some);
            if (next < 0)
                continue;
            QVERIFY(some.contains(layout.cells[size_t(next)].item));
            QVERIFY(next != cell);
            // Ahead, and not further to the side than that.
            const QPointF delta = layout.cells[size_t(next)].rect.center()
                - layout.cells[size_t(cell)].rect.center();
            const double ahead = QPointF::dotProduct(delta, arrow);
            QVERIFY(ahead > 0);
            QVERIFY(std::abs(delta.x() * arrow.y() - delta.y() * arrow.x()) <= 2 * ahead);
        }
    }
}

void tst_Map::arrowsLeadBack()
{
    const model::Snapshot snapshot = statesSnapshot();
    const MapLayout layout = MapLayout::of(snapshot, everything(snapshot));
    const ItemSet all(int(snapshot.landscape.items.size()), true);
    int steps = 0;
    int ledBack = 0;
    for (int cell = 0; cell < int(layout.cells.size()); ++cell) {
        for (const QPointF &arrow : arrows) {
            const int next = layout.neighbourOf(cell, arrow, all);
            const int block = layout.blockOfCell(cell);
            if (next < 0 || layout.blockOfCell(next) != block)
                continue;
            const int back = layout.neighbourOf(next, -arrow, all);
            QVERIFY(back >= 0);
            // Among cells of one size in one row or column it is the very same one.
            const auto &a = layout.cells[size_t(cell)];
            const auto &b = layout.cells[size_t(next)];
            const QPointF way = b.rect.center() - a.rect.center();
            if (!a.isFeatured && !b.isFeatured && !layout.cells[size_t(back)].isFeatured
                && std::min(std::abs(way.x()), std::abs(way.y())) < 1e-6)
                QCOMPARE(back, cell);
            ++steps;
            ledBack += back == cell ? 1 : 0;
        }
    }
    QVERIFY(ledBack > steps * 0.9);
}

void tst_Map::everyItemIsReachedByArrows()
{
    const model::Snapshot snapshot = statesSnapshot();
    const MapLayout layout = MapLayout::of(snapshot, everything(snapshot));
    const ItemSet all(int(snapshot.landscape.items.size()), true);
    std::vector<bool> isReached(layout.cells.size());
    std::vector<int> open { 0 };
    isReached[0] = true;
    while (!open.empty()) {
        const int cell = open.back();
        open.pop_back();
        for (const QPointF &arrow : arrows) {
            const int next = layout.neighbourOf(cell, arrow, all);
            if (next < 0 || isReached[size_t(next)])
                continue;
            isReached[size_t(next)] = true;
            open.push_back(next);
        }
    }
    QCOMPARE(std::ranges::count(isReached, false), 0);
}

void tst_Map::anItemOfTwoPlacesIsInEach()
{
    model::Snapshot snapshot = madeSnapshot(40, 2);
    auto &item = snapshot.landscape.items[4];
    item.additionalPlaces = { { u"Category 1"_s, u"Part 3"_s }, { u"Category 0"_s, u"Part 4"_s },
        item.place, { u"Category 1"_s, u"Part 3"_s }, { u"Nowhere"_s, u"At All"_s } };
    const MapLayout layout = MapLayout::of(snapshot, everything(snapshot));
    QStringList places;
    for (int cell = 0; cell < int(layout.cells.size()); ++cell) {
        if (layout.cells[size_t(cell)].item != 4)
            continue;
        const int block = layout.blockOfCell(cell);
        places += layout.territories[size_t(layout.territoryOfBlock(block))].category + u'/'
            + layout.blocks[size_t(block)].subcategory;
    }
    places.sort();
    QCOMPARE(places,
        QStringList({ u"Category 0/Part 0"_s, u"Category 0/Part 4"_s, u"Category 1/Part 3"_s }));
    QCOMPARE(int(layout.cells.size()), 42);
    // It is counted once in each territory, as lists of a category count it.
    int items = 0;
    for (const auto &territory : layout.territories) {
        int cells = 0;
        for (int b = territory.firstBlock; b < territory.firstBlock + territory.blockCount; ++b)
            cells += layout.blocks[size_t(b)].cellCount;
        items += territory.itemCount;
        QCOMPARE(cells - territory.itemCount, territory.category == "Category 0"_L1 ? 1 : 0);
    }
    QCOMPARE(items, 41);
    QCOMPARE(std::ranges::count(layout.cells, true, &model::MapCell::isRepeat), 1);
}

void tst_Map::unusualShapesAreLaidOut_data()
{
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("one huge subcategory") << QList<int> { 2400 };
    QTest::newRow("a huge one beside small ones") << QList<int> { 1, 2400, 2, 0, 3 };
    QTest::newRow("only empty ones") << QList<int> { 0, 0, 0, 0, 0, 0, 0 };
    QTest::newRow("an empty one") << QList<int> { 0 };
    QTest::newRow("no subcategory") << QList<int> {};
    QTest::newRow("two hundred of one item") << QList<int>(200, 1);
}

void tst_Map::unusualShapesAreLaidOut()
{
    QFETCH(QList<int>, sizes);
    model::Snapshot snapshot;
    model::Category category { u"Only"_s, {} };
    for (int s = 0; s < sizes.size(); ++s) {
        category.subcategories.push_back({ u"Part %1"_s.arg(s), {} });
        for (int i = 0; i < sizes[s]; ++i) {
            const QString name = u"Item %1 %2"_s.arg(s).arg(i);
            category.subcategories.back().items.push_back(int(snapshot.landscape.items.size()));
            snapshot.landscape.items.push_back({ .id = model::ItemId(u"Only"_s, u"Part"_s, name),
                .name = name,
                .place = { u"Only"_s, u"Part %1"_s.arg(s) } });
        }
    }
    snapshot.landscape.categories.push_back(category);
    const MapLayout layout = MapLayout::of(snapshot, everything(snapshot));
    QCOMPARE(layout.cells.size(), snapshot.landscape.items.size());
    QCOMPARE(layout.blocks.size(), category.subcategories.size());
    std::vector<QRectF> blocks;
    for (const auto &block : layout.blocks) {
        QVERIFY(block.rect.width() > 0 && block.rect.height() > 0);
        QVERIFY(block.rect.contains(block.header));
        blocks.push_back(block.rect);
        for (int c = block.firstCell; c < block.firstCell + block.cellCount; ++c)
            QVERIFY(block.rect.contains(layout.cells[size_t(c)].rect));
    }
    QCOMPARE(overlaps(blocks), 0);
    if (sizes.size() == 1 && sizes[0] > 100) {
        const double aspect = layout.bounds.width() / layout.bounds.height();
        QVERIFY2(aspect > 1.2 && aspect < 2.2, qPrintable(QString::number(aspect)));
    }
}

void tst_Map::theRealGroupsAreLaidOut()
{
    ATLAS_NEEDS_REAL_DATA();
    const model::NoProgress progress;
    model::Snapshot snapshot;
    snapshot.landscape
        = importLandscape(realFile(u"landscape/landscape.yml"_s), {}, progress).value().value;
    snapshot.settings
        = importSettings(realFile(u"landscape2-sites/cncf/settings.yml"_s), {}, progress)
              .value()
              .value;
    const auto groups = model::shownGroups(snapshot.settings, snapshot.landscape, u"All"_s);
    QCOMPARE(groups.size(), 7);
    // FEATURES 0.9: the official first group has 974 placements, 74 of them featured.
    const MapLayout first = MapLayout::of(snapshot, groups[0]);
    QCOMPARE(int(first.cells.size()), 974);
    QCOMPARE(std::ranges::count(first.cells, true, &model::MapCell::isFeatured), 74);
    for (const Group &group : groups) {
        const MapLayout layout = MapLayout::of(snapshot, group);
        std::vector<QRectF> cells;
        for (const auto &cell : layout.cells)
            cells.push_back(cell.rect);
        QCOMPARE(overlaps(cells), 0);
        QVERIFY(!cells.empty());
    }
}

QTEST_GUILESS_MAIN(tst_Map)
#include "tst_map.moc"
