// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/itempage.h"

#include "model/status/similar.h"
#include "views/details/factlist.h"
#include "views/details/heading.h"
#include "views/details/itemlinks.h"
#include "views/details/logoplate.h"
#include "views/details/maturityline.h"
#include "views/details/ratingcontrol.h"
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
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details"));
    connect(&theme, &Theme::changed, this, &ItemPage::rebuild);
    connect(&explorer, &model::Explorer::worldChanged, this, &ItemPage::rebuild);
    connect(&explorer, &model::Explorer::ratingsChanged, this, &ItemPage::showRating);
}

void ItemPage::setItem(const model::ItemId &item)
{
    if (m_item == item)
        return;
    m_item = item;
    verticalScrollBar()->setValue(0);
    rebuild();
}

void ItemPage::rebuild()
{
    if (!m_item)
        return;
    const auto &landscape = m_explorer.snapshot()->landscape;
    const int index = landscape.indexOf(*m_item);
    m_rating = nullptr;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    if (index >= 0) {
        const Item &item = landscape.items[size_t(index)];
        buildHeader(item, column);
        buildSections(item, column);
    } else {
        column->addWidget(
            textLabel(tr("It is not in the landscape any more."), m_theme.colors().muted));
    }
    column->addStretch(1);
    replaceContent(content);
}

void ItemPage::replaceContent(QWidget *content)
{
    const int position = verticalScrollBar()->value();
    // What is shown stays until the new content stands in its place.
    setUpdatesEnabled(false);
    const bool hadFocus = widget() && widget()->isAncestorOf(QApplication::focusWidget());
    // Not at once: it may be one of its buttons that made this happen.
    if (QWidget *before = takeWidget())
        before->deleteLater();
    setWidget(content);
    verticalScrollBar()->setValue(position);
    if (hadFocus)
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
            buildRating(column);
        else if (section.topic == Topic::Organization)
            buildOthersOfOrganization(item, column);
    }
    if (!hasMore)
        buildSimilar(column);
}

void ItemPage::buildRating(QBoxLayout *column)
{
    auto *label = textLabel(tr("My &rating"), m_theme.colors().muted);
    label->setWordWrap(false);
    m_rating = new RatingControl(m_theme);
    label->setBuddy(m_rating);
    connect(m_rating, &RatingControl::rated, this,
        [this](int stars) { Q_EMIT ratingChanged(*m_item, stars); });
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(label);
    row->addWidget(m_rating);
    row->addStretch(1);
    column->addLayout(row);
    showRating();
}

void ItemPage::showRating()
{
    if (m_rating)
        m_rating->showRating(m_explorer.ratings().value(*m_item));
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
    model::ViewState next = m_explorer.state();
    next.filter = filter.toText();
    // The last group shows everything.
    const model::ItemSet wanted = m_explorer.index().matching(filter);
    if ((wanted & m_explorer.scope()) != wanted && !m_explorer.groups().empty())
        next.group = m_explorer.groups().back().key();
    m_explorer.change(std::move(next));
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
