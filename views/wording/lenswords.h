// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/lensvalues.h"

#include <QCoreApplication>

namespace views {

/// What lenses and their classes are called.
class LensWords {
    Q_DECLARE_TR_FUNCTIONS(LensWords)
public:
    /// "Maturity", for menus and headings.
    static QString name(model::Lens lens);
    /// "Graduated", "1 to 2 years"; of class @p position of @p lens.
    static QString className(const model::LensValues &lens, int position);
    /// Of what the lens knows nothing.
    static QString unknown(model::Lens lens, const QString &foundation);
    /// Why a lens shows nothing at all, and what would change that.
    static QString whatBringsIt(model::Lens lens);
};

} // namespace views
