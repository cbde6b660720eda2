// SPDX-License-Identifier: GPL-3.0-or-later
// How MainWindow leads to what was found: items, places, the guide, terms.
#include "views/details/detailspanel.h"
#include "views/details/reveal.h"
#include "views/guide/guidepanel.h"
#include "views/issues/issuesroom.h"
#include "views/map/mapview.h"
#include "views/search/omnibox.h"
#include "views/shell/mainwindow.h"
#include "views/shell/statusline.h"

#include <QDockWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::Group;
using model::ViewKind;

void MainWindow::connectSearch()
{
    connect(m_search, &Omnibox::itemChosen, this,
        [this](const QString &id, bool dimOthers, const model::ItemSet &found) {
            if (dimOthers)
                m_explorer.setView(ViewKind::Map);
            if (!showItem(id) || !dimOthers)
                return;
            // What the filter leaves out has no place on the compact map.
            if (!m_explorer.matches().contains(m_explorer.selectedIndex())) {
                model::ViewState whole = m_explorer.state();
                whole.isCompact = false;
                m_explorer.change(whole);
                m_map->flyToSelection();
            }
            showSpotlight(found);
        });
    connect(m_search, &Omnibox::placeChosen, this,
        [this](const QString &category, const QString &subcategory, const model::ItemSet &items) {
            showPlace(category, subcategory);
            showSpotlight(items);
        });
    connect(m_search, &Omnibox::guideChosen, this,
        [this](const QString &category, const QString &subcategory) {
            showPlace(category, subcategory);
            if (!model::showsItems(m_explorer.state().view))
                m_explorer.setView(ViewKind::Map); // a chapter that is no place of the map
            m_guide->showPlace(category, subcategory);
            m_guideDock->show();
        });
    connect(m_guide, &GuidePanel::itemChosen, this, &MainWindow::showItem);
    connect(m_guide, &GuidePanel::linkActivated, m_details, &DetailsPanel::linkActivated);
    connect(m_search, &Omnibox::pageChosen, &m_explorer, &model::Explorer::openPage);
    connect(m_search, &Omnibox::issueChosen, &m_explorer, &model::Explorer::openIssue);
    m_search->setIssueFinder([this](const QString &query) { return m_issues->find(query); });
    connect(m_search, &Omnibox::landscapeItemChosen, this, &MainWindow::landscapeRequested);
    connect(m_search, &Omnibox::cleared, this, [this] { m_explorer.setSpotlight(std::nullopt); });
}

/// What changed, and Moby, are told of the landscape of the CNCF, whichever is shown.
void MainWindow::showCncfItem(const QString &id)
{
    if (m_world.landscape.isEmpty())
        showItem(id);
    else
        Q_EMIT landscapeRequested({}, id);
}

bool MainWindow::showItem(const QString &item)
{
    const auto &landscape = m_explorer.snapshot()->landscape;
    const auto found = landscape.indexesOfName(item);
    if (found.empty())
        return false;
    const int index = found.front();
    if (!model::showsItems(m_explorer.state().view))
        m_explorer.setView(ViewKind::Map);
    revealItem(m_explorer, landscape.items[size_t(index)].id);
    if (m_explorer.state().view == ViewKind::Map) {
        m_map->flyToSelection();
        m_map->setFocus();
    }
    return m_explorer.scope().contains(index);
}

void MainWindow::showSpotlight(const model::ItemSet &items) { m_explorer.setSpotlight(items); }

void MainWindow::showPlace(const QString &category, const QString &subcategory)
{
    const auto placeIn = [&](const model::MapLayout &layout) {
        const auto place
            = std::ranges::find(layout.territories, category, &model::MapTerritory::category);
        return place == layout.territories.end() ? -1 : int(place - layout.territories.begin());
    };
    // The first group that shows it, if this one does not; the last one shows everything.
    for (size_t i = 0; i < m_explorer.groups().size() && placeIn(m_explorer.layout()) < 0; ++i)
        m_explorer.setGroup(m_explorer.groups()[i].key());
    const model::MapLayout &layout = m_explorer.layout();
    const int territory = placeIn(layout);
    if (territory < 0)
        return;
    int block = -1;
    const model::MapTerritory &place = layout.territories[size_t(territory)];
    for (int i = place.firstBlock; i < place.firstBlock + place.blockCount; ++i) {
        if (layout.blocks[size_t(i)].subcategory == subcategory)
            block = i;
    }
    m_explorer.setView(ViewKind::Map);
    m_map->flyToPlace(territory, block);
    m_map->setFocus();
}

/// Every item that speaks of it, and beside it the guide where that has a section of this name.
void MainWindow::showTerm(const QString &term)
{
    const auto filter = model::ItemFilter().with(
        model::FilterField::Word, term, model::ItemFilter::Stand::Wanted);
    if (m_explorer.index().matching(filter).count() == 0) {
        m_status->showNews(tr("Nothing in the landscape speaks of “%1”.").arg(term));
        return;
    }
    m_explorer.change(stateShowing(m_explorer, filter));
    for (const model::GuideChapter &chapter : m_explorer.snapshot()->guide.chapters) {
        for (const model::GuideSection &section : chapter.sections) {
            if (section.subcategory.compare(term, Qt::CaseInsensitive) != 0)
                continue;
            m_guide->showPlace(chapter.category, section.subcategory);
            m_guideDock->show();
            return;
        }
    }
}

} // namespace views
