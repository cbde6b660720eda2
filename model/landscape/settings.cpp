// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/landscape/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

bool PlaceRule::matches(const PlacePath &place) const
{
    return place.category == category
        && (subcategories.isEmpty() || subcategories.contains(place.subcategory));
}

const FeaturedRule::Option *LandscapeSettings::featured(
    const Item &item, const QString &groupName) const
{
    const FeaturedRule::Option *result = nullptr;
    for (const FeaturedRule &rule : featuredRules) {
        if (rule.excludedGroups.contains(groupName))
            continue;
        const bool byMaturity = rule.field == FeaturedRule::Field::Maturity;
        if (byMaturity && !item.maturity)
            continue;
        const QString &value = byMaturity ? item.maturity->name() : item.place.subcategory;
        const auto option = std::ranges::find(rule.options, value, &FeaturedRule::Option::value);
        if (option != rule.options.end())
            result = &*option;
    }
    return result;
}

const CategoryOverride *LandscapeSettings::overrideOf(const QString &category) const
{
    const auto found = std::ranges::find(overrides, category, &CategoryOverride::name);
    return found == overrides.end() ? nullptr : &*found;
}

bool LandscapeSettings::isEndUser(const Item &item) const
{
    return item.endUser.value_or(std::ranges::any_of(
        endUserRules, [&](const PlaceRule &rule) { return rule.matches(item.place); }));
}

QStringList LandscapeSettings::tagsOf(const Item &item) const
{
    if (!item.tags.isEmpty())
        return item.tags;
    if (!item.isProject())
        return {};
    for (const auto &[tag, rules] : tagRules.asKeyValueRange()) {
        if (std::ranges::any_of(
                rules, [&](const PlaceRule &rule) { return rule.matches(item.place); }))
            return { tag };
    }
    return {};
}

std::vector<Group> shownGroups(
    const LandscapeSettings &settings, const Landscape &landscape, const QString &allName)
{
    const auto isThere = [&](const QString &category) {
        return std::ranges::contains(landscape.categories, category, &Category::name);
    };
    std::vector<Group> result;
    for (Group group : settings.groups) {
        group.categories.removeIf([&](const QString &name) { return !isThere(name); });
        if (!group.categories.isEmpty())
            result.push_back(std::move(group));
    }
    Group all { .name = allName, .alias = u"all"_s, .categories = {} };
    for (const Category &category : landscape.categories)
        all.categories.push_back(category.name);
    result.push_back(std::move(all));
    return result;
}

} // namespace model
