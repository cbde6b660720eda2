// SPDX-License-Identifier: GPL-3.0-or-later
// The left dock and the strip above the canvas, as a person uses them.
#include "tests/testlandscape.h"
#include "views/filters/facetview.h"
#include "views/filters/filterchip.h"
#include "views/filters/filterpanel.h"
#include "views/filters/filtersection.h"
#include "views/filters/filterstrip.h"
#include "views/filters/nomatches.h"
#include "views/filters/outlinepanel.h"
#include "views/filters/queryedit.h"
#include "views/filters/rangehistogram.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Explorer;
using model::FilterField;
using model::ItemFilter;
using views::FacetList;
using views::FacetModel;
using views::FilterChip;
using views::FilterPanel;
using views::FilterStrip;
using views::NoMatches;
using views::OutlinePanel;
using views::QueryEdit;
using views::RangeHandle;
using views::RangeHistogram;
using views::Theme;

namespace {

/// As long as the query line waits for more, and a little.
constexpr int restMs = int(QueryEdit::rest.count()) + 200;

model::Snapshot withNumbers()
{
    model::Snapshot snapshot = smallSnapshot();
    snapshot.numbers.insert(
        u"github.com/example/boiler"_s, { 6000, QDate(2026, 1, 2), u"list"_s, u"Go"_s, {}, {} });
    snapshot.numbers.insert(u"github.com/example/kettle"_s,
        { 40, QDate(2024, 5, 6), u"list"_s, u"Rust"_s, u"MIT"_s, {} });
    return snapshot;
}

/// Every item has a language of its own, the first of them many.
model::Snapshot withManyLanguages(int languages)
{
    model::Snapshot snapshot = madeSnapshot(100, 2);
    for (int i = 0; i < 100; ++i) {
        const QString url = u"https://github.com/made/%1"_s.arg(i);
        snapshot.landscape.items[size_t(i)].repository = model::Repository { url, {}, {} };
        const QString language = u"Language %1"_s.arg(std::min(i, languages - 1));
        snapshot.numbers.insert(
            model::repositoryKey(url), { i * 100, QDate(2026, 1, 2), u"list"_s, language, {}, {} });
    }
    return snapshot;
}

} // namespace

class tst_Filters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aStepGoesOnWhileItIsAmended();
    void clicksWantAndExclude();
    void keysWalkWantAndExclude();
    void countsFollowTheFilter();
    void aChangeLeavesRowsFocusAndScrollWhereTheyAre();
    void rowsAreSpokenWithCountAndState();
    void sectionsFoldAndReset();
    void theMenuOfARowKnowsAllStates();
    void onlyAFewOfManyValuesAreShown();
    void whatIsActiveIsAmongTheFew();
    void handlesChooseBins();
    void handlesFollowKeysAndTab();
    void oneDragIsOneStep();
    void aTypedRangeIsShownWhereItIs();
    void aTypedConditionIsOneStep();
    void everyConditionIsAStepOfItsOwn();
    void enterAppliesAtOnce();
    void whatIsHalfWrittenIsNoErrorYet();
    void whatIsNotUnderstoodStaysAndIsExplained();
    void theLineFollowsTheFilter();
    void completionsAreOfferedAndTaken();
    void chipsRemoveTheirCondition();
    void chipsThatDoNotFitAreInAMenu();
    void totalsFollowTheFilter();
    void undoIsOfferedWhenTheLastStepHidItems();
    void nothingMatchesAndEveryWayOutWorks();
    void theWholeLandscapeIsAWayOut();
    void theOutlineActivatesPlaces();
    void theOutlineTellsCountsAndWhatIsInView();
    void anotherWorldAndGroupAreFollowed();
    void whatNobodySeesIsReadWhenItIsShown();
    void everyControlHasAName();
    void foreignNamesAreNoMarkup();
    void aLargeFontAndANarrowDockStillFit();

private:
    void show(const model::Snapshot &snapshot);
    QString filter() const { return m_explorer->state().filter; }
    void setFilter(const QString &text) { m_explorer->setFilter(ItemFilter::parse(text).value()); }
    template <typename View> View *ofField(FilterField field) const;
    FacetList *list(FilterField field) const
    {
        return ofField<views::FacetView>(field)->template findChild<FacetList *>();
    }
    int rowOf(FilterField field, const QString &value) const
    {
        return static_cast<FacetModel *>(list(field)->model())->rowOf(value);
    }
    void clickRow(FilterField field, const QString &value, Qt::KeyboardModifiers modifiers = {});
    int countOf(FilterField field, const QString &value) const;
    QueryEdit &query() const { return m_panel->query(); }
    QLabel *error() const { return m_panel->findChild<QLabel *>(u"queryError"_s); }
    std::vector<FilterChip *> chips() const;
    QToolButton *undoButton() const { return m_strip->findChild<QToolButton *>(u"undo"_s); }
    QStringList wayOutTexts() const;
    int undoSteps() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Explorer> m_explorer;
    std::unique_ptr<QWidget> m_window;
    FilterPanel *m_panel = nullptr;
    OutlinePanel *m_outline = nullptr;
    FilterStrip *m_strip = nullptr;
    QWidget *m_canvas = nullptr;
    NoMatches *m_noMatches = nullptr;
};

