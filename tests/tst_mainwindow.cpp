// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person uses it: keys, mouse, search, groups, details, sync with a real git
// server.
#include "model/git/gitlibrary.h"
#include "model/store/starter.h"
#include "model/store/world.h"
#include "tests/gitserver.h"
#include "tests/testlandscape.h"
#include "views/community/mobydialog.h"
#include "views/details/detailspanel.h"
#include "views/details/itemfacts.h"
#include "views/details/itempage.h"
#include "views/export/exportdialog.h"
#include "views/logos/logocache.h"
#include "views/map/mapview.h"
#include "views/search/omnibox.h"
#include "views/shell/mainwindow.h"
#include "views/sync/changesdialog.h"
#include "views/sync/requestsdialog.h"
#include "views/sync/syncdialog.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
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
#include <QTreeWidget>
#include <QWheelEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using model::Syncer;
using views::LogoCache;
using views::MainWindow;
using views::MapView;
using views::Omnibox;
using views::ShownWorld;
using views::SyncDialog;
using views::Theme;

namespace {

model::ItemIndexPtr indexOf(const model::Snapshot &snapshot)
{
    return std::make_shared<const model::ItemIndex>(
        std::make_shared<const model::Snapshot>(snapshot));
}

model::ItemIndexPtr starter()
{
    static const auto index = indexOf(model::starterContent().snapshot);
    return index;
}

/// All text that @p widget and what is in it shows.
QString shownText(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisibleTo(widget))
            texts += label->text();
    }
    return texts.join(u'\n');
}

} // namespace

class tst_MainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

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
    void everyControlHasAName();
    void everyControlIsReachedByTab();
    void itFitsASmallScreen();
    void foreignAddressesAreShownAsTheyAre();
    void anAddressThatNothingOpensCanBeCopied();
    void newDataLeavesTheViewWhereItIs();
    void enterWaitsForTheAnswerToWhatIsTyped();
    void fullScreenComesAndGoes();
    void mobyComponentsAreFoundAndOpened();
    void syncShowsTheNewWorld();
    void problemsInTheFilesCanBeRead();
    void aFailedSyncSaysWhyInWords();
    void everyRequestIsListed();
    void sourcesAreSwitchedOffByMouseAndKeys();
    void whatASyncChangedCanBeSeenAndGoneTo();
    void aStoppedSyncKeepsTheData();
    void brokenStoredDataIsSaid();

private:
    MapView &map() const { return *m_window->findChild<MapView *>(); }
    Omnibox &search() const { return *m_window->findChild<Omnibox *>(); }
    views::DetailsPanel &details() const { return *m_window->findChild<views::DetailsPanel *>(); }
    SyncDialog *syncDialog() const { return m_window->findChild<SyncDialog *>(); }
    QString detailsText() const { return shownText(&details()); }
    QPoint cellCenter(const QString &item) const;
    QString selectedName() const;
    void settle() const;
    void connectSync(const QString &remoteBase) const;

    model::GitLibrary m_git;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LogoCache> m_logos;
    std::unique_ptr<Syncer> m_syncer;
    std::unique_ptr<model::Explorer> m_explorer;
    std::unique_ptr<model::UserData> m_userData;
    std::unique_ptr<MainWindow> m_window;
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

void tst_MainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(Theme::Choice::Light);
    m_logos = std::make_unique<LogoCache>(QString(), [](const QString &hash) {
        return model::Result<QByteArray>(model::failure(model::Error::Kind::NotFound, hash));
    });
    m_syncer = std::make_unique<Syncer>();
    m_explorer = std::make_unique<model::Explorer>();
    m_userData = std::make_unique<model::UserData>(m_folder->filePath(u"user.sqlite"_s));
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts { *m_theme, *m_logos, *m_syncer, *m_explorer, *m_userData });
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->showWorld({ .index = starter() });
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
    m_userData.reset();
    m_explorer.reset();
    m_syncer.reset();
    m_logos.reset();
    m_theme.reset();
    m_folder.reset();
}

QPoint tst_MainWindow::cellCenter(const QString &item) const
{
    const int index = starter()->snapshot()->landscape.indexesOfName(item).front();
    const auto &layout = map().layout();
    return map()
        .camera()
        .toView(layout.cells[layout.cellOf(index)].rect.center(), map().size().toSizeF())
        .toPoint();
}

