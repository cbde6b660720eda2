// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/landscapemenu.h"

#include "views/details/safetext.h"

#include <QActionGroup>

#include <algorithm>

namespace views {

LandscapeMenu::LandscapeMenu(QWidget *parent)
    : QMenu(tr("&Landscape"), parent)
    , m_actions(new QActionGroup(this))
    , m_add(new QAction(tr("&Add a Landscape…"), this))
{
    connect(m_add, &QAction::triggered, this, &LandscapeMenu::addRequested);
    connect(m_actions, &QActionGroup::triggered, this, [this](const QAction *action) {
        const QString chosen = action->data().toString();
        setShown(m_shown); // until it is there
        Q_EMIT landscapeChosen(chosen);
    });
    setLandscapes({});
}

void LandscapeMenu::setLandscapes(const std::vector<model::KnownLandscape> &landscapes)
{
    for (QAction *action : m_actions->actions())
        action->deleteLater();
    // Not clear(): it would delete what stays.
    for (QAction *action : actions())
        removeAction(action);
    for (const model::KnownLandscape &landscape : landscapes) {
        const bool isTwin
            = std::ranges::count(landscapes, landscape.title, &model::KnownLandscape::title) > 1;
        const QString text = isTwin && !landscape.name.isEmpty()
            ? tr("%1 (%2)", "landscape, source").arg(landscape.title, landscape.name)
            : landscape.title;
        auto *action = new QAction(
            plainLabel(landscape.snapshot ? text : tr("%1 – nothing is read yet").arg(text)),
            m_actions);
        action->setCheckable(true);
        action->setData(landscape.name);
        action->setEnabled(bool(landscape.snapshot));
        addAction(action);
    }
    addSeparator();
    addAction(m_add);
    m_count = landscapes.size();
    setShown(m_shown);
}

void LandscapeMenu::setShown(const QString &landscape)
{
    m_shown = landscape;
    for (QAction *action : m_actions->actions())
        action->setChecked(action->data().toString() == landscape);
}

QString LandscapeMenu::shownTitle() const
{
    const QAction *shown = m_actions->checkedAction();
    return shown ? shown->text() : QString();
}

} // namespace views
