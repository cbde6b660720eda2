// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/spokenitems.h"

#include "model/items/itemcolumns.h"
#include "model/items/itemtablemodel.h"
#include "views/table/celltext.h"

namespace views {

namespace {

std::optional<model::TableColumn> columnOf(const QAbstractItemModel *source, int section)
{
    return qobject_cast<const model::ItemTableModel *>(source)->columnOf(section);
}

} // namespace

QVariant SpokenItems::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole || !index.isValid())
        return QIdentityProxyModel::data(index, role);
    return CellText::spoken(columnOf(sourceModel(), index.column()), index.data());
}

QVariant SpokenItems::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!sourceModel() || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QIdentityProxyModel::headerData(section, orientation, role);
    const auto column = columnOf(sourceModel(), section);
    if (role == Qt::DisplayRole)
        return CellText::head(column);

    if (role != Qt::ToolTipRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    if (column && !model::orderOf(*column))
        return tr("The list cannot be sorted by this column.");
    return column == model::TableColumn::Category
        ? tr("Click to sort by category, in the order of the map.")
        : tr("Click to sort by this column, again to turn it round.");
}

} // namespace views
