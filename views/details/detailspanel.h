// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "views/shell/theme.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QToolButton;

namespace views {

class CopyMenu;
class ItemPage;
class LogoCache;
class WelcomePage;

/// The selected Item with the way to its neighbours; without one, where to begin. Follows the
/// Explorer. Links, ratings and marks leave as signals and the window decides.
class DetailsPanel : public QWidget {
    Q_OBJECT
public:
    /// All three must outlive the panel.
    DetailsPanel(
        const Theme &theme, LogoCache &logos, model::Explorer &explorer, QWidget *parent = nullptr);

    /// For the window's menus; enabled when there is something to do.
    QAction *previousAction() const { return m_previous; }
    QAction *nextAction() const { return m_next; }
    QAction *ownWindowAction() const { return m_ownWindow; }
    QMenu *copyMenu() const;
    /// Of the selected Item.
    void editTags();
    void editNote();

Q_SIGNALS:
    void linkActivated(const QString &url);
    void syncRequested();
    /// A person gave @p stars, or took them back: 0.
    void ratingChanged(const model::ItemId &item, int stars);
    void markEdited(const model::ItemId &item, const model::MarkEdit &edit);
    /// @p text now is on the clipboard.
    void copied(const QString &text);

private:
    void buildActions();
    QWidget *buildBar();
    QToolButton *barButton(QAction *action) const;
    void showSelection();
    void updateBar();
    void updateStep(QAction *action, int steps) const;
    void updateIcons();
    void openInOwnWindow();

    const Theme &m_theme;
    LogoCache &m_logos;
    model::Explorer &m_explorer;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_ownWindow;
    CopyMenu *m_copyMenu;
    QLabel *m_position;
    QWidget *m_bar;
    QStackedLayout *m_pages;
    WelcomePage *m_welcome;
    ItemPage *m_item;
};

} // namespace views
