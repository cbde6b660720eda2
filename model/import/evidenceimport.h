// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/landscapeimport.h"
#include "model/landscape/projectevidence.h"

namespace model {

/// The repositories of each project by the data file of a foundation in cncf/clomonitor. A
/// repository without an address is a Problem and left out. Errors: those of parseYaml; BadFormat
/// when there is not one repository in it. Any thread. Source: SOURCES 4.2.
Result<Imported<std::vector<ProjectRepository>>> importProjectRepositories(
    const QByteArray &bytes, const QString &file, const Progress &progress);

/// project-maintainers.csv of cncf/foundation, where a project stands in its first line only.
/// Errors: BadFormat when a column or every name is missing; TooLarge. Source: SOURCES 9.3.
Result<Imported<std::vector<Maintainer>>> importMaintainers(
    const QByteArray &bytes, const QString &file);

/// tags.yaml of cncf/toc: the Technical Advisory Groups with who leads them. A group without a name
/// and a person without one are Problems and left out. Errors: those of parseYaml; BadFormat when
/// there is no group in it. Any thread. Source: SOURCES 9.3.
Result<Imported<std::vector<AdvisoryGroup>>> importAdvisoryGroups(
    const QByteArray &bytes, const QString &file, const Progress &progress);

/// repositories.csv of CLOMonitor: the rows of @p foundation. Errors: BadFormat, TooLarge. Source:
/// SOURCES 4.2.
Result<Imported<std::vector<RepositoryChecks>>> importRepositoryChecks(const QByteArray &bytes,
    const QString &file, const QString &foundation, const QString &source, const QDate &day);

/// One entry of bestpractices.dev, or a list of entries of which the one with @p repository counts.
/// Nothing when there is none. Errors: BadFormat. Source: SOURCES 9.3.
Result<std::optional<BestPracticesBadge>> importBadge(const QByteArray &bytes, const QString &file,
    const QString &repository, const QString &source, const QDate &day);

/// The number of the entry that an address of bestpractices.dev, or of its earlier host, names;
/// nothing for any other address.
std::optional<int> badgeEntryOf(const QString &url);

} // namespace model
