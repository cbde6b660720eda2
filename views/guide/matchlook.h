// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QTextEdit>

namespace views {

/// How what was found in a text looks, and apart from the rest the one that is meant: number
/// @p current of @p matches, or none.
QList<QTextEdit::ExtraSelection> matchSelections(
    const QList<QTextCursor> &matches, int current, const Colors &colors);

} // namespace views
