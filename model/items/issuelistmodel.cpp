// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/issuelistmodel.h"

#include <algorithm>

namespace model {

void IssueListModel::setIssues(const IssueIndex &index, std::vector<int> rows)
{
    beginResetModel();
    m_index = index;
    m_rows = std::move(rows);
    endResetModel();
}

void IssueListModel::setNew(const ItemSet &issues)
{
    if (m_new == issues)
        return;
    m_new = issues;
    if (!m_rows.empty())
        Q_EMIT dataChanged(
            this->index(0), this->index(int(m_rows.size()) - 1), { int(Role::IsNew) });
}

void IssueListModel::setStages(const QHash<QString, IssueStage> &stages)
{
    m_index.setStages(stages);
    if (!m_rows.empty())
        Q_EMIT dataChanged(
            this->index(0), this->index(int(m_rows.size()) - 1), { int(Role::Stage) });
}

int IssueListModel::rowOf(const QString &url) const
{
    const auto found = std::ranges::find(m_rows, m_index.indexOf(url));
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int IssueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant IssueListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int issue = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return issueAt(index.row()).title;
    switch (Role(role)) {
    case Role::Issue: return QVariant::fromValue(issueAt(index.row()));
    case Role::Stage: return QVariant::fromValue(m_index.stageOf(issue));
    case Role::Mark: break;
    case Role::IsNew: return m_new.contains(issue);
    }
    return {};
}

} // namespace model
