// SPDX-License-Identifier: GPL-3.0-or-later
// The room of issues as a person uses it: searched, filtered, ranked, followed, noted, saved.
#include "views/filters/facetlist.h"
#include "views/filters/filtersection.h"
#include "views/guide/pageview.h"
#include "views/issues/contributorpanel.h"
#include "views/issues/issuefilterpanel.h"
#include "views/issues/issuelist.h"
#include "views/issues/issuepage.h"
#include "views/issues/issuesearchmenu.h"
#include "views/issues/issuesroom.h"
#include "views/issues/issuetext.h"
#include "views/issues/labelsdialog.h"
#include "views/issues/trackboard.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;
using model::Issue;
using model::IssueDiscussion;
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
    void aReminderIsNotLostUnasked();
    void aNoteThatCouldNotBeKeptIsTriedAgain();
    void aNoteStaysWithItsIssue();
    void nothingIsKeptInANewerFile();
    void remindersAreToldOnceADay();
    void whoWritesIsNotInterrupted();
    void theBoardMovesWithTheKeyboard();
    void theBoardMovesWithThePointer();
    void anEmptyBoardSaysWhatFillsIt();
    void whatCannotBeKeptGoesBack();
    void focusOpensNothing();
    void scrollingPastChoosesNothing();
    void whatCannotBeReadLeavesWhatThereIs();
    void whatNoSourceKnowsAnyMoreStays();
    void aSavedSearchTellsWhatIsNew();
    void savedSearchesFollowWhatIsTracked();
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
    void choose(IssueStage wanted)
    {
        auto *stage = named<QComboBox>(u"My progress with this issue"_s);
        stage->setCurrentIndex(stage->findData(QVariant::fromValue(wanted)));
        Q_EMIT stage->activated(stage->currentIndex());
    }
    void stopFollowing(const QString &answer)
    {
        choose(IssueStage::None);
        auto *question = m_room->findChild<QMessageBox *>();
        QVERIFY(question && question->isVisible());
        for (QAbstractButton *button : question->buttons()) {
            if (button->text() == answer)
                button->click();
        }
        QTRY_VERIFY(!m_room->findChild<QMessageBox *>());
    }
    void showBoard()
    {
        for (QAction *action : m_room->actions()) {
            if (action->text() == "&My Issues"_L1)
                action->trigger();
        }
    }
    void follow(const QString &title, IssueStage stage)
    {
        m_data->trackIssue(model::TrackedIssue::of(issueCalled(title, u"Go"_s, 1), stage));
        waitForData();
    }
    IssueStage storedStageOf(const QString &title) const
    {
        const auto &tracked = m_data->trackedIssues();
        const auto found = std::ranges::find(tracked, title, &model::TrackedIssue::title);
        return found == tracked.end() ? IssueStage::None : found->stage;
    }
    /// While there is a folder where the file should be, nothing can be kept.
    void blockFile(bool isBlocked)
    {
        const QString file = m_folder->filePath(u"user.sqlite"_s);
        for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s }) {
            if (isBlocked)
                QFile::rename(file + suffix, file + suffix + ".kept"_L1);
        }
        if (isBlocked)
            QVERIFY(QDir().mkdir(file));
        else
            QVERIFY(QDir().rmdir(file));
        for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s }) {
            if (!isBlocked)
                QFile::rename(file + suffix + ".kept"_L1, file + suffix);
        }
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
    // One that was folded is counted when it is unfolded.
    auto *repositories = m_room->findChild<QWidget *>(u"repository"_s);
    auto *section = qobject_cast<views::FilterSection *>(repositories->parentWidget());
    QVERIFY(section && section->isVisible() && !section->isExpanded());
    section->setExpanded(true);
    QCOMPARE(repositories->findChild<views::FacetList *>()->model()->rowCount(), 3);
}

