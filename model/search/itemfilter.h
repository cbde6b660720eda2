// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"
#include "model/result.h"

#include <vector>

namespace model {

/// A set of conditions on items in text form, as people and scripts write it:
/// `maturity:graduated,incubating stars:>5k -category:Wasm accepted:2024.. "service mesh"`.
/// Conditions hold together; values after one colon are alternatives; `-` turns one round. A word
/// without a colon must occur in name, description or place. An Item that lacks a field fails its
/// condition.
class ItemFilter {
public:
    /// Errors: BadFormat with the piece of @p text that is not understood as subject.
    static Result<ItemFilter> parse(const QString &text);

    bool isEmpty() const { return m_terms.empty(); }
    bool matches(const Item &item, const Snapshot &snapshot) const;
    /// Indexes of the matching items, in file order.
    std::vector<int> apply(const Snapshot &snapshot) const;

private:
    enum class Field {
        Word,
        Name,
        Maturity,
        Category,
        Subcategory,
        Tag,
        License,
        Organization,
        Is,
        Stars,
        Accepted,
        Incubating,
        Graduated,
        Archived,
        Joined
    };
    struct Term {
        Field field = Field::Word;
        bool isNegated = false;
        QStringList values; ///< lower case
        std::optional<qint64> low; ///< stars, or a Julian day; inclusive
        std::optional<qint64> high;
    };

    static std::optional<Field> fieldOf(const QString &name);
    static bool readRange(Term &term, const QString &value);
    static bool readFlags(const Term &term);
    static bool holds(const Term &term, const Item &item, const Snapshot &snapshot);

    std::vector<Term> m_terms;
};

} // namespace model
