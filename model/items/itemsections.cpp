// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/itemsections.h"

#include <algorithm>

namespace model {

namespace {

class Sorter {
public:
    Sorter(const ItemIndex &index, const std::vector<int> &ordered)
        : m_index(index)
        , m_ordered(ordered)
        , m_ranks(size_t(index.itemCount()), -1)
    {
        for (int rank = 0; rank < int(ordered.size()); ++rank)
            m_ranks[size_t(ordered[size_t(rank)])] = rank;
    }

    void addPlaces(const MapLayout &layout)
    {
        for (const MapTerritory &territory : layout.territories) {
            const size_t whole = m_result.sections.size();
            const int first = int(m_result.items.size());
            m_result.sections.push_back(
                { .name = territory.category, .depth = 0, .first = first, .count = 0 });
            for (int b = territory.firstBlock; b < territory.firstBlock + territory.blockCount;
                ++b) {
                const MapBlock &block = layout.blocks[size_t(b)];
                std::vector<int> items;
                for (int c = block.firstCell; c < block.firstCell + block.cellCount; ++c)
                    items.push_back(layout.cells[size_t(c)].item);
                addSection(block.subcategory, 1, items);
            }
            m_result.sections[whole].count = int(m_result.items.size()) - first;
            if (m_result.sections[whole].count == 0)
                m_result.sections.pop_back();
        }
    }

    void addValues(FilterField field)
    {
        for (const IndexedValue &value : m_index.values(field))
            addSection(value.value, 0, value.items.toVector());
        addSection({}, 0, m_index.missing(field).toVector());
    }

    void addAll() { m_result.items = m_ordered; }

    ItemSections take() { return std::move(m_result); }

private:
    void addSection(const QString &name, int depth, std::vector<int> items)
    {
        const auto rank = [this](int item) { return m_ranks[size_t(item)]; };
        std::erase_if(items, [&](int item) { return rank(item) < 0; });
        if (items.empty())
            return;
        std::ranges::sort(items, {}, rank);
        m_result.sections.push_back({ .name = name,
            .depth = depth,
            .first = int(m_result.items.size()),
            .count = int(items.size()) });
        m_result.items.insert(m_result.items.end(), items.begin(), items.end());
    }

    const ItemIndex &m_index;
    const std::vector<int> &m_ordered;
    std::vector<int> m_ranks; ///< by item: its position in what is shown, or -1
    ItemSections m_result;
};

} // namespace

ItemSections ItemSections::of(const ItemIndex &index, const MapLayout &layout,
    const std::vector<int> &ordered, Classification classification)
{
    Sorter sorter(index, ordered);
    switch (classification) {
    case Classification::None: sorter.addAll(); break;
    case Classification::Category: sorter.addPlaces(layout); break;
    case Classification::Maturity: sorter.addValues(FilterField::Maturity); break;
    case Classification::Tag: sorter.addValues(FilterField::Tag); break;
    }
    return sorter.take();
}

} // namespace model
