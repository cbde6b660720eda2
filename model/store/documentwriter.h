// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/progress.h"
#include "model/store/catalogconnection.h"

// Private to model/store: no other header may include this one.

namespace model {

/// Puts @p documents and their search index in the place of all that @p source gave before, inside
/// the caller's transaction. Errors: Cancelled; throws what SQLiteCpp throws.
Result<void> replaceDocuments(SQLite::Database &database, const QString &source,
    const Documents &documents, Progress &progress);

} // namespace model
