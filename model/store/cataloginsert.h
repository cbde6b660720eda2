// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/catalogconnection.h"
#include "model/store/catalogwriter.h"

// Private to model/store: no other header may include this one.

namespace model {

/// Fills the tables of @p database with @p content, inside the caller's transaction.
/// Errors: Cancelled; throws what SQLiteCpp throws.
Result<void> insertContent(
    SQLite::Database &database, const CatalogContent &content, Progress &progress);

} // namespace model
