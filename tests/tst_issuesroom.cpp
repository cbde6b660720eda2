// SPDX-License-Identifier: GPL-3.0-or-later
// The room of issues as a person uses it: searched, filtered, ranked, followed, noted, saved.
#include "model/import/issuebody.h"
#include "views/filters/facetlist.h"
#include "views/guide/pageview.h"
#include "views/issues/contributorpanel.h"
#include "views/issues/issuefilterpanel.h"
#include "views/issues/issuelist.h"
#include "views/issues/issuepage.h"
#include "views/issues/issuesearchmenu.h"
#include "views/issues/issuesroom.h"
#include "views/issues/labelsdialog.h"
#include "views/issues/trackboard.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Issue;
using model::IssueIndex;
using model::IssueOrder;
using model::Issues;
using model::IssueStage;
using model::ViewKind;
using views::IssuesRoom;

namespace {

Issue issueCalled(const QString &title, const QString &language, int ageDays)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return { .url = u"https://github.com/example/%1/issues/7"_s.arg(title),
        .number = 7,
        .title = title,
        .repository = u"https://github.com/example/"_s + title,
        .project = u"Boiler"_s,
        .languages = { language },
        .createdAt = now.addDays(-ageDays),
        .source = u"example.org"_s,
        .readAt = now };
}

Issues someIssues()
{
    Issues issues { issueCalled(u"ant"_s, u"Go"_s, 5), issueCalled(u"bee"_s, u"Rust"_s, 6),
        issueCalled(u"cat"_s, u"Go"_s, 7) };
    issues[1].isGoodFirst = true;
    issues[2].kind = u"bug"_s;
    issues[2].hasLinkedPullRequest = true;
    issues[0].body = u"Some *text* and [more](https://example.org/more), [none](javascript:x)"_s;
    return issues;
}

} // namespace

class tst_IssuesRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beforeASyncItSaysWhatOneBrings();
    void whatMatchesNothingHasAWayOut();
    void typingFiltersAtOnceAndIsOneStep();
    void halfAConditionIsAnErrorOnlyWhenDone();
    void facetsFilterAndCount();
    void whatSuitsThePersonComesFirst();
    void anIssueIsReadWithItsText();
    void whatSpeaksAgainstItIsSaid();
    void followingNotingAndReminding();
    void notesAreKeptWhenOneGoesOn();
    void aNoteIsNotLostUnasked();
    void theBoardMovesWithTheKeyboard();
    void whatNoSourceKnowsAnyMoreStays();
    void aSavedSearchTellsWhatIsNew();
    void labelsAreEdited();
    void theSearchFindsIssues();
    void actionsBelongToTheRoom();
    void everyControlHasAName();

private:
    void show(const Issues &issues = someIssues()) { m_room->setIssues(IssueIndex(issues)); }
    QStringList titles() const
    {
        QStringList titles;
        const QAbstractItemModel *model = m_list->model();
        for (int i = 0; i < model->rowCount(); ++i)
            titles += model->index(i, 0).data().toString();
        return titles;
    }
    QString urlOf(const QString &title) const
    {
        return u"https://github.com/example/%1/issues/7"_s.arg(title);
    }
    template <typename View> View *named(const QString &name) const
    {
        for (View *view : m_room->findChildren<View *>()) {
            if (view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }
    /// Until what was asked for is in the file.
    void waitForData() { QVERIFY(QSignalSpy(m_data.get(), &model::UserData::changed).wait()); }
    QAction *actionCalled(const QString &text) const
    {
        for (QAction *action : m_room->searches()->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<views::Theme> m_theme;
    std::unique_ptr<model::Explorer> m_explorer;
    std::unique_ptr<model::UserData> m_data;
    std::unique_ptr<IssuesRoom> m_room;
    views::IssueList *m_list = nullptr;
    QLineEdit *m_text = nullptr;
};

void tst_IssuesRoom::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<views::Theme>();
    m_explorer = std::make_unique<model::Explorer>();
    m_explorer->startWith({ .view = ViewKind::IssueList });
    m_data = std::make_unique<model::UserData>(m_folder->filePath(u"user.sqlite"_s));
    waitForData();
    m_room = std::make_unique<IssuesRoom>(*m_theme, *m_explorer, *m_data);
    m_room->resize(1280, 720);
    m_room->show();
    m_list = m_room->findChild<views::IssueList *>();
    m_text = named<QLineEdit>(u"Find issues"_s);
    QVERIFY(m_list && m_text);
}

void tst_IssuesRoom::cleanup()
{
    m_room.reset();
    m_data.reset();
}

void tst_IssuesRoom::beforeASyncItSaysWhatOneBrings()
{
    QVERIFY(!m_room->isSettled());
    show({});
    QVERIFY(m_room->isSettled());
    QSignalSpy sync(m_room.get(), &IssuesRoom::syncRequested);
    auto buttons = m_room->findChildren<QPushButton *>();
    const auto way = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->text() == u"&Sync…"_s; });
    QVERIFY(way != buttons.end() && (*way)->isVisible());
    (*way)->click();
    QCOMPARE(sync.size(), 1);
    QVERIFY(!m_list->isVisible());
}

