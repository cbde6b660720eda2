// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/webreader.h"
#include "model/landscape/snapshot.h"
#include "model/sync/webcontent.h"

namespace model {

/// What CLOMonitor at @p base found in the repositories of the foundation. Errors: those of
/// WebReader and of the importer. Source: SOURCES 4.2.
Result<WebContent> readRepositoryChecks(
    WebReader &reader, const QString &source, const QString &base, Progress &progress);

/// The Best Practices badges of the projects in @p snapshot, from bestpractices.dev at @p base. An
/// entry is asked for once a week, and at most as many in one sync as a host takes without a
/// grudge: the most mature projects first. Errors: those of WebReader when nothing can be read at
/// all. Source: SOURCES 9.3.
Result<WebContent> readBadges(WebReader &reader, const QString &source, const QString &base,
    const Snapshot &snapshot, Progress &progress);

} // namespace model
