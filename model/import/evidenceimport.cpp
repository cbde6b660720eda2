// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/evidenceimport.h"

#include "model/import/csv.h"
#include "model/import/fieldreader.h"
#include "model/import/jsonreading.h"
#include "model/landscape/repositorynumbers.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// Left of the checks in repositories.csv.
constexpr std::array columnsBeforeChecks { "Foundation"_L1, "Project"_L1, "Repository URL"_L1,
    "Check Sets"_L1 };

std::unexpected<Error> withoutColumn(const QString &file, const QString &column)
{
    return failure(Error::Kind::BadFormat, file, u"there is no column “%1”"_s.arg(column));
}

constexpr qsizetype longestText = 2'000;

void addLeads(AdvisoryGroup &group, AdvisoryLead::Role role,
    const std::vector<const YamlNode *> &people, const QString &file, Problems &problems)
{
    for (const YamlNode *map : people) {
        FieldReader person(*map, file, problems, group.name, u"leadership."_s);
        AdvisoryLead lead {
            .role = role,
            .name = person.requiredText("name").simplified().left(longestText),
            .account = person.text("github").simplified().left(longestText),
            .until = {},
        };
        if (const YamlNode *term = person.map("term"))
            lead.until = FieldReader(*term, file, problems, group.name, u"term."_s)
                             .date("end")
                             .value_or(QDate());
        if (!lead.name.isEmpty())
            group.leads.push_back(std::move(lead));
    }
}

} // namespace

Result<Imported<std::vector<AdvisoryGroup>>> importAdvisoryGroups(
    const QByteArray &bytes, const QString &file, const Progress &progress)
{
    const auto root = parseYaml(bytes, file, progress);
    if (!root)
        return std::unexpected(root.error());
    Imported<std::vector<AdvisoryGroup>> result;
    FieldReader top(*root, file, result.problems);
    for (const YamlNode *map : top.maps("tags")) {
        FieldReader fields(*map, file, result.problems);
        AdvisoryGroup group { .name = fields.requiredText("name").simplified().left(longestText),
            .mission = fields.text("mission_statement").simplified().left(longestText) };
        if (group.name.isEmpty())
            continue;
        fields.setSubject(group.name);
        if (const YamlNode *leadership = fields.map("leadership")) {
            FieldReader roles(*leadership, file, result.problems, group.name, u"leadership."_s);
            addLeads(group, AdvisoryLead::Role::Chair, roles.maps("chairs"), file, result.problems);
            addLeads(group, AdvisoryLead::Role::TechLead, roles.maps("tech_leads"), file,
                result.problems);
        }
        if (const YamlNode *contact = fields.map("contact")) {
            group.mailingList
                = FieldReader(*contact, file, result.problems, group.name, u"contact."_s)
                      .url("mailing_list");
        }
        for (const YamlNode *meeting : fields.maps("meetings")) {
            if (group.meetings.isEmpty())
                group.meetings
                    = FieldReader(*meeting, file, result.problems, group.name, u"meetings."_s)
                          .url("tag_calendar");
        }
        result.value.push_back(std::move(group));
    }
    if (result.value.empty())
        return failure(Error::Kind::BadFormat, file, u"there is no group in it"_s);
    return result;
}

Result<Imported<std::vector<ProjectRepository>>> importProjectRepositories(
    const QByteArray &bytes, const QString &file, const Progress &progress)
{
    const auto root = parseYaml(bytes, file, progress);
    if (!root)
        return std::unexpected(root.error());
    Imported<std::vector<ProjectRepository>> result;
    for (const YamlNode &node : root->items) {
        if (node.kind != YamlNode::Kind::Map)
            continue;
        FieldReader fields(node, file, result.problems);
        const QString project = fields.requiredText("name");
        fields.setSubject(project);
        if (project.isEmpty())
            continue;
        for (const YamlNode *map : fields.maps("repositories")) {
            FieldReader repository(*map, file, result.problems, project, u"repositories."_s);
            ProjectRepository found { .project = project,
                .name = repository.text("name"),
                .url = repository.url("url"),
                .checkSets = repository.texts("check_sets") };
            if (found.url.isEmpty()) {
                repository.report(Problem::Kind::Missing, u"url"_s, {}, repository.line("url"));
                continue;
            }
            result.value.push_back(std::move(found));
        }
    }
    if (result.value.empty())
        return failure(Error::Kind::BadFormat, file, u"there is no repository in it"_s);
    return result;
}

