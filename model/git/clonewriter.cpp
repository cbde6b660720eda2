// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/git/clonewriter.h"

#include "model/git/clonefolder.h"
#include "model/git/logging.h"

#include <git2/sys/mempack.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using GitPackBuilderPtr = std::unique_ptr<git_packbuilder, GitDeleter<git_packbuilder_free>>;
using GitSignaturePtr = std::unique_ptr<git_signature, GitDeleter<git_signature_free>>;
using GitTreeBuilderPtr = std::unique_ptr<git_treebuilder, GitDeleter<git_treebuilder_free>>;

/// One commit on its way: its objects are in memory until they are written as one pack, since a
/// file for each would have to reach the disk by itself.
class Commit {
public:
    Commit(git_repository *repository, QString path)
        : m_repository(repository)
        , m_path(std::move(path))
    {
    }

    Result<void> begin()
    {
        int code = git_repository_odb(std::out_ptr(m_odb), m_repository);
        git_odb_backend *memory = nullptr;
        if (code >= 0)
            code = git_mempack_new(&memory);
        constexpr int beforeAllOthers = 999;
        if (code >= 0)
            code = git_odb_add_backend(m_odb.get(), memory, beforeAllOthers);
        return done(code);
    }

    Result<void> addFile(const QString &path, const QByteArray &content)
    {
        git_oid id;
        int code = git_odb_hash(&id, content.constData(), size_t(content.size()), GIT_OBJECT_BLOB);
        if (code >= 0 && git_odb_exists(m_odb.get(), &id) == 0) {
            code = git_odb_write(
                &id, m_odb.get(), content.constData(), size_t(content.size()), GIT_OBJECT_BLOB);
            m_new.push_back(id);
            m_bytes += content.size();
        }
        if (code < 0)
            return gitFailure(code, m_path);
        const QString folder = path.contains(u'/') ? path.section(u'/', 0, 0) : QString();
        m_folders[folder].insert(path.section(u'/', -1), id);
        return {};
    }

    Result<git_oid> writeTree()
    {
        const QMap<QString, git_oid> atRoot = m_folders.take(QString());
        QMap<QString, git_oid> trees;
        for (const auto &[folder, files] : std::as_const(m_folders).asKeyValueRange()) {
            const auto tree = treeOf(files, {});
            if (!tree)
                return tree;
            trees.insert(folder, *tree);
        }
        return treeOf(atRoot, trees);
    }

    Result<git_oid> writeCommit(
        const git_oid &treeId, const git_commit *parent, const QDateTime &time)
    {
        GitTreePtr tree;
        GitSignaturePtr signature;
        git_oid id;
        int code = git_tree_lookup(std::out_ptr(tree), m_repository, &treeId);
        if (code >= 0) {
            code = git_signature_new(std::out_ptr(signature), "Cloud Native Atlas",
                "atlas@localhost", time.toSecsSinceEpoch(), 0);
        }
        if (code >= 0) {
            code = git_commit_create(&id, m_repository, nullptr, signature.get(), signature.get(),
                nullptr, "As it was read\n", tree.get(), parent ? 1 : 0, &parent);
        }
        if (code < 0)
            return gitFailure(code, m_path);
        m_new.push_back(id);
        return id;
    }

    /// The old commit stands until the new one is on the disk.
    Result<void> store(const git_oid &commit)
    {
        GitPackBuilderPtr pack;
        int code = git_packbuilder_new(std::out_ptr(pack), m_repository);
        for (const git_oid &id : m_new) {
            if (code >= 0)
                code = git_packbuilder_insert(pack.get(), &id, nullptr);
        }
        if (code >= 0)
            code = git_packbuilder_write(pack.get(), nullptr, 0, nullptr, nullptr);
        GitReferencePtr reference;
        if (code >= 0) {
            code = git_reference_create(
                std::out_ptr(reference), m_repository, headReference, &commit, 1, nullptr);
        }
        return done(code);
    }

    qint64 objects() const { return qint64(m_new.size()); }
    qint64 bytes() const { return m_bytes; }

private:
    Result<void> done(int code) const
    {
        if (code < 0)
            return gitFailure(code, m_path);
        return {};
    }

    Result<git_oid> treeOf(
        const QMap<QString, git_oid> &files, const QMap<QString, git_oid> &folders)
    {
        GitTreeBuilderPtr builder;
        int code = git_treebuilder_new(std::out_ptr(builder), m_repository, nullptr);
        for (const auto &[name, id] : files.asKeyValueRange()) {
            if (code < 0)
                break;
            if (git_treebuilder_insert(
                    nullptr, builder.get(), name.toUtf8().constData(), &id, GIT_FILEMODE_BLOB)
                < 0)
                qCInfo(lcGit) << "left out, git takes no such name:" << name;
        }
        for (const auto &[name, id] : folders.asKeyValueRange()) {
            if (code >= 0) {
                code = git_treebuilder_insert(
                    nullptr, builder.get(), name.toUtf8().constData(), &id, GIT_FILEMODE_TREE);
            }
        }
        git_oid id;
        if (code >= 0)
            code = git_treebuilder_write(&id, builder.get());
        if (code < 0)
            return gitFailure(code, m_path);
        m_new.push_back(id);
        return id;
    }

    git_repository *m_repository;
    const QString m_path;
    GitOdbPtr m_odb;
    QMap<QString, QMap<QString, git_oid>> m_folders; ///< name -> files; "" is the root
    std::vector<git_oid> m_new;
    qint64 m_bytes = 0;
};

/// What is read later is a later version, however old the files are; and none is of the future.
QDateTime laterThan(const git_commit *before, const QDateTime &time)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime wanted = std::min(time.isValid() ? time : now, now);
    if (!before)
        return wanted;
    return std::max(
        wanted, QDateTime::fromSecsSinceEpoch(git_commit_time(before) + 1, QTimeZone::UTC));
}

} // namespace

Result<FetchResult> commitFiles(const QString &repositoryPath, const FilesByPath &files,
    const QDateTime &time, const Progress &progress)
{
    auto repository = prepareClone(repositoryPath);
    if (!repository)
        return std::unexpected(repository.error());
    const GitCommitPtr head = readableHead(repository->get());
    if (const auto done = head ? Result<void>() : forgetHead(repository->get()); !done)
        return std::unexpected(done.error());
    Commit commit(repository->get(), repositoryPath);
    if (const auto begun = commit.begin(); !begun)
        return std::unexpected(begun.error());
    for (const auto &[path, content] : files.asKeyValueRange()) {
        if (progress.cancelled())
            return failure(Error::Kind::Cancelled, repositoryPath);
        if (const auto added = commit.addFile(path, content); !added)
            return std::unexpected(added.error());
    }
    const auto tree = commit.writeTree();
    if (!tree)
        return std::unexpected(tree.error());
    if (head && git_oid_equal(git_commit_tree_id(head.get()), &*tree))
        return FetchResult { .commit = toHex(*git_commit_id(head.get())) };
    const auto id = commit.writeCommit(*tree, head.get(), laterThan(head.get(), time));
    if (!id)
        return std::unexpected(id.error());
    if (progress.cancelled())
        return failure(Error::Kind::Cancelled, repositoryPath);
    if (const auto stored = commit.store(*id); !stored)
        return std::unexpected(stored.error());
    return FetchResult {
        .commit = toHex(*id), .objects = commit.objects(), .bytes = commit.bytes(), .changed = true
    };
}

} // namespace model
