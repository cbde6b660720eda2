// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explore/explorer.h"
#include "tests/testlandscape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using model::Explorer;
using model::ItemOrder;
using model::Lens;
using model::MapCamera;
using model::ViewKind;
using model::ViewState;

namespace {

model::Snapshot numberedSnapshot()
{
    model::Snapshot snapshot = smallSnapshot();
    snapshot.numbers.insert(
        u"github.com/example/boiler"_s, { .stars = 6000, .latestCommit = QDate(2024, 12, 1) });
    snapshot.numbers.insert(
        u"github.com/example/kettle"_s, { .stars = 40, .latestCommit = QDate(2024, 12, 31) });
    return snapshot;
}

void setWorld(Explorer &explorer, const model::Snapshot &snapshot)
{
    explorer.setWorld(
        std::make_shared<const model::ItemIndex>(std::make_shared<const model::Snapshot>(snapshot)),
        model::shownGroups(snapshot.settings, snapshot.landscape, u"All"_s));
}

/// The small landscape; groups "machines", "makers" and "all".
struct SmallWorld {
    Explorer explorer;

    SmallWorld() { setWorld(explorer, numberedSnapshot()); }

    QString nameOf(int item) const
    {
        return item < 0 ? u"nothing"_s
                        : explorer.snapshot()->landscape.items[size_t(item)].displayName();
    }
    QString ordered() const
    {
        QStringList names;
        for (const int item : explorer.orderedMatches())
            names += nameOf(item);
        return names.join(u", "_s);
    }
    model::ItemId idOf(const QString &name) const
    {
        for (const model::Item &item : explorer.snapshot()->landscape.items) {
            if (item.displayName() == name)
                return item.id;
        }
        qFatal("There is no such item.");
    }
    void filter(const QString &text)
    {
        ViewState next = explorer.state();
        next.filter = text;
        explorer.change(next);
    }
    void order(ItemOrder order, bool isDescending)
    {
        ViewState next = explorer.state();
        next.order = order;
        next.isDescending = isDescending;
        explorer.change(next);
    }
};

} // namespace

class tst_Explorer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAWorldThereIsNothing();
    void aWorldBeginsWithItsFirstGroup();
    void whatOneStartsWithIsNews();
    void anotherLandscapeIsOnlyAskedFor();
    void aLandscapeIsAsItWasLeft();
    void everyChangeCanBeUndone();
    void aNewChangeEndsWhatCouldBeRedone();
    void noChangeIsNoStep();
    void anAmendedChangeIsOneStep();
    void anAmendedChangeThatLeadsBackIsNone();
    void theMemoryHasAnEnd();
    void anUnknownGroupChangesNothing();
    void aFilterThatIsNotUnderstoodHidesNothing();
    void signalsSayWhatWas();
    void partsOfRoomsArePlaces();
    void backAndForwardWalkThroughPlaces();
    void goingBackLeadsToTheCamera();
    void anotherPartOfTheMapIsAnotherPlace();
    void pagesArePlaces();
    void theFirstPageIsNotGoneBackFrom();
    void goingBackKeepsTheFilter();
    void ordersKeepUnknownValuesLast_data();
    void ordersKeepUnknownValuesLast();
    void neighboursFollowTheOrder();
    void theSelectionStaysInANewWorld();
    void whatIsNotInANewWorldIsNotSelected();
    void aGroupThatANewWorldLacksGivesWayToTheFirst();
    void aSpotlightEndsWithFilterOrGroup();
    void ratingsAreToldOnce();
    void statesSurviveBeingSaved();
    void whatIsNotUnderstoodIsAsNew_data();
    void whatIsNotUnderstoodIsAsNew();
};

void tst_Explorer::withoutAWorldThereIsNothing()
{
    Explorer explorer;
    QVERIFY(explorer.snapshot());
    QVERIFY(explorer.scope().isEmpty());
    QVERIFY(explorer.orderedMatches().empty());
    QCOMPARE(explorer.selectedIndex(), -1);
    QCOMPARE(explorer.neighbourOfSelected(1), -1);
    QVERIFY(explorer.group().categories.isEmpty());
    QVERIFY(!explorer.canUndo() && !explorer.canRedo());
    QVERIFY(!explorer.canGoBack() && !explorer.canGoForward());
    QVERIFY(!explorer.stateBefore());
    explorer.undo();
    explorer.redo();
    explorer.goBack();
    explorer.goForward();
    explorer.rememberCamera({}, {});
    QCOMPARE(explorer.state(), ViewState());
}

