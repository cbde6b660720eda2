// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/issues/issuesearchmenu.h"

#include "views/details/safetext.h"

#include <QInputDialog>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::IssueSearch;

IssueSearchMenu::IssueSearchMenu(model::UserData &userData, QWidget *parent)
    : QMenu(tr("Sa&ved Searches"), parent)
    , m_userData(userData)
    , m_renaming(new QMenu(tr("&Rename"), this))
    , m_removing(new QMenu(tr("&Delete"), this))
{
    connect(&userData, &model::UserData::changed, this, [this] {
        const bool canSave = !m_userData.obstacle();
        if (m_shown != m_userData.issueSearches() || canSave != m_canSave)
            rebuild();
    });
    rebuild();
}

void IssueSearchMenu::setIndex(const model::IssueIndex &index)
{
    m_index = index;
    rebuild();
}

void IssueSearchMenu::setShown(const QString &filter, model::IssueOrder order)
{
    m_filter = filter;
    m_order = order;
}

void IssueSearchMenu::rebuild()
{
    m_shown = m_userData.issueSearches();
    m_canSave = !m_userData.obstacle();
    clear();
    QAction *saving = addAction(tr("&Save This Search…"), this, &IssueSearchMenu::save);
    saving->setEnabled(m_canSave);
    addSeparator();
    int count = 0;
    for (const IssueSearch &search : m_shown) {
        const int fresh = newIn(m_index, search).count();
        count += fresh;
        const QString name = plainLabel(search.name);
        QAction *action
            = addAction(fresh > 0 ? tr("%1 (%Ln new)", "name of a search", fresh).arg(name) : name,
                this, [this, search] { Q_EMIT searchChosen(search); });
        action->setToolTip(plainToolTip(search.filter));
    }
    if (m_shown.empty())
        addAction(tr("None is saved yet"))->setEnabled(false);
    addSeparator();
    for (QMenu *menu : { m_renaming, m_removing }) {
        menu->clear();
        menu->setEnabled(!m_shown.empty() && m_canSave);
        addMenu(menu);
    }
    for (const IssueSearch &search : m_shown) {
        m_renaming->addAction(
            plainLabel(search.name), this, [this, name = search.name] { rename(name); });
        m_removing->addAction(plainLabel(search.name), this,
            [this, name = search.name] { m_userData.removeIssueSearch(name); });
    }
    if (std::exchange(m_newCount, count) != count)
        Q_EMIT newCountChanged();
}

QString IssueSearchMenu::askName(const QString &title, const QString &suggested)
{
    bool isGiven = false;
    const QString name = QInputDialog::getText(
        parentWidget(), title, tr("Name"), QLineEdit::Normal, suggested, &isGiven);
    return isGiven ? name.simplified().left(maxNameLength) : QString();
}

/// What it finds now is seen: new is what comes later.
void IssueSearchMenu::save()
{
    const QString name = askName(tr("Save This Search"), m_filter.left(maxNameLength));
    if (name.isEmpty())
        return;
    m_userData.saveIssueSearch(
        seenNow(m_index, { .name = name, .filter = m_filter, .order = m_order, .seen = {} }));
}

void IssueSearchMenu::rename(const QString &name)
{
    const QString next = askName(tr("Rename Search"), name);
    if (!next.isEmpty() && next != name)
        m_userData.renameIssueSearch(name, next);
}

} // namespace views
