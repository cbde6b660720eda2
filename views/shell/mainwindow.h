// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/bundle.h"
#include "model/community/channel.h"
#include "model/community/meetups.h"
#include "model/community/mobyproject.h"
#include "model/explore/explorer.h"
#include "model/http/requestlog.h"
#include "model/items/markexport.h"
#include "model/store/knownlandscape.h"
#include "model/store/userdata.h"
#include "model/sync/syncer.h"
#include "model/sync/syncschedule.h"
#include "views/search/omnibox.h"
#include "views/shell/theme.h"

#include <QMainWindow>

#include <array>

class QActionGroup;
class QDockWidget;
class QLabel;
class QStackedWidget;

namespace views {

class CardsView;
class ContributeRoom;
class DetailsPanel;
class FilterPanel;
class FilterStrip;
class GuidePanel;
class IssuesRoom;
class LandscapeMenu;
class LogoCache;
class MarkMenu;
class MapLegend;
class MapView;
class MeetupsDialog;
class MobyRoom;
class OutlinePanel;
class ReadingRoom;
class SavedViewsMenu;
class StatusLine;
class SyncDialog;
class TableView;
class ViewBar;

/// What the window shows: a world and how its sources stand.
struct ShownWorld {
    QString landscape; ///< the name of its source; empty: that of the CNCF
    QString title; ///< of another landscape
    model::ItemIndexPtr index; ///< never null
    std::vector<model::SourceState> states;
    model::Problems problems; ///< what the importers met in the files
    model::MobyProject moby;
    model::Channels channels;
    std::optional<model::Error> error; ///< why what was stored cannot be shown
    bool canBeRebuilt = false; ///< nothing is stored, but what it is made of is there
    bool isSynced = false; ///< there is something of the CNCF to hand on
};

/// The main window: menus, toolbar, filters, the landscape as map, cards or table, details, status.
/// Puts the rooms together and owns no data; what it wants it asks for with signals.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// What the window is given; all of it must outlive the window.
    struct Parts {
        Theme &theme;
        LogoCache &logos;
        model::Syncer &syncer;
        model::Explorer &explorer;
        model::UserData &userData;
    };
    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);

    void showWorld(const ShownWorld &world);
    /// The landscapes that there are to choose from, that of the CNCF first.
    void setLandscapes(const std::vector<model::KnownLandscape> &landscapes);
    /// Nothing of the landscape @p name is here that could be shown.
    void showNoLandscape(const QString &name);
    /// How the sources stand, and what is wrong in their files, after a sync that brought nothing
    /// for the map.
    void showStates(const std::vector<model::SourceState> &states, const model::Problems &problems);
    /// The sources that a sync leaves out, by name; a person changes them in the window.
    void setSwitchedOffSources(const QStringList &names);
    QStringList switchedOffSources() const;
    /// When a sync begins by itself; a person changes it in the window.
    void setSchedule(model::SyncSchedule schedule);
    model::SyncSchedule schedule() const;
    /// What is on this machine, source by source.
    SyncDialog *syncDialog() const { return m_syncDialog; }
    /// Every request that was made, the newest first.
    void showRequests(const std::vector<model::RequestRecord> &records);
    /// How writing the bundle @p file ended, which bundleExportRequested() asked for.
    void showBundleWritten(const QString &file, const model::Result<model::Bundle> &bundle);
    /// What meetupsWanted() asked for; @p areSynced: not only those that come with the program.
    void showMeetups(std::vector<model::Meetup> meetups, bool areSynced);
    /// Where texts are read.
    ReadingRoom *readingRoom() const { return m_reading; }
    /// Where issues to pick up are found.
    IssuesRoom *issuesRoom() const { return m_issues; }
    /// Where the Moby project is explained.
    MobyRoom *mobyRoom() const { return m_moby; }
    /// Where people begin to contribute.
    ContributeRoom *contributeRoom() const { return m_contribute; }
    /// What finds texts for the search.
    void setTextFinder(const TextFinder &finder);
    /// Docks and bars as a person arranged them, for the next start.
    QByteArray arrangement() const;
    /// Nothing could be done with @p url, which openLinkRequested() asked for.
    void showLinkNotOpened(const QString &url);
    /// False when there is no such Item.
    bool showItem(const QString &item);

    /// Whether everything that belongs into a picture of the window has been drawn.
    bool isSettled() const;