QString tst_MainWindow::selectedName() const
{
    const auto id = m_explorer->selectedItem();
    if (!id)
        return {};
    const auto &landscape = starter()->snapshot()->landscape;
    return landscape.items[landscape.indexOf(*id)].name;
}

/// Until no flight moves the camera any more.
void tst_MainWindow::settle() const
{
    model::MapCamera before = map().camera();
    QVERIFY(QTest::qWaitFor([&] {
        map().grab();
        const bool isStill = map().camera() == before && map().isAtRest();
        before = map().camera();
        return isStill;
    }));
}

void tst_MainWindow::everyRequestIsListed()
{
    syncDialog()->show();
    QSignalSpy wanted(m_window.get(), &MainWindow::requestsWanted);
    const auto buttons = syncDialog()->findChildren<QPushButton *>();
    const auto button = std::ranges::find(buttons, u"Requests…"_s, &QPushButton::text);
    QVERIFY(button != buttons.end());
    (*button)->click();
    QCOMPARE(wanted.size(), 1);
    const auto list = [this]() -> QTreeWidget * {
        auto *dialog = syncDialog()->findChild<views::RequestsDialog *>();
        return dialog ? dialog->findChild<QTreeWidget *>() : nullptr;
    };
    m_window->showRequests({});
    QVERIFY(list() && !list()->isVisible()); // a sentence says that there was none
    delete syncDialog()->findChild<views::RequestsDialog *>();
    const QDateTime at(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::UTC);
    m_window->showRequests({ { .at = at, .url = u"https://example.org/<b>"_s, .status = 200 },
        { .at = at, .url = u"https://example.org/x"_s, .status = 429, .bytes = 1500 },
        { .at = at, .url = u"git://127.0.0.1/x.git"_s, .error = u"cut off"_s } });
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->topLevelItemCount(), 3);
    const auto cell = [&](int row, int column) { return list()->topLevelItem(row)->text(column); };
    QCOMPARE(cell(0, 1), u"https://example.org/<b>"_s);
    QCOMPARE(cell(0, 2), u"HTTP 200"_s);
    QCOMPARE(cell(1, 2), u"HTTP 429"_s);
    QCOMPARE(cell(2, 2), u"cut off"_s);
    QCOMPARE(list()->topLevelItem(1)->foreground(2).color(), m_theme->colors().error);
    QVERIFY(!list()->topLevelItem(0)->toolTip(1).contains("<b>"_L1)); // foreign: no markup
}