void tst_Explorer::aWorldBeginsWithItsFirstGroup()
{
    SmallWorld world;
    QCOMPARE(world.explorer.state().group, u"machines"_s);
    QCOMPARE(world.explorer.group().name, u"Machines"_s);
    QCOMPARE(world.ordered(), u"Boiler, Kettle, Dynamo, Old Coil"_s);
    QVERIFY(!world.explorer.canUndo());
    QVERIFY(!world.explorer.canGoBack());
}

void tst_Explorer::whatOneStartsWithIsNews()
{
    Explorer explorer;
    model::ViewState start;
    start.filter = u"maturity:graduated"_s;
    start.group = u"ALL"_s; // by its name, in any case
    start.view = model::ViewKind::Cards;
    explorer.startWith(start);
    QList<model::ViewState> before;
    connect(&explorer, &Explorer::stateChanged, this,
        [&](const model::ViewState &state) { before += state; });
    setWorld(explorer, numberedSnapshot());
    QCOMPARE(explorer.state().filter, start.filter);
    QCOMPARE(explorer.group().name, u"All"_s);
    QVERIFY(!explorer.canUndo());
    // Views that follow what has changed follow all of it.
    QCOMPARE(before.size(), 1);
    QVERIFY(before[0].filter.isEmpty());
    QVERIFY(before[0].view != explorer.state().view);
}

void tst_Explorer::anotherLandscapeIsOnlyAskedFor()
{
    SmallWorld world;
    Explorer &explorer = world.explorer;
    explorer.select(world.idOf(u"Boiler"_s));
    explorer.setView(model::ViewKind::Table);
    QList<model::ViewState> wanted;
    connect(&explorer, &Explorer::landscapeWanted, this,
        [&](const model::ViewState &state) { wanted += state; });
    model::ViewState next = explorer.state();
    next.landscape = u"landscape.example.org"_s;
    next.filter = u"maturity:graduated"_s;
    const model::ViewState before = explorer.state();
    explorer.change(next);
    explorer.amend(next);
    QCOMPARE(wanted, (QList<model::ViewState> { next, next }));
    QCOMPARE(explorer.state(), before);

    // It is there: nothing leads back into the one before.
    explorer.startWith(next);
    setWorld(explorer, numberedSnapshot());
    QCOMPARE(explorer.state().landscape, next.landscape);
    QCOMPARE(explorer.state().filter, next.filter);
    QVERIFY(!explorer.canUndo() && !explorer.canGoBack());
    QVERIFY(!explorer.selectedItem());
    explorer.setView(model::ViewKind::Cards);
    QVERIFY(explorer.canUndo());
    QCOMPARE(explorer.state().landscape, next.landscape);
}

void tst_Explorer::aLandscapeIsAsItWasLeft()
{
    SmallWorld world;
    Explorer &explorer = world.explorer;
    world.filter(u"maturity:graduated"_s);
    explorer.setLens(Lens::Age);
    explorer.select(world.idOf(u"Boiler"_s));
    const MapCamera camera { QPointF(3, 4), 2 };
    explorer.rememberCamera(camera, QSizeF(800, 600));
    const model::ViewState left = explorer.state();
    QList<model::ViewState> before;
    connect(&explorer, &Explorer::stateChanged, this,
        [&](const model::ViewState &state) { before += state; });
    QSignalSpy selection(&explorer, &Explorer::selectionChanged);
    QSignalSpy recalled(&explorer, &Explorer::cameraRecalled);

    explorer.returnTo(u"landscape.example.org"_s);
    setWorld(explorer, numberedSnapshot());
    QCOMPARE(explorer.state().landscape, u"landscape.example.org"_s);
    QVERIFY(explorer.state().filter.isEmpty());
    QCOMPARE(explorer.state().lens, Lens::Age);
    QVERIFY(!explorer.canUndo() && !explorer.selectedItem());
    // Who shows the filter learns that there is none any more.
    QCOMPARE(before.size(), 1);
    QCOMPARE(before[0].filter, left.filter);
    QVERIFY(before[0].landscape.isEmpty());
    QCOMPARE(selection.size(), 1);
    QVERIFY(recalled.isEmpty());
    explorer.setView(model::ViewKind::Table);

    explorer.returnTo({});
    setWorld(explorer, numberedSnapshot());
    QCOMPARE(explorer.state(), left);
    QCOMPARE(explorer.selectedItem(), world.idOf(u"Boiler"_s));
    QCOMPARE(selection.size(), 2);
    QCOMPARE(recalled.size(), 1);
    QCOMPARE(recalled[0][0].value<MapCamera>(), camera);
    QVERIFY(explorer.canUndo());
    explorer.undo();
    QVERIFY(explorer.state().lens != Lens::Age);
    QVERIFY(explorer.state().landscape.isEmpty());
    // New data of the same landscape changes none of that.
    setWorld(explorer, numberedSnapshot());
    QVERIFY(explorer.canUndo());
    QCOMPARE(recalled.size(), 1);
}

