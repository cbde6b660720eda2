// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/itemtablemodel.h"

#include "model/items/itemcolumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

ItemTableModel::ItemTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_snapshot(std::make_shared<Snapshot>())
{
}

void ItemTableModel::setItems(const SnapshotPtr &snapshot, const std::vector<int> &items)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_items = items;
    std::erase_if(m_items,
        [&](int item) { return item < 0 || item >= int(snapshot->landscape.items.size()); });
    endResetModel();
}

void ItemTableModel::setMarks(const ItemMarks &marks)
{
    m_marks = marks;
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ItemTableModel::setColumns(const std::vector<TableColumn> &columns)
{
    beginResetModel();
    m_columns = withoutRepetition(columns);
    endResetModel();
}

std::optional<TableColumn> ItemTableModel::columnOf(int section) const
{
    const bool isColumn = section >= 1 && section <= int(m_columns.size());
    return isColumn ? std::optional(m_columns[size_t(section) - 1]) : std::nullopt;
}

int ItemTableModel::rowOf(int item) const
{
    const auto found = std::ranges::find(m_items, item);
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

int ItemTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ItemTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

QVariant ItemTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int position = m_items[size_t(index.row())];
    const Item &item = m_snapshot->landscape.items[size_t(position)];
    const auto column = columnOf(index.column());
    if (role == Qt::DisplayRole) {
        return column ? valueIn(*column, *m_snapshot, item, m_marks) : QVariant(item.displayName());
    }
    switch (Role(role)) {
    case Role::Id: return item.id.toString();
    case Role::Index: return position;
    case Role::Column: return column ? QVariant(int(*column)) : QVariant();
    }
    return {};
}

QVariant ItemTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnCount())
        return {};
    const auto column = columnOf(section);
    return column ? nameOf(*column) : u"name"_s;
}

} // namespace model
