// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/viewbar.h"

#include "views/shell/icons.h"
#include "views/wording/lenswords.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::Group;
using model::Lens;
using model::ViewKind;

namespace {

constexpr int buttonSide = 32; ///< logical pixels

QString viewName(ViewKind view)
{
    switch (view) {
    case ViewKind::Map: return ViewBar::tr("&Map");
    case ViewKind::Cards: return ViewBar::tr("&Cards");
    case ViewKind::Table: return ViewBar::tr("&Table");
    case ViewKind::Guide: return ViewBar::tr("&Reading Room");
    case ViewKind::IssueList: return ViewBar::tr("&Issues to Pick Up");
    case ViewKind::Moby: return ViewBar::tr("Mo&by Project");
    case ViewKind::Contribute: return ViewBar::tr("C&ontribute");
    }
    return {};
}

} // namespace

ViewBar::ViewBar(Theme &theme, model::Explorer &explorer, QWidget *search, QWidget *parent)
    : QToolBar(tr("Main toolbar"), parent)
    , m_theme(theme)
    , m_explorer(explorer)
    , m_back(new QAction(tr("&Back"), this))
    , m_forward(new QAction(tr("&Forward"), this))
    , m_landscapeButton(new QToolButton(this))
    , m_groups(new QTabBar(this))
    , m_views(new QActionGroup(this))
    , m_lenses(new QActionGroup(this))
    , m_lensMenu(new QMenu(tr("&Colour"), this))
    , m_size(new QAction(tr("&Size by Stars"), this))
{
    setObjectName("main"_L1);
    setMovable(false);
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(m_back, &QAction::triggered, &explorer, &model::Explorer::goBack);
    connect(m_forward, &QAction::triggered, &explorer, &model::Explorer::goForward);
    addButton(m_back);
    addButton(m_forward);
    addSeparator();

    m_landscapeButton->setPopupMode(QToolButton::InstantPopup);
    m_landscapeButton->setMinimumHeight(buttonSide);
    m_landscapeButton->setToolTip(tr("Which landscape is shown"));
    m_landscape = addWidget(m_landscapeButton);
    m_landscape->setVisible(false);
    m_groups->setAccessibleName(tr("Groups"));
    m_groups->setDrawBase(false);
    m_groups->setExpanding(false);
    m_groups->setUsesScrollButtons(true);
    m_groups->setElideMode(Qt::ElideNone);
    connect(m_groups, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && index < int(m_explorer.groups().size()))
            m_explorer.setGroup(m_explorer.groups()[size_t(index)].key());
    });
    m_groupsPlace = addWidget(m_groups);
    search->setMaximumWidth(480);
    search->setMinimumWidth(160);
    search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *middle = new QWidget(this);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(8, 0, 8, 0);
    row->addStretch(1);
    row->addWidget(search, 1000); // all there is, up to its largest
    row->addStretch(1);
    addWidget(middle);
    addSeparator();

    for (const ViewKind view : model::viewKinds) {
        QAction *action = m_views->addAction(viewName(view));
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(view))));
        connect(action, &QAction::triggered, this, [this, view] { m_explorer.setView(view); });
        addButton(action);
    }
    addSeparator();

    for (const Lens lens : model::lenses) {
        QAction *action = m_lenses->addAction(LensWords::name(lens));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, lens] { m_explorer.setLens(lens); });
        m_lensMenu->addAction(action);
    }
    m_lensMenu->addSeparator();
    m_size->setCheckable(true);
    connect(m_size, &QAction::triggered, this, [this](bool isChecked) {
        model::ViewState state = m_explorer.state();
        state.isSizedByStars = isChecked;
        m_explorer.change(state);
    });
    m_lensMenu->addAction(m_size);
    m_lensButton = new QToolButton(this);
    m_lensButton->setPopupMode(QToolButton::InstantPopup);
    m_lensButton->setMenu(m_lensMenu);
    m_lensButton->setMinimumHeight(buttonSide);
    m_lensButton->setToolTip(tr("What the colours of the map say"));
    addWidget(m_lensButton);

    m_themeButton = new QToolButton(this);
    m_themeButton->setMinimumSize(buttonSide, buttonSide);
    m_themeButton->setAccessibleName(tr("Switch between light and dark"));
    m_themeButton->setToolTip(tr("Switch between light and dark"));
    connect(m_themeButton, &QToolButton::clicked, this, [this] {
        m_theme.setChoice(m_theme.colors().isDark ? Theme::Choice::Light : Theme::Choice::Dark);
    });
    addWidget(m_themeButton);

    connect(&theme, &Theme::changed, this, &ViewBar::updateColors);
    connect(&explorer, &model::Explorer::worldChanged, this, &ViewBar::buildGroups);
    connect(&explorer, &model::Explorer::stateChanged, this, &ViewBar::followState);
    connect(&explorer, &model::Explorer::historyChanged, this, &ViewBar::followState);
    updateColors();
    followState();
}

