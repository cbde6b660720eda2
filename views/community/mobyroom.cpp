// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/mobyroom.h"

#include "model/store/starterfiles.h"
#include "views/community/linklist.h"
#include "views/community/mobydiagramview.h"
#include "views/community/releasespage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace views {

using model::MobyComponent;
using model::MobyProduct;
using model::ViewKind;

namespace {

/// Parts of the room that are no parts of Moby, by their tab; the first has those that are.
constexpr std::array tabParts { ""_L1, "releases"_L1, "addresses"_L1 };

} // namespace

MobyRoom::MobyRoom(const Theme &theme, model::Explorer &explorer, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_explorer(explorer)
    , m_known { .snapshot = explorer.snapshot() }
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_filter(new QLineEdit(this))
    , m_diagram(new MobyDiagramView(theme))
    , m_facts(new QLabel)
    , m_moved(new LinkList(
          theme, tr("Find a former address"), tr("Former addresses and where they lead"), this))
{
    setMinimumWidth(320);
    auto *releases = new ReleasesPage(theme, this);
    m_tabs->setAccessibleName(tr("What is shown of Moby"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("How It Fits Together"));
    m_tabs->addTab(tr("Upstream and Product"));
    m_tabs->addTab(tr("Former Addresses"));
    m_stack->addWidget(buildParts());
    m_stack->addWidget(releases);
    m_stack->addWidget(m_moved);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->addWidget(m_tabs);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_diagram);

    const auto remember = [this] { m_explorer.rememberPart(ViewKind::Moby, shownPart()); };
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, remember);
    connect(m_filter, &QLineEdit::textChanged, this, &MobyRoom::find);
    connect(m_diagram, &MobyDiagramView::nodeSelected, this, &MobyRoom::showNode);
    connect(m_diagram, &MobyDiagramView::nodeSelected, this, remember);
    connect(m_diagram, &MobyDiagramView::nodeSelected, this, &MobyRoom::scrollToNode);
    connect(&explorer, &model::Explorer::partChanged, this, [this](ViewKind view) {
        if (view == ViewKind::Moby)
            showPart();
    });
    connect(m_diagram, &MobyDiagramView::nodeActivated, this,
        [this](int node) { Q_EMIT linkActivated(urlOf(node)); });
    connect(m_facts, &QLabel::linkActivated, this, &MobyRoom::follow);
    connect(releases, &ReleasesPage::linkActivated, this, &MobyRoom::linkActivated);
    connect(releases, &ReleasesPage::readMoreRequested, this,
        [this] { m_explorer.openPage({ model::starterSource, u"guides/what-is-moby.md"_s }); });
    connect(m_moved, &LinkList::linkActivated, this, &MobyRoom::linkActivated);
    connect(m_moved, &LinkList::copied, this, &MobyRoom::copied);
    connect(&theme, &Theme::changed, this, &MobyRoom::showNode);
}

QWidget *MobyRoom::buildParts()
{
    auto *intro = new QLabel(
        tr("A container engine is put together from parts, each in a repository of its own. "
           "Arrows lead from a part to what it is built into; dashed ones to where its code lives "
           "today."));
    intro->setWordWrap(true);
    m_filter->setPlaceholderText(tr("Find a part, a repository or a word"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(360);
    m_diagramScroll = new QScrollArea;
    m_diagramScroll->setWidget(m_diagram);
    m_diagramScroll->setWidgetResizable(true);
    m_diagramScroll->setFrameShape(QFrame::NoFrame);
    m_diagramScroll->setFocusPolicy(Qt::NoFocus);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(16, 4, 0, 0);
    column->setSpacing(8);
    column->addWidget(intro);
    column->addWidget(m_filter);
    column->addWidget(m_diagramScroll, 1);

    m_facts->setTextFormat(Qt::RichText);
    m_facts->setWordWrap(true);
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_facts->setMargin(16);
    m_facts->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_facts->setAccessibleName(tr("The chosen part"));
    auto *facts = new QScrollArea;
    facts->setWidget(m_facts);
    facts->setWidgetResizable(true);
    facts->setFrameShape(QFrame::NoFrame);
    facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    facts->setMinimumWidth(260);
    facts->setAccessibleName(tr("The chosen part"));
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(facts);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 900, 380 });
    return splitter;
}

void MobyRoom::setProject(const model::MobyProject &project)
{
    if (m_project == project)
        return;
    m_project = project;
    const QString part = m_explorer.part(ViewKind::Moby);
    m_diagram->setProject(project);
    find(m_filter->text());
    if (hasPart(part)) {
        m_explorer.rememberPart(ViewKind::Moby, part); // also where another was selected meanwhile
        showPart();
    }
    showNode();
}

