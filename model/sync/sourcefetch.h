// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/git/gitfetch.h"
#include "model/http/requestlog.h"
#include "model/sync/syncreport.h"
#include "model/sync/webcontent.h"

#include <span>

namespace model {

/// What came of fetching one source. What a git source gives is read from its clone; what a web
/// source gives is here already, since only who understands an answer may keep it.
struct Fetched {
    SourceReport report;
    std::optional<WebContent> content; ///< of a web source
    QDateTime asOf; ///< of the content
    QDateTime syncedAt; ///< when another machine read it; invalid: now
};

/// Brings the clone of the git source @p source up to date, and notes the request in @p log.
/// Errors: those of fetchHead().
Result<FetchResult> fetchClone(
    const SyncRequest &request, const Source &source, Progress &progress, RequestLog &log);

/// Fetches @p sources, several at a time, and notes every request in the log of the data folder.
/// What one of them cannot give is in its report. In the order of @p sources; @p before is what is
/// stored.
std::vector<Fetched> fetchSources(const SyncRequest &request, std::span<const Source> sources,
    const Snapshot &before, SyncObserver &observer);

/// As fetchSources(), of what is on this machine, and asks no network. Without those of which
/// nothing is.
std::vector<Fetched> readKeptSources(const SyncRequest &request, std::span<const Source> sources,
    const Snapshot &before, SyncObserver &observer);

} // namespace model
