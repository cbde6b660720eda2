// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/issues/issuelist.h"

#include "model/items/issuelistmodel.h"
#include "views/issues/issuedelegate.h"
#include "views/shell/unaskedcurrent.h"
#include "views/wording/issuewords.h"

#include <QIdentityProxyModel>

namespace views {

using model::IssueListModel;

namespace {

/// Words what a model does not: the text for screen readers.
class SpokenIssues : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::AccessibleTextRole || !index.isValid())
            return QIdentityProxyModel::data(index, role);
        using Role = IssueListModel::Role;
        return IssueWords::spoken(index.data(int(Role::Issue)).value<model::Issue>(),
            index.data(int(Role::Stage)).value<model::IssueStage>(),
            index.data(int(Role::IsNew)).toBool(), QDateTime::currentDateTimeUtc());
    }
};

} // namespace

IssueList::IssueList(const Theme &theme, IssueListModel &model, QWidget *parent)
    : QListView(parent)
{
    auto *spoken = new SpokenIssues(this);
    spoken->setSourceModel(&model);
    setModel(spoken);
    setItemDelegate(new IssueDelegate(theme, this));
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void IssueList::focusInEvent(QFocusEvent *event)
{
    const QSignalBlocker quiet(this);
    const UnaskedCurrent none(*this);
    QListView::focusInEvent(event);
}

void IssueList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid()) {
        Q_EMIT issueChosen(
            current.data(int(IssueListModel::Role::Issue)).value<model::Issue>().url);
    }
}

} // namespace views
