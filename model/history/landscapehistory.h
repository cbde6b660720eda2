// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/git/gitrepository.h"
#include "model/history/landscapechanges.h"
#include "model/import/publishedimport.h"
#include "model/landscape/snapshot.h"

#include <optional>

namespace model {

/// The landscape as it was at one commit.
struct PastLandscape {
    GitCommit version;
    Snapshot snapshot; ///< items and logos; no numbers
};

/// What the landscape's web site had counted at one commit.
struct PastNumbers {
    GitCommit version;
    PublishedNumbers numbers;

    /// Gives @p snapshot the stars of its repositories, with their day.
    void addTo(Snapshot &snapshot) const;
};

/// The versions of landscape.yml that the clone on this machine has. Reads git only; any thread,
/// one object each.
class LandscapeHistory {
public:
    /// @p repositoryPath is the clone. Progress: commits looked at, total unknown. Errors: NotFound
    /// before the first sync, Git, Cancelled.
    static Result<LandscapeHistory> open(const QString &repositoryPath, Progress &progress);

    /// Those that changed the file, the newest first; never empty.
    const std::vector<GitCommit> &versions() const { return m_versions; }
    /// The version that was the newest when @p day ended (UTC); null when what is here begins
    /// later.
    const GitCommit *asOf(QDate day) const;

    /// Errors: those of importLandscape(), Git.
    Result<PastLandscape> read(const GitCommit &version, Progress &progress) const;
    /// The newest numbers that were published when @p day ended; nothing where there were none yet,
    /// or none any more. Errors: those of importPublishedNumbers(), TooLarge, Git.
    Result<std::optional<PastNumbers>> numbersAsOf(QDate day, Progress &progress) const;

private:
    LandscapeHistory(QString repositoryPath, std::vector<GitCommit> versions)
        : m_repositoryPath(std::move(repositoryPath))
        , m_versions(std::move(versions))
    {
    }

    QString m_repositoryPath;
    std::vector<GitCommit> m_versions;
};

/// What is different between the landscapes that were the newest when the days @p from and @p to
/// ended; before the history of the clone at @p repositoryPath begins, its oldest one is taken.
/// Errors: those of LandscapeHistory.
Result<ChangesOverTime> changesOver(
    const QString &repositoryPath, QDate from, QDate to, Progress &progress);

} // namespace model
