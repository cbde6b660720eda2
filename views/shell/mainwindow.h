// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/mobycomponent.h"
#include "model/store/datafolder.h"
#include "model/store/sourcestate.h"
#include "model/sync/syncer.h"
#include "views/shell/theme.h"

#include <QMainWindow>

#include <array>

class QActionGroup;
class QDockWidget;
class QLabel;
class QMessageBox;
class QTabBar;
class QToolButton;

namespace views {

class DetailsPanel;
class LogoCache;
class MapView;
class MobyDialog;
class SearchBox;
class SyncDialog;

/// What the window shows: a world and how its sources stand.
struct ShownWorld {
    model::SnapshotPtr snapshot = std::make_shared<model::Snapshot>();
    QString catalogFile; ///< empty: the starter landscape
    std::vector<model::SourceState> states;
    model::Problems problems; ///< what the importers met in the files
    std::vector<model::MobyComponent> mobyComponents;
    std::optional<model::Error> error; ///< why what was stored cannot be shown
};

/// The main window: menus, toolbar, the map of a group, details, search, sync and status. Owns no
/// data; what it needs is given to it, what it wants it asks for with signals.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// All three must outlive the window.
    MainWindow(Theme &theme, LogoCache &logos, model::Syncer &syncer, QWidget *parent = nullptr);

    void showWorld(const ShownWorld &world);
    /// How the sources stand after a sync that brought nothing for the map.
    void showStates(const std::vector<model::SourceState> &states);
    /// Nothing could be done with @p url, which openLinkRequested() asked for.
    void showLinkNotOpened(const QString &url);
    /// False when there is no such group or Item. @p group is a name or an alias, in any letter
    /// case.
    bool showGroup(const QString &group);
    bool showItem(const QString &item);
    QString currentGroup() const { return m_groupKey; }

    /// Whether everything that belongs into a picture of the window has been drawn.
    bool isSettled() const;

Q_SIGNALS:
    void syncRequested();
    void openLinkRequested(const QString &url);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildActions();
    void buildToolBar();
    void buildStatusBar();
    void buildGroups();
    void setGroup(const QString &key);
    void showSelection();
    void openSync();
    void openMoby();
    QMessageBox *linkBox(const QString &question, const QString &url);
    void showLinkQuestion(const QString &url);
    void showAbout();
    void showMessage(const QString &text);
    void updateStatus();
    void updateColors();
    void showSyncProgress(const model::SourceProgress &progress);

    Theme &m_theme;
    LogoCache &m_logos;
    model::Syncer &m_syncer;
    ShownWorld m_world;
    std::vector<model::Group> m_groups;
    QString m_groupKey;

    QLabel *m_notice; ///< above the map: why it does not show what was synced
    MapView *m_map;
    DetailsPanel *m_details;
    SearchBox *m_search;
    QDockWidget *m_detailsDock;
    SyncDialog *m_syncDialog;
    QTabBar *m_groupBar = nullptr;
    QActionGroup *m_groupActions = nullptr;
    QMenu *m_groupMenu = nullptr;
    MobyDialog *m_mobyDialog = nullptr; ///< made when it is first asked for
    QLabel *m_totals = nullptr;
    QLabel *m_age = nullptr;
    QString m_message; ///< in the place of the age, for a while
    QToolButton *m_pill = nullptr;
    QAction *m_fullScreenAction = nullptr;
    QAction *m_syncAction = nullptr;
    QAction *m_fitAction = nullptr;
    QAction *m_mobyAction = nullptr;
    QAction *m_zoomInAction = nullptr;
    QAction *m_zoomOutAction = nullptr;
    std::array<QAction *, 2> m_selectionActions {};
    QToolButton *m_themeButton = nullptr;
    std::map<QString, qint64> m_syncBytes;
};

} // namespace views
