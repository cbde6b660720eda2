// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace model {

/// The conditions of a filter in text form: cut at blanks outside quotation marks. The marks stay,
/// so that a quoted word is no condition of its own.
QStringList filterPieces(const QString &text);

/// What stands between commas, those within quotation marks excepted. Two marks in a row within
/// quotation marks are one that is meant.
QStringList filterValues(const QString &text);

/// @p value so that filterPieces() and filterValues() read it as one again.
QString quotedFilterValue(const QString &value);

} // namespace model