void ViewBar::setLandscape(const QString &title, QMenu *menu)
{
    m_landscapeButton->setMenu(menu);
    constexpr int widest = 180; // logical pixels: groups and search need room
    m_landscapeButton->setText(fontMetrics().elidedText(title, Qt::ElideRight, widest));
    m_landscapeButton->setAccessibleName(tr("Landscape: %1").arg(title));
    m_landscape->setVisible(menu != nullptr);
}

QToolButton *ViewBar::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setMinimumSize(buttonSide, buttonSide);
    addWidget(button);
    return button;
}

QList<QAction *> ViewBar::viewActions() const { return m_views->actions(); }

void ViewBar::buildGroups()
{
    const QSignalBlocker blocker(m_groups);
    while (m_groups->count() > 0)
        m_groups->removeTab(0);
    for (const Group &group : m_explorer.groups()) {
        // A name may hold an ampersand, which is no mnemonic here.
        m_groups->addTab(QString(group.name).replace(u'&', "&&"_L1));
    }
    followState();
}

void ViewBar::followState()
{
    const model::ViewState &state = m_explorer.state();
    const auto &groups = m_explorer.groups();
    const QSignalBlocker blocker(m_groups);
    m_groups->setCurrentIndex(
        int(std::ranges::find(groups, state.group, &Group::key) - groups.begin()));
    m_back->setEnabled(m_explorer.canGoBack());
    m_forward->setEnabled(m_explorer.canGoForward());
    m_views->actions().at(int(state.view))->setChecked(true);
    m_lenses->actions().at(int(state.lens))->setChecked(true);
    m_size->setChecked(state.isSizedByStars);
    const QString lens = tr("Colour: %1", "lens").arg(LensWords::name(state.lens));
    m_lensButton->setText(lens);
    m_lensButton->setAccessibleName(lens);
    m_groupsPlace->setVisible(model::showsItems(state.view)); // the rest is of no group
    const bool isMap = state.view == ViewKind::Map;
    m_lensButton->setEnabled(isMap);
    m_lensMenu->setEnabled(isMap);
}

void ViewBar::updateColors()
{
    const Colors &colors = m_theme.colors();
    // The bar of a widget with a style sheet does not follow the palette of the program by itself.
    setPalette(QGuiApplication::palette());
    // They name their colours: those of a palette are looked up once in a style sheet, and stay.
    m_groups->setStyleSheet(
        u"QTabBar { background: transparent; }"
        "QTabBar::tab { border: 2px solid transparent; border-radius: 6px; padding: 5px 10px; "
        "margin: 4px 1px; color: %1; }"
        "QTabBar::tab:hover { background: %2; }"
        "QTabBar::tab:selected { background: %3; color: %4; }"
        "QTabBar::tab:selected:focus { border-color: %1; }"_s.arg(colors.text.name(),
            colors.hairline.name(), colors.accent.name(), colors.onAccent.name()));
    // Until a widget is polished Qt keeps what it read out of an earlier sheet.
    m_groups->ensurePolished();
    m_back->setIcon(themedIcon(u"back"_s, colors.text));
    m_forward->setIcon(themedIcon(u"forward"_s, colors.text));
    const std::array icons { u"view-map"_s, u"view-cards"_s, u"view-table"_s, u"guide"_s,
        u"issues"_s, u"moby"_s, u"contribute"_s };
    for (size_t i = 0; i < icons.size(); ++i)
        m_views->actions().at(qsizetype(i))->setIcon(themedIcon(icons[i], colors.text));
    m_themeButton->setIcon(themedIcon(colors.isDark ? u"light"_s : u"dark"_s, colors.text));
}

} // namespace views
