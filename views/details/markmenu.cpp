// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/markmenu.h"

#include "views/details/reveal.h"
#include "views/wording/names.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace views {

using model::ItemMark;
using model::Lens;

MarkMenu::MarkMenu(model::Explorer &explorer, QWidget *parent)
    : QMenu(tr("It&em"), parent)
    , m_explorer(explorer)
    , m_stack(new QMenu(tr("My &Stack"), this))
    , m_adoptions(new QActionGroup(this))
{
    m_bookmark = addAction(
        tr("&Bookmark"), QKeySequence(Qt::CTRL | Qt::Key_D), this, [this](bool isChecked) {
            change([isChecked](ItemMark &mark) { mark.isBookmarked = isChecked; });
        });
    m_bookmark->setCheckable(true);
    addStack();
    QAction *tags = addAction(
        tr("Edit My &Tags"), QKeySequence(Qt::CTRL | Qt::Key_T), this, &MarkMenu::tagsWanted);
    QAction *note = addAction(tr("Write a &Note"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
        this, &MarkMenu::noteWanted);
    m_itemActions = { m_bookmark, m_stack->menuAction(), tags, note };
    addSeparator();
    addShow(tr("Show B&ookmarks"), u"is:bookmarked"_s)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    addShow(tr("Show M&y Stack"), u"-stack:none"_s, Lens::Adoption);
    addShow(tr("Show &What I Noted"), u"is:noted"_s);
    addSeparator();
    addAction(tr("E&xport What I Keep…"), this, &MarkMenu::exportRequested);
    connect(&explorer, &model::Explorer::selectionChanged, this, &MarkMenu::showSelection);
    connect(&explorer, &model::Explorer::marksChanged, this, &MarkMenu::showSelection);
    connect(&explorer, &model::Explorer::worldChanged, this, &MarkMenu::showSelection);
    connect(&explorer, &model::Explorer::stateChanged, this, &MarkMenu::showSelection);
    showSelection();
}

void MarkMenu::addStack()
{
    addMenu(m_stack);
    const auto add = [this](const QString &text, const std::optional<model::Adoption> &adoption) {
        QAction *action = m_stack->addAction(text, this,
            [this, adoption] { change([adoption](ItemMark &mark) { mark.adoption = adoption; }); });
        action->setCheckable(true);
        action->setData(adoption ? model::nameOf(*adoption) : QString());
        m_adoptions->addAction(action);
    };
    for (const model::Adoption adoption : model::adoptions)
        add(Names::adoption(adoption), adoption);
    m_stack->addSeparator();
    add(tr("Not in My Stack"), std::nullopt);
}

/// In the colours of @p lens, or else as they are.
QAction *MarkMenu::addShow(const QString &text, const QString &filter, std::optional<Lens> lens)
{
    return addAction(text, this, [this, filter, lens] {
        model::ViewState next = stateShowing(m_explorer, *model::ItemFilter::parse(filter));
        next.lens = lens.value_or(next.lens);
        m_explorer.change(std::move(next));
    });
}

void MarkMenu::change(const model::MarkEdit &edit)
{
    const int index = m_explorer.selectedIndex();
    if (index < 0)
        return;
    const model::Item &item = m_explorer.snapshot()->landscape.items[size_t(index)];
    Q_EMIT markEdited(item.id, [edit, name = item.name](ItemMark &mark) {
        edit(mark);
        mark.name = name;
    });
}

void MarkMenu::showSelection()
{
    const bool isSelected = m_explorer.selectedIndex() >= 0;
    const bool isSeen = isSelected && model::showsItems(m_explorer.state().view);
    for (QAction *action : std::as_const(m_itemActions))
        action->setEnabled(isSeen);
    const ItemMark mark
        = isSelected ? m_explorer.marks().value(*m_explorer.selectedItem()) : ItemMark();
    m_bookmark->setChecked(mark.isBookmarked);
    const QString adoption = mark.adoption ? model::nameOf(*mark.adoption) : QString();
    for (QAction *action : m_adoptions->actions())
        action->setChecked(action->data().toString() == adoption);
}

} // namespace views
