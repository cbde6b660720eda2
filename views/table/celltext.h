// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/viewstate.h"

#include <QCoreApplication>
#include <QVariant>

namespace views {

/// The words for a cell of a table of items, from its neutral value. Foreign text comes in one line
/// and bounded, to be drawn as plain text.
class CellText {
    Q_DECLARE_TR_FUNCTIONS(CellText)
public:
    /// As it is drawn: numbers and days as the user's locale writes them, a dash for what is not
    /// known. @p column is nothing for the name.
    static QString shown(std::optional<model::TableColumn> column, const QVariant &value);
    /// As a screen reader says it, without the sign for what is not known.
    static QString spoken(std::optional<model::TableColumn> column, const QVariant &value);
    static QString head(std::optional<model::TableColumn> column);
    /// Heads for model::headersOf(@p columns).
    static QStringList exportHeads(const std::vector<model::TableColumn> &columns);
};

} // namespace views
