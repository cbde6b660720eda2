// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/issues/issuesroom.h"

#include "model/community/issueexport.h"
#include "views/issues/contributorpanel.h"
#include "views/issues/issuefilterpanel.h"
#include "views/issues/issuelist.h"
#include "views/issues/issuepage.h"
#include "views/issues/issuesearchmenu.h"
#include "views/issues/labelsdialog.h"
#include "views/issues/trackboard.h"
#include "views/shell/elidedlabel.h"
#include "views/shell/flowlayout.h"
#include "views/wording/errortext.h"
#include "views/wording/issuewords.h"
#include "views/wording/names.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::Issue;
using model::IssueFilter;
using model::IssueOrder;
using model::IssueStage;
using model::TrackedIssue;
using model::ViewKind;
using model::ViewState;

namespace {

// Logical pixels.
constexpr int filterWidth = 264;
constexpr int listWidth = 520;
constexpr int pageWidth = 460;
constexpr int leastWidth = 280; // of a part: texts wrap, and lists elide

QHash<QString, IssueStage> stagesOf(const std::vector<TrackedIssue> &issues)
{
    QHash<QString, IssueStage> stages;
    for (const TrackedIssue &tracked : issues)
        stages.insert(tracked.url, tracked.stage);
    return stages;
}

enum Middle { ListPart, NothingPart, BoardPart };

} // namespace

