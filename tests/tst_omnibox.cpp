// SPDX-License-Identifier: GPL-3.0-or-later
// The one search box as a person uses it: keys, pointer, a screen reader.
#include "model/store/starter.h"
#include "model/store/textsearch.h"
#include "tests/testlandscape.h"
#include "views/logos/logocache.h"
#include "views/search/highlightedtext.h"
#include "views/search/omnibox.h"
#include "views/search/omnipopup.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QPainter>
#include <QPromise>
#include <QPushButton>
#include <QSemaphore>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <memory>

using namespace Qt::StringLiterals;
using model::Explorer;
using views::LogoCache;
using views::Omnibox;
using views::OmniPopup;
using views::Theme;

namespace {

QStringList announcements;

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announcements += static_cast<QAccessibleAnnouncementEvent *>(event)->message();
}

model::ItemIndexPtr worldOf(model::Snapshot snapshot)
{
    snapshot.guide.chapters = { { .category = u"Engines"_s,
        .content = u"What an engine is."_s,
        .keywords = {},
        .sections = { { .subcategory = u"Electric"_s,
            .content = u"All about the rotor of a dynamo."_s,
            .keywords = {} } } } };
    return std::make_shared<const model::ItemIndex>(
        std::make_shared<const model::Snapshot>(std::move(snapshot)));
}

/// While it lives no index is built: every thread that could is held.
class HeldThreads {
public:
    HeldThreads()
    {
        for (int thread = 0; thread < m_count; ++thread)
            QThreadPool::globalInstance()->start([gate = m_gate] { gate->acquire(); });
    }
    ~HeldThreads() { m_gate->release(m_count); }
    Q_DISABLE_COPY_MOVE(HeldThreads)

private:
    int m_count = QThreadPool::globalInstance()->maxThreadCount();
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

} // namespace

class tst_Omnibox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void enterShowsTheItemAndDimsTheOthers();
    void controlEnterOnlySelects();
    void keysWalkTheList_data();
    void keysWalkTheList();
    void theListBelongsToItsKeysOnlyWhileItIsOpen();
    void escapeClosesThenClearsAndGoesBack();
    void tabLeaves();
    void placesAndTheGuideAreChosen();
    void actionsAreTriggered();
    void actionsThatCannotBeDoneAreNotOffered();
    void whatWasChosenIsOfferedAgain();
    void suggestedActionsAreOfferedFirst();
    void anotherWorldForgetsWhatItDoesNotHave();
    void whenNothingIsFoundOneCanFilter_data();
    void whenNothingIsFoundOneCanFilter();
    void aScreenReaderIsTold();
    void thePointerChooses();
    void aRestingPointerChoosesNothing();
    void enterBeforeTheIndexIsThereWaits();
    void anotherWorldIsSearched();
    void otherLandscapesAreSearchedToo();
    void textsAreOfferedBesideItems();
    void textsThatComeLateAreNotOffered();
    void issuesAreOfferedAndOpened();
    void partsOfMobyAreOfferedAndOpened();
    void theListIsWideAndShort();
    void everyControlHasAName();
    void hostileTextIsDrawn_data();
    void hostileTextIsDrawn();
    void theThemeReachesTheList();

private:
    OmniPopup &popup() const { return *m_box->findChild<OmniPopup *>(); }
    QListView &list() const { return *popup().findChild<QListView *>(); }
    QStringList rows() const;
    QString current() const { return list().currentIndex().data().toString(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_box, Qt::Key(key), modifiers);
    }
    /// Types @p text into the empty box.
    void type(const QString &text) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LogoCache> m_logos;
    std::unique_ptr<Explorer> m_explorer;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_other = nullptr;
    Omnibox *m_box = nullptr;
};

void tst_Omnibox::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(Theme::Choice::Light);
    m_logos = std::make_unique<LogoCache>(
        QString(), [](const QString &hash) -> model::Result<QByteArray> {
            return std::unexpected(model::Error { model::Error::Kind::NotFound, hash, {} });
        });
    m_explorer = std::make_unique<Explorer>();
    m_window = std::make_unique<QWidget>();
    m_other = new QPushButton(u"Other"_s, m_window.get());
    m_box = new Omnibox(*m_theme, *m_logos, *m_explorer, m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_other);
    layout->addWidget(m_box);
    m_window->resize(300, 100);
    m_explorer->setWorld(worldOf(smallSnapshot()), { { .name = u"All"_s, .categories = {} } });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_other->setFocus();
    QTRY_VERIFY(m_box->isReady());
    announcements.clear();
    QAccessible::installUpdateHandler(hear);
}

