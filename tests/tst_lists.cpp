// SPDX-License-Identifier: GPL-3.0-or-later
// Cards and table as a person uses them: keys, mouse, screen reader, and one selection for both.
#include "model/explore/explorer.h"
#include "tests/testlandscape.h"
#include "views/cards/cardarea.h"
#include "views/cards/cardsview.h"
#include "views/cards/cardtext.h"
#include "views/cards/emptystate.h"
#include "views/logos/logocache.h"
#include "views/table/columnsdialog.h"
#include "views/table/tablehead.h"
#include "views/table/tableview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMutex>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Classification;
using model::ItemOrder;
using model::TableColumn;
using views::CardArea;
using views::CardsView;
using views::TableView;

namespace {

model::SnapshotPtr counted()
{
    model::Snapshot snapshot = smallSnapshot();
    snapshot.numbers.insert(model::repositoryKey(u"https://github.com/example/boiler"_s),
        { .stars = 12345,
            .asOf = QDate(2025, 1, 2),
            .source = u"<b>list</b>"_s,
            .language = {},
            .license = {},
            .latestCommit = {} });
    return std::make_shared<const model::Snapshot>(std::move(snapshot));
}

model::SnapshotPtr made(int items)
{
    return std::make_shared<const model::Snapshot>(madeSnapshot(items, 4));
}

/// The Item that signal number @p emission of @p spy was about.
model::ItemId itemOf(const QSignalSpy &spy, int emission)
{
    QVariant argument = spy[emission][0];
    return *get_if<model::ItemId>(&argument);
}

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

class tst_Lists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void arrowsWalkCardsByTheirPlaces();
    void homeEndAndPagesReachFar();
    void keysOfTheWindowAreLeftAlone();
    void typingFindsNames();
    void clicksSelectAndActivate();
    void cardsFollowASelectionMadeElsewhere();
    void aFilterLeavesPeopleWhereTheyAre();
    void anotherWidthKeepsTheSelectionInSight();
    void anotherGroupStartsAtItsBeginning();
    void newDataKeepsSelectionAndPlace();
    void hiddenViewsWait();
    void everyPlaceOfAnItemIsMarked();
    void choicesThatTellNothingSayWhy();
    void anOrderStartsInItsUsualDirection();
    void menusAreAskedForByMouseAndKey();
    void cardsAreMirrored();
    void toolTipsAreOnlyText();
    void cardsGrowWithTheFont();
    void cardsCanBeReadOut();
    void readCardsFollowTheFilter();
    void walksAreAnnouncedWhenTheyRest();

    void nothingMatchesAndWhy_data();
    void nothingMatchesAndWhy();
    void oneConditionCanBeRemoved();
    void nothingIsThereYet();

    void headsSortForAllViews();
    void headsWithoutAnOrderSayNothing();
    void draggedColumnsAreRemembered();
    void widthsAreRemembered();
    void columnsAreChosenInADialog();
    void columnsAreChosenInTheHeadsMenu();
    void theCurrentRowIsTheSelection();
    void severalRowsStaySelected();
    void rowsAreCopied();
    void whatIsNotKnownIsSaid();
    void everyControlHasAName();
    void tabGoesFromTheBarToTheList();
    void theListIsExported();
    void logosAreAskedForOnlyInSight();

private:
    void show(const model::SnapshotPtr &snapshot);
    CardArea &area() const { return *m_cards->findChild<CardArea *>(); }
    QTableView &table() const { return *m_table->findChild<QTableView *>(); }
    views::TableHead &head() const { return *m_table->findChild<views::TableHead *>(); }
    model::ItemId idOf(const QString &name) const;
    void select(const QString &name) { m_explorer->select(idOf(name)); }
    QString selected() const;
    void setFilter(const QString &filter);
    void setState(void (*change)(model::ViewState &));
    int rowOf(const QString &name) const;
    int sectionOf(const QString &head) const;
    void clickHead(const QString &head);
    bool isInSight(int card) const;

    std::unique_ptr<views::Theme> m_theme;
    std::unique_ptr<views::LogoCache> m_logos;
    std::unique_ptr<model::Explorer> m_explorer;
    std::unique_ptr<QWidget> m_window;
    CardsView *m_cards = nullptr;
    TableView *m_table = nullptr;
};

void tst_Lists::initTestCase() { QLocale::setDefault(QLocale::c()); }

