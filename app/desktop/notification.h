// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/// Asks the desktop to show @p title and @p text (plain) for a while, without a sound and without
/// keeping it. A desktop that shows no notifications shows none. Source: Desktop Notifications
/// Specification 1.2.
void notifyQuietly(const QString &title, const QString &text);

} // namespace app
