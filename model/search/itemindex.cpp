// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/itemindex.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array rangeFields { FilterField::Stars, FilterField::Accepted,
    FilterField::Incubating, FilterField::Graduated, FilterField::Archived, FilterField::Joined,
    FilterField::Since, FilterField::LatestCommit, FilterField::Rating };

std::optional<qint64> julianDay(const std::optional<QDate> &date)
{
    return date ? std::optional(date->toJulianDay()) : std::nullopt;
}

/// Whether the landscape has a place that an item names.
bool isThere(const Landscape &landscape, const PlacePath &place)
{
    const auto category = std::ranges::find(landscape.categories, place.category, &Category::name);
    return category != landscape.categories.end()
        && std::ranges::contains(category->subcategories, place.subcategory, &Subcategory::name);
}

/// Where @p value stands among the others; the same for all where only the name decides.
int rank(FilterField field, const QString &value)
{
    if (field == FilterField::Maturity)
        return int(Maturity::levelOf(value));
    const auto adoption = field == FilterField::Adoption ? adoptionOfName(value) : std::nullopt;
    return adoption ? int(*adoption) : 0;
}

constexpr auto bookmarkedFlag = "bookmarked"_L1;
constexpr auto notedFlag = "noted"_L1;

} // namespace

ItemIndex::ItemIndex(SnapshotPtr snapshot)
    : m_snapshot(std::move(snapshot))
{
    const Landscape &landscape = m_snapshot->landscape;
    m_names.reserve(landscape.items.size());
    m_texts.reserve(landscape.items.size());
    for (const FilterField field : rangeFields)
        m_numbers[field].resize(landscape.items.size());
    // Categories and subcategories keep the landscape's order, whatever order items come in.
    for (const Category &category : landscape.categories) {
        for (const Subcategory &subcategory : category.subcategories) {
            for (const int item : subcategory.items) {
                addValue(FilterField::Category, category.name, item);
                addValue(FilterField::Subcategory, subcategory.name, item);
            }
        }
    }
    for (int item = 0; item < itemCount(); ++item)
        readItem(item);
    for (const auto &[field, values] : m_values) {
        sortValues(field);
        readHoldings(field);
    }
}

void ItemIndex::readHoldings(FilterField field)
{
    auto &holdings = m_holdings[field];
    holdings.clear();
    const auto &values = m_values[field];
    for (int i = 0; i < int(values.size()); ++i) {
        for (const int item : values[size_t(i)].items.toVector())
            holdings.push_back({ item, i });
    }
}

void ItemIndex::sortValues(FilterField field)
{
    if (field == FilterField::Category || field == FilterField::Subcategory)
        return;
    auto &values = m_values[field];
    std::ranges::sort(values, [field](const IndexedValue &a, const IndexedValue &b) {
        if (rank(field, a.value) != rank(field, b.value))
            return rank(field, a.value) < rank(field, b.value);
        return a.value.compare(b.value, Qt::CaseInsensitive) < 0;
    });
    for (int i = 0; i < int(values.size()); ++i)
        m_positions[field][values[size_t(i)].value.toLower()] = i;
}

void ItemIndex::addValue(FilterField field, const QString &value, int item)
{
    if (value.isEmpty())
        return;
    auto &values = m_values[field];
    auto &positions = m_positions[field];
    const QString key = value.toLower();
    auto position = positions.constFind(key);
    if (position == positions.constEnd()) {
        position = positions.insert(key, int(values.size()));
        values.push_back({ value, ItemSet(itemCount()) });
    }
    values[size_t(*position)].items.insert(item);
}

void ItemIndex::readItem(int index)
{
    const Item &item = m_snapshot->landscape.items[size_t(index)];
    const LandscapeSettings &settings = m_snapshot->settings;
    addValue(FilterField::Category, item.place.category, index);
    addValue(FilterField::Subcategory, item.place.subcategory, index);
    for (const PlacePath &place : item.additionalPlaces) {
        if (!isThere(m_snapshot->landscape, place))
            continue;
        addValue(FilterField::Category, place.category, index);
        addValue(FilterField::Subcategory, place.subcategory, index);
    }
    if (item.maturity)
        addValue(FilterField::Maturity, item.maturity->name().toLower(), index);
    for (const QString &tag : settings.tagsOf(item))
        addValue(FilterField::Tag, tag, index);
    addValue(FilterField::License, m_snapshot->licenseOf(item), index);
    addValue(FilterField::Language, m_snapshot->languageOf(item), index);
    addValue(FilterField::Country, m_snapshot->countryOf(item), index);
    addValue(FilterField::Organization, item.organizationName, index);

    const auto flag = [&](QLatin1StringView name, bool isSet) {
        if (isSet)
            addValue(FilterField::Is, name, index);
    };
    flag("project"_L1, item.isProject());
    flag("member"_L1, m_snapshot->isMember(item));
    flag("open-source"_L1, item.isOpenSource());
    flag("closed-source"_L1, m_snapshot->isClosedSource(item));
    flag("end-user"_L1, settings.isEndUser(item));
    flag("specification"_L1, item.specification.value_or(false));
    flag("audited"_L1, !item.audits.empty());

    const auto number = [&](FilterField field, std::optional<qint64> value) {
        m_numbers[field][size_t(index)] = value;
    };
    const RepositoryNumbers *numbers = m_snapshot->numbersOf(item);
    number(FilterField::Stars, numbers ? std::optional(numbers->stars) : std::nullopt);
    number(FilterField::Accepted, julianDay(item.maturityDates.accepted));
    number(FilterField::Incubating, julianDay(item.maturityDates.incubating));
    number(FilterField::Graduated, julianDay(item.maturityDates.graduated));
    number(FilterField::Archived, julianDay(item.maturityDates.archived));
    number(FilterField::Joined, julianDay(item.joined));
    number(FilterField::Since, julianDay(item.since()));
    number(FilterField::LatestCommit, julianDay(numbers ? numbers->latestCommit : std::nullopt));

    m_names.push_back(item.name.toLower());
    m_texts.push_back(QStringList {
        item.name, item.anyDescription(), item.place.category, item.place.subcategory }
            .join(u'\n')
            .toLower());
}

