// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/git/gitrepository.h"
#include "model/store/catalogwriter.h"
#include "model/sync/source.h"

namespace model {

/// The version of a source that was imported.
struct ImportedVersion {
    GitCommit commit;
    QString license; ///< SPDX id of the license file beside all else; empty: none that is known
};

/// Reads @p source as it is at @p commit of the clone below @p repositoryPath into @p content, in
/// the place of what it gave before. On an error @p content is as it was. Errors: those of
/// GitRepository and of the importers, with the file as subject. Any thread.
Result<ImportedVersion> importSourceAt(const QString &repositoryPath, const Source &source,
    const QString &commit, Progress &progress, CatalogContent &content);

} // namespace model