void tst_Lists::init()
{
    m_theme = std::make_unique<views::Theme>();
    m_theme->setChoice(views::Theme::Choice::Light);
    m_logos = std::make_unique<views::LogoCache>(QString(), [](const QString &hash) {
        return model::Result<QByteArray>(model::failure(model::Error::Kind::NotFound, hash));
    });
    m_explorer = std::make_unique<model::Explorer>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 1400);
    m_cards = new CardsView(*m_theme, *m_logos, *m_explorer, m_window.get());
    m_cards->setGeometry(0, 0, 1000, 700);
    m_table = new TableView(*m_theme, *m_logos, *m_explorer, m_window.get());
    m_table->setGeometry(0, 700, 1000, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_Lists::cleanup()
{
    QAccessible::installUpdateHandler(nullptr);
    m_window.reset();
    m_explorer.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_Lists::show(const model::SnapshotPtr &snapshot)
{
    m_explorer->setWorld(std::make_shared<const model::ItemIndex>(snapshot),
        model::shownGroups(snapshot->settings, snapshot->landscape, u"All"_s));
    m_explorer->setGroup(u"all"_s);
}

model::ItemId tst_Lists::idOf(const QString &name) const
{
    const auto &landscape = m_explorer->snapshot()->landscape;
    return landscape.items[size_t(landscape.indexesOfName(name).front())].id;
}

QString tst_Lists::selected() const
{
    const int item = m_explorer->selectedIndex();
    return item < 0 ? QString()
                    : m_explorer->snapshot()->landscape.items[size_t(item)].displayName();
}

void tst_Lists::setState(void (*change)(model::ViewState &))
{
    model::ViewState state = m_explorer->state();
    change(state);
    m_explorer->change(state);
}

void tst_Lists::setFilter(const QString &filter)
{
    model::ViewState state = m_explorer->state();
    state.filter = filter;
    m_explorer->change(state);
}

int tst_Lists::rowOf(const QString &name) const
{
    for (int row = 0; row < table().model()->rowCount(); ++row) {
        if (table().model()->index(row, 0).data().toString() == name)
            return row;
    }
    return -1;
}

int tst_Lists::sectionOf(const QString &text) const
{
    for (int section = 0; section < head().count(); ++section) {
        if (head().model()->headerData(section, Qt::Horizontal).toString() == text)
            return section;
    }
    return -1;
}

void tst_Lists::clickHead(const QString &text)
{
    const int section = sectionOf(text);
    QVERIFY(section >= 0);
    const QPoint at(head().sectionViewportPosition(section) + head().sectionSize(section) / 2,
        head().height() / 2);
    QTest::mouseClick(head().viewport(), Qt::LeftButton, {}, at);
}

bool tst_Lists::isInSight(int card) const
{
    return card >= 0 && area().viewport()->rect().contains(area().cardRect(card));
}

void tst_Lists::arrowsWalkCardsByTheirPlaces()
{
    show(made(60));
    setState([](model::ViewState &state) { state.classification = Classification::None; });
    area().setFocus();
    QTest::keyClick(&area(), Qt::Key_Down); // to what is in sight
    QCOMPARE(area().currentCard(), 0);
    const auto step = [&](Qt::Key key) {
        const QRect before = area().cardRect(area().currentCard());
        QTest::keyClick(&area(), key);
        return area().cardRect(area().currentCard()).center() - before.center();
    };
    const QPoint right = step(Qt::Key_Right);
    QVERIFY(right.x() > 0 && right.y() == 0);
    const QPoint down = step(Qt::Key_Down);
    QVERIFY(down.x() == 0 && down.y() > 0);
    const QPoint left = step(Qt::Key_Left);
    QVERIFY(left.x() < 0 && left.y() == 0);
    const QPoint up = step(Qt::Key_Up);
    QVERIFY(up.x() == 0 && up.y() < 0);
    QCOMPARE(area().currentCard(), 0);
    QTest::keyClick(&area(), Qt::Key_Up);
    QTest::keyClick(&area(), Qt::Key_Left);
    QCOMPARE(area().currentCard(), 0);
    // Every step is the selection of all views.
    QTest::keyClick(&area(), Qt::Key_Right);
    QCOMPARE(m_explorer->selectedItem(), area().itemOf(1).id);
    QTest::keyClick(&area(), Qt::Key_Escape);
    QCOMPARE(m_explorer->selectedItem(), std::nullopt);
    QCOMPARE(area().currentCard(), -1);
}

void tst_Lists::homeEndAndPagesReachFar()
{
    show(made(300));
    area().setFocus();
    QTest::keyClick(&area(), Qt::Key_End);
    QCOMPARE(area().currentCard(), area().cardCount() - 1);
    QVERIFY(isInSight(area().currentCard()));
    QTest::keyClick(&area(), Qt::Key_Home);
    QCOMPARE(area().currentCard(), 0);
    QCOMPARE(area().verticalScrollBar()->value(), 0);
    int pages = 0;
    for (int before = -1; before != area().currentCard(); ++pages) {
        before = area().currentCard();
        QTest::keyClick(&area(), Qt::Key_PageDown);
        QVERIFY(isInSight(area().currentCard()));
    }
    QVERIFY(pages > 3 && pages < 60);
    QVERIFY(area().currentCard() > area().cardCount() - 4);
    QTest::keyClick(&area(), Qt::Key_PageUp);
    QVERIFY(area().currentCard() < area().cardCount() - 4);
    QVERIFY(isInSight(area().currentCard()));
}

void tst_Lists::keysOfTheWindowAreLeftAlone()
{
    show(made(20));
    area().selectCard(3);
    for (const auto modifier : { Qt::AltModifier, Qt::ControlModifier, Qt::MetaModifier }) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Left, modifier);
        QApplication::sendEvent(&area(), &event);
        QVERIFY(!event.isAccepted());
        QCOMPARE(area().currentCard(), 3);
    }
}

void tst_Lists::typingFindsNames()
{
    show(counted());
    area().setFocus();
    QTest::keyClicks(&area(), u"ke"_s);
    QCOMPARE(selected(), u"Kettle"_s);
    // After a pause a new name begins; one letter again and again goes on.
    QApplication::setKeyboardInputInterval(0);
    QTest::keyClick(&area(), Qt::Key_T);
    QCOMPARE(selected(), u"Tinker"_s);
    QTest::keyClick(&area(), Qt::Key_B);
    const int first = area().currentCard();
    QCOMPARE(selected(), u"Boiler"_s);
    QTest::keyClick(&area(), Qt::Key_B);
    QCOMPARE(selected(), u"Boiler"_s);
    QVERIFY(area().currentCard() != first); // its other place
    QTest::keyClick(&area(), Qt::Key_X);
    QCOMPARE(selected(), u"Boiler"_s);
    QApplication::setKeyboardInputInterval(400);
}

