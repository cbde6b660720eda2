// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/repositoryfiles.h"
#include "model/git/gitrepository.h"

namespace model {

/// The files of what the last fetch of a clone brought.
class CloneFiles : public RepositoryFiles {
public:
    /// Errors: NotFound when there is no clone in the folder @p clone, or nothing was fetched yet;
    /// Git, Storage.
    static Result<std::unique_ptr<RepositoryFiles>> open(const QString &clone);

    QString commit() const override { return m_commit.id; }
    QDateTime asOf() const override { return m_commit.time; }
    Kind kindOf(const QString &path) const override;
    Result<QByteArray> read(const QString &path, qint64 maxBytes) const override;
    Result<std::vector<Entry>> folder(const QString &path) const override;

private:
    CloneFiles(GitRepository repository, GitCommit commit);

    GitRepository m_repository;
    GitCommit m_commit;
};

} // namespace model