void tst_IssuesRoom::whatSuitsThePersonComesFirst()
{
    show();
    QCOMPARE(titles(), (QStringList { u"bee"_s, u"ant"_s, u"cat"_s }));
    auto *person = m_room->findChild<views::ContributorPanel *>();
    auto *languages = person->findChild<QMenu *>();
    Q_EMIT languages->aboutToShow();
    for (QAction *action : languages->actions()) {
        if (action->text() == "Go"_L1)
            action->trigger();
    }
    auto *level = named<QComboBox>(u"My level"_s);
    level->setCurrentIndex(level->findData(QVariant::fromValue(model::ContributorLevel::Familiar)));
    Q_EMIT level->activated(level->currentIndex());
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
    QSignalSpy wanted(m_room.get(), &IssuesRoom::textWanted);
    m_explorer->openIssue(urlOf(u"ant"_s));
    QVERIFY(m_room->hasIssue());
    QVERIFY(!m_room->isSettled());
    QCOMPARE(m_list->currentIndex().data().toString(), u"ant"_s);
    QCOMPARE(wanted.size(), 1);
    const auto answer = [&](const IssueDiscussion &discussion = {}) {
        const auto issue = wanted.back().front().value<Issue>();
        m_room->showText(issue, views::issueText(issue, discussion));
    };
    answer();
    QVERIFY(m_room->isSettled());
    const auto *text = m_room->findChild<views::PageView *>();
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText().trimmed(), u"Some text and more, none"_s);
    // What was said below an issue is read where the text is.
    m_list->setCurrentIndex(m_list->model()->index(titles().indexOf(u"bee"_s), 0));
    QCOMPARE(m_explorer->issue(), urlOf(u"bee"_s));
    answer({ .url = urlOf(u"bee"_s),
        .comments = { { .author = u"ann"_s, .body = u"I try it."_s } },
        .source = u"example.org"_s,
        .readAt = QDateTime::currentDateTimeUtc() });
    QVERIFY(text->isVisible());
    QVERIFY(text->toPlainText().contains(u"I try it."_s));
    QVERIFY(!text->toPlainText().contains(u"Some text"_s));
    // An answer to what was asked before more was known is no answer.
    QVERIFY(m_room->isSettled());
    auto older = wanted.back().front().value<Issue>();
    older.body = u"Long ago"_s;
    m_room->showText(older, views::issueText(older, {}));
    QVERIFY(!text->toPlainText().contains(u"Long ago"_s));
    // One of which nothing is here says so.
    answer();
    QVERIFY(!text->isVisible());
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
    QVERIFY(!says(u"closed"_s) && !says(u"assigned"_s));
    issues[1].isClosed = true;
    issues[1].assignee = u"ann"_s;
    show(issues);
    QVERIFY(says(u"It was closed. It is assigned to ann."_s));
    // Whose own work it is, is not warned of it.
    m_explorer->openIssue(urlOf(u"cat"_s));
    QVERIFY(says(u"a pull request is linked"_s));
    m_data->trackIssue(model::TrackedIssue::of(issues[2], IssueStage::InPullRequest));
    waitForData();
    QVERIFY(!says(u"a pull request is linked"_s));
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
    // Nobody has to be reminded of what is done.
    choose(IssueStage::Done);
    waitForData();
    QVERIFY(std::ranges::none_of(
        buttons, [](const QPushButton *button) { return button->text().contains(u"1 due"_s); }));
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
    stopFollowing(u"Cancel"_s);
    QTRY_COMPARE(m_data->trackedIssues().size(), 1U);
    QCOMPARE(note->toPlainText(), u"Ask first."_s);
    QCOMPARE(stage->currentData().value<IssueStage>(), IssueStage::Interested);
    stopFollowing(u"&Delete Notes"_s);
    QTRY_COMPARE(m_data->trackedIssues().size(), 0U);
    QCOMPARE(note->toPlainText(), QString());
}

void tst_IssuesRoom::aReminderIsNotLostUnasked()
{
    auto tracked = model::TrackedIssue::of(someIssues()[0], IssueStage::Claimed);
    tracked.remindOn = QDate::currentDate().addDays(3);
    m_data->trackIssue(tracked);
    waitForData();
    show();
    m_explorer->openIssue(urlOf(u"ant"_s));
    stopFollowing(u"Cancel"_s);
    QCOMPARE(m_data->trackedIssues(), (std::vector { tracked }));
    stopFollowing(u"&Delete Notes"_s);
    QTRY_VERIFY(m_data->trackedIssues().empty());
}

void tst_IssuesRoom::aNoteThatCouldNotBeKeptIsTriedAgain()
{
    show();
    m_explorer->openIssue(urlOf(u"ant"_s));
    auto *note = named<QPlainTextEdit>(u"My notes"_s);
    blockFile(true);
    note->setPlainText(u"Ask first."_s);
    m_explorer->openIssue(urlOf(u"bee"_s)); // keeps it, in vain
    waitForData();
    QVERIFY(m_data->trackedIssues().empty());
    QCOMPARE(note->toPlainText(), QString());
    m_explorer->openIssue(urlOf(u"ant"_s));
    QCOMPARE(note->toPlainText(), u"Ask first."_s);
    blockFile(false);
    m_explorer->openIssue(urlOf(u"bee"_s));
    waitForData();
    QCOMPARE(m_data->trackedIssues().size(), 1U);
    QCOMPARE(m_data->trackedIssues().front().note, u"Ask first."_s);
}

