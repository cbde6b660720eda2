// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person uses it: keys, mouse, search, groups, details.
#include "model/store/starter.h"
#include "model/store/starterfiles.h"
#include "tests/testlandscape.h"
#include "tests/windowtest.h"
#include "views/community/mobyroom.h"
#include "views/details/itemfacts.h"
#include "views/details/itempage.h"
#include "views/export/exportdialog.h"
#include "views/guide/readingroom.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolBar>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using views::MainWindow;
using views::MapView;
using views::Theme;

class tst_MainWindow : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void theMapIsExported();
    void theStarterIsExplained();
    void groupsAreSwitchedByTabMenuAndKey();
    void searchJumpsToTheItem();
    void searchShowsTheHitOnTheMapWhereverOneIs();
    void searchFindsActionsAndPlaces();
    void namesFindTheirItemInAnyGroup();
    void arrowsWalkAndEnterGoesNear();
    void theWheelZoomsAtThePointer();
    void draggingMovesTheMap();
    void aClickSelects();
    void linksAreAskedForFirst();
    void copyLinkPutsTheAddressOnTheClipboard();
    void theThemeReachesEverything();
    void readingHidesWhatIsAboutItems();
    void everyControlOfTheReadingRoomHasAName();
    void everyControlHasAName();
    void everyControlIsReachedByTab();
    void itFitsASmallScreen();
    void foreignAddressesAreShownAsTheyAre();
    void anAddressThatNothingOpensCanBeCopied();
    void newDataLeavesTheViewWhereItIs();
    void enterWaitsForTheAnswerToWhatIsTyped();
    void fullScreenComesAndGoes();
    void theMobyRoomIsPartOfTheWindow();
    void mobyKnowsTheLandscapeOfTheCncf();
    void aTermLeadsToItemsAndTheGuide();
};

void tst_MainWindow::theMapIsExported()
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == u"Export &Map…"_s)
            action->trigger();
    }
    auto *dialog = m_window->findChild<views::ExportDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    const QTemporaryDir folder;
    const QSignalSpy exported(dialog, &views::ExportDialog::exported);
    auto *format = dialog->findChild<QComboBox *>(u"format"_s);
    auto *area = dialog->findChild<QComboBox *>(u"area"_s);
    QVERIFY(format && area);
    const QSize view = dialog->picture().mapSize;
    area->setCurrentIndex(1);
    QVERIFY(dialog->picture().mapSize != view);
    format->setCurrentIndex(1);
    QCOMPARE(dialog->format(), views::PictureFormat::Svg);
    dialog->exportTo(folder.filePath(u"no such folder/map.svg"_s));
    auto *start = dialog->findChild<QPushButton *>(u"export"_s);
    QVERIFY(start && !start->isEnabled());
    QTRY_VERIFY(start->isEnabled());
    QCOMPARE(exported.size(), 0);
    QVERIFY(dialog->isVisible());
    const QString file = folder.filePath(u"map.svg"_s);
    dialog->exportTo(file);
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(QFileInfo(file).size() > 1000);
}

void tst_MainWindow::theStarterIsExplained()
{
    const QString text = detailsText();
    QVERIFY(text.contains("The starter landscape"_L1));
    QVERIFY(text.contains("Graduated"_L1));
    const QString status = shownText(m_window->statusBar());
    QVERIFY2(status.contains("Starter landscape of"_L1), qPrintable(status));
    const QString all = shownText(m_window->centralWidget());
    QVERIFY2(all.contains("graduated"_L1), qPrintable(all));
    QCOMPARE(m_window->findChild<QToolButton *>(u"pill"_s)->text(), u"Offline"_s);
    QVERIFY(m_window->isSettled());
}

void tst_MainWindow::groupsAreSwitchedByTabMenuAndKey()
{
    auto *tabs = m_window->findChild<QTabBar *>();
    QCOMPARE_GT(tabs->count(), 2);
    const QString first = m_explorer->state().group;
    tabs->setCurrentIndex(1);
    const QString second = m_explorer->state().group;
    QVERIFY(second != first);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m_explorer->state().group, first);
    QCOMPARE(tabs->currentIndex(), 0);
    m_explorer->setGroup(second);
    QCOMPARE(tabs->currentIndex(), 1);
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (action->data().toString() == second)
            QVERIFY(action->isChecked());
    }
}

