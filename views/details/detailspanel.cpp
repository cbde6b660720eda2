// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/detailspanel.h"

#include "views/details/copymenu.h"
#include "views/details/detailswindow.h"
#include "views/details/itempage.h"
#include "views/details/safetext.h"
#include "views/details/welcomepage.h"
#include "views/shell/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

DetailsPanel::DetailsPanel(
    const Theme &theme, LogoCache &logos, model::Explorer &explorer, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_logos(logos)
    , m_explorer(explorer)
    , m_previous(new QAction(tr("&Previous Item"), this))
    , m_next(new QAction(tr("&Next Item"), this))
    , m_ownWindow(new QAction(tr("Open in &Own Window"), this))
    , m_copyMenu(new CopyMenu(explorer, this))
    , m_position(new QLabel(this))
    , m_bar(buildBar())
    , m_pages(new QStackedLayout)
    , m_welcome(new WelcomePage(theme, explorer, this))
    , m_item(new ItemPage(theme, logos, explorer, this))
{
    setMinimumWidth(280);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(m_pages, 1);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_item);
    buildActions();
    connect(m_welcome, &WelcomePage::syncRequested, this, &DetailsPanel::syncRequested);
    connect(m_item, &ItemPage::linkActivated, this, &DetailsPanel::linkActivated);
    connect(m_item, &ItemPage::ratingChanged, this, &DetailsPanel::ratingChanged);
    connect(m_item, &ItemPage::markEdited, this, &DetailsPanel::markEdited);
    connect(m_copyMenu, &CopyMenu::copied, this, &DetailsPanel::copied);
    connect(&explorer, &model::Explorer::selectionChanged, this, &DetailsPanel::showSelection);
    connect(&explorer, &model::Explorer::stateChanged, this, &DetailsPanel::updateBar);
    connect(&explorer, &model::Explorer::worldChanged, this, &DetailsPanel::updateBar);
    connect(&theme, &Theme::changed, this, &DetailsPanel::updateIcons);
    updateIcons();
    showSelection();
}

QMenu *DetailsPanel::copyMenu() const { return m_copyMenu; }

void DetailsPanel::editTags() { m_item->editTags(); }

void DetailsPanel::editNote() { m_item->editNote(); }

void DetailsPanel::buildActions()
{
    m_previous->setShortcut(Qt::CTRL | Qt::Key_PageUp);
    m_next->setShortcut(Qt::CTRL | Qt::Key_PageDown);
    addActions({ m_previous, m_next, m_ownWindow });
    const auto step = [this](int steps) {
        const int item = m_explorer.neighbourOfSelected(steps);
        if (item >= 0)
            m_explorer.select(m_explorer.snapshot()->landscape.items[size_t(item)].id);
    };
    connect(m_previous, &QAction::triggered, this, [step] { step(-1); });
    connect(m_next, &QAction::triggered, this, [step] { step(1); });
    connect(m_ownWindow, &QAction::triggered, this, &DetailsPanel::openInOwnWindow);
}

QToolButton *DetailsPanel::barButton(QAction *action) const
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    const int side = std::max(32, fontMetrics().height() + 12);
    button->setMinimumSize(side, side);
    button->setIconSize({ side - 12, side - 12 });
    return button;
}

QWidget *DetailsPanel::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(4);
    m_position->setTextFormat(Qt::PlainText);
    QToolButton *copy = barButton(m_copyMenu->menuAction());
    copy->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(barButton(m_previous));
    row->addWidget(barButton(m_next));
    row->addWidget(m_position, 1);
    row->addWidget(copy);
    row->addWidget(barButton(m_ownWindow));
    return bar;
}

void DetailsPanel::updateIcons()
{
    const QColor color = m_theme.colors().text;
    m_previous->setIcon(
        themedIcon(isRightToLeft() ? u"details/next"_s : u"details/previous"_s, color));
    m_next->setIcon(themedIcon(isRightToLeft() ? u"details/previous"_s : u"details/next"_s, color));
    m_copyMenu->setIcon(themedIcon(u"details/copy"_s, color));
    m_ownWindow->setIcon(themedIcon(u"details/own-window"_s, color));
}

void DetailsPanel::showSelection()
{
    const auto item = m_explorer.selectedItem();
    m_copyMenu->setItem(item);
    m_ownWindow->setEnabled(item.has_value());
    if (item)
        m_item->setItem(*item);
    m_pages->setCurrentWidget(item ? static_cast<QWidget *>(m_item) : m_welcome);
    m_bar->setVisible(item.has_value());
    updateBar();
}

void DetailsPanel::updateBar()
{
    updateStep(m_previous, -1);
    updateStep(m_next, 1);
    const auto &matches = m_explorer.orderedMatches();
    const auto found = std::ranges::find(matches, m_explorer.selectedIndex());
    const QLocale locale;
    m_position->setText(found == matches.end()
            ? tr("not among the %n shown", nullptr, int(matches.size()))
            : tr("%1 of %2", "position, number of items")
                  .arg(locale.toString(found - matches.begin() + 1),
                      locale.toString(qsizetype(matches.size()))));
}

void DetailsPanel::updateStep(QAction *action, int steps) const
{
    const int item = m_explorer.neighbourOfSelected(steps);
    action->setEnabled(item >= 0);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    QString text;
    if (item < 0) {
        text = steps < 0 ? tr("This is the first one (%1)").arg(keys)
                         : tr("This is the last one (%1)").arg(keys);
    } else {
        const QString name = m_explorer.snapshot()->landscape.items[size_t(item)].displayName();
        text = steps < 0 ? tr("Previous: %1 (%2)").arg(name, keys)
                         : tr("Next: %1 (%2)").arg(name, keys);
    }
    action->setToolTip(plainToolTip(text));
    for (QObject *object : action->associatedObjects()) {
        if (auto *button = qobject_cast<QToolButton *>(object))
            button->setAccessibleDescription(text);
    }
}

void DetailsPanel::openInOwnWindow()
{
    const auto item = m_explorer.selectedItem();
    if (!item)
        return;
    for (DetailsWindow *window : findChildren<DetailsWindow *>()) {
        if (window->item() == *item) {
            window->raise();
            window->activateWindow();
            return;
        }
    }
    auto *window = new DetailsWindow(m_theme, m_logos, m_explorer, *item, this);
    connect(window, &DetailsWindow::linkActivated, this, &DetailsPanel::linkActivated);
    connect(window, &DetailsWindow::ratingChanged, this, &DetailsPanel::ratingChanged);
    connect(window, &DetailsWindow::markEdited, this, &DetailsPanel::markEdited);
    connect(window, &DetailsWindow::copied, this, &DetailsPanel::copied);
    window->show();
}

} // namespace views