void tst_Lists::clicksSelectAndActivate()
{
    show(made(40));
    QSignalSpy activated(m_cards, &CardsView::itemActivated);
    const QPoint at = area().cardRect(2).center();
    QTest::mouseClick(area().viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(m_explorer->selectedItem(), area().itemOf(2).id);
    QCOMPARE(activated.size(), 0);
    QTest::mouseDClick(area().viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(itemOf(activated, 0), area().itemOf(2).id);
    QTest::keyClick(&area(), Qt::Key_Right);
    QTest::keyClick(&area(), Qt::Key_Return);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(itemOf(activated, 1), area().itemOf(3).id);
    // Where no card is.
    QTest::mouseClick(area().viewport(), Qt::LeftButton, {}, QPoint(2, 300));
    QCOMPARE(m_explorer->selectedItem(), std::nullopt);
}

void tst_Lists::cardsFollowASelectionMadeElsewhere()
{
    show(made(300));
    select(u"Item 297"_s);
    QVERIFY(area().currentCard() > 0);
    QCOMPARE(area().itemOf(area().currentCard()).name, u"Item 297"_s);
    QVERIFY(isInSight(area().currentCard()));
    QCOMPARE(table().currentIndex().row(), rowOf(u"Item 297"_s));
    QVERIFY(
        table().viewport()->rect().contains(table().visualRect(table().currentIndex()).center()));
    // A card whose heading is above it is not under the heading that is pinned there.
    select(u"Item 0"_s);
    QVERIFY(isInSight(area().currentCard()));
    QCOMPARE(area().cardAt(area().cardRect(area().currentCard()).topLeft() + QPoint(5, 5)),
        area().currentCard());
    m_explorer->select(std::nullopt);
    QCOMPARE(area().currentCard(), -1);
    QVERIFY(!table().selectionModel()->hasSelection());
}

void tst_Lists::aFilterLeavesPeopleWhereTheyAre()
{
    show(made(300));
    setState([](model::ViewState &state) { state.order = ItemOrder::Name; });
    // What is selected and in sight keeps its height, in cards and in rows.
    select(u"Item 210"_s);
    const int cardTop = area().cardRect(area().currentCard()).top();
    const int rowTop = table().visualRect(table().currentIndex()).top();
    setFilter(u"maturity:graduated"_s);
    QCOMPARE(selected(), u"Item 210"_s);
    QCOMPARE(area().cardRect(area().currentCard()).top(), cardTop);
    QVERIFY(table().selectionModel()->isRowSelected(rowOf(u"Item 210"_s)));
    QCOMPARE(table().visualRect(table().currentIndex()).top(), rowTop);
    // A selection that does not match is kept for when it does again.
    setFilter(u"maturity:none"_s);
    QCOMPARE(selected(), u"Item 210"_s);
    QCOMPARE(area().currentCard(), -1);
    QVERIFY(!table().selectionModel()->hasSelection());
    setFilter({});
    QCOMPARE(area().itemOf(area().currentCard()).name, u"Item 210"_s);
    QCOMPARE(table().currentIndex().row(), rowOf(u"Item 210"_s));
    // Without one, what stands at the upper edge stays there.
    m_explorer->select(std::nullopt);
    setState([](model::ViewState &state) { state.classification = Classification::None; });
    area().verticalScrollBar()->setValue(area().verticalScrollBar()->maximum() / 2);
    int card = area().cardAt(QPoint(100, 60));
    QVERIFY(card >= 0);
    while (!area().itemOf(card).maturity)
        ++card;
    const auto before = area().itemOf(card).id;
    setFilter(u"maturity:graduated"_s);
    const int anchor = area().cardAt(QPoint(100, 100));
    QVERIFY(anchor >= 0);
    int distance = 0;
    while (area().itemOf(anchor + distance).id != before && distance < 4)
        ++distance;
    QVERIFY(distance < 4);
}

void tst_Lists::anotherWidthKeepsTheSelectionInSight()
{
    show(made(300));
    select(u"Item 121"_s);
    for (const int width : { 400, 900, 340 }) {
        m_cards->resize(width, 500);
        QVERIFY(isInSight(area().currentCard()));
    }
}

void tst_Lists::anotherGroupStartsAtItsBeginning()
{
    auto snapshot = madeSnapshot(400, 4);
    snapshot.settings.groups = {
        { .name = u"Some"_s, .alias = {}, .categories = { u"Category 0"_s, u"Category 1"_s } }
    };
    show(std::make_shared<const model::Snapshot>(std::move(snapshot)));
    area().verticalScrollBar()->setValue(3000);
    table().verticalScrollBar()->setValue(3000);
    m_explorer->setGroup(u"some"_s);
    QCOMPARE(area().verticalScrollBar()->value(), 0);
    QCOMPARE(table().verticalScrollBar()->value(), 0);
    // Unless what is selected is there too.
    select(u"Item 397"_s);
    m_explorer->setGroup(u"all"_s);
    QVERIFY(isInSight(area().currentCard()));
    QVERIFY(
        table().viewport()->rect().contains(table().visualRect(table().currentIndex()).center()));
}

void tst_Lists::newDataKeepsSelectionAndPlace()
{
    show(made(300));
    select(u"Item 210"_s);
    const int top = area().cardRect(area().currentCard()).top();
    auto snapshot = madeSnapshot(300, 4);
    // Other indexes: the first item is gone.
    auto &landscape = snapshot.landscape;
    landscape.items.erase(landscape.items.begin());
    for (auto &category : landscape.categories) {
        for (auto &subcategory : category.subcategories) {
            std::erase(subcategory.items, 0);
            for (int &item : subcategory.items)
                --item;
        }
    }
    show(std::make_shared<const model::Snapshot>(std::move(snapshot)));
    QCOMPARE(selected(), u"Item 210"_s);
    QCOMPARE(area().itemOf(area().currentCard()).name, u"Item 210"_s);
    QCOMPARE(area().cardRect(area().currentCard()).top(), top);
    QVERIFY(table().selectionModel()->isRowSelected(rowOf(u"Item 210"_s)));
    // A smaller world, while nobody looks.
    m_window->hide();
    show(made(3));
    m_explorer->select(m_explorer->snapshot()->landscape.items[2].id);
    m_window->show();
    QCOMPARE(area().cardCount(), 3);
    QCOMPARE(area().itemOf(area().currentCard()).name, u"Item 2"_s);
    QCOMPARE(table().currentIndex().row(), rowOf(u"Item 2"_s));
}

void tst_Lists::hiddenViewsWait()
{
    show(made(50));
    m_cards->hide();
    m_table->hide();
    const QSignalSpy changed(&area(), &CardArea::cardsChanged);
    const QSignalSpy reset(table().model(), &QAbstractItemModel::modelReset);
    setFilter(u"maturity:graduated"_s);
    select(u"Item 7"_s);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(reset.size(), 0);
    m_cards->show();
    m_table->show();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(area().cardCount(), m_explorer->matches().count());
    QCOMPARE(area().itemOf(area().currentCard()).name, u"Item 7"_s);
    QCOMPARE(table().currentIndex().row(), rowOf(u"Item 7"_s));
    // What is not about the list, neither.
    m_explorer->setLens(model::Lens::Country);
    select(u"Item 14"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 1);
}

void tst_Lists::everyPlaceOfAnItemIsMarked()
{
    show(counted());
    select(u"Boiler"_s);
    int marked = 0;
    for (int card = 0; card < area().cardCount(); ++card)
        marked += area().isSelected(card) ? 1 : 0;
    QCOMPARE(marked, 2);
    // The one that is clicked is the one to walk on from.
    int second = area().cardCount() - 1;
    while (area().itemOf(second).name != "Boiler"_L1)
        --second;
    area().selectCard(second);
    QCOMPARE(area().currentCard(), second);
    QCOMPARE(rowOf(u"Boiler"_s), table().currentIndex().row());
}

void tst_Lists::choicesThatTellNothingSayWhy()
{
    show(counted());
    m_explorer->setGroup(u"makers"_s);
    const auto boxes = m_cards->findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    int possible = 0;
    int impossible = 0;
    for (const QComboBox *box : boxes) {
        for (int row = 0; row < box->count(); ++row) {
            const QModelIndex entry = box->model()->index(row, 0);
            const bool isPossible = entry.flags().testFlag(Qt::ItemIsEnabled);
            (isPossible ? possible : impossible) += 1;
            QCOMPARE(entry.data(Qt::ToolTipRole).toString().isEmpty(), isPossible);
            QCOMPARE(entry.data(Qt::AccessibleDescriptionRole).toString().isEmpty(), isPossible);
        }
    }
    // Makers have names, places and days.
    QCOMPARE(possible, 2 + 3);
    QCOMPARE(impossible, 2 + 3);
    m_explorer->setGroup(u"machines"_s);
    const int stars = boxes[1]->findText(u"Stars"_s);
    QVERIFY(boxes[1]->model()->index(stars, 0).flags().testFlag(Qt::ItemIsEnabled));
}

void tst_Lists::anOrderStartsInItsUsualDirection()
{
    show(counted());
    auto *order = m_cards->findChildren<QComboBox *>()[1];
    auto *direction = m_cards->findChild<QToolButton *>();
    order->setFocus();
    QTest::keyClicks(order, u"St"_s); // as people choose by key
    QCOMPARE(m_explorer->state().order, ItemOrder::Stars);
    QVERIFY(m_explorer->state().isDescending);
    QVERIFY(direction->isChecked());
    QTest::mouseClick(direction, Qt::LeftButton);
    QVERIFY(!m_explorer->state().isDescending);
    m_explorer->undo();
    QVERIFY(direction->isChecked());
    m_explorer->undo();
    QCOMPARE(order->currentText(), u"Place on the map"_s);
    // The bars of both views are the same.
    QCOMPARE(m_table->findChild<QToolButton *>()->isChecked(), direction->isChecked());
}

void tst_Lists::menusAreAskedForByMouseAndKey()
{
    show(made(40));
    QSignalSpy cardMenu(m_cards, &CardsView::contextMenuRequested);
    const QPoint at = area().cardRect(1).center();
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, at, area().viewport()->mapToGlobal(at));
    QApplication::sendEvent(area().viewport(), &byMouse);
    QCOMPARE(cardMenu.size(), 1);
    QCOMPARE(itemOf(cardMenu, 0), area().itemOf(1).id);
    QCOMPARE(cardMenu[0][1].toPoint(), area().viewport()->mapToGlobal(at));
    QCOMPARE(m_explorer->selectedItem(), area().itemOf(1).id);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
    QApplication::sendEvent(&area(), &byKey);
    QCOMPARE(cardMenu.size(), 2);
    QCOMPARE(cardMenu[1][1].toPoint(), area().viewport()->mapToGlobal(area().cardRect(1).center()));

    QSignalSpy rowMenu(m_table, &TableView::contextMenuRequested);
    QApplication::sendEvent(&table(), &byKey);
    QCOMPARE(rowMenu.size(), 1);
    QCOMPARE(itemOf(rowMenu, 0), area().itemOf(1).id);
}

void tst_Lists::cardsAreMirrored()
{
    show(made(40));
    const QRect leftmost = area().cardRect(0);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(area().cardRect(0).right(), area().viewport()->width() - 1 - leftmost.left());
    QCOMPARE(area().cardAt(area().cardRect(1).center()), 1);
    area().selectCard(0);
    QTest::keyClick(&area(), Qt::Key_Left);
    QCOMPARE(area().currentCard(), 1);
    QVERIFY(area().cardRect(1).right() < area().cardRect(0).left());
}

void tst_Lists::toolTipsAreOnlyText()
{
    show(counted());
    const QRect card = area().cardRect(0);
    // Somewhere in its last line are the stars, with where they were counted.
    bool isFound = false;
    for (int x = card.left(); x < card.right() && !isFound; x += 4) {
        const QPoint at(x, card.bottom() - 20);
        QHelpEvent event(QEvent::ToolTip, at, area().viewport()->mapToGlobal(at));
        QApplication::sendEvent(area().viewport(), &event);
        const QString text = QToolTip::text();
        QVERIFY(!text.contains("<b>"_L1));
        isFound = text.contains("2 Jan 2025"_L1) && text.contains("&lt;b&gt;list"_L1);
    }
    QVERIFY(isFound);
}

void tst_Lists::cardsGrowWithTheFont()
{
    show(made(40));
    const QRect before = area().cardRect(0);
    QFont font = area().font();
    font.setPixelSize(QFontInfo(font).pixelSize() * 2);
    area().setFont(font);
    QVERIFY(area().cardRect(0).height() > before.height() * 3 / 2);
    QVERIFY(area().cardRect(1).top() == area().cardRect(0).top()
        || area().cardRect(0).width() >= area().viewport()->width() / 2);
}

void tst_Lists::cardsCanBeReadOut()
{
    show(counted());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&area());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), area().cardCount());
    QCOMPARE(list->child(-1), nullptr);
    QCOMPARE(list->child(area().cardCount()), nullptr);
    QAccessibleInterface *boiler = list->child(0);
    QCOMPARE(boiler->role(), QAccessible::ListItem);
    QCOMPARE(boiler->text(QAccessible::Name),
        u"Boiler, Graduated, Engines: Steam & Water, 12345 star(s), Accepted on 2 Jan 2019"_s);
    QCOMPARE(boiler->text(QAccessible::Description), u"Heats water until it works for you."_s);
    m_explorer->setMarks({ { area().itemOf(0).id,
        { .isBookmarked = true,
            .adoption = model::Adoption::Trial,
            .tags = { u"hot"_s, u"later"_s },
            .note = u"Ours alone"_s } } });
    QVERIFY(boiler->text(QAccessible::Name)
            .endsWith(u", Bookmarked, My stack: Trial, My tags: hot, later, With a note"_s));
    m_explorer->setMarks({});
    QCOMPARE(list->child(0), boiler); // the same one for every question
    QCOMPARE(list->indexOfChild(boiler), 0);
    QCOMPARE(boiler->parent(), list);
    const QRect rect = boiler->rect();
    QCOMPARE(rect.topLeft(), area().viewport()->mapToGlobal(area().cardRect(0).topLeft()));
    QCOMPARE(list->childAt(rect.center().x(), rect.center().y()), boiler);

    QVERIFY(!boiler->state().selected);
    QCOMPARE(list->selectionInterface()->selectedItemCount(), 0);
    boiler->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(selected(), u"Boiler"_s);
    QVERIFY(boiler->state().selected);
    QVERIFY(boiler->state().focused);
    QVERIFY(!list->child(1)->state().selected);
    QCOMPARE(list->focusChild(), boiler);
    QCOMPARE(list->selectionInterface()->selectedItems(), QList { boiler });
    QVERIFY(list->selectionInterface()->select(list->child(1)));
    QCOMPARE(m_explorer->selectedItem(), area().itemOf(1).id);
    QSignalSpy activated(m_cards, &CardsView::itemActivated);
    boiler->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 1);
    QVERIFY(list->child(list->childCount() - 1)->text(QAccessible::Name).contains("Works"_L1));
}