void tst_MainWindow::searchJumpsToTheItem()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(search().hasFocus());
    QTRY_VERIFY(search().isReady());
    QTest::keyClicks(&search(), u"promethues"_s); // two letters in the wrong order
    QTest::keyClick(&search(), Qt::Key_Return);
    QTRY_COMPARE(selectedName(), u"Prometheus"_s);
    QVERIFY(detailsText().contains("Prometheus"_L1));
    settle();
    QVERIFY(map().rect().contains(cellCenter(u"Prometheus"_s)));
    QVERIFY(map().hasFocus());
    // The rest is dimmed until the search ends.
    QVERIFY(m_explorer->spotlight());
    QVERIFY(m_explorer->isInSight(m_explorer->selectedIndex()));
    QCOMPARE_LT(m_explorer->spotlight()->count(), m_explorer->scope().count());
    search().setFocus();
    QTest::keyClick(&search(), Qt::Key_Escape);
    QTest::keyClick(&search(), Qt::Key_Escape);
    QVERIFY(!m_explorer->spotlight());
}

/// From another view, and though a filter leaves it out of a compact map.
void tst_MainWindow::searchShowsTheHitOnTheMapWhereverOneIs()
{
    model::ViewState state = m_explorer->state();
    state.view = model::ViewKind::Cards;
    state.filter = u"maturity:sandbox"_s;
    state.isCompact = true;
    m_explorer->change(state);
    QTRY_VERIFY(search().isReady());
    search().start();
    QTest::keyClicks(&search(), u"prometheus"_s);
    QTest::keyClick(&search(), Qt::Key_Return);
    QTRY_COMPARE(selectedName(), u"Prometheus"_s);
    settle();
    QCOMPARE(m_explorer->state().view, model::ViewKind::Map);
    QVERIFY(map().rect().contains(cellCenter(u"Prometheus"_s)));
    QVERIFY(m_explorer->isInSight(m_explorer->selectedIndex()));
    QCOMPARE(m_explorer->state().filter, u"maturity:sandbox"_s); // comes back with Esc
}

void tst_MainWindow::searchFindsActionsAndPlaces()
{
    QTRY_VERIFY(search().isReady());
    search().start();
    QTest::keyClicks(&search(), u"compact to"_s);
    QTest::keyClick(&search(), Qt::Key_Return);
    QTRY_VERIFY(m_explorer->state().isCompact);
    search().start();
    QTest::keyClicks(&search(), u"service mesh"_s);
    QTest::keyClick(&search(), Qt::Key_Return);
    QTRY_VERIFY(m_explorer->spotlight());
    settle();
    const int block = map().layout().blockAt(map().camera().centre);
    QVERIFY(block >= 0);
    QCOMPARE(map().layout().blocks[size_t(block)].subcategory, u"Service Mesh"_s);
}

void tst_MainWindow::namesFindTheirItemInAnyGroup()
{
    m_explorer->setGroup(m_explorer->keyOfGroup(u"Wasm"_s).value());
    const QString before = m_explorer->state().group;
    QVERIFY(m_window->showItem(u"Vitess"_s));
    QVERIFY(m_explorer->state().group != before);
    QCOMPARE(selectedName(), u"Vitess"_s);
    QVERIFY(!m_window->showItem(u"No Such Thing"_s));
    QCOMPARE(selectedName(), u"Vitess"_s);
}

