// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "model/status/totals.h"
#include "views/community/mobydialog.h"
#include "views/details/detailspanel.h"
#include "views/details/itemfacts.h"
#include "views/logos/logocache.h"
#include "views/map/mapview.h"
#include "views/search/searchbox.h"
#include "views/shell/icons.h"
#include "views/sync/syncdialog.h"
#include "views/wording/errortext.h"
#include "views/wording/names.h"

#include <QActionGroup>
#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStatusBar>
#include <QTabBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::Group;
using model::Maturity;

MainWindow::MainWindow(Theme &theme, LogoCache &logos, model::Syncer &syncer, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_logos(logos)
    , m_syncer(syncer)
    , m_notice(new QLabel(this))
    , m_map(new MapView(theme, logos, this))
    , m_details(new DetailsPanel(theme, logos, this))
    , m_search(new SearchBox(theme, this))
    , m_detailsDock(new QDockWidget(tr("Details"), this))
    , m_syncDialog(new SyncDialog(theme, syncer, this)) // there from the start: it sees every sync
{
    setWindowTitle(tr("Cloud Native Atlas"));
    m_notice->setWordWrap(true);
    m_notice->setMargin(10);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setForegroundRole(QPalette::BrightText);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notice->hide();
    auto *center = new QWidget(this);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_map, 1);
    setCentralWidget(center);
    m_detailsDock->setObjectName("details"_L1);
    m_detailsDock->setWidget(m_details);
    m_detailsDock->setTitleBarWidget(
        new QWidget(m_detailsDock)); // its content has a title of its own
    addDockWidget(Qt::RightDockWidgetArea, m_detailsDock);
    buildActions();
    buildToolBar();
    buildStatusBar();
    updateColors();
    resizeDocks({ m_detailsDock }, { 340 }, Qt::Horizontal);

    connect(m_map, &MapView::selectionChanged, this, &MainWindow::showSelection);
    connect(m_map, &MapView::itemActivated, m_detailsDock, &QWidget::show);
    connect(m_details, &DetailsPanel::linkActivated, this, &MainWindow::showLinkQuestion);
    connect(m_details, &DetailsPanel::syncRequested, this, &MainWindow::openSync);
    connect(m_search, &SearchBox::itemChosen, this, [this](const QString &id) { showItem(id); });
    connect(m_syncDialog, &SyncDialog::startRequested, this, &MainWindow::syncRequested);
    connect(&theme, &Theme::changed, this, &MainWindow::updateColors);
    connect(&syncer, &model::Syncer::started, this, &MainWindow::updateStatus);
    connect(&syncer, &model::Syncer::progressed, this, &MainWindow::showSyncProgress);
    connect(&syncer, &model::Syncer::finished, this, [this](const model::SyncReport &report) {
        m_syncBytes.clear();
        updateStatus();
        if (report.isComplete())
            showMessage(report.isStored ? tr("Synced: the map shows the new data.")
                                        : tr("Synced: there was nothing new."));
        const bool isToBeRead = !report.isComplete() || !report.setAside.isEmpty();
        if (isToBeRead
            && report.error.value_or(model::Error {}).kind != model::Error::Kind::Cancelled)
            openSync();
    });
    m_map->setFocus();
}

