// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/issuelabels.h"
#include "model/community/trackedissue.h"
#include "model/history/landscapechanges.h"
#include "model/http/httpmessage.h"
#include "model/import/problem.h"
#include "model/result.h"
#include "model/store/datafolder.h"
#include "model/sync/source.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace model {

/// What a person or a script asks for.
struct SyncRequest {
    DataFolder folder;
    SourceAddresses addresses;
    QStringList only; ///< names of sources; empty: all
    std::vector<Source> ownSources; ///< that the person added
    QString bundleFile; ///< take what is in it, and ask no network; empty: sync
    bool isRebuild = false; ///< read all that is on this machine anew; ask no network
    /// Names of those whose files go: of a rebuild for good, with all that came of them; else to be
    /// fetched anew.
    QStringList removedSources;
    bool isHistoryWanted = false; ///< every version of the landscape, not only the newest
    bool isScheduled = false; ///< nobody asked just now, and nobody waits
    LabelRules labelRules; ///< of the person, see IssueLabels
    std::vector<TrackedIssue> followedIssues; ///< by the person
    QByteArray gitHubToken; ///< of the person; empty: GitHub is asked as anybody
    HttpLimits httpLimits;
};

/// Where one source is in a running sync.
struct SourceProgress {
    enum class Stage { Waiting, Fetching, Importing, Storing, Done, Failed };
    QString source;
    Stage stage = Stage::Waiting;
    qint64 done = 0;
    qint64 total = 0; ///< 0: not known yet
    qint64 bytes = 0; ///< over the network so far

    bool operator==(const SourceProgress &) const = default;
};

/// How one source came out.
struct SourceReport {
    enum class Outcome {
        Updated, ///< the catalog now holds a newer version
        Unchanged, ///< the remote has nothing new
        Failed, ///< `error` says why; what came and is whole is taken, all else is as before
    };
    QString source;
    Outcome outcome = Outcome::Failed;
    std::optional<Error> error;
    QString commit; ///< that the catalog holds now; empty: none
    qint64 objects = 0; ///< transferred
    qint64 bytes = 0; ///< transferred
    std::chrono::milliseconds fetchTime { 0 };
    std::optional<RateLimit> rateLimit; ///< of a web source whose host tells it

    bool operator==(const SourceReport &) const = default;
};

/// How a sync came out.
struct SyncReport {
    std::vector<SourceReport> sources;
    std::optional<Error> error; ///< of the sync as a whole: locked, cancelled, the store refuses
    Problems problems; ///< what the importers met
    bool isStored = false; ///< a new snapshot is in the catalog
    bool areTextsStored = false; ///< new documents are
    QStringList storedLandscapes; ///< other landscapes of which a new snapshot is in their catalog
    /// Since the landscape that was stored before; nothing when there was none.
    std::vector<LandscapeChange> changes;
    QString setAside; ///< where the catalog from before is, when it was damaged
    std::chrono::milliseconds importTime { 0 };
    std::chrono::milliseconds storeTime { 0 };
    std::chrono::milliseconds totalTime { 0 };

    /// There is a landscape to be shown anew.
    bool isAnythingStored() const { return isStored || !storedLandscapes.isEmpty(); }
    bool isComplete() const;
    /// Nothing at all could be read.
    bool isFailure() const;
};

/// Watches a sync and may stop it. Called from several threads at once.
class SyncObserver {
public:
    SyncObserver() = default;
    SyncObserver(const SyncObserver &) = delete;
    SyncObserver &operator=(const SyncObserver &) = delete;
    virtual ~SyncObserver() = default;

    virtual bool cancelled() const = 0;
    virtual void sourceProgress(const SourceProgress &progress) = 0;
};

} // namespace model
