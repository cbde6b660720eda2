// SPDX-License-Identifier: GPL-3.0-or-later
// The details of Items as a person uses them: with the mouse, the keyboard and a screen reader.
#include "model/status/citation.h"
#include "tests/testlandscape.h"
#include "views/details/copymenu.h"
#include "views/details/detailspanel.h"
#include "views/details/detailswindow.h"
#include "views/details/factlist.h"
#include "views/details/heading.h"
#include "views/details/itemlinks.h"
#include "views/details/itempage.h"
#include "views/details/maturityline.h"
#include "views/details/ratingcontrol.h"
#include "views/details/similarbutton.h"
#include "views/logos/logocache.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using model::Explorer;
using model::ItemId;
using views::DetailsPanel;
using views::DetailsWindow;
using views::RatingControl;

namespace {

/// The text of every label that is to be seen in @p widget.
QString shownText(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts += label->text();
    }
    return texts.join(u'\n');
}

/// An id cannot be empty, so QVariant::value() cannot make one.
const ItemId &itemIn(const QVariant &argument)
{
    return *static_cast<const ItemId *>(argument.constData());
}

template <typename Button = QAbstractButton>
Button *buttonNamed(const QWidget &widget, const QString &name)
{
    for (auto *button : widget.findChildren<Button *>()) {
        if (button->text().remove(u'&').contains(name) || button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

} // namespace

class tst_Details : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void withoutASelectionItSaysWhereToBegin();
    void aWayToBeginLeadsThere();
    void theSelectionIsShown();
    void stepsFollowTheFilterAndTheOrder();
    void whatIsFilteredAwaySaysSo();
    void stepsAreOnTheKeyboard();
    void newDataLeavesTheReaderWhereTheyAre();
    void anItemThatIsGoneIsNotShown();
    void buildingDoesNotTakeTheFocus();
    void starsAreGivenAndTakenBack_data();
    void starsAreGivenAndTakenBack();
    void starsFollowThePointer();
    void turningTheWheelDoesNotRate();
    void aRatingFromElsewhereIsShownInSilence();
    void starsAreASliderForScreenReaders();
    void everyLinkHasAnIconAndAName();
    void unsafeLinksHaveNoButton();
    void aLinkLeavesAsASignal();
    void similarItemsAreSelectedInAGroupThatShowsThem();
    void othersOfTheOrganizationAreFiltered();
    void aWindowOfItsOwnKeepsItsItem();
    void aWindowOfItsOwnHasTheKeysOfMarks();
    void theSameItemHasOneWindow();
    void copyAsFillsTheClipboard_data();
    void copyAsFillsTheClipboard();
    void whatCannotBeCopiedIsNotOffered();
    void numbersTellTheirSource();
    void theWayThroughTheLevelsIsSpoken();
    void everyControlHasANameAndRoom();
    void sectionsHaveHeadings();

private:
    void setWorld(model::Snapshot snapshot);
    void select(const QString &name) { m_explorer->select(idOf(name)); }
    ItemId idOf(const QString &name) const;
    QString selectedName() const;
    QAction &next() const { return *m_panel->nextAction(); }
    QAction &previous() const { return *m_panel->previousAction(); }
    RatingControl &rating() const { return *m_panel->findChild<RatingControl *>(); }

    std::unique_ptr<views::Theme> m_theme;
    std::unique_ptr<views::LogoCache> m_logos;
    std::unique_ptr<Explorer> m_explorer;
    std::unique_ptr<DetailsPanel> m_panel;
};

void tst_Details::init()
{
    QLocale::setDefault(QLocale::c());
    m_theme = std::make_unique<views::Theme>();
    m_theme->setChoice(views::Theme::Choice::Light);
    m_logos = std::make_unique<views::LogoCache>(QString(), [](const QString &hash) {
        return model::Result<QByteArray>(model::failure(model::Error::Kind::NotFound, hash));
    });
    m_explorer = std::make_unique<Explorer>();
    setWorld(smallSnapshot());
    m_panel = std::make_unique<DetailsPanel>(*m_theme, *m_logos, *m_explorer);
    m_panel->resize(340, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void tst_Details::cleanup()
{
    m_panel.reset();
    m_explorer.reset();
    m_logos.reset();
}

void tst_Details::setWorld(model::Snapshot snapshot)
{
    const auto shared = std::make_shared<const model::Snapshot>(std::move(snapshot));
    m_explorer->setWorld(std::make_shared<const model::ItemIndex>(shared),
        shownGroups(shared->settings, shared->landscape, u"All"_s));
}

ItemId tst_Details::idOf(const QString &name) const
{
    const auto &landscape = m_explorer->snapshot()->landscape;
    return landscape.items[size_t(landscape.indexesOfName(name).front())].id;
}

QString tst_Details::selectedName() const
{
    const int index = m_explorer->selectedIndex();
    return index < 0 ? QString() : m_explorer->snapshot()->landscape.items[size_t(index)].name;
}

void tst_Details::withoutASelectionItSaysWhereToBegin()
{
    const QString text = shownText(*m_panel);
    QVERIFY2(text.contains("start here"_L1) && text.contains("Items in all"_L1), qPrintable(text));
    QVERIFY(!next().isEnabled() || m_explorer->neighbourOfSelected(1) >= 0);
    QVERIFY(!m_panel->ownWindowAction()->isEnabled());
    QVERIFY(!m_panel->copyMenu()->menuAction()->isEnabled());
    QSignalSpy sync(m_panel.get(), &DetailsPanel::syncRequested);
    buttonNamed(*m_panel, u"Sync Now"_s)->click();
    QCOMPARE(sync.size(), 1);
}

void tst_Details::aWayToBeginLeadsThere()
{
    m_explorer->setGroup(u"makers"_s);
    buttonNamed(*m_panel, u"New to cloud native"_s)->click();
    QCOMPARE(m_explorer->state().group, u"machines"_s);
    QCOMPARE(m_explorer->state().view, model::ViewKind::Cards);
    QCOMPARE(m_explorer->orderedMatches().size(), 1U);
    m_explorer->undo();
    QCOMPARE(m_explorer->state().group, u"makers"_s);
    m_explorer->setFilter(model::ItemFilter::parse(u"boiler"_s).value());
    buttonNamed(*m_panel, u"Looking for an issue"_s)->click();
    QCOMPARE(m_explorer->state().view, model::ViewKind::IssueList);
    QCOMPARE(m_explorer->state().filter, u"boiler"_s); // what was done stays
    // A landscape without such projects does not offer them.
    setWorld(madeSnapshot(10, 1)); // graduated ones, and none in the sandbox
    QVERIFY(buttonNamed(*m_panel, u"New to cloud native"_s));
    QTRY_VERIFY(!buttonNamed(*m_panel, u"Want to contribute"_s));
}

void tst_Details::theSelectionIsShown()
{
    select(u"Boiler"_s);
    QVERIFY(shownText(*m_panel).contains("Heats water"_L1));
    QVERIFY(m_panel->ownWindowAction()->isEnabled());
    select(u"Dynamo"_s);
    QTRY_VERIFY(!shownText(*m_panel).contains("Heats water"_L1));
    QVERIFY(shownText(*m_panel).contains("Dynamo"_L1));
    m_explorer->select(std::nullopt);
    QVERIFY(shownText(*m_panel).contains("start here"_L1));
}

void tst_Details::stepsFollowTheFilterAndTheOrder()
{
    m_explorer->setFilter(*model::ItemFilter::parse(u"is:project"_s));
    model::ViewState byName = m_explorer->state();
    byName.order = model::ItemOrder::Name;
    m_explorer->change(byName);
    select(u"Boiler"_s);
    QVERIFY(shownText(*m_panel).contains("1 of 3"_L1));
    QVERIFY(!previous().isEnabled());
    QVERIFY2(next().toolTip().contains("Kettle"_L1), qPrintable(next().toolTip()));
    next().trigger();
    QCOMPARE(selectedName(), u"Kettle"_s);
    QVERIFY(shownText(*m_panel).contains("2 of 3"_L1));
    next().trigger();
    QCOMPARE(selectedName(), u"Old Coil"_s);
    QVERIFY(!next().isEnabled());
    previous().trigger();
    QCOMPARE(selectedName(), u"Kettle"_s);
    byName.isDescending = true;
    m_explorer->change(byName);
    QVERIFY(next().toolTip().contains("Boiler"_L1));
    m_explorer->setFilter(*model::ItemFilter::parse(u"maturity:sandbox"_s));
    QVERIFY(shownText(*m_panel).contains("1 of 1"_L1));
    QVERIFY(!next().isEnabled() && !previous().isEnabled());
}

void tst_Details::whatIsFilteredAwaySaysSo()
{
    select(u"Dynamo"_s);
    m_explorer->setFilter(*model::ItemFilter::parse(u"is:project"_s));
    QVERIFY2(shownText(*m_panel).contains("not among the 3"_L1), qPrintable(shownText(*m_panel)));
    next().trigger();
    QCOMPARE(selectedName(), u"Boiler"_s);
}

void tst_Details::stepsAreOnTheKeyboard()
{
    m_explorer->setFilter(*model::ItemFilter::parse(u"is:project"_s));
    select(u"Boiler"_s);
    QTest::keyClick(m_panel.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(selectedName(), u"Kettle"_s);
    QTest::keyClick(m_panel.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(selectedName(), u"Boiler"_s);
}

void tst_Details::newDataLeavesTheReaderWhereTheyAre()
{
    select(u"Boiler"_s);
    QScrollBar *bar = m_panel->findChild<views::ItemPage *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 200);
    bar->setValue(150);
    model::Snapshot newer = smallSnapshot();
    newer.landscape.items[size_t(newer.landscape.indexesOfName(u"Boiler"_s).front())].description
        = u"Heats more water."_s;
    setWorld(std::move(newer));
    QVERIFY(shownText(*m_panel).contains("Heats more water"_L1));
    QCOMPARE(bar->value(), 150);
    QTRY_COMPARE(bar->value(), 150); // also when the old content is gone
    select(u"Kettle"_s);
    QCOMPARE(bar->value(), 0);
}

void tst_Details::anItemThatIsGoneIsNotShown()
{
    select(u"Boiler"_s);
    m_panel->ownWindowAction()->trigger();
    setWorld(madeSnapshot(10, 1));
    QVERIFY(shownText(*m_panel).contains("start here"_L1));
    const auto *window = m_panel->findChild<DetailsWindow *>();
    QTRY_VERIFY(shownText(*window).contains("not in the landscape any more"_L1));
    QVERIFY(!buttonNamed(*window, u"Select in Main Window"_s)->isEnabled());
}

void tst_Details::buildingDoesNotTakeTheFocus()
{
    select(u"Boiler"_s);
    QWidget other;
    other.setFocusPolicy(Qt::StrongFocus);
    other.setParent(m_panel.get());
    other.show();
    other.setFocus();
    select(u"Kettle"_s);
    QCOMPARE(QApplication::focusWidget(), &other);
    // But it is not lost with what had it.
    rating().setFocus();
    select(u"Boiler"_s);
    QCOMPARE(QApplication::focusWidget(), &rating()); // of the other item now
}

void tst_Details::starsAreGivenAndTakenBack_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("after");
    QTest::newRow("one more") << 2 << Qt::Key_Right << 3;
    QTest::newRow("one less") << 2 << Qt::Key_Left << 1;
    QTest::newRow("none is least") << 1 << Qt::Key_Left << 0;
    QTest::newRow("a digit") << 0 << Qt::Key_4 << 4;
    QTest::newRow("delete") << 3 << Qt::Key_Delete << 0;
    QTest::newRow("backspace") << 3 << Qt::Key_Backspace << 0;
    QTest::newRow("zero") << 3 << Qt::Key_0 << 0;
    QTest::newRow("all") << 3 << Qt::Key_End << 5;
}

void tst_Details::starsAreGivenAndTakenBack()
{
    QFETCH(int, before);
    QFETCH(Qt::Key, key);
    QFETCH(int, after);
    select(u"Boiler"_s);
    m_explorer->setRatings({ { idOf(u"Boiler"_s), before } });
    QSignalSpy changed(m_panel.get(), &DetailsPanel::ratingChanged);
    QTest::keyClick(&rating(), key);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(itemIn(changed.front()[0]), idOf(u"Boiler"_s));
    QCOMPARE(changed.front()[1].toInt(), after);
}

void tst_Details::starsFollowThePointer()
{
    select(u"Boiler"_s);
    QSignalSpy rated(&rating(), &RatingControl::rated);
    const int side = rating().width() / 5;
    QVERIFY(side >= 24);
    const QPoint fourth(side * 3 + side / 2, rating().height() / 2);
    QTest::mouseClick(&rating(), Qt::LeftButton, {}, fourth);
    QCOMPARE(rated.takeFirst().front().toInt(), 4);
    QTest::mouseClick(&rating(), Qt::RightButton, {}, fourth);
    QVERIFY(rated.isEmpty());
    QTest::mouseClick(&rating(), Qt::LeftButton, {}, fourth); // the same star
    QCOMPARE(rated.takeFirst().front().toInt(), 0);
    rating().setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(&rating(), Qt::LeftButton, {}, fourth);
    QCOMPARE(rated.takeFirst().front().toInt(), 2);
}

void tst_Details::turningTheWheelDoesNotRate()
{
    select(u"Boiler"_s);
    QSignalSpy rated(&rating(), &RatingControl::rated);
    QWheelEvent turn(QPointF(5, 5), rating().mapToGlobal(QPointF(5, 5)), {}, { 0, 120 },
        Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&rating(), &turn);
    QVERIFY(rated.isEmpty());
}

void tst_Details::aRatingFromElsewhereIsShownInSilence()
{
    select(u"Boiler"_s);
    QSignalSpy changed(m_panel.get(), &DetailsPanel::ratingChanged);
    m_explorer->setRatings({ { idOf(u"Boiler"_s), 5 }, { idOf(u"Kettle"_s), 1 } });
    QCOMPARE(rating().value(), 5);
    select(u"Kettle"_s);
    QTRY_COMPARE(rating().value(), 1);
    QVERIFY(changed.isEmpty());
}

void tst_Details::starsAreASliderForScreenReaders()
{
    select(u"Boiler"_s);
    QAccessibleInterface *stars = QAccessible::queryAccessibleInterface(&rating());
    QVERIFY(stars && stars->valueInterface());
    QCOMPARE(stars->role(), QAccessible::Slider);
    QCOMPARE(stars->text(QAccessible::Name), u"My rating"_s);
    QCOMPARE(stars->text(QAccessible::Description), u"Not rated"_s);
    QCOMPARE(stars->valueInterface()->maximumValue().toInt(), 5);
    QSignalSpy rated(&rating(), &RatingControl::rated);
    stars->valueInterface()->setCurrentValue(2);
    QCOMPARE(rated.size(), 1);
    QVERIFY(stars->text(QAccessible::Description).contains(u'2'));
}

void tst_Details::everyLinkHasAnIconAndAName()
{
    model::Item item = m_explorer->snapshot()->landscape.items.front();
    for (const model::LinkSpec &spec : model::linkSpecs)
        item.links.insert(spec.kind, u"https://example.org/%1"_s.arg(int(spec.kind)));
    const auto links = views::ItemLinks::linksOf(item);
    // Homepage, repository, and the one that only has a name.
    QCOMPARE(links.size(), model::linkSpecs.size() + 3);
    QStringList icons;
    QStringList names;
    for (const views::ItemLink &link : links) {
        QVERIFY2(QFile::exists(":/icons/"_L1 + link.icon + ".svg"_L1), qPrintable(link.icon));
        QVERIFY(!link.name.isEmpty());
        icons += link.icon;
        names += link.name;
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(icons.removeDuplicates(), 0);
}

void tst_Details::unsafeLinksHaveNoButton()
{
    model::Item item = m_explorer->snapshot()->landscape.items.front();
    item.homepageUrl = u"javascript:alert(1)"_s;
    item.repository.reset();
    item.links = { { model::LinkKind::Blog, u"file:///etc/passwd"_s } };
    item.otherLinks = { { u"a & b"_s, u"mailto:x@example.org"_s } };
    const auto links = views::ItemLinks::linksOf(item);
    QCOMPARE(links.size(), 1U);
    QCOMPARE(links.front().name, u"a & b"_s);
}

void tst_Details::aLinkLeavesAsASignal()
{
    select(u"Boiler"_s);
    QSignalSpy activated(m_panel.get(), &DetailsPanel::linkActivated);
    buttonNamed(*m_panel, u"Website"_s)->click();
    buttonNamed(*m_panel, u"Slack"_s)->click();
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated[0].front().toString(), u"https://boiler.example.org"_s);
    QCOMPARE(activated[1].front().toString(), u"https://slack.example.org"_s);
}

void tst_Details::similarItemsAreSelectedInAGroupThatShowsThem()
{
    m_explorer->setGroup(u"makers"_s);
    select(u"Boiler"_s); // from another group, as a search may do
    auto *kettle = buttonNamed<views::SimilarButton>(*m_panel, u"Kettle, Sandbox"_s);
    QVERIFY(kettle);
    QVERIFY2(kettle->accessibleDescription().contains("Boiler is a part of it"_L1),
        qPrintable(kettle->accessibleDescription()));
    kettle->click();
    QCOMPARE(selectedName(), u"Kettle"_s);
    QCOMPARE(m_explorer->state().group, u"machines"_s);
}

void tst_Details::othersOfTheOrganizationAreFiltered()
{
    model::Snapshot snapshot = smallSnapshot();
    for (model::Item &item : snapshot.landscape.items)
        item.organizationName = item.name.contains("Coil"_L1) ? u"Coil AG"_s : u"Example Works"_s;
    setWorld(std::move(snapshot));
    m_explorer->setGroup(u"machines"_s);
    select(u"Old Coil"_s);
    QVERIFY(!buttonNamed(*m_panel, u"of this organization"_s));
    select(u"Boiler"_s);
    QAbstractButton *others = buttonNamed(*m_panel, u"of this organization"_s);
    QVERIFY(others);
    QVERIFY2(others->text().contains(u'4'), qPrintable(others->text()));
    others->click();
    QCOMPARE(m_explorer->orderedMatches().size(), 5U); // itself too, and those of other groups
    QCOMPARE(selectedName(), u"Boiler"_s);
}

void tst_Details::aWindowOfItsOwnKeepsItsItem()
{
    select(u"Boiler"_s);
    m_panel->ownWindowAction()->trigger();
    QPointer<DetailsWindow> window = m_panel->findChild<DetailsWindow *>();
    QVERIFY(window && window->isWindow() && window->isVisible());
    QCOMPARE(window->windowTitle(), u"Boiler"_s);
    select(u"Dynamo"_s);
    QVERIFY(shownText(*window).contains("Heats water"_L1));
    QSignalSpy rated(m_panel.get(), &DetailsPanel::ratingChanged);
    QSignalSpy link(m_panel.get(), &DetailsPanel::linkActivated);
    QTest::keyClick(window->findChild<RatingControl *>(), Qt::Key_4);
    QCOMPARE(itemIn(rated.front().front()), idOf(u"Boiler"_s));
    buttonNamed(*window, u"Website"_s)->click();
    QCOMPARE(link.front().front().toString(), u"https://boiler.example.org"_s);
    buttonNamed(*window, u"Select in Main Window"_s)->click();
    QCOMPARE(selectedName(), u"Boiler"_s);
    QTRY_COMPARE(QApplication::activeWindow(), m_panel.get());
    window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), window.data());
    QTest::keyClick(window.data(), Qt::Key_Escape);
    QTRY_VERIFY(!window);
}

void tst_Details::aWindowOfItsOwnHasTheKeysOfMarks()
{
    select(u"Boiler"_s);
    m_panel->ownWindowAction()->trigger();
    auto *window = m_panel->findChild<DetailsWindow *>();
    select(u"Dynamo"_s);
    window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), window);
    QSignalSpy edited(m_panel.get(), &DetailsPanel::markEdited);
    QTest::keyClick(window, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(itemIn(edited.front().front()), idOf(u"Boiler"_s));
    model::ItemMark mark;
    edited.front().at(1).value<model::MarkEdit>()(mark);
    QVERIFY(mark.isBookmarked);
    const auto hasFocus = [&](const QString &name) {
        const QWidget *focused = QApplication::focusWidget();
        return focused && focused->window() == window && focused->accessibleName() == name;
    };
    QTest::keyClick(window, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(hasFocus(u"My tags"_s));
    QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(hasFocus(u"My note"_s));
}

void tst_Details::theSameItemHasOneWindow()
{
    select(u"Boiler"_s);
    m_panel->ownWindowAction()->trigger();
    m_panel->ownWindowAction()->trigger();
    QCOMPARE(m_panel->findChildren<DetailsWindow *>().size(), 1);
    select(u"Kettle"_s);
    m_panel->ownWindowAction()->trigger();
    QCOMPARE(m_panel->findChildren<DetailsWindow *>().size(), 2);
}

void tst_Details::copyAsFillsTheClipboard_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("text");
    const model::Snapshot snapshot = smallSnapshot();
    const model::Item &boiler = snapshot.landscape.items.front();
    const QDate today = QDate::currentDate();
    QTest::newRow("name") << u"Name"_s << u"Boiler"_s;
    QTest::newRow("page") << u"Link to Official Page"_s << officialPage(snapshot, boiler);
    QTest::newRow("homepage") << u"Link to Homepage"_s << u"https://boiler.example.org"_s;
    QTest::newRow("markdown") << u"Markdown Link"_s << markdownOf(snapshot, boiler);
    QTest::newRow("citation") << u"Citation"_s << citationOf(snapshot, boiler, today);
    QTest::newRow("bibtex") << u"BibTeX"_s << bibtexOf(snapshot, boiler, today);
}

