// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/search/omnirow.h"

namespace views {

/// What the Omnibox offers beside the landscape: the actions of the window, and what was chosen in
/// this session, the newest first.
class OmniChoices {
public:
    /// Those without a text, separators and submenus are left out; they may be gone any time.
    void setActions(const QList<QAction *> &actions);
    /// Those of them that are offered before anything is typed.
    void setSuggestedActions(const QList<QAction *> &actions);

    /// Actions that can be triggered now, as searching knows them; the index is that of action().
    std::vector<model::OmniAction> searchable();
    /// Of the last searchable().
    QAction *action(int index) const;

    void remember(const model::Snapshot &snapshot, const OmniRow &row);
    /// What was chosen, as far as @p snapshot has it, and after it what is suggested.
    std::vector<OmniRow> rowsWithoutText(const model::Snapshot &snapshot) const;

private:
    struct Choice {
        model::OmniHit hit;
        std::optional<model::ItemId> item;
        QPointer<QAction> action;
        std::optional<OmniRow> text; ///< one that was read, as it is offered

        bool isSame(const Choice &other) const;
    };

    QList<QPointer<QAction>> m_actions;
    QList<QPointer<QAction>> m_suggested;
    QList<QPointer<QAction>> m_searchable;
    std::vector<Choice> m_recent;
};

} // namespace views
