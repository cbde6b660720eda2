// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow has for those who join in: Moby, ways to contribute, and meetups.
#include "views/community/contributeroom.h"
#include "views/community/meetupsdialog.h"
#include "views/community/mobyroom.h"
#include "views/details/detailspanel.h"
#include "views/shell/mainwindow.h"
#include "views/shell/statusline.h"

using namespace Qt::StringLiterals;

namespace views {

void MainWindow::connectMoby()
{
    m_search->setMobyFinder(
        [this](const QString &query) { return model::partsFor(m_moby->project(), query); });
    connect(m_search, &Omnibox::mobyPartChosen, this,
        [this](const QString &name) { m_explorer.openPart(model::ViewKind::Moby, name); });
    connect(m_moby, &MobyRoom::linkActivated, m_details, &DetailsPanel::linkActivated);
    connect(m_moby, &MobyRoom::itemChosen, this, [this](const QString &item) {
        if (!model::showsItems(m_explorer.state().view))
            m_explorer.setView(model::ViewKind::Map); // where it is seen
        showCncfItem(item);
    });
    connect(m_moby, &MobyRoom::issuesChosen, this, &MainWindow::showIssuesOf);
    connect(m_moby, &MobyRoom::copied, this,
        [this] { m_status->showNews(tr("Copied to the clipboard.")); });
}

void MainWindow::showIssuesOf(const QString &repository)
{
    model::ViewState next = m_explorer.state();
    next.view = model::ViewKind::IssueList;
    next.issueFilter
        = model::IssueFilter()
              .with(model::IssueField::Repository, repository, model::FilterStand::Wanted)
              .toText();
    m_explorer.change(std::move(next));
}

void MainWindow::connectContribute()
{
    connect(m_contribute, &ContributeRoom::linkActivated, m_details, &DetailsPanel::linkActivated);
    connect(m_contribute, &ContributeRoom::syncRequested, this, &MainWindow::openSync);
    connect(m_contribute, &ContributeRoom::issuesWanted, this, &MainWindow::showIssuesOf);
    connect(m_contribute, &ContributeRoom::roomWanted, this, &MainWindow::openRoom);
    connect(m_contribute, &ContributeRoom::copied, this,
        [this] { m_status->showNews(tr("Copied to the clipboard.")); });
}

void MainWindow::openRoom(const QString &room)
{
    if (room == "issues"_L1)
        m_explorer.setView(model::ViewKind::IssueList);
    else if (room == "moby"_L1)
        m_explorer.setView(model::ViewKind::Moby);
    else if (room == "meetups"_L1)
        openMeetups();
}

void MainWindow::openMeetups()
{
    if (!m_meetupsDialog) {
        m_meetupsDialog = new MeetupsDialog(m_theme, this);
        connect(m_meetupsDialog, &MeetupsDialog::linkActivated, m_details,
            &DetailsPanel::linkActivated);
        connect(m_meetupsDialog, &MeetupsDialog::copied, this,
            [this] { m_status->showNews(tr("Copied to the clipboard.")); });
        connect(m_meetupsDialog, &MeetupsDialog::syncRequested, this, &MainWindow::openSync);
    }
    Q_EMIT meetupsWanted();
    m_meetupsDialog->show();
    m_meetupsDialog->raise();
    m_meetupsDialog->activateWindow();
}

void MainWindow::showMeetups(std::vector<model::Meetup> meetups, bool areSynced)
{
    if (m_meetupsDialog)
        m_meetupsDialog->setMeetups(std::move(meetups), areSynced);
}

} // namespace views
