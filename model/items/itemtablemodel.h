// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/itemmark.h"
#include "model/explore/viewstate.h"
#include "model/landscape/snapshot.h"

#include <QAbstractTableModel>

namespace model {

/// Items of one snapshot as rows: the name, then the chosen columns. Values and headers are
/// neutral, as valueIn() and nameOf() give them; views word them. Other items or columns reset it;
/// it does not sort, since the order is one that all views share.
class ItemTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Role {
        Id = Qt::UserRole,
        Index, ///< in the landscape
        Column, ///< a TableColumn as int; invalid for the name
    };

    explicit ItemTableModel(QObject *parent = nullptr);

    /// @p items are indexes into the snapshot's landscape; those that it does not have are left
    /// out.
    void setItems(const SnapshotPtr &snapshot, const std::vector<int> &items);
    /// What a person keeps of items.
    void setMarks(const ItemMarks &marks);
    /// Repetitions are left out.
    void setColumns(const std::vector<TableColumn> &columns);

    /// That the rows are of.
    const SnapshotPtr &snapshot() const { return m_snapshot; }
    const std::vector<int> &items() const { return m_items; }
    const ItemMarks &marks() const { return m_marks; }
    const std::vector<TableColumn> &columns() const { return m_columns; }
    /// What @p section shows; nothing for the name and for sections that there are not.
    std::optional<TableColumn> columnOf(int section) const;
    /// The row of the Item at @p item of the landscape, or -1.
    int rowOf(int item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    SnapshotPtr m_snapshot;
    std::vector<int> m_items;
    ItemMarks m_marks;
    std::vector<TableColumn> m_columns;
};

} // namespace model