void tst_Explorer::everyChangeCanBeUndone()
{
    SmallWorld world;
    Explorer &explorer = world.explorer;
    std::vector<ViewState> states { explorer.state() };
    explorer.setLens(Lens::Age);
    states.push_back(explorer.state());
    world.filter(u"maturity:graduated"_s);
    states.push_back(explorer.state());
    explorer.setView(ViewKind::Table);
    states.push_back(explorer.state());
    explorer.setGroup(u"makers"_s);
    states.push_back(explorer.state());
    world.order(ItemOrder::Name, true);
    states.push_back(explorer.state());
    for (size_t i = states.size() - 1; i > 0; --i) {
        QCOMPARE(*explorer.stateBefore(), states[i - 1]);
        explorer.undo();
        QCOMPARE(explorer.state(), states[i - 1]);
    }
    QVERIFY(!explorer.canUndo());
    QCOMPARE(world.ordered(), u"Boiler, Kettle, Dynamo, Old Coil"_s);
    for (size_t i = 1; i < states.size(); ++i) {
        explorer.redo();
        QCOMPARE(explorer.state(), states[i]);
    }
    QVERIFY(!explorer.canRedo());
    QCOMPARE(explorer.group().name, u"Makers"_s);
    QCOMPARE(explorer.filter().toText(), u"maturity:graduated"_s);
}

void tst_Explorer::aNewChangeEndsWhatCouldBeRedone()
{
    SmallWorld world;
    world.explorer.setLens(Lens::Age);
    world.explorer.setLens(Lens::Rating);
    world.explorer.undo();
    QVERIFY(world.explorer.canRedo());
    world.explorer.setLens(Lens::Country);
    QVERIFY(!world.explorer.canRedo());
    world.explorer.redo();
    QCOMPARE(world.explorer.state().lens, Lens::Country);
    world.explorer.undo();
    QCOMPARE(world.explorer.state().lens, Lens::Age);
}

void tst_Explorer::noChangeIsNoStep()
{
    SmallWorld world;
    QSignalSpy changed(&world.explorer, &Explorer::stateChanged);
    world.explorer.setLens(Lens::Maturity);
    world.explorer.setGroup(u"machines"_s);
    world.explorer.amend(world.explorer.state());
    QCOMPARE(changed.size(), 0);
    QVERIFY(!world.explorer.canUndo());
}

void tst_Explorer::anAmendedChangeIsOneStep()
{
    SmallWorld world;
    QSignalSpy changed(&world.explorer, &Explorer::stateChanged);
    for (const QString &typed : { u"b"_s, u"bo"_s, u"boi"_s }) {
        ViewState next = world.explorer.state();
        next.filter = typed;
        world.explorer.amend(next);
    }
    QCOMPARE(changed.size(), 3);
    QCOMPARE(world.ordered(), u"Boiler"_s);
    world.explorer.undo();
    QCOMPARE(world.explorer.state().filter, QString());
    QVERIFY(!world.explorer.canUndo());
    world.explorer.redo();
    QCOMPARE(world.explorer.state().filter, u"boi"_s);
}

