// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace views {

/// Whether a link of foreign text may be opened: https, http or mailto, nothing else.
bool isSafeLink(const QString &url);

/// @p text for a tooltip, which otherwise would take some text for markup. Lines stay lines, long
/// ones are wrapped.
QString plainToolTip(const QString &text);

/// @p text for a label of a button or a menu, in which `&` would underline a letter; on one line.
QString plainLabel(const QString &text);

} // namespace views
