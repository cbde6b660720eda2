// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/ids.h"
#include "model/landscape/links.h"
#include "model/landscape/maturity.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace model {

/// A source repository.
struct Repository {
    QString url;
    QString branch; ///< empty: the remote's own default
    QString license; ///< SPDX id as the landscape states it; empty: not stated

    bool operator==(const Repository &) const = default;
};

/// A security audit or a fuzzing report.
struct Audit {
    QDate date;
    QString type;
    QString url;
    QString vendor;

    bool operator==(const Audit &) const = default;
};

/// A link that only has a name.
struct NamedLink {
    QString name;
    QString url; ///< https, http or mailto

    bool operator==(const NamedLink &) const = default;
};

/// A place on the map.
struct PlacePath {
    QString category;
    QString subcategory;

    bool operator==(const PlacePath &) const = default;
};

/// What the project says of itself for people who choose. Any part may be empty.
struct Summary {
    QString useCase;
    QString businessUseCase;
    QString integration;
    QString integrations;
    QString introUrl; ///< free text in places, not always an address
    QString releaseRate;
    QStringList personas;
    QStringList tags;

    bool isEmpty() const { return *this == Summary {}; }
    bool operator==(const Summary &) const = default;
};

/// The days an Item reached a maturity level, as far as they are known.
struct MaturityDates {
    std::optional<QDate> accepted;
    std::optional<QDate> incubating;
    std::optional<QDate> graduated;
    std::optional<QDate> archived;

    bool operator==(const MaturityDates &) const = default;
};

/// One entry of a landscape: a project, a product, a member, a partner. Field by field what
/// landscape.yml says (SOURCES 1.2 and 1.3); an empty string or list means that it says nothing.
struct Item {
    ItemId id;
    QString name;
    PlacePath place;
    std::vector<PlacePath> additionalPlaces; ///< `second_path`; a target may not exist

    QString homepageUrl;
    QString logo; ///< file name in hosted_logos, or an address in versions before 2019
    QString description;
    /// By us, from the starter landscape, where the landscape has none.
    QString ownDescription;
    Links links;
    std::vector<NamedLink> otherLinks;

    std::optional<Maturity> maturity; ///< present: a Project of the foundation
    MaturityDates maturityDates;
    std::optional<QDate> joined; ///< of a Member
    std::optional<QDate> latestAnnualReview;

    std::optional<Repository> repository; ///< the primary one
    std::vector<Repository> additionalRepositories;
    QString projectOrg; ///< a GitHub organisation whose repositories belong to the Item

    QStringList tags; ///< Technical Advisory Groups
    QString parentProject; ///< exact name of another Item
    QString organizationName;
    QString stockTicker;
    std::optional<bool> endUser;
    std::optional<bool> specification;
    std::optional<bool> openSource;
    bool unnamedOrganization = false;
    bool allowDuplicateRepository = false;

    std::vector<Audit> audits;
    Summary summary;
    QString chatChannel;
    QString clomonitorName;
    QString lfxSlug;
    QString slug; ///< of the Item itself; nobody says what for
    QString trainingCertifications;
    QString trainingType;
    QMap<QString, QString> annotations;

    bool isProject() const { return maturity.has_value(); }
    bool isArchived() const { return maturity && maturity->level() == Maturity::Level::Archived; }

    /// The rule for data without a repository host's numbers (FEATURES 0.4): a repository is named
    /// and nothing says that the source is closed.
    bool isOpenSource() const { return repository.has_value() && openSource.value_or(true); }

    /// The day on which it came to the foundation: accepted as a Project, or joined as a Member.
    std::optional<QDate> since() const
    {
        return maturityDates.accepted ? maturityDates.accepted : joined;
    }

    const QString &anyDescription() const
    {
        return description.isEmpty() ? ownDescription : description;
    }

    /// The name without the suffix that landscape.yml keeps names unique with: "Acme (member)" is
    /// "Acme".
    QString displayName() const;

    bool operator==(const Item &) const = default;
};

} // namespace model
