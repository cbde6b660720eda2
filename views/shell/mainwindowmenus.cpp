// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of MainWindow: every action of the program with its key.
#include "views/details/detailspanel.h"
#include "views/filters/filterpanel.h"
#include "views/filters/queryedit.h"
#include "views/guide/readingroom.h"
#include "views/issues/issuesearchmenu.h"
#include "views/issues/issuesroom.h"
#include "views/map/maplegend.h"
#include "views/map/mapview.h"
#include "views/saved/savedviewsmenu.h"
#include "views/search/omnibox.h"
#include "views/shell/icons.h"
#include "views/shell/landscapemenu.h"
#include "views/shell/mainwindow.h"
#include "views/shell/statusline.h"
#include "views/shell/viewbar.h"
#include "views/sync/syncdialog.h"
#include "views/table/tableview.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace views {

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildGoMenu();
    buildMapMenu();
    buildItemMenu();
    buildPageMenu();
    buildIssueMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *about = help->addAction(tr("&About Cloud Native Atlas"), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::buildFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_syncAction = file->addAction(
        tr("&Sync…"), QKeySequence(Qt::CTRL | Qt::Key_R), this, &MainWindow::openSync);
    file->addAction(tr("&What Changed…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
        m_syncDialog, &SyncDialog::openHistory);
    file->addSeparator();
    m_exportMapAction = file->addAction(tr("Export &Map…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this, &MainWindow::exportMap);
    file->addAction(tr("Export &List…"), this, &MainWindow::exportList);
    file->addSeparator();
    m_exportDataAction
        = file->addAction(tr("Export &Data for Another Machine…"), this, &MainWindow::exportData);
    file->addAction(tr("&Import Data…"), this, &MainWindow::chooseImport);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_undoAction = edit->addAction(
        tr("&Undo Change of View"), QKeySequence::Undo, &m_explorer, &model::Explorer::undo);
    m_redoAction = edit->addAction(
        tr("&Redo Change of View"), QKeySequence::Redo, &m_explorer, &model::Explorer::redo);
    edit->addSeparator();
    edit->addMenu(m_details->copyMenu());
    edit->addSeparator();
    const QKeySequence find(Qt::CTRL | Qt::Key_K);
    edit->addAction(tr("&Find…"), find, m_search, &Omnibox::start);
    m_search->setStartKey(find);
    QAction *editFilter = edit->addAction(tr("Edit the F&ilter"), QKeySequence::Find, this, [this] {
        m_filtersDock->show();
        m_filters->query().setFocus(Qt::ShortcutFocusReason);
        m_filters->query().selectAll();
    });
    QAction *clearFilter = edit->addAction(tr("Clear the Fi&lter"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), this, [this] { m_explorer.setFilter({}); });
    m_itemActions = { editFilter, clearFilter };
}

void MainWindow::buildViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_bar->viewActions());
    view->addSeparator();
    const auto addDock = [this, view](QDockWidget *dock, const QString &text, Qt::Key key) {
        QAction *toggle = dock->toggleViewAction();
        toggle->setText(text);
        toggle->setShortcut(key);
        view->addAction(toggle);
        m_itemActions.push_back(toggle);
    };
    addDock(m_filtersDock, tr("&Filters and Outline"), Qt::Key_F8);
    addDock(m_detailsDock, tr("&Details"), Qt::Key_F9);
    addDock(m_guideDock, tr("&Guide to the Landscape"), Qt::Key_F7);
    view->addAction(m_details->ownWindowAction());
    view->addAction(tr("Choose &Columns…"), m_table, &TableView::chooseColumns);
    view->addSeparator();
    buildLandscapeMenu();
    view->addMenu(m_landscapes);
    m_savedViews = new SavedViewsMenu(m_userData, m_explorer, this);
    view->addMenu(m_savedViews);
    view->addSeparator();
    QMenu *themeMenu = view->addMenu(tr("&Theme"));
    auto *themes = new QActionGroup(this);
    const std::array<std::pair<QString, Theme::Choice>, 3> choices {
        { { tr("As the &System"), Theme::Choice::System }, { tr("&Light"), Theme::Choice::Light },
            { tr("&Dark"), Theme::Choice::Dark } }
    };
    for (const auto &[text, choice] : choices) {
        QAction *action
            = themeMenu->addAction(text, this, [this, choice] { m_theme.setChoice(choice); });
        action->setCheckable(true);
        themes->addAction(action);
        connect(themeMenu, &QMenu::aboutToShow, action,
            [this, action, choice] { action->setChecked(choice == m_theme.choice()); });
    }
    QAction *reduced = view->addAction(
        tr("&Reduce Motion"), &m_theme, [this](bool isOn) { m_theme.setMotionReduced(isOn); });
    reduced->setCheckable(true);
    connect(view, &QMenu::aboutToShow, reduced,
        [this, reduced] { reduced->setChecked(m_theme.isMotionReduced()); });
    m_fullScreenAction = view->addAction(tr("F&ull Screen"), QKeySequence(Qt::Key_F11), this,
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_fullScreenAction->setCheckable(true);
}

void MainWindow::buildLandscapeMenu()
{
    m_landscapes = new LandscapeMenu(this);
    connect(m_landscapes, &LandscapeMenu::landscapeChosen, this, [this](const QString &landscape) {
        if (!model::showsItems(m_explorer.state().view))
            m_explorer.setView(model::ViewKind::Map); // where it is seen
        Q_EMIT landscapeRequested(landscape, {});
    });
    connect(m_landscapes, &LandscapeMenu::addRequested, this, &MainWindow::addLandscape);
}

void MainWindow::buildGoMenu()
{
    m_groupMenu = menuBar()->addMenu(tr("&Go"));
    m_meetupsAction = new QAction(tr("M&eetups…"), this);
    m_meetupsAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_U));
    connect(m_meetupsAction, &QAction::triggered, this, &MainWindow::openMeetups);
    m_details->previousAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    m_details->nextAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    m_itemActions.push_back(m_details->previousAction());
    m_itemActions.push_back(m_details->nextAction());
    buildGroups();
}

