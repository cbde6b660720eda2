// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/guide.h"
#include "model/landscape/landscape.h"
#include "model/landscape/organization.h"
#include "model/landscape/projectevidence.h"
#include "model/landscape/quiz.h"
#include "model/landscape/repositorynumbers.h"
#include "model/landscape/settings.h"

#include <QDateTime>

#include <memory>

namespace model {

/// Where part of a Snapshot came from.
struct SourceVersion {
    QString name; ///< "cncf/landscape"
    QString url; ///< it was read from
    QString commit; ///< 40 hex digits
    QDateTime committedAt; ///< UTC; the age of the data
    QDateTime syncedAt; ///< UTC; when we read it
    QString license = {}; ///< that the repository states for itself: SPDX id; empty: not known

    bool operator==(const SourceVersion &) const = default;
};

/// The whole model at one moment. Immutable and shared: a new Sync makes a new one.
struct Snapshot {
    enum class Origin {
        Starter, ///< what the program brings along
        Synced,
    };
    Origin origin = Origin::Starter;
    QDateTime asOf; ///< UTC; the day of the landscape's data
    Landscape landscape;
    LandscapeSettings settings;
    LandscapeGuide guide;
    Quiz quiz;
    NumbersByRepository numbers;
    Organizations organizations;
    ProjectEvidence evidence;
    QHash<QString, QString>
        logoBlobs; ///< logo file -> content hash, where the artwork is on this machine
    std::vector<SourceVersion> sources;

    /// Stars of the primary repository; nothing where they are unknown.
    const RepositoryNumbers *numbersOf(const Item &item) const
    {
        if (!item.repository)
            return nullptr;
        const auto found = numbers.constFind(repositoryKey(item.repository->url));
        return found == numbers.constEnd() ? nullptr : &*found;
    }
    /// What the landscape states of the primary repository, else what its host counted; empty where
    /// neither is known.
    QString licenseOf(const Item &item) const
    {
        if (item.repository && !item.repository->license.isEmpty())
            return item.repository->license;
        const RepositoryNumbers *known = numbersOf(item);
        return known ? known->license : QString();
    }
    QString languageOf(const Item &item) const
    {
        const RepositoryNumbers *known = numbersOf(item);
        return known ? known->language : QString();
    }
    /// The organisation behind @p item; nothing where no source knows it.
    const OrganizationFacts *organizationOf(const Item &item) const
    {
        const QString url = item.links.value(LinkKind::Crunchbase);
        const auto found = url.isEmpty() ? organizations.constEnd()
                                         : organizations.constFind(organizationKey(url));
        return found == organizations.constEnd() ? nullptr : &*found;
    }
    QString countryOf(const Item &item) const
    {
        const OrganizationFacts *known = organizationOf(item);
        return known ? known->country : QString();
    }

    bool isMember(const Item &item) const
    {
        return !settings.membersCategory.isEmpty()
            && item.place.category == settings.membersCategory;
    }
    /// Members are organisations: whether they are open source is no question.
    bool isClosedSource(const Item &item) const { return !item.isOpenSource() && !isMember(item); }
};

/// Never null.
using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace model
