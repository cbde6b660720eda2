// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to model/git: the folder of a bare clone on disk, before anything is fetched into it.

#include "model/git/githandles.h"

namespace model {

/// Opens exactly @p path as a bare repository; folders above or below it are not searched.
/// Errors: NotFound, Git, Storage.
Result<GitRepositoryPtr> openClone(const QString &path);

/// Opens the clone at @p path for writing, after removing what a killed run left in it; makes it
/// when it is missing, and makes it anew when it was left half-made. A folder that opens is never
/// removed, nor one that holds anything this program does not put there. Only for the holder of the
/// lock on all clones. Errors: Git, Storage.
Result<GitRepositoryPtr> prepareClone(const QString &path);

/// Whether packs or single objects are there, or their indexes.
bool hasObjects(git_repository *repository);

/// Removes the clone at @p path, of which objects are missing or damaged, and makes an empty one in
/// its place. Not where anything is in it that this program does not put there. Errors: Storage,
/// Git.
Result<GitRepositoryPtr> remakeClone(const QString &path, const QString &why);

/// The commit that @c headReference names, when it and its root tree can be read.
GitCommitPtr readableHead(git_repository *repository);

/// The commit @p id with its root tree read, so that a pack that lacks either is noticed.
Result<GitCommitPtr> readableCommit(git_repository *repository, const git_oid &id);

/// Forgets a head that cannot be read: as long as it stands, libgit2 cannot say what it has and
/// every fetch would fail on it.
Result<void> forgetHead(git_repository *repository);

} // namespace model
