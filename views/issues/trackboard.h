// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issueindex.h"
#include "views/shell/theme.h"

#include <QWidget>

#include <array>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace views {

/// The issues that a person follows, in a column for each stage. One is moved by dragging it, or
/// with Ctrl and an arrow.
class TrackBoard : public QWidget {
    Q_OBJECT
public:
    /// @p theme must outlive the board.
    explicit TrackBoard(const Theme &theme, QWidget *parent = nullptr);

    /// @p index tells more of those that sources still know.
    void setIssues(const std::vector<model::TrackedIssue> &issues, const model::IssueIndex &index);
    void setCurrent(const QString &url);

Q_SIGNALS:
    void issueChosen(const QString &url);
    void stageChosen(const QString &url, model::IssueStage stage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column {
        model::IssueStage stage = model::IssueStage::Interested;
        QLabel *head = nullptr;
        QListWidget *list = nullptr;
    };

    void addColumn(size_t number);
    void moveCurrent(size_t from, int steps);
    void updateHeads();

    const Theme &m_theme;
    std::array<Column, model::trackedStages.size()> m_columns;
    std::vector<model::TrackedIssue> m_issues;
    bool m_isFilling = false;
};

} // namespace views
