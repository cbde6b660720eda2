// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/git/gitrepository.h"

#include "model/git/clonefolder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

Result<git_oid> parseId(const QString &text)
{
    git_oid id;
    const QByteArray hex = text.toUtf8();
    if (hex.size() != GIT_OID_SHA1_HEXSIZE || git_oid_fromstr(&id, hex.constData()) < 0)
        return failure(Error::Kind::BadFormat, text, u"not 40 hex digits"_s);
    return id;
}

bool isFile(const git_tree_entry *entry)
{
    const git_filemode_t mode = git_tree_entry_filemode(entry);
    return mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE;
}

bool isFolder(const git_tree_entry *entry)
{
    return git_tree_entry_filemode(entry) == GIT_FILEMODE_TREE;
}

GitTreeEntry valueOf(const git_tree_entry *entry)
{
    return { .name = QString::fromUtf8(git_tree_entry_name(entry)),
        .blobId = toHex(*git_tree_entry_id(entry)),
        .isTree = isFolder(entry) };
}

Result<GitTreePtr> rootOf(const git_commit *commit)
{
    GitTreePtr tree;
    const int code = git_commit_tree(std::out_ptr(tree), commit);
    if (code < 0)
        return gitFailure(code, toHex(*git_commit_id(commit)));
    return tree;
}

Result<GitTreeEntryPtr> entryAt(const git_tree *root, const QString &path)
{
    GitTreeEntryPtr entry;
    const int code = git_tree_entry_bypath(std::out_ptr(entry), root, path.toUtf8().constData());
    if (code < 0)
        return gitFailure(code, path);
    return entry;
}

/// The id of the file or folder at @p path in @p commit, nothing where there is none.
Result<std::optional<git_oid>> versionOf(const git_commit *commit, const QString &path)
{
    if (path.isEmpty())
        return *git_commit_tree_id(commit);
    const auto root = rootOf(commit);
    if (!root)
        return std::unexpected(root.error());
    const auto entry = entryAt(root->get(), path);
    if (entry)
        return *git_tree_entry_id(entry->get());
    if (entry.error().kind == Error::Kind::NotFound)
        return std::nullopt;
    return std::unexpected(entry.error());
}

/// Null for the first commit there is, or the oldest one that a shallow clone has.
Result<GitCommitPtr> firstParentOf(const git_commit *commit)
{
    GitCommitPtr parent;
    if (git_commit_parentcount(commit) == 0)
        return parent;
    const int code = git_commit_parent(std::out_ptr(parent), commit, 0);
    if (code < 0)
        return gitFailure(code, toHex(*git_commit_id(commit)));
    return parent;
}

bool areSame(const std::optional<git_oid> &left, const std::optional<git_oid> &right)
{
    return left && right ? bool(git_oid_equal(&*left, &*right)) : !left && !right;
}

} // namespace

class GitRepository::Private {
public:
    Result<GitCommitPtr> head() const
    {
        git_oid id;
        const int code = git_reference_name_to_id(&id, repository.get(), headReference);
        if (code < 0)
            return gitFailure(code, path);
        return commit(id);
    }

    Result<GitCommitPtr> commit(const git_oid &id) const
    {
        GitCommitPtr found;
        const int code = git_commit_lookup(std::out_ptr(found), repository.get(), &id);
        if (code < 0)
            return gitFailure(code, toHex(id));
        return found;
    }

    Result<GitTreePtr> root(const QString &commitId) const
    {
        return parseId(commitId)
            .and_then([this](const git_oid &id) { return commit(id); })
            .and_then([](const GitCommitPtr &found) { return rootOf(found.get()); });
    }

    Result<GitTreePtr> folder(const QString &commitId, const QString &folderPath) const
    {
        auto top = root(commitId);
        if (!top || folderPath.isEmpty())
            return top;
        const auto entry = entryAt(top->get(), folderPath);
        if (!entry)
            return std::unexpected(entry.error());
        if (!isFolder(entry->get()))
            return failure(Error::Kind::NotFound, folderPath, u"not a folder"_s);
        GitTreePtr tree;
        const int code = git_tree_lookup(
            std::out_ptr(tree), repository.get(), git_tree_entry_id(entry->get()));
        if (code < 0)
            return gitFailure(code, folderPath);
        return tree;
    }

