// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/evidencetables.h"

#include "model/store/cataloginsert.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

QString written(const QDate &day) { return day.toString(Qt::ISODate); }

QStringList names(const SQLite::Column &column)
{
    return text(column).split(u',', Qt::SkipEmptyParts);
}

QString roleName(AdvisoryLead::Role role)
{
    return role == AdvisoryLead::Role::Chair ? u"chair"_s : u"tech_lead"_s;
}

QDate day(const SQLite::Column &column) { return QDate::fromString(text(column), Qt::ISODate); }

} // namespace

void replaceEvidence(SQLite::Database &database, const ProjectEvidence &evidence)
{
    for (const char *table : { "repository_checks", "badge", "project_repository", "maintainer",
             "advisory_lead", "advisory_group" })
        database.exec(std::string("DELETE FROM ") + table);
    Insert insertChecks(database, "INSERT INTO repository_checks VALUES (NULL, ?, ?, ?, ?, ?, ?)");
    for (const RepositoryChecks &checks : evidence.checks) {
        insertChecks(checks.project, checks.repository, checks.passed.join(u','),
            checks.failed.join(u','), written(checks.asOf), checks.source);
    }
    Insert insertBadge(database, "INSERT INTO badge VALUES (?, ?, ?, ?, ?, ?)");
    for (const auto &[repository, badge] : evidence.badges.asKeyValueRange()) {
        insertBadge(repository, badge.id, badgeLevelName(badge.level), badge.passingPercentage,
            written(badge.asOf), badge.source);
    }
    Insert insertRepository(database, "INSERT INTO project_repository VALUES (NULL, ?, ?, ?, ?)");
    for (const ProjectRepository &repository : evidence.repositories) {
        insertRepository(
            repository.project, repository.name, repository.url, repository.checkSets.join(u','));
    }
    Insert insertMaintainer(database, "INSERT INTO maintainer VALUES (NULL, ?, ?, ?, ?)");
    for (const Maintainer &person : evidence.maintainers)
        insertMaintainer(person.project, person.name, person.organization, person.account);
    Insert insertGroup(database, "INSERT INTO advisory_group VALUES (?, ?, ?, ?, ?)");
    Insert insertLead(database, "INSERT INTO advisory_lead VALUES (NULL, ?, ?, ?, ?, ?)");
    for (int i = 0; i < int(evidence.advisoryGroups.size()); ++i) {
        const AdvisoryGroup &group = evidence.advisoryGroups[size_t(i)];
        insertGroup(i, group.name, group.mission, group.mailingList, group.meetings);
        for (const AdvisoryLead &lead : group.leads)
            insertLead(i, roleName(lead.role), lead.name, lead.account, written(lead.until));
    }
}

ProjectEvidence readEvidence(SQLite::Database &database)
{
    ProjectEvidence evidence;
    SQLite::Statement checks(database,
        "SELECT project, repository, passed, failed, as_of, source FROM repository_checks "
        "ORDER BY position");
    while (checks.executeStep()) {
        evidence.checks.push_back({ .project = text(checks.getColumn(0)),
            .repository = text(checks.getColumn(1)),
            .passed = names(checks.getColumn(2)),
            .failed = names(checks.getColumn(3)),
            .asOf = day(checks.getColumn(4)),
            .source = text(checks.getColumn(5)) });
    }
    SQLite::Statement badges(
        database, "SELECT repository, entry, level, passing_percentage, as_of, source FROM badge");
    while (badges.executeStep()) {
        const auto level = badgeLevelFromName(text(badges.getColumn(2)));
        if (!level)
            continue;
        evidence.badges.insert(text(badges.getColumn(0)),
            { .id = badges.getColumn(1).getInt(),
                .level = *level,
                .passingPercentage = badges.getColumn(3).getInt(),
                .asOf = day(badges.getColumn(4)),
                .source = text(badges.getColumn(5)) });
    }
    SQLite::Statement repositories(database,
        "SELECT project, name, url, check_sets FROM project_repository ORDER BY position");
    while (repositories.executeStep()) {
        evidence.repositories.push_back({ .project = text(repositories.getColumn(0)),
            .name = text(repositories.getColumn(1)),
            .url = text(repositories.getColumn(2)),
            .checkSets = names(repositories.getColumn(3)) });
    }
    SQLite::Statement maintainers(
        database, "SELECT project, name, organization, account FROM maintainer ORDER BY position");
    while (maintainers.executeStep()) {
        evidence.maintainers.push_back({ .project = text(maintainers.getColumn(0)),
            .name = text(maintainers.getColumn(1)),
            .organization = text(maintainers.getColumn(2)),
            .account = text(maintainers.getColumn(3)) });
    }
    SQLite::Statement groups(database,
        "SELECT name, mission, mailing_list, meetings FROM advisory_group ORDER BY position");
    while (groups.executeStep()) {
        evidence.advisoryGroups.push_back({ .name = text(groups.getColumn(0)),
            .mission = text(groups.getColumn(1)),
            .leads = {},
            .mailingList = text(groups.getColumn(2)),
            .meetings = text(groups.getColumn(3)) });
    }
    SQLite::Statement leads(database,
        "SELECT advisory_group, role, name, account, until FROM advisory_lead ORDER BY position");
    while (leads.executeStep()) {
        const auto group = size_t(leads.getColumn(0).getInt());
        if (group >= evidence.advisoryGroups.size())
            continue;
        const bool isChair = text(leads.getColumn(1)) == roleName(AdvisoryLead::Role::Chair);
        evidence.advisoryGroups[group].leads.push_back(
            { .role = isChair ? AdvisoryLead::Role::Chair : AdvisoryLead::Role::TechLead,
                .name = text(leads.getColumn(2)),
                .account = text(leads.getColumn(3)),
                .until = day(leads.getColumn(4)) });
    }
    return evidence;
}

} // namespace model