void tst_MainWindow::arrowsWalkAndEnterGoesNear()
{
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_Right);
    const QString first = selectedName();
    QVERIFY(!first.isEmpty());
    const QPoint start = cellCenter(first);
    QTest::keyClick(&map(), Qt::Key_Right);
    const QString second = selectedName();
    QVERIFY(second != first);
    QCOMPARE_GT(cellCenter(second).x(), start.x());
    QTest::keyClick(&map(), Qt::Key_Left);
    QCOMPARE(selectedName(), first);
    QTest::keyClick(&map(), Qt::Key_Down);
    QCOMPARE_GT(cellCenter(selectedName()).y(), start.y());
    const double far = map().camera().scalePxPerUnit;
    QTest::keyClick(&map(), Qt::Key_Return);
    settle();
    QCOMPARE_GT(map().camera().scalePxPerUnit, far);
    // Out level by level; what is selected stays until all of the map is seen.
    for (int step = 0; step < 5 && map().camera().scalePxPerUnit > far; ++step) {
        QTest::keyClick(&map(), Qt::Key_Escape);
        settle();
        QVERIFY(!selectedName().isEmpty());
    }
    QCOMPARE(map().camera().scalePxPerUnit, far);
    QTest::keyClick(&map(), Qt::Key_Escape);
    QVERIFY(selectedName().isEmpty());
    QVERIFY(detailsText().contains("Select something"_L1));
}

void tst_MainWindow::theWheelZoomsAtThePointer()
{
    // Near enough for the map to be larger than the view, which it never leaves.
    map().goToLevel(model::DetailLevel::Subcategory);
    settle();
    const QPointF at(300, 200);
    const QSizeF size = map().size().toSizeF();
    const QPointF before = map().camera().toMap(at, size);
    const double scale = map().camera().scalePxPerUnit;
    for (int i = 0; i < 5; ++i) {
        QWheelEvent event(at, map().mapToGlobal(at), {}, { 0, 120 }, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&map(), &event);
    }
    settle();
    QCOMPARE_GT(map().camera().scalePxPerUnit, scale * 1.5);
    const QPointF moved = map().camera().toMap(at, size) - before;
    QCOMPARE_LT(moved.manhattanLength(), 1.0);
}

void tst_MainWindow::draggingMovesTheMap()
{
    map().zoomIn();
    map().zoomIn();
    map().zoomIn();
    map().zoomIn();
    settle();
    const QPointF before = map().camera().centre;
    const double scale = map().camera().scalePxPerUnit;
    QTest::mousePress(&map(), Qt::LeftButton, {}, { 400, 300 });
    QTest::mouseMove(&map(), { 380, 290 });
    QTest::mouseMove(&map(), { 340, 270 });
    // A hand that rests before it lets go does not throw the map.
    QElapsedTimer rest;
    rest.start();
    QVERIFY(QTest::qWaitFor([&] { return rest.hasExpired(80); }));
    QTest::mouseRelease(&map(), Qt::LeftButton, {}, { 340, 270 });
    settle();
    const QPointF moved = (map().camera().centre - before) * scale;
    QCOMPARE_LT((moved - QPointF(60, 30)).manhattanLength(), 4.0);
    QVERIFY(selectedName().isEmpty()); // a drag is no click
}

void tst_MainWindow::aClickSelects()
{
    QSignalSpy activated(&map(), &MapView::itemActivated);
    QTest::mouseClick(&map(), Qt::LeftButton, {}, cellCenter(u"etcd"_s));
    QCOMPARE(selectedName(), u"etcd"_s);
    QVERIFY(detailsText().contains("etcd"_L1));
    // From afar a double click leads to the subcategory, near by it opens the item.
    const double far = map().camera().scalePxPerUnit;
    QTest::mouseDClick(&map(), Qt::LeftButton, {}, cellCenter(u"Envoy"_s));
    settle();
    QCOMPARE(selectedName(), u"Envoy"_s);
    QCOMPARE(activated.size(), 0);
    QCOMPARE_GT(map().camera().scalePxPerUnit, far);
    map().goToLevel(model::DetailLevel::Items);
    settle();
    QTest::mouseDClick(&map(), Qt::LeftButton, {}, cellCenter(u"Envoy"_s));
    QCOMPARE(activated.size(), 1);
}

