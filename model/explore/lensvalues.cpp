// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explore/lensvalues.h"

#include <algorithm>
#include <span>

namespace model {

namespace {

void addMaturity(LensValues &result, const ItemIndex &index)
{
    // The index has the known levels first, then those that only this landscape has.
    for (const IndexedValue &value : index.values(FilterField::Maturity)) {
        for (const int item : value.items.toVector())
            result.classOf[size_t(item)] = int(result.classes.size());
        result.classes.push_back({ .key = value.value,
            .term = FilterTerm { .field = FilterField::Maturity, .values = { value.value } } });
    }
}

/// The most frequent values of @p scope have a class each, in the order of the index; the rest
/// share one.
void addNamed(LensValues &result, const ItemIndex &index, const ItemSet &scope, FilterField field)
{
    std::vector<const IndexedValue *> values;
    for (const IndexedValue &value : index.values(field)) {
        if (ItemSet::countOfBoth(value.items, scope) > 0)
            values.push_back(&value);
    }
    std::vector<const IndexedValue *> largest = values;
    std::ranges::stable_sort(largest, std::greater {},
        [&](const IndexedValue *value) { return ItemSet::countOfBoth(value->items, scope); });
    if (largest.size() > size_t(LensValues::maxNamed))
        largest.resize(LensValues::maxNamed);
    const auto put = [&](const IndexedValue &value, int position) {
        for (const int item : value.items.toVector()) {
            // An Item with several values shows the first, its own place among them.
            int &shown = result.classOf[size_t(item)];
            if (shown < 0)
                shown = position;
        }
    };
    for (const IndexedValue *value : values) {
        if (!std::ranges::contains(largest, value))
            continue;
        put(*value, int(result.classes.size()));
        result.classes.push_back({ .key = value->value,
            .term = FilterTerm { .field = field, .values = { value->value } } });
    }
    if (largest.size() == values.size())
        return;
    FilterTerm others { .field = field, .values = {} };
    for (const IndexedValue *value : values) {
        if (std::ranges::contains(largest, value))
            continue;
        put(*value, int(result.classes.size()));
        others.values += value->value;
    }
    result.classes.push_back({ .key = {}, .term = others });
}

/// Steps of days before the day of the data, from the newest on.
void addDays(
    LensValues &result, const ItemIndex &index, std::span<const int> steps, FilterField field)
{
    if (!index.snapshot()->asOf.isValid())
        return; // no day to count back from
    const qint64 today = index.snapshot()->asOf.date().toJulianDay();
    for (size_t i = 0; i < steps.size(); ++i) {
        FilterTerm term { .field = field, .values = {} };
        if (i > 0)
            term.high = today - steps[i];
        if (i + 1 < steps.size())
            term.low = today - steps[i + 1] + 1;
        result.classes.push_back({ .key = QString::number(steps[i]), .term = term });
    }
    for (int item = 0; item < index.itemCount(); ++item) {
        const auto day = index.number(field, item);
        if (!day)
            continue;
        const int age = int(std::max<qint64>(0, today - *day));
        result.classOf[size_t(item)]
            = int(std::ranges::upper_bound(steps, age) - steps.begin()) - 1;
    }
}

void addRatings(LensValues &result, const ItemIndex &index)
{
    constexpr int most = 5;
    for (int stars = 1; stars <= most; ++stars) {
        result.classes.push_back({ .key = QString::number(stars),
            .term = FilterTerm {
                .field = FilterField::Rating, .values = {}, .low = stars, .high = stars } });
    }
    for (int item = 0; item < index.itemCount(); ++item) {
        if (const auto rating = index.number(FilterField::Rating, item))
            result.classOf[size_t(item)] = int(*rating) - 1;
    }
}

/// From little to much: what is put off first, what is used last.
void addAdoptions(LensValues &result, const ItemIndex &index)
{
    for (const Adoption adoption :
        { Adoption::Hold, Adoption::Assess, Adoption::Trial, Adoption::Adopt }) {
        const QString name = nameOf(adoption);
        for (const IndexedValue &value : index.values(FilterField::Adoption)) {
            if (value.value != name)
                continue;
            for (const int item : value.items.toVector())
                result.classOf[size_t(item)] = int(result.classes.size());
        }
        result.classes.push_back({ .key = name,
            .term = FilterTerm { .field = FilterField::Adoption, .values = { name } } });
    }
}

} // namespace

LensValues LensValues::of(const ItemIndex &index, Lens lens, const ItemSet &scope)
{
    LensValues result { .lens = lens };
    result.classOf.assign(size_t(index.itemCount()), -1);
    switch (lens) {
    case Lens::Maturity: addMaturity(result, index); break;
    case Lens::Category: addNamed(result, index, scope, FilterField::Category); break;
    case Lens::License: addNamed(result, index, scope, FilterField::License); break;
    case Lens::Language: addNamed(result, index, scope, FilterField::Language); break;
    case Lens::Country: addNamed(result, index, scope, FilterField::Country); break;
    case Lens::Activity:
        addDays(result, index, activityStepsInDays, FilterField::LatestCommit);
        break;
    case Lens::Age: addDays(result, index, ageStepsInDays, FilterField::Since); break;
    case Lens::Rating: addRatings(result, index); break;
    case Lens::Adoption: addAdoptions(result, index); break;
    }
    switch (lens) {
    case Lens::Maturity: result.scale = Scale::Maturity; break;
    case Lens::Activity:
    case Lens::Age:
    case Lens::Rating:
    case Lens::Adoption: result.scale = Scale::Ordered; break;
    default: result.scale = Scale::Named; break;
    }
    for (const int item : scope.toVector()) {
        const int position = result.classOf[size_t(item)];
        if (position < 0)
            continue;
        ++result.classes[size_t(position)].count;
        ++result.known;
    }
    return result;
}

} // namespace model
