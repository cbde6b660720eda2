// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/itemindex.h"

namespace model {

/// One way to go on with a filter that is being written.
struct Completion {
    FilterField field = FilterField::Word;
    QString value; ///< of the field, or the range; empty where the field itself is offered
    QString text; ///< what is to be written: `maturity:`, `graduated`, `"Service Mesh"`
    int count = 0; ///< items that the other conditions leave and that have it

    bool operator==(const Completion &) const = default;
};

/// What can be written at one place of a filter's text, the likeliest first.
struct Completions {
    qsizetype start = 0; ///< what is replaced: so many characters of the text from here on
    qsizetype length = 0;
    std::vector<Completion> entries;

    /// @p text after the choice of @p entry, and where the cursor stands then.
    std::pair<QString, qsizetype> applied(const QString &text, const Completion &entry) const;
};

/// Where the conditions of @p text begin and end, whether they are understood or not.
struct QueryPiece {
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const QueryPiece &) const = default;
};
std::vector<QueryPiece> queryPieces(const QString &text);

/// Names of fields, and values of the field that the cursor is at: those that begin with what is
/// written so far before those that only contain it, each by how many items of @p scope have it.
/// At most @p most. Values that the condition has already are not offered again.
Completions completionsOf(const ItemIndex &index, const ItemSet &scope, const QString &text,
    qsizetype cursor, size_t most = 12);

} // namespace model