void tst_IssuesRoom::whatMatchesNothingHasAWayOut()
{
    show();
    QTest::keyClicks(m_text, u"zebra"_s);
    QVERIFY(!m_list->isVisible());
    for (QPushButton *button : m_room->findChildren<QPushButton *>()) {
        if (button->text() == "C&lear Filter"_L1 && button->isVisible() && !button->isFlat())
            button->click();
    }
    QVERIFY(m_list->isVisible());
    QCOMPARE(titles().size(), 3);
    QCOMPARE(m_text->text(), QString());
}

void tst_IssuesRoom::typingFiltersAtOnceAndIsOneStep()
{
    show();
    QTest::keyClicks(m_text, u"ca"_s);
    QCOMPARE(titles(), QStringList { u"cat"_s });
    QTest::keyClicks(m_text, u"t"_s);
    QCOMPARE(m_explorer->state().issueFilter, u"cat"_s);
    QVERIFY(m_explorer->canUndo());
    m_explorer->undo();
    QCOMPARE(titles().size(), 3);
    QCOMPARE(m_text->text(), QString());
    QVERIFY(!m_explorer->canUndo());
    m_explorer->redo();
    QCOMPARE(m_text->text(), u"cat"_s);
}

void tst_IssuesRoom::halfAConditionIsAnErrorOnlyWhenDone()
{
    show();
    const auto isComplaining = [&] {
        const auto labels = m_room->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains("colour:"_L1);
        });
    };
    QTest::keyClicks(m_text, u"colour:"_s);
    QVERIFY(!isComplaining());
    QTest::keyClick(m_text, Qt::Key_Return);
    QVERIFY(isComplaining());
    QCOMPARE(m_explorer->state().issueFilter, u"colour"_s); // the last that was understood
    m_text->selectAll();
    QTest::keyClicks(m_text, u"ant"_s);
    QVERIFY(!isComplaining());
    QCOMPARE(titles(), QStringList { u"ant"_s });
}

void tst_IssuesRoom::facetsFilterAndCount()
{
    show();
    auto *languages = m_room->findChild<QWidget *>(u"language"_s)->findChild<views::FacetList *>();
    QCOMPARE(languages->model()->rowCount(), 2);
    QCOMPARE(languages->model()->index(0, 0).data().toString(), u"Go"_s);
    languages->setCurrentIndex(languages->model()->index(1, 0));
    QTest::keyClick(languages, Qt::Key_Space);
    QCOMPARE(m_explorer->state().issueFilter, u"language:Rust"_s);
    QCOMPARE(m_text->text(), u"language:Rust"_s);
    QCOMPARE(titles(), QStringList { u"bee"_s });
    QTest::keyClick(languages, Qt::Key_Minus);
    QCOMPARE(m_explorer->state().issueFilter, u"-language:Rust"_s);
    QCOMPARE(titles().size(), 2);
}