void tst_Filters::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(Theme::Choice::Light);
    m_explorer = std::make_unique<Explorer>();
    m_window = std::make_unique<QWidget>();
    m_panel = new FilterPanel(*m_theme, *m_explorer);
    m_outline = new OutlinePanel(*m_theme, *m_explorer);
    m_strip = new FilterStrip(*m_theme, *m_explorer);
    m_canvas = new QWidget;
    m_canvas->setFocusPolicy(Qt::StrongFocus);
    m_noMatches = new NoMatches(*m_theme, *m_explorer, m_canvas);
    auto *dock = new QVBoxLayout;
    dock->addWidget(m_panel, 2);
    dock->addWidget(m_outline, 1);
    auto *middle = new QVBoxLayout;
    middle->addWidget(m_strip);
    middle->addWidget(m_canvas, 1);
    auto *row = new QHBoxLayout(m_window.get());
    row->addLayout(dock);
    row->addLayout(middle, 1);
    m_window->resize(1100, 900);
    show(withNumbers());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_Filters::cleanup()
{
    m_window.reset();
    m_explorer.reset();
    m_theme.reset();
}

void tst_Filters::show(const model::Snapshot &snapshot)
{
    const auto shared = std::make_shared<const model::Snapshot>(snapshot);
    m_explorer->setWorld(std::make_shared<const model::ItemIndex>(shared),
        model::shownGroups(shared->settings, shared->landscape, u"All"_s));
    m_explorer->setGroup(m_explorer->groups().back().key());
}

template <typename View> View *tst_Filters::ofField(FilterField field) const
{
    if constexpr (std::is_same_v<View, views::FacetView>) {
        return m_panel->findChild<View *>(model::filterFieldName(field));
    } else {
        const auto views = m_panel->findChildren<View *>();
        const auto found = std::ranges::find(views, field, &View::field);
        return found == views.end() ? nullptr : *found;
    }
}

void tst_Filters::clickRow(FilterField field, const QString &value, Qt::KeyboardModifiers modifiers)
{
    FacetList *rows = list(field);
    const QModelIndex index = rows->model()->index(rowOf(field, value), 0);
    QVERIFY2(index.isValid(), qPrintable(value));
    QTest::mouseClick(
        rows->viewport(), Qt::LeftButton, modifiers, rows->visualRect(index).center());
}

int tst_Filters::countOf(FilterField field, const QString &value) const
{
    return list(field)
        ->model()
        ->index(rowOf(field, value), 0)
        .data(int(FacetModel::Role::Count))
        .toInt();
}

std::vector<FilterChip *> tst_Filters::chips() const
{
    std::vector<FilterChip *> shown;
    for (FilterChip *chip : m_strip->findChildren<FilterChip *>()) {
        if (chip->isVisible())
            shown.push_back(chip);
    }
    std::ranges::sort(shown, {}, [](const FilterChip *chip) { return chip->x(); });
    return shown;
}

QStringList tst_Filters::wayOutTexts() const
{
    QStringList texts;
    for (const QPushButton *button : m_noMatches->findChildren<QPushButton *>()) {
        if (button->isVisible())
            texts += button->text();
    }
    return texts;
}

/// How often undo() leads somewhere; walks there and back.
int tst_Filters::undoSteps() const
{
    int steps = 0;
    for (; m_explorer->canUndo(); ++steps)
        m_explorer->undo();
    for (int i = 0; i < steps; ++i)
        m_explorer->redo();
    return steps;
}

void tst_Filters::aStepGoesOnWhileItIsAmended()
{
    Explorer &explorer = *m_explorer;
    const int before = undoSteps();
    const model::ViewState start = explorer.state();
    model::ViewState next = start;
    next.filter = u"maturity:graduated"_s;
    explorer.change(next);
    QCOMPARE(*explorer.stateBefore(), start);
    const QSignalSpy changed(&explorer, &Explorer::stateChanged);
    next.filter = u"maturity:sandbox"_s;
    explorer.amend(next);
    explorer.amend(next); // nothing new
    QCOMPARE(changed.size(), 1);
    QCOMPARE(explorer.matches().count(), 1);
    QCOMPARE(undoSteps(), before + 1);
    // What could be redone belonged to what is gone.
    explorer.undo();
    explorer.redo();
    explorer.undo();
    explorer.setLens(model::Lens::Age);
    model::ViewState aged = explorer.state();
    aged.lens = model::Lens::Country;
    explorer.amend(aged);
    QVERIFY(!explorer.canRedo());
    // Back to what was before: there is no step left.
    explorer.amend(start);
    QCOMPARE(explorer.state(), start);
    QCOMPARE(undoSteps(), before);
    // Where there was no step, the first is not taken for one.
    Explorer fresh;
    QVERIFY(!fresh.stateBefore());
    model::ViewState first = fresh.state();
    first.lens = model::Lens::Age;
    fresh.amend(first);
    QVERIFY(fresh.canUndo());
}