void MainWindow::buildMapMenu()
{
    QMenu *map = menuBar()->addMenu(tr("&Map"));
    m_zoomInAction = map->addAction(tr("Zoom &In"), QKeySequence::ZoomIn, m_map, &MapView::zoomIn);
    m_zoomOutAction
        = map->addAction(tr("Zoom &Out"), QKeySequence::ZoomOut, m_map, &MapView::zoomOut);
    m_fitAction
        = map->addAction(tr("Show &All"), QKeySequence(Qt::CTRL | Qt::Key_0), m_map, &MapView::fit);
    map->addSeparator();
    m_selectionActions = { map->addAction(tr("Go to &Selection"),
                               QKeySequence(Qt::CTRL | Qt::Key_Return), this,
                               [this] {
                                   m_explorer.setView(model::ViewKind::Map);
                                   m_map->flyToSelection();
                               }),
        map->addAction(tr("&Clear Selection"), this, [this] { m_explorer.select(std::nullopt); }) };
    map->addSeparator();
    map->addMenu(m_bar->lensMenu());
    m_compactAction = map->addAction(tr("Com&pact to Matches"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), this, [this](bool isChecked) {
            model::ViewState state = m_explorer.state();
            state.isCompact = isChecked;
            m_explorer.change(state);
        });
    m_compactAction->setCheckable(true);
    map->addSeparator();
    QAction *minimap = map->addAction(
        tr("O&verview in the Corner"), QKeySequence(Qt::Key_M), m_map, &MapView::setMinimapWanted);
    QAction *legend
        = map->addAction(tr("&Legend"), QKeySequence(Qt::Key_L), m_legend, &QWidget::setVisible);
    for (QAction *toggle : { minimap, legend }) {
        toggle->setCheckable(true);
        toggle->setChecked(true);
    }
    m_mapActions
        = { m_zoomInAction, m_zoomOutAction, m_fitAction, m_compactAction, minimap, legend };
}

void MainWindow::buildPageMenu()
{
    QMenu *page = menuBar()->addMenu(tr("&Page"));
    page->addActions(m_reading->actions());
}

void MainWindow::buildIssueMenu()
{
    QMenu *issues = menuBar()->addMenu(tr("&Issues"));
    issues->addActions(m_issues->actions());
    issues->addMenu(m_issues->searches());
}

void MainWindow::buildGroups()
{
    m_groupMenu->clear();
    for (QAction *action : m_groupActions->actions())
        m_groupActions->removeAction(action);
    m_groupMenu->addAction(m_bar->backAction());
    m_groupMenu->addAction(m_bar->forwardAction());
    m_groupMenu->addSeparator();
    m_groupMenu->addAction(m_details->previousAction());
    m_groupMenu->addAction(m_details->nextAction());
    m_groupMenu->addSeparator();
    int number = 0;
    for (const model::Group &group : m_explorer.groups()) {
        // A name may hold an ampersand, which is no mnemonic here.
        QAction *action = m_groupMenu->addAction(
            QString(group.name).replace(u'&', "&&"_L1), this, [this, key = group.key()] {
                model::ViewState state = m_explorer.state();
                state.group = key;
                if (!model::showsItems(state.view))
                    state.view = model::ViewKind::Map;
                m_explorer.change(state);
            });
        action->setCheckable(true);
        action->setData(group.key());
        m_groupActions->addAction(action);
        if (++number <= 9)
            action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)));
    }
    m_groupMenu->addSeparator();
    m_groupMenu->addAction(m_meetupsAction);
    if (!m_compactAction)
        return; // the other menus are not there yet
    m_search->setOfferedActions(menuBar()->findChildren<QAction *>() + m_groupMenu->actions()
        + m_bar->viewActions() + m_reading->actions() + m_issues->actions()
        + findChildren<QAction *>(Qt::FindDirectChildrenOnly));
    m_search->setSuggestedActions({ m_syncAction, m_compactAction, m_bar->viewActions().at(1),
        m_bar->viewActions().at(int(model::ViewKind::Moby)) });
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Cloud Native Atlas"),
        tr("<h3>Cloud Native Atlas %1</h3>"
           "<p>The CNCF landscape and the Moby community on this machine, offline.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later. Logos and "
           "names belong to their owners.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::updateIcons()
{
    const QColor color = m_theme.colors().text;
    m_syncAction->setIcon(themedIcon(u"sync"_s, color));
    m_zoomInAction->setIcon(themedIcon(u"zoom-in"_s, color));
    m_zoomOutAction->setIcon(themedIcon(u"zoom-out"_s, color));
    m_fitAction->setIcon(themedIcon(u"zoom-fit"_s, color));
}

} // namespace views