void tst_IssuesRoom::whatSuitsThePersonComesFirst()
{
    show();
    QCOMPARE(titles(), (QStringList { u"bee"_s, u"ant"_s, u"cat"_s }));
    auto *person = m_room->findChild<views::ContributorPanel *>();
    Q_EMIT person->contributorChanged(
        { { u"Go"_s }, model::ContributorTime::Evening, model::ContributorLevel::Familiar });
    QCOMPARE(titles(), (QStringList { u"ant"_s, u"cat"_s, u"bee"_s }));
    waitForData();
    QCOMPARE(m_data->contributor()->languages, QStringList { u"Go"_s });
    QCOMPARE(person->contributor().level, model::ContributorLevel::Familiar);
    auto *order = named<QComboBox>(u"Order"_s);
    order->setCurrentIndex(order->findData(QVariant::fromValue(IssueOrder::Newest)));
    Q_EMIT order->activated(order->currentIndex());
    QCOMPARE(titles(), (QStringList { u"ant"_s, u"bee"_s, u"cat"_s }));
}

void tst_IssuesRoom::anIssueIsReadWithItsText()
{
    show();
    QSignalSpy wanted(m_room.get(), &IssuesRoom::bodyWanted);
    m_explorer->openIssue(urlOf(u"ant"_s));
    QVERIFY(m_room->hasIssue());
    QCOMPARE(m_list->currentIndex().data().toString(), u"ant"_s);
    QCOMPARE(wanted.size(), 1);
    m_room->showBody(
        urlOf(u"ant"_s), { model::issueBodyPage(wanted.front().at(1).toString()), {} });
    const auto *body = m_room->findChild<views::PageView *>();
    QVERIFY(body->isVisible());
    QCOMPARE(body->toPlainText().trimmed(), u"Some text and more, none"_s);
    // One without a text says so.
    m_list->setCurrentIndex(m_list->model()->index(titles().indexOf(u"bee"_s), 0));
    QCOMPARE(m_explorer->issue(), urlOf(u"bee"_s));
    QVERIFY(!body->isVisible());
    m_explorer->openIssue(u"https://nowhere"_s);
    QVERIFY(!m_room->hasIssue());
}