Result<Imported<std::vector<Maintainer>>> importMaintainers(
    const QByteArray &bytes, const QString &file)
{
    const auto table = parseCsv(bytes, file);
    if (!table)
        return std::unexpected(table.error());
    const QString projectColumn = u"Project"_s;
    const QString nameColumn = u"Maintainer Name"_s;
    for (const QString &column : { projectColumn, nameColumn }) {
        if (!table->columns.contains(column))
            return withoutColumn(file, column);
    }
    Imported<std::vector<Maintainer>> result;
    QString project;
    for (size_t i = 0; i < table->rows.size(); ++i) {
        const QStringList &row = table->rows[i];
        const auto text = [&](const QString &column) {
            return table->value(row, column).simplified().left(200);
        };
        if (const QString named = text(projectColumn); !named.isEmpty())
            project = named;
        const QString name = text(nameColumn);
        if (name.isEmpty())
            continue; // the foundation leaves lines between projects
        if (project.isEmpty()) {
            result.problems.push_back({ .kind = Problem::Kind::Missing,
                .file = file,
                .line = int(i) + 2, // below the line of names, from 1
                .subject = name,
                .field = projectColumn });
            continue;
        }
        result.value.push_back({ .project = project,
            .name = name,
            .organization = text(u"Company"_s),
            .account = text(u"Github Name"_s) });
    }
    if (result.value.empty())
        return failure(Error::Kind::BadFormat, file, u"there is no name in it"_s);
    return result;
}

Result<Imported<std::vector<RepositoryChecks>>> importRepositoryChecks(const QByteArray &bytes,
    const QString &file, const QString &foundation, const QString &source, const QDate &day)
{
    const auto table = parseCsv(bytes, file);
    if (!table)
        return std::unexpected(table.error());
    for (const auto column : columnsBeforeChecks) {
        if (!table->columns.contains(column))
            return withoutColumn(file, column);
    }
    std::vector<std::pair<QString, int>> checks;
    for (const auto &[name, column] : table->columns.asKeyValueRange()) {
        if (!name.isEmpty() && !std::ranges::contains(columnsBeforeChecks, name))
            checks.emplace_back(name, column);
    }
    std::ranges::sort(checks, {}, &std::pair<QString, int>::second);
    if (checks.empty())
        return failure(Error::Kind::BadFormat, file, u"there is no check in it"_s);
    JsonReading notes(file);
    std::vector<RepositoryChecks> result;
    for (const QStringList &row : table->rows) {
        const auto text = [&](QLatin1StringView column) {
            return table->value(row, column).simplified().left(300);
        };
        if (text("Foundation"_L1).compare(foundation, Qt::CaseInsensitive) != 0)
            continue;
        RepositoryChecks found { .project = text("Project"_L1),
            .repository = text("Repository URL"_L1),
            .passed = {},
            .failed = {},
            .asOf = day,
            .source = source };
        if (found.project.isEmpty() || !isWebAddress(found.repository)) {
            notes.note(found.project, u"Repository URL"_s, found.repository, Problem::Kind::BadUrl);
            continue;
        }
        for (const auto &[name, column] : checks) {
            const QString value = row.value(column).trimmed();
            if (value == "t"_L1)
                found.passed += name;
            else if (value == "f"_L1)
                found.failed += name;
            else if (!value.isEmpty()) // it was looked for, in words that we do not know
                notes.note(found.repository, name, value);
        }
        result.push_back(std::move(found));
    }
    if (result.empty()) {
        return failure(
            Error::Kind::BadFormat, file, u"there is no repository of %1 in it"_s.arg(foundation));
    }
    return Imported<std::vector<RepositoryChecks>> { std::move(result), notes.takeProblems() };
}

Result<std::optional<BestPracticesBadge>> importBadge(const QByteArray &bytes, const QString &file,
    const QString &repository, const QString &source, const QDate &day)
{
    QJsonObject entry;
    if (bytes.trimmed().startsWith('[')) {
        const auto list = jsonList(bytes, file);
        if (!list)
            return std::unexpected(list.error());
        for (const QJsonValue &value : *list) {
            if (repositoryKey(value["repo_url"_L1].toString()) == repositoryKey(repository))
                entry = value.toObject();
        }
        if (entry.isEmpty())
            return std::nullopt;
    } else {
        const auto object = jsonObject(bytes, file);
        if (!object)
            return std::unexpected(object.error());
        entry = *object;
    }
    JsonReading reading(file);
    constexpr qint64 mostEntries = 100'000'000;
    constexpr qint64 mostTiered = 300; // 100 for each level
    const auto id = reading.count(entry, "id"_L1, repository, mostEntries);
    const auto level = badgeLevelFromName(entry["badge_level"_L1].toString());
    const auto percentage = reading.count(entry, "badge_percentage_0"_L1, repository, mostTiered);
    if (!id || !level)
        return failure(Error::Kind::BadFormat, file, u"there is no level of a badge in it"_s);
    const bool isPassing = *level != BestPracticesBadge::Level::InProgress;
    return BestPracticesBadge { .id = int(*id),
        .level = *level,
        .passingPercentage = isPassing ? 100 : int(std::min<qint64>(percentage.value_or(0), 100)),
        .asOf = day,
        .source = source };
}

std::optional<int> badgeEntryOf(const QString &url)
{
    static const QRegularExpression form(
        uR"(\Ahttps?://(www\.)?(bestpractices\.dev|bestpractices\.coreinfrastructure\.org)(/[a-z]{2}(-[A-Z]{2})?)?/projects/(\d{1,8})([/?#].*)?\z)"_s);
    const auto match = form.match(url.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(5).toInt();
}

} // namespace model