Q_SIGNALS:
    void syncRequested();
    /// showRequests() answers.
    void requestsWanted();
    void openLinkRequested(const QString &url);
    /// To be shown, and in it the Item @p item where one is named.
    void landscapeRequested(const QString &landscape, const QString &item);
    /// A landscape that a person named or dropped on the window: to be added, read and shown.
    void landscapeAdded(const model::Source &source);
    /// showMeetups() answers.
    void meetupsWanted();
    /// showBundleWritten() answers.
    void bundleExportRequested(const QString &file);
    /// To be taken by the syncer.
    void bundleImportRequested(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildCentre();
    void buildDocks();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildGoMenu();
    void buildLandscapeMenu();
    void buildMapMenu();
    void buildPageMenu();
    void buildIssueMenu();
    void buildItemMenu();
    void keepMark(const model::ItemId &item, const model::MarkEdit &edit);
    void showTerm(const QString &term);
    void showMarks();
    void finishMarks();
    std::vector<model::KeptItem> keptItems() const;
    void exportMarks();
    /// Asks where to, and has @p write say what of @p count items is to be written.
    void saveList(const QString &title, const QString &name, const std::function<int()> &count,
        const std::function<QString(model::ExportFormat)> &write);
    void connectParts();
    void connectSearch();
    void connectMoby();
    void connectContribute();
    void openRoom(const QString &room);
    void showIssuesOf(const QString &repository);
    void buildGroups();
    void showState();
    void showRoom();
    void showSelection();
    void showCncfItem(const QString &id);
    void showSpotlight(const model::ItemSet &items);
    void showPlace(const QString &category, const QString &subcategory);
    void reportPlacesInView();
    void openContextMenu(const QPoint &globalPosition);
    void openSync();
    void openMeetups();
    void exportMap();
    void exportList();
    void exportData();
    void chooseImport();
    void importData(const QString &file);
    void askToAdd(const model::Source &landscape);
    void addLandscape();
    void showLandscape();
    void showAbout();
    void updateIcons();

    Theme &m_theme;
    LogoCache &m_logos;
    model::Syncer &m_syncer;
    model::Explorer &m_explorer;
    model::UserData &m_userData;
    ShownWorld m_world;

    QLabel *m_notice; ///< above the map: why it does not show what was synced
    MapView *m_map;
    MapLegend *m_legend;
    CardsView *m_cards;
    TableView *m_table;
    ReadingRoom *m_reading;
    IssuesRoom *m_issues;
    MobyRoom *m_moby;
    ContributeRoom *m_contribute;
    QStackedWidget *m_stack; ///< map with legend, cards, table, reading room, issues, Moby,
                             ///< contributing: by ViewKind
    FilterStrip *m_strip = nullptr;
    FilterPanel *m_filters;
    OutlinePanel *m_outline;
    DetailsPanel *m_details;
    GuidePanel *m_guide;
    Omnibox *m_search;
    ViewBar *m_bar;
    QDockWidget *m_filtersDock;
    QDockWidget *m_detailsDock;
    QDockWidget *m_guideDock;
    SyncDialog *m_syncDialog;
    StatusLine *m_status = nullptr;
    SavedViewsMenu *m_savedViews = nullptr;
    LandscapeMenu *m_landscapes = nullptr;
    MarkMenu *m_markMenu = nullptr;
    QActionGroup *m_groupActions;
    QMenu *m_groupMenu = nullptr;
    MeetupsDialog *m_meetupsDialog = nullptr; ///< made when it is first asked for

    QAction *m_syncAction = nullptr;
    QAction *m_exportDataAction = nullptr;
    QAction *m_undoAction = nullptr;
    QAction *m_redoAction = nullptr;
    QAction *m_compactAction = nullptr;
    QAction *m_exportMapAction = nullptr;
    QAction *m_fullScreenAction = nullptr;
    QAction *m_meetupsAction = nullptr;
    QAction *m_zoomInAction = nullptr;
    QAction *m_zoomOutAction = nullptr;
    QAction *m_fitAction = nullptr;
    std::vector<QAction *> m_mapActions; ///< that mean something only while the map is shown
    std::vector<QAction *> m_itemActions; ///< only while items are shown
    QByteArray
        m_arrangement; ///< what rooms without items hide, to be brought back; empty outside them
    std::array<QAction *, 2> m_selectionActions {};
};

} // namespace views