void tst_Lists::readCardsFollowTheFilter()
{
    show(made(200));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&area());
    QVERIFY(list->child(199)->isValid());
    QVERIFY(list->child(199)->state().offscreen);
    setFilter(u"\"Item 77\""_s);
    QCOMPARE(list->childCount(), 1);
    QVERIFY(list->child(0)->text(QAccessible::Name).startsWith("Item 77, Graduated"_L1));
    QCOMPARE(list->child(199), nullptr);
}

void tst_Lists::walksAreAnnouncedWhenTheyRest()
{
    show(made(60));
    area().setFocus();
    area().selectCard(0);
    heard.clear();
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(listen);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&area(), Qt::Key_Right);
    const QString name = views::CardText(area().snapshot(), area().itemOf(5)).spoken({});
    QTRY_VERIFY(std::ranges::contains(heard, std::pair(QAccessible::Focus, name)));
    QVERIFY(std::ranges::contains(heard, std::pair(QAccessible::Selection, name)));
    // Those that were only passed are not spoken of.
    const QString passed = views::CardText(area().snapshot(), area().itemOf(3)).spoken({});
    QVERIFY(!std::ranges::contains(heard, std::pair(QAccessible::Focus, passed)));
}

void tst_Lists::nothingMatchesAndWhy_data()
{
    QTest::addColumn<bool>("isTable");
    QTest::newRow("cards") << false;
    QTest::newRow("table") << true;
}

