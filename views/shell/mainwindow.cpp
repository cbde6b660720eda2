// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "views/cards/cardsview.h"
#include "views/community/contributeroom.h"
#include "views/community/mobyroom.h"
#include "views/details/detailspanel.h"
#include "views/details/markmenu.h"
#include "views/details/reveal.h"
#include "views/filters/filterpanel.h"
#include "views/filters/filterstrip.h"
#include "views/filters/nomatches.h"
#include "views/filters/outlinepanel.h"
#include "views/guide/guidepanel.h"
#include "views/guide/readingroom.h"
#include "views/issues/issuesroom.h"
#include "views/logos/logocache.h"
#include "views/map/maplegend.h"
#include "views/map/mapview.h"
#include "views/search/omnibox.h"
#include "views/shell/icons.h"
#include "views/shell/landscapemenu.h"
#include "views/shell/linkquestion.h"
#include "views/shell/statusline.h"
#include "views/shell/viewbar.h"
#include "views/sync/syncdialog.h"
#include "views/table/tableview.h"
#include "views/wording/changewords.h"
#include "views/wording/errortext.h"
#include "views/wording/names.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace views {

using model::Group;
using model::ViewKind;

namespace {

// Logical pixels (FEATURES 7.4).
constexpr int filtersWidth = 264;
constexpr int detailsWidth = 380;

QDockWidget *plainDock(
    const QString &title, const QString &name, QWidget *content, QMainWindow *window)
{
    auto *dock = new QDockWidget(title, window);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setTitleBarWidget(new QWidget(dock)); // its content has a title of its own
    return dock;
}

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(parts.theme)
    , m_logos(parts.logos)
    , m_syncer(parts.syncer)
    , m_explorer(parts.explorer)
    , m_userData(parts.userData)
    , m_notice(new QLabel(this))
    , m_map(new MapView(m_theme, m_logos, m_explorer, this))
    , m_legend(new MapLegend(m_theme, m_explorer, this))
    , m_cards(new CardsView(m_theme, m_logos, m_explorer, this))
    , m_table(new TableView(m_theme, m_logos, m_explorer, this))
    , m_reading(new ReadingRoom(m_theme, m_explorer, this))
    , m_issues(new IssuesRoom(m_theme, m_explorer, m_userData, this))
    , m_moby(new MobyRoom(m_theme, m_explorer, this))
    , m_contribute(new ContributeRoom(m_theme, m_explorer, m_userData, this))
    , m_stack(new QStackedWidget(this))
    , m_filters(new FilterPanel(m_theme, m_explorer, this))
    , m_outline(new OutlinePanel(m_theme, m_explorer, this))
    , m_details(new DetailsPanel(m_theme, m_logos, m_explorer, this))
    , m_guide(new GuidePanel(m_theme, m_explorer, this))
    , m_search(new Omnibox(m_theme, m_logos, m_explorer, this))
    , m_bar(new ViewBar(m_theme, m_explorer, m_search, this))
    , m_filtersDock(nullptr)
    , m_detailsDock(plainDock(tr("Details"), u"details"_s, m_details, this))
    , m_guideDock(plainDock(tr("Guide to the Landscape"), u"guide"_s, m_guide, this))
    // There from the start: it sees every sync.
    , m_syncDialog(new SyncDialog(m_theme, m_syncer, this))
    , m_groupActions(new QActionGroup(this))
{
    setWindowTitle(tr("Cloud Native Atlas"));
    setAcceptDrops(true);
    buildCentre();
    buildDocks();
    addToolBar(m_bar);
    buildMenus();
    m_status = new StatusLine(
        m_theme, m_syncer, m_explorer, { m_zoomOutAction, m_zoomInAction, m_fitAction }, this);
    setStatusBar(m_status);
    connectParts();
    updateIcons();
    showState();
    showSelection();
    m_map->setFocus();
}

void MainWindow::buildCentre()
{
    m_notice->setWordWrap(true);
    m_notice->setMargin(10);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setForegroundRole(QPalette::BrightText);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notice->hide();
    auto *mapPage = new QWidget(m_stack);
    auto *mapColumn = new QVBoxLayout(mapPage);
    mapColumn->setContentsMargins(0, 0, 0, 0);
    mapColumn->setSpacing(0);
    mapColumn->addWidget(m_map, 1);
    mapColumn->addWidget(m_legend);
    mapPage->setFocusProxy(m_map);
    m_stack->addWidget(mapPage);
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_issues);
    m_stack->addWidget(m_moby);
    m_stack->addWidget(m_contribute);
    new NoMatches(m_theme, m_explorer, m_map);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    m_strip = new FilterStrip(m_theme, m_explorer, centre);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
}

