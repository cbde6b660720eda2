// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/issues/trackboard.h"

#include "model/items/issuelistmodel.h"
#include "views/details/heading.h"
#include "views/issues/issuedelegate.h"
#include "views/wording/issuewords.h"
#include "views/wording/names.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::Issue;
using model::IssueStage;
using model::TrackedIssue;
using Role = model::IssueListModel::Role;

namespace {

QString urlOf(const QListWidgetItem *item)
{
    return item->data(int(Role::Issue)).value<Issue>().url;
}

/// What is kept of it, where no source tells more.
Issue issueOf(const TrackedIssue &tracked, const model::IssueIndex &index)
{
    if (const int known = index.indexOf(tracked.url); known >= 0)
        return index.issues()[size_t(known)];
    Issue issue { .url = tracked.url,
        .title = tracked.title,
        .repository = tracked.repository,
        .project = tracked.project };
    issue.number = tracked.url.section(u'/', -1).toInt();
    return issue;
}

} // namespace

TrackBoard::TrackBoard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    for (size_t i = 0; i < m_columns.size(); ++i)
        addColumn(i);
    setFocusProxy(m_columns.front().list);
    updateHeads();
}

void TrackBoard::addColumn(size_t number)
{
    Column &column = m_columns[number];
    column.stage = model::trackedStages[number];
    column.head = new Heading(QString(), Heading::Rank::Section, this);
    column.head->setMargin(10);
    column.list = new QListWidget(this);
    column.list->setItemDelegate(new IssueDelegate(m_theme, column.list));
    column.list->setUniformItemSizes(true);
    column.list->setFrameShape(QFrame::NoFrame);
    column.list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column.list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column.list->setDragDropMode(QAbstractItemView::DragDrop);
    column.list->setDefaultDropAction(Qt::MoveAction);
    column.list->setAccessibleName(IssueWords::stage(column.stage));
    column.list->setAccessibleDescription(
        tr("Ctrl with the left or right arrow moves an issue to another column."));
    column.list->installEventFilter(this);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(column.head);
    rows->addWidget(column.list, 1);
    static_cast<QHBoxLayout *>(layout())->addLayout(rows, 1);

    connect(column.list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && !m_isFilling)
            Q_EMIT issueChosen(urlOf(item));
    });
    // What is dropped has its data only after it is there.
    connect(
        column.list->model(), &QAbstractItemModel::rowsInserted, this,
        [this, number] {
            if (m_isFilling)
                return;
            const Column &target = m_columns[number];
            for (int i = 0; i < target.list->count(); ++i) {
                const QString url = urlOf(target.list->item(i));
                const auto known = std::ranges::find(m_issues, url, &TrackedIssue::url);
                if (known != m_issues.end() && known->stage != target.stage)
                    Q_EMIT stageChosen(url, target.stage);
            }
        },
        Qt::QueuedConnection);
}

void TrackBoard::setIssues(const std::vector<TrackedIssue> &issues, const model::IssueIndex &index)
{
    m_isFilling = true;
    m_issues = issues;
    const QDate today = QDate::currentDate();
    for (const Column &column : m_columns) {
        const QListWidgetItem *current = column.list->currentItem();
        const QString wanted = current ? urlOf(current) : QString();
        column.list->clear();
        for (const TrackedIssue &tracked : issues) {
            if (tracked.stage != column.stage)
                continue;
            const Issue issue = issueOf(tracked, index);
            auto *item = new QListWidgetItem(issue.title, column.list);
            item->setData(int(Role::Issue), QVariant::fromValue(issue));
            if (tracked.isDue(today))
                item->setData(int(Role::Mark), tr("Due", "a reminder"));
            else if (tracked.remindOn.isValid() && tracked.stage != IssueStage::Done)
                item->setData(int(Role::Mark), Names::day(tracked.remindOn));
            item->setData(Qt::AccessibleTextRole,
                IssueWords::spoken(issue, tracked.stage, false, QDateTime::currentDateTimeUtc()));
            if (issue.url == wanted)
                column.list->setCurrentItem(item);
        }
    }
    m_isFilling = false;
    updateHeads();
}

void TrackBoard::setCurrent(const QString &url)
{
    m_isFilling = true;
    for (const Column &column : m_columns) {
        column.list->setCurrentItem(nullptr);
        for (int i = 0; i < column.list->count(); ++i) {
            if (urlOf(column.list->item(i)) == url)
                column.list->setCurrentRow(i);
        }
    }
    m_isFilling = false;
}

void TrackBoard::updateHeads()
{
    for (const Column &column : m_columns) {
        column.head->setText(tr("%1 (%2)", "stage, number of issues")
                .arg(IssueWords::stage(column.stage), QLocale().toString(column.list->count())));
    }
}

bool TrackBoard::eventFilter(QObject *watched, QEvent *event)
{
    const auto column = std::ranges::find(m_columns, watched, &Column::list);
    if (column == m_columns.end() || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isArrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
    if (!isArrow || !key->modifiers().testFlag(Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    const bool isForward = (key->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    moveCurrent(size_t(column - m_columns.begin()), isForward ? 1 : -1);
    return true;
}

void TrackBoard::moveCurrent(size_t from, int steps)
{
    const QListWidgetItem *item = m_columns[from].list->currentItem();
    const auto target = int(from) + steps;
    if (!item || target < 0 || target >= int(m_columns.size()))
        return;
    const QString url = urlOf(item);
    const Column &column = m_columns[size_t(target)];
    Q_EMIT stageChosen(url, column.stage);
    column.list->setFocus();
}

} // namespace views