void tst_Lists::nothingMatchesAndWhy()
{
    QFETCH(bool, isTable);
    show(counted());
    QWidget *view = isTable ? static_cast<QWidget *>(m_table) : m_cards;
    auto *empty = view->findChild<views::EmptyState *>();
    QVERIFY(!empty->isVisible());
    view->setFocus();
    setFilter(u"no-such-thing"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->accessibleDescription().contains("no-such-thing"_L1));
    QVERIFY(empty->accessibleDescription().contains("All"_L1));
    auto *clear = empty->findChild<QPushButton *>();
    QCOMPARE(clear->text(), u"Clear Filter"_s);
    QVERIFY(clear->hasFocus()); // the keys go on
    QSignalSpy cards(m_cards, &CardsView::clearFilterRequested);
    QSignalSpy rows(m_table, &TableView::clearFilterRequested);
    QTest::keyClick(clear, Qt::Key_Space);
    QCOMPARE(cards.size(), isTable ? 0 : 1);
    QCOMPARE(rows.size(), isTable ? 1 : 0);
    setFilter({});
    QVERIFY(!empty->isVisible());
    QVERIFY(isTable ? table().hasFocus() : area().hasFocus());
}

void tst_Lists::oneConditionCanBeRemoved()
{
    show(counted());
    setFilter(u"maturity:graduated category:Makers"_s);
    auto *empty = m_cards->findChild<views::EmptyState *>();
    const auto ways = [&] {
        QStringList texts;
        for (const QPushButton *button : empty->findChildren<QPushButton *>()) {
            if (button->isVisible())
                texts += button->text();
        }
        texts.sort();
        return texts;
    };
    QCOMPARE(ways(),
        (QStringList { u"Clear Filter"_s, u"Remove “category:Makers”: 1 item(s) match"_s,
            u"Remove “maturity:graduated”: 2 item(s) match"_s }));
    for (auto *button : empty->findChildren<QPushButton *>()) {
        if (button->text().contains("maturity"_L1))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_explorer->state().filter, u"category:Makers"_s);
    QCOMPARE(area().cardCount(), 2);
}

