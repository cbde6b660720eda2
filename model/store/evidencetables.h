// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/projectevidence.h"
#include "model/store/catalogconnection.h"

// Private to model/store: no other header may include this one.

namespace model {

/// Puts @p evidence in the place of all that is in @p database, inside the caller's transaction.
/// Throws what SQLiteCpp throws.
void replaceEvidence(SQLite::Database &database, const ProjectEvidence &evidence);

/// Throws what SQLiteCpp throws.
ProjectEvidence readEvidence(SQLite::Database &database);

} // namespace model
