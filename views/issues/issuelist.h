// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QListView>

namespace model {
class IssueListModel;
}

namespace views {

class IssueDelegate;

/// The rows of an IssueListModel, as people see and hear them.
class IssueList : public QListView {
    Q_OBJECT
public:
    /// @p theme and @p model must outlive the list.
    IssueList(const Theme &theme, model::IssueListModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The row that is current is another one, by a person's hand.
    void issueChosen(const QString &url);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace views