void tst_MainWindow::linksAreAskedForFirst()
{
    QSignalSpy opened(m_window.get(), &MainWindow::openLinkRequested);
    QVERIFY(m_window->showItem(u"Envoy"_s));
    const auto question = [&] { return m_window->findChild<QMessageBox *>(); };
    Q_EMIT details().linkActivated(u"file:///etc/passwd"_s);
    QVERIFY(!question());

    Q_EMIT details().linkActivated(u"https://example.org/?a=1&b=2"_s);
    QVERIFY(question());
    QVERIFY(question()->informativeText().contains("https://example.org/?a=1&amp;b=2"_L1));
    question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!question());
    QVERIFY(opened.isEmpty());

    Q_EMIT details().linkActivated(u"https://example.org/"_s);
    // A sync may replace what is shown while the question stands.
    m_window->showWorld({ .index = indexOf(smallSnapshot()) });
    question()->button(QMessageBox::Open)->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toString(), u"https://example.org/"_s);
}

void tst_MainWindow::copyLinkPutsTheAddressOnTheClipboard()
{
    QVERIFY(m_window->showItem(u"Envoy"_s));
    for (QAction *action : details().copyMenu()->actions()) {
        if (action->text().remove(u'&') == "Link to Official Page"_L1)
            action->trigger();
    }
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith("https://"_L1) && text.contains("envoy"_L1), qPrintable(text));
}

void tst_MainWindow::theThemeReachesEverything()
{
    QVERIFY(m_window->showItem(u"Envoy"_s));
    m_theme->setChoice(Theme::Choice::Dark);
    const auto &colors = m_theme->colors();
    QVERIFY(colors.isDark);
    // Every part has the new ground in its corner, and ink that differs from it.
    const auto hasInk = [&](QWidget *widget, const QColor &ground) {
        const QImage image = widget->grab().toImage();
        int bright = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                bright += qGray(image.pixel(x, y)) > qGray(ground.rgb()) + 90 ? 1 : 0;
        }
        return bright > 20;
    };
    auto *pill = m_window->findChild<QToolButton *>(u"pill"_s);
    QVERIFY(hasInk(pill, colors.panel));
    QVERIFY(hasInk(m_window->statusBar(), colors.panel));
    QTRY_VERIFY(hasInk(m_window->findChild<QTabBar *>(), colors.panel)); // laid out anew
    QVERIFY(hasInk(m_window->menuBar(), colors.panel));
    QVERIFY(hasInk(&details(), colors.panel));
    QCOMPARE(map().grab().toImage().pixelColor(1, 1), colors.canvas);
    // Ink shows on every ground, so the grounds themselves: most of each part is dark.
    const auto middleGray = [](QWidget *widget) {
        const QImage image = widget->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        std::vector<uchar> pixels;
        for (int y = 0; y < image.height(); ++y)
            pixels.insert(pixels.end(), image.scanLine(y), image.scanLine(y) + image.width());
        std::ranges::nth_element(pixels, pixels.begin() + std::ptrdiff_t(pixels.size() / 2));
        return int(pixels[pixels.size() / 2]);
    };
    const std::array<QWidget *, 5> parts { m_window->findChild<QToolBar *>(),
        m_window->findChild<views::Omnibox *>(), m_window->menuBar(), m_window->statusBar(),
        &details() };
    for (QWidget *part : parts)
        QTRY_COMPARE_LT(middleGray(part), 80);
    m_theme->setChoice(Theme::Choice::Light);
    for (QWidget *part : parts)
        QTRY_COMPARE_GT(middleGray(part), 180);
}

void tst_MainWindow::readingHidesWhatIsAboutItems()
{
    const auto dock = [&](const QString &name) { return m_window->findChild<QDockWidget *>(name); };
    dock(u"filters"_s)->hide();
    QVERIFY(dock(u"details"_s)->isVisible());
    const QByteArray arrangement = m_window->arrangement();
    m_explorer->openPage({ u"starter"_s, u"guides/what-is-moby.md"_s });
    QVERIFY(m_window->readingRoom()->isVisible());
    QVERIFY(!dock(u"details"_s)->isVisible());
    QCOMPARE(m_window->arrangement(), arrangement); // for the next start
    // A key that two menus have means what is shown.
    int find = 0;
    int edit = 0;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Find) && action->isEnabled())
            ++(action->parent() == m_window->readingRoom() ? find : edit);
    }
    QCOMPARE(find + edit, find);
    m_explorer->goBack();
    QVERIFY(dock(u"details"_s)->isVisible());
    QVERIFY(!dock(u"filters"_s)->isVisible());
    QTRY_VERIFY(map().hasFocus());
    // An item that is chosen while one reads is shown where items are.
    m_explorer->setView(model::ViewKind::Guide);
    QVERIFY(m_window->showItem(u"Envoy"_s));
    QCOMPARE(m_explorer->state().view, model::ViewKind::Map);
}

