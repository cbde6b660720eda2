// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/library.h"

#include <QCoreApplication>

namespace views {

/// What the shelves of the library are called, and languages in themselves.
class ShelfWords {
    Q_DECLARE_TR_FUNCTIONS(ShelfWords)
public:
    static QString name(model::Shelf shelf);
    /// One for each of model::shelves.
    static QStringList names();
    /// "Deutsch", "português (Brasil)": what speakers call the language "pt-br".
    static QString language(const QString &code);
};

} // namespace views