void tst_Omnibox::cleanup()
{
    QAccessible::installUpdateHandler(nullptr);
    m_window.reset();
}

QStringList tst_Omnibox::rows() const
{
    QStringList titles;
    for (int row = 0; popup().isVisible() && row < list().model()->rowCount(); ++row)
        titles += list().model()->index(row, 0).data().toString();
    return titles;
}

void tst_Omnibox::type(const QString &text) const
{
    m_box->setFocus();
    m_box->clear();
    QTest::keyClicks(m_box, text);
}

void tst_Omnibox::enterShowsTheItemAndDimsTheOthers()
{
    QSignalSpy chosen(m_box, &Omnibox::itemChosen);
    m_box->start();
    QVERIFY(m_box->hasFocus());
    type(u"dynmao"_s);
    QCOMPARE(rows().value(0), u"Dynamo"_s);
    QCOMPARE(current(), u"Dynamo"_s);
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto &landscape = m_explorer->snapshot()->landscape;
    const int dynamo = landscape.indexesOfName(u"Dynamo"_s).at(0);
    QCOMPARE(chosen[0][0].toString(), landscape.items[size_t(dynamo)].id.toString());
    QCOMPARE(chosen[0][1].toBool(), true);
    const auto found = chosen[0][2].value<model::ItemSet>();
    QCOMPARE(found.toVector(), std::vector { dynamo });
    QVERIFY(!popup().isVisible());
    QCOMPARE(m_box->text(), u"dynmao"_s);
    // All that was found, not only what was chosen.
    type(u"electric"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[1][2].value<model::ItemSet>().count(), 3);
}

void tst_Omnibox::controlEnterOnlySelects()
{
    QSignalSpy chosen(m_box, &Omnibox::itemChosen);
    type(u"kettle"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][1].toBool(), false);
}

void tst_Omnibox::keysWalkTheList_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("row");
    QTest::newRow("nothing") << QList<int> {} << 0;
    QTest::newRow("down") << QList<int> { Qt::Key_Down, Qt::Key_Down } << 2;
    QTest::newRow("up") << QList<int> { Qt::Key_Down, Qt::Key_Down, Qt::Key_Up } << 1;
    QTest::newRow("up from the first") << QList<int> { Qt::Key_Up } << 29;
    QTest::newRow("down from the last") << QList<int> { Qt::Key_Up, Qt::Key_Down } << 0;
    QTest::newRow("a page") << QList<int> { Qt::Key_PageDown } << 9;
    QTest::newRow("pages to the end")
        << QList<int> { Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_PageDown }
        << 29;
    QTest::newRow("pages back") << QList<int> { Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_PageUp }
                                << 0;
    QTest::newRow("end") << QList<int> { Qt::Key_End } << 29;
    QTest::newRow("home") << QList<int> { Qt::Key_End, Qt::Key_Home } << 0;
}

void tst_Omnibox::keysWalkTheList()
{
    QFETCH(QList<int>, keys);
    QFETCH(int, row);
    m_explorer->setWorld(worldOf(madeSnapshot(30, 3)), { { .name = u"All"_s, .categories = {} } });
    QTRY_VERIFY(m_box->isReady());
    type(u"item"_s);
    QCOMPARE(rows().size(), 30);
    const QAbstractItemModelTester tester(
        list().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const int key : keys)
        press(key);
    QCOMPARE(list().currentIndex().row(), row);
    QVERIFY(list().viewport()->rect().contains(list().visualRect(list().currentIndex()).center()));
    QCOMPARE(m_box->text(), u"item"_s);
    m_box->clear();
    QTest::keyClicks(m_box, u"item 1"_s); // another list, from its first row on
    QCOMPARE(list().currentIndex().row(), 0);
}

