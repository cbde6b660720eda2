// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/bundlefile.h"
#include "model/store/sourcestate.h"
#include "model/sync/sourcefetch.h"

namespace model {

/// The sources of a bundle that this program knows, in its order.
std::vector<Source> sourcesOf(const Bundle &bundle);

/// As fetchSources(), from a bundle in place of the network: puts the clones of sourcesOf() into
/// the data folder. A source of which @p states has a version that is as new or newer keeps it.
/// The commit of a source tells how new it is, not the list of contents.
std::vector<Fetched> takeSources(const SyncRequest &request, BundleReader &reader,
    const std::vector<SourceState> &states, SyncObserver &observer);

/// Puts the answers of web sites in the bundle, which are behind what takeSources() reads, into the
/// data folder; where one of this machine is newer, it stays. Adds those sites to @p unpacked, to
/// be read by readKeptSources(), and gives those that failed.
std::vector<Fetched> takeAnswers(const SyncRequest &request, BundleReader &reader,
    std::vector<Source> &unpacked, SyncObserver &observer);

/// Adds to @p all the numbers of @p found that are of a later day, or of a repository that none was
/// known of. True when there are such.
bool addNumbers(NumbersByRepository &all, const NumbersByRepository &found);

} // namespace model
