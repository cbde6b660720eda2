// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testlandscape.h"

#include "model/import/settingsimport.h"

#include <QFile>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

QByteArray smallLandscapeYaml()
{
    return R"(landscape:
  - category:
    name: Engines
    subcategories:
      - subcategory:
        name: Steam & Water
        items:
          - item:
            name: Boiler
            description: Heats water until it works for you.
            homepage_url: https://boiler.example.org
            logo: ./boiler.svg
            project: graduated
            repo_url: https://github.com/example/boiler
            branch: main
            license: Apache-2.0
            additional_repos:
              - repo_url: https://github.com/example/valve
                license: MIT
            second_path:
              - "Engines / Electric"
              - "Nowhere / At All"
            crunchbase: https://www.crunchbase.com/organization/example
            twitter: https://x.com/boiler
            url_for_bestpractices: https://bestpractices.example.org/1
            enduser: false
            project_org: example
            stock_ticker: BOIL
            allow_duplicate_repo: true
            organization:
              name: Example Works
            extra:
              accepted: "2019-01-02"
              incubating: "2020-03-04"
              graduated: "2021-05-06"
              annual_review_date: "2022-07-08"
              annual_review_url: https://review.example.org
              slack_url: https://slack.example.org
              linkedin_url: https://elsewhere.example.org
              parent_project: Kettle
              specification: true
              clomonitor_name: boiler
              lfx_slug: boiler
              chat_channel: "#boiler"
              training_type: course
              training_certifications: CB
              tag:
                - heat
              annotations:
                origin: ours
              audits:
                - date: "2023-09-10"
                  type: security
                  url: https://audit.example.org
                  vendor: Careful Ltd
              other_links:
                - name: Mail
                  url: mailto:boiler@example.org
              summary_use_case: Steam.
              summary_personas: "Stoker, Engineer"
              summary_tags: "heat, water"
              surprise_key: ignored
          - item:
            name: Kettle
            homepage_url: https://kettle.example.org
            logo: kettle.svg
            project: sandbox
            repo_url: https://github.com/example/kettle/
            extra:
              accepted: "2024-02-03"
      - subcategory:
        name: Electric
        items:
          - item:
            name: Dynamo
            homepage_url: https://dynamo.example.org
            logo: dynamo.svg
          - item:
            name: Old Coil
            homepage_url: https://coil.example.org
            logo: coil.svg
            project: archived
            repo_url: https://github.com/example/coil
      - subcategory:
        name: Empty
        items:
  - category:
    name: Makers
    subcategories:
      - subcategory:
        name: Gold
        items:
          - item:
            name: Works (member)
            homepage_url: https://works.example.org
            logo: works.svg
            joined: "2018-04-05"
      - subcategory:
        name: Silver
        items:
          - item:
            name: Tinker (member)
            homepage_url: https://tinker.example.org
            logo: tinker.svg
            joined: "2020-06-07"
            unnamed_organization: true
)";
}

QByteArray smallSettingsYaml()
{
    return R"(foundation: Engine House
url: https://engines.example.org
members_category: Makers
groups:
  - name: Machines
    alias: machines
    categories: [Engines]
  - name: Makers
    categories: [Makers, Not There]
categories:
  - name: Makers
    subcategories: [Silver, Gold]
featured_items:
  - field: maturity
    options:
      - {value: graduated, order: 1, label: House Graduated}
      - {value: sandbox, order: 2}
    exclude:
      groups: [Makers]
  - field: subcategory
    options:
      - {value: Gold}
enduser:
  - category: Makers
    subcategories: [Gold]
tags:
  current:
    - category: Engines
      subcategories: [Electric]
colors:
  color1: rgba(0, 1, 2, 1)
  color2: rgba(0, 1, 2, 1)
  color3: rgba(0, 1, 2, 1)
  color4: rgba(0, 1, 2, 0.7)
  color5: rgba(0, 1, 2, 1)
  color6: rgba(0, 1, 2, 1)
  color7: rgba(0, 1, 2, 1)
logos_viewbox:
  exclude: [dynamo.svg]
)";
}

model::Snapshot smallSnapshot()
{
    const model::NoProgress progress;
    model::Snapshot snapshot;
    snapshot.landscape
        = importLandscape(smallLandscapeYaml(), u"landscape.yml"_s, progress).value().value;
    snapshot.settings
        = importSettings(smallSettingsYaml(), u"settings.yml"_s, progress).value().value;
    snapshot.asOf = QDateTime::fromString(u"2025-01-02T03:04:05Z"_s, Qt::ISODate);
    return snapshot;
}

