// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/settingsimport.h"
#include "model/map/mapcamera.h"
#include "model/map/maplayout.h"
#include "tests/testlandscape.h"

#include <QLineF>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using model::Group;
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
