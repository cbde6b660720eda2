// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testlandscape.h"

#include "model/import/settingsimport.h"

#include <QFile>

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

QString realDataFolder() { return qEnvironmentVariable("ATLAS_REAL_DATA"); }

QByteArray realFile(const QString &path)
{
    QFile file(realDataFolder() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