model::Snapshot madeSnapshot(int items, int categories)
{
    model::Snapshot snapshot;
    auto &landscape = snapshot.landscape;
    for (int c = 0; c < categories; ++c) {
        model::Category category { u"Category %1"_s.arg(c), {} };
        for (int s = 0; s < 5; ++s)
            category.subcategories.push_back({ u"Part %1"_s.arg(s), {} });
        landscape.categories.push_back(std::move(category));
    }
    for (int i = 0; i < items; ++i) {
        auto &category = landscape.categories[i % categories];
        // Parts of very different size: the first holds half of all.
        const int part = i % 2 == 0 ? 0 : 1 + i % 3;
        auto &subcategory = category.subcategories[part];
        const QString name = u"Item %1"_s.arg(i);
        model::Item item { .id = model::ItemId(category.name, subcategory.name, name),
            .name = name,
            .place = { category.name, subcategory.name } };
        if (i % 7 == 0)
            item.maturity = model::Maturity(u"graduated"_s);
        subcategory.items.push_back(i);
        landscape.items.push_back(std::move(item));
    }
    snapshot.settings.featuredRules
        = { { .options = { { .value = u"graduated"_s, .order = 1 } } } };
    return snapshot;
}

namespace {

/// A subcategory of the landscape with all states.
struct Part {
    QString category;
    QString name;
    int items = 0;
};

/// Maturity by an item's position in its part: few have come far.
std::optional<model::Maturity> maturityAt(int position)
{
    switch (position % 16) {
    case 1: return model::Maturity(u"graduated"_s);
    case 4: return model::Maturity(u"incubating"_s);
    case 2:
    case 9:
    case 14: return model::Maturity(u"sandbox"_s);
    case 7: return model::Maturity(u"archived"_s);
    default: return std::nullopt;
    }
}

/// Every sixth item has none, and one that is broken is named; else a shape and a colour.
QString logoAt(int number)
{
    static const QStringList shapes { u"disc"_s, u"gem"_s, u"bars"_s, u"tile"_s, u"peak"_s,
        u"white"_s, u"gem"_s };
    static const QStringList inks { u"#1769aa"_s, u"#b3261e"_s, u"#0b7a75"_s, u"#6b3fa0"_s,
        u"#d98200"_s, u"#2e7d32"_s, u"#3d4b5c"_s, u"#c2185b"_s };
    if (number % 6 == 5)
        return {};
    if (number % 41 == 8)
        return u"broken"_s;
    return shapes[number % shapes.size()] + u' ' + inks[number % inks.size()];
}

QString nameAt(int number)
{
    static const QStringList first { u"Amber"_s, u"Anvil"_s, u"Birch"_s, u"Bolt"_s, u"Brass"_s,
        u"Cedar"_s, u"Copper"_s, u"Delta"_s, u"Ember"_s, u"Falcon"_s, u"Flint"_s, u"Harbor"_s,
        u"Heron"_s, u"Iron"_s, u"Juniper"_s, u"Lantern"_s, u"Maple"_s, u"North"_s, u"Otter"_s,
        u"Quartz"_s, u"River"_s, u"Slate"_s, u"Tundra"_s };
    static const QStringList second { u"Axle"_s, u"Beam"_s, u"Bridge"_s, u"Cam"_s, u"Crane"_s,
        u"Crank"_s, u"Dial"_s, u"Drive"_s, u"Forge"_s, u"Frame"_s, u"Gate"_s, u"Gauge"_s, u"Gear"_s,
        u"Lathe"_s, u"Lever"_s, u"Loom"_s, u"Mill"_s, u"Press"_s, u"Pulley"_s, u"Pump"_s, u"Rail"_s,
        u"Rotor"_s, u"Shaft"_s, u"Spring"_s, u"Switch"_s, u"Valve"_s, u"Wheel"_s, u"Winch"_s,
        u"Works"_s };
    // Two primes: no name comes twice before all have come.
    return first[number % first.size()] + u' ' + second[number % second.size()];
}

model::Item itemAt(int number, const Part &part, int position, bool isMember)
{
    const QString name = isMember ? nameAt(number) + " (member)"_L1 : nameAt(number);
    model::Item item { .id = model::ItemId(part.category, part.name, name),
        .name = name,
        .place = { part.category, part.name } };
    item.description = u"Keeps a %1 running, day and night, and says so in words that are long "
                       "enough to need three lines of a card."_s.arg(part.name.toLower());
    item.organizationName = nameAt(number * 5 + 3).section(u' ', 0, 0) + " Company"_L1;
    item.logo = u"logo-%1.svg"_s.arg(number);
    const QDate day = QDate(2016, 1, 15).addDays(number * 131 % 3300);
    if (isMember) {
        item.joined = day;
        return item;
    }
    item.maturity = maturityAt(position);
    if (item.maturity)
        item.maturityDates.accepted = day;
    const bool isClosedSource = !item.maturity && position % 4 == 3;
    if (!isClosedSource)
        item.repository = model::Repository {
            .url = u"https://github.com/example/item%1"_s.arg(number), .branch = {}, .license = {}
        };
    return item;
}

} // namespace

