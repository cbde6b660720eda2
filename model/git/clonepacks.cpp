// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/git/clonepacks.h"

#include "model/git/clonefolder.h"

#include <QDir>
#include <QFile>

#include <filesystem>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using GitIndexerPtr = std::unique_ptr<git_indexer, GitDeleter<git_indexer_free>>;
using GitPackBuilderPtr = std::unique_ptr<git_packbuilder, GitDeleter<git_packbuilder_free>>;

QString folderOf(git_repository *repository)
{
    return QFile::decodeName(git_repository_path(repository));
}

/// What a callback of libgit2 can return no other way.
struct Taking {
    const std::function<Result<void>(QByteArrayView)> &take;
    Result<void> result;
};

int takePiece(void *bytes, size_t size, void *payload)
{
    auto *taking = static_cast<Taking *>(payload);
    taking->result
        = taking->take(QByteArrayView(static_cast<const char *>(bytes), qsizetype(size)));
    return taking->result ? 0 : GIT_EUSER;
}

/// Whether everything that @p tree leads to is in @p objects; submodules are elsewhere.
int checkEntry(const char *, const git_tree_entry *entry, void *objects)
{
    const bool isElsewhere = git_tree_entry_type(entry) == GIT_OBJECT_COMMIT;
    const bool isThere
        = git_odb_exists(static_cast<git_odb *>(objects), git_tree_entry_id(entry)) == 1;
    return isElsewhere || isThere ? 0 : GIT_EUSER;
}

/// Writes @p text in place of the file @p name, whole or not at all; a leftover is known as one.
Result<void> replaceFile(const QString &name, const QByteArray &text)
{
    QFile file(name + ".lock"_L1);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush()
        || ::fsync(file.handle()) != 0)
        return failure(Error::Kind::Storage, file.fileName(), file.errorString());
    file.close();
    std::error_code error;
    std::filesystem::rename(file.fileName().toStdU16String(), name.toStdU16String(), error);
    if (error)
        return failure(Error::Kind::Storage, name, QString::fromStdString(error.message()));
    return {};
}

} // namespace

Result<GitCommit> packHead(
    const QString &path, const std::function<Result<void>(QByteArrayView)> &take)
{
    const auto repository = openClone(path);
    if (!repository)
        return std::unexpected(repository.error());
    const GitCommitPtr head = readableHead(repository->get());
    if (!head)
        return failure(Error::Kind::NotFound, path);
    GitPackBuilderPtr builder;
    int code = git_packbuilder_new(std::out_ptr(builder), repository->get());
    if (code >= 0)
        code = git_packbuilder_insert_commit(builder.get(), git_commit_id(head.get()));
    if (code < 0)
        return gitFailure(code, path);
    Taking taking { take, {} };
    code = git_packbuilder_foreach(builder.get(), takePiece, &taking);
    if (!taking.result)
        return std::unexpected(taking.result.error());
    if (code < 0)
        return gitFailure(code, path);
    return valueOf(head.get());
}

class PackReceiver::Private {
public:
    QString path; ///< of the clone
    QString incoming; ///< the folder beside it
    GitRepositoryPtr staged; ///< in that folder
    GitIndexerPtr indexer;
    git_indexer_progress progress {};
    GitCommitPtr commit; ///< after finish()
};

PackReceiver::PackReceiver(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}
PackReceiver::PackReceiver(PackReceiver &&) noexcept = default;
PackReceiver &PackReceiver::operator=(PackReceiver &&) noexcept = default;

PackReceiver::~PackReceiver()
{
    if (!d)
        return;
    d->indexer.reset();
    d->commit.reset();
    d->staged.reset();
    QDir(d->incoming).removeRecursively();
}

Result<PackReceiver> PackReceiver::open(const QString &path)
{
    auto data = std::make_unique<Private>();
    data->path = path;
    data->incoming = path + ".incoming"_L1;
    // Of a program that was stopped.
    if (QFileInfo(data->incoming).isSymLink() || !QDir(data->incoming).removeRecursively())
        return failure(Error::Kind::Storage, data->incoming, u"it cannot be removed"_s);
    auto staged = prepareClone(data->incoming);
    if (!staged)
        return std::unexpected(staged.error());
    data->staged = std::move(*staged);
    const QByteArray packs = QFile::encodeName(folderOf(data->staged.get()) + "objects/pack"_L1);
    const int code
        = git_indexer_new(std::out_ptr(data->indexer), packs.constData(), 0, nullptr, nullptr);
    if (code < 0)
        return gitFailure(code, path);
    return PackReceiver(std::move(data));
}