void tst_Filters::clicksWantAndExclude()
{
    clickRow(FilterField::Maturity, u"graduated"_s);
    QCOMPARE(filter(), u"maturity:graduated"_s);
    clickRow(FilterField::Maturity, u"none"_s);
    QCOMPARE(filter(), u"maturity:graduated,none"_s);
    clickRow(FilterField::Maturity, u"graduated"_s);
    QCOMPARE(filter(), u"maturity:none"_s);
    clickRow(FilterField::Maturity, u"none"_s, Qt::AltModifier);
    QCOMPARE(filter(), u"-maturity:none"_s);
    clickRow(FilterField::Is, u"member"_s, Qt::AltModifier);
    QCOMPARE(filter(), u"-maturity:none -is:member"_s);
    clickRow(FilterField::Maturity, u"none"_s, Qt::AltModifier);
    QCOMPARE(filter(), u"-is:member"_s);
    clickRow(FilterField::Is, u"member"_s);
    QCOMPARE(filter(), u"is:member"_s);
    // A press that ends elsewhere is no click.
    FacetList *rows = list(FilterField::Maturity);
    const auto center
        = [&](int row) { return rows->visualRect(rows->model()->index(row, 0)).center(); };
    QTest::mousePress(rows->viewport(), Qt::LeftButton, {}, center(0));
    QTest::mouseRelease(rows->viewport(), Qt::LeftButton, {}, center(2));
    QCOMPARE(filter(), u"is:member"_s);
    m_explorer->undo();
    QCOMPARE(filter(), u"-is:member"_s);
}

void tst_Filters::keysWalkWantAndExclude()
{
    FacetList *rows = list(FilterField::Maturity);
    rows->setFocus(Qt::TabFocusReason);
    QCOMPARE(rows->currentIndex().row(), 0);
    QTest::keyClick(rows, Qt::Key_Down);
    QTest::keyClick(rows, Qt::Key_Space);
    QCOMPARE(filter(), u"maturity:sandbox"_s);
    QCOMPARE(rows->currentIndex().row(), 1);
    QVERIFY(rows->hasFocus());
    QTest::keyClick(rows, Qt::Key_Minus);
    QCOMPARE(filter(), u"-maturity:sandbox"_s);
    QTest::keyClick(rows, Qt::Key_Minus);
    QCOMPARE(filter(), QString());
    // One tab stop, however many rows.
    QTest::keyClick(rows, Qt::Key_Tab);
    QVERIFY(!rows->hasFocus());
}

void tst_Filters::countsFollowTheFilter()
{
    QCOMPARE(countOf(FilterField::Maturity, u"none"_s), 3);
    QCOMPARE(countOf(FilterField::Is, u"open-source"_s), 3);
    setFilter(u"is:member"_s);
    QCOMPARE(countOf(FilterField::Maturity, u"none"_s), 2);
    QCOMPARE(countOf(FilterField::Maturity, u"graduated"_s), 0);
    QCOMPARE(countOf(FilterField::Is, u"open-source"_s), 3); // its own facet
    const QModelIndex none
        = list(FilterField::Maturity)->model()->index(rowOf(FilterField::Maturity, u"none"_s), 0);
    QCOMPARE(none.data(int(FacetModel::Role::Share)).toDouble(), 1.0);
    QCOMPARE(none.data().toString(), u"Not hosted by Engine House"_s);
}

void tst_Filters::aChangeLeavesRowsFocusAndScrollWhereTheyAre()
{
    FacetList *rows = list(FilterField::Category);
    rows->setFocus();
    rows->setCurrentIndex(rows->model()->index(1, 0));
    auto *scroll = m_panel->findChild<QScrollArea *>();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum() / 2);
    const int position = scroll->verticalScrollBar()->value();
    QCOMPARE_GT(position, 0);
    const auto widgets = m_panel->findChildren<QWidget *>();
    const QSignalSpy reset(rows->model(), &QAbstractItemModel::modelReset);
    for (const QString &text : { u"kettle"_s, u"maturity:graduated"_s, QString() })
        setFilter(text);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(m_panel->findChildren<QWidget *>(), widgets);
    QVERIFY(rows->hasFocus());
    QCOMPARE(rows->currentIndex().row(), 1);
    QCOMPARE(scroll->verticalScrollBar()->value(), position);
}