void tst_MainWindow::everyControlOfTheReadingRoomHasAName()
{
    m_explorer->setView(model::ViewKind::Guide);
    m_window->readingRoom()->setLibrary(model::starterPages());
    for (QWidget *widget : m_window->readingRoom()->findChildren<QWidget *>()) {
        const bool takesKeys = widget->focusPolicy() != Qt::NoFocus && !widget->isWindow();
        if (!takesKeys || !widget->isVisible())
            continue;
        const auto *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void tst_MainWindow::everyControlHasAName()
{
    QVERIFY(m_window->showItem(u"Envoy"_s));
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == u"&Sync…")
            action->trigger();
    }
    QVERIFY(syncDialog());
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool takesKeys = widget->focusPolicy() != Qt::NoFocus && !widget->isWindow();
        if (!takesKeys || !widget->isVisible())
            continue;
        const auto *interface = QAccessible::queryAccessibleInterface(
            const_cast<QWidget *>(widget));
        QVERIFY(interface);
        const QString name = interface->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY(interface->role() != QAccessible::NoRole);
    }
}

void tst_MainWindow::everyControlIsReachedByTab()
{
    QVERIFY(m_window->showItem(u"Envoy"_s));
    map().setFocus();
    QSet<const QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(reached.contains(&map()));
    QVERIFY(reached.contains(&search()));
    QVERIFY(reached.contains(m_window->findChild<QTabBar *>()));
    for (const QAbstractButton *button : details().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(reached.contains(button), qPrintable(button->text()));
    }
}

void tst_MainWindow::itFitsASmallScreen()
{
    QVERIFY(m_window->showItem(u"Visual Studio Code Kubernetes Tools"_s));
    const QSize least = m_window->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 600,
        qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
}

void tst_MainWindow::foreignAddressesAreShownAsTheyAre()
{
    for (const QString &url : { u"https://example.org/<a href=file:///home>text</a>"_s,
             u"https://kubernetes.io<title>@example.org/"_s, u"https://exämple.org/"_s }) {
        if (!views::isSafeLink(url))
            continue;
        Q_EMIT details().linkActivated(url);
        auto *question = m_window->findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(question->textFormat() != Qt::RichText);
        QTextDocument shown;
        shown.setHtml(question->informativeText());
        const QString text = shown.toPlainText().trimmed();
        QCOMPARE(text, QString::fromLatin1(QUrl(url).toEncoded()));
        QVERIFY(!question->informativeText().contains("<a"_L1));
        delete question;
    }
}

void tst_MainWindow::anAddressThatNothingOpensCanBeCopied()
{
    m_window->showLinkNotOpened(u"https://example.org/"_s);
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box && box->informativeText().contains("https://example.org/"_L1));
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == "Copy Address"_L1)
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://example.org/"_s);
}

void tst_MainWindow::newDataLeavesTheViewWhereItIs()
{
    QVERIFY(m_window->showItem(u"Kubernetes"_s));
    settle();
    auto *bar = details().findChild<views::ItemPage *>()->verticalScrollBar();
    m_window->resize(1000, 420);
    QTRY_VERIFY(bar->maximum() > 60);
    settle();
    const auto camera = map().camera();
    bar->setValue(60);
    m_window->showWorld({ .index = indexOf(*starter()->snapshot()) });
    settle();
    QCOMPARE(map().camera(), camera);
    QCOMPARE(selectedName(), u"Kubernetes"_s);
    QCOMPARE(bar->value(), 60);
}

