// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/contributeroom.h"

#include "model/documents/linkresolver.h"
#include "model/store/starterfiles.h"
#include "views/community/conductpage.h"
#include "views/community/linklist.h"
#include "views/community/trailpage.h"
#include "views/community/twolinedelegate.h"
#include "views/wording/mobywords.h"
#include "views/wording/names.h"
#include "views/wording/pathwords.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::ContributionPath;
using model::PathLink;
using model::ViewKind;

namespace {

/// Shown below the name, and spoken behind it.
void setSecondLine(QListWidgetItem &item, const QString &text)
{
    item.setData(TwoLineDelegate::secondLineRole, text);
    item.setData(Qt::AccessibleTextRole, QString(item.text() + ", "_L1 + text));
}

} // namespace

ContributeRoom::ContributeRoom(
    const Theme &theme, model::Explorer &explorer, model::UserData &userData, QWidget *parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_userData(userData)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_channels(new LinkList(theme, tr("Find a channel"), tr("Channels")))
    , m_conduct(new ConductPage)
{
    setMinimumWidth(320);
    m_list->setItemDelegate(new TwoLineDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Ways to contribute"));
    m_list->setMinimumWidth(200);
    for (const ContributionPath path : model::contributionPaths)
        addPath(theme, path);
    const auto add
        = [this](const QString &part, const QString &title, const QString &text, QWidget *page) {
              m_parts += part;
              auto *item = new QListWidgetItem(title, m_list);
              setSecondLine(*item, text);
              m_stack->addWidget(page);
          };
    add(u"channels"_s, tr("Where to Ask"), tr("Chat, forums, discussions"), m_channels);
    add(u"conduct"_s, tr("Codes of Conduct"), tr("In every language there is"), m_conduct);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 240, 1000 });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    setFocusProxy(m_list);

    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_channels, &LinkList::linkActivated, this, &ContributeRoom::linkActivated);
    connect(m_channels, &LinkList::copied, this, &ContributeRoom::copied);
    connect(m_conduct, &ConductPage::linkActivated, this, &ContributeRoom::linkActivated);
    connect(m_conduct, &ConductPage::syncRequested, this, &ContributeRoom::syncRequested);
    connect(m_conduct, &ConductPage::pageChosen, &explorer, &model::Explorer::openPage);
    connect(&userData, &model::UserData::changed, this, &ContributeRoom::showProgress);
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this,
        [this](int part) { m_explorer.rememberPart(ViewKind::Contribute, m_parts.value(part)); });
    connect(&explorer, &model::Explorer::partChanged, this, [this](ViewKind view) {
        if (view == ViewKind::Contribute)
            showPart();
    });
    showPart();
    showProgress();
}

void ContributeRoom::addPath(const Theme &theme, ContributionPath path)
{
    m_parts += model::nameOf(path);
    new QListWidgetItem(PathWords::name(path), m_list);
    auto *trail = new TrailPage(theme, path);
    m_stack->addWidget(trail);
    m_trails.push_back(trail);
    connect(trail, &TrailPage::stepChanged, &m_userData, &model::UserData::setStepDone);
    connect(trail, &TrailPage::restartRequested, this, &ContributeRoom::askToRestart);
    connect(trail, &TrailPage::checkRequested, this, &ContributeRoom::checkTools);
    connect(trail, &TrailPage::linkChosen, this, &ContributeRoom::follow);
    connect(trail, &TrailPage::copied, this, &ContributeRoom::copied);
}

void ContributeRoom::setChannels(const std::vector<model::Channel> &channels)
{
    std::vector<LinkEntry> entries;
    for (const model::Channel &channel : channels) {
        const QString kind
            = tr("%1 · %2", "a community, a kind of channel")
                  .arg(MobyWords::community(channel.community), MobyWords::kind(channel.kind));
        entries.push_back({ channel.name,
            tr("%1 – %2", "kind of a channel, what it is for").arg(kind, channel.description),
            channel.url,
            tr("%1 (%2)", "a source, a day").arg(channel.source, Names::day(channel.asOf)) });
    }
    m_channels->setEntries(entries);
}

void ContributeRoom::setLibrary(const model::LibraryPages &pages)
{
    m_pages = pages;
    m_conduct->setLibrary(pages);
}

void ContributeRoom::addTool(const model::ToolState &state)
{
    std::erase_if(m_tools, [&](const model::ToolState &known) { return known.what == state.what; });
    m_tools.push_back(state);
    for (TrailPage *trail : m_trails)
        trail->setStates(m_tools);
}

void ContributeRoom::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isAsked, true))
        checkTools();
}

/// What the Explorer says is shown, else what comes first.
void ContributeRoom::showPart()
{
    m_list->setCurrentRow(std::max(int(m_parts.indexOf(m_explorer.part(ViewKind::Contribute))), 0));
}

void ContributeRoom::checkTools()
{
    m_tools.clear();
    for (TrailPage *trail : m_trails)
        trail->setStates(m_tools);
    Q_EMIT toolsWanted();
}

void ContributeRoom::showProgress()
{
    if (!m_userData.isLoaded())
        return;
    for (int i = 0; i < int(m_trails.size()); ++i) {
        const ContributionPath path = m_trails[size_t(i)]->path();
        const model::PathProgress done = m_userData.progress(path);
        m_trails[size_t(i)]->setProgress(done);
        const auto all = int(model::stepsOf(path).size());
        setSecondLine(*m_list->item(i), PathWords::progress(model::stepsDone(path, done), all));
    }
}

void ContributeRoom::follow(const PathLink &link)
{
    switch (link.kind) {
    case PathLink::Kind::Web: Q_EMIT linkActivated(link.target); return;
    case PathLink::Kind::Page: {
        const model::PagePlace place { link.target.section(u':', 0, 0),
            link.target.section(u':', 1) };
        // What is not synced is where it always is; what comes with the program is here.
        if (place.source == model::starterSource
            || std::ranges::contains(m_pages, place, &model::LibraryPage::place))
            m_explorer.openPage(place);
        else
            Q_EMIT linkActivated(model::webAddressOf(place, u"HEAD"_s));
        return;
    }
    case PathLink::Kind::Room:
        if (hasPart(link.target))
            m_explorer.openPart(ViewKind::Contribute, link.target);
        else if (link.target.startsWith("issues:"_L1))
            Q_EMIT issuesWanted(link.target.section(u':', 1));
        else
            Q_EMIT roomWanted(link.target);
    }
}

void ContributeRoom::askToRestart(ContributionPath path)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Start Over"),
        tr("Begin “%1” anew?").arg(PathWords::name(path)), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("No step will be marked as done any more."));
    QPushButton *restart = question->addButton(tr("&Start Over"), QMessageBox::AcceptRole);
    connect(restart, &QPushButton::clicked, this, [this, path] { m_userData.restartPath(path); });
    question->open();
}

} // namespace views
