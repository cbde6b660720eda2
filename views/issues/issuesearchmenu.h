// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/userdata.h"

#include <QMenu>

namespace views {

/// The searches for issues that a person keeps, each with how much is new in it.
class IssueSearchMenu : public QMenu {
    Q_OBJECT
public:
    static constexpr int maxNameLength = 80;

    /// @p userData must outlive the menu.
    explicit IssueSearchMenu(model::UserData &userData, QWidget *parent = nullptr);

    void setIndex(const model::IssueIndex &index);
    /// What is saved as a search.
    void setShown(const QString &filter, model::IssueOrder order);
    /// How many issues are new in all searches together.
    int newCount() const { return m_newCount; }

Q_SIGNALS:
    void searchChosen(const model::IssueSearch &search);
    void newCountChanged();

private:
    void rebuild();
    void save();
    void rename(const QString &name);
    QString askName(const QString &title, const QString &suggested);

    model::UserData &m_userData;
    QMenu *m_renaming;
    QMenu *m_removing;
    std::vector<model::IssueSearch> m_shown;
    bool m_canSave = false;
    model::IssueIndex m_index;
    QString m_filter;
    model::IssueOrder m_order = model::IssueOrder::Match;
    int m_newCount = 0;
};

} // namespace views
