// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/landscapeimport.h"
#include "model/landscape/organization.h"

namespace model {

/// What the site of a landscape found out about repositories and organisations.
struct LandscapeNumbers {
    NumbersByRepository repositories;
    Organizations organizations;
    bool isWhole = false; ///< all that the site counts, and all that it knows of each

    bool isEmpty() const { return repositories.isEmpty() && organizations.isEmpty(); }
    bool operator==(const LandscapeNumbers &) const = default;
};

/// Read data/full.json, an all.json of the API, and docs/items.csv of a deployed landscape. @p
/// source is named as the source of every number; @p day is the day of those that have none of
/// their own. One entry that is not as it should be is left out and becomes a Problem. Errors:
/// BadFormat, also when there is no number in all of it; TooLarge. Any thread. Source: SOURCES 3.
Result<Imported<LandscapeNumbers>> importFullJson(
    const QByteArray &bytes, const QString &file, const QString &source);
Result<Imported<LandscapeNumbers>> importApiItems(
    const QByteArray &bytes, const QString &file, const QString &source, const QDate &day);
Result<Imported<LandscapeNumbers>> importItemsCsv(
    const QByteArray &bytes, const QString &file, const QString &source, const QDate &day);

/// The SPDX identifier of a license that GitHub calls @p name; @p name itself where there is none
/// that we know, and nothing for "Other".
QString spdxLicense(const QString &name);

} // namespace model