void MainWindow::buildDocks()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_filters);
    splitter->addWidget(m_outline);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    m_filtersDock = plainDock(tr("Filters and Outline"), u"filters"_s, splitter, this);
    addDockWidget(Qt::LeftDockWidgetArea, m_filtersDock);
    addDockWidget(Qt::RightDockWidgetArea, m_detailsDock);
    addDockWidget(Qt::RightDockWidgetArea, m_guideDock);
    resizeDocks({ m_detailsDock, m_guideDock }, { 1, 1 }, Qt::Vertical);
    m_guideDock->hide(); // until it is asked for
    resizeDocks({ m_filtersDock, m_detailsDock }, { filtersWidth, detailsWidth }, Qt::Horizontal);
}

void MainWindow::connectParts()
{
    connect(&m_explorer, &model::Explorer::worldChanged, this, &MainWindow::buildGroups);
    connect(&m_explorer, &model::Explorer::stateChanged, this, &MainWindow::showState);
    connect(&m_explorer, &model::Explorer::historyChanged, this, &MainWindow::showState);
    connect(&m_explorer, &model::Explorer::selectionChanged, this, &MainWindow::showSelection);
    connect(m_map, &MapView::lensChanged, this, [this] { m_legend->setLens(m_map->lens()); });
    connect(m_map, &MapView::cameraChanged, this, &MainWindow::reportPlacesInView);
    connect(m_map, &MapView::itemActivated, m_detailsDock, &QWidget::show);
    connect(m_map, &MapView::contextMenuRequested, this, &MainWindow::openContextMenu);
    connect(m_cards, &CardsView::itemActivated, m_detailsDock, &QWidget::show);
    connect(m_table, &TableView::itemActivated, m_detailsDock, &QWidget::show);
    connect(m_cards, &CardsView::contextMenuRequested, this,
        [this](const model::ItemId &, const QPoint &position) { openContextMenu(position); });
    connect(m_table, &TableView::contextMenuRequested, this,
        [this](const model::ItemId &, const QPoint &position) { openContextMenu(position); });
    const auto clearFilter = [this] { m_explorer.setFilter({}); };
    connect(m_cards, &CardsView::clearFilterRequested, this, clearFilter);
    connect(m_table, &TableView::clearFilterRequested, this, clearFilter);
    connect(m_outline, &OutlinePanel::placeActivated, this, [this](int territory, int block) {
        m_explorer.setView(ViewKind::Map);
        m_map->flyToPlace(territory, block);
    });

    connect(m_details, &DetailsPanel::linkActivated, this, [this](const QString &url) {
        LinkQuestion::ask(this, url, [this, url] { Q_EMIT openLinkRequested(url); });
    });
    connect(m_details, &DetailsPanel::syncRequested, this, &MainWindow::openSync);
    connect(m_details, &DetailsPanel::ratingChanged, this,
        [this](const model::ItemId &item, int stars) {
            m_userData.rate(m_world.landscape, item, stars);
        });
    connect(m_details, &DetailsPanel::markEdited, this, &MainWindow::keepMark);
    connect(m_details, &DetailsPanel::copied, this,
        [this] { m_status->showNews(tr("Copied to the clipboard.")); });
    connect(&m_userData, &model::UserData::changed, this, &MainWindow::showMarks);
    connect(&m_userData, &model::UserData::failed, this,
        [this](const model::Error &error) { m_status->showNews(ErrorText::userData(error)); });

    connectSearch();
    connect(m_syncDialog, &SyncDialog::itemChosen, this,
        [this](const model::ItemId &id) { showCncfItem(id.toString()); });
    connect(m_issues, &IssuesRoom::linkActivated, m_details, &DetailsPanel::linkActivated);
    connect(m_issues, &IssuesRoom::syncRequested, this, &MainWindow::openSync);
    connect(m_issues, &IssuesRoom::newsTold, m_status, &StatusLine::showNews);
    connect(m_issues, &IssuesRoom::projectChosen, this, [this](const QString &project) {
        if (!showItem(project))
            m_status->showNews(tr("The landscape has no “%1”.").arg(project));
    });
    connectMoby();
    connectContribute();
    connect(m_reading, &ReadingRoom::linkActivated, m_details, &DetailsPanel::linkActivated);
    connect(m_reading, &ReadingRoom::termChosen, this, &MainWindow::showTerm);
    connect(m_reading, &ReadingRoom::syncRequested, this, &MainWindow::openSync);
    connect(m_reading, &ReadingRoom::newsTold, m_status, &StatusLine::showNews);
    connect(m_syncDialog, &SyncDialog::startRequested, this, &MainWindow::syncRequested);
    connect(m_syncDialog, &SyncDialog::linkActivated, m_details, &DetailsPanel::linkActivated);
    connect(m_syncDialog, &SyncDialog::sourceAdded, this, [this](const model::Source &source) {
        if (source.isOtherLandscape())
            Q_EMIT landscapeAdded(source);
        else
            m_userData.addSource(source);
    });
    connect(&m_userData, &model::UserData::changed, m_syncDialog,
        [this] { m_syncDialog->setOwnSources(m_userData.ownSources()); });
    connect(m_syncDialog, &SyncDialog::requestsWanted, this, &MainWindow::requestsWanted);
    connect(m_status, &StatusLine::syncAsked, this, &MainWindow::openSync);
    connect(&m_theme, &Theme::changed, this, &MainWindow::updateIcons);
    connect(&m_syncer, &model::Syncer::finished, this, [this](const model::SyncReport &report) {
        if (report.isComplete() && !report.changes.empty())
            m_status->showNews((m_syncer.isImport() ? tr("Imported: %1", "counts of changes")
                                                    : tr("Synced: %1", "counts of changes"))
                    .arg(ChangeWords::summary(report.changes)));
        else if (report.isComplete() && m_syncer.isRebuild())
            m_status->showNews(tr("What is on this machine was read anew."));
        else if (report.isComplete() && m_syncer.isImport())
            m_status->showNews(report.isStored ? tr("Imported: the map shows the new data.")
                                               : tr("Imported: there was nothing new."));
        else if (report.isComplete())
            m_status->showNews(report.isAnythingStored() ? tr("Synced: the map shows the new data.")
                                                         : tr("Synced: there was nothing new."));
        const bool isToBeRead = !report.isComplete() || !report.setAside.isEmpty();
        if (!isToBeRead
            || report.error.value_or(model::Error {}).kind == model::Error::Kind::Cancelled)
            return;
        // Nobody asked: no window opens over what a person does.
        if (m_syncer.isScheduled())
            m_status->showNews(tr("Not everything could be synced. Press Offline to see why."));
        else
            openSync();
    });
}

