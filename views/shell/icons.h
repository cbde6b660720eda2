// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace views {

/// The icon resources/icons/<name>.svg drawn in @p color, sharp at every pixel ratio up to 3.
QIcon themedIcon(const QString &name, const QColor &color);

} // namespace views