void tst_Lists::nothingIsThereYet()
{
    auto *empty = m_cards->findChild<views::EmptyState *>();
    QVERIFY(empty->isVisible());
    show(made(0));
    QVERIFY(empty->isVisible());
    QVERIFY(empty->accessibleDescription().contains("sync"_L1));
    QVERIFY(!empty->findChild<QPushButton *>()->isVisible());
    // Keys and mouse find nothing to do.
    QTest::keyClick(&area(), Qt::Key_Down);
    QCOMPARE(m_explorer->selectedItem(), std::nullopt);
    // A group of a category that has nothing.
    auto snapshot = madeSnapshot(5, 2);
    snapshot.landscape.categories.push_back({ u"Void"_s, {} });
    snapshot.settings.groups
        = { { .name = u"Nobody"_s, .alias = {}, .categories = { u"Void"_s } } };
    show(std::make_shared<const model::Snapshot>(std::move(snapshot)));
    m_explorer->setGroup(u"nobody"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->accessibleDescription().contains("Nobody"_L1));
}

void tst_Lists::headsSortForAllViews()
{
    show(counted());
    const auto sorted = [&] { return head().sortIndicatorSection(); };
    QCOMPARE(sorted(), sectionOf(u"Category"_s)); // the order of the map
    clickHead(u"Name"_s);
    QCOMPARE(m_explorer->state().order, ItemOrder::Name);
    QCOMPARE(table().model()->index(0, 0).data().toString(), u"Boiler"_s);
    QCOMPARE(sorted(), 0);
    QCOMPARE(head().sortIndicatorOrder(), Qt::AscendingOrder);
    clickHead(u"Name"_s);
    QVERIFY(m_explorer->state().isDescending);
    QCOMPARE(table().model()->index(0, 0).data().toString(), u"Works"_s);
    QCOMPARE(head().sortIndicatorOrder(), Qt::DescendingOrder);
    clickHead(u"Stars"_s);
    QVERIFY(m_explorer->state().isDescending); // the most first
    QCOMPARE(table().model()->index(0, 0).data().toString(), u"Boiler"_s);
    m_explorer->undo();
    QCOMPARE(sorted(), 0);
    QCOMPARE(table().model()->index(0, 0).data().toString(), u"Works"_s);
}