void MobyRoom::setSnapshot(const model::SnapshotPtr &snapshot)
{
    m_known.snapshot = snapshot;
    showNode();
}

void MobyRoom::setMoved(const std::vector<model::MovedAddress> &moved)
{
    std::vector<LinkEntry> entries;
    for (const model::MovedAddress &address : moved) {
        const QString text = address.old == address.today
            ? tr("Still there")
            : tr("Today: %1", "an address").arg(address.today);
        entries.push_back({ address.old, text, address.today, address.note });
    }
    m_moved->setEntries(entries);
}

void MobyRoom::setStates(const std::vector<model::SourceState> &states)
{
    m_known.states = states;
    showNode();
    m_isAsked = false;
    if (isVisible())
        askForMaintainers();
}

void MobyRoom::setLibrary(const model::LibraryPages &pages)
{
    m_known.pages = pages;
    showNode();
}

void MobyRoom::setIssues(const QHash<QString, int> &counts)
{
    m_known.issues = counts;
    showNode();
}

void MobyRoom::setMaintainers(const std::vector<model::RepositoryMaintainers> &maintainers)
{
    m_known.maintainers = maintainers;
    showNode();
}

QString MobyRoom::nameOf(int node) const
{
    const int components = int(m_project.components.size());
    return node < components ? m_project.components[size_t(node)].name
                             : m_project.products[size_t(node - components)].name;
}

bool MobyRoom::hasPart(const QString &part) const
{
    return std::ranges::contains(m_project.components, part, &MobyComponent::name)
        || std::ranges::contains(m_project.products, part, &MobyProduct::name)
        || (!part.isEmpty() && std::ranges::contains(tabParts, part));
}

QString MobyRoom::shownPart() const
{
    const int node = m_diagram->selected();
    return m_tabs->currentIndex() > 0 || node < 0
        ? QString(tabParts[size_t(m_tabs->currentIndex())])
        : nameOf(node);
}

/// What the Explorer says is shown; one that is not there any more leaves the room as it is.
void MobyRoom::showPart()
{
    const QString part = m_explorer.part(ViewKind::Moby);
    if (!hasPart(part))
        return;
    const auto tab = std::ranges::find(tabParts, part);
    m_tabs->setCurrentIndex(tab == tabParts.end() ? 0 : int(tab - tabParts.begin()));
    if (tab != tabParts.end())
        return;
    m_filter->clear();
    const int nodes = int(m_project.components.size() + m_project.products.size());
    for (int node = 0; node < nodes; ++node) {
        if (nameOf(node) == part) {
            m_diagram->select(node);
            return;
        }
    }
}

/// When everything has its place.
void MobyRoom::scrollToNode()
{
    const auto scroll = [this] {
        if (QWidget *node = m_diagram->focusProxy())
            m_diagramScroll->ensureWidgetVisible(node);
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

void MobyRoom::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    scrollToNode();
    askForMaintainers();
}

void MobyRoom::askForMaintainers()
{
    if (std::exchange(m_isAsked, true))
        return;
    QStringList repositories;
    for (const MobyComponent &component : m_project.components)
        repositories += component.repository;
    Q_EMIT maintainersWanted(repositories);
}

void MobyRoom::find(const QString &text)
{
    const auto found = model::partsFor(m_project, text);
    m_diagram->find([&](int node) {
        return text.trimmed().isEmpty()
            || std::ranges::contains(found, nameOf(node), &model::MobyPart::name);
    });
}

QString MobyRoom::urlOf(int node) const
{
    const int components = int(m_project.components.size());
    return node < components ? m_project.components[size_t(node)].url()
                             : m_project.products[size_t(node - components)].url;
}

void MobyRoom::showNode()
{
    const int node = m_diagram->selected();
    if (node < 0)
        return;
    const MobyFacts facts(m_project, m_known, m_theme.colors());
    const int components = int(m_project.components.size());
    m_facts->setText(node < components ? facts.of(m_project.components[size_t(node)])
                                       : facts.of(m_project.products[size_t(node - components)]));
}

void MobyRoom::follow(const QString &address)
{
    const MobyLink link = MobyLink::of(address);
    switch (link.kind) {
    case MobyLink::Kind::Web: Q_EMIT linkActivated(link.target); break;
    case MobyLink::Kind::Item: Q_EMIT itemChosen(link.target); break;
    case MobyLink::Kind::Issues: Q_EMIT issuesChosen(link.target); break;
    case MobyLink::Kind::Part: m_explorer.openPart(ViewKind::Moby, link.target); break;
    case MobyLink::Kind::Page: m_explorer.openPage({ link.source, link.target }); break;
    }
}

} // namespace views
