// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/progress.h"
#include "model/result.h"

#include <chrono>

namespace model {

struct FetchRequest {
    QString repositoryPath; ///< a bare repository of this program's own, made when missing
    QString url; ///< https; http and git only to this machine
    int depth = 1; ///< commits; 0 is the whole history, which a clone then keeps
    qint64 maxBytes = qint64(2) << 30; ///< received, whatever for
    std::chrono::milliseconds silenceLimit { 30'000 }; ///< longest wait for one byte
};

struct FetchResult {
    QString commit; ///< 40 hex digits
    qint64 objects = 0; ///< received; 0 when nothing was new
    qint64 bytes = 0; ///< of the received pack
    bool changed = false; ///< the head is another commit than before

    bool operator==(const FetchResult &) const = default;
};

/// Brings the commit that the remote's HEAD names, and no tags or other branches, into the clone as
/// refs/atlas/head. Nothing is transferred when it is there already. Touches no work tree, runs no
/// hook, asks for no password, reads no configuration of the person.
///
/// The head moves only after the new commit and its root tree were read: after every error and
/// after a power cut the old one still stands. @p progress gets objects received, then deltas
/// resolved. Stops within about 100 ms of a cancel. Any thread; one at a time for a repository: the
/// caller holds the lock, because what looks like the remains of a killed fetch is removed.
/// Errors: Network, Git (also for a URL that is not allowed), TooLarge, Storage, Cancelled.
Result<FetchResult> fetchHead(const FetchRequest &request, Progress &progress);

} // namespace model