void tst_IssuesRoom::aNoteStaysWithItsIssue()
{
    show();
    auto second = model::TrackedIssue::of(someIssues()[1], IssueStage::Claimed);
    second.note = u"Theirs"_s;
    m_data->trackIssue(second);
    waitForData();
    m_explorer->openIssue(urlOf(u"ant"_s));
    m_room->findChild<views::IssuePage *>()->findChild<QTabBar *>()->setCurrentIndex(2);
    QVERIFY(QTest::qWaitForWindowActive(m_room.get()));
    auto *note = named<QPlainTextEdit>(u"My notes"_s);
    note->setFocus();
    QTest::keyClicks(note, u"Mine"_s);
    m_explorer->openIssue(urlOf(u"bee"_s)); // as going back does, with the focus where it is
    QCOMPARE(note->toPlainText(), u"Theirs"_s);
    m_text->setFocus();
    waitForData();
    QCOMPARE(m_data->trackedIssues().size(), 2U);
    for (const model::TrackedIssue &tracked : m_data->trackedIssues())
        QCOMPARE(tracked.note, tracked.title == "ant"_L1 ? u"Mine"_s : u"Theirs"_s);
}

void tst_IssuesRoom::nothingIsKeptInANewerFile()
{
    m_room.reset();
    m_data.reset();
    {
        SQLite::Database newer(
            m_folder->filePath(u"user.sqlite"_s).toStdString(), SQLite::OPEN_READWRITE);
        newer.exec("PRAGMA user_version = 99");
    }
    m_data = std::make_unique<model::UserData>(m_folder->filePath(u"user.sqlite"_s));
    m_room = std::make_unique<IssuesRoom>(*m_theme, *m_explorer, *m_data);
    m_room->show();
    waitForData();
    show();
    m_explorer->openIssue(urlOf(u"ant"_s));
    QVERIFY(!named<QPlainTextEdit>(u"My notes"_s)->isEnabled());
    QVERIFY(!named<QComboBox>(u"My progress with this issue"_s)->isEnabled());
    QVERIFY(!named<QComboBox>(u"My progress with this issue"_s)->toolTip().isEmpty());
}

void tst_IssuesRoom::remindersAreToldOnceADay()
{
    auto tracked = model::TrackedIssue::of(someIssues()[0], IssueStage::Claimed);
    tracked.remindOn = QDate::currentDate();
    m_data->trackIssue(tracked);
    waitForData();
    model::UserData data(m_folder->filePath(u"user.sqlite"_s));
    const IssuesRoom room(*m_theme, *m_explorer, data);
    QSignalSpy news(&room, &IssuesRoom::newsTold);
    QVERIFY(QSignalSpy(&data, &model::UserData::changed).wait());
    QCOMPARE(news.size(), 1);
    data.setContributor({});
    QVERIFY(QSignalSpy(&data, &model::UserData::changed).wait());
    QCOMPARE(news.size(), 1);
}

void tst_IssuesRoom::whoWritesIsNotInterrupted()
{
    show();
    m_explorer->openIssue(urlOf(u"ant"_s));
    auto *note = named<QPlainTextEdit>(u"My notes"_s);
    note->setPlainText(u"Half a thou"_s);
    show({ someIssues()[1] }); // a sync in which it is not any more
    QVERIFY(m_room->hasIssue());
    QCOMPARE(note->toPlainText(), u"Half a thou"_s);
    m_room->findChild<views::IssuePage *>()->finishNote();
    waitForData();
    QVERIFY(m_room->hasIssue()); // by what the person keeps
    QCOMPARE(storedStageOf(u"ant"_s), IssueStage::Interested);
}

