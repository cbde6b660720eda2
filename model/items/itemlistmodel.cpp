// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/itemlistmodel.h"

namespace model {

ItemListModel::ItemListModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_snapshot(std::make_shared<Snapshot>())
{
}

void ItemListModel::setItems(const SnapshotPtr &snapshot, const std::vector<int> &items)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_items = items;
    std::erase_if(m_items,
        [&](int item) { return item < 0 || item >= int(snapshot->landscape.items.size()); });
    endResetModel();
}

int ItemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ItemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int position = m_items[size_t(index.row())];
    const Item &item = m_snapshot->landscape.items[size_t(position)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return item.name;
    switch (Role(role)) {
    case Role::Id: return item.id.toString();
    case Role::Index: return position;
    case Role::Maturity: return item.maturity ? item.maturity->name() : QVariant();
    case Role::Category: return item.place.category;
    case Role::Subcategory: return item.place.subcategory;
    case Role::Logo: return item.logo;
    }
    return {};
}

} // namespace model
