// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/git/clonefolder.h"

#include "model/git/logging.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

/// Locks, packs that were being received, and whatever else was about to be renamed into place.
bool isLeftover(const QString &name)
{
    return name.endsWith(".lock"_L1) || name.endsWith(".tmp"_L1) || name.contains("_git2_"_L1);
}

/// Nothing but the entries of a clone of ours, and no branch or tag: a repository of somebody else.
bool looksLikeClone(const QString &path)
{
    static const QStringList known { u"HEAD"_s, u"config"_s, u"description"_s, u"hooks"_s,
        u"info"_s, u"objects"_s, u"refs"_s, u"shallow"_s };
    if (!std::ranges::all_of(QDir(path).entryList(everything),
            [](const QString &name) { return known.contains(name) || isLeftover(name); }))
        return false;
    QDirIterator references(
        path + "/refs"_L1, everything & ~QDir::Dirs, QDirIterator::Subdirectories);
    while (references.hasNext()) {
        if (!references.next().startsWith(path + "/refs/atlas/"_L1))
            return false;
    }
    return true;
}

void removeLeftovers(const QString &path)
{
    QStringList leftovers;
    QDirIterator files(path, everything & ~QDir::Dirs, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (isLeftover(files.fileName()))
            leftovers.append(files.filePath());
    }
    for (const QString &file : std::as_const(leftovers)) {
        const bool removed = QFile::remove(file);
        qCInfo(lcGit) << (removed ? "removed" : "cannot remove") << QDir::toNativeSeparators(file);
    }
}

Result<GitRepositoryPtr> makeClone(const QString &path)
{
    GitRepositoryPtr repository;
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags
        = GIT_REPOSITORY_INIT_BARE | GIT_REPOSITORY_INIT_MKDIR | GIT_REPOSITORY_INIT_MKPATH;
    const int code = git_repository_init_ext(
        std::out_ptr(repository), QFile::encodeName(path).constData(), &options);
    if (code < 0)
        return gitFailure(code, path);
    return repository;
}

} // namespace

Result<GitRepositoryPtr> openClone(const QString &path)
{
    GitRepositoryPtr repository;
    const unsigned flags
        = GIT_REPOSITORY_OPEN_BARE | GIT_REPOSITORY_OPEN_NO_SEARCH | GIT_REPOSITORY_OPEN_NO_DOTGIT;
    // Not git_repository_open_bare(): it does not load what is needed to walk a shallow clone.
    const int code = git_repository_open_ext(
        std::out_ptr(repository), QFile::encodeName(path).constData(), flags, nullptr);
    if (code < 0)
        return gitFailure(code, path);
    return repository;
}

Result<GitRepositoryPtr> prepareClone(const QString &path)
{
    const QFileInfo folder(path);
    auto opened = openClone(path);
    if (opened) {
        removeLeftovers(path);
        return opened;
    }
    if (!folder.exists() && !folder.isSymLink())
        return makeClone(path);
    return remakeClone(path, opened.error().detail);
}

bool hasObjects(git_repository *repository)
{
    QDirIterator files(QFile::decodeName(git_repository_path(repository)) + "objects"_L1,
        everything & ~QDir::Dirs, QDirIterator::Subdirectories);
    return files.hasNext();
}

Result<GitRepositoryPtr> remakeClone(const QString &path, const QString &why)
{
    // Broken, but not ours to repair: another person's, or a way out of the data folder.
    const QFileInfo folder(path);
    if (folder.isSymLink() || !folder.isDir() || folder.ownerId() != ::geteuid()
        || !looksLikeClone(folder.absoluteFilePath()))
        return failure(Error::Kind::Storage, path, why);
    qCWarning(lcGit) << "making anew" << QDir::toNativeSeparators(path) << "because of:" << why;
    if (!QDir(path).removeRecursively())
        return failure(Error::Kind::Storage, path, u"the broken clone cannot be removed"_s);
    return makeClone(path);
}

Result<GitCommitPtr> readableCommit(git_repository *repository, const git_oid &id)
{
    GitCommitPtr commit;
    GitTreePtr tree;
    int code = git_commit_lookup(std::out_ptr(commit), repository, &id);
    if (code >= 0)
        code = git_commit_tree(std::out_ptr(tree), commit.get());
    if (code < 0)
        return gitFailure(code, toHex(id));
    return commit;
}

GitCommitPtr readableHead(git_repository *repository)
{
    git_oid id;
    if (git_reference_name_to_id(&id, repository, headReference) < 0)
        return nullptr;
    auto commit = readableCommit(repository, id);
    return commit ? std::move(*commit) : nullptr;
}

Result<void> forgetHead(git_repository *repository)
{
    const QString folder = QFile::decodeName(git_repository_path(repository));
    const QString file = folder + QLatin1StringView(headReference);
    if (!QFile::exists(file))
        return {};
    qCWarning(lcGit) << "forgetting an unreadable head in" << QDir::toNativeSeparators(folder);
    // Not git_reference_remove(): it reads the file first, and fails on one cut short.
    if (!QFile::remove(file))
        return failure(Error::Kind::Storage, file);
    return {};
}

} // namespace model