void tst_Lists::headsWithoutAnOrderSayNothing()
{
    show(counted());
    setState([](model::ViewState &state) {
        state.columns = { TableColumn::License, TableColumn::Stars };
        state.order = ItemOrder::Stars;
    });
    clickHead(u"License"_s);
    QCOMPARE(m_explorer->state().order, ItemOrder::Stars);
    QCOMPARE(head().sortIndicatorSection(), sectionOf(u"Stars"_s));
    setState([](model::ViewState &state) { state.order = ItemOrder::LatestCommit; });
    QCOMPARE(head().sortIndicatorSection(), -1);
}

void tst_Lists::draggedColumnsAreRemembered()
{
    show(counted());
    head().moveSection(head().visualIndex(sectionOf(u"Stars"_s)), 1);
    QTRY_COMPARE(m_explorer->state().columns.front(), TableColumn::Stars);
    QCOMPARE(sectionOf(u"Stars"_s), 1);
    QCOMPARE(head().visualIndex(1), 1); // the model has the order, the head keeps none of its own
    QCOMPARE(m_explorer->state().columns.size(), model::ViewState().columns.size());
    m_explorer->undo();
    QCOMPARE(m_explorer->state().columns, model::ViewState().columns);
    QCOMPARE(sectionOf(u"Maturity"_s), 1);
}

void tst_Lists::widthsAreRemembered()
{
    show(counted());
    head().resizeSection(sectionOf(u"Category"_s), 333);
    const int usual = head().sectionSize(sectionOf(u"Stars"_s));
    setFilter(u"maturity:graduated"_s);
    QCOMPARE(head().sectionSize(sectionOf(u"Category"_s)), 333);
    setState([](model::ViewState &state) {
        state.columns = { TableColumn::Stars, TableColumn::Category };
    });
    QCOMPARE(head().sectionSize(sectionOf(u"Category"_s)), 333);
    QCOMPARE(head().sectionSize(sectionOf(u"Stars"_s)), usual);
    // The name takes what is left.
    QCOMPARE(head().length(), head().width());
}

void tst_Lists::columnsAreChosenInADialog()
{
    show(counted());
    for (auto *button : m_table->findChildren<QPushButton *>()) {
        if (button->text().contains("Columns"_L1))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *dialog = m_table->findChild<views::ColumnsDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), int(model::tableColumns.size()));
    QCOMPARE(dialog->columns(), m_explorer->state().columns);
    const auto press = [&](const QString &text) {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    list->setCurrentRow(3); // stars
    press(u"Move Up"_s);
    press(u"Move Up"_s);
    press(u"Move Up"_s);
    press(u"Move Up"_s); // it cannot go further
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    const std::vector expected { TableColumn::Stars, TableColumn::Category,
        TableColumn::Subcategory, TableColumn::Since };
    QCOMPARE(dialog->columns(), expected);
    dialog->accept();
    QCOMPARE(m_explorer->state().columns, expected);
    QCOMPARE(head().count(), 5);
    m_explorer->undo(); // in one step
    QCOMPARE(m_explorer->state().columns, model::ViewState().columns);
}

void tst_Lists::columnsAreChosenInTheHeadsMenu()
{
    show(counted());
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), QPoint(5, 5));
    QApplication::sendEvent(head().viewport(), &event);
    auto *menu = head().findChild<QMenu *>();
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == "Stars"_L1) {
            QVERIFY(action->isChecked());
            action->trigger();
        } else if (action->text() == "License"_L1) {
            QVERIFY(!action->isChecked());
            action->trigger();
        }
    }
    QCOMPARE(sectionOf(u"Stars"_s), -1);
    QCOMPARE(sectionOf(u"License"_s), 5);
    menu->close();
}

void tst_Lists::theCurrentRowIsTheSelection()
{
    show(counted());
    setState([](model::ViewState &state) { state.order = ItemOrder::Name; });
    QSignalSpy activated(m_table, &TableView::itemActivated);
    // That keys come selects nothing yet.
    table().setFocus(Qt::TabFocusReason);
    QCOMPARE(m_explorer->selectedItem(), std::nullopt);
    QTest::keyClick(&table(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(selected(), u"Works"_s);
    QTest::keyClick(&table(), Qt::Key_Up);
    QCOMPARE(selected(), u"Tinker"_s);
    QCOMPARE(area().itemOf(area().currentCard()).displayName(), u"Tinker"_s);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(itemOf(activated, 0), idOf(u"Tinker"_s));
    QTest::keyClick(&table(), Qt::Key_Escape);
    QCOMPARE(m_explorer->selectedItem(), std::nullopt);
    const QPoint dynamo = table().visualRect(table().model()->index(1, 0)).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, dynamo);
    QCOMPARE(selected(), u"Dynamo"_s);
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, dynamo);
    QCOMPARE(activated.size(), 2);
}