void tst_IssuesRoom::theBoardMovesWithThePointer()
{
    show();
    follow(u"ant"_s, IssueStage::Interested);
    follow(u"bee"_s, IssueStage::Claimed);
    showBoard();
    auto *first = named<QListWidget>(u"Interested"_s);
    auto *second = named<QListWidget>(u"Claimed"_s);
    const auto drop = [&](const QMimeData &dragged) {
        const QPoint onACard = second->visualItemRect(second->item(0)).center();
        QDragEnterEvent enter(onACard, Qt::MoveAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(second->viewport(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(onACard, Qt::MoveAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(second->viewport(), &event);
        return event.isAccepted();
    };
    const std::unique_ptr<QMimeData> card(
        first->model()->mimeData({ first->model()->index(0, 0) }));
    QVERIFY(drop(*card));
    QCOMPARE(second->count(), 2);
    QCOMPARE(first->count(), 0);
    waitForData();
    QCOMPARE(second->count(), 2);
    QCOMPARE(storedStageOf(u"ant"_s), IssueStage::Claimed);
    QCOMPARE(storedStageOf(u"bee"_s), IssueStage::Claimed);
    QMimeData foreign;
    foreign.setText(u"something else"_s);
    QVERIFY(!drop(foreign));
    QCOMPARE(second->count(), 2);
}

void tst_IssuesRoom::anEmptyBoardSaysWhatFillsIt()
{
    show();
    showBoard();
    QVERIFY(!named<QListWidget>(u"Claimed"_s)->isVisible());
    QPushButton *back = nullptr;
    for (QPushButton *button : m_room->findChildren<QPushButton *>()) {
        if (button->text() == "&Back to the List"_L1)
            back = button;
    }
    QVERIFY(back && back->isVisible());
    back->click();
    QVERIFY(m_list->isVisible());
}

void tst_IssuesRoom::whatCannotBeKeptGoesBack()
{
    show();
    follow(u"ant"_s, IssueStage::Interested);
    showBoard();
    auto *first = named<QListWidget>(u"Interested"_s);
    first->setCurrentRow(0);
    blockFile(true);
    QTest::keyClick(first, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(first->count(), 0);
    waitForData();
    QCOMPARE(first->count(), 1);
    blockFile(false);
}

void tst_IssuesRoom::focusOpensNothing()
{
    show();
    follow(u"ant"_s, IssueStage::Claimed);
    QVERIFY(QTest::qWaitForWindowActive(m_room.get()));
    m_text->setFocus();
    m_list->setFocus(Qt::TabFocusReason);
    QVERIFY(!m_list->currentIndex().isValid());
    QCOMPARE(m_explorer->issue(), QString());
    showBoard();
    named<QListWidget>(u"Claimed"_s)->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_explorer->issue(), QString());
    QTest::keyClick(named<QListWidget>(u"Claimed"_s), Qt::Key_Down);
    QCOMPARE(m_explorer->issue(), urlOf(u"ant"_s));
}

void tst_IssuesRoom::scrollingPastChoosesNothing()
{
    show();
    m_explorer->openIssue(urlOf(u"ant"_s));
    for (const QString &name : { u"My progress with this issue"_s, u"My level"_s, u"My time"_s }) {
        auto *box = named<QComboBox>(name);
        const int before = box->currentIndex();
        QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, { 0, -120 },
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &wheel);
        QCOMPARE(box->currentIndex(), before);
    }
}

void tst_IssuesRoom::whatCannotBeReadLeavesWhatThereIs()
{
    const model::Error error { model::Error::Kind::Storage, u"catalog"_s, u"disk I/O error"_s };
    m_room->explain(error);
    QVERIFY(m_room->isSettled());
    const auto labels = m_room->findChildren<QLabel *>();
    QVERIFY(std::ranges::none_of(labels,
        [](const QLabel *label) { return label->text().contains("no issues here yet"_L1); }));
    show();
    QSignalSpy news(m_room.get(), &IssuesRoom::newsTold);
    m_room->explain(error);
    QCOMPARE(news.size(), 1);
    QCOMPARE(titles().size(), 3);
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
    // Through a column that has others, and on at once.
    follow(u"bee"_s, IssueStage::Claimed);
    first->setCurrentRow(0);
    QTest::keyClick(first, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(second, Qt::Key_Right, Qt::ControlModifier);
    waitForData();
    QCOMPARE(storedStageOf(u"ant"_s), IssueStage::InPullRequest);
    QCOMPARE(storedStageOf(u"bee"_s), IssueStage::Claimed);
    QCOMPARE(m_explorer->issue(), urlOf(u"ant"_s));
}

void tst_IssuesRoom::whatNoSourceKnowsAnyMoreStays()
{
    m_data->trackIssue(model::TrackedIssue::of(someIssues()[0], IssueStage::Claimed));
    waitForData();
    show({});
    m_explorer->openIssue(urlOf(u"ant"_s));
    QVERIFY(m_room->hasIssue());
    m_room->showText(model::TrackedIssue::of(someIssues()[0], IssueStage::Claimed).lastKnown(), {});
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
    // A sync gives every issue another place.
    Issues more { issueCalled(u"new"_s, u"C"_s, 1) };
    more.insert(more.end(), all.begin(), all.end());
    show(more);
    QVERIFY(isNew(u"cat"_s) && !isNew(u"ant"_s));
    QVERIFY(actionCalled(u"Go"_s));
}

void tst_IssuesRoom::savedSearchesFollowWhatIsTracked()
{
    show();
    m_data->saveIssueSearch({ .name = u"Mine"_s, .filter = u"stage:claimed"_s });
    waitForData();
    QCOMPARE(m_room->searches()->newCount(), 0);
    follow(u"ant"_s, IssueStage::Claimed);
    QCOMPARE(m_room->searches()->newCount(), 1);
    const auto menus = m_room->searches()->findChildren<QMenu *>().size();
    follow(u"bee"_s, IssueStage::Done);
    QCOMPARE(m_room->searches()->findChildren<QMenu *>().size(), menus);
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
    QTRY_COMPARE(dialog.focusWidget(), table->cellWidget(1, 1)); // where the keyboard was
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
