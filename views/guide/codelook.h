// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/code.h"
#include "views/shell/theme.h"

#include <QFont>
#include <QTextCharFormat>

namespace views {

/// How code looks, in texts and in files. Contrasts are computed in a test: at least 4.5:1 on its
/// ground.
struct CodeLook {
    /// Behind code.
    static QColor ground(const Colors &colors);
    static QColor color(model::CodeStyle style, const Colors &colors);
    static QTextCharFormat format(model::CodeStyle style, const Colors &colors);
    /// Letters of one width, @p points high.
    static QFont font(double points);
};

} // namespace views