IssuesRoom::IssuesRoom(
    const Theme &theme, model::Explorer &explorer, model::UserData &userData, QWidget *parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_userData(userData)
    , m_filters(new IssueFilterPanel(theme, explorer, this))
    , m_list(new IssueList(theme, m_model, this))
    , m_board(new TrackBoard(theme, this))
    , m_page(new IssuePage(theme, this))
    , m_searches(new IssueSearchMenu(userData, this))
    , m_count(new ElidedLabel(this))
    , m_clear(new QPushButton(tr("C&lear Filter"), this))
    , m_order(new QComboBox(this))
    , m_searchButton(new QPushButton(this))
    , m_boardButton(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_right(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
{
    buildActions();
    m_list->setAccessibleName(tr("Issues"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(buildNothing());
    m_stack->addWidget(m_board);
    auto *middle = new QWidget(this);
    auto *middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(0, 0, 0, 0);
    middleColumn->setSpacing(0);
    middleColumn->addWidget(buildHead());
    middleColumn->addWidget(m_stack, 1);
    auto *noneChosen = new QLabel(tr("Choose an issue to read it."), this);
    noneChosen->setAlignment(Qt::AlignCenter);
    noneChosen->setWordWrap(true);
    noneChosen->setForegroundRole(QPalette::PlaceholderText);
    m_right->addWidget(noneChosen);
    m_right->addWidget(m_page);
    middle->setMinimumWidth(leastWidth);
    m_right->setMinimumWidth(leastWidth);
    m_splitter->addWidget(m_filters);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({ filterWidth, listWidth, pageWidth });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_list);
    // Among the docks of the map it asks for no more than the map does; alone it has the window.
    setMinimumWidth(leastWidth);

    connect(&explorer, &model::Explorer::stateChanged, this, &IssuesRoom::followState);
    connect(&explorer, &model::Explorer::issueChanged, this, &IssuesRoom::showIssue);
    connect(&userData, &model::UserData::changed, this, &IssuesRoom::followUserData);
    connect(m_list, &IssueList::issueChosen, &explorer, &model::Explorer::openIssue);
    connect(m_board, &TrackBoard::issueChosen, &explorer, &model::Explorer::openIssue);
    connect(m_board, &TrackBoard::stageChosen, this, &IssuesRoom::setStage);
    connect(m_filters->contributor(), &ContributorPanel::contributorChanged, this,
        [this](const model::Contributor &person) {
            m_userData.setContributor(person);
            m_person = person;
            m_page->setContributor(person);
            rank();
            showList();
        });
    connect(m_searches, &IssueSearchMenu::searchChosen, this, &IssuesRoom::chooseSearch);
    connect(m_searches, &IssueSearchMenu::newCountChanged, this, &IssuesRoom::showCount);
    connect(m_page, &IssuePage::trackedChanged, this, &IssuesRoom::keep);
    connect(m_page, &IssuePage::linkActivated, this, &IssuesRoom::linkActivated);
    connect(m_page, &IssuePage::projectChosen, this, &IssuesRoom::projectChosen);
    connect(m_page, &IssuePage::pageChosen, &explorer, &model::Explorer::openPage);
    connect(m_page, &IssuePage::copied, this,
        [this] { Q_EMIT newsTold(tr("Copied to the clipboard.")); });
    connect(m_page, &IssuePage::textWanted, this, &IssuesRoom::textWanted);
    auto *hourly = new QTimer(this);
    hourly->start(std::chrono::hours(1));
    connect(hourly, &QTimer::timeout, this, [this] {
        tellReminders();
        showCount();
    });
    followUserData();
    followState(ViewState());
    showList();
}

QWidget *IssuesRoom::buildHead()
{
    for (const IssueOrder order : model::issueOrders)
        m_order->addItem(IssueWords::order(order), QVariant::fromValue(order));
    m_order->setAccessibleName(tr("Order"));
    m_searchButton->setMenu(m_searches);
    m_boardButton->setCheckable(true);
    m_clear->setFlat(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_count, 1);
    line->addWidget(m_clear);
    auto *controls = new QWidget(head);
    auto *flow = new FlowLayout(8, controls);
    for (QWidget *control : { static_cast<QWidget *>(m_order),
             static_cast<QWidget *>(m_searchButton), static_cast<QWidget *>(m_boardButton) }) {
        control->setMinimumHeight(28);
        flow->addWidget(control);
    }
    m_clear->setMinimumHeight(28);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    column->addLayout(line);
    column->addWidget(controls);
    connect(m_order, &QComboBox::activated, this, [this] {
        ViewState next = m_explorer.state();
        next.issueOrder = m_order->currentData().value<IssueOrder>();
        m_explorer.change(std::move(next));
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        ViewState next = m_explorer.state();
        next.issueFilter.clear();
        m_explorer.change(std::move(next));
        m_filters->startSearch();
    });
    connect(m_boardButton, &QPushButton::toggled, this, &IssuesRoom::showBoard);
    return head;
}

QWidget *IssuesRoom::buildNothing()
{
    auto *nothing = new QWidget(this);
    m_nothing = new QLabel(nothing);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_way = new QPushButton(nothing);
    m_way->setMinimumHeight(28);
    auto *column = new QVBoxLayout(nothing);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_nothing);
    column->addWidget(m_way, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_way, &QPushButton::clicked, this, [this] {
        if (m_boardButton->isChecked())
            m_boardButton->setChecked(false);
        else if (m_index.issues().empty())
            Q_EMIT syncRequested();
        else
            m_clear->click();
    });
    return nothing;
}

void IssuesRoom::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        m_actions += action;
        return action;
    };
    add(tr("&Find Issues"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [this] {
        m_boardButton->setChecked(false);
        m_filters->startSearch();
    });
    m_boardAction = add(tr("&My Issues"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
        [this](bool isChecked) { m_boardButton->setChecked(isChecked); });
    m_boardAction->setCheckable(true);
    add(tr("&Export as Markdown…"), QKeySequence(), [this] { exportIssues(); });
    add(tr("What &Labels Mean…"), QKeySequence(), [this] {
        auto *dialog = new LabelsDialog(m_userData, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

std::optional<TrackedIssue> IssuesRoom::trackedIssue(const QString &url) const
{
    const auto found = std::ranges::find(m_tracked, url, &TrackedIssue::url);
    return found == m_tracked.end() ? std::nullopt : std::optional(*found);
}

/// What sources tell of it, else what the person keeps.
std::optional<Issue> IssuesRoom::knownIssue(const QString &url) const
{
    if (const int known = m_index.indexOf(url); known >= 0)
        return m_index.issues()[size_t(known)];
    return trackedIssue(url).transform(&TrackedIssue::lastKnown);
}

void IssuesRoom::setIssues(const model::IssueIndex &index)
{
    m_areIssuesThere = true;
    m_why.clear();
    m_index = index;
    m_readAt = {};
    for (const Issue &issue : m_index.issues()) {
        if (!m_readAt.isValid() || issue.readAt < m_readAt)
            m_readAt = issue.readAt;
    }
    m_index.setStages(stagesOf(m_tracked));
    model::ItemSet fresh(int(m_index.issues().size()));
    for (const QString &url : std::as_const(m_fresh)) {
        if (const int known = m_index.indexOf(url); known >= 0)
            fresh.insert(known);
    }
    rank();
    m_filters->setIndex(m_index);
    m_searches->setIndex(m_index);
    m_board->setIssues(m_tracked, m_index, m_explorer.issue());
    showList();
    m_model.setNew(fresh);
    showIssue();
}

void IssuesRoom::explain(const model::Error &error)
{
    m_areIssuesThere = true;
    const QString sentence = ErrorText::sentence(error);
    // What was read before is better than nothing.
    if (m_index.issues().empty()) {
        m_why = sentence;
        showNothing();
    } else {
        Q_EMIT newsTold(sentence);
    }
}

model::Issues IssuesRoom::find(const QString &query) const
{
    constexpr qsizetype fewestLetters = 3; // shorter pieces are inside of everything
    constexpr size_t most = 4;
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    if (query.size() < fewestLetters || words.isEmpty())
        return {};
    IssueFilter filter;
    for (const QString &word : words)
        filter = filter.withWord(word);
    model::Issues found;
    for (const int issue : m_ranking.inOrder(m_index.matching(filter))) {
        found.push_back(m_index.issues()[size_t(issue)]);
        if (found.size() == most)
            break;
    }
    return found;
}

bool IssuesRoom::hasIssue() const { return m_right->currentWidget() == m_page; }

bool IssuesRoom::isSettled() const
{
    return !isVisible() || (m_areIssuesThere && !m_page->isWaiting());
}

void IssuesRoom::showText(const Issue &issue, const model::Page &text)
{
    m_page->setText(issue, text);
}

void IssuesRoom::rank()
{
    m_ranking = model::IssueRanking(m_index, m_person, QDateTime::currentDateTimeUtc());
}

void IssuesRoom::followState(const ViewState &before)
{
    const ViewState &state = m_explorer.state();
    const bool isShown = state.view == ViewKind::IssueList;
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(isShown);
    if (!isShown && before.view == ViewKind::IssueList)
        m_page->finishNote();
    if (state.issueFilter == before.issueFilter && state.issueOrder == before.issueOrder)
        return;
    m_order->setCurrentIndex(m_order->findData(QVariant::fromValue(state.issueOrder)));
    m_searches->setShown(state.issueFilter, state.issueOrder);
    if (state.issueFilter != before.issueFilter) {
        m_fresh.clear();
        m_model.setNew(model::ItemSet(int(m_index.issues().size())));
        m_boardButton->setChecked(false); // who searches wants to see what is found
    }
    showList();
}

/// What is in the file now: also what was there before, when a change could not be kept.
void IssuesRoom::followUserData()
{
    const model::Contributor person = m_userData.contributor().value_or(model::Contributor());
    if (person != m_person) {
        m_person = person;
        m_filters->contributor()->setContributor(person);
        m_page->setContributor(person);
        rank();
        showList();
    }
    m_page->setStored(m_userData.trackedIssues());
    m_page->setObstacle(m_userData.obstacle());
    if (m_tracked != m_userData.trackedIssues()) {
        m_tracked = m_userData.trackedIssues();
        showWork();
    }
    tellReminders();
    showCount();
}

/// At once, and as it is in the file when it is known whether it could be kept: a second change
/// builds on the first.
void IssuesRoom::keep(const TrackedIssue &tracked)
{
    std::erase_if(m_tracked, [&](const TrackedIssue &other) { return other.url == tracked.url; });
    if (tracked.stage != IssueStage::None)
        m_tracked.insert(m_tracked.begin(), tracked);
    m_userData.trackIssue(tracked);
    showWork();
    showCount();
}

/// Everything that says how far the person has come.
void IssuesRoom::showWork()
{
    const QHash<QString, IssueStage> stages = stagesOf(m_tracked);
    m_index.setStages(stages);
    m_model.setStages(stages);
    m_filters->setIndex(m_index);
    m_searches->setIndex(m_index);
    m_board->setIssues(m_tracked, m_index, m_explorer.issue());
    m_page->setTracked(trackedIssue(m_explorer.issue()));
    if (m_explorer.state().issueFilter.contains("stage:"_L1))
        showList();
    if (!hasIssue())
        showIssue(); // it may be known by what the person keeps alone
    showNothing();
    showRight();
}

/// When the file has been read, and on each new day.
void IssuesRoom::tellReminders()
{
    const QDate today = QDate::currentDate();
    if (!m_userData.isLoaded() || m_remindedOn == today)
        return;
    m_remindedOn = today;
    m_board->setIssues(m_tracked, m_index, m_explorer.issue());
    if (const int due = dueCount(); due > 0)
        Q_EMIT newsTold(tr("%Ln reminder(s) of issues are due: see My Issues.", nullptr, due));
}

int IssuesRoom::dueCount() const
{
    const QDate today = QDate::currentDate();
    return int(std::ranges::count_if(
        m_tracked, [&](const TrackedIssue &tracked) { return tracked.isDue(today); }));
}

void IssuesRoom::showList()
{
    const ViewState &state = m_explorer.state();
    const auto filter = IssueFilter::parse(state.issueFilter).value_or(IssueFilter());
    const model::ItemSet found = m_index.matching(filter);
    m_model.setIssues(m_index,
        state.issueOrder == IssueOrder::Match ? m_ranking.inOrder(found)
                                              : m_index.inOrder(found, state.issueOrder));
    const int row = m_model.rowOf(m_explorer.issue());
    if (row >= 0)
        m_list->setCurrentIndex(m_list->model()->index(row, 0));
    else
        m_list->scrollToTop();
    showNothing();
    showCount();
}

void IssuesRoom::showNothing()
{
    const bool isBoard = m_boardButton->isChecked();
    if (isBoard ? !m_tracked.empty() : m_model.rowCount() > 0) {
        m_stack->setCurrentIndex(isBoard ? BoardPart : ListPart);
        return;
    }
    m_stack->setCurrentIndex(NothingPart);
    if (isBoard) {
        m_nothing->setText(
            tr("You follow no issue yet. Choose one in the list and say how far you are with it: "
               "interested, claimed, in a pull request, done. It then stands here, with your notes "
               "and reminders."));
        m_way->setText(tr("&Back to the List"));
    } else if (!m_why.isEmpty()) {
        m_nothing->setText(m_why);
        m_way->setText(tr("&Sync…"));
    } else if (m_index.issues().empty()) {
        m_nothing->setText(
            tr("There are no issues here yet. A sync brings those of CNCF projects that ask for "
               "help, from clotributor.dev, and those of Moby and Docker, from api.github.com. "
               "Then they can be read without a network."));
        m_way->setText(tr("&Sync…"));
    } else {
        m_nothing->setText(tr("No issue is like that. Fewer conditions find more."));
        m_way->setText(tr("C&lear Filter"));
    }
}

void IssuesRoom::showCount()
{
    const int all = int(m_index.issues().size());
    const int shown = m_model.rowCount();
    const QString count = shown == all
        ? tr("%Ln issue(s)", nullptr, all)
        : tr("%1 of %Ln issue(s)", nullptr, all).arg(QLocale().toString(shown));
    m_count->setText(m_readAt.isValid() ? tr("%1 · as of %2", "count, day")
                                              .arg(count, Names::day(m_readAt.toLocalTime().date()))
                                        : count);
    const bool isBoard = m_boardButton->isChecked();
    if (isBoard)
        m_count->setText(tr("%Ln issue(s) that you follow", nullptr, int(m_tracked.size())));
    m_order->setVisible(!isBoard); // of the list
    m_clear->setVisible(!isBoard && !m_explorer.state().issueFilter.isEmpty());
    const int due = dueCount();
    const int tracked = int(m_tracked.size());
    const QString mine = tracked == 0 ? tr("My Issues")
        : due > 0 ? tr("My Issues (%1, %Ln due)", nullptr, due).arg(QLocale().toString(tracked))
                  : tr("My Issues (%1)").arg(QLocale().toString(tracked));
    m_boardButton->setText(mine);
    const int fresh = m_searches->newCount();
    m_searchButton->setText(
        fresh > 0 ? tr("Saved Searches (%Ln new)", nullptr, fresh) : tr("Saved Searches"));
}

void IssuesRoom::showIssue()
{
    const QString &url = m_explorer.issue();
    const auto issue = knownIssue(url);
    // Whoever writes a note is not interrupted by a sync that knows the issue no more.
    if (!issue && m_page->isWritten(url))
        return;
    m_right->setCurrentIndex(issue ? 1 : 0);
    showRight();
    if (!issue)
        return;
    m_page->setIssue(*issue, trackedIssue(url));
    const int row = m_model.rowOf(url);
    if (row >= 0)
        m_list->setCurrentIndex(m_list->model()->index(row, 0));
    m_board->setCurrent(url);
}

/// Where there is nothing to choose from, nobody is asked to.
void IssuesRoom::showRight()
{
    m_right->setVisible(hasIssue()
        || (m_boardButton->isChecked() ? !m_tracked.empty() : !m_index.issues().empty()));
}

void IssuesRoom::showBoard(bool isShown)
{
    m_boardAction->setChecked(isShown);
    showNothing();
    showCount();
    showRight();
    m_filters->setVisible(!isShown); // the board shows all that is followed, and needs the room
    if (isShown)
        m_board->setFocus();
    else
        m_list->setFocus();
}

/// What was new in it is marked once, and seen.
void IssuesRoom::chooseSearch(const model::IssueSearch &search)
{
    const model::ItemSet fresh = newIn(m_index, search);
    ViewState next = m_explorer.state();
    next.view = ViewKind::IssueList;
    next.issueFilter = search.filter;
    next.issueOrder = search.order;
    m_explorer.change(next);
    m_boardButton->setChecked(false);
    m_fresh.clear();
    for (const int issue : fresh.toVector())
        m_fresh += m_index.issues()[size_t(issue)].url;
    m_model.setNew(fresh);
    if (!fresh.isEmpty())
        m_userData.markIssueSearchSeen(search.name, seenNow(m_index, search).seen);
}

void IssuesRoom::setStage(const QString &url, IssueStage stage)
{
    auto tracked = trackedIssue(url);
    if (!tracked)
        return;
    tracked->stage = stage;
    tracked->changedAt = TrackedIssue::now();
    keep(*tracked);
}

/// The board where it is shown, else the list.
void IssuesRoom::exportIssues()
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export as Markdown"), u"issues.md"_s, tr("Markdown (*.md)"));
    if (file.isEmpty())
        return;
    QString text;
    if (m_boardButton->isChecked()) {
        text = model::trackedAsMarkdown(m_tracked, tr("My Issues"), &IssueWords::stage);
    } else {
        model::Issues shown;
        for (int row = 0; row < m_model.rowCount(); ++row)
            shown.push_back(m_model.issueAt(row));
        text = model::issuesAsMarkdown(shown, tr("Issues to Pick Up"));
    }
    QSaveFile target(file);
    const bool isWritten
        = target.open(QIODevice::WriteOnly) && target.write(text.toUtf8()) >= 0 && target.commit();
    const QString path = QDir::toNativeSeparators(file);
    Q_EMIT newsTold(isWritten
            ? tr("Written: %1", "file").arg(path)
            : tr("%1 cannot be written: %2", "file, reason").arg(path, target.errorString()));
}

} // namespace views