void tst_Filters::rowsAreSpokenWithCountAndState()
{
    const QAbstractItemModelTester tester(list(FilterField::Maturity)->model(),
        QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto spoken = [&](const QString &value) {
        const int row = rowOf(FilterField::Maturity, value);
        QAccessibleInterface *rows
            = QAccessible::queryAccessibleInterface(list(FilterField::Maturity));
        return rows->child(row)->text(QAccessible::Name);
    };
    QVERIFY2(spoken(u"graduated"_s).startsWith("Graduated, 1 item"_L1),
        qPrintable(spoken(u"graduated"_s)));
    setFilter(u"maturity:graduated -maturity:none"_s);
    QVERIFY(spoken(u"graduated"_s).endsWith("wanted"_L1));
    QVERIFY(spoken(u"none"_s).endsWith("excluded"_L1));
    QCOMPARE(
        QAccessible::queryAccessibleInterface(list(FilterField::Maturity))->text(QAccessible::Name),
        u"Maturity"_s);
}

void tst_Filters::sectionsFoldAndReset()
{
    auto *view = ofField<views::FacetView>(FilterField::Maturity);
    auto *section = qobject_cast<views::FilterSection *>(view->parentWidget());
    auto *header = section->findChild<views::SectionHeader *>();
    auto *reset = section->findChild<QToolButton *>();
    QVERIFY(view->isVisible());
    QTest::mouseClick(header, Qt::LeftButton);
    QVERIFY(!view->isVisible());
    QVERIFY(header->accessibleName().contains(", folded"_L1));
    QTest::keyClick(header, Qt::Key_Space);
    QVERIFY(view->isVisible());
    QVERIFY(!reset->isVisible());
    setFilter(u"maturity:graduated,sandbox water -maturity:none"_s);
    QVERIFY(reset->isVisible());
    QVERIFY2(
        header->accessibleName().contains("3 active"_L1), qPrintable(header->accessibleName()));
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(filter(), u"water"_s);
    QVERIFY(!reset->isVisible());
    QVERIFY(!header->accessibleName().contains("active"_L1));
}

void tst_Filters::theMenuOfARowKnowsAllStates()
{
    setFilter(u"maturity:graduated,sandbox"_s);
    FacetList *rows = list(FilterField::Maturity);
    const auto choose = [&](int row, const QString &text) {
        const QPoint at = rows->visualRect(rows->model()->index(row, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, rows->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(rows->viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                action->trigger();
        }
        menu->close();
    };
    choose(2, u"&Exclude"_s);
    QCOMPARE(filter(), u"maturity:graduated,sandbox -maturity:archived"_s);
    choose(2, u"&Leave Free"_s);
    QCOMPARE(filter(), u"maturity:graduated,sandbox"_s);
    choose(1, u"&Only This"_s);
    QCOMPARE(filter(), u"maturity:sandbox"_s);
}

void tst_Filters::onlyAFewOfManyValuesAreShown()
{
    show(withManyLanguages(30));
    auto *view = ofField<views::FacetView>(FilterField::Language);
    qobject_cast<views::FilterSection *>(view->parentWidget())->setExpanded(true);
    FacetList *rows = list(FilterField::Language);
    auto *more = view->findChild<QPushButton *>();
    auto *search = view->findChild<QLineEdit *>();
    QCOMPARE(rows->model()->rowCount(), 8);
    // The most frequent comes first.
    QCOMPARE(rows->model()->index(0, 0).data().toString(), u"Language 29"_s);
    QVERIFY(!search->isVisible());
    QVERIFY(more->text().contains("30"_L1));
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(rows->model()->rowCount(), 30);
    QVERIFY(search->isVisible());
    QTest::keyClicks(search, u"age 1"_s);
    QCOMPARE(rows->model()->rowCount(), 11); // 1 and 10 to 19
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(rows->model()->rowCount(), 8);
    show(withManyLanguages(10));
    QVERIFY(more->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(!search->isVisible()); // few enough to look through
    show(withManyLanguages(5));
    QVERIFY(!more->isVisible());
}

void tst_Filters::whatIsActiveIsAmongTheFew()
{
    show(withManyLanguages(30));
    setFilter(u"lang:\"Language 20\" -lang:\"Language 21\""_s);
    FacetList *rows = list(FilterField::Language);
    QCOMPARE(rows->model()->rowCount(), 10);
    QCOMPARE_GE(rowOf(FilterField::Language, u"Language 20"_s), 8);
    QCOMPARE_GE(rowOf(FilterField::Language, u"Language 21"_s), 8);
}

void tst_Filters::handlesChooseBins()
{
    auto *stars = ofField<RangeHistogram>(FilterField::Stars);
    const auto handles = stars->findChildren<RangeHandle *>();
    QCOMPARE(handles.size(), 2);
    const auto drag = [](RangeHandle *handle, int distance) {
        const QPoint grip = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, grip);
        const QPoint start = handle->mapToGlobal(grip);
        // The handle moves along, so each place is told anew.
        for (const int part : { distance / 2, distance })
            QTest::mouseMove(handle, handle->mapFromGlobal(start + QPoint(part, 0)));
        QTest::mouseRelease(
            handle, Qt::LeftButton, {}, handle->mapFromGlobal(start + QPoint(distance, 0)));
    };
    // Nine bins: 0, 1.., 3.., 10.., 30.., 100.., 300.., 1000.., 3000...
    const int binPx = (stars->width() - 40) / 9;
    drag(handles[0], 4 * binPx);
    QCOMPARE(filter(), u"stars:30.."_s);
    drag(handles[1], -3 * binPx);
    QCOMPARE(filter(), u"stars:30..299"_s);
    QCOMPARE(m_explorer->matches().count(), 1);
    QVERIFY2(
        handles[0]->accessibleName().contains("30"_L1), qPrintable(handles[0]->accessibleName()));
    QVERIFY(handles[1]->accessibleName().contains("299"_L1));
    // They do not pass each other.
    drag(handles[0], 9 * binPx);
    QCOMPARE(filter(), u"stars:100..299"_s);
    // At both ends nothing is chosen, and what has no number is there again.
    drag(handles[0], -9 * binPx);
    drag(handles[1], 9 * binPx);
    QCOMPARE(filter(), QString());
    // A bar can be chosen, too.
    QTest::mouseClick(stars, Qt::LeftButton, {}, { 20 + binPx * 4 + binPx / 2, 20 });
    QCOMPARE(filter(), u"stars:30..99"_s);
}

void tst_Filters::handlesFollowKeysAndTab()
{
    auto *stars = ofField<RangeHistogram>(FilterField::Stars);
    const auto handles = stars->findChildren<RangeHandle *>();
    handles[0]->setFocus();
    QTest::keyClick(handles[0], Qt::Key_Right);
    QTest::keyClick(handles[0], Qt::Key_Right);
    QCOMPARE(filter(), u"stars:3.."_s);
    QTest::keyClick(handles[0], Qt::Key_Tab);
    QVERIFY(handles[1]->hasFocus());
    QTest::keyClick(handles[1], Qt::Key_Left);
    QCOMPARE(filter(), u"stars:3..2999"_s);
    QTest::keyClick(handles[1], Qt::Key_Home);
    QCOMPARE(filter(), u"stars:3..9"_s);
    QTest::keyClick(handles[1], Qt::Key_End);
    QCOMPARE(filter(), u"stars:3.."_s);
    m_explorer->undo();
    QCOMPARE(filter(), u"stars:3..9"_s); // each press is a step
    QTest::keyClick(handles[1], Qt::Key_Backtab);
    QVERIFY(handles[0]->hasFocus());
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(handles[0]);
    QCOMPARE(spoken->role(), QAccessible::Slider);
    QVERIFY(spoken->text(QAccessible::Name).contains("Stars from 3"_L1));
}

void tst_Filters::oneDragIsOneStep()
{
    const int before = undoSteps();
    auto *stars = ofField<RangeHistogram>(FilterField::Stars);
    QTest::mousePress(stars, Qt::LeftButton, {}, { 60, 30 });
    QStringList seen;
    for (int x = 60; x < stars->width() - 30; x += 8) {
        QTest::mouseMove(stars, { x, 30 });
        seen += filter();
    }
    QTest::mouseRelease(stars, Qt::LeftButton, {}, { stars->width() - 30, 30 });
    seen.removeDuplicates();
    QCOMPARE_GT(seen.size(), 4); // it follows while it is dragged
    QCOMPARE(undoSteps(), before + 1);
    m_explorer->undo();
    QCOMPARE(filter(), QString());
    // Another drag is another step.
    QTest::mouseClick(stars, Qt::LeftButton, {}, { 60, 30 });
    QTest::mouseClick(stars, Qt::LeftButton, {}, { 120, 30 });
    QCOMPARE(undoSteps(), before + 2);
}

void tst_Filters::aTypedRangeIsShownWhereItIs()
{
    setFilter(u"stars:5000.."_s);
    auto *stars = ofField<RangeHistogram>(FilterField::Stars);
    const auto handles = stars->findChildren<RangeHandle *>();
    const auto binPx = (stars->width() - 40) / 9.0;
    const double x = handles[0]->geometry().center().x() - 20;
    QCOMPARE_GT(x, 8.1 * binPx); // within the last bin
    QCOMPARE_LT(x, 8.9 * binPx);
    QVERIFY(handles[0]->accessibleName().contains(QLocale().toString(5000)));
    handles[0]->setFocus();
    QTest::keyClick(handles[0], Qt::Key_Left);
    QCOMPARE(filter(), u"stars:1000.."_s);
}

void tst_Filters::aTypedConditionIsOneStep()
{
    const int before = undoSteps();
    query().setFocus();
    const QSignalSpy changed(m_explorer.get(), &Explorer::stateChanged);
    QTest::keyClicks(&query(), u"wat"_s);
    QCOMPARE(filter(), QString()); // not with every letter
    QTRY_COMPARE_WITH_TIMEOUT(filter(), u"wat"_s, restMs);
    QCOMPARE(changed.size(), 1);
    // A slow writer goes on with the same condition.
    QTest::keyClicks(&query(), u"er"_s);
    QTRY_COMPARE_WITH_TIMEOUT(filter(), u"water"_s, restMs);
    QCOMPARE(undoSteps(), before + 1);
    m_explorer->undo();
    QCOMPARE(filter(), QString());
    QCOMPARE(query().text(), QString());
}

void tst_Filters::everyConditionIsAStepOfItsOwn()
{
    const int before = undoSteps();
    query().setFocus();
    QTest::keyClicks(&query(), u"water"_s);
    QTRY_COMPARE_WITH_TIMEOUT(filter(), u"water"_s, restMs);
    QTest::keyClicks(&query(), u" is:project"_s);
    QTRY_COMPARE_WITH_TIMEOUT(filter(), u"water is:project"_s, restMs);
    QCOMPARE(undoSteps(), before + 2);
    // What others change ends the step.
    m_explorer->setLens(model::Lens::Age);
    QTest::keyClicks(&query(), u",member"_s);
    QTest::keyClick(&query(), Qt::Key_Return);
    QCOMPARE(filter(), u"water is:project,member"_s);
    QCOMPARE(undoSteps(), before + 4);
    m_explorer->undo();
    QCOMPARE(filter(), u"water is:project"_s);
    QCOMPARE(m_explorer->state().lens, model::Lens::Age);
}

void tst_Filters::enterAppliesAtOnce()
{
    query().setFocus();
    QTest::keyClicks(&query(), u"Maturity:Graduated"_s);
    QTest::keyClick(&query(), Qt::Key_Return);
    QCOMPARE(filter(), u"maturity:graduated"_s);
    QCOMPARE(query().text(), u"Maturity:Graduated"_s); // as it was written
    QTest::keyClicks(&query(), u",sandbox"_s);
    m_canvas->setFocus();
    QCOMPARE(filter(), u"maturity:graduated,sandbox"_s);
}

void tst_Filters::whatIsHalfWrittenIsNoErrorYet()
{
    setFilter(u"water"_s);
    query().setFocus();
    query().end(false);
    QTest::keyClicks(&query(), u" maturity:"_s);
    QSignalSpy rested(query().findChild<QTimer *>(), &QTimer::timeout);
    QVERIFY(rested.wait(restMs));
    QVERIFY(query().error().isEmpty());
    QCOMPARE(filter(), u"water"_s); // what was understood last
    QTest::keyClick(&query(), Qt::Key_Return);
    QCOMPARE(query().error(), u"maturity:"_s);
    QVERIFY(error()->isVisible());
    QVERIFY(error()->text().contains("maturity:graduated"_L1));
}

void tst_Filters::whatIsNotUnderstoodStaysAndIsExplained()
{
    query().setFocus();
    QTest::keyClicks(&query(), u"colour:red"_s);
    QTest::keyClick(&query(), Qt::Key_Return);
    QVERIFY(error()->isVisible());
    QVERIFY(error()->text().contains("colour:red"_L1));
    QCOMPARE(query().text(), u"colour:red"_s);
    QCOMPARE(query().accessibleDescription(), error()->text());
    QCOMPARE(filter(), QString());
    m_explorer->setLens(model::Lens::Age);
    QCOMPARE(query().text(), u"colour:red"_s);
    // Mended, and it is gone.
    query().clear();
    QTest::keyClicks(&query(), u"water"_s);
    QVERIFY(!error()->isVisible());
    QTest::keyClick(&query(), Qt::Key_Return);
    QCOMPARE(filter(), u"water"_s);
    // A state that comes with text that is not understood says so, too.
    model::ViewState state = m_explorer->state();
    state.filter = u"stars:many"_s;
    m_explorer->change(state);
    QCOMPARE(query().text(), u"stars:many"_s);
    QCOMPARE(query().error(), u"stars:many"_s);
    QVERIFY(error()->isVisible());
}

void tst_Filters::theLineFollowsTheFilter()
{
    clickRow(FilterField::Maturity, u"graduated"_s);
    QCOMPARE(query().text(), u"maturity:graduated"_s);
    setFilter(QString());
    QCOMPARE(query().text(), QString());
    // Escape takes back what is not applied.
    setFilter(u"water"_s);
    query().setFocus();
    QTest::keyClicks(&query(), u" zzz"_s);
    QTest::keyClick(&query(), Qt::Key_Escape);
    QCOMPARE(query().text(), u"water"_s);
    QCOMPARE(filter(), u"water"_s);
}

void tst_Filters::completionsAreOfferedAndTaken()
{
    auto *popup = query().findChild<QCompleter *>()->popup();
    query().setFocus();
    QTest::keyClicks(&query(), u"matu"_s);
    QVERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 1);
    // Tab takes the first, and the values follow.
    QTest::keyClick(&query(), Qt::Key_Tab);
    QCOMPARE(query().text(), u"maturity:"_s);
    QVERIFY(query().hasFocus());
    QVERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 3);
    QVERIFY(popup->model()
            ->index(0, 0)
            .data(Qt::AccessibleTextRole)
            .toString()
            .startsWith("graduated, 1 item"_L1));
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(query().text(), u"maturity:sandbox"_s);
    QCOMPARE(filter(), u"maturity:sandbox"_s);
    QVERIFY(!popup->isVisible());
    // All of it is one condition.
    QTest::keyClicks(&query(), u","_s);
    QVERIFY(popup->isVisible());
    QTest::mouseClick(popup->viewport(), Qt::LeftButton, {},
        popup->visualRect(popup->model()->index(0, 0)).center());
    QCOMPARE(filter(), u"maturity:sandbox,graduated"_s);
    m_explorer->undo();
    QCOMPARE(filter(), QString());
    // The down arrow offers every field, and values with blanks come in quotation marks.
    QTest::keyClick(&query(), Qt::Key_Down);
    QVERIFY(popup->isVisible());
    QCOMPARE_GT(popup->model()->rowCount(), 5);
    QTest::keyClicks(&query(), u"-steam"_s);
    QTest::keyClick(&query(), Qt::Key_Tab);
    QCOMPARE(filter(), u"-subcategory:\"Steam & Water\""_s);
}

void tst_Filters::chipsRemoveTheirCondition()
{
    QVERIFY(chips().empty());
    setFilter(u"maturity:graduated,sandbox -lang:Go stars:>=40"_s);
    auto shown = chips();
    QCOMPARE(shown.size(), 3);
    QCOMPARE(shown[0]->text(), u"Graduated or Sandbox"_s);
    QCOMPARE(shown[1]->text(), u"not Go"_s);
    QCOMPARE(shown[2]->text(), u"Stars from 40"_s);
    auto *remove = shown[1]->findChild<QToolButton *>();
    QCOMPARE(remove->accessibleName(), u"Remove not Language Go"_s);
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    QCOMPARE(filter(), u"maturity:graduated,sandbox stars:40.."_s);
    shown = chips();
    QCOMPARE(shown.size(), 2);
    // The keyboard stays in the strip, at what came next.
    QVERIFY(shown[1]->findChild<QToolButton *>()->hasFocus());
    QTest::mouseClick(shown[1]->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(chips()[0]->findChild<QToolButton *>()->hasFocus());
    QTest::mouseClick(chips()[0]->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(filter(), QString());
    QVERIFY(chips().empty());
}

void tst_Filters::chipsThatDoNotFitAreInAMenu()
{
    setFilter(u"maturity:graduated is:project category:Engines stars:>=40 accepted:2019.. water"_s);
    m_strip->setFixedWidth(500);
    QCoreApplication::processEvents();
    auto *more = m_strip->findChild<QToolButton *>(u"more"_s);
    QVERIFY(more->isVisible());
    const int hidden = 6 - int(chips().size());
    QCOMPARE_GT(hidden, 0);
    QVERIFY2(more->text() == u"+%1"_s.arg(hidden), qPrintable(more->text()));
    for (const FilterChip *chip : chips())
        QVERIFY(!chip->geometry().intersects(more->geometry()));
    QVERIFY(m_strip->rect().contains(more->geometry()));
    auto *menu = m_strip->findChild<QMenu *>();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), hidden);
    QCOMPARE(menu->actions().back()->text(), u"Remove “water”"_s);
    menu->actions().back()->trigger();
    QVERIFY(!filter().contains("water"_L1));
    m_strip->setFixedWidth(1600);
    QCoreApplication::processEvents();
    QCOMPARE(chips().size(), 5);
    QVERIFY(!more->isVisible());
}

void tst_Filters::totalsFollowTheFilter()
{
    const auto *totals = m_strip->findChild<QLabel *>(u"totals"_s);
    QVERIFY(totals->accessibleName().startsWith("6 item"_L1));
    setFilter(u"is:project"_s);
    const QString text = totals->accessibleName();
    QVERIFY2(text.startsWith(u"3 of 6 shown · 1 graduated · 1 sandbox · 1 archived · "_s),
        qPrintable(text));
    QVERIFY2(text.contains(QLocale().toString(6040) + " stars"_L1), qPrintable(text));
    QCOMPARE(totals->toolTip(), text);
    m_strip->setFixedWidth(260);
    QCoreApplication::processEvents();
    QVERIFY(totals->text() != text);
    QVERIFY(totals->text().startsWith("3 of"_L1));
}

void tst_Filters::undoIsOfferedWhenTheLastStepHidItems()
{
    m_explorer->setLens(model::Lens::Age);
    QVERIFY(!undoButton()->isVisible());
    setFilter(u"maturity:graduated"_s);
    QVERIFY(undoButton()->isVisible());
    setFilter(u"maturity:graduated,sandbox"_s); // brings one back
    QVERIFY(!undoButton()->isVisible());
    setFilter(u"maturity:sandbox"_s);
    QVERIFY(undoButton()->isVisible());
    m_explorer->setLens(model::Lens::Country); // undoing would not be about the filter
    QVERIFY(!undoButton()->isVisible());
    m_explorer->undo();
    QTest::mouseClick(undoButton(), Qt::LeftButton);
    QCOMPARE(filter(), u"maturity:graduated,sandbox"_s);
}

void tst_Filters::nothingMatchesAndEveryWayOutWorks()
{
    QVERIFY(!m_noMatches->isVisible());
    setFilter(u"maturity:graduated lang:Rust"_s);
    QVERIFY(m_noMatches->isVisible());
    QCOMPARE(m_noMatches->findChild<QLabel *>(u"cause"_s)->text(),
        u"Nothing here matches all of Graduated and Language Rust."_s);
    QStringList texts = wayOutTexts();
    QCOMPARE(texts.size(), 3);
    QVERIFY2(texts[0].startsWith("Remove Graduated (1 match"_L1), qPrintable(texts[0]));
    QVERIFY2(texts[1].startsWith("Remove Language Rust (1 match"_L1), qPrintable(texts[1]));
    QVERIFY2(texts[2].startsWith("Remove every condition (6 item"_L1), qPrintable(texts[2]));
    QVERIFY(m_canvas->rect().contains(m_noMatches->geometry()));
    for (const QString &text : texts) {
        for (QPushButton *button : m_noMatches->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
                break;
            }
        }
        QVERIFY(!m_noMatches->isVisible());
        QVERIFY(m_canvas->hasFocus());
        m_explorer->undo();
        QVERIFY(m_noMatches->isVisible());
    }
    // What is longer than the canvas is wide is cut, and can be read in full.
    m_canvas->resize(200, 300);
    QVERIFY(m_canvas->rect().contains(m_noMatches->geometry()));
    for (const QPushButton *button : m_noMatches->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QCOMPARE_LE(button->fontMetrics().horizontalAdvance(button->text()), button->width());
    }
    m_canvas->resize(800, 600);
    // A way that leads nowhere is none.
    setFilter(u"maturity:graduated lang:Rust zzz"_s);
    texts = wayOutTexts();
    QCOMPARE(texts.size(), 1);
    QVERIFY(texts[0].startsWith("Remove every condition"_L1));
    setFilter(u"zzz"_s);
    QCOMPARE(
        m_noMatches->findChild<QLabel *>(u"cause"_s)->text(), u"Nothing here matches “zzz”."_s);
    QVERIFY(wayOutTexts().front().startsWith(u"Remove “zzz” (6 match"_s));
}