void tst_Explorer::anAmendedChangeThatLeadsBackIsNone()
{
    SmallWorld world;
    world.explorer.setLens(Lens::Age);
    world.filter(u"b"_s);
    ViewState next = world.explorer.state();
    next.filter.clear();
    world.explorer.amend(next);
    QCOMPARE(world.explorer.state().lens, Lens::Age);
    world.explorer.undo();
    QCOMPARE(world.explorer.state().lens, Lens::Maturity);
    QVERIFY(!world.explorer.canUndo());
}

void tst_Explorer::theMemoryHasAnEnd()
{
    SmallWorld world;
    for (int i = 0; i < 500; ++i)
        world.filter(u"name:%1"_s.arg(i));
    int steps = 0;
    while (world.explorer.canUndo()) {
        world.explorer.undo();
        ++steps;
    }
    QCOMPARE(steps, 199);
    QCOMPARE(world.explorer.state().filter, u"name:300"_s);
}

void tst_Explorer::anUnknownGroupChangesNothing()
{
    SmallWorld world;
    QSignalSpy changed(&world.explorer, &Explorer::stateChanged);
    world.explorer.setGroup(u"nowhere"_s);
    QCOMPARE(world.explorer.state().group, u"machines"_s);
    QCOMPARE(changed.size(), 0);
    // What else is asked for with it comes all the same.
    ViewState next = world.explorer.state();
    next.group = u"nowhere"_s;
    next.lens = Lens::Age;
    world.explorer.change(next);
    QCOMPARE(world.explorer.state().group, u"machines"_s);
    QCOMPARE(world.explorer.state().lens, Lens::Age);
    next.group = u"nowhere else"_s;
    next.lens = Lens::Rating;
    world.explorer.amend(next);
    QCOMPARE(world.explorer.state().group, u"machines"_s);
    QCOMPARE(world.explorer.state().lens, Lens::Rating);
}

void tst_Explorer::aFilterThatIsNotUnderstoodHidesNothing()
{
    SmallWorld world;
    world.filter(u"maturity:graduated stars:many"_s);
    QCOMPARE(world.explorer.filterError(), u"stars:many"_s);
    QVERIFY(!world.explorer.isFiltered());
    QCOMPARE(world.explorer.matches(), world.explorer.scope());
    QCOMPARE(world.explorer.state().filter, u"maturity:graduated stars:many"_s);
    world.filter(u"maturity:graduated stars:>5"_s);
    QCOMPARE(world.explorer.filterError(), QString());
    QVERIFY(world.explorer.isFiltered());
    QCOMPARE(world.ordered(), u"Boiler"_s);
}

void tst_Explorer::signalsSayWhatWas()
{
    SmallWorld world;
    QSignalSpy changed(&world.explorer, &Explorer::stateChanged);
    QSignalSpy history(&world.explorer, &Explorer::historyChanged);
    ViewState seen;
    // The state is the new one when the signal comes.
    connect(&world.explorer, &Explorer::stateChanged, this, [&] { seen = world.explorer.state(); });
    world.explorer.setLens(Lens::Age);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(history.size(), 1);
    QCOMPARE(changed[0][0].value<ViewState>().lens, Lens::Maturity);
    QCOMPARE(seen.lens, Lens::Age);
}

void tst_Explorer::partsOfRoomsArePlaces()
{
    SmallWorld world;
    Explorer &explorer = world.explorer;
    QSignalSpy changed(&explorer, &Explorer::partChanged);
    explorer.rememberPart(ViewKind::Moby, u"first"_s); // by the room, before it is shown
    explorer.openPart(ViewKind::Contribute, u"code"_s);
    QCOMPARE(explorer.state().view, ViewKind::Contribute);
    explorer.openPart(ViewKind::Contribute, u"conduct"_s);
    explorer.setView(ViewKind::Moby);
    explorer.rememberPart(ViewKind::Moby, u"second"_s); // walking makes no places
    explorer.rememberPart(ViewKind::Moby, u"third"_s);
    explorer.openPart(ViewKind::Moby, u"fourth"_s);
    QCOMPARE(changed.size(), 3);
    explorer.openPart(ViewKind::Moby, u"fourth"_s);
    QCOMPARE(changed.size(), 3);
    explorer.goBack();
    QCOMPARE(explorer.part(ViewKind::Moby), u"third"_s);
    QCOMPARE(changed.size(), 4);
    explorer.goBack();
    QCOMPARE(explorer.state().view, ViewKind::Contribute);
    QCOMPARE(explorer.part(ViewKind::Contribute), u"conduct"_s);
    explorer.goBack();
    QCOMPARE(explorer.part(ViewKind::Contribute), u"code"_s);
    explorer.goBack();
    QCOMPARE(explorer.state().view, ViewKind::Map);
    QVERIFY(!explorer.canGoBack());
    for (int i = 0; i < 4; ++i)
        explorer.goForward();
    QCOMPARE(explorer.part(ViewKind::Moby), u"fourth"_s);
    QVERIFY(!explorer.canGoForward());
}

