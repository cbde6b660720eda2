// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/git/clonepacks.h"

#include "model/git/clonefolder.h"

#include <QDir>
#include <QSaveFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace model {

namespace {

using GitIndexerPtr = std::unique_ptr<git_indexer, GitDeleter<git_indexer_free>>;

QString folderOf(git_repository *repository)
{
    return QFile::decodeName(git_repository_path(repository));
}

QStringList edgesOf(git_repository *repository)
{
    QFile file(folderOf(repository) + "shallow"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// Whether everything before @p id is there as well.
bool hasParents(git_repository *repository, git_odb *objects, const git_oid &id)
{
    GitCommitPtr commit;
    if (git_commit_lookup(std::out_ptr(commit), repository, &id) < 0)
        return false;
    for (unsigned i = 0; i < git_commit_parentcount(commit.get()); ++i) {
        if (!git_odb_exists(objects, git_commit_parent_id(commit.get(), i)))
            return false;
    }
    return true;
}

} // namespace

Result<ClonePacks> clonePacks(const QString &path)
{
    const auto repository = openClone(path);
    if (!repository)
        return std::unexpected(repository.error());
    const GitCommitPtr head = readableHead(repository->get());
    if (!head)
        return failure(Error::Kind::NotFound, path);
    ClonePacks result { .commit = toHex(*git_commit_id(head.get())),
        .committedAt = QDateTime::fromSecsSinceEpoch(git_commit_time(head.get()), QTimeZone::UTC),
        .edges = edgesOf(repository->get()),
        .files = {} };
    const QDir packs(folderOf(repository->get()) + "objects/pack"_L1);
    for (const QString &name : packs.entryList({ u"pack-*.pack"_s }, QDir::Files, QDir::Name))
        result.files += packs.filePath(name);
    return result;
}

class PackReceiver::Private {
public:
    QString path;
    GitRepositoryPtr repository;
    GitIndexerPtr indexer; ///< of the pack that is coming
    git_indexer_progress progress {};
};

PackReceiver::PackReceiver(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}
PackReceiver::PackReceiver(PackReceiver &&) noexcept = default;
PackReceiver &PackReceiver::operator=(PackReceiver &&) noexcept = default;
PackReceiver::~PackReceiver() = default;

Result<PackReceiver> PackReceiver::open(const QString &path)
{
    return prepareClone(path).transform([&](GitRepositoryPtr repository) {
        auto data = std::make_unique<Private>();
        data->path = path;
        data->repository = std::move(repository);
        return PackReceiver(std::move(data));
    });
}

Result<void> PackReceiver::append(QByteArrayView bytes)
{
    if (!d->indexer) {
        const QByteArray folder
            = QFile::encodeName(folderOf(d->repository.get()) + "objects/pack"_L1);
        d->progress = {};
        const int code
            = git_indexer_new(std::out_ptr(d->indexer), folder.constData(), 0, nullptr, nullptr);
        if (code < 0)
            return gitFailure(code, d->path);
    }
    const int code
        = git_indexer_append(d->indexer.get(), bytes.data(), size_t(bytes.size()), &d->progress);
    if (code < 0)
        return gitFailure(code, d->path);
    return {};
}

Result<void> PackReceiver::finishPack()
{
    if (!d->indexer)
        return failure(Error::Kind::Git, d->path, u"an empty pack"_s);
    const int code = git_indexer_commit(d->indexer.get(), &d->progress);
    const auto result = code < 0 ? Result<void>(gitFailure(code, d->path)) : Result<void>();
    d->indexer.reset();
    return result;
}

Result<void> PackReceiver::adoptHead(const QString &commit, const QStringList &edges)
{
    git_oid head;
    GitOdbPtr objects;
    int code = git_oid_fromstr(&head, commit.toLatin1().constData());
    if (code >= 0)
        code = git_repository_odb(std::out_ptr(objects), d->repository.get());
    if (code >= 0)
        code = git_odb_refresh(objects.get());
    if (code < 0)
        return gitFailure(code, d->path);

    // The edge first: a head without it would lead to commits that are not there.
    QStringList all = edgesOf(d->repository.get());
    for (const QString &edge : edges) {
        git_oid id;
        if (!all.contains(edge) && git_oid_fromstr(&id, edge.toLatin1().constData()) >= 0
            && !hasParents(d->repository.get(), objects.get(), id))
            all += edge;
    }
    if (!all.isEmpty()) {
        QSaveFile file(folderOf(d->repository.get()) + "shallow"_L1);
        if (!file.open(QIODevice::WriteOnly) || file.write(all.join(u'\n').toLatin1() + '\n') < 0
            || !file.commit())
            return failure(Error::Kind::Storage, file.fileName(), file.errorString());
    }
    // Opened anew, to see the edge.
    auto repository = openClone(d->path);
    if (!repository)
        return std::unexpected(repository.error());
    d->repository = std::move(*repository);
    if (const auto found = readableCommit(d->repository.get(), head); !found)
        return std::unexpected(found.error());
    GitReferencePtr reference;
    code = git_reference_create(
        std::out_ptr(reference), d->repository.get(), headReference, &head, 1, nullptr);
    if (code < 0)
        return gitFailure(code, d->path);
    return {};
}

} // namespace model