void MainWindow::buildActions()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_syncAction = file->addAction(
        tr("&Sync…"), QKeySequence(Qt::CTRL | Qt::Key_R), this, &MainWindow::openSync);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(tr("&Find…"), QKeySequence(Qt::CTRL | Qt::Key_K), this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(m_detailsDock->toggleViewAction());
    m_detailsDock->toggleViewAction()->setText(tr("&Details"));
    m_detailsDock->toggleViewAction()->setShortcut(Qt::Key_F9);
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
    m_fullScreenAction = view->addAction(tr("&Full Screen"), QKeySequence(Qt::Key_F11), this,
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_fullScreenAction->setCheckable(true);

    m_groupMenu = menuBar()->addMenu(tr("&Go"));
    m_mobyAction = new QAction(tr("&Moby Components…"), this);
    m_mobyAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    connect(m_mobyAction, &QAction::triggered, this, &MainWindow::openMoby);
    m_groupActions = new QActionGroup(this);

    QMenu *map = menuBar()->addMenu(tr("&Map"));
    m_zoomInAction = map->addAction(tr("Zoom &In"), QKeySequence::ZoomIn, m_map, &MapView::zoomIn);
    m_zoomOutAction
        = map->addAction(tr("Zoom &Out"), QKeySequence::ZoomOut, m_map, &MapView::zoomOut);
    m_fitAction
        = map->addAction(tr("Show &All"), QKeySequence(Qt::CTRL | Qt::Key_0), m_map, &MapView::fit);
    map->addSeparator();
    m_selectionActions
        = { map->addAction(tr("Go to &Selection"), QKeySequence(Qt::CTRL | Qt::Key_Return), m_map,
                &MapView::flyToSelection),
              map->addAction(tr("&Clear Selection"), m_map, &MapView::clearSelection) };

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *about = help->addAction(tr("&About Cloud Native Atlas"), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::buildToolBar()
{
    QToolBar *bar = addToolBar(tr("Main toolbar"));
    bar->setObjectName("main"_L1);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_groupBar = new QTabBar(bar);
    m_groupBar->setAccessibleName(tr("Groups"));
    m_groupBar->setDrawBase(false);
    m_groupBar->setExpanding(false);
    m_groupBar->setUsesScrollButtons(true);
    m_groupBar->setElideMode(Qt::ElideNone);
    connect(m_groupBar, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && index < int(m_groups.size()))
            setGroup(m_groups[size_t(index)].key());
    });
    bar->addWidget(m_groupBar);
    auto *spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    m_search->setMaximumWidth(420);
    m_search->setMinimumWidth(160);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setToolTip(tr("Search the landscape (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    bar->addWidget(m_search);
    bar->addAction(m_zoomOutAction);
    bar->addAction(m_zoomInAction);
    bar->addAction(m_fitAction);
    bar->addAction(m_syncAction);
    m_themeButton = new QToolButton(bar);
    m_themeButton->setAccessibleName(tr("Switch between light and dark"));
    m_themeButton->setToolTip(tr("Switch between light and dark"));
    connect(m_themeButton, &QToolButton::clicked, this, [this] {
        m_theme.setChoice(m_theme.colors().isDark ? Theme::Choice::Light : Theme::Choice::Dark);
    });
    bar->addWidget(m_themeButton);
}

void MainWindow::buildStatusBar()
{
    m_pill = new QToolButton(this);
    m_pill->setObjectName("pill"_L1);
    m_pill->setAutoRaise(true);
    connect(m_pill, &QToolButton::clicked, this, &MainWindow::openSync);
    m_age = new QLabel(this);
    m_totals = new QLabel(this);
    for (QLabel *label : { m_age, m_totals })
        label->setForegroundRole(QPalette::PlaceholderText);
    m_totals->setContentsMargins(0, 0, 8, 0);
    statusBar()->addWidget(m_pill);
    statusBar()->addWidget(m_age);
    statusBar()->addPermanentWidget(m_totals);
    statusBar()->setSizeGripEnabled(false);
    updateStatus();
}

void MainWindow::updateColors()
{
    const QColor color = m_theme.colors().text;
    const Colors &colors = m_theme.colors();
    // They name their colours: those of a palette are looked up once in a style sheet, and stay.
    m_groupBar->setStyleSheet(
        u"QTabBar { background: transparent; }"
        "QTabBar::tab { border: 2px solid transparent; border-radius: 6px; padding: 5px 10px; "
        "margin: 4px 1px; color: %1; }"
        "QTabBar::tab:hover { background: %2; }"
        "QTabBar::tab:selected { background: %3; color: %4; }"
        "QTabBar::tab:selected:focus { border-color: %1; }"_s.arg(colors.text.name(),
            colors.hairline.name(), colors.accent.name(), colors.onAccent.name()));
    m_pill->setStyleSheet(
        u"QToolButton { border: 1px solid %1; border-radius: 9px; padding: 1px 10px; color: %2; }"
        "QToolButton:hover, QToolButton:focus { border-color: %3; }"_s.arg(
            colors.border.name(), color.name(), colors.accent.name()));
    // Until a widget is polished Qt keeps what it read out of an earlier sheet.
    m_groupBar->ensurePolished();
    m_pill->ensurePolished();
    m_syncAction->setIcon(themedIcon(u"sync"_s, color));
    m_zoomInAction->setIcon(themedIcon(u"zoom-in"_s, color));
    m_zoomOutAction->setIcon(themedIcon(u"zoom-out"_s, color));
    m_fitAction->setIcon(themedIcon(u"zoom-fit"_s, color));
    m_themeButton->setIcon(themedIcon(m_theme.colors().isDark ? u"light"_s : u"dark"_s, color));
}

void MainWindow::buildGroups()
{
    m_groupMenu->clear();
    const QSignalBlocker blocker(m_groupBar);
    while (m_groupBar->count() > 0)
        m_groupBar->removeTab(0);
    m_groups = model::shownGroups(
        m_world.snapshot->settings, m_world.snapshot->landscape, Names::allGroup());
    int number = 0;
    for (const Group &group : m_groups) {
        // A name may hold an ampersand, which is no mnemonic here.
        const QString text = QString(group.name).replace(u'&', "&&"_L1);
        QAction *action
            = m_groupMenu->addAction(text, this, [this, key = group.key()] { setGroup(key); });
        action->setCheckable(true);
        action->setData(group.key());
        action->setActionGroup(m_groupActions);
        if (++number <= 9)
            action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)));
        m_groupBar->addTab(text);
    }
    m_groupMenu->addSeparator();
    m_groupMenu->addAction(m_mobyAction);
}