void tst_Explorer::backAndForwardWalkThroughPlaces()
{
    SmallWorld world;
    Explorer &explorer = world.explorer;
    explorer.select(world.idOf(u"Kettle"_s));
    explorer.setView(ViewKind::Cards);
    explorer.setGroup(u"makers"_s);
    explorer.select(world.idOf(u"Works"_s));
    explorer.goBack();
    QCOMPARE(explorer.state().group, u"makers"_s);
    QCOMPARE(world.nameOf(explorer.selectedIndex()), u"Kettle"_s);
    explorer.goBack();
    QCOMPARE(explorer.state().group, u"machines"_s);
    QCOMPARE(explorer.state().view, ViewKind::Cards);
    explorer.goBack();
    QCOMPARE(explorer.state().view, ViewKind::Map);
    QCOMPARE(world.nameOf(explorer.selectedIndex()), u"Kettle"_s);
    explorer.goBack();
    QCOMPARE(explorer.selectedItem(), std::nullopt);
    QVERIFY(!explorer.canGoBack());
    for (int i = 0; i < 4; ++i) {
        QVERIFY(explorer.canGoForward());
        explorer.goForward();
    }
    QVERIFY(!explorer.canGoForward());
    QCOMPARE(explorer.state().group, u"makers"_s);
    QCOMPARE(world.nameOf(explorer.selectedIndex()), u"Works"_s);
}

void tst_Explorer::goingBackLeadsToTheCamera()
{
    SmallWorld world;
    const MapCamera first { { 10, 20 }, 3 };
    const MapCamera second { { 30, 40 }, 5 };
    QSignalSpy recalled(&world.explorer, &Explorer::cameraRecalled);
    const QSizeF view(100, 100);
    world.explorer.rememberCamera({ { 1, 1 }, 1 }, view);
    world.explorer.rememberCamera(first, view); // where one comes to rest counts
    world.explorer.setGroup(u"makers"_s);
    world.explorer.rememberCamera(second, view);
    world.explorer.goBack();
    QCOMPARE(recalled.size(), 1);
    QCOMPARE(recalled[0][0].value<MapCamera>(), first);
    world.explorer.goForward();
    QCOMPARE(recalled.size(), 2);
    QCOMPARE(recalled[1][0].value<MapCamera>(), second);
    // The group is there when the camera is asked for.
    QCOMPARE(world.explorer.state().group, u"makers"_s);
}

/// However small the steps, far away is another place.
void tst_Explorer::anotherPartOfTheMapIsAnotherPlace()
{
    SmallWorld world;
    const MapCamera start { { 50, 50 }, 1 };
    QSignalSpy recalled(&world.explorer, &Explorer::cameraRecalled);
    for (int step = 0; step <= 12; ++step) {
        world.explorer.rememberCamera(
            { start.centre + QPointF(10.0 * step, 0), 1 }, QSizeF(100, 100));
    }
    int places = 0;
    for (; world.explorer.canGoBack(); ++places)
        world.explorer.goBack();
    QCOMPARE(places, 2);
    // The last camera of the first place, which a larger window does not make another one.
    QCOMPARE(recalled.last()[0].value<MapCamera>(), (MapCamera { { 90, 50 }, 1 }));
    QVERIFY(world.explorer.canGoForward());
    world.explorer.rememberCamera({ { 90, 50 }, 1 }, QSizeF(1000, 1000));
    QVERIFY(world.explorer.canGoForward());
}

