// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issueindex.h"
#include "views/shell/theme.h"

#include <QWidget>

#include <array>

class QLabel;

namespace views {

class BoardColumn;

/// The issues that a person follows, in a column for each stage. One is moved by dragging it, or
/// with Ctrl and an arrow.
class TrackBoard : public QWidget {
    Q_OBJECT
public:
    /// @p theme must outlive the board.
    explicit TrackBoard(const Theme &theme, QWidget *parent = nullptr);

    /// @p index tells more of those that sources still know. The one at @p current is current.
    void setIssues(const std::vector<model::TrackedIssue> &issues, const model::IssueIndex &index,
        const QString &current);
    void setCurrent(const QString &url);

Q_SIGNALS:
    void issueChosen(const QString &url);
    void stageChosen(const QString &url, model::IssueStage stage);

private:
    struct Column {
        QLabel *head = nullptr;
        BoardColumn *list = nullptr;
    };

    void addColumn(size_t number);
    void moveCurrent(size_t from, int columns);

    const Theme &m_theme;
    std::array<Column, model::trackedStages.size()> m_columns;
};

} // namespace views