std::shared_ptr<const ItemIndex> ItemIndex::withRatings(const QHash<ItemId, int> &ratings) const
{
    auto rated = std::make_shared<ItemIndex>(*this);
    auto &numbers = rated->m_numbers[FilterField::Rating];
    for (int item = 0; item < itemCount(); ++item) {
        const auto found = ratings.constFind(m_snapshot->landscape.items[size_t(item)].id);
        numbers[size_t(item)] = found == ratings.constEnd()
            ? std::nullopt
            : std::optional<qint64>(std::clamp(*found, 1, 5));
    }
    return rated;
}

std::shared_ptr<const ItemIndex> ItemIndex::withMarks(const ItemMarks &marks) const
{
    auto marked = std::make_shared<ItemIndex>(*this);
    for (const FilterField field : { FilterField::Adoption, FilterField::MyTag }) {
        marked->m_values[field].clear();
        marked->m_positions[field].clear();
    }
    for (IndexedValue &flag : marked->m_values[FilterField::Is]) {
        if (flag.value == bookmarkedFlag || flag.value == notedFlag)
            flag.items = ItemSet(itemCount());
    }
    // In the order of the items: of a tag in two ways of writing the first is shown.
    for (int item = 0; item < itemCount(); ++item) {
        const auto found = marks.constFind(m_snapshot->landscape.items[size_t(item)].id);
        if (found == marks.constEnd())
            continue;
        const ItemMark &mark = *found;
        if (mark.adoption)
            marked->addValue(FilterField::Adoption, nameOf(*mark.adoption), item);
        for (const QString &tag : mark.tags)
            marked->addValue(FilterField::MyTag, tag, item);
        if (mark.isBookmarked)
            marked->addValue(FilterField::Is, bookmarkedFlag, item);
        if (!mark.note.isEmpty())
            marked->addValue(FilterField::Is, notedFlag, item);
    }
    for (const FilterField field : { FilterField::Adoption, FilterField::MyTag, FilterField::Is }) {
        marked->sortValues(field);
        marked->readHoldings(field);
    }
    return marked;
}

const std::vector<IndexedValue> &ItemIndex::values(FilterField field) const
{
    static const std::vector<IndexedValue> nothing;
    const auto found = m_values.find(field);
    return found == m_values.end() ? nothing : found->second;
}

std::vector<int> ItemIndex::countsOf(FilterField field, const ItemSet &items) const
{
    std::vector<int> counts(values(field).size());
    if (const auto holdings = m_holdings.find(field); holdings != m_holdings.end()) {
        for (const Holding &holding : holdings->second)
            counts[size_t(holding.value)] += items.contains(holding.item) ? 1 : 0;
    }
    return counts;
}

ItemSet ItemIndex::missing(FilterField field) const
{
    ItemSet present(itemCount());
    if (const auto holdings = m_holdings.find(field); holdings != m_holdings.end()) {
        for (const Holding &holding : holdings->second)
            present.insert(holding.item);
    }
    if (const auto numbers = m_numbers.find(field); numbers != m_numbers.end()) {
        for (int item = 0; item < itemCount(); ++item) {
            if (numbers->second[size_t(item)])
                present.insert(item);
        }
    }
    return ~present;
}

QStringList ItemIndex::valuesOf(FilterField field, int item) const
{
    QStringList result;
    for (const IndexedValue &value : values(field)) {
        if (value.items.contains(item))
            result += value.value;
    }
    return result;
}

std::optional<qint64> ItemIndex::number(FilterField field, int item) const
{
    const auto found = m_numbers.find(field);
    return found == m_numbers.end() ? std::nullopt : found->second[size_t(item)];
}

ItemSet ItemIndex::matching(const FilterTerm &term) const
{
    ItemSet result(itemCount());
    if (isRange(term.field) && !term.values.isEmpty())
        return missing(term.field);
    if (isRange(term.field)) {
        const auto &numbers = m_numbers.at(term.field);
        for (int item = 0; item < itemCount(); ++item) {
            const auto value = numbers[size_t(item)];
            if (value && (!term.low || *value >= *term.low) && (!term.high || *value <= *term.high))
                result.insert(item);
        }
        return result;
    }
    for (const QString &wanted : term.values) {
        const QString key = wanted.toLower();
        if (term.field == FilterField::Word || term.field == FilterField::Name) {
            const auto &texts = term.field == FilterField::Word ? m_texts : m_names;
            for (int item = 0; item < itemCount(); ++item) {
                if (texts[size_t(item)].contains(key))
                    result.insert(item);
            }
        } else if (const auto positions = m_positions.find(term.field);
            positions != m_positions.end() && positions->second.contains(key)) {
            result |= values(term.field)[size_t(positions->second.value(key))].items;
        } else if (key == FilterTerm::none) {
            result |= missing(term.field);
        } else if (term.field == FilterField::Organization) {
            // Who writes less than a whole name means all that have it in them.
            for (const IndexedValue &value : values(term.field)) {
                if (value.value.contains(key, Qt::CaseInsensitive))
                    result |= value.items;
            }
        }
    }
    return result;
}

ItemSet ItemIndex::matching(const ItemFilter &filter) const
{
    ItemSet result(itemCount(), true);
    for (const FilterTerm &term : filter.terms())
        result &= term.isNegated ? ~matching(term) : matching(term);
    return result;
}

} // namespace model
