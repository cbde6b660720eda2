// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"

#include <QAbstractListModel>

namespace model {

/// A list of items of one snapshot: search results, the map's list twin. Another snapshot or
/// another choice of items resets it.
class ItemListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Role { Id = Qt::UserRole, Index, Maturity, Category, Subcategory, Logo };

    explicit ItemListModel(QObject *parent = nullptr);

    /// @p items are indexes into the snapshot's landscape; those that it does not have are left
    /// out.
    void setItems(const SnapshotPtr &snapshot, const std::vector<int> &items);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    SnapshotPtr m_snapshot;
    std::vector<int> m_items;
};

} // namespace model
