// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/item.h"
#include "model/landscape/landscape.h"

#include <QMap>

namespace model {

/// A set of categories that is shown as one map.
struct Group {
    QString name;
    QString alias; ///< short form in addresses; empty: the normalized name
    QStringList categories; ///< in the order of display

    QString key() const { return alias.isEmpty() ? normalizedName(name) : alias; }
    bool operator==(const Group &) const = default;
};

/// Which items are shown large, in which order, with which caption.
struct FeaturedRule {
    enum class Field { Maturity, Subcategory };
    struct Option {
        QString value;
        QString label; ///< empty: no caption
        int order = 0;

        bool operator==(const Option &) const = default;
    };
    Field field = Field::Maturity;
    std::vector<Option> options;
    QStringList excludedGroups; ///< names of groups that show these items like any other

    bool operator==(const FeaturedRule &) const = default;
};

/// A Category with a fixed order of its subcategories; those not named are hidden.
struct CategoryOverride {
    QString name;
    QStringList subcategories;

    bool operator==(const CategoryOverride &) const = default;
};

/// A rule that speaks of a whole Category, or of some of its subcategories.
struct PlaceRule {
    QString category;
    QStringList subcategories; ///< empty: all

    bool matches(const PlacePath &place) const;
    bool operator==(const PlaceRule &) const = default;
};

struct UpcomingEvent {
    QString name;
    QDate start;
    QDate end;
    QString bannerUrl;
    QString detailsUrl;

    bool operator==(const UpcomingEvent &) const = default;
};

/// What settings.yml says about how a landscape is shown (SOURCES 2.1).
struct LandscapeSettings {
    QString foundation;
    QString url;
    QString basePath;
    QString description;
    QString membersCategory;
    QString gridItemsSize; ///< small, medium or large
    QString viewMode; ///< grid or card
    QString analyticsContainerId;
    QString osanoCustomerId;
    QString osanoCustomerConfiguration;
    int screenshotWidth = 0; ///< pixels; 0: not said
    bool hideOrganizationInProjects = false;

    std::vector<Group> groups;
    std::vector<FeaturedRule> featuredRules;
    std::vector<CategoryOverride> overrides;
    std::vector<PlaceRule> endUserRules;
    QMap<QString, std::vector<PlaceRule>> tagRules;
    std::vector<QString> colors; ///< seven `rgba(r, g, b, a)`, or none
    bool adjustLogoViewBox = true;
    QStringList logoViewBoxExclusions; ///< logo files whose own margins stay

    QString headerLogo;
    QString headerMessage; ///< Markdown
    QString footerLogo;
    QString footerText; ///< Markdown
    QMap<QString, QString> headerLinks;
    QMap<QString, QString> footerLinks;
    QString faviconUrl;
    QString openGraphImageUrl;
    std::optional<UpcomingEvent> upcomingEvent;

    /// The rule's option that makes @p item featured in @p groupName; nothing when none does. A
    /// later rule overwrites an earlier one. The pointer lives as long as these settings.
    const FeaturedRule::Option *featured(const Item &item, const QString &groupName) const;

    const CategoryOverride *overrideOf(const QString &category) const;

    /// Whether @p item is an end user: what the item says wins over the rules.
    bool isEndUser(const Item &item) const;

    /// The Technical Advisory Groups of a Project: its own, else the first rule that matches.
    QStringList tagsOf(const Item &item) const;

    bool operator==(const LandscapeSettings &) const = default;
};

/// The groups of @p settings that have a Category in @p landscape, and last one with every
/// Category, named by @p allName. Without settings that one is all there is.
std::vector<Group> shownGroups(
    const LandscapeSettings &settings, const Landscape &landscape, const QString &allName);

} // namespace model