void tst_IssuesRoom::whatSpeaksAgainstItIsSaid()
{
    Issues issues = someIssues();
    issues[0].readAt = issues[0].readAt.addDays(-20);
    show(issues);
    const auto says = [&](const QString &text) {
        const auto labels = m_room->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    m_explorer->openIssue(urlOf(u"cat"_s));
    QVERIFY(says(u"a pull request is linked"_s));
    m_explorer->openIssue(urlOf(u"ant"_s));
    QVERIFY(says(u"before you start"_s));
    m_explorer->openIssue(urlOf(u"bee"_s));
    QVERIFY(!says(u"before you start"_s) && !says(u"a pull request is linked"_s));
}

void tst_IssuesRoom::followingNotingAndReminding()
{
    show();
    m_explorer->openIssue(urlOf(u"ant"_s));
    auto *stage = named<QComboBox>(u"My progress with this issue"_s);
    stage->setCurrentIndex(stage->findData(QVariant::fromValue(IssueStage::Claimed)));
    Q_EMIT stage->activated(stage->currentIndex());
    waitForData();
    QCOMPARE(m_data->trackedIssues().size(), 1U);
    QCOMPARE(m_data->trackedIssues().front().stage, IssueStage::Claimed);
    QCOMPARE(m_data->trackedIssues().front().title, u"ant"_s);
    m_room->findChild<views::IssuePage *>()->findChild<QTabBar *>()->setCurrentIndex(2);
    m_room->findChild<QCheckBox *>()->setChecked(true);
    waitForData();
    QVERIFY(m_data->trackedIssues().front().remindOn > QDate::currentDate());
    m_room->findChild<QDateEdit *>()->setDate(QDate::currentDate());
    waitForData();
    const auto buttons = m_room->findChildren<QPushButton *>();
    QVERIFY(std::ranges::any_of(
        buttons, [](const QPushButton *button) { return button->text().contains(u"1 due"_s); }));
    // Nobody has to be reminded of what is not followed.
    stage->setCurrentIndex(0);
    Q_EMIT stage->activated(0);
    waitForData();
    QVERIFY(m_data->trackedIssues().empty());
}

void tst_IssuesRoom::notesAreKeptWhenOneGoesOn()
{
    show();
    m_explorer->openIssue(urlOf(u"ant"_s));
    auto *note = named<QPlainTextEdit>(u"My notes"_s);
    note->setPlainText(u"Ask first."_s);
    m_explorer->openIssue(urlOf(u"bee"_s));
    QCOMPARE(note->toPlainText(), QString());
    waitForData();
    QCOMPARE(m_data->trackedIssues().size(), 1U);
    QCOMPARE(m_data->trackedIssues().front().url, urlOf(u"ant"_s));
    QCOMPARE(m_data->trackedIssues().front().note, u"Ask first."_s);
    QCOMPARE(m_data->trackedIssues().front().stage, IssueStage::Interested);
    m_explorer->openIssue(urlOf(u"ant"_s));
    QCOMPARE(note->toPlainText(), u"Ask first."_s);
}

void tst_IssuesRoom::aNoteIsNotLostUnasked()
{
    show();
    m_explorer->openIssue(urlOf(u"ant"_s));
    auto *note = named<QPlainTextEdit>(u"My notes"_s);
    auto *stage = named<QComboBox>(u"My progress with this issue"_s);
    note->setPlainText(u"Ask first."_s);
    const auto stopFollowing = [&](const QString &answer) {
        stage->setCurrentIndex(0);
        Q_EMIT stage->activated(0);
        auto *question = m_room->findChild<QMessageBox *>();
        QVERIFY(question && question->isVisible());
        for (QAbstractButton *button : question->buttons()) {
            if (button->text() == answer)
                button->click();
        }
        QTRY_VERIFY(!m_room->findChild<QMessageBox *>());
    };
    stopFollowing(u"Cancel"_s);
    QTRY_COMPARE(m_data->trackedIssues().size(), 1U);
    QCOMPARE(note->toPlainText(), u"Ask first."_s);
    QCOMPARE(stage->currentData().value<IssueStage>(), IssueStage::Interested);
    stopFollowing(u"&Delete Note"_s);
    QTRY_COMPARE(m_data->trackedIssues().size(), 0U);
    QCOMPARE(note->toPlainText(), QString());
}

void tst_IssuesRoom::theBoardMovesWithTheKeyboard()
{
    show();
    m_data->trackIssue(model::TrackedIssue::of(someIssues()[0], IssueStage::Interested));
    waitForData();
    const auto actions = m_room->actions();
    const auto board = std::ranges::find_if(
        actions, [](const QAction *action) { return action->text() == "&My Issues"_L1; });
    (*board)->trigger();
    auto *first = named<QListWidget>(u"Interested"_s);
    auto *second = named<QListWidget>(u"Claimed"_s);
    QVERIFY(first->isVisible());
    QCOMPARE(first->count(), 1);
    first->setCurrentRow(0);
    QCOMPARE(m_explorer->issue(), urlOf(u"ant"_s));
    QTest::keyClick(first, Qt::Key_Right, Qt::ControlModifier);
    waitForData();
    QCOMPARE(first->count(), 0);
    QCOMPARE(second->count(), 1);
    QCOMPARE(m_data->trackedIssues().front().stage, IssueStage::Claimed);
    QTest::keyClick(second, Qt::Key_Left, Qt::ControlModifier);
    waitForData();
    QCOMPARE(first->count(), 1);
}

void tst_IssuesRoom::whatNoSourceKnowsAnyMoreStays()
{
    m_data->trackIssue(model::TrackedIssue::of(someIssues()[0], IssueStage::Claimed));
    waitForData();
    show({});
    m_explorer->openIssue(urlOf(u"ant"_s));
    QVERIFY(m_room->hasIssue());
    const auto labels = m_room->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains("No source tells of"_L1);
    }));
}

