// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "model/store/userdata.h"

#include <QMenu>

namespace views {

/// The ways of looking at the landscape that a person keeps: save this one, go to one, manage them.
class SavedViewsMenu : public QMenu {
    Q_OBJECT
public:
    static constexpr int maxNameLength = 80;

    /// Both must outlive the menu.
    SavedViewsMenu(model::UserData &userData, model::Explorer &explorer, QWidget *parent = nullptr);

    /// What a view shows, in one line: "Projects: maturity:graduated".
    static QString summaryOf(const model::Explorer &explorer, const model::ViewState &state);

    void openSaveDialog();
    void openManageDialog();

private:
    void rebuild();
    QString suggestedName() const;

    model::UserData &m_userData;
    model::Explorer &m_explorer;
    QAction *m_save;
    QAction *m_manage;
};

} // namespace views