void tst_Details::copyAsFillsTheClipboard()
{
    QFETCH(QString, entry);
    QFETCH(QString, text);
    select(u"Boiler"_s);
    QApplication::clipboard()->setText(u"before"_s);
    QSignalSpy copied(m_panel.get(), &DetailsPanel::copied);
    for (QAction *action : m_panel->copyMenu()->actions()) {
        if (action->text().remove(u'&') == entry)
            action->trigger();
    }
    QCOMPARE(QApplication::clipboard()->text(), text);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.front().front().toString(), text);
}

void tst_Details::whatCannotBeCopiedIsNotOffered()
{
    model::Snapshot snapshot = smallSnapshot();
    snapshot.settings.url.clear();
    setWorld(std::move(snapshot));
    select(u"Boiler"_s);
    for (const QAction *action : m_panel->copyMenu()->actions()) {
        if (!action->isSeparator())
            QCOMPARE(
                action->isEnabled(), action->text().remove(u'&') != "Link to Official Page"_L1);
    }
}

void tst_Details::numbersTellTheirSource()
{
    model::Snapshot snapshot = smallSnapshot();
    snapshot.numbers.insert(model::repositoryKey(u"https://github.com/example/boiler"_s),
        { .stars = 12345,
            .asOf = QDate(2026, 8, 7),
            .source = u"a <b>list</b>"_s,
            .latestCommit = QDate(2026, 8, 6) });
    setWorld(std::move(snapshot));
    select(u"Boiler"_s);
    int found = 0;
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (!label->text().contains("12345"_L1) && !label->text().contains("6 Aug 2026"_L1))
            continue;
        ++found;
        QVERIFY2(label->toolTip().contains("a &lt;b&gt;list"_L1), qPrintable(label->toolTip()));
        QVERIFY(label->accessibleDescription().contains("a <b>list</b>"_L1));
        QVERIFY(label->accessibleName().contains(u": "_s));
        QVERIFY2(!label->accessibleName().contains(u'<'), qPrintable(label->accessibleName()));
    }
    QCOMPARE(found, 2);
}