void tst_MainWindow::connectSync(const QString &remoteBase) const
{
    const model::DataFolder folder(m_folder->path());
    m_window->setSwitchedOffSources({ model::numbersSource.name });
    connect(m_window.get(), &MainWindow::syncRequested, m_window.get(), [this, folder, remoteBase] {
        m_syncer->start(
            { .folder = folder, .addresses = { .remoteBase = remoteBase }, .only = gitSources() });
    });
    connect(m_syncer.get(), &Syncer::finished, m_window.get(), [this, folder] {
        const auto world = model::openWorld(folder);
        QVERIFY(world);
        m_window->showWorld({ .index = std::make_shared<const model::ItemIndex>(world->snapshot),
            .states = world->reader.sourceStates().value_or(std::vector<model::SourceState>()) });
    });
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

void tst_MainWindow::problemsInTheFilesCanBeRead()
{
    model::Problem problem;
    problem.kind = model::Problem::Kind::Missing;
    problem.file = u"landscape.yml"_s;
    problem.line = 7;
    problem.subject = u"Kettle"_s;
    problem.field = u"logo"_s;
    m_window->showWorld({ .index = starter(), .problems = { problem } });
    m_window->findChild<QToolButton *>(u"pill"_s)->click();
    for (QAbstractButton *button : syncDialog()->findChildren<QAbstractButton *>()) {
        if (button->text().contains("problem"_L1))
            button->click();
    }
    const auto *text = syncDialog()->findChild<QPlainTextEdit *>();
    QVERIFY(text && text->isVisible());
    QVERIFY(text->toPlainText().contains("landscape.yml:7: Kettle"_L1));
}

void tst_MainWindow::mobyComponentsAreFoundAndOpened()
{
    m_window->showWorld({ .index = starter(), .mobyComponents = model::starterMobyComponents() });
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
    auto *dialog = m_window->findChild<views::MobyDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *list = dialog->findChild<QListView *>();
    QCOMPARE_GE(list->model()->rowCount(), 14);
    const QAbstractItemModelTester tester(list->model());
    auto *filter = dialog->findChild<QLineEdit *>();
    filter->setText(u"buildk"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(shownText(dialog).contains("moby/buildkit"_L1));
    Q_EMIT list->activated(list->currentIndex());
    auto *question = m_window->findChild<QMessageBox *>();
    QVERIFY(question && question->informativeText().contains("github.com/moby/buildkit"_L1));
    filter->setText(u"zzz"_s);
    QVERIFY(shownText(dialog).contains("No component"_L1));
}

void tst_MainWindow::syncShowsTheNewWorld()
{
    const GitServer server;
    server.publishTexts();
    server.repository(u"cncf/landscape.git"_s)
        .commit({ { "landscape.yml", smallLandscapeYaml() } }, "Items");
    server.repository(u"cncf/landscape2-sites.git"_s)
        .commit({ { "cncf/settings.yml", smallSettingsYaml() } }, "Settings");
    connectSync(u"git://127.0.0.1:%1/"_s.arg(server.port()));
    QVERIFY(m_window->showItem(u"Envoy"_s));

    m_window->findChild<QToolButton *>(u"pill"_s)->click();
    QVERIFY(syncDialog() && syncDialog()->isVisible());
    QSignalSpy finished(m_syncer.get(), &Syncer::finished);
    for (QAbstractButton *button : syncDialog()->findChildren<QAbstractButton *>()) {
        if (button->text() == "Sync Now"_L1)
            button->click();
    }
    QVERIFY(m_syncer->isRunning());
    QVERIFY(m_window->findChild<QToolButton *>(u"pill"_s)->text().startsWith("Syncing"_L1));
    QVERIFY(finished.wait());
    QTRY_VERIFY(shownText(syncDialog()).contains("Done."_L1));
    // Also after the new world has come: somebody should be able to read it.
    QVERIFY(shownText(m_window->statusBar()).contains("Synced: the map shows"_L1));
    QVERIFY(m_window->showItem(u"Boiler"_s));
    QVERIFY(detailsText().contains("Heats water"_L1));
    syncDialog()->close();
    m_window->activateWindow();
    search().start();
    QTRY_VERIFY(search().isReady() && search().hasFocus());
    QTest::keyClicks(&search(), u"dynamo"_s);
    QTest::keyClick(&search(), Qt::Key_Return);
    QTRY_VERIFY2(detailsText().contains("Dynamo"_L1), qPrintable(detailsText()));
    QCOMPARE(m_window->findChild<QToolButton *>(u"pill"_s)->text(), u"Offline"_s);
}

void tst_MainWindow::aFailedSyncSaysWhyInWords()
{
    const GitServer server; // without repositories
    connectSync(u"git://127.0.0.1:%1/"_s.arg(server.port()));
    QSignalSpy finished(m_syncer.get(), &Syncer::finished);
    Q_EMIT m_window->syncRequested();
    QVERIFY(finished.wait());
    QTRY_VERIFY(syncDialog() && syncDialog()->isVisible()); // nobody has to look for it
    QVERIFY2(shownText(syncDialog()).contains("No source could be read"_L1),
        qPrintable(shownText(syncDialog())));
    const auto *list = syncDialog()->findChild<QListView *>();
    const QAbstractItemModelTester tester(list->model());
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QString text = list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        const bool isAsked = !text.startsWith(model::numbersSource.name);
        QVERIFY2(text.contains("did not give"_L1) == isAsked, qPrintable(text));
    }
    QVERIFY(m_window->showItem(u"Kubernetes"_s)); // the starter is still there
}

void tst_MainWindow::sourcesAreSwitchedOffByMouseAndKeys()
{
    m_window->findChild<QToolButton *>(u"pill"_s)->click();
    QTRY_VERIFY(syncDialog() && syncDialog()->isVisible());
    auto *list = syncDialog()->findChild<QListView *>();
    const auto row = [&](int i) { return list->model()->index(i, 0); };
    const QString first = row(0).data().toString();
    const QString second = row(1).data().toString();
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, {}, list->visualRect(row(0)).topLeft() + QPoint(20, 17));
    QCOMPARE(m_window->switchedOffSources(), QStringList { first });
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
        list->visualRect(row(1)).topLeft() + QPoint(200, 17)); // on its name: nothing
    list->setCurrentIndex(row(1));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(m_window->switchedOffSources(), QStringList({ first, second }));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(m_window->switchedOffSources(), QStringList { first });
    QVERIFY(row(0).data(Qt::AccessibleTextRole).toString().contains("Left out"_L1)
        || row(0).data(Qt::AccessibleTextRole).toString().contains("data of"_L1));
    QStringList all;
    for (int i = 0; i < list->model()->rowCount(); ++i)
        all += row(i).data().toString();
    m_window->setSwitchedOffSources(all);
    for (const QAbstractButton *button : syncDialog()->findChildren<QAbstractButton *>()) {
        if (button->text() == "Sync Now"_L1)
            QVERIFY(!button->isEnabled()); // there is nothing to fetch
    }
}

