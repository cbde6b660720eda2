// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/git/clonecheck.h"

#include "model/git/clonefolder.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

using GitObjectPtr = std::unique_ptr<git_odb_object, GitDeleter<git_odb_object_free>>;

/// What a callback of libgit2 works with, and can return no other way.
struct Check {
    git_odb *objects;
    const QString &path;
    Progress &progress;
    qint64 count = 0;
    Result<void> result;
};

int checkObject(const git_oid *id, void *payload)
{
    auto &check = *static_cast<Check *>(payload);
    if (check.progress.cancelled()) {
        check.result = failure(Error::Kind::Cancelled, check.path);
        return GIT_EUSER;
    }
    GitObjectPtr object;
    // libgit2 compares what it reads with its name.
    const int code = git_odb_read(std::out_ptr(object), check.objects, id);
    if (code < 0) {
        const Error error = gitError(code, check.path);
        check.result = failure(Error::Kind::Git, check.path, toHex(*id) + u": "_s + error.detail);
        return GIT_EUSER;
    }
    check.progress.report(++check.count, 0, 0);
    return 0;
}

int checkEntry(const char *, const git_tree_entry *entry, void *payload)
{
    auto &check = *static_cast<Check *>(payload);
    const bool isElsewhere = git_tree_entry_type(entry) == GIT_OBJECT_COMMIT; // a submodule
    if (isElsewhere || git_odb_exists(check.objects, git_tree_entry_id(entry)) == 1)
        return 0;
    check.result = failure(Error::Kind::Git, check.path,
        QString::fromUtf8(git_tree_entry_name(entry)) + u" is missing"_s);
    return GIT_EUSER;
}

} // namespace

Result<qint64> checkClone(const QString &path, Progress &progress)
{
    const auto repository = openClone(path);
    if (!repository)
        return std::unexpected(repository.error());
    GitOdbPtr objects;
    int code = git_repository_odb(std::out_ptr(objects), repository->get());
    if (code < 0)
        return gitFailure(code, path);
    Check check { objects.get(), path, progress };
    code = git_odb_foreach(objects.get(), checkObject, &check);
    if (!check.result)
        return std::unexpected(check.result.error());
    if (code < 0)
        return gitFailure(code, path);
    const GitCommitPtr head = readableHead(repository->get());
    if (!head) {
        return check.count == 0
            ? failure(Error::Kind::NotFound, path)
            : failure(Error::Kind::Git, path, u"the newest commit cannot be read"_s);
    }
    GitTreePtr tree;
    code = git_commit_tree(std::out_ptr(tree), head.get());
    if (code >= 0)
        code = git_tree_walk(tree.get(), GIT_TREEWALK_PRE, checkEntry, &check);
    if (!check.result)
        return std::unexpected(check.result.error());
    if (code < 0)
        return gitFailure(code, path);
    return check.count;
}

} // namespace model