void tst_MainWindow::enterWaitsForTheAnswerToWhatIsTyped()
{
    search().setFocus();
    QTest::keyClicks(&search(), u"k"_s);
    auto *list = search().findChild<QListView *>();
    QTRY_VERIFY(list->isVisible());
    search().selectAll();
    QGuiApplication::clipboard()->setText(u"prometheus"_s);
    search().paste();
    QTest::keyClick(&search(), Qt::Key_Return); // the list is still that of "k"
    QTRY_COMPARE(selectedName(), u"Prometheus"_s);
    QVERIFY(!list->isVisible());
}

void tst_MainWindow::fullScreenComesAndGoes()
{
    const auto action = [&] {
        for (QAction *candidate : m_window->findChildren<QAction *>()) {
            if (candidate->shortcut() == QKeySequence(Qt::Key_F11))
                return candidate;
        }
        return static_cast<QAction *>(nullptr);
    }();
    QVERIFY(action);
    m_window->showMaximized();
    action->trigger();
    QTRY_VERIFY(m_window->isFullScreen());
    QVERIFY(action->isChecked());
    action->trigger();
    QTRY_VERIFY(!m_window->isFullScreen());
    QVERIFY(m_window->isMaximized());
    QVERIFY(!action->isChecked());
}

void tst_MainWindow::aTermLeadsToItemsAndTheGuide()
{
    m_window->showWorld({ .index = starter() });
    m_explorer->setView(model::ViewKind::Guide);
    Q_EMIT m_window->readingRoom()->termChosen(u"service mesh"_s);
    QVERIFY(model::showsItems(m_explorer->state().view));
    QCOMPARE(m_explorer->state().filter, u"\"service mesh\""_s);
    QVERIFY(m_explorer->matches().count() > 0);
    const auto *guide = m_window->findChild<QDockWidget *>(u"guide"_s);
    QVERIFY(guide && !guide->isHidden());
    // What nothing speaks of changes nothing.
    m_explorer->setView(model::ViewKind::Guide);
    Q_EMIT m_window->readingRoom()->termChosen(u"zzz zzz"_s);
    QCOMPARE(m_explorer->state().view, model::ViewKind::Guide);
}

void tst_MainWindow::theMobyRoomIsPartOfTheWindow()
{
    m_window->showWorld({ .index = starter(), .moby = model::starterMobyProject() });
    m_explorer->setView(model::ViewKind::Moby);
    views::MobyRoom *room = m_window->mobyRoom();
    QVERIFY(room->isVisible());
    m_explorer->openPart(model::ViewKind::Moby, u"BuildKit"_s);
    QVERIFY(shownText(room).contains("moby/buildkit"_L1));
    Q_EMIT room->linkActivated(u"https://github.com/moby/buildkit"_s);
    auto *question = m_window->findChild<QMessageBox *>();
    QVERIFY(question && question->informativeText().contains("github.com/moby/buildkit"_L1));
    Q_EMIT room->issuesChosen(u"moby/moby"_s);
    QCOMPARE(m_explorer->state().view, model::ViewKind::IssueList);
    QCOMPARE(m_explorer->state().issueFilter, u"repository:moby/moby"_s);
}

void tst_MainWindow::mobyKnowsTheLandscapeOfTheCncf()
{
    const model::ItemIndexPtr cncf = starter();
    QVERIFY(!cncf->snapshot()->landscape.indexesOfName(u"containerd"_s).empty());
    const auto other = std::make_shared<const model::ItemIndex>(
        std::make_shared<const model::Snapshot>(smallSnapshot()));
    m_window->showWorld({ .index = cncf, .moby = model::starterMobyProject() });
    views::MobyRoom *room = m_window->mobyRoom();
    m_explorer->openPart(model::ViewKind::Moby, u"containerd"_s);
    const QString known = shownText(room);
    m_window->showWorld({ .landscape = u"another"_s,
        .title = u"Another"_s,
        .index = other,
        .moby = model::starterMobyProject() });
    m_explorer->setView(model::ViewKind::Moby);
    QCOMPARE(shownText(room), known);
    // An item of it is in the other landscape.
    QSignalSpy requested(m_window.get(), &MainWindow::landscapeRequested);
    const QString id = cncf->snapshot()->landscape.items.front().id.toString();
    Q_EMIT room->itemChosen(id);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.front(), (QVariantList { QString(), id }));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