model::Snapshot statesSnapshot()
{
    static const std::vector<Part> parts {
        { u"Steam and Water"_s, u"Boilers"_s, 46 },
        { u"Steam and Water"_s, u"Pumps & Valves"_s, 34 },
        { u"Steam and Water"_s, u"Hydroelectric Turbine Regulation and Instrumentation"_s, 27 },
        { u"Steam and Water"_s, u"Perpetual Motion"_s, 0 },
        { u"Electricity"_s, u"Dynamos"_s, 66 },
        { u"Electricity"_s, u"Transmission"_s, 41 },
        { u"Electricity"_s, u"Storage"_s, 18 },
        { u"Electricity"_s, u"Lighting"_s, 9 },
        { u"Workshop Observability and Analysis"_s, u"Gauges"_s, 52 },
        { u"Workshop Observability and Analysis"_s, u"Ledgers"_s, 37 },
        { u"Workshop Observability and Analysis"_s, u"Alarms"_s, 12 },
        { u"Railways"_s, u"Signals"_s, 33 },
        { u"Railways"_s, u"Rolling Stock"_s, 29 },
        { u"Railways"_s, u"Timetables"_s, 16 },
        { u"Toys"_s, u"Clockwork"_s, 5 },
        { u"Makers"_s, u"Gold"_s, 12 },
        { u"Makers"_s, u"Silver"_s, 163 },
    };
    model::Snapshot snapshot;
    snapshot.asOf = QDateTime(QDate(2025, 6, 1), QTime(0, 0), QTimeZone::UTC);
    snapshot.settings.membersCategory = u"Makers"_s;
    snapshot.settings.featuredRules
        = { { .options = { { .value = u"graduated"_s, .label = u"Graduated"_s, .order = 1 },
                  { .value = u"incubating"_s, .label = u"Incubating"_s, .order = 2 } } } };
    auto &landscape = snapshot.landscape;
    for (const Part &part : parts) {
        if (landscape.categories.empty() || landscape.categories.back().name != part.category)
            landscape.categories.push_back({ part.category, {} });
        model::Subcategory subcategory { part.name, {} };
        const bool isMember = part.category == snapshot.settings.membersCategory;
        for (int position = 0; position < part.items; ++position) {
            const int number = int(landscape.items.size());
            model::Item item = itemAt(number, part, position, isMember);
            if (const QString logo = logoAt(number); !logo.isEmpty())
                snapshot.logoBlobs.insert(item.logo, logo);
            if (item.repository && number % 3 != 0) {
                // Between 7 and 80,000, evenly over the powers of ten.
                const qint64 stars = qint64(7 * std::pow(10, number * 37 % 100 / 24.6));
                snapshot.numbers.insert(model::repositoryKey(item.repository->url),
                    { stars, QDate(2025, 5, 1), u"test"_s });
            }
            subcategory.items.push_back(number);
            landscape.items.push_back(std::move(item));
        }
        landscape.categories.back().subcategories.push_back(std::move(subcategory));
    }
    auto &items = landscape.items;
    // One stands in two places, one has a maturity of its landscape's own.
    items[1].additionalPlaces = { { u"Electricity"_s, u"Storage"_s } };
    items[11].maturity = model::Maturity(u"hatching"_s);
    items[3].name = u"The Extraordinarily Reliable Condensing Economizer"_s;
    return snapshot;
}

QString realDataFolder() { return qEnvironmentVariable("ATLAS_REAL_DATA"); }

QByteArray realFile(const QString &path)
{
    QFile file(realDataFolder() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