void tst_Omnibox::theListBelongsToItsKeysOnlyWhileItIsOpen()
{
    int pressed = 0;
    const QShortcut taker(QKeySequence(Qt::CTRL | Qt::Key_Return), m_window.get(), m_window.get(),
        [&] { ++pressed; });
    const QShortcut home(
        QKeySequence(Qt::Key_PageDown), m_window.get(), m_window.get(), [&] { ++pressed; });
    QSignalSpy chosen(m_box, &Omnibox::itemChosen);
    type(u"boiler"_s);
    press(Qt::Key_PageDown);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(pressed, 0);
    QCOMPARE(chosen.size(), 1);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(pressed, 1);
    // With the list closed, the ends are those of the text.
    press(Qt::Key_Home);
    QCOMPARE(m_box->cursorPosition(), 0);
}

void tst_Omnibox::escapeClosesThenClearsAndGoesBack()
{
    QSignalSpy cleared(m_box, &Omnibox::cleared);
    m_box->start();
    QTest::keyClicks(m_box, u"boiler"_s);
    QVERIFY(popup().isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!popup().isVisible());
    QCOMPARE(m_box->text(), u"boiler"_s);
    QVERIFY(m_box->hasFocus());
    QCOMPARE(cleared.size(), 0);
    press(Qt::Key_Down); // opens it again
    QCOMPARE(rows(), QStringList { u"Boiler"_s });
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QVERIFY(m_box->text().isEmpty());
    QCOMPARE(cleared.size(), 1);
    QVERIFY(m_box->foundItems().isEmpty());
    QVERIFY(m_other->hasFocus());
}

void tst_Omnibox::tabLeaves()
{
    type(u"boiler"_s);
    press(Qt::Key_Tab);
    QVERIFY(m_other->hasFocus());
    QVERIFY(!popup().isVisible());
    QCOMPARE(m_box->text(), u"boiler"_s);
    m_box->start();
    QCOMPARE(m_box->selectedText(), u"boiler"_s);
    QCOMPARE(rows(), QStringList { u"Boiler"_s });
}

void tst_Omnibox::placesAndTheGuideAreChosen()
{
    QSignalSpy place(m_box, &Omnibox::placeChosen);
    QSignalSpy guide(m_box, &Omnibox::guideChosen);
    type(u"electric"_s);
    QCOMPARE(rows().first(2), (QStringList { u"Electric"_s, u"Electric"_s }));
    press(Qt::Key_Return);
    QCOMPARE(place.size(), 1);
    QCOMPARE(place[0][0].toString(), u"Engines"_s);
    QCOMPARE(place[0][1].toString(), u"Electric"_s);
    // Those that stand there, and the one that stands there too.
    QCOMPARE(place[0][2].value<model::ItemSet>().count(), 3);
    type(u"engines"_s);
    press(Qt::Key_Return);
    QCOMPARE(place.size(), 2);
    QCOMPARE(place[1][1].toString(), QString());
    QCOMPARE(place[1][2].value<model::ItemSet>().count(), 4);
    type(u"rotor"_s);
    press(Qt::Key_Return);
    QCOMPARE(guide.size(), 1);
    QCOMPARE(guide[0], (QVariantList { u"Engines"_s, u"Electric"_s }));
}

void tst_Omnibox::actionsAreTriggered()
{
    QMenuBar bar(m_window.get());
    QMenu *menu = bar.addMenu(u"&View"_s)->addMenu(u"&Theme"_s);
    QAction *dark = menu->addAction(u"&Dark…"_s, QKeySequence(Qt::CTRL | Qt::Key_D));
    m_box->setOfferedActions({ dark });
    QSignalSpy triggered(dark, &QAction::triggered);
    m_box->start();
    QTest::keyClicks(m_box, u"dark them"_s);
    QCOMPARE(rows(), QStringList { u"Dark"_s });
    const QString spoken = list().currentIndex().data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, u"Dark, Ctrl+D, View › Theme"_s);
    press(Qt::Key_Return);
    QCOMPARE(triggered.size(), 1);
    QVERIFY(!popup().isVisible());
    QVERIFY(m_box->text().isEmpty());
    QVERIFY(m_other->hasFocus());
}