    Result<QByteArray> content(const git_oid &id, const QString &subject, qint64 maxBytes) const
    {
        GitOdbPtr database;
        size_t size = 0;
        git_object_t type = GIT_OBJECT_INVALID;
        int code = git_repository_odb(std::out_ptr(database), repository.get());
        if (code >= 0)
            code = git_odb_read_header(&size, &type, database.get(), &id);
        if (code < 0)
            return gitFailure(code, subject);
        if (qint64(size) > maxBytes)
            return failure(Error::Kind::TooLarge, subject, u"%1 bytes"_s.arg(size));
        GitBlobPtr blob;
        code = git_blob_lookup(std::out_ptr(blob), repository.get(), &id);
        if (code < 0)
            return gitFailure(code, subject);
        return QByteArray(static_cast<const char *>(git_blob_rawcontent(blob.get())),
            qsizetype(git_blob_rawsize(blob.get())));
    }

    GitRepositoryPtr repository;
    QString path;
};

GitRepository::GitRepository(std::unique_ptr<Private> content)
    : d(std::move(content))
{
}

GitRepository::GitRepository(GitRepository &&) noexcept = default;
GitRepository &GitRepository::operator=(GitRepository &&) noexcept = default;
GitRepository::~GitRepository() = default;

Result<GitRepository> GitRepository::open(const QString &path)
{
    auto repository = openClone(path);
    if (!repository)
        return std::unexpected(repository.error());
    return GitRepository(
        std::make_unique<Private>(Private { .repository = std::move(*repository), .path = path }));
}

Result<GitCommit> GitRepository::head() const
{
    return d->head().transform([](const GitCommitPtr &found) { return valueOf(found.get()); });
}

Result<GitCommit> GitRepository::commit(const QString &id) const
{
    return parseId(id)
        .and_then([this](const git_oid &parsed) { return d->commit(parsed); })
        .transform([](const GitCommitPtr &found) { return valueOf(found.get()); });
}

Result<QByteArray> GitRepository::blob(
    const QString &commitId, const QString &path, qint64 maxBytes) const
{
    const auto root = d->root(commitId);
    if (!root)
        return std::unexpected(root.error());
    const auto entry = entryAt(root->get(), path);
    if (!entry)
        return std::unexpected(entry.error());
    if (!isFile(entry->get()))
        return failure(Error::Kind::NotFound, path, u"not a file"_s);
    return d->content(*git_tree_entry_id(entry->get()), path, maxBytes);
}

Result<QByteArray> GitRepository::blobById(const QString &blobId, qint64 maxBytes) const
{
    return parseId(blobId).and_then(
        [&](const git_oid &id) { return d->content(id, blobId, maxBytes); });
}

Result<GitTreeEntry> GitRepository::entry(const QString &commitId, const QString &path) const
{
    const auto root = d->root(commitId);
    if (!root)
        return std::unexpected(root.error());
    const auto entry = entryAt(root->get(), path);
    if (!entry)
        return std::unexpected(entry.error());
    if (!isFile(entry->get()) && !isFolder(entry->get()))
        return failure(Error::Kind::NotFound, path, u"neither a file nor a folder"_s);
    return valueOf(entry->get());
}

Result<std::vector<GitTreeEntry>> GitRepository::tree(
    const QString &commitId, const QString &path) const
{
    const auto folder = d->folder(commitId, path);
    if (!folder)
        return std::unexpected(folder.error());
    std::vector<GitTreeEntry> entries;
    for (size_t i = 0; i < git_tree_entrycount(folder->get()); ++i) {
        const git_tree_entry *entry = git_tree_entry_byindex(folder->get(), i);
        if (isFile(entry) || isFolder(entry))
            entries.push_back(valueOf(entry));
    }
    // Git orders a folder as if its name ended in '/'.
    std::ranges::sort(entries, {}, &GitTreeEntry::name);
    return entries;
}

Result<std::vector<GitCommit>> GitRepository::commitsTouching(
    const QString &path, Progress &progress) const
{
    auto commit = d->head();
    if (!commit)
        return std::unexpected(commit.error());
    auto version = versionOf(commit->get(), path);
    std::vector<GitCommit> touching;
    for (qint64 walked = 1; *commit; ++walked) {
        if (progress.cancelled())
            return failure(Error::Kind::Cancelled, path);
        auto parent = firstParentOf(commit->get());
        if (!parent)
            return std::unexpected(parent.error());
        auto before = *parent ? versionOf(parent->get(), path) : std::nullopt;
        if (!version || !before)
            return std::unexpected(version ? before.error() : version.error());
        if (!areSame(*version, *before))
            touching.push_back(valueOf(commit->get()));
        progress.report(walked, 0, 0);
        commit = std::move(parent);
        version = std::move(before);
    }
    return touching;
}

} // namespace model
