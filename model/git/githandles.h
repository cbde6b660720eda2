// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to model/git: libgit2 handles that free themselves, and its last error as a value.

#include "model/git/gitrepository.h"

#include <QTimeZone>

#include <git2.h>

#include <memory>

namespace model {

template <auto Free> struct GitDeleter {
    void operator()(auto *handle) const noexcept { Free(handle); }
};

using GitCommitPtr = std::unique_ptr<git_commit, GitDeleter<git_commit_free>>;
using GitBlobPtr = std::unique_ptr<git_blob, GitDeleter<git_blob_free>>;
using GitOdbPtr = std::unique_ptr<git_odb, GitDeleter<git_odb_free>>;
using GitReferencePtr = std::unique_ptr<git_reference, GitDeleter<git_reference_free>>;
using GitRemotePtr = std::unique_ptr<git_remote, GitDeleter<git_remote_free>>;
using GitRepositoryPtr = std::unique_ptr<git_repository, GitDeleter<git_repository_free>>;
using GitTreeEntryPtr = std::unique_ptr<git_tree_entry, GitDeleter<git_tree_entry_free>>;
using GitTreePtr = std::unique_ptr<git_tree, GitDeleter<git_tree_free>>;

/// Where a fetch keeps the remote's HEAD. Not a branch: nothing but this folder writes it.
constexpr auto headReference = "refs/atlas/head";

/// The error of the libgit2 call that has just returned @p code on this thread. To be called in the
/// line after it: the library's words are overwritten by whatever it does next.
inline Error gitError(int code, const QString &subject)
{
    const git_error *last = git_error_last();
    const int errorClass = last ? last->klass : GIT_ERROR_NONE;
    Error error { .kind = Error::Kind::Git,
        .subject = subject,
        .detail = QString::fromUtf8(last ? last->message : "") };
    // The line works then; it is the server that will not.
    const bool isRefused = errorClass == GIT_ERROR_NET && error.detail.startsWith(u"remote error");
    if (code == GIT_ENOTFOUND)
        error.kind = Error::Kind::NotFound;
    else if (code == GIT_TIMEOUT || (errorClass == GIT_ERROR_NET && !isRefused)
        || errorClass == GIT_ERROR_SSL || errorClass == GIT_ERROR_HTTP)
        error.kind = Error::Kind::Network;
    else if (errorClass == GIT_ERROR_OS || errorClass == GIT_ERROR_FILESYSTEM)
        error.kind = Error::Kind::Storage; // a full disk, a folder that may not be written
    return error;
}

inline std::unexpected<Error> gitFailure(int code, const QString &subject)
{
    return std::unexpected(gitError(code, subject));
}

inline QString toHex(const git_oid &id) { return QString::fromLatin1(git_oid_tostr_s(&id)); }

inline GitCommit valueOf(git_commit *commit)
{
    return { .id = toHex(*git_commit_id(commit)),
        .time = QDateTime::fromSecsSinceEpoch(git_commit_time(commit), QTimeZone::UTC),
        .summary = QString::fromUtf8(git_commit_summary(commit)) };
}

} // namespace model