void MainWindow::openMoby()
{
    if (!m_mobyDialog) {
        m_mobyDialog = new MobyDialog(m_theme, m_world.mobyComponents, this);
        connect(m_mobyDialog, &MobyDialog::linkActivated, this, &MainWindow::showLinkQuestion);
    }
    m_mobyDialog->show();
    m_mobyDialog->raise();
    m_mobyDialog->activateWindow();
}

void MainWindow::showWorld(const ShownWorld &world)
{
    m_world = world;
    buildGroups();
    m_search->setWorld(world.snapshot, world.catalogFile);
    m_syncDialog->setStates(world.states);
    m_syncDialog->setProblems(world.problems);
    const bool isThere = std::ranges::contains(m_groups, m_groupKey, &Group::key);
    setGroup(isThere ? m_groupKey : m_groups.front().key());
    showSelection();
    m_notice->setVisible(world.error.has_value());
    if (world.error) {
        m_notice->setText(ErrorText::sentence(*world.error) + u'\n'
            + tr("The starter landscape is shown instead."));
    }
}

void MainWindow::showStates(const std::vector<model::SourceState> &states)
{
    m_world.states = states;
    m_syncDialog->setStates(states);
}

void MainWindow::setGroup(const QString &key)
{
    const auto group = std::ranges::find(m_groups, key, &Group::key);
    if (group == m_groups.end())
        return;
    m_groupKey = key;
    for (QAction *action : m_groupActions->actions())
        action->setChecked(action->data().toString() == key);
    const QSignalBlocker blocker(m_groupBar);
    m_groupBar->setCurrentIndex(int(group - m_groups.begin()));
    m_map->showGroup(m_world.snapshot, *group);
    updateStatus();
}

bool MainWindow::showGroup(const QString &name)
{
    const auto group = std::ranges::find_if(m_groups, [&](const Group &candidate) {
        return candidate.name.compare(name, Qt::CaseInsensitive) == 0
            || candidate.key().compare(name, Qt::CaseInsensitive) == 0;
    });
    if (group == m_groups.end())
        return false;
    setGroup(group->key());
    return true;
}

bool MainWindow::showItem(const QString &item)
{
    const auto &landscape = m_world.snapshot->landscape;
    const auto found = landscape.indexesOfName(item);
    if (found.empty())
        return false;
    const model::ItemId id = landscape.items[found.front()].id;
    if (!m_map->selectItem(id)) {
        // The first other group that shows it; the last one shows everything.
        for (const Group &group : m_groups) {
            setGroup(group.key());
            if (m_map->selectItem(id))
                break;
        }
    }
    m_map->flyToSelection();
    m_map->setFocus();
    return m_map->selectedItem() == id;
}

void MainWindow::showSelection()
{
    const auto id = m_map->selectedItem();
    for (QAction *action : m_selectionActions)
        action->setEnabled(id.has_value());
    if (id)
        m_details->showItem(m_world.snapshot, *id);
    else
        m_details->showNothing(m_world.snapshot);
}

