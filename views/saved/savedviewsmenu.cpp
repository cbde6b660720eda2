// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/saved/savedviewsmenu.h"

#include "views/details/safetext.h"
#include "views/saved/savedviewsdialog.h"
#include "views/saved/saveviewdialog.h"
#include "views/wording/errortext.h"

#include <algorithm>

namespace views {

SavedViewsMenu::SavedViewsMenu(
    model::UserData &userData, model::Explorer &explorer, QWidget *parent)
    : QMenu(parent)
    , m_userData(userData)
    , m_explorer(explorer)
    , m_save(new QAction(tr("&Save This View…"), this))
    , m_manage(new QAction(tr("&Manage Views…"), this))
{
    setTitle(tr("Saved &Views"));
    setToolTipsVisible(true);
    connect(m_save, &QAction::triggered, this, &SavedViewsMenu::openSaveDialog);
    connect(m_manage, &QAction::triggered, this, &SavedViewsMenu::openManageDialog);
    connect(&userData, &model::UserData::changed, this, &SavedViewsMenu::rebuild);
    connect(this, &QMenu::aboutToShow, this, &SavedViewsMenu::rebuild); // marks the current one
    rebuild();
}

QString SavedViewsMenu::summaryOf(const model::Explorer &explorer, const model::ViewState &state)
{
    const auto group = std::ranges::find(explorer.groups(), state.group, &model::Group::key);
    const QString place = group == explorer.groups().end() ? state.group : group->name;
    return state.filter.isEmpty() ? tr("%1: everything").arg(place)
                                  : tr("%1: %2", "group, filter").arg(place, state.filter);
}

void SavedViewsMenu::rebuild()
{
    // Not clear(): it would delete the actions that stay.
    for (QAction *action : actions()) {
        removeAction(action);
        if (action != m_save && action != m_manage)
            action->deleteLater();
    }
    const auto &views = m_userData.savedViews();
    const bool isChangeable = m_userData.isLoaded() && !m_userData.obstacle();
    m_save->setEnabled(isChangeable);
    m_manage->setEnabled(isChangeable && !views.empty());
    addAction(m_save);
    addSeparator();
    for (const model::SavedView &view : views) {
        QAction *action = addAction(plainLabel(view.name));
        action->setToolTip(plainToolTip(summaryOf(m_explorer, view.state)));
        action->setCheckable(true);
        action->setChecked(view.state == m_explorer.state());
        connect(action, &QAction::triggered, this,
            [this, state = view.state] { m_explorer.change(state); });
    }
    if (views.empty()) {
        const auto &obstacle = m_userData.obstacle();
        QAction *note
            = addAction(obstacle ? tr("Saved views cannot be used") : tr("No view is saved yet"));
        if (obstacle)
            note->setToolTip(plainToolTip(ErrorText::userData(*obstacle)));
        note->setEnabled(false);
    }
    addSeparator();
    addAction(m_manage);
}

QString SavedViewsMenu::suggestedName() const
{
    const model::ViewState &state = m_explorer.state();
    const QString name = state.filter.isEmpty() ? m_explorer.group().name : state.filter;
    return name.simplified().left(maxNameLength);
}

void SavedViewsMenu::openSaveDialog()
{
    auto *dialog
        = new SaveViewDialog(m_userData, m_explorer.state(), suggestedName(), parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SavedViewsMenu::openManageDialog()
{
    auto *dialog = new SavedViewsDialog(m_userData, m_explorer, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace views
