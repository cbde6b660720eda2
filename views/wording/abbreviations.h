// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace views {

/// @p name with the long words that are common in names of the field shortened as its people do:
/// for where all of it does not fit. The same text when there is nothing to shorten.
QString shortened(const QString &name);

} // namespace views
