// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/git/clonefiles.h"

namespace model {

CloneFiles::CloneFiles(GitRepository repository, GitCommit commit)
    : m_repository(std::move(repository))
    , m_commit(std::move(commit))
{
}

Result<std::unique_ptr<RepositoryFiles>> CloneFiles::open(const QString &clone)
{
    auto repository = GitRepository::open(clone);
    if (!repository)
        return std::unexpected(repository.error());
    auto head = repository->head();
    if (!head)
        return std::unexpected(head.error());
    return std::unique_ptr<RepositoryFiles>(
        new CloneFiles(std::move(*repository), std::move(*head)));
}

RepositoryFiles::Kind CloneFiles::kindOf(const QString &path) const
{
    if (path.isEmpty())
        return Kind::Folder;
    const auto entry = m_repository.entry(m_commit.id, path);
    if (!entry)
        return Kind::None;
    return entry->isTree ? Kind::Folder : Kind::File;
}

Result<QByteArray> CloneFiles::read(const QString &path, qint64 maxBytes) const
{
    return m_repository.blob(m_commit.id, path, maxBytes);
}

Result<std::vector<RepositoryFiles::Entry>> CloneFiles::folder(const QString &path) const
{
    return m_repository.tree(m_commit.id, path)
        .transform([](const std::vector<GitTreeEntry> &tree) {
            std::vector<Entry> entries;
            for (const GitTreeEntry &entry : tree)
                entries.push_back({ .name = entry.name, .isFolder = entry.isTree });
            return entries;
        });
}

} // namespace model