void tst_MainWindow::whatASyncChangedCanBeSeenAndGoneTo()
{
    using model::LandscapeChange;
    const model::PlacePath place { u"Orchestration & Management"_s,
        u"Coordination & Service Discovery"_s };
    const model::ItemId etcd(place.category, place.subcategory, u"etcd"_s);
    model::SyncReport report;
    report.isStored = true;
    report.sources = { { .source = u"cncf/landscape"_s } };
    report.changes = { { LandscapeChange::Kind::Promoted, etcd, u"etcd"_s, place, u"incubating"_s,
                           u"graduated"_s },
        { LandscapeChange::Kind::Removed,
            model::ItemId(place.category, place.subcategory, u"Gone"_s), u"Gone"_s, place, {},
            {} } };
    Q_EMIT m_syncer->finished(report);
    m_window->findChild<QToolButton *>(u"pill"_s)->click();
    QTRY_VERIFY(syncDialog() && syncDialog()->isVisible());
    QVERIFY2(shownText(m_window.get()).contains("1 promoted, 1 removed"_L1),
        qPrintable(shownText(m_window.get())));
    for (QAbstractButton *button : syncDialog()->findChildren<QAbstractButton *>()) {
        if (button->text().contains("What Changed"_L1))
            button->click();
    }
    const auto *changes = syncDialog()->findChild<views::ChangesDialog *>();
    QVERIFY(changes);
    auto *tree = changes->findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItemCount(), 2);
    QTreeWidgetItem *promoted = tree->topLevelItem(0)->child(0);
    QCOMPARE(promoted->text(0), u"etcd"_s);
    QCOMPARE(promoted->text(1), u"Incubating → Graduated"_s);
    // What is gone leads nowhere.
    tree->setCurrentItem(tree->topLevelItem(1)->child(0));
    QTest::keyClick(tree, Qt::Key_Return);
    QVERIFY(selectedName().isEmpty());
    QVERIFY(changes->isVisible());
    tree->setCurrentItem(promoted);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(selectedName(), u"etcd"_s);
    QVERIFY(!syncDialog()->isVisible());
}

void tst_MainWindow::aStoppedSyncKeepsTheData()
{
    const GitServer server;
    FaultyProxy silent(server.port(), FaultyProxy::Fault::Silent);
    connectSync(silent.url(QString()));
    m_window->findChild<QToolButton *>(u"pill"_s)->click();
    QSignalSpy finished(m_syncer.get(), &Syncer::finished);
    Q_EMIT m_window->syncRequested();
    QVERIFY(m_syncer->isRunning());
    for (QAbstractButton *button : syncDialog()->findChildren<QAbstractButton *>()) {
        if (button->text() == "Stop"_L1)
            button->click();
    }
    QVERIFY(finished.wait());
    QTRY_VERIFY(shownText(syncDialog()).contains("Stopped."_L1));
    QVERIFY(m_window->showItem(u"Kubernetes"_s));
}

void tst_MainWindow::brokenStoredDataIsSaid()
{
    m_window->showWorld({ .index = starter(),
        .error
        = model::Error { model::Error::Kind::Storage, u"/data/catalog"_s, u"malformed"_s } });
    const QString text = shownText(m_window->centralWidget());
    QVERIFY2(text.contains("/data/catalog"_L1) && text.contains("starter landscape"_L1),
        qPrintable(text));
    m_window->showWorld({ .index = starter() });
    QVERIFY(!shownText(m_window->centralWidget()).contains("/data/catalog"_L1));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
