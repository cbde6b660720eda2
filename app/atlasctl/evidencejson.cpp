// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasctl/evidencejson.h"

#include "model/sync/source.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using model::Item;
using model::Snapshot;

void insertEvidence(QJsonObject &json, const Snapshot &snapshot, const Item &item)
{
    const model::ProjectEvidence &evidence = snapshot.evidence;
    const auto day = [](const QDate &date) { return date.toString(Qt::ISODate); };
    const auto names = [](const QStringList &texts) { return QJsonArray::fromStringList(texts); };
    if (const model::BestPracticesBadge *badge = evidence.badgeOf(item)) {
        json.insert(u"best_practices_badge"_s,
            QJsonObject { { u"level"_s, model::badgeLevelName(badge->level) },
                { u"passing_percentage"_s, badge->passingPercentage }, { u"entry"_s, badge->id },
                { u"as_of"_s, day(badge->asOf) }, { u"source"_s, badge->source } });
    }
    QJsonArray checks;
    for (const model::RepositoryChecks &found : evidence.checksOf(item)) {
        checks.append(QJsonObject { { u"repository"_s, found.repository },
            { u"passed"_s, names(found.passed) }, { u"failed"_s, names(found.failed) },
            { u"as_of"_s, day(found.asOf) }, { u"source"_s, found.source } });
    }
    const auto listed
        = [&](const QString &key, const QJsonArray &entries, const model::Source &source) {
              const auto version
                  = std::ranges::find(snapshot.sources, source.name, &model::SourceVersion::name);
              if (entries.isEmpty())
                  return;
              QJsonObject list { { u"entries"_s, entries }, { u"source"_s, source.name } };
              if (version != snapshot.sources.end())
                  list.insert(u"as_of"_s, day(version->committedAt.date()));
              json.insert(key, list);
          };
    QJsonArray repositories;
    for (const model::ProjectRepository &repository : evidence.repositoriesOf(item)) {
        repositories.append(QJsonObject { { u"name"_s, repository.name },
            { u"url"_s, repository.url }, { u"check_sets"_s, names(repository.checkSets) } });
    }
    QJsonArray maintainers;
    for (const model::Maintainer &person : evidence.maintainersOf(item)) {
        QJsonObject entry { { u"name"_s, person.name }, { u"listed_under"_s, person.project } };
        if (!person.organization.isEmpty())
            entry.insert(u"organization"_s, person.organization);
        if (!person.account.isEmpty())
            entry.insert(u"github"_s, person.account);
        maintainers.append(entry);
    }
    if (!checks.isEmpty())
        json.insert(u"checks"_s, checks);
    listed(u"project_repositories"_s, repositories, model::projectListSource);
    listed(u"maintainers"_s, maintainers, model::foundationSource);
}

} // namespace app
