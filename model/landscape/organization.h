// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/repositorynumbers.h"

namespace model {

/// What a source found out about the organisation behind an Item.
struct OrganizationFacts {
    QString name;
    QString country;
    std::optional<qint64> fundingUsd; ///< of all rounds
    QDate asOf;
    QString source; ///< where it was read

    bool operator==(const OrganizationFacts &) const = default;
};

/// By organizationKey().
using Organizations = QHash<QString, OrganizationFacts>;

/// Organisations are known by their address at Crunchbase, in one form of it.
inline QString organizationKey(const QString &crunchbaseUrl)
{
    return repositoryKey(crunchbaseUrl);
}

} // namespace model
