// SPDX-License-Identifier: GPL-3.0-or-later
// The painted map as a screen reader walks it.
#include "tests/testlandscape.h"
#include "views/logos/logocache.h"
#include "views/map/mapview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using views::MapView;

namespace {

/// Events that a screen reader got, newest last.
std::vector<std::pair<QAccessible::Event, QString>> heard;

void listen(QAccessibleEvent *event)
{
    if (event->type() != QAccessible::Focus && event->type() != QAccessible::Selection)
        return;
    QAccessibleInterface *accessible = event->accessibleInterface();
    heard.emplace_back(event->type(), accessible ? accessible->text(QAccessible::Name) : QString());
}

} // namespace

class tst_MapAccessible : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void itIsATreeOfAllThereIs();
    void anItemSaysWhatItIsAndWhere();
    void whatAFilterLeavesOutSaysSo();
    void itCanBeSelectedAndOpened();
    void placesAreFlownTo();
    void whatIsUnderAPointIsFound();
    void partsOfAnotherLayoutAreMadeAnew();
    void walksAreAnnouncedWhenTheyRest();

private:
    MapView &map() const { return *m_map; }
    QAccessibleInterface *tree() const
    {
        return QAccessible::queryAccessibleInterface(m_map.get());
    }
    QAccessibleInterface *itemCalled(const QString &name) const
    {
        for (int cell = 0; cell < int(map().layout().cells.size()); ++cell) {
            if (map().itemOf(cell).name != name)
                continue;
            const int block = map().layout().blockOfCell(cell);
            const int territory = map().layout().territoryOfBlock(block);
            return tree()
                ->child(territory)
                ->child(block - map().layout().territories[size_t(territory)].firstBlock)
                ->child(cell - map().layout().blocks[size_t(block)].firstCell);
        }
        return nullptr;
    }

    std::unique_ptr<views::Theme> m_theme;
    std::unique_ptr<views::LogoCache> m_logos;
    std::unique_ptr<model::Explorer> m_explorer;
    std::unique_ptr<MapView> m_map;
};

void tst_MapAccessible::init()
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
    const auto shared = std::make_shared<const model::Snapshot>(madeSnapshot(120, 3));
    m_explorer->setWorld(std::make_shared<const model::ItemIndex>(shared),
        model::shownGroups({}, shared->landscape, u"All"_s));
    QTRY_VERIFY(map().isAtRest());
}

void tst_MapAccessible::cleanup()
{
    QAccessible::installUpdateHandler(nullptr);
    m_map.reset();
    m_explorer.reset();
    m_logos.reset();
    m_theme.reset();
}

void tst_MapAccessible::itIsATreeOfAllThereIs()
{
    QCOMPARE(tree()->role(), QAccessible::Tree);
    QCOMPARE(tree()->text(QAccessible::Name), u"Map of the landscape"_s);
    QCOMPARE(tree()->childCount(), 3);
    QCOMPARE(tree()->child(3), nullptr);
    QCOMPARE(tree()->child(-1), nullptr);
    int cells = 0;
    for (int t = 0; t < tree()->childCount(); ++t) {
        QAccessibleInterface *territory = tree()->child(t);
        QCOMPARE(territory->parent(), tree());
        QCOMPARE(tree()->indexOfChild(territory), t);
        QVERIFY(territory->text(QAccessible::Name).startsWith("Category "_L1));
        for (int b = 0; b < territory->childCount(); ++b) {
            QAccessibleInterface *block = territory->child(b);
            QCOMPARE(block->parent(), territory);
            QCOMPARE(territory->indexOfChild(block), b);
            QVERIFY(territory->rect().contains(block->rect()));
            for (int c = 0; c < block->childCount(); ++c) {
                QAccessibleInterface *cell = block->child(c);
                QCOMPARE(cell->parent(), block);
                QCOMPARE(block->indexOfChild(cell), c);
                QCOMPARE(cell->role(), QAccessible::TreeItem);
                QVERIFY(block->rect().contains(cell->rect()));
                ++cells;
            }
            QCOMPARE(block->child(block->childCount()), nullptr);
        }
    }
    QCOMPARE(cells, 120);
}