void tst_IssuesRoom::aSavedSearchTellsWhatIsNew()
{
    const Issues all = someIssues();
    show({ all[0] });
    const IssueIndex before(Issues { all[0] });
    m_data->saveIssueSearch(seenNow(before, { .name = u"Go"_s, .filter = u"language:go"_s }));
    waitForData();
    QVERIFY(actionCalled(u"Go"_s));
    show();
    QCOMPARE(m_room->searches()->newCount(), 1);
    QVERIFY(!actionCalled(u"Go"_s));
    const auto actions = m_room->searches()->actions();
    const auto go = std::ranges::find_if(
        actions, [](const QAction *action) { return action->text().startsWith("Go ("_L1); });
    QVERIFY(go != actions.end());
    (*go)->trigger();
    QCOMPARE(m_explorer->state().issueFilter, u"language:go"_s);
    using Role = model::IssueListModel::Role;
    const auto isNew = [&](const QString &title) {
        return m_list->model()->index(titles().indexOf(title), 0).data(int(Role::IsNew)).toBool();
    };
    QVERIFY(isNew(u"cat"_s) && !isNew(u"ant"_s));
    waitForData();
    QCOMPARE(m_room->searches()->newCount(), 0);
    QVERIFY(isNew(u"cat"_s)); // until another search is made
    QVERIFY(actionCalled(u"Go"_s));
}

void tst_IssuesRoom::labelsAreEdited()
{
    views::LabelsDialog dialog(*m_data);
    dialog.show();
    auto *table = dialog.findChild<QTableWidget *>();
    const int common = table->rowCount();
    QCOMPARE(common, int(model::IssueLabels::commonRules().size()));
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"newcomers*"_s);
    QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    waitForData();
    QCOMPARE(m_data->labelRules(),
        (model::LabelRules { { u"newcomers*"_s, model::LabelMeaning::GoodFirst } }));
    QTRY_COMPARE(table->rowCount(), common + 1);
    // A rule of the program that is changed becomes the person's.
    auto *box = qobject_cast<QComboBox *>(table->cellWidget(1, 1));
    const QString pattern = table->item(1, 0)->text();
    box->setCurrentIndex(box->findData(QVariant::fromValue(model::LabelMeaning::Nothing)));
    Q_EMIT box->activated(box->currentIndex());
    waitForData();
    QCOMPARE(m_data->labelRules().size(), 2U);
    QCOMPARE(m_data->labelRules().back().pattern, pattern);
    QTRY_COMPARE(table->rowCount(), common + 1);
    table->setCurrentCell(0, 0);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == "&Remove My Rule"_L1)
            button->click();
    }
    waitForData();
    QCOMPARE(m_data->labelRules().size(), 1U);
}

void tst_IssuesRoom::theSearchFindsIssues()
{
    show();
    QCOMPARE(m_room->find(u"boiler"_s).size(), 3U); // their project
    QCOMPARE(m_room->find(u"boiler"_s).front().title, u"bee"_s); // suits best
    QCOMPARE(m_room->find(u"ant  boil"_s).size(), 1U);
    QCOMPARE(m_room->find(u"text*"_s).size(), 1U); // in a body
    QVERIFY(m_room->find(u"an"_s).empty()); // too short
    QVERIFY(m_room->find(u"  "_s).empty());
    QCOMPARE(m_room->find(u"\"colour: -boiler"_s).size(), 0U); // words, and no conditions
}

void tst_IssuesRoom::actionsBelongToTheRoom()
{
    QVERIFY(std::ranges::all_of(
        m_room->actions(), [](const QAction *action) { return action->isEnabled(); }));
    m_explorer->setView(ViewKind::Map);
    QVERIFY(std::ranges::none_of(
        m_room->actions(), [](const QAction *action) { return action->isEnabled(); }));
}

void tst_IssuesRoom::everyControlHasAName()
{
    show();
    m_explorer->openIssue(urlOf(u"ant"_s));
    for (const QWidget *widget : m_room->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool hasText
            = (button && !button->text().isEmpty()) || (label && !label->text().isEmpty());
        const bool isOfAnother = widget->objectName().startsWith("qt_"_L1);
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !isOfAnother) {
            QVERIFY2(hasText || !widget->accessibleName().isEmpty(),
                qPrintable(QLatin1StringView(widget->metaObject()->className())));
        }
    }
}

QTEST_MAIN(tst_IssuesRoom)
#include "tst_issuesroom.moc"
