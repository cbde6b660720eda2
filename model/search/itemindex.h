// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/itemmark.h"
#include "model/landscape/snapshot.h"
#include "model/search/itemfilter.h"
#include "model/search/itemset.h"

#include <map>

namespace model {

/// One value of a field, and which items have it.
struct IndexedValue {
    QString value;
    ItemSet items;
};

/// What every Item of one Snapshot says, turned round so that a filter is answered by combining
/// sets: well under a millisecond for the whole landscape. Immutable; may be shared by threads.
class ItemIndex {
public:
    explicit ItemIndex(SnapshotPtr snapshot);

    /// The same with how many stars a person gave to items, 1 to 5.
    std::shared_ptr<const ItemIndex> withRatings(const QHash<ItemId, int> &ratings) const;

    /// The same with what a person keeps of items, instead of what it had of that.
    std::shared_ptr<const ItemIndex> withMarks(const ItemMarks &marks) const;

    const SnapshotPtr &snapshot() const { return m_snapshot; }
    int itemCount() const { return int(m_snapshot->landscape.items.size()); }

    ItemSet matching(const ItemFilter &filter) const;
    ItemSet matching(const FilterTerm &term) const;

    /// Every value of @p field: maturity levels from the most mature on, categories and
    /// subcategories in landscape order, others by name. Empty for ranges and text.
    const std::vector<IndexedValue> &values(FilterField field) const;
    /// How many of @p items have each of these values, in the same order. In the time of one look
    /// at every item, however many values there are.
    std::vector<int> countsOf(FilterField field, const ItemSet &items) const;
    /// Those that have no value of @p field, or no number.
    ItemSet missing(FilterField field) const;
    /// The values that @p item has of @p field.
    QStringList valuesOf(FilterField field, int item) const;
    /// A count, or a Julian day.
    std::optional<qint64> number(FilterField field, int item) const;

private:
    /// That an item has a value.
    struct Holding {
        int item = 0;
        int value = 0; ///< index into values()
    };

    void addValue(FilterField field, const QString &value, int item);
    void readItem(int item);
    void readHoldings(FilterField field);
    void sortValues(FilterField field);

    SnapshotPtr m_snapshot;
    std::vector<QString> m_names; ///< lower case
    std::vector<QString> m_texts; ///< lower case: name, description, places
    std::map<FilterField, std::vector<IndexedValue>> m_values;
    std::map<FilterField, std::vector<Holding>> m_holdings;
    std::map<FilterField, QHash<QString, int>> m_positions; ///< lower case -> in m_values
    std::map<FilterField, std::vector<std::optional<qint64>>> m_numbers;
};

using ItemIndexPtr = std::shared_ptr<const ItemIndex>;

} // namespace model