void tst_Lists::severalRowsStaySelected()
{
    show(counted());
    setState([](model::ViewState &state) { state.order = ItemOrder::Name; });
    const auto click = [&](const QString &name, Qt::KeyboardModifiers modifiers) {
        const QRect rect = table().visualRect(table().model()->index(rowOf(name), 0));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, rect.center());
    };
    const auto names = [&] {
        QStringList result;
        for (const QModelIndex &index : table().selectionModel()->selectedRows())
            result += index.data().toString();
        result.sort();
        return result.join(u' ');
    };
    click(u"Boiler"_s, {});
    click(u"Kettle"_s, Qt::ControlModifier);
    click(u"Works"_s, Qt::ControlModifier);
    QCOMPARE(names(), u"Boiler Kettle Works"_s);
    QCOMPARE(selected(), u"Works"_s);
    clickHead(u"Name"_s);
    QCOMPARE(names(), u"Boiler Kettle Works"_s);
    QCOMPARE(selected(), u"Works"_s);
    setFilter(u"category:Engines"_s);
    QCOMPARE(names(), u"Boiler Kettle"_s);
    QCOMPARE(selected(), u"Works"_s);
    // Another selection, made elsewhere, is the only one.
    select(u"Dynamo"_s);
    QCOMPARE(names(), u"Dynamo"_s);
}

void tst_Lists::rowsAreCopied()
{
    show(counted());
    setState([](model::ViewState &state) {
        state.columns = { TableColumn::Maturity, TableColumn::Stars, TableColumn::Since };
        state.order = ItemOrder::Name;
    });
    QApplication::clipboard()->setText(u"before"_s);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    // In the order of the table, whatever was selected first.
    table().selectRow(2);
    table().selectionModel()->select(
        table().model()->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
        u"Name\tMaturity\tStars\tStars: as of\tStars: source\tSince\n"
        "Boiler\tgraduated\t12345\t2025-01-02\t<b>list</b>\t2019-01-02\n"
        "Kettle\tsandbox\t\t\t\t2024-02-03\n"_s);
}

void tst_Lists::whatIsNotKnownIsSaid()
{
    show(counted());
    const auto spoken = [&](const QString &name, const QString &column) {
        return table()
            .model()
            ->index(rowOf(name), sectionOf(column))
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    QCOMPARE(spoken(u"Dynamo"_s, u"Stars"_s), u"not known"_s);
    QCOMPARE(spoken(u"Dynamo"_s, u"Since"_s), u"not known"_s);
    QCOMPARE(spoken(u"Boiler"_s, u"Stars"_s), QLocale().toString(12345));
    QCOMPARE(spoken(u"Boiler"_s, u"Since"_s), u"2 Jan 2019"_s);
    QCOMPARE(spoken(u"Boiler"_s, u"Maturity"_s), u"Graduated"_s);
    QCOMPARE(spoken(u"Boiler"_s, u"Name"_s), u"Boiler"_s);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&table());
    QAccessibleInterface *cell
        = accessible->tableInterface()->cellAt(rowOf(u"Dynamo"_s), sectionOf(u"Stars"_s));
    QCOMPARE(cell->text(QAccessible::Name), u"not known"_s);
}

void tst_Lists::everyControlHasAName()
{
    show(counted());
    for (const QWidget *view :
        { static_cast<QWidget *>(m_cards), static_cast<QWidget *>(m_table) }) {
        for (QWidget *widget : view->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const auto *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(
                !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
}

void tst_Lists::tabGoesFromTheBarToTheList()
{
    show(counted());
    const auto walk = [](QWidget *from, const QWidget *to) {
        QStringList kinds;
        from->setFocus();
        while (QApplication::focusWidget() != to && kinds.size() < 10) {
            kinds += QString::fromLatin1(QApplication::focusWidget()->metaObject()->className());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return kinds.join(u' ');
    };
    QCOMPARE(
        walk(m_cards->findChild<QComboBox *>(), &area()), u"QComboBox QComboBox QToolButton"_s);
    QCOMPARE(walk(m_table->findChildren<QComboBox *>()[1], &table()),
        u"QComboBox QToolButton QPushButton"_s);
    // And on: the keys are not caught in a table.
    QTest::keyClick(&table(), Qt::Key_Tab);
    QVERIFY(!table().hasFocus());
}

void tst_Lists::theListIsExported()
{
    show(counted());
    setState([](model::ViewState &state) {
        state.columns = { TableColumn::Maturity };
        state.order = ItemOrder::Name;
        state.filter = u"category:Makers"_s;
    });
    m_window->hide(); // also while another view is shown
    setState([](model::ViewState &state) { state.isDescending = true; });
    QCOMPARE(m_table->exportRows(model::ExportFormat::Csv), u"name,maturity\nWorks,\nTinker,\n"_s);
}

void tst_Lists::logosAreAskedForOnlyInSight()
{
    auto snapshot = madeSnapshot(400, 4);
    for (model::Item &item : snapshot.landscape.items) {
        item.logo = item.name;
        snapshot.logoBlobs.insert(item.logo, item.logo);
    }
    QMutex guard;
    QSet<QString> asked;
    m_window.reset();
    const auto source = [&](const QString &hash) {
        const QMutexLocker locker(&guard);
        asked.insert(hash);
        return model::Result<QByteArray>(model::failure(model::Error::Kind::NotFound, hash));
    };
    views::LogoCache logos(QString(), source);
    CardsView cards(*m_theme, logos, *m_explorer);
    cards.resize(1000, 700);
    cards.show();
    show(std::make_shared<const model::Snapshot>(std::move(snapshot)));
    cards.grab();
    QTRY_VERIFY(logos.isIdle());
    const QMutexLocker locker(&guard);
    QVERIFY(!asked.isEmpty());
    QVERIFY(asked.size() < 40);
}

QTEST_MAIN(tst_Lists)
#include "tst_lists.moc"