void tst_Explorer::pagesArePlaces()
{
    SmallWorld world;
    Explorer &explorer = world.explorer;
    const model::PagePlace a { u"moby/moby"_s, u"a.md"_s };
    const model::PagePlace b { u"moby/moby"_s, u"b.md"_s, u"part"_s };
    QSignalSpy changed(&explorer, &Explorer::pageChanged);
    explorer.openPage(a);
    QCOMPARE(explorer.state().view, ViewKind::Guide);
    QCOMPARE(explorer.page(), a);
    explorer.rememberReading(12.5);
    explorer.openPage(b);
    explorer.rememberReading(3);
    explorer.goBack();
    QCOMPARE(explorer.page(), a);
    QCOMPARE(changed.last()[1].toDouble(), 12.5);
    explorer.goBack();
    QCOMPARE(explorer.state().view, ViewKind::Map);
    explorer.goForward();
    explorer.goForward();
    QCOMPARE(explorer.page(), b);
    QCOMPARE(changed.last()[1].toDouble(), 3);
    // The same again is no other place, and may still be gone to.
    explorer.openPage(b);
    QCOMPARE(changed.last()[1].toDouble(), -1);
    explorer.goBack();
    QCOMPARE(explorer.page(), a);
    // What is read is nothing that is undone, but for going there.
    explorer.undo();
    QCOMPARE(explorer.state().view, ViewKind::Map);
}

void tst_Explorer::theFirstPageIsNotGoneBackFrom()
{
    SmallWorld world;
    world.explorer.setView(ViewKind::Guide);
    world.explorer.openPage({ u"starter"_s, u"guides/a.md"_s }); // the room chose it
    world.explorer.goBack();
    QCOMPARE(world.explorer.state().view, ViewKind::Map);
    world.explorer.goForward();
    QCOMPARE(world.explorer.page()->path, u"guides/a.md"_s);
}

void tst_Explorer::goingBackKeepsTheFilter()
{
    SmallWorld world;
    world.explorer.select(world.idOf(u"Boiler"_s));
    world.filter(u"maturity:sandbox"_s);
    world.explorer.goBack();
    QCOMPARE(world.explorer.state().filter, u"maturity:sandbox"_s);
    QCOMPARE(world.explorer.selectedItem(), std::nullopt);
}

void tst_Explorer::ordersKeepUnknownValuesLast_data()
{
    QTest::addColumn<ItemOrder>("order");
    QTest::addColumn<bool>("isDescending");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, ItemOrder order, bool isDescending, const char *names) {
        QTest::newRow(name) << order << isDescending << QString::fromLatin1(names);
    };
    row("place", ItemOrder::Place, false, "Boiler, Kettle, Dynamo, Old Coil, Tinker, Works");
    row("place, down", ItemOrder::Place, true, "Works, Tinker, Old Coil, Dynamo, Kettle, Boiler");
    row("name", ItemOrder::Name, false, "Boiler, Dynamo, Kettle, Old Coil, Tinker, Works");
    row("name, down", ItemOrder::Name, true, "Works, Tinker, Old Coil, Kettle, Dynamo, Boiler");
    row("maturity", ItemOrder::Maturity, false, "Boiler, Kettle, Old Coil, Dynamo, Tinker, Works");
    row("maturity, down", ItemOrder::Maturity, true,
        "Old Coil, Kettle, Boiler, Dynamo, Tinker, Works");
    row("stars", ItemOrder::Stars, false, "Kettle, Boiler, Dynamo, Old Coil, Tinker, Works");
    row("stars, down", ItemOrder::Stars, true, "Boiler, Kettle, Dynamo, Old Coil, Tinker, Works");
    row("since", ItemOrder::Since, false, "Works, Boiler, Tinker, Kettle, Dynamo, Old Coil");
    row("since, down", ItemOrder::Since, true, "Kettle, Tinker, Boiler, Works, Dynamo, Old Coil");
    row("commit", ItemOrder::LatestCommit, false,
        "Boiler, Kettle, Dynamo, Old Coil, Tinker, Works");
    row("commit, down", ItemOrder::LatestCommit, true,
        "Kettle, Boiler, Dynamo, Old Coil, Tinker, Works");
}

void tst_Explorer::ordersKeepUnknownValuesLast()
{
    QFETCH(ItemOrder, order);
    QFETCH(bool, isDescending);
    QFETCH(QString, expected);
    SmallWorld world;
    world.explorer.setGroup(u"all"_s);
    world.order(order, isDescending);
    QCOMPARE(world.ordered(), expected);
}

