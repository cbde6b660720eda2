// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/contributionpath.h"
#include "model/community/toolcheck.h"
#include "views/shell/theme.h"

#include <QScrollArea>

class QLabel;
class QProgressBar;
class QPushButton;

namespace views {

class PrerequisitesPanel;
class StepCard;

/// A way to contribute as a trail of steps that are checked off. The first that is to be done is
/// open.
class TrailPage : public QScrollArea {
    Q_OBJECT
public:
    /// @p theme must outlive the page.
    TrailPage(const Theme &theme, model::ContributionPath path, QWidget *parent = nullptr);

    model::ContributionPath path() const { return m_path; }
    void setProgress(const model::PathProgress &done);
    void setStates(const std::vector<model::ToolState> &states);

Q_SIGNALS:
    /// By the person.
    void stepChanged(model::ContributionPath path, const QString &step, bool isDone);
    void restartRequested(model::ContributionPath path);
    void checkRequested();
    void linkChosen(const model::PathLink &link);
    void copied(const QString &text);

private:
    void changeStep(StepCard *card, bool isDone);
    void openNext(const StepCard *after);
    void showCount();

    const model::ContributionPath m_path;
    QProgressBar *m_bar;
    QLabel *m_count;
    QPushButton *m_restart;
    PrerequisitesPanel *m_needs = nullptr; ///< nothing where the trail needs nothing
    std::vector<StepCard *> m_cards;
    bool m_isOpened = false; ///< a first step has been opened
};

} // namespace views
