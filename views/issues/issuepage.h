// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issuerank.h"
#include "model/documents/page.h"
#include "views/shell/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace views {

class FlowLayout;
class Heading;
class PageView;

/// One issue: what it is, what speaks against it, its text, why it suits the person, and how far
/// they have come with it.
class IssuePage : public QWidget {
    Q_OBJECT
public:
    /// @p theme must outlive the page.
    explicit IssuePage(const Theme &theme, QWidget *parent = nullptr);

    /// Shows @p issue, of which @p tracked is what the person keeps.
    void setIssue(const model::Issue &issue, const std::optional<model::TrackedIssue> &tracked);
    /// The same issue, followed differently.
    void setTracked(const std::optional<model::TrackedIssue> &tracked);
    /// All that is in the person's file. A note that is not there yet stays here, also while other
    /// issues are shown, and is tried again.
    void setStored(const std::vector<model::TrackedIssue> &stored);
    /// Why nothing can be kept; nothing: it can.
    void setObstacle(const std::optional<model::Error> &obstacle);
    void setContributor(const model::Contributor &person);
    /// What is to be read of @p issue, which textWanted() asked for; by now another may be shown,
    /// or more known of it.
    void setText(const model::Issue &issue, const model::Page &text);
    /// Whether the text of the issue is still on its way.
    bool isWaiting() const { return m_isWaiting; }
    /// Whether this is the issue at @p url, and the person writes a note on it.
    bool isWritten(const QString &url) const;
    /// Keeps what is typed and not kept yet.
    void finishNote();

Q_SIGNALS:
    /// setText() answers.
    void textWanted(const model::Issue &issue);
    void trackedChanged(const model::TrackedIssue &tracked);
    void linkActivated(const QString &url);
    void pageChosen(const model::PagePlace &page);
    /// The project as the source names it.
    void projectChosen(const QString &project);
    void copied();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildText();
    QWidget *buildReasons();
    QWidget *buildNotes();
    void chooseStage(model::IssueStage stage);
    void showText(const model::Page &text);
    void showTracked();
    void showReasons();
    void showWarning();
    void showTags();
    void track(const model::TrackedIssue &tracked);
    model::TrackedIssue tracked() const;
    /// As the person wrote it, kept or not.
    QString note() const;

    const Theme &m_theme;
    model::Issue m_issue;
    model::Contributor m_person;
    std::optional<model::TrackedIssue> m_tracked;
    QHash<QString, QString> m_drafts; ///< notes that are not in the file yet, by address
    Heading *m_title;
    QLabel *m_facts;
    QLabel *m_warning;
    QWidget *m_tags;
    FlowLayout *m_tagRow;
    QComboBox *m_stage;
    QPushButton *m_web;
    QPushButton *m_more;
    QAction *m_projectAction = nullptr;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QStackedWidget *m_text; ///< what is to be read, or why there is nothing
    PageView *m_reader = nullptr;
    QLabel *m_noText = nullptr;
    model::Page m_shownText;
    QLabel *m_reasons = nullptr;
    QLabel *m_obstacle = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QCheckBox *m_isReminded = nullptr;
    QDateEdit *m_remindOn = nullptr;
    bool m_isWaiting = false;
    bool m_isShowing = false; ///< controls take what is kept, and nobody changes it
};

} // namespace views