void tst_Omnibox::actionsThatCannotBeDoneAreNotOffered()
{
    QAction disabled(u"Polish One"_s);
    disabled.setEnabled(false);
    QAction hidden(u"Polish Two"_s);
    hidden.setVisible(false);
    QAction separator(u"Polish Three"_s);
    separator.setSeparator(true);
    QMenu menu(u"Polish Four"_s);
    QAction nameless;
    auto gone = std::make_unique<QAction>(u"Polish Five"_s);
    QAction offered(u"Polish && Shine"_s);
    m_box->setOfferedActions(
        { &disabled, &hidden, &separator, menu.menuAction(), &nameless, gone.get(), &offered });
    m_box->setSuggestedActions({ &disabled, gone.get() });
    gone.reset();
    type(u"polish"_s);
    QCOMPARE(rows(), QStringList { u"Polish & Shine"_s });
    disabled.setEnabled(true);
    type(u"polish"_s);
    QCOMPARE(rows(), (QStringList { u"Polish One"_s, u"Polish & Shine"_s }));
    disabled.setEnabled(false);
    m_box->clear();
    m_box->start();
    QVERIFY(rows().isEmpty());
}

void tst_Omnibox::whatWasChosenIsOfferedAgain()
{
    m_box->start();
    QVERIFY(!popup().isVisible()); // nothing yet
    QAction action(u"Polish"_s);
    m_box->setOfferedActions({ &action });
    for (const QString &text :
        { u"boiler"_s, u"electric"_s, u"rotor"_s, u"polish"_s, u"boiler"_s }) {
        type(text);
        press(Qt::Key_Return);
    }
    m_box->clear();
    m_box->start();
    QCOMPARE(rows(), (QStringList { u"Boiler"_s, u"Polish"_s, u"Electric"_s, u"Electric"_s }));
    QVERIFY(!list().currentIndex().isValid()); // Enter chooses nothing by accident
    QSignalSpy chosen(m_box, &Omnibox::itemChosen);
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][2].value<model::ItemSet>().count(), 1);
    action.setEnabled(false);
    m_box->start();
    QVERIFY(!rows().contains(u"Polish"_s));
}

void tst_Omnibox::suggestedActionsAreOfferedFirst()
{
    QAction polish(u"Polish"_s);
    QAction shine(u"Shine"_s);
    m_box->setOfferedActions({ &polish, &shine });
    m_box->setSuggestedActions({ &polish, &shine });
    m_box->start();
    QCOMPARE(rows(), (QStringList { u"Polish"_s, u"Shine"_s }));
    press(Qt::Key_End);
    press(Qt::Key_Return);
    m_box->start();
    QCOMPARE(rows(), (QStringList { u"Shine"_s, u"Polish"_s })); // each once
}

void tst_Omnibox::anotherWorldForgetsWhatItDoesNotHave()
{
    for (const QString &text : { u"boiler"_s, u"electric"_s, u"rotor"_s }) {
        type(text);
        press(Qt::Key_Return);
    }
    model::Snapshot other = smallSnapshot();
    other.landscape.categories[0].subcategories.clear();
    std::erase_if(
        other.landscape.items, [](const model::Item &item) { return item.name == u"Dynamo"_s; });
    m_explorer->setWorld(worldOf(other), { { .name = u"All"_s, .categories = {} } });
    QTRY_VERIFY(m_box->isReady());
    m_box->clear();
    m_box->start();
    QCOMPARE(rows(), (QStringList { u"Electric"_s, u"Boiler"_s })); // the section, the item
}

void tst_Omnibox::whenNothingIsFoundOneCanFilter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("filter");
    QTest::newRow("a word") << u"zzzqqq"_s << u""_s << u"zzzqqq"_s;
    QTest::newRow("words") << u"zzz  qqq"_s << u""_s << u"\"zzz qqq\""_s;
    QTest::newRow("beside another filter")
        << u"zzzqqq"_s << u"maturity:graduated"_s << u"maturity:graduated zzzqqq"_s;
    QTest::newRow("signs of the filter language")
        << u"--\"zzz:\" qqq"_s << u""_s << u"\"zzz: qqq\""_s;
}

void tst_Omnibox::whenNothingIsFoundOneCanFilter()
{
    QFETCH(QString, text);
    QFETCH(QString, before);
    QFETCH(QString, filter);
    m_explorer->setFilter(model::ItemFilter::parse(before).value());
    type(text);
    QStringList shown;
    for (const QLabel *label : popup().findChildren<QLabel *>()) {
        if (label->isVisible())
            shown += label->text();
    }
    QVERIFY2(shown.join(u' ').contains(text.simplified()), qPrintable(shown.join(u' ')));
    QCOMPARE(rows(), QStringList { u"Filter by This Text"_s });
    press(Qt::Key_Return); // nothing is chosen that nobody asked for
    QCOMPARE(m_explorer->filter().toText(), before);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_explorer->filter().toText(), filter);
    QVERIFY(m_explorer->filterError().isEmpty());
    QVERIFY(!popup().isVisible());
}

