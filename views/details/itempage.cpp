// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/itempage.h"

#include "model/status/similar.h"
#include "views/details/factlist.h"
#include "views/details/heading.h"
#include "views/details/itemlinks.h"
#include "views/details/logoplate.h"
#include "views/details/markpanel.h"
#include "views/details/maturityline.h"
#include "views/details/reveal.h"
#include "views/details/similarbutton.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::FilterField;
using model::Item;

namespace {

constexpr int sectionGapPx = 12;
constexpr int leastTargetPx = 28;

QLabel *textLabel(const QString &text, const QColor &color)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
    return label;
}

} // namespace

ItemPage::ItemPage(const Theme &theme, LogoCache &logos, model::Explorer &explorer, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_logos(logos)
    , m_explorer(explorer)
    , m_marks(new MarkPanel(theme, explorer, this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details"));
    connect(&theme, &Theme::changed, this, &ItemPage::rebuild);
    connect(&explorer, &model::Explorer::worldChanged, this, &ItemPage::rebuild);
    connect(m_marks, &MarkPanel::ratingChanged, this, &ItemPage::ratingChanged);
    connect(m_marks, &MarkPanel::markEdited, this, &ItemPage::markEdited);
    m_marks->hide();
}

void ItemPage::setItem(const model::ItemId &item)
{
    if (m_item == item)
        return;
    m_item = item;
    verticalScrollBar()->setValue(0);
    rebuild();
}

void ItemPage::toggleBookmark() { m_marks->toggleBookmark(); }

void ItemPage::editTags()
{
    m_marks->editTags();
    ensureWidgetVisible(m_marks);
}

void ItemPage::editNote()
{
    m_marks->editNote();
    ensureWidgetVisible(m_marks);
}

void ItemPage::rebuild()
{
    if (!m_item)
        return;
    const auto &landscape = m_explorer.snapshot()->landscape;
    const int index = landscape.indexOf(*m_item);
    QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = focused && widget() && widget()->isAncestorOf(focused);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    if (index >= 0) {
        const Item &item = landscape.items[size_t(index)];
        buildHeader(item, column);
        buildSections(item, column);
    } else {
        m_marks->setParent(this);
        column->addWidget(
            textLabel(tr("It is not in the landscape any more."), m_theme.colors().muted));
    }
    column->addStretch(1);
    replaceContent(content, hadFocus ? focused : nullptr);
}

void ItemPage::replaceContent(QWidget *content, QWidget *focused)
{
    const int position = verticalScrollBar()->value();
    // What is shown stays until the new content stands in its place.
    setUpdatesEnabled(false);
    // Not at once: it may be one of its buttons that made this happen.
    if (QWidget *before = takeWidget())
        before->deleteLater();
    setWidget(content);
    verticalScrollBar()->setValue(position);
    if (focused && m_marks->isAncestorOf(focused))
        focused->setFocus();
    else if (focused)
        setFocus();
    setUpdatesEnabled(true);
}

void ItemPage::buildHeader(const Item &item, QBoxLayout *column)
{
    const model::Snapshot &snapshot = *m_explorer.snapshot();
    const Colors &colors = m_theme.colors();
    column->addWidget(new LogoPlate(m_theme, m_logos, PlateContent::of(snapshot, item)));
    column->addSpacing(4);
    column->addWidget(new Heading(item.displayName(), Heading::Rank::Title));
    const QColor color = item.maturity ? colors.maturity(item.maturity->level()) : colors.muted;
    auto *sentence = textLabel(ItemFacts(snapshot, item, colors).sentence(), color);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(sentence);
    if (auto line = lifelineOf(item); !line.empty()) {
        column->addSpacing(4);
        column->addWidget(
            new MaturityLine(m_theme, std::move(line), ItemFacts::landscapeSource(snapshot)));
    }
    if (!ItemLinks::linksOf(item).empty()) {
        auto *links = new ItemLinks(colors, item);
        connect(links, &ItemLinks::linkActivated, this, &ItemPage::linkActivated);
        column->addSpacing(4);
        column->addWidget(links);
    }
}

void ItemPage::buildSections(const Item &item, QBoxLayout *column)
{
    const ItemFacts facts(*m_explorer.snapshot(), item, m_theme.colors());
    using Topic = ItemFacts::Topic;
    const auto sections = facts.sections();
    const bool hasMore = sections.back().topic == Topic::More;
    for (const ItemFacts::Section &section : sections) {
        if (section.topic == Topic::More)
            buildSimilar(column);
        column->addSpacing(section.title.isEmpty() ? 4 : sectionGapPx);
        if (!section.title.isEmpty())
            column->addWidget(new Heading(section.title, Heading::Rank::Section));
        auto *list = new FactList(section, m_theme.colors());
        connect(list, &FactList::linkActivated, this, &ItemPage::linkActivated);
        column->addWidget(list);
        if (section.topic == Topic::Description)
            placeMarks(item, column);
        else if (section.topic == Topic::Organization)
            buildOthersOfOrganization(item, column);
    }
    if (!hasMore)
        buildSimilar(column);
}

/// There is one for all contents, so that nothing that is being written is lost with one.
void ItemPage::placeMarks(const Item &item, QBoxLayout *column)
{
    m_marks->setItem(item.id, item.name);
    column->addWidget(m_marks);
    m_marks->show();
}

void ItemPage::buildOthersOfOrganization(const Item &item, QBoxLayout *column)
{
    const auto &organizations = m_explorer.index().values(FilterField::Organization);
    const auto found = std::ranges::find_if(organizations, [&](const model::IndexedValue &value) {
        return value.value.compare(item.organizationName, Qt::CaseInsensitive) == 0;
    });
    const int others = found == organizations.end() ? 0 : found->items.count() - 1;
    if (others <= 0)
        return;
    auto *button
        = new QPushButton(tr("Show %n other item(s) of this organization", nullptr, others));
    button->setMinimumHeight(leastTargetPx);
    connect(button, &QPushButton::clicked, this,
        [this, name = item.organizationName] { filterOrganization(name); });
    column->addWidget(button, 0, Qt::AlignLeft);
}

void ItemPage::filterOrganization(const QString &name)
{
    const auto filter = model::ItemFilter().with(
        FilterField::Organization, name, model::ItemFilter::Stand::Wanted);
    m_explorer.change(stateShowing(m_explorer, filter));
}

void ItemPage::buildSimilar(QBoxLayout *column)
{
    const model::Snapshot &snapshot = *m_explorer.snapshot();
    const auto similar = similarItems(snapshot, snapshot.landscape.indexOf(*m_item));
    if (similar.empty())
        return;
    column->addSpacing(sectionGapPx);
    column->addWidget(new Heading(tr("Similar"), Heading::Rank::Section));
    auto *list = new QVBoxLayout;
    list->setSpacing(2);
    for (const model::SimilarItem &one : similar) {
        auto *button = new SimilarButton(m_theme, m_logos, snapshot, one);
        const model::ItemId id = snapshot.landscape.items[size_t(one.item)].id;
        connect(
            button, &QAbstractButton::clicked, this, [this, id] { revealItem(m_explorer, id); });
        list->addWidget(button);
    }
    column->addLayout(list);
}

} // namespace views
