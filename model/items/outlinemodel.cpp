// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/outlinemodel.h"

#include <algorithm>

namespace model {

namespace {

/// What the internal id of a Category is; that of a Subcategory is its Category's row.
constexpr quintptr categoryId = ~quintptr(0);

} // namespace

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_firstBlock { 0 }
{
}

void OutlineModel::setLayout(const MapLayout &layout, int universe)
{
    beginResetModel();
    m_territories.clear();
    m_blocks.clear();
    m_firstBlock = { 0 };
    for (int t = 0; t < int(layout.territories.size()); ++t) {
        const MapTerritory &territory = layout.territories[size_t(t)];
        Place category { .name = territory.category, .items = ItemSet(universe), .territory = t };
        for (int b = territory.firstBlock; b < territory.firstBlock + territory.blockCount; ++b) {
            const MapBlock &block = layout.blocks[size_t(b)];
            Place place { .name = block.subcategory, .items = ItemSet(universe), .territory = t };
            for (int c = block.firstCell; c < block.firstCell + block.cellCount; ++c)
                place.items.insert(layout.cells[size_t(c)].item);
            place.total = place.shown = place.items.count();
            category.items |= place.items;
            m_blocks.push_back(std::move(place));
        }
        category.total = category.shown = category.items.count();
        m_territories.push_back(std::move(category));
        m_firstBlock.push_back(int(m_blocks.size()));
    }
    endResetModel();
}

template <typename Change> void OutlineModel::changeAll(Change change)
{
    for (int t = 0; t < int(m_territories.size()); ++t) {
        if (change(m_territories[size_t(t)], t, -1))
            Q_EMIT dataChanged(indexOf(t), indexOf(t));
        int first = -1;
        int last = -1;
        for (int b = m_firstBlock[size_t(t)]; b < m_firstBlock[size_t(t) + 1]; ++b) {
            if (!change(m_blocks[size_t(b)], t, b))
                continue;
            first = first < 0 ? b : first;
            last = b;
        }
        if (first >= 0)
            Q_EMIT dataChanged(indexOf(t, first), indexOf(t, last));
    }
}

void OutlineModel::setMatches(const ItemSet &matches)
{
    changeAll([&](Place &place, int, int) {
        const int shown = ItemSet::countOfBoth(place.items, matches);
        return std::exchange(place.shown, shown) != shown;
    });
}

void OutlineModel::setVisiblePlaces(
    const std::vector<int> &territories, const std::vector<int> &blocks)
{
    changeAll([&](Place &place, int territory, int block) {
        const bool isInView = block < 0 ? std::ranges::contains(territories, territory)
                                        : std::ranges::contains(blocks, block);
        return std::exchange(place.isInView, isInView) != isInView;
    });
}

QModelIndex OutlineModel::indexOf(int territory, int block) const
{
    if (territory < 0 || territory >= int(m_territories.size()))
        return {};
    if (block < 0)
        return createIndex(territory, 0, categoryId);
    const int row = block - m_firstBlock[size_t(territory)];
    const bool isThere = row >= 0 && block < m_firstBlock[size_t(territory) + 1];
    return isThere ? createIndex(row, 0, quintptr(territory)) : QModelIndex();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, quintptr(parent.row()))
                            : createIndex(row, column, categoryId);
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == categoryId)
        return {};
    return createIndex(int(child.internalId()), 0, categoryId);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_territories.size());
    if (parent.internalId() != categoryId)
        return 0;
    const auto territory = size_t(parent.row());
    return m_firstBlock[territory + 1] - m_firstBlock[territory];
}

int OutlineModel::columnCount(const QModelIndex &) const { return 1; }

int OutlineModel::blockOf(const QModelIndex &index) const
{
    if (index.internalId() == categoryId)
        return -1;
    return m_firstBlock[index.internalId()] + index.row();
}

const OutlineModel::Place &OutlineModel::placeOf(const QModelIndex &index) const
{
    const int block = blockOf(index);
    return block < 0 ? m_territories[size_t(index.row())] : m_blocks[size_t(block)];
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place &place = placeOf(index);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return place.name;
    switch (Role(role)) {
    case Role::Territory: return place.territory;
    case Role::Block: return blockOf(index);
    case Role::Total: return place.total;
    case Role::Shown: return place.shown;
    case Role::IsInView: return place.isInView;
    }
    return {};
}

} // namespace model
