// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/copymenu.h"

#include "model/status/citation.h"

#include <QClipboard>
#include <QGuiApplication>

namespace views {

using model::Item;
using model::Snapshot;

CopyMenu::CopyMenu(model::Explorer &explorer, QWidget *parent)
    : QMenu(parent)
    , m_explorer(explorer)
{
    setTitle(tr("&Copy As"));
    menuAction()->setToolTip(tr("Copy as…"));
    add(tr("&Name"), [](const Snapshot &, const Item &item) { return item.displayName(); });
    add(tr("&Link to Official Page"),
        [](const Snapshot &snapshot, const Item &item) { return officialPage(snapshot, item); });
    add(tr("Link to &Homepage"),
        [](const Snapshot &, const Item &item) { return item.homepageUrl; });
    addSeparator();
    add(tr("&Markdown Link"),
        [](const Snapshot &snapshot, const Item &item) { return markdownOf(snapshot, item); });
    add(tr("&Citation"), [](const Snapshot &snapshot, const Item &item) {
        return citationOf(snapshot, item, QDate::currentDate());
    });
    add(tr("&BibTeX"), [](const Snapshot &snapshot, const Item &item) {
        return bibtexOf(snapshot, item, QDate::currentDate());
    });
    connect(&explorer, &model::Explorer::worldChanged, this, &CopyMenu::updateActions);
    updateActions();
}

void CopyMenu::setItem(const std::optional<model::ItemId> &item)
{
    m_item = item;
    updateActions();
}

const Item *CopyMenu::item() const
{
    const auto &landscape = m_explorer.snapshot()->landscape;
    const int index = m_item ? landscape.indexOf(*m_item) : -1;
    return index < 0 ? nullptr : &landscape.items[size_t(index)];
}

void CopyMenu::add(const QString &text, Form form)
{
    QAction *action = addAction(text);
    m_forms.emplace_back(action, form);
    connect(action, &QAction::triggered, this, [this, form] {
        const Item *copy = item();
        if (!copy)
            return;
        const QString content = form(*m_explorer.snapshot(), *copy);
        QGuiApplication::clipboard()->setText(content);
        Q_EMIT copied(content);
    });
}

void CopyMenu::updateActions()
{
    const Item *shown = item();
    for (const auto &[action, form] : m_forms)
        action->setEnabled(shown && !form(*m_explorer.snapshot(), *shown).isEmpty());
    menuAction()->setEnabled(shown != nullptr);
}

} // namespace views
