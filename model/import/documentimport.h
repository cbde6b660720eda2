// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/git/gitrepository.h"
#include "model/import/problem.h"

namespace model {

struct DocumentLimits {
    int maxFolders = 20'000; ///< looked into
    int maxFiles = 10'000; ///< read, whether that works or not
    size_t maxProblems = 100; ///< told
    qint64 maxBytes = qint64(64) << 20; ///< of all documents
};

/// What a repository has to read, and what of it could not be read.
struct ImportedDocuments {
    Documents documents; ///< by path
    Problems problems;
};

/// Reads every document of @p repository at @p commit. A file that cannot be read is a Problem and
/// left out; a repository that exceeds @p limits is read as far as they go, with a Problem that
/// says so. Progress: documents, total unknown. Errors: Git, Cancelled. Any thread.
Result<ImportedDocuments> importDocuments(const GitRepository &repository, const GitCommit &commit,
    Progress &progress, const DocumentLimits &limits = {});

} // namespace model
