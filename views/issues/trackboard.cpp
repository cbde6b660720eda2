// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/issues/trackboard.h"

#include "model/items/issuelistmodel.h"
#include "views/details/heading.h"
#include "views/issues/boardcolumn.h"
#include "views/issues/issuedelegate.h"
#include "views/wording/issuewords.h"
#include "views/wording/names.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::Issue;
using model::IssueStage;
using model::TrackedIssue;
using Role = model::IssueListModel::Role;

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
    setIssues({}, model::IssueIndex(), {});
}

void TrackBoard::addColumn(size_t number)
{
    const IssueStage stage = model::trackedStages[number];
    Column &column = m_columns[number];
    column.head = new Heading(QString(), Heading::Rank::Section, this);
    column.head->setMargin(10);
    column.list = new BoardColumn(stage, this);
    auto *delegate = new IssueDelegate(m_theme, column.list);
    delegate->setTitleLines(2);
    column.list->setItemDelegate(delegate);
    column.list->setAccessibleName(IssueWords::stage(stage));
    column.list->setAccessibleDescription(
        tr("Ctrl with the left or right arrow moves an issue to another column."));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(column.head);
    rows->addWidget(column.list, 1);
    static_cast<QHBoxLayout *>(layout())->addLayout(rows, 1);
    connect(column.list, &BoardColumn::issueChosen, this, &TrackBoard::issueChosen);
    connect(column.list, &BoardColumn::issueDropped, this,
        [this, stage](const QString &url) { Q_EMIT stageChosen(url, stage); });
    connect(column.list, &BoardColumn::moveAsked, this,
        [this, number](int columns) { moveCurrent(number, columns); });
}

void TrackBoard::setIssues(
    const std::vector<TrackedIssue> &issues, const model::IssueIndex &index, const QString &current)
{
    const QDate today = QDate::currentDate();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Column &column : m_columns) {
        const QSignalBlocker quiet(column.list);
        column.list->clear();
        for (const TrackedIssue &tracked : issues) {
            if (tracked.stage != column.list->stage())
                continue;
            const int known = index.indexOf(tracked.url);
            const Issue issue = known >= 0 ? index.issues()[size_t(known)] : tracked.lastKnown();
            auto *item = new QListWidgetItem(issue.title, column.list);
            item->setData(int(Role::Issue), QVariant::fromValue(issue));
            if (tracked.isDue(today))
                item->setData(int(Role::Mark), tr("Due", "a reminder"));
            else if (tracked.remindOn.isValid() && tracked.stage != IssueStage::Done)
                item->setData(int(Role::Mark), Names::day(tracked.remindOn));
            item->setData(
                Qt::AccessibleTextRole, IssueWords::spoken(issue, tracked.stage, false, now));
        }
        column.head->setText(tr("%1 (%2)", "stage, number of issues")
                .arg(IssueWords::stage(column.list->stage()),
                    QLocale().toString(column.list->count())));
    }
    setCurrent(current);
}

void TrackBoard::setCurrent(const QString &url)
{
    for (const Column &column : m_columns)
        column.list->setCurrentUrl(url);
}

void TrackBoard::moveCurrent(size_t from, int columns)
{
    const QString url = m_columns[from].list->currentUrl();
    const int target = int(from) + columns;
    if (url.isEmpty() || target < 0 || target >= int(m_columns.size()))
        return;
    BoardColumn *list = m_columns[size_t(target)].list;
    Q_EMIT stageChosen(url, list->stage());
    // It stands there now, and the keyboard goes with it.
    list->setFocus();
    list->setCurrentUrl(url);
}

} // namespace views
