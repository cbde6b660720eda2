// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/facetmodel.h"

#include <QLocale>

#include <algorithm>

namespace views {

using Stand = model::FilterStand;

void FacetModel::setEntries(std::vector<FacetEntry> entries) { show(std::move(entries)); }

void FacetModel::setLimit(int rows)
{
    m_limit = rows;
    show(m_entries);
}

void FacetModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    show(m_entries);
}

void FacetModel::show(std::vector<FacetEntry> entries)
{
    std::vector<int> rows;
    for (int i = 0; i < int(entries.size()); ++i) {
        const FacetEntry &entry = entries[size_t(i)];
        const bool isWithin = m_limit == 0 || i < m_limit || entry.stand != Stand::Free;
        if (isWithin && entry.label.contains(m_search, Qt::CaseInsensitive))
            rows.push_back(i);
    }
    const auto nameIn = [](const std::vector<FacetEntry> &all) {
        return [&all](int row) -> const QString & { return all[size_t(row)].value; };
    };
    const bool isSame = std::ranges::equal(rows, m_rows, {}, nameIn(entries), nameIn(m_entries));
    if (!isSame)
        beginResetModel();
    m_entries = std::move(entries);
    m_rows = std::move(rows);
    m_largest = 0;
    for (const FacetEntry &entry : m_entries)
        m_largest = std::max(m_largest, entry.count);
    if (!isSame)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int FacetModel::rowOf(const QString &value) const
{
    const auto found = std::ranges::find(
        m_rows, value, [this](int row) { return m_entries[size_t(row)].value; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString FacetModel::spokenText(const FacetEntry &value)
{
    const QString items = tr("%Ln item(s)", "that have a value", value.count);
    switch (value.stand) {
    case Stand::Wanted: return tr("%1, %2, wanted", "value, count").arg(value.label, items);
    case Stand::Excluded: return tr("%1, %2, excluded", "value, count").arg(value.label, items);
    case Stand::Free: break;
    }
    return tr("%1, %2", "value, count").arg(value.label, items);
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FacetEntry &value = m_entries[size_t(m_rows[size_t(index.row())])];
    switch (role) {
    case Qt::DisplayRole: return value.label;
    case Qt::AccessibleTextRole: return spokenText(value);
    case Qt::CheckStateRole: return value.stand == Stand::Wanted ? Qt::Checked : Qt::Unchecked;
    default: break;
    }
    switch (Role(role)) {
    case Role::Value: return value.value;
    case Role::Count: return value.count;
    case Role::Stand: return QVariant::fromValue(value.stand);
    case Role::Share: return m_largest > 0 ? double(value.count) / m_largest : 0.0;
    case Role::Maturity: return value.maturity ? QVariant::fromValue(*value.maturity) : QVariant();
    }
    return {};
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace views
