// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/trailpage.h"

#include "views/community/prerequisitespanel.h"
#include "views/community/stepcard.h"
#include "views/details/heading.h"
#include "views/wording/pathwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int mostWidthPx = 860;
constexpr int leastTargetPx = 28;

/// All that the steps of @p path need, in the order in which things are installed.
std::vector<model::Prerequisite> needsOf(model::ContributionPath path)
{
    std::vector<model::Prerequisite> needs;
    for (const model::Prerequisite what : model::prerequisites) {
        if (std::ranges::any_of(model::stepsOf(path), [&](const model::PathStep &step) {
                return std::ranges::contains(step.needs, what);
            }))
            needs.push_back(what);
    }
    return needs;
}

} // namespace

TrailPage::TrailPage(const Theme &theme, model::ContributionPath path, QWidget *parent)
    : QScrollArea(parent)
    , m_path(path)
    , m_bar(new QProgressBar)
    , m_count(new QLabel)
    , m_restart(new QPushButton(tr("Start &Over…")))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(PathWords::name(path));
    auto *content = new QWidget;
    content->setMaximumWidth(mostWidthPx);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addWidget(new Heading(PathWords::name(path), Heading::Rank::Title));
    auto *description = new QLabel(PathWords::description(path));
    description->setWordWrap(true);
    column->addWidget(description);
    m_bar->setRange(0, int(model::stepsOf(path).size()));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("Steps done"));
    m_restart->setMinimumHeight(leastTargetPx);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_bar, 1);
    row->addWidget(m_count);
    row->addWidget(m_restart);
    column->addLayout(row);
    if (const auto needs = needsOf(path); !needs.empty()) {
        m_needs = new PrerequisitesPanel(theme, needs);
        connect(m_needs, &PrerequisitesPanel::checkRequested, this, &TrailPage::checkRequested);
        connect(m_needs, &PrerequisitesPanel::copied, this, &TrailPage::copied);
        connect(m_needs, &PrerequisitesPanel::linkActivated, this, [this](const QString &url) {
            Q_EMIT linkChosen({ .id = {}, .kind = model::PathLink::Kind::Web, .target = url });
        });
        column->addSpacing(4);
        column->addWidget(m_needs);
        column->addSpacing(4);
    }
    int number = 0;
    for (const model::PathStep &step : model::stepsOf(path)) {
        auto *card = new StepCard(theme, path, step, ++number);
        connect(card, &StepCard::doneChanged, this,
            [this, card](bool isDone) { changeStep(card, isDone); });
        connect(card, &StepCard::linkChosen, this, &TrailPage::linkChosen);
        connect(card, &StepCard::copied, this, &TrailPage::copied);
        column->addWidget(card);
        m_cards.push_back(card);
    }
    column->addStretch(1);
    setWidget(content);
    connect(m_restart, &QPushButton::clicked, this, [this] { Q_EMIT restartRequested(m_path); });
    showCount();
}

void TrailPage::setProgress(const model::PathProgress &done)
{
    for (StepCard *card : m_cards)
        card->setDone(done.contains(card->step()));
    if (!std::exchange(m_isOpened, true))
        openNext(nullptr);
    showCount();
}

void TrailPage::setStates(const std::vector<model::ToolState> &states)
{
    if (m_needs)
        m_needs->setStates(states);
}

void TrailPage::changeStep(StepCard *card, bool isDone)
{
    if (isDone && card->isOpen()) {
        card->setOpen(false);
        openNext(card);
    }
    showCount();
    Q_EMIT stepChanged(m_path, card->step(), isDone);
}

/// The first step behind @p after that is to be done, or the first of all.
void TrailPage::openNext(const StepCard *after)
{
    auto from = std::ranges::find(m_cards, after);
    from = from == m_cards.end() ? m_cards.begin() : from + 1;
    const auto next
        = std::find_if(from, m_cards.end(), [](const StepCard *card) { return !card->isDone(); });
    if (next == m_cards.end())
        return;
    (*next)->setOpen(true);
}

void TrailPage::showCount()
{
    const auto done = int(std::ranges::count_if(m_cards, &StepCard::isDone));
    const auto all = int(m_cards.size());
    m_bar->setValue(done);
    m_count->setText(PathWords::progress(done, all));
    m_restart->setEnabled(done > 0);
}

} // namespace views
