// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/welcomepage.h"

#include "model/status/totals.h"
#include "views/details/factlist.h"
#include "views/details/heading.h"
#include "views/shell/icons.h"
#include "views/wording/names.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

using model::Maturity;

namespace {

constexpr int leastTargetPx = 28;

QLabel *wrapped(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const Theme &theme, model::Explorer &explorer, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_explorer(explorer)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Where to begin"));
    connect(&theme, &Theme::changed, this, &WelcomePage::rebuild);
    connect(&explorer, &model::Explorer::worldChanged, this, &WelcomePage::rebuild);
    rebuild();
}

void WelcomePage::rebuild()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(new Heading(tr("Select something, or start here"), Heading::Rank::Title));
    column->addWidget(
        wrapped(tr("Click a logo, walk with the arrow keys, or type a name into the search box.")));
    buildWays(column);
    buildTotals(column);
    buildStarter(column);
    column->addStretch(1);
    if (QWidget *before = takeWidget())
        before->deleteLater();
    setWidget(content);
}

void WelcomePage::buildWays(QBoxLayout *column)
{
    if (m_explorer.groups().empty())
        return;
    const auto way = [&](Maturity::Level level, QLatin1StringView filter) {
        model::ViewState state = m_explorer.state();
        state.group = m_explorer.groups().front().key();
        state.view = model::ViewKind::Cards;
        state.filter = filter;
        const auto &items = m_explorer.snapshot()->landscape.items;
        const bool isUseful = std::ranges::any_of(items, [level](const model::Item &item) {
            return item.maturity && item.maturity->level() == level;
        });
        return isUseful ? std::optional(state) : std::nullopt;
    };
    if (const auto graduated = way(Maturity::Level::Graduated, "maturity:graduated"_L1)) {
        addWay(column, tr("New to cloud native"),
            tr("The graduated projects as cards: stable, and used by many."),
            [this, way = *graduated] { m_explorer.change(way); });
    }
    if (auto sandbox = way(Maturity::Level::Sandbox, "maturity:sandbox"_L1)) {
        sandbox->order = model::ItemOrder::Since;
        sandbox->isDescending = true;
        sandbox->classification = model::Classification::None;
        addWay(column, tr("Want to contribute"),
            tr("The sandbox projects, the newest first: early, with much to be done."),
            [this, way = *sandbox] { m_explorer.change(way); });
        addWay(column, tr("Your first contribution"),
            tr("Code, documentation, help or a meetup: each a trail, step by step."),
            [this] { m_explorer.setView(model::ViewKind::Contribute); });
        addWay(column, tr("Looking for an issue"),
            tr("Open issues that ask for help, those that suit you best first."),
            [this] { m_explorer.setView(model::ViewKind::IssueList); });
    }
}

void WelcomePage::addWay(
    QBoxLayout *column, const QString &title, const QString &text, const std::function<void()> &go)
{
    auto *button = new QCommandLinkButton(title, text);
    button->setIcon(themedIcon(
        isRightToLeft() ? u"details/previous"_s : u"details/next"_s, m_theme.colors().accent));
    button->setAccessibleName(title);
    button->setAccessibleDescription(text);
    connect(button, &QAbstractButton::clicked, this, go);
    column->addWidget(button);
}

void WelcomePage::buildTotals(QBoxLayout *column)
{
    const model::Snapshot &snapshot = *m_explorer.snapshot();
    const model::Totals totals = model::totalsOf(snapshot, model::allItems(snapshot));
    if (totals.items == 0)
        return;
    const QLocale locale;
    const QString source = ItemFacts::landscapeSource(snapshot);
    ItemFacts::Section section { .title = tr("On this machine") };
    for (const auto level : Maturity::levels) {
        if (const int count = totals.projectCount(level); count > 0) {
            section.facts.push_back({ Names::maturity(level), locale.toString(count), source });
        }
    }
    if (totals.members > 0)
        section.facts.push_back({ tr("Members"), locale.toString(totals.members), source });
    section.facts.push_back({ tr("Items in all"), locale.toString(totals.items), source });
    column->addSpacing(12);
    column->addWidget(new Heading(section.title, Heading::Rank::Section));
    column->addWidget(new FactList(section, m_theme.colors()));
}

void WelcomePage::buildStarter(QBoxLayout *column)
{
    const model::Snapshot &snapshot = *m_explorer.snapshot();
    const bool isStarter = snapshot.origin == model::Snapshot::Origin::Starter;
    if (!isStarter || snapshot.landscape.items.empty())
        return;
    column->addSpacing(12);
    column->addWidget(new Heading(tr("The starter landscape"), Heading::Rank::Section));
    column->addWidget(wrapped(
        tr("You see what comes with the program: every CNCF project as of %1, described in our "
           "own words. A sync fetches the whole landscape with its logos; after it, no network "
           "is needed.")
            .arg(Names::day(snapshot.asOf.date()))));
    auto *sync = new QPushButton(tr("Sync Now…"));
    sync->setMinimumHeight(leastTargetPx);
    connect(sync, &QPushButton::clicked, this, &WelcomePage::syncRequested);
    column->addWidget(sync, 0, Qt::AlignLeft);
}

} // namespace views