void tst_MapAccessible::anItemSaysWhatItIsAndWhere()
{
    QAccessibleInterface *item = itemCalled(u"Item 0"_s);
    QVERIFY(item);
    QCOMPARE(
        item->text(QAccessible::Name), u"Item 0, Graduated, Category 0: Part 0, Closed source"_s);
    QCOMPARE(item->text(QAccessible::Description), u"1 of 20"_s);
    QCOMPARE(itemCalled(u"Item 0"_s), item); // the same one for every question
    const int cell = map().layout().cellOf(0);
    const QRect place = map().cellRect(cell).toAlignedRect();
    QCOMPARE(item->rect(), QRect(map().mapToGlobal(place.topLeft()), place.size()));
    QVERIFY(!item->state().offscreen);
    map().selectCell(int(map().layout().cells.size()) - 1);
    map().goToLevel(model::DetailLevel::Cards);
    QTRY_VERIFY(map().isAtRest());
    QVERIFY(item->state().offscreen);
}

void tst_MapAccessible::whatAFilterLeavesOutSaysSo()
{
    m_explorer->setFilter(model::ItemFilter::parse(u"maturity:graduated"_s).value());
    QCOMPARE(itemCalled(u"Item 0"_s)->text(QAccessible::Description), u"1 of 20"_s);
    QVERIFY(itemCalled(u"Item 6"_s)
            ->text(QAccessible::Description)
            .endsWith("of 20, outside the filter"_L1));
}

void tst_MapAccessible::itCanBeSelectedAndOpened()
{
    QAccessibleInterface *item = itemCalled(u"Item 6"_s);
    QVERIFY(!item->state().selected);
    QCOMPARE(tree()->selectionInterface()->selectedItemCount(), 0);
    item->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(item->state().selected);
    QVERIFY(item->state().focused);
    QCOMPARE(m_explorer->selectedIndex(), 6);
    QCOMPARE(tree()->focusChild(), item);
    QCOMPARE(tree()->selectionInterface()->selectedItems(), QList { item });
    QVERIFY(tree()->selectionInterface()->select(itemCalled(u"Item 7"_s)));
    QCOMPARE(m_explorer->selectedIndex(), 7);
    QVERIFY(!tree()->selectionInterface()->select(tree()->child(0)));
    QVERIFY(tree()->selectionInterface()->clear());
    QCOMPARE(m_explorer->selectedIndex(), -1);
    const QSignalSpy activated(m_map.get(), &MapView::itemActivated);
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(m_explorer->selectedIndex(), 6);
}

void tst_MapAccessible::placesAreFlownTo()
{
    QAccessibleInterface *block = tree()->child(1)->child(0);
    QVERIFY(!block->state().selectable);
    block->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_VERIFY(map().isAtRest());
    QVERIFY(!block->state().offscreen);
    QVERIFY(tree()->child(0)->child(0)->state().offscreen);
}

void tst_MapAccessible::whatIsUnderAPointIsFound()
{
    QAccessibleInterface *item = itemCalled(u"Item 6"_s);
    const QPoint middle = item->rect().center();
    QCOMPARE(tree()->childAt(middle.x(), middle.y()), item);
    QAccessibleInterface *block = item->parent();
    QCOMPARE(tree()->childAt(block->rect().center().x(), block->rect().top() + 3), block);
    const QPoint corner = map().mapToGlobal(QPoint(-5, -5));
    QCOMPARE(tree()->childAt(corner.x(), corner.y()), nullptr);
}

void tst_MapAccessible::partsOfAnotherLayoutAreMadeAnew()
{
    QVERIFY(itemCalled(u"Item 6"_s));
    model::ViewState state = m_explorer->state();
    state.filter = u"maturity:graduated"_s;
    state.isCompact = true;
    m_explorer->change(state);
    QTRY_VERIFY(map().isAtRest());
    QCOMPARE(itemCalled(u"Item 6"_s), nullptr);
    QCOMPARE(itemCalled(u"Item 7"_s)->text(QAccessible::Name).section(u',', 0, 1),
        u"Item 7, Graduated"_s);
    m_explorer->setWorld(
        std::make_shared<const model::ItemIndex>(std::make_shared<const model::Snapshot>()), {});
    QCOMPARE(tree()->childCount(), 0);
}

void tst_MapAccessible::walksAreAnnouncedWhenTheyRest()
{
    map().setFocus();
    map().selectCell(0);
    QAccessible::setActive(true);
    heard.clear();
    QAccessible::installUpdateHandler(listen);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&map(), Qt::Key_Right);
    const QString name = tree()->focusChild()->text(QAccessible::Name);
    QVERIFY(map().selectedCell() > 0);
    QVERIFY(heard.empty());
    QTRY_COMPARE(heard.size(), size_t(2));
    QVERIFY(std::ranges::contains(heard, std::pair(QAccessible::Focus, name)));
    QVERIFY(std::ranges::contains(heard, std::pair(QAccessible::Selection, name)));
}

QTEST_MAIN(tst_MapAccessible)
#include "tst_mapaccessible.moc"