void tst_Filters::theWholeLandscapeIsAWayOut()
{
    m_explorer->setGroup(u"makers"_s);
    setFilter(u"maturity:graduated"_s);
    QVERIFY(m_noMatches->isVisible());
    QVERIFY2(wayOutTexts().front().startsWith("Look in the whole landscape (1 match"_L1),
        qPrintable(wayOutTexts().front()));
    for (QPushButton *button : m_noMatches->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == wayOutTexts().front()) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QVERIFY(!m_noMatches->isVisible());
    QCOMPARE(m_explorer->state().group, m_explorer->groups().back().key());
    QCOMPARE(filter(), u"maturity:graduated"_s);
}

void tst_Filters::theOutlineActivatesPlaces()
{
    auto *tree = m_outline->findChild<QTreeView *>();
    QSignalSpy activated(m_outline, &OutlinePanel::placeActivated);
    const QModelIndex engines = tree->model()->index(0, 0);
    QVERIFY(tree->isExpanded(engines));
    const QModelIndex second = tree->model()->index(1, 0, engines);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(second).center());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.takeFirst(), (QVariantList { 0, 1 }));
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(1, 0));
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.takeFirst(), (QVariantList { 1, -1 }));
    // Folding is no visit, and what is folded stays so in another world.
    QTest::keyClick(tree, Qt::Key_Left);
    QVERIFY(!tree->isExpanded(tree->model()->index(1, 0)));
    QCOMPARE(activated.size(), 0);
    show(withNumbers());
    m_explorer->setGroup(u"machines"_s);
    m_explorer->setGroup(m_explorer->groups().back().key());
    QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
    QVERIFY(!tree->isExpanded(tree->model()->index(1, 0)));
}

