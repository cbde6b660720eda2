// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/item.h"

#include <QHash>

#include <vector>

namespace model {

/// What CLOMonitor looked for in one repository. What is in neither list was not looked for.
struct RepositoryChecks {
    QString project; ///< as CLOMonitor names it
    QString repository; ///< its address
    QStringList passed; ///< checks by the names of CLOMonitor, "code_of_conduct"; exempt ones too
    QStringList failed;
    QDate asOf;
    QString source;

    bool operator==(const RepositoryChecks &) const = default;
};

/// How far a project is with the OpenSSF Best Practices badge.
struct BestPracticesBadge {
    enum class Level { InProgress, Passing, Silver, Gold };
    int id = 0; ///< of its entry
    Level level = Level::InProgress;
    int passingPercentage = 0; ///< of what the passing level asks for: 0 to 100
    QDate asOf;
    QString source;

    bool operator==(const BestPracticesBadge &) const = default;
};

/// One of the repositories that belong to a project by the list of CLOMonitor.
struct ProjectRepository {
    QString project; ///< as CLOMonitor names it
    QString name;
    QString url;
    QStringList checkSets; ///< "code", "code-lite", "community", "docs": what it is there for

    bool operator==(const ProjectRepository &) const = default;
};

/// A line of the foundation's list of maintainers.
struct Maintainer {
    QString project; ///< as the list has it: "Envoy", "Tekton (Governance Committee)"
    QString name;
    QString organization; ///< empty: not said
    QString account; ///< at GitHub; empty: not said

    bool operator==(const Maintainer &) const = default;
};

/// Who leads a Technical Advisory Group.
struct AdvisoryLead {
    enum class Role { Chair, TechLead };
    Role role = Role::Chair;
    QString name;
    QString account; ///< at GitHub; empty: not said
    QDate until; ///< last day of the term; invalid: not said

    bool operator==(const AdvisoryLead &) const = default;
};

/// A Technical Advisory Group of a foundation.
struct AdvisoryGroup {
    QString name;
    QString mission; ///< what it looks after
    std::vector<AdvisoryLead> leads; ///< in the order of the source, chairs first
    QString mailingList; ///< address; empty: not said
    QString meetings; ///< address of its calendar; likewise

    bool operator==(const AdvisoryGroup &) const = default;
};

/// What others found out or wrote down about projects, beside the landscape itself.
struct ProjectEvidence {
    std::vector<RepositoryChecks> checks; ///< in the order of the source
    QHash<QString, BestPracticesBadge> badges; ///< by repositoryKey()
    std::vector<ProjectRepository> repositories; ///< in the order of the source
    std::vector<Maintainer> maintainers; ///< likewise
    std::vector<AdvisoryGroup> advisoryGroups; ///< likewise

    std::vector<RepositoryChecks> checksOf(const Item &item) const;
    const BestPracticesBadge *badgeOf(const Item &item) const;
    std::vector<ProjectRepository> repositoriesOf(const Item &item) const;
    /// Those whose project is the Item, or a part or body of it: "Envoy: Gateway" is of Envoy.
    std::vector<Maintainer> maintainersOf(const Item &item) const;

    bool operator==(const ProjectEvidence &) const = default;
};

/// "gold", as the site writes it.
QString badgeLevelName(BestPracticesBadge::Level level);
/// Nothing for any other text.
std::optional<BestPracticesBadge::Level> badgeLevelFromName(const QString &name);

} // namespace model
