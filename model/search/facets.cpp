// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/facets.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <limits>

namespace model {

namespace {

constexpr std::array choiceFields { FilterField::Maturity, FilterField::Is, FilterField::Adoption,
    FilterField::MyTag, FilterField::Category, FilterField::Subcategory, FilterField::Tag,
    FilterField::License, FilterField::Language, FilterField::Country, FilterField::Organization };
constexpr std::array rangeFields { FilterField::Stars, FilterField::Accepted,
    FilterField::Graduated, FilterField::Joined, FilterField::LatestCommit };

/// Whether "says nothing" is worth a line of its own: places and flags are always there.
bool canBeMissing(FilterField field)
{
    return field != FilterField::Category && field != FilterField::Subcategory
        && field != FilterField::Is;
}

/// What each condition leaves of a scope: asked once, however many facets leave one out.
class Conditions {
public:
    Conditions(const ItemIndex &index, const ItemFilter &filter, const ItemSet &scope)
        : m_scope(scope)
    {
        for (const FilterTerm &term : filter.terms()) {
            const ItemSet matching = index.matching(term);
            m_leaves.emplace_back(term.field, term.isNegated ? ~matching : matching);
        }
    }

    /// As if nothing was said of @p field.
    ItemSet without(FilterField field) const
    {
        ItemSet items = m_scope;
        for (const auto &[termField, left] : m_leaves) {
            if (termField != field)
                items &= left;
        }
        return items;
    }

private:
    const ItemSet &m_scope;
    std::vector<std::pair<FilterField, ItemSet>> m_leaves;
};

Facet choice(const ItemIndex &index, const ItemFilter &filter, const Conditions &conditions,
    const ItemSet &scope, FilterField field)
{
    const ItemSet rest = conditions.without(field);
    Facet facet { .field = field, .values = {} };
    const auto add = [&](const QString &value, int count, int inScope) {
        const auto stand = filter.standOf(field, value);
        if (stand == ItemFilter::Stand::Free && inScope == 0)
            return;
        facet.values.push_back({ value, count, stand });
        facet.active += stand != ItemFilter::Stand::Free ? 1 : 0;
    };
    const std::vector<int> counts = index.countsOf(field, rest);
    const std::vector<int> inScope = index.countsOf(field, scope);
    const auto &values = index.values(field);
    for (size_t i = 0; i < values.size(); ++i)
        add(values[i].value, counts[i], inScope[i]);
    if (canBeMissing(field) && !facet.values.empty()) {
        const ItemSet missing = index.missing(field);
        add(FilterTerm::none, ItemSet::countOfBoth(missing, rest),
            ItemSet::countOfBoth(missing, scope));
    }
    return facet;
}

/// 0, then 1..2, 3..9, 10..29, 30..99, ...: about half a power of ten each, with edges that read
/// well.
std::vector<RangeFacet::Bin> starBins(qint64 most)
{
    std::vector<RangeFacet::Bin> bins { { 0, 0 } };
    for (qint64 low = 1; low <= most; low *= 10) {
        bins.push_back({ low, low * 3 - 1 });
        bins.push_back({ low * 3, low * 10 - 1 });
    }
    while (bins.size() > 1 && bins.back().low > most)
        bins.pop_back();
    return bins;
}

std::vector<RangeFacet::Bin> yearBins(qint64 least, qint64 most)
{
    std::vector<RangeFacet::Bin> bins;
    const int last = QDate::fromJulianDay(most).year();
    for (int year = QDate::fromJulianDay(least).year(); year <= last; ++year)
        bins.push_back({ QDate(year, 1, 1).toJulianDay(), QDate(year, 12, 31).toJulianDay() });
    return bins;
}

RangeFacet range(const ItemIndex &index, const ItemFilter &filter, const Conditions &conditions,
    const ItemSet &scope, FilterField field)
{
    RangeFacet facet { .field = field, .bins = {} };
    std::tie(facet.low, facet.high) = filter.rangeOf(field);
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 most = std::numeric_limits<qint64>::min();
    const std::vector<int> items = scope.toVector();
    for (const int item : items) {
        if (const auto value = index.number(field, item)) {
            least = std::min(least, *value);
            most = std::max(most, *value);
        }
    }
    if (most < least)
        return facet;
    facet.bins = field == FilterField::Stars ? starBins(most) : yearBins(least, most);
    const ItemSet rest = conditions.without(field);
    for (const int item : items) {
        const auto value = index.number(field, item);
        if (!value) {
            facet.unknown += rest.contains(item) ? 1 : 0;
            continue;
        }
        const auto bin = std::ranges::lower_bound(facet.bins, *value, {}, &RangeFacet::Bin::high);
        ++bin->total;
        bin->count += rest.contains(item) ? 1 : 0;
    }
    return facet;
}

} // namespace

Facets facetsOf(const ItemIndex &index, const ItemFilter &filter, const ItemSet &scope)
{
    const Conditions conditions(index, filter, scope);
    Facets facets;
    for (const FilterField field : choiceFields) {
        Facet facet = choice(index, filter, conditions, scope, field);
        if (facet.values.size() > 1 || facet.active > 0)
            facets.choices.push_back(std::move(facet));
    }
    for (const FilterField field : rangeFields) {
        RangeFacet facet = range(index, filter, conditions, scope, field);
        if (facet.bins.size() > 1 || facet.low || facet.high)
            facets.ranges.push_back(std::move(facet));
    }
    return facets;
}

} // namespace model
