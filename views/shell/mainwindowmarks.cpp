// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow does with what a person keeps of items.
#include "model/items/markexport.h"
#include "views/details/detailspanel.h"
#include "views/details/markmenu.h"
#include "views/details/markpanel.h"
#include "views/shell/mainwindow.h"

#include <QDockWidget>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace views {

void MainWindow::buildItemMenu()
{
    m_markMenu = new MarkMenu(m_explorer, this);
    menuBar()->addMenu(m_markMenu);
    connect(m_markMenu, &MarkMenu::markEdited, this, &MainWindow::keepMark);
    connect(m_markMenu, &MarkMenu::tagsWanted, this, [this] {
        m_detailsDock->show();
        m_details->editTags();
    });
    connect(m_markMenu, &MarkMenu::noteWanted, this, [this] {
        m_detailsDock->show();
        m_details->editNote();
    });
    connect(m_markMenu, &MarkMenu::exportRequested, this, &MainWindow::exportMarks);
}

/// Shown at once, and then as it is in the file.
void MainWindow::keepMark(const model::ItemId &item, const model::MarkEdit &edit)
{
    const auto &landscape = m_explorer.snapshot()->landscape;
    const int index = landscape.indexOf(item);
    const auto former = index < 0 ? std::nullopt
                                  : model::formerId(m_userData.marks(m_world.landscape),
                                        landscape.items[size_t(index)], landscape);
    model::ItemMarks marks = m_explorer.marks();
    edit(marks[item]);
    marks[item].changedAt = {}; // it is not kept yet
    m_explorer.setMarks(marks);
    m_userData.editMark(m_world.landscape, item, edit, former);
}

/// In the details and in every window of their own.
void MainWindow::finishMarks()
{
    for (MarkPanel *panel : findChildren<MarkPanel *>())
        panel->finish();
}

void MainWindow::showMarks()
{
    m_explorer.setRatings(m_userData.stars(m_world.landscape));
    m_explorer.setMarks(
        model::inLandscape(m_userData.marks(m_world.landscape), m_explorer.snapshot()->landscape));
}

std::vector<model::KeptItem> MainWindow::keptItems() const
{
    std::vector<model::KeptItem> kept;
    const auto nameIn = [this](const QString &landscape, const model::ItemId &id) {
        const auto &shown = m_explorer.snapshot()->landscape;
        const int index = landscape == m_world.landscape ? shown.indexOf(id) : -1;
        return index < 0 ? QString() : shown.items[size_t(index)].name;
    };
    for (const auto &[landscape, marks] : m_userData.allMarks().asKeyValueRange()) {
        const auto stars = m_userData.stars(landscape);
        for (const auto &[id, mark] : marks.asKeyValueRange())
            kept.push_back({ landscape, id, mark.name, mark, stars.value(id) });
    }
    for (const auto &[landscape, ratings] : m_userData.allRatings().asKeyValueRange()) {
        const model::ItemMarks marks = m_userData.marks(landscape);
        for (const auto &[id, rating] : ratings.asKeyValueRange()) {
            if (marks.contains(id))
                continue;
            model::ItemMark day;
            day.changedAt = rating.ratedAt;
            kept.push_back({ landscape, id, nameIn(landscape, id), day, rating.stars });
        }
    }
    return kept;
}

void MainWindow::exportMarks()
{
    finishMarks(); // what is being written, too: it is kept while the file is chosen
    saveList(
        tr("Export What I Keep"), u"my-items"_s, [this] { return int(keptItems().size()); },
        [this](model::ExportFormat format) { return model::exportedMarks(keptItems(), format); });
}

} // namespace views
