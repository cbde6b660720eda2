// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardsview.h"

#include "views/cards/cardarea.h"

namespace views {

CardsView::CardsView(
    const Theme &theme, LogoCache &logos, model::Explorer &explorer, QWidget *parent)
    : ItemListView(theme, explorer, ListBar::Grouping::Chosen, parent)
    , m_cards(new CardArea(theme, logos, explorer, this))
{
    setList(m_cards);
    connect(m_cards, &CardArea::itemActivated, this, &ItemListView::itemActivated);
    connect(m_cards, &CardArea::contextMenuRequested, this, &ItemListView::contextMenuRequested);
}

bool CardsView::isOther(const model::ViewState &before, const model::ViewState &now) const
{
    return before.classification != now.classification;
}

void CardsView::refreshList() { m_cards->refresh(); }

} // namespace views
