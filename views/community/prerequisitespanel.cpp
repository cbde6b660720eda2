// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/prerequisitespanel.h"

#include "views/community/commandblock.h"
#include "views/details/heading.h"
#include "views/shell/calmcombobox.h"
#include "views/shell/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace views {

using model::Prerequisite;
using model::ToolState;
using System = PathWords::System;

namespace {

constexpr int leastTargetPx = 28;
constexpr std::array systems { System::Linux, System::MacOs, System::Windows };

} // namespace

PrerequisitesPanel::PrerequisitesPanel(
    const Theme &theme, const std::vector<Prerequisite> &needs, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_needs(needs)
    , m_system(new CalmComboBox(this))
    , m_column(new QVBoxLayout(this))
{
    for (const System system : systems)
        m_system->addItem(PathWords::systemName(system), int(system));
    m_system->setCurrentIndex(m_system->findData(int(thisSystem())));
    m_system->setAccessibleName(tr("Show how to install for"));
    auto *label = new QLabel(tr("How to install on"), this);
    label->setBuddy(m_system);
    auto *check = new QPushButton(tr("&Check Again"), this);
    check->setMinimumHeight(leastTargetPx);
    auto *head = new QHBoxLayout;
    head->addWidget(new Heading(tr("On this machine"), Heading::Rank::Section));
    head->addStretch(1);
    head->addWidget(label);
    head->addWidget(m_system);
    head->addWidget(check);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addLayout(head);
    connect(m_system, &QComboBox::currentIndexChanged, this, &PrerequisitesPanel::rebuild);
    connect(check, &QPushButton::clicked, this, &PrerequisitesPanel::checkRequested);
    connect(&theme, &Theme::changed, this, &PrerequisitesPanel::rebuild);
    rebuild();
}

System PrerequisitesPanel::thisSystem()
{
#if defined(Q_OS_WIN)
    return System::Windows;
#elif defined(Q_OS_MACOS)
    return System::MacOs;
#else
    return System::Linux;
#endif
}

void PrerequisitesPanel::setStates(const std::vector<ToolState> &states)
{
    m_states = states;
    rebuild();
}

QString PrerequisitesPanel::sentence(const ToolState &state)
{
    switch (state.kind) {
    case ToolState::Kind::Present: return state.version;
    case ToolState::Kind::Missing:
        return state.detail.isEmpty() ? tr("Not found on this machine")
                                      //: %1 is the name of a setting
                                      : tr("Not set: %1").arg(state.detail);
    case ToolState::Kind::Broken:
        return state.detail.isEmpty() ? tr("It does not answer")
                                      : tr("It does not answer: %1").arg(state.detail);
    case ToolState::Kind::Elsewhere:
        return tr("On another machine, which is not asked: %1", "address").arg(state.detail);
    case ToolState::Kind::Hidden:
        return tr("The sandbox around this program does not let it look. Try it in a terminal.");
    }
    return {};
}

void PrerequisitesPanel::rebuild()
{
    if (m_rows)
        m_rows->deleteLater();
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (const Prerequisite what : m_needs)
        column->addWidget(row(what));
    m_column->addWidget(m_rows);
}

QWidget *PrerequisitesPanel::row(Prerequisite what)
{
    const Colors &colors = m_theme.colors();
    const auto known = std::ranges::find(m_states, what, &ToolState::what);
    const bool isKnown = known != m_states.end();
    const bool isThere = isKnown && known->kind == ToolState::Kind::Present;
    const bool isWrong = isKnown
        && (known->kind == ToolState::Kind::Missing || known->kind == ToolState::Kind::Broken);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    // A sign and a word, never the colour alone.
    auto *sign = new QLabel(isThere ? u"✓"_s : isWrong ? u"✗"_s : u"–"_s);
    sign->setAccessibleName(isThere ? tr("there") : isWrong ? tr("not there") : tr("not known"));
    sign->setFixedWidth(2 * sign->fontMetrics().averageCharWidth() + 4);
    QPalette palette = sign->palette();
    palette.setColor(QPalette::WindowText,
        isThere       ? colors.maturity(model::Maturity::Level::Graduated)
            : isWrong ? colors.error
                      : colors.muted);
    sign->setPalette(palette);
    auto *name = new QLabel(PathWords::prerequisite(what));
    name->setMinimumWidth(150);
    line->addWidget(sign);
    line->addWidget(name);
    line->addWidget(
        wrappedLabel(isKnown ? sentence(*known) : tr("Being looked for…"), colors.muted), 1);
    column->addLayout(line);
    auto *help = new QPushButton(tr("How to Get It"));
    help->setCheckable(true);
    help->setMinimumHeight(leastTargetPx);
    help->setAccessibleName(tr("How to get it: %1").arg(PathWords::prerequisite(what)));
    line->addWidget(help);
    QWidget *text = howTo(what);
    column->addWidget(text);
    help->setChecked(m_shown.contains(what));
    text->setVisible(help->isChecked());
    connect(help, &QPushButton::toggled, this, [this, what, text](bool isShown) {
        if (isShown)
            m_shown.insert(what);
        else
            m_shown.erase(what);
        text->setVisible(isShown);
    });
    return widget;
}

QWidget *PrerequisitesPanel::howTo(Prerequisite what)
{
    const auto system = System(m_system->currentData().toInt());
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(24, 0, 0, 4);
    column->setSpacing(4);
    column->addWidget(wrappedLabel(PathWords::why(what), m_theme.colors().text));
    column->addWidget(wrappedLabel(PathWords::howTo(what, system), m_theme.colors().text));
    if (const QStringList commands = PathWords::howToCommands(what, system); !commands.isEmpty()) {
        auto *block = new CommandBlock(m_theme, commands);
        connect(block, &CommandBlock::copied, this, &PrerequisitesPanel::copied);
        column->addWidget(block);
    }
    if (const QString url = PathWords::howToUrl(what, system); !url.isEmpty()) {
        auto *link = new QPushButton(tr("Open the &Instructions…"));
        link->setMinimumHeight(leastTargetPx);
        link->setToolTip(url);
        connect(link, &QPushButton::clicked, this, [this, url] { Q_EMIT linkActivated(url); });
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    return widget;
}

} // namespace views
