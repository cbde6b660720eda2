// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model {

/// What a person types as an FTS5 query: every word must begin a word of the text. Nothing of it is
/// taken as FTS5 syntax. Empty when @p text has no letter and no number.
QString ftsQuery(const QString &text);

} // namespace model