void MainWindow::showWorld(const ShownWorld &world)
{
    finishMarks(); // they are of the landscape that was shown
    const bool isOther = world.landscape != m_world.landscape;
    m_world = world;
    const model::Snapshot &snapshot = *world.index->snapshot();
    m_syncDialog->setStates(world.states);
    m_syncDialog->setProblems(world.problems);
    m_moby->setProject(world.moby);
    m_moby->setMoved(world.channels.moved);
    m_contribute->setChannels(world.channels.channels);
    m_moby->setStates(world.states);
    if (world.landscape.isEmpty())
        m_moby->setSnapshot(world.index->snapshot());
    m_explorer.setWorld(
        world.index, model::shownGroups(snapshot.settings, snapshot.landscape, Names::allGroup()));
    // What is on its way to the file is not in it yet, and shows when it is.
    if (isOther || !m_userData.isBusy())
        showMarks();
    showLandscape();
    // The starter landscape is on every machine already, and others than the CNCF's stay here.
    m_exportDataAction->setEnabled(world.isSynced);
    m_notice->setVisible(world.error.has_value());
    if (world.error) {
        m_notice->setText(ErrorText::sentence(*world.error) + u'\n'
            + tr("The starter landscape is shown instead."));
    }
    // Everything in its place before the map is first painted: for another size of the map, every
    // logo would have to be made anew.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void MainWindow::setLandscapes(const std::vector<model::KnownLandscape> &landscapes)
{
    m_landscapes->setLandscapes(landscapes);
    for (const model::KnownLandscape &known : landscapes) {
        if (known.name.isEmpty() && known.snapshot)
            m_moby->setSnapshot(known.snapshot);
    }
    m_search->setLandscapes(landscapes);
    showLandscape();
}

void MainWindow::showLandscape()
{
    m_landscapes->setShown(m_world.landscape);
    const QString title = m_landscapes->shownTitle();
    m_bar->setLandscape(title, m_landscapes->isChoice() ? m_landscapes : nullptr);
    setWindowTitle(m_world.landscape.isEmpty()
            ? tr("Cloud Native Atlas")
            : tr("%1 – Cloud Native Atlas", "landscape").arg(m_world.title));
}

void MainWindow::showNoLandscape(const QString &name)
{
    m_status->showNews(tr("There is nothing of the landscape “%1” on this machine.").arg(name));
}

void MainWindow::showStates(
    const std::vector<model::SourceState> &states, const model::Problems &problems)
{
    m_world.states = states;
    m_world.problems = problems;
    m_syncDialog->setStates(states);
    m_syncDialog->setProblems(problems);
    m_moby->setStates(states);
}

void MainWindow::showState()
{
    const model::ViewState &state = m_explorer.state();
    for (QAction *action : m_groupActions->actions())
        action->setChecked(action->data().toString() == state.group);
    showRoom();
    const bool isMap = state.view == ViewKind::Map;
    for (QAction *action : m_mapActions)
        action->setEnabled(isMap);
    m_status->setZoomShown(isMap);
    m_undoAction->setEnabled(m_explorer.canUndo());
    m_redoAction->setEnabled(m_explorer.canRedo());
    m_compactAction->setChecked(state.isCompact);
    reportPlacesInView();
}

/// Texts and issues are read without what is about items.
void MainWindow::showRoom()
{
    const ViewKind view = m_explorer.state().view;
    const bool isReading = !model::showsItems(view);
    const bool wasReading = !m_arrangement.isEmpty();
    const bool isOther = m_stack->currentIndex() != int(view);
    if (isReading && !wasReading) {
        m_arrangement = saveState();
        m_filtersDock->hide();
        m_detailsDock->hide();
        m_guideDock->hide();
    }
    m_stack->setCurrentIndex(int(view));
    m_strip->setVisible(!isReading);
    if (!isReading && wasReading)
        restoreState(std::exchange(m_arrangement, {}));
    for (QAction *action : m_itemActions)
        action->setEnabled(!isReading);
    if (isOther && (isReading || wasReading) && m_stack->isVisible())
        m_stack->currentWidget()->setFocus();
}

void MainWindow::setTextFinder(const TextFinder &finder) { m_search->setTextFinder(finder); }

QByteArray MainWindow::arrangement() const
{
    return m_arrangement.isEmpty() ? saveState() : m_arrangement;
}

/// For the outline: which of the group's places the map shows.
void MainWindow::reportPlacesInView()
{
    m_status->setLevel(m_map->level());
    const model::MapLayout &world = m_explorer.layout();
    const QRectF seen = m_map->camera().visibleMap(m_map->size().toSizeF());
    std::vector<int> territories;
    std::vector<int> blocks;
    // The compact map has places of its own.
    const bool isWorld
        = m_explorer.state().view == ViewKind::Map && m_map->layout().bounds == world.bounds;
    for (int i = 0; isWorld && i < int(world.territories.size()); ++i) {
        if (world.territories[size_t(i)].rect.intersects(seen))
            territories.push_back(i);
    }
    for (int i = 0; isWorld && i < int(world.blocks.size()); ++i) {
        if (world.blocks[size_t(i)].rect.intersects(seen))
            blocks.push_back(i);
    }
    m_outline->setVisiblePlaces(territories, blocks);
}

void MainWindow::showSelection()
{
    for (QAction *action : m_selectionActions)
        action->setEnabled(m_explorer.selectedItem().has_value());
}

void MainWindow::openContextMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : m_selectionActions)
        menu->addAction(action);
    menu->addSeparator();
    menu->addActions(m_markMenu->itemActions());
    menu->addSeparator();
    menu->addAction(m_details->ownWindowAction());
    menu->addMenu(m_details->copyMenu());
    menu->popup(globalPosition);
}

void MainWindow::setSwitchedOffSources(const QStringList &names)
{
    m_syncDialog->setSwitchedOff(names);
}

void MainWindow::showRequests(const std::vector<model::RequestRecord> &records)
{
    m_syncDialog->showRequests(records);
}

QStringList MainWindow::switchedOffSources() const { return m_syncDialog->switchedOff(); }

void MainWindow::setSchedule(model::SyncSchedule schedule) { m_syncDialog->setSchedule(schedule); }

model::SyncSchedule MainWindow::schedule() const { return m_syncDialog->schedule(); }

void MainWindow::openSync()
{
    m_syncDialog->show();
    m_syncDialog->raise();
    m_syncDialog->activateWindow();
}

void MainWindow::showLinkNotOpened(const QString &url) { LinkQuestion::sayNotOpened(this, url); }

void MainWindow::changeEvent(QEvent *event)
{
    // Also when the window manager or a restored session did it.
    if (event->type() == QEvent::WindowStateChange)
        m_fullScreenAction->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

bool MainWindow::isSettled() const
{
    return m_logos.isIdle() && m_map->isAtRest() && m_reading->isSettled() && m_issues->isSettled();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_syncer.cancel();
    QMainWindow::closeEvent(event);
}

} // namespace views
