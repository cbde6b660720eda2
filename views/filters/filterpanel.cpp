// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/filterpanel.h"

#include "views/filters/facetcolumn.h"
#include "views/filters/facetview.h"
#include "views/filters/filtersection.h"
#include "views/filters/queryedit.h"
#include "views/filters/rangehistogram.h"
#include "views/wording/filterwords.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace views {

using model::FilterField;

namespace {

/// From what is asked for most to what is asked for least.
constexpr std::array shownFields { FilterField::Maturity, FilterField::Is, FilterField::Adoption,
    FilterField::MyTag, FilterField::Stars, FilterField::Category, FilterField::Subcategory,
    FilterField::Tag, FilterField::License, FilterField::Language, FilterField::Accepted,
    FilterField::Graduated, FilterField::Joined, FilterField::LatestCommit, FilterField::Country,
    FilterField::Organization };
constexpr std::array unfoldedFields { FilterField::Maturity, FilterField::Is, FilterField::Adoption,
    FilterField::MyTag, FilterField::Stars, FilterField::Category, FilterField::Tag,
    FilterField::License };

constexpr int leastWidthPx = 220;

bool hasOwnOrder(FilterField field)
{
    return field == FilterField::Maturity || field == FilterField::Category
        || field == FilterField::Subcategory || field == FilterField::Adoption;
}

/// In words, the most frequent first where they have no order of their own: by the counts of
/// @p unfiltered, the same facet without any filter, so that none moves while a filter changes.
std::vector<FacetEntry> entriesOf(const model::Facet &facet, const model::Facet &unfiltered,
    const model::LandscapeSettings &settings)
{
    std::vector<FacetEntry> entries;
    entries.reserve(facet.values.size());
    for (const model::FacetValue &value : facet.values) {
        entries.push_back({ value.value, FilterWords::value(facet.field, value.value, settings),
            value.count, value.stand });
        if (facet.field == FilterField::Maturity)
            entries.back().maturity = model::Maturity::levelOf(value.value);
    }
    if (hasOwnOrder(facet.field))
        return entries;
    QHash<QString, int> counts;
    for (const model::FacetValue &value : unfiltered.values)
        counts.insert(value.value, value.count);
    const QStringList flags = model::filterFlags();
    // What says nothing stays last.
    const auto end = std::ranges::find(entries, model::FilterTerm::none, &FacetEntry::value);
    std::stable_sort(entries.begin(), end, [&](const FacetEntry &a, const FacetEntry &b) {
        if (facet.field == FilterField::Is)
            return flags.indexOf(a.value) < flags.indexOf(b.value);
        return counts.value(a.value) > counts.value(b.value);
    });
    return entries;
}

} // namespace

