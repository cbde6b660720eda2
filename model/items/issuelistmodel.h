// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issueindex.h"

#include <QAbstractListModel>

namespace model {

/// Some issues of an IssueIndex in an order, each with its Issue under Role::Issue.
class IssueListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Role {
        Issue = Qt::UserRole,
        Stage, ///< IssueStage
        Mark, ///< a few words to stand at the end of the title; only of a list of tracked ones
        IsNew, ///< whether the person has not seen it in the search that is shown
    };

    using QAbstractListModel::QAbstractListModel;

    void setIssues(const IssueIndex &index, std::vector<int> rows);
    void setNew(const ItemSet &issues);
    /// How far the person has come changed, and nothing else.
    void setStages(const QHash<QString, IssueStage> &stages);

    const Issue &issueAt(int row) const { return m_index.issues()[size_t(m_rows[size_t(row)])]; }
    /// -1 when it is not in the list.
    int rowOf(const QString &url) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    IssueIndex m_index;
    std::vector<int> m_rows; ///< indexes of issues
    ItemSet m_new;
};

} // namespace model