void tst_Omnibox::aScreenReaderIsTold()
{
    type(u"k"_s);
    announcements.clear();
    type(u"boiler"_s);
    QVERIFY2(announcements.last().contains("1 result"_L1)
            && announcements.last().contains(u"Boiler, Graduated, Engines › Steam & Water"_s),
        qPrintable(announcements.last()));
    type(u"electric"_s);
    QVERIFY(announcements.last().contains("Electric, Subcategory"_L1));
    announcements.clear();
    press(Qt::Key_Down);
    QCOMPARE(announcements.size(), 1);
    QVERIFY2(announcements[0].startsWith("Electric, Guide"_L1), qPrintable(announcements[0]));
    type(u"zzzqqq"_s);
    QVERIFY(announcements.last().contains("zzzqqq"_L1));
}

void tst_Omnibox::thePointerChooses()
{
    QSignalSpy chosen(m_box, &Omnibox::itemChosen);
    type(u"electric"_s);
    const auto center
        = [&](int row) { return list().visualRect(list().model()->index(row, 0)).center(); };
    QTest::mouseMove(list().viewport(), center(2));
    QTRY_COMPARE(current(), u"Boiler"_s);
    QTest::mouseMove(list().viewport(), center(3));
    QTRY_COMPARE(current(), u"Dynamo"_s);
    QVERIFY(m_box->hasFocus());
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, center(3));
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!popup().isVisible());
    // A click into the box offers again what there is.
    QTest::mouseClick(m_box, Qt::LeftButton);
    QVERIFY(popup().isVisible());
}

void tst_Omnibox::aRestingPointerChoosesNothing()
{
    type(u"electric"_s);
    const QPoint third = list().visualRect(list().model()->index(2, 0)).center();
    QTest::mouseMove(list().viewport(), third);
    QTRY_COMPARE(list().currentIndex().row(), 2);
    m_box->setFocus();
    QTest::keyClick(m_box, Qt::Key_Backspace);
    // The list appears anew under it, and Qt says so with a move to where it is.
    const QPoint rest = QCursor::pos();
    QMouseEvent still(QEvent::MouseMove, QPointF(third), QPointF(rest), Qt::NoButton, Qt::NoButton,
        Qt::NoModifier);
    QCoreApplication::sendEvent(list().viewport(), &still);
    QCOMPARE(list().currentIndex().row(), 0);
}

void tst_Omnibox::enterBeforeTheIndexIsThereWaits()
{
    QSignalSpy chosen(m_box, &Omnibox::itemChosen);
    m_box->setFocus();
    {
        const HeldThreads held;
        m_explorer->setWorld(worldOf(smallSnapshot()), { { .name = u"All"_s, .categories = {} } });
        QTest::keyClicks(m_box, u"kettle"_s);
        QVERIFY(!m_box->isReady());
        QVERIFY(!popup().isVisible());
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
    }
    QTRY_COMPARE(chosen.size(), 1);
    QVERIFY(!popup().isVisible());
}

void tst_Omnibox::anotherWorldIsSearched()
{
    type(u"boiler"_s);
    QCOMPARE(rows().size(), 1);
    {
        const HeldThreads held;
        // Two at once: only the newest counts.
        const std::vector<model::Group> groups { { .name = u"All"_s, .categories = {} } };
        m_explorer->setWorld(worldOf(smallSnapshot()), groups);
        m_explorer->setWorld(worldOf(madeSnapshot(30, 3)), groups);
        QVERIFY(!popup().isVisible());
    }
    QTRY_VERIFY(m_box->isReady());
    QTRY_COMPARE(rows(), QStringList { u"Filter by This Text"_s });
    type(u"item 7"_s);
    QCOMPARE(rows().value(0), u"Item 7"_s);
    QCOMPARE(m_box->foundItems().universe(), 30);
}

