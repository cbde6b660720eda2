// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/progress.h"
#include "model/result.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace model {

struct GitCommit {
    QString id; ///< 40 hex digits
    QDateTime time; ///< of the committer, UTC
    QString summary; ///< first paragraph of the message on one line

    bool operator==(const GitCommit &) const = default;
};

struct GitTreeEntry {
    QString name; ///< without a path
    QString blobId; ///< 40 hex digits; of the tree when it is one
    bool isTree = false;

    bool operator==(const GitTreeEntry &) const = default;
};

/// Reads commits, folders and files out of a bare clone. Writes nothing and knows no network.
/// One for each thread and job: opening is cheap, and a fetch by another one is seen. Symbolic
/// links are neither followed nor handed out as files, and submodules do not exist. Paths have '/'
/// between their parts, none at the start or end.
class GitRepository {
public:
    /// Errors: NotFound when @p path is not a repository, Git, Storage.
    static Result<GitRepository> open(const QString &path);

    GitRepository(GitRepository &&) noexcept;
    GitRepository &operator=(GitRepository &&) noexcept;
    ~GitRepository();

    /// What the last fetch brought. Errors: NotFound before the first one, Git.
    Result<GitCommit> head() const;

    /// Errors: BadFormat when @p id is not 40 hex digits, NotFound, Git.
    Result<GitCommit> commit(const QString &id) const;

    /// The content of a file. Errors: NotFound (also for a folder, link or submodule), TooLarge
    /// (before anything is read), BadFormat, Git.
    Result<QByteArray> blob(const QString &commitId, const QString &path, qint64 maxBytes) const;
    Result<QByteArray> blobById(const QString &blobId, qint64 maxBytes) const;

    /// The file or folder at @p path. Errors: NotFound, BadFormat, Git.
    Result<GitTreeEntry> entry(const QString &commitId, const QString &path) const;

    /// The files and folders directly in @p path ("" is the root), by name.
    /// Errors: NotFound (also for a file), BadFormat, Git.
    Result<std::vector<GitTreeEntry>> tree(const QString &commitId, const QString &path) const;

    /// The commits from the head back that changed, added or removed the file or folder @p path,
    /// newest first. Follows first parents only: a merge counts as the moment its work landed, and
    /// the cost is one comparison a commit, where a full walk would list work by when it was begun.
    /// The oldest commit of a shallow clone counts for what it holds, as git itself has it.
    /// Progress: commits, total unknown. Errors: NotFound before the first fetch, Git, Cancelled.
    Result<std::vector<GitCommit>> commitsTouching(const QString &path, Progress &progress) const;

private:
    class Private;
    explicit GitRepository(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d; ///< keeps libgit2 out of this header
};

} // namespace model
