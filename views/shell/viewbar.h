// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "views/shell/theme.h"

#include <QToolBar>

class QActionGroup;
class QMenu;
class QTabBar;
class QToolButton;

namespace views {

/// The one toolbar: where one was, which group is shown, the search, how it is shown, and what the
/// colours say. Follows the Explorer and changes it.
class ViewBar : public QToolBar {
    Q_OBJECT
public:
    /// All must outlive the bar. @p search is the box in its middle.
    ViewBar(Theme &theme, model::Explorer &explorer, QWidget *search, QWidget *parent = nullptr);

    /// Shows which landscape one looks at, @p title, and offers others in @p menu; without a menu
    /// there is no choice, and nothing is shown.
    void setLandscape(const QString &title, QMenu *menu);

    QAction *backAction() const { return m_back; }
    QAction *forwardAction() const { return m_forward; }
    /// One for each ViewKind, in its order; checked is the one that is shown.
    QList<QAction *> viewActions() const;
    /// One for each Lens, and one for the size by stars.
    QMenu *lensMenu() const { return m_lensMenu; }

private:
    void buildGroups();
    void followState();
    void updateColors();
    QToolButton *addButton(QAction *action);

    Theme &m_theme;
    model::Explorer &m_explorer;
    QAction *m_back;
    QAction *m_forward;
    QToolButton *m_landscapeButton;
    QAction *m_landscape = nullptr; ///< the button's, in the bar
    QTabBar *m_groups;
    QAction *m_groupsPlace = nullptr; ///< theirs, in the bar
    QActionGroup *m_views;
    QActionGroup *m_lenses;
    QMenu *m_lensMenu;
    QAction *m_size;
    QToolButton *m_lensButton = nullptr;
    QToolButton *m_themeButton = nullptr;
};

} // namespace views