void tst_Omnibox::otherLandscapesAreSearchedToo()
{
    const auto snapshot = std::make_shared<const model::Snapshot>(madeSnapshot(30, 3));
    const model::KnownLandscape other {
        .name = u"example.org"_s, .title = u"Cooks & Bakers"_s, .snapshot = snapshot
    };
    const model::KnownLandscape none { .name = u"folder/none"_s, .title = u"None"_s };
    m_box->setLandscapes(
        { { .name = {}, .title = u"CNCF"_s, .snapshot = m_explorer->snapshot() }, other, none });
    QTRY_VERIFY((type(u"item 7"_s), rows().value(0) == u"Item 7"_s));
    const views::OmniRow row = *popup().currentRow();
    QVERIFY(row.detail.text.startsWith("Cooks & Bakers: "_L1));
    QSignalSpy chosen(m_box, &Omnibox::landscapeItemChosen);
    QSignalSpy here(m_box, &Omnibox::itemChosen);
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), other.name);
    const auto items = snapshot->landscape.indexesOfName(u"Item 7"_s);
    QCOMPARE(
        chosen[0][1].toString(), snapshot->landscape.items[size_t(items.front())].id.toString());
    QVERIFY(here.isEmpty());
    // What is shown is not listed twice, and comes first among equals.
    type(u"boiler"_s);
    QCOMPARE(rows().count(u"Boiler"_s), 1);
    // One that is no more is not searched any more.
    m_box->setLandscapes({});
    type(u"item 7"_s);
    QCOMPARE(rows(), QStringList { u"Filter by This Text"_s });
}

void tst_Omnibox::textsAreOfferedBesideItems()
{
    // Those that come with the program.
    m_box->setTextFinder([](const QString &query) {
        return QtConcurrent::run([query] {
            model::TextSearch search(u"/nowhere/catalog.sqlite"_s);
            return search.find(query, u"en"_s, 20).value_or(std::vector<model::DocumentHit>());
        });
    });
    type(u"service mesh"_s);
    QTRY_VERIFY(rows().contains(u"Service mesh"_s));
    const qsizetype at = rows().indexOf(u"Service mesh"_s);
    for (qsizetype i = 0; i < at; ++i)
        press(Qt::Key_Down);
    const views::OmniRow row = *popup().currentRow();
    QCOMPARE(row.note, u"Glossary"_s);
    QVERIFY(!row.hit.titleMatches.empty());
    QVERIFY(!row.detail.text.isEmpty());
    QSignalSpy chosen(m_box, &Omnibox::pageChosen);
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto place = chosen[0][0].value<model::PagePlace>();
    QCOMPARE(place.path, u"glossary/en/service-mesh.md"_s);
    QVERIFY(m_box->text().isEmpty());
    // It is offered again, without another search.
    m_box->start();
    QCOMPARE(rows().value(0), u"Service mesh"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
    // That there is nothing is only said when that is known.
    type(u"xyzzy quux"_s);
    QTRY_COMPARE(rows(), QStringList { u"Filter by This Text"_s });
}

void tst_Omnibox::textsThatComeLateAreNotOffered()
{
    QPromise<std::vector<model::DocumentHit>> promise;
    promise.start();
    m_box->setTextFinder([&](const QString &query) {
        if (query == u"boil"_s)
            return promise.future();
        return QtFuture::makeReadyValueFuture(std::vector<model::DocumentHit>());
    });
    type(u"boil"_s);
    QTest::keyClicks(m_box, u"er"_s);
    promise.addResult(
        std::vector<model::DocumentHit> { { .source = u"a/b"_s, .title = u"Late"_s } });
    promise.finish();
    QCoreApplication::processEvents();
    QVERIFY(rows().contains(u"Boiler"_s));
    QVERIFY(!rows().contains(u"Late"_s));
}

void tst_Omnibox::partsOfMobyAreOfferedAndOpened()
{
    m_box->setMobyFinder(
        [](const QString &query) { return model::partsFor(model::starterMobyProject(), query); });
    QSignalSpy chosen(m_box, &Omnibox::mobyPartChosen);
    type(u"docker swarmkit"_s); // under which older lists name it
    QVERIFY(rows().contains(u"SwarmKit"_s));
    type(u"buildkit"_s);
    QVERIFY(rows().contains(u"BuildKit"_s));
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), u"BuildKit"_s);
}