void tst_Filters::theOutlineTellsCountsAndWhatIsInView()
{
    auto *tree = m_outline->findChild<QTreeView *>();
    const auto spoken
        = [&](const QModelIndex &index) { return index.data(Qt::AccessibleTextRole).toString(); };
    const QModelIndex engines = tree->model()->index(0, 0);
    QCOMPARE(spoken(engines), u"Engines: 4"_s);
    setFilter(u"maturity:graduated"_s);
    m_outline->setVisiblePlaces({ 0 }, { 0 });
    QCOMPARE(spoken(engines), u"Engines: 1 of 4, in view"_s);
    QCOMPARE(spoken(tree->model()->index(1, 0)), u"Makers: 0 of 2"_s);
    const QAbstractItemModelTester tester(
        tree->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_explorer->setGroup(u"makers"_s);
    QCOMPARE(tree->model()->rowCount(), 1);
}

void tst_Filters::anotherWorldAndGroupAreFollowed()
{
    m_explorer->setGroup(u"makers"_s);
    QVERIFY(!ofField<views::FacetView>(FilterField::Maturity)->isVisible());
    QVERIFY(ofField<RangeHistogram>(FilterField::Joined)->parentWidget()->isVisible());
    QCOMPARE(rowOf(FilterField::Subcategory, u"Electric"_s), -1);
    QVERIFY(m_strip->findChild<QLabel *>(u"totals"_s)->accessibleName().startsWith("2 item"_L1));
    show(madeSnapshot(210, 3));
    QCOMPARE(countOf(FilterField::Maturity, u"graduated"_s), 30);
    show({});
    QVERIFY(!m_noMatches->isVisible());
    QVERIFY(!ofField<views::FacetView>(FilterField::Maturity)->isVisible());
}

void tst_Filters::whatNobodySeesIsReadWhenItIsShown()
{
    m_panel->hide();
    setFilter(u"is:member"_s);
    QCOMPARE(countOf(FilterField::Maturity, u"none"_s), 3);
    m_panel->show();
    QCOMPARE(countOf(FilterField::Maturity, u"none"_s), 2);
}

void tst_Filters::everyControlHasAName()
{
    setFilter(u"maturity:graduated lang:Rust -is:member stars:>5 name:x"_s);
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool isReached
            = widget->isVisible() && widget->focusPolicy() & Qt::TabFocus && widget != m_canvas;
        if (!isReached)
            continue;
        QAccessibleInterface *spoken
            = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        const bool isTarget = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QAbstractSlider *>(widget);
        if (isTarget) {
            QVERIFY2(widget->width() >= 24 && widget->height() >= 24,
                qPrintable(spoken->text(QAccessible::Name)));
        }
    }
}