void MainWindow::openSync()
{
    m_syncDialog->show();
    m_syncDialog->raise();
    m_syncDialog->activateWindow();
}

QMessageBox *MainWindow::linkBox(const QString &question, const QString &url)
{
    // Not exec(): what asked may be gone by the time of the answer, replaced after a sync.
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Open Link"), question, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // Foreign text: neither markup nor letters that look like others.
    const QString address = QString::fromLatin1(QUrl(url).toEncoded());
    box->setInformativeText("<p>"_L1 + address.toHtmlEscaped() + "</p>"_L1);
    return box;
}

void MainWindow::showLinkQuestion(const QString &url)
{
    if (!isSafeLink(url))
        return;
    QMessageBox *box = linkBox(tr("Open this address in your browser?"), url);
    box->setStandardButtons(QMessageBox::Open | QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Open);
    connect(box, &QMessageBox::finished, this, [this, url](int answer) {
        if (answer == QMessageBox::Open)
            Q_EMIT openLinkRequested(url);
    });
    box->open();
}

void MainWindow::showLinkNotOpened(const QString &url)
{
    QMessageBox *box = linkBox(tr("No program on this machine opens web addresses."), url);
    box->setIcon(QMessageBox::Warning);
    QPushButton *copy = box->addButton(tr("Copy Address"), QMessageBox::ActionRole);
    box->addButton(QMessageBox::Close);
    connect(
        copy, &QPushButton::clicked, this, [url] { QGuiApplication::clipboard()->setText(url); });
    box->open();
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

/// In the place of the data's age for a while; QStatusBar's own messages would hide the pill too.
void MainWindow::showMessage(const QString &text)
{
    constexpr std::chrono::seconds shownFor { 6 };
    m_message = text;
    updateStatus();
    QTimer::singleShot(shownFor, this, [this] {
        m_message.clear();
        updateStatus();
    });
}

void MainWindow::updateStatus()
{
    const QLocale locale;
    if (m_syncer.isRunning()) {
        qint64 bytes = 0;
        for (const auto &[source, received] : m_syncBytes)
            bytes += received;
        m_pill->setText(
            bytes > 0 ? tr("Syncing, %1").arg(locale.formattedDataSize(bytes)) : tr("Syncing"));
        m_pill->setToolTip(tr("Show the sync"));
    } else {
        m_pill->setText(tr("Offline"));
        m_pill->setToolTip(tr("Nothing uses the network. Click to sync."));
    }
    m_pill->setAccessibleName(m_pill->text());
    const model::Snapshot &snapshot = *m_world.snapshot;
    if (!m_message.isEmpty()) {
        m_age->setText(m_message);
    } else if (snapshot.asOf.isValid()) {
        const QString day = Names::day(snapshot.asOf.date());
        m_age->setText(snapshot.origin == model::Snapshot::Origin::Synced
                ? tr("Landscape of %1").arg(day)
                : tr("Starter landscape of %1").arg(day));
    }
    std::vector<int> shown;
    for (const model::MapCell &cell : m_map->layout().cells)
        shown.push_back(cell.item);
    std::ranges::sort(shown);
    shown.erase(std::ranges::unique(shown).begin(), shown.end());
    const model::Totals totals = model::totalsOf(snapshot, shown);
    QStringList parts { tr("%n item(s)", "count on the map", totals.items) };
    for (const auto level : Maturity::levels) {
        if (const int count = totals.projectCount(level); count > 0)
            parts += Names::maturityCount(level, count);
    }
    m_totals->setText(parts.join(u" · "_s));
}

void MainWindow::showSyncProgress(const model::SourceProgress &progress)
{
    m_syncBytes[progress.source] = std::max(m_syncBytes[progress.source], progress.bytes);
    updateStatus();
}

void MainWindow::changeEvent(QEvent *event)
{
    // Also when the window manager or a restored session did it.
    if (event->type() == QEvent::WindowStateChange)
        m_fullScreenAction->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

bool MainWindow::isSettled() const { return m_logos.isIdle(); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_syncer.cancel();
    QMainWindow::closeEvent(event);
}

} // namespace views