FilterPanel::FilterPanel(const Theme &theme, model::Explorer &explorer, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_explorer(explorer)
    , m_steps(explorer)
    , m_query(new QueryEdit(theme, explorer, this))
    , m_error(new QLabel(this))
    , m_column(new FacetColumn(theme, this))
{
    setMinimumWidth(leastWidthPx);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setForegroundRole(QPalette::BrightText);
    m_error->hide();
    m_query->setObjectName("query"_L1);
    m_error->setObjectName("queryError"_L1);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 8);
    top->setSpacing(6);
    top->addWidget(m_query);
    top->addWidget(m_error);

    for (const FilterField field : shownFields) {
        if (model::isRange(field))
            addRange(field);
        else
            addChoice(field);
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addWidget(m_column, 1);

    updateError();
    connect(m_query, &QueryEdit::errorChanged, this, &FilterPanel::updateError);
    connect(&explorer, &model::Explorer::worldChanged, this, [this] { m_isScopeStale = true; });
    connect(&explorer, &model::Explorer::marksChanged, this, [this] {
        m_isScopeStale = true;
        updateCounts();
    });
    connect(
        &explorer, &model::Explorer::stateChanged, this, [this](const model::ViewState &before) {
            const model::ViewState &now = m_explorer.state();
            m_isScopeStale = m_isScopeStale || now.group != before.group;
            if (m_isScopeStale || now.filter != before.filter)
                updateCounts();
        });
}

void FilterPanel::addSection(FilterField field, FilterSection *section)
{
    section->hide();
    m_sections[field] = section;
    connect(section, &FilterSection::resetRequested, this,
        [this, field] { m_explorer.setFilter(m_explorer.filter().withoutField(field)); });
}

void FilterPanel::addChoice(FilterField field)
{
    auto *view = new FacetView(m_theme, FilterWords::field(field));
    view->setObjectName(model::filterFieldName(field));
    addSection(field,
        m_column->addFacet(
            FilterWords::field(field), view, std::ranges::contains(unfoldedFields, field)));
    m_choices[field] = view;
    connect(view, &FacetView::standChosen, this,
        [this, field](const QString &value, model::ItemFilter::Stand stand) {
            m_explorer.setFilter(m_explorer.filter().with(field, value, stand));
        });
    connect(view, &FacetView::onlyChosen, this, [this, field](const QString &value) {
        m_explorer.setFilter(m_explorer.filter().withoutField(field).with(
            field, value, model::ItemFilter::Stand::Wanted));
    });
}

void FilterPanel::addRange(FilterField field)
{
    auto *histogram = new RangeHistogram(m_theme, field);
    addSection(field,
        m_column->addSection(
            FilterWords::field(field), histogram, std::ranges::contains(unfoldedFields, field)));
    m_ranges.push_back(histogram);
    connect(histogram, &RangeHistogram::rangeChosen, this,
        [this, field](std::optional<qint64> low, std::optional<qint64> high) {
            m_steps.apply(
                m_explorer.filter().withRange(field, low, high), model::filterFieldName(field));
        });
    connect(histogram, &RangeHistogram::edited, this, [this] { m_steps.finish(); });
}

void FilterPanel::updateError()
{
    const bool isWrong = !m_query->error().isEmpty();
    m_error->setVisible(isWrong);
    m_error->setText(isWrong ? FilterWords::notUnderstood(m_query->error()) : QString());
    m_query->setAccessibleDescription(isWrong ? m_error->text()
                                              : tr("Conditions in text form. The down arrow offers "
                                                   "fields and values; Enter applies them."));
    if (isWrong) {
        QAccessibleAnnouncementEvent spoken(m_query, m_error->text());
        QAccessible::updateAccessibility(&spoken);
    }
}

void FilterPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        updateCounts();
}

void FilterPanel::readScope()
{
    m_unfiltered.clear();
    const auto unfiltered
        = model::facetsOf(m_explorer.index(), model::ItemFilter(), m_explorer.scope());
    for (const model::Facet &facet : unfiltered.choices)
        m_unfiltered[facet.field] = facet;
    m_isScopeStale = false;
}

void FilterPanel::updateCounts()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    if (m_isScopeStale)
        readScope();
    const auto facets
        = model::facetsOf(m_explorer.index(), m_explorer.filter(), m_explorer.scope());
    const auto &settings = m_explorer.snapshot()->settings;
    for (const auto &[field, view] : m_choices) {
        const auto facet = std::ranges::find(facets.choices, field, &model::Facet::field);
        FilterSection *section = m_sections.at(field);
        section->setVisible(facet != facets.choices.end());
        if (facet == facets.choices.end())
            continue;
        view->setEntries(entriesOf(*facet, m_unfiltered[field], settings));
        section->setActive(facet->active);
    }
    for (RangeHistogram *histogram : m_ranges) {
        const auto facet
            = std::ranges::find(facets.ranges, histogram->field(), &model::RangeFacet::field);
        FilterSection *section = m_sections.at(histogram->field());
        section->setVisible(facet != facets.ranges.end());
        if (facet == facets.ranges.end())
            continue;
        histogram->setFacet(*facet);
        section->setActive(facet->low || facet->high ? 1 : 0);
    }
}

} // namespace views
