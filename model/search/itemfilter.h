// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/search/filterstand.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace model {

/// What a condition of an ItemFilter speaks of. Those from Stars on are numbers or days.
enum class FilterField {
    Word, ///< name, description, place
    Name,
    Maturity,
    Category,
    Subcategory,
    Tag,
    License,
    Language,
    Country,
    Organization,
    Adoption, ///< of the person's own stack
    MyTag, ///< that the person gave it
    Is,
    Stars,
    Accepted,
    Incubating,
    Graduated,
    Archived,
    Joined,
    Since, ///< accepted or joined, whichever the item was
    LatestCommit,
    Rating, ///< 1 to 5, given by the person
};

/// The word that stands for @p field before the colon; empty for Word.
QString filterFieldName(FilterField field);
/// Whether its values are a number or a day, chosen by from and to.
constexpr bool isRange(FilterField field) { return field >= FilterField::Stars; }
/// Whether the range is of numbers, and not of days.
constexpr bool isCount(FilterField field)
{
    return field == FilterField::Stars || field == FilterField::Rating;
}
/// Every flag that `is:` knows.
QStringList filterFlags();

/// One condition on items.
struct FilterTerm {
    /// Stands among the values for: the item says nothing of it.
    static constexpr QLatin1StringView none { "none" };

    FilterField field = FilterField::Word;
    bool isNegated = false;
    QStringList values; ///< alternatives; of a range at most `none`
    std::optional<qint64> low; ///< of a range: a count, or a Julian day; inclusive
    std::optional<qint64> high;

    /// As a person writes it; ItemFilter::parse() understands it.
    QString toText() const;
    bool operator==(const FilterTerm &) const = default;
};

/// A set of conditions on items in text form, as people and scripts write it:
/// `maturity:graduated,incubating stars:>5k -category:Wasm accepted:2024.. "service mesh"`.
/// Conditions hold together; values after one colon are alternatives; `-` turns one round. A word
/// without a colon must occur in name, description or place. An Item that lacks a field fails its
/// condition, unless it asks for `none`. A value; ItemIndex finds what it matches.
class ItemFilter {
public:
    using Stand = FilterStand;

    /// Errors: BadFormat with the piece of @p text that is not understood as subject.
    static Result<ItemFilter> parse(const QString &text);
    /// One form for every filter: parse(toText()) is the same filter.
    QString toText() const;

    bool isEmpty() const { return m_terms.empty(); }
    const std::vector<FilterTerm> &terms() const { return m_terms; }

    Stand standOf(FilterField field, const QString &value) const;
    /// The same filter with @p value of @p field wanted, excluded, or left free.
    ItemFilter with(FilterField field, const QString &value, Stand stand) const;
    /// With @p field from @p low to @p high, instead of any range that it had; both absent: none.
    ItemFilter withRange(
        FilterField field, std::optional<qint64> low, std::optional<qint64> high) const;
    /// The range that @p field must be in; both absent when it may be anything.
    std::pair<std::optional<qint64>, std::optional<qint64>> rangeOf(FilterField field) const;
    /// Where @p condition, whatever its own sign, stands: all its values, or its range.
    Stand standOf(const FilterTerm &condition) const;
    /// The same filter with @p condition wanted, excluded, or left free. A wanted range takes the
    /// place of any other: nothing is in two of them.
    ItemFilter with(const FilterTerm &condition, Stand stand) const;
    ItemFilter withoutTerm(size_t index) const;
    ItemFilter withoutField(FilterField field) const;

    bool operator==(const ItemFilter &) const = default;

private:
    std::vector<FilterTerm> m_terms;
};

} // namespace model