void tst_Omnibox::issuesAreOfferedAndOpened()
{
    m_box->setIssueFinder([](const QString &query) {
        const model::Issue issue { .url = u"https://github.com/example/boiler/issues/7"_s,
            .number = 7,
            .title = u"Valve & pipe leak"_s,
            .repository = u"https://github.com/example/boiler"_s,
            .body = u"First words. Then the gasket is worn."_s };
        return query == u"boil"_s || query == u"gasket"_s ? std::vector { issue }
                                                          : std::vector<model::Issue>();
    });
    // After what is called so.
    type(u"boil"_s);
    QVERIFY(rows().indexOf(u"Valve & pipe leak"_s) > rows().indexOf(u"Boiler"_s));
    type(u"gasket"_s);
    QCOMPARE(rows().value(0), u"Valve & pipe leak"_s);
    const views::OmniRow row = *popup().currentRow();
    QCOMPARE(row.note, u"Issue"_s);
    QVERIFY(row.detail.text.startsWith(u"example/boiler #7"_s));
    QVERIFY(row.detail.text.contains(u"gasket"_s) && !row.detail.matches.empty());
    QSignalSpy chosen(m_box, &Omnibox::issueChosen);
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"https://github.com/example/boiler/issues/7"_s);
    QVERIFY(m_box->text().isEmpty());
}

void tst_Omnibox::theListIsWideAndShort()
{
    m_explorer->setWorld(worldOf(madeSnapshot(30, 3)), { { .name = u"All"_s, .categories = {} } });
    QTRY_VERIFY(m_box->isReady());
    type(u"item"_s);
    QVERIFY(m_box->width() < 480);
    QVERIFY(popup().width() >= 480);
    const int rowHeight = list().sizeHintForRow(0);
    QVERIFY(rowHeight >= 24);
    QVERIFY(list().viewport()->height() <= 10 * rowHeight);
    QVERIFY(list().viewport()->height() >= 5 * rowHeight);
    const QRect screen = m_box->screen()->availableGeometry();
    QVERIFY(screen.contains(popup().geometry()));
    type(u"item 29"_s);
    QCOMPARE(rows().size(), 1);
    QCOMPARE(list().viewport()->height(), rowHeight);
    QVERIFY(popup().height() < 3 * rowHeight);
}

void tst_Omnibox::everyControlHasAName()
{
    QVERIFY(!m_box->accessibleName().isEmpty());
    QVERIFY(!list().accessibleName().isEmpty());
    m_box->setStartKey(QKeySequence(Qt::CTRL | Qt::Key_K));
    QVERIFY(m_box->placeholderText().contains("Ctrl+K"_L1));
}

void tst_Omnibox::hostileTextIsDrawn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMirrored");
    const QList<std::pair<const char *, QString>> texts { { "empty", QString() },
        { "markup", u"<b>bold</b>&amp;"_s }, { "right to left", u"שלום עולם"_s },
        { "both directions", u"Kube שלום 123 world עולם"_s },
        { "very long", QString(20'000, u'W') }, { "emoji", u"👩‍🚀"_s.repeated(200) },
        { "line breaks", u"a\nb\u2028c\td"_s }, { "half letters", QString(300, QChar(0xD83D)) } };
    for (const auto &[name, text] : texts) {
        QTest::addRow("%s", name) << text << false;
        QTest::addRow("%s, mirrored", name) << text << true;
    }
}

/// Whatever the text is, it stays in its room, and some of it is there.
void tst_Omnibox::hostileTextIsDrawn()
{
    QFETCH(QString, text);
    QFETCH(bool, isMirrored);
    QImage image(300, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QRectF room(50, 5, 200, 30);
    const views::HighlightedText shown { text, { { 0, text.size() / 2 } }, m_box->font(), Qt::black,
        Qt::blue };
    shown.paint(painter, room, isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    painter.end();
    bool isThere = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == Qt::white)
                continue;
            isThere = true;
            QVERIFY2(x >= room.left() - 3 && x <= room.right() + 3,
                qPrintable(u"%1, %2"_s.arg(x).arg(y)));
        }
    }
    QCOMPARE(isThere, !text.isEmpty());
}

void tst_Omnibox::theThemeReachesTheList()
{
    type(u"boiler"_s);
    const auto corner = [&] { return popup().grab().toImage().pixelColor(200, 5); };
    const QColor light = corner();
    m_theme->setChoice(Theme::Choice::Dark);
    QVERIFY(corner().lightness() < light.lightness() / 2);
}

QTEST_MAIN(tst_Omnibox)
#include "tst_omnibox.moc"
