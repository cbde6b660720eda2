// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/toolcheck.h"
#include "views/shell/theme.h"
#include "views/wording/pathwords.h"

#include <QWidget>

#include <set>

class QVBoxLayout;

namespace views {

class CalmComboBox;

/// What a trail needs on this machine, how it stands there, and how it is installed on each system.
class PrerequisitesPanel : public QWidget {
    Q_OBJECT
public:
    /// @p theme must outlive the panel.
    PrerequisitesPanel(const Theme &theme, const std::vector<model::Prerequisite> &needs,
        QWidget *parent = nullptr);

    /// How it stands; of what is not in @p states nothing is known yet.
    void setStates(const std::vector<model::ToolState> &states);

    /// "2.47.1", or why there is none.
    static QString sentence(const model::ToolState &state);
    /// The system that the program runs on.
    static PathWords::System thisSystem();

Q_SIGNALS:
    void checkRequested();
    void linkActivated(const QString &url);
    void copied(const QString &text);

private:
    void rebuild();
    QWidget *row(model::Prerequisite what);
    QWidget *howTo(model::Prerequisite what);

    const Theme &m_theme;
    const std::vector<model::Prerequisite> m_needs;
    std::vector<model::ToolState> m_states;
    std::set<model::Prerequisite> m_shown; ///< of which it is told how to get them
    CalmComboBox *m_system;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};

} // namespace views
