// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issuerank.h"
#include "model/explore/explorer.h"
#include "model/items/issuelistmodel.h"
#include "model/store/userdata.h"
#include "views/guide/pagepicture.h"
#include "views/shell/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace views {

class ElidedLabel;
class IssueFilterPanel;
class IssueList;
class IssuePage;
class IssueSearchMenu;
class TrackBoard;

/// Where people find an issue to pick up: filters, the list, one issue, and the board of those that
/// they follow. Follows the Explorer and what the person keeps, and changes both.
class IssuesRoom : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the room.
    IssuesRoom(const Theme &theme, model::Explorer &explorer, model::UserData &userData,
        QWidget *parent = nullptr);

    /// All that was synced.
    void setIssues(const model::IssueIndex &index);
    /// Why what was synced cannot be read.
    void explain(const model::Error &error);
    /// What textWanted() asked for.
    void showText(const model::Issue &issue, const model::Page &text);
    /// The first issues that have every word of @p query, those that suit the person best first.
    model::Issues find(const QString &query) const;
    /// Whether an issue is shown.
    bool hasIssue() const;
    /// Whether what there is has been read, drawn or not to be had.
    bool isSettled() const;

    /// What can be done with issues; enabled while the room is shown.
    const QList<QAction *> &actions() const { return m_actions; }
    IssueSearchMenu *searches() const { return m_searches; }
    QSplitter *splitter() const { return m_splitter; }

Q_SIGNALS:
    /// showText() answers.
    void textWanted(const model::Issue &issue);
    void linkActivated(const QString &url);
    void projectChosen(const QString &project);
    void syncRequested();
    void newsTold(const QString &text);

private:
    QWidget *buildHead();
    QWidget *buildNothing();
    void buildActions();
    void followState(const model::ViewState &before);
    void followUserData();
    void keep(const model::TrackedIssue &tracked);
    void showWork();
    void tellReminders();
    int dueCount() const;
    void rank();
    void showList();
    void showIssue();
    void showRight();
    void showCount();
    void showNothing();
    void showBoard(bool isShown);
    void chooseSearch(const model::IssueSearch &search);
    void setStage(const QString &url, model::IssueStage stage);
    void exportIssues();
    std::optional<model::TrackedIssue> trackedIssue(const QString &url) const;
    std::optional<model::Issue> knownIssue(const QString &url) const;

    model::Explorer &m_explorer;
    model::UserData &m_userData;
    model::IssueIndex m_index;
    QDateTime m_readAt; ///< when the oldest of them was read
    model::IssueRanking m_ranking;
    model::Contributor m_person; ///< that the ranking is for
    std::vector<model::TrackedIssue> m_tracked;
    QStringList m_fresh; ///< addresses of what is marked as new
    QString m_why; ///< why there are no issues
    QDate m_remindedOn; ///< the day on which reminders were told last
    model::IssueListModel m_model;
    QList<QAction *> m_actions;
    QAction *m_boardAction = nullptr;
    IssueFilterPanel *m_filters;
    IssueList *m_list;
    TrackBoard *m_board;
    IssuePage *m_page;
    IssueSearchMenu *m_searches;
    ElidedLabel *m_count;
    QPushButton *m_clear;
    QComboBox *m_order;
    QPushButton *m_searchButton;
    QPushButton *m_boardButton;
    QStackedWidget *m_stack; ///< list, nothing to list, board
    QStackedWidget *m_right; ///< an issue, or none is chosen
    QLabel *m_nothing = nullptr;
    QPushButton *m_way = nullptr; ///< out of nothing
    QSplitter *m_splitter;
    bool m_areIssuesThere = false;
};

} // namespace views
