// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace model {

/// Which items of one Landscape, or issues of one IssueIndex: a bit for each. Sets that are
/// combined belong to the same one, so their universes are equal.
class ItemSet {
public:
    /// Empty, or everything, of @p universe items.
    explicit ItemSet(int universe = 0, bool isFull = false)
        : m_universe(universe)
        , m_words((size_t(universe) + 63) / 64, isFull ? ~uint64_t(0) : 0)
    {
        clearTail();
    }

    int universe() const { return m_universe; }
    bool contains(int item) const
    {
        return item >= 0 && item < m_universe
            && (m_words[size_t(item) / 64] >> (size_t(item) % 64) & 1) != 0;
    }
    void insert(int item) { m_words[size_t(item) / 64] |= uint64_t(1) << (size_t(item) % 64); }
    void remove(int item) { m_words[size_t(item) / 64] &= ~(uint64_t(1) << (size_t(item) % 64)); }

    int count() const
    {
        int count = 0;
        for (const uint64_t word : m_words)
            count += std::popcount(word);
        return count;
    }
    bool isEmpty() const { return count() == 0; }

    ItemSet &operator&=(const ItemSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    ItemSet &operator|=(const ItemSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    ItemSet operator&(const ItemSet &other) const { return ItemSet(*this) &= other; }
    ItemSet operator|(const ItemSet &other) const { return ItemSet(*this) |= other; }
    /// Everything that is not in it.
    ItemSet operator~() const
    {
        ItemSet result(*this);
        for (uint64_t &word : result.m_words)
            word = ~word;
        result.clearTail();
        return result;
    }
    bool operator==(const ItemSet &) const = default;

    /// How many items both have, without making their common set.
    static int countOfBoth(const ItemSet &a, const ItemSet &b)
    {
        int count = 0;
        for (size_t i = 0; i < a.m_words.size(); ++i)
            count += std::popcount(a.m_words[i] & b.m_words[i]);
        return count;
    }

    /// Its indexes, ascending.
    std::vector<int> toVector() const
    {
        std::vector<int> items;
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (uint64_t word = m_words[i]; word != 0; word &= word - 1)
                items.push_back(int(i * 64) + std::countr_zero(word));
        }
        return items;
    }

private:
    /// Bits behind the last item stay off, so that counting needs no care.
    void clearTail()
    {
        if (m_universe % 64 != 0)
            m_words.back() &= (uint64_t(1) << (m_universe % 64)) - 1;
    }

    int m_universe = 0;
    std::vector<uint64_t> m_words;
};

} // namespace model