void tst_Filters::foreignNamesAreNoMarkup()
{
    model::Snapshot snapshot = withNumbers();
    const QString evil = u"<img src=x> & \"Co\" %1"_s;
    snapshot.landscape.items[0].organizationName = evil;
    snapshot.landscape.items[1].organizationName = u"Other"_s;
    show(snapshot);
    m_explorer->setFilter(m_explorer->filter()
            .with(FilterField::Organization, evil, ItemFilter::Stand::Wanted)
            .with(FilterField::Maturity, u"sandbox"_s, ItemFilter::Stand::Wanted));
    QCOMPARE(chips()[0]->text(), evil);
    QVERIFY(!chips()[0]->toolTip().contains(u'<'));
    const auto *cause = m_noMatches->findChild<QLabel *>(u"cause"_s);
    QVERIFY(cause->text().contains(evil));
    QCOMPARE(cause->textFormat(), Qt::PlainText);
    QCOMPARE(countOf(FilterField::Organization, evil), 0);
}

void tst_Filters::aLargeFontAndANarrowDockStillFit()
{
    const QFont font = QApplication::font();
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(large);
    m_panel->setFixedWidth(220);
    setFilter(u"maturity:graduated lang:Rust stars:>5"_s);
    QCoreApplication::processEvents();
    QCOMPARE_GE(m_strip->sizeHint().height(), QFontMetrics(large).height() + 4);
    const auto *scroll = m_panel->findChild<QScrollArea *>();
    QCOMPARE_LE(scroll->widget()->width(), scroll->viewport()->width());
    for (const FilterChip *chip : chips())
        QCOMPARE_GE(chip->height(), QFontMetrics(large).height());
    const FacetList *rows = list(FilterField::Maturity);
    QCOMPARE_GE(rows->sizeHintForRow(0), QFontMetrics(large).height() + 4);
    QApplication::setFont(font);
}

QTEST_MAIN(tst_Filters)
#include "tst_filters.moc"