void tst_Explorer::neighboursFollowTheOrder()
{
    SmallWorld world;
    Explorer &explorer = world.explorer;
    const auto neighbour
        = [&](int steps) { return world.nameOf(explorer.neighbourOfSelected(steps)); };
    QCOMPARE(neighbour(1), u"Boiler"_s);
    QCOMPARE(neighbour(-1), u"Old Coil"_s);
    explorer.select(world.idOf(u"Kettle"_s));
    QCOMPARE(neighbour(1), u"Dynamo"_s);
    QCOMPARE(neighbour(-1), u"Boiler"_s);
    QCOMPARE(neighbour(2), u"Old Coil"_s);
    QCOMPARE(neighbour(3), u"nothing"_s);
    QCOMPARE(neighbour(-2), u"nothing"_s);
    // Also when the filter has left the selected one out.
    world.filter(u"-kettle"_s);
    QCOMPARE(neighbour(1), u"Boiler"_s);
    world.filter(u"name:nobody"_s);
    QCOMPARE(neighbour(1), u"nothing"_s);
}

void tst_Explorer::theSelectionStaysInANewWorld()
{
    SmallWorld world;
    Explorer &explorer = world.explorer;
    explorer.select(world.idOf(u"Dynamo"_s));
    world.filter(u"is:project"_s);
    QSignalSpy selection(&explorer, &Explorer::selectionChanged);
    // The same items at other indexes.
    model::Snapshot next = numberedSnapshot();
    model::Item added = next.landscape.items[0];
    added.name = u"Aeolipile"_s;
    added.id = model::ItemId(added.place.category, added.place.subcategory, added.name);
    next.landscape.items.insert(next.landscape.items.begin(), added);
    for (auto &category : next.landscape.categories) {
        for (auto &subcategory : category.subcategories) {
            for (int &item : subcategory.items)
                ++item;
        }
    }
    next.landscape.categories[0].subcategories[0].items.push_back(0);
    setWorld(explorer, next);
    QCOMPARE(world.nameOf(explorer.selectedIndex()), u"Dynamo"_s);
    QCOMPARE(selection.size(), 0);
    QCOMPARE(explorer.state().filter, u"is:project"_s);
    QVERIFY(world.ordered().contains(u"Aeolipile"_s));
    // New data is no step that could be undone.
    explorer.undo();
    QCOMPARE(explorer.state().filter, QString());
    QVERIFY(!explorer.canUndo());
}

void tst_Explorer::whatIsNotInANewWorldIsNotSelected()
{
    SmallWorld world;
    world.explorer.select(world.idOf(u"Dynamo"_s));
    QSignalSpy selection(&world.explorer, &Explorer::selectionChanged);
    setWorld(world.explorer, madeSnapshot(10, 1));
    QCOMPARE(world.explorer.selectedItem(), std::nullopt);
    QCOMPARE(selection.size(), 1);
    world.explorer.goBack();
    QCOMPARE(world.explorer.selectedItem(), std::nullopt);
}

void tst_Explorer::aGroupThatANewWorldLacksGivesWayToTheFirst()
{
    SmallWorld world;
    world.explorer.setGroup(u"makers"_s);
    world.filter(u"name:1"_s);
    const model::Snapshot next = madeSnapshot(20, 2);
    setWorld(world.explorer, next);
    QCOMPARE(world.explorer.state().group, world.explorer.groups().front().key());
    QCOMPARE(world.explorer.scope().count(), 20);
    QCOMPARE(world.explorer.matches().count(), 11); // 1 and 10 to 19
    // Steps of before that lead to a group that is gone lead to nothing, but do no harm.
    while (world.explorer.canUndo())
        world.explorer.undo();
    QVERIFY(world.explorer.layout().cells.empty() || !world.explorer.group().categories.isEmpty());
}