void tst_Details::theWayThroughTheLevelsIsSpoken()
{
    select(u"Kettle"_s);
    auto *line = m_panel->findChild<views::MaturityLine *>();
    QVERIFY2(line->accessibleDescription().startsWith(
                 "Sandbox: 3 Feb 2024; Incubating: not yet; Graduated: not yet. Source"_L1),
        qPrintable(line->accessibleDescription()));
    // All of it is seen at any width: below each other where there is no room for a row.
    const int row = line->heightForWidth(600);
    const int column = line->heightForWidth(120);
    QVERIFY(column > row * 3 / 2);
    select(u"Dynamo"_s);
    QTRY_VERIFY(!m_panel->findChild<views::MaturityLine *>());
}

void tst_Details::everyControlHasANameAndRoom()
{
    for (const QString &name : { QString(), u"Boiler"_s, u"Works (member)"_s }) {
        m_explorer->select(name.isEmpty() ? std::nullopt : std::optional(idOf(name)));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (QWidget *widget : m_panel->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(
                !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            if (qobject_cast<QAbstractButton *>(widget))
                QVERIFY2(widget->width() >= 24 && widget->height() >= 24,
                    qPrintable(accessible->text(QAccessible::Name)));
        }
    }
}

void tst_Details::sectionsHaveHeadings()
{
    select(u"Boiler"_s);
    QStringList headings;
    for (views::Heading *heading : m_panel->findChildren<views::Heading *>()) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(heading);
        QCOMPARE(accessible->role(), QAccessible::Heading);
        if (heading->isVisible())
            headings += accessible->text(QAccessible::Name);
    }
    QCOMPARE(headings,
        QStringList({ u"Boiler"_s, u"Activity"_s, u"Place"_s, u"Repositories"_s,
            u"Security audits"_s, u"Summary"_s, u"Organization"_s, u"Similar"_s, u"More"_s }));
}

QTEST_MAIN(tst_Details)
#include "tst_details.moc"