Result<void> PackReceiver::append(QByteArrayView bytes)
{
    const int code
        = git_indexer_append(d->indexer.get(), bytes.data(), size_t(bytes.size()), &d->progress);
    if (code < 0)
        return gitFailure(code, d->path);
    return {};
}

Result<GitCommit> PackReceiver::finish(const QString &id)
{
    git_oid head;
    GitOdbPtr objects;
    GitTreePtr tree;
    int code = git_indexer_commit(d->indexer.get(), &d->progress);
    if (code >= 0)
        code = git_oid_fromstr(&head, id.toLatin1().constData());
    if (code >= 0)
        code = git_repository_odb(std::out_ptr(objects), d->staged.get());
    if (code >= 0)
        code = git_odb_refresh(objects.get());
    if (code >= 0)
        code = git_commit_lookup(std::out_ptr(d->commit), d->staged.get(), &head);
    if (code >= 0)
        code = git_commit_tree(std::out_ptr(tree), d->commit.get());
    if (code < 0)
        return gitFailure(code, d->path);
    code = git_tree_walk(tree.get(), GIT_TREEWALK_PRE, checkEntry, objects.get());
    if (code == GIT_EUSER)
        return failure(Error::Kind::Git, d->path, u"files of it are missing"_s);
    if (code < 0)
        return gitFailure(code, d->path);
    return valueOf(d->commit.get());
}

Result<void> PackReceiver::adopt()
{
    auto repository = prepareClone(d->path);
    if (!repository)
        return std::unexpected(repository.error());
    GitOdbPtr objects;
    int code = git_repository_odb(std::out_ptr(objects), repository->get());
    if (code < 0)
        return gitFailure(code, d->path);
    bool isConnected = true;
    for (unsigned i = 0; i < git_commit_parentcount(d->commit.get()); ++i)
        isConnected = git_odb_exists(objects.get(), git_commit_parent_id(d->commit.get(), i)) == 1
            && isConnected;
    const bool isWhole
        = readableHead(repository->get()) && !git_repository_is_shallow(repository->get());
    if (isWhole && !isConnected) {
        return failure(Error::Kind::Git, d->path,
            u"the whole past is here and would end at a gap; sync over the network"_s);
    }
    const QString target = folderOf(repository->get());
    // The edge first: objects without it would pass for ones with all of their past.
    if (!isConnected) {
        QFile shallow(target + "shallow"_L1);
        QByteArray edges = shallow.open(QIODevice::ReadOnly) ? shallow.readAll() : QByteArray();
        const QByteArray edge = toHex(*git_commit_id(d->commit.get())).toLatin1() + '\n';
        if (!edges.contains(edge)) {
            if (const auto done = replaceFile(shallow.fileName(), edges + edge); !done)
                return done;
        }
    }
    // The index last: without it nobody sees a pack.
    const QDir packs(folderOf(d->staged.get()) + "objects/pack"_L1);
    for (const QString &pattern : { u"*.pack"_s, u"*.idx"_s }) {
        for (const QString &name : packs.entryList({ pattern }, QDir::Files)) {
            std::error_code error;
            std::filesystem::rename(packs.filePath(name).toStdU16String(),
                QString(target + "objects/pack/"_L1 + name).toStdU16String(), error);
            if (error)
                return failure(
                    Error::Kind::Storage, target, QString::fromStdString(error.message()));
        }
    }
    auto renewed = openClone(d->path); // which sees the edge and the pack
    if (!renewed)
        return std::unexpected(renewed.error());
    if (const auto found = readableCommit(renewed->get(), *git_commit_id(d->commit.get())); !found)
        return std::unexpected(found.error());
    GitReferencePtr reference;
    code = git_reference_create(std::out_ptr(reference), renewed->get(), headReference,
        git_commit_id(d->commit.get()), 1, nullptr);
    if (code < 0)
        return gitFailure(code, d->path);
    return {};
}

} // namespace model