void tst_Explorer::aSpotlightEndsWithFilterOrGroup()
{
    SmallWorld world;
    Explorer &explorer = world.explorer;
    QSignalSpy changed(&explorer, &Explorer::spotlightChanged);
    model::ItemSet found(explorer.index().itemCount());
    found.insert(explorer.index().snapshot()->landscape.indexOf(world.idOf(u"Kettle"_s)));
    const auto inSight = [&] {
        QStringList names;
        for (const int item : explorer.scope().toVector()) {
            if (explorer.isInSight(item))
                names += world.nameOf(item);
        }
        return names.join(u' ');
    };
    explorer.setSpotlight(found);
    explorer.setSpotlight(found);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(inSight(), u"Kettle"_s);
    explorer.setLens(Lens::Age);
    explorer.select(world.idOf(u"Boiler"_s));
    QVERIFY(explorer.spotlight());
    world.filter(u"maturity:graduated"_s);
    QVERIFY(!explorer.spotlight());
    QCOMPARE(inSight(), u"Boiler"_s);
    explorer.setSpotlight(found);
    QCOMPARE(inSight(), u"Kettle"_s); // also what the filter leaves out
    explorer.setGroup(u"makers"_s);
    QVERIFY(!explorer.spotlight());
    explorer.setSpotlight(found);
    setWorld(explorer, numberedSnapshot());
    QVERIFY(!explorer.spotlight());
}

void tst_Explorer::ratingsAreToldOnce()
{
    SmallWorld world;
    QSignalSpy rated(&world.explorer, &Explorer::ratingsChanged);
    QSignalSpy changed(&world.explorer, &Explorer::stateChanged);
    world.explorer.setRatings({ { world.idOf(u"Boiler"_s), 4 } });
    QCOMPARE(rated.size(), 1);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(world.explorer.ratings().value(world.idOf(u"Boiler"_s)), 4);
}

void tst_Explorer::statesSurviveBeingSaved()
{
    std::mt19937 random(3);
    const auto any = [&](const auto &values) { return values[random() % values.size()]; };
    for (int i = 0; i < 300; ++i) {
        ViewState state { .landscape = random() % 2 == 0 ? QString() : u"example.org/a"_s,
            .group = u"group %1 \"é\"\n"_s.arg(random() % 9),
            .view = any(model::viewKinds),
            .filter = u"name:%1 -is:member"_s.arg(random() % 9),
            .lens = any(model::lenses),
            .isSizedByStars = random() % 2 == 0,
            .isCompact = random() % 2 == 0,
            .order = any(model::itemOrders),
            .isDescending = random() % 2 == 0,
            .classification = any(model::classifications) };
        state.columns.clear();
        for (const model::TableColumn column : model::tableColumns) {
            if (random() % 2 == 0)
                state.columns.push_back(column);
        }
        std::ranges::shuffle(state.columns, random);
        // Through bytes, as a file keeps it.
        const QByteArray bytes = QJsonDocument(toJson(state)).toJson();
        QCOMPARE(model::viewStateFromJson(QJsonDocument::fromJson(bytes).object()), state);
    }
}

void tst_Explorer::whatIsNotUnderstoodIsAsNew_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ViewState>("expected");
    ViewState lens;
    lens.lens = Lens::Age;
    ViewState noColumns;
    noColumns.columns.clear();
    ViewState oneColumn;
    oneColumn.columns = { model::TableColumn::Stars };
    QTest::newRow("empty") << QByteArray("{}") << ViewState();
    QTest::newRow("unknown names") << QByteArray(
        R"({"view": "globe", "lens": "smell", "order": "luck", "classification": ""})")
                                   << ViewState();
    QTest::newRow("wrong types") << QByteArray(
        R"({"group": 3, "view": [], "filter": {}, "lens": 1e300, "compact": "yes",
            "sized_by_stars": 1, "order": null, "descending": [true], "columns": "stars"})")
                                 << ViewState();
    QTest::newRow("one of them is good")
        << QByteArray(R"({"lens": "age", "view": "globe", "new in a later version": {"a": 1}})")
        << lens;
    QTest::newRow("names are exact")
        << QByteArray(R"({"lens": "AGE", "view": " map"})") << ViewState();
    QTest::newRow("no columns") << QByteArray(R"({"columns": []})") << noColumns;
    QTest::newRow("columns twice and unknown")
        << QByteArray(R"({"columns": ["stars", 5, "stars", "weight", null, ["stars"]]})")
        << oneColumn;
}

void tst_Explorer::whatIsNotUnderstoodIsAsNew()
{
    QFETCH(QByteArray, json);
    QFETCH(ViewState, expected);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    QCOMPARE(model::viewStateFromJson(document.object()), expected);
}

QTEST_GUILESS_MAIN(tst_Explorer)
#include "tst_explorer.moc"
