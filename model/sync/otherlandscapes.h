// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/syncreport.h"

namespace model {

/// How the other landscapes of a sync came out.
struct OtherLandscapesReport {
    std::vector<SourceReport> sources;
    QStringList stored; ///< names of those of which there is a new snapshot
};

/// Brings the other landscapes that @p request asks for up to date, several at a time, each in its
/// own folder and catalog. As all of a sync: one that fails keeps what it had; fetched anew,
/// removed and rebuilt as the request says. Only under the lock of the sync.
OtherLandscapesReport syncOtherLandscapes(const SyncRequest &request, SyncObserver &observer);

} // namespace model
