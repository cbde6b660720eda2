// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/facetmodel.h"

#include "views/wording/filterwords.h"

#include <QLocale>

#include <algorithm>

namespace views {

using model::FilterField;
using model::FilterTerm;
using Stand = model::ItemFilter::Stand;

namespace {

bool hasOwnOrder(FilterField field)
{
    return field == FilterField::Maturity || field == FilterField::Category
        || field == FilterField::Subcategory;
}

} // namespace

FacetModel::FacetModel(FilterField field, QObject *parent)
    : QAbstractListModel(parent)
    , m_field(field)
{
}

void FacetModel::setFacet(const model::Facet &facet, const model::Facet &unfiltered,
    const model::LandscapeSettings &settings)
{
    QHash<QString, int> counts;
    for (const model::FacetValue &value : unfiltered.values)
        counts.insert(value.value, value.count);
    std::vector<Value> values;
    values.reserve(facet.values.size());
    for (const model::FacetValue &value : facet.values) {
        values.push_back({ value, FilterWords::value(m_field, value.value, settings),
            counts.value(value.value) });
    }
    sort(values);
    show(std::move(values));
}

void FacetModel::sort(std::vector<Value> &values) const
{
    if (hasOwnOrder(m_field))
        return;
    const QStringList flags = model::filterFlags();
    // What says nothing stays last.
    const auto end = std::ranges::find_if(
        values, [](const Value &value) { return value.facet.value == FilterTerm::none; });
    std::stable_sort(values.begin(), end, [&](const Value &a, const Value &b) {
        if (m_field == FilterField::Is)
            return flags.indexOf(a.facet.value) < flags.indexOf(b.facet.value);
        return a.unfilteredCount > b.unfilteredCount;
    });
}

void FacetModel::setLimit(int rows)
{
    m_limit = rows;
    show(m_values);
}

void FacetModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    show(m_values);
}

void FacetModel::show(std::vector<Value> values)
{
    std::vector<int> rows;
    for (int i = 0; i < int(values.size()); ++i) {
        const Value &value = values[size_t(i)];
        const bool isWithin = m_limit == 0 || i < m_limit || value.facet.stand != Stand::Free;
        if (isWithin && value.label.contains(m_search, Qt::CaseInsensitive))
            rows.push_back(i);
    }
    const auto nameIn = [](const std::vector<Value> &all) {
        return [&all](int row) -> const QString & { return all[size_t(row)].facet.value; };
    };
    const bool isSame = std::ranges::equal(rows, m_rows, {}, nameIn(values), nameIn(m_values));
    if (!isSame)
        beginResetModel();
    m_values = std::move(values);
    m_rows = std::move(rows);
    m_largest = 0;
    for (const Value &value : m_values)
        m_largest = std::max(m_largest, value.facet.count);
    if (!isSame)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int FacetModel::rowOf(const QString &value) const
{
    const auto found = std::ranges::find(
        m_rows, value, [this](int row) { return m_values[size_t(row)].facet.value; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString FacetModel::spokenText(const Value &value)
{
    const QString items = tr("%Ln item(s)", "that have a value", value.facet.count);
    switch (value.facet.stand) {
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
    const Value &value = m_values[size_t(m_rows[size_t(index.row())])];
    switch (role) {
    case Qt::DisplayRole: return value.label;
    case Qt::AccessibleTextRole: return spokenText(value);
    case Qt::CheckStateRole:
        return value.facet.stand == Stand::Wanted ? Qt::Checked : Qt::Unchecked;
    default: break;
    }
    switch (Role(role)) {
    case Role::Value: return value.facet.value;
    case Role::Count: return value.facet.count;
    case Role::Stand: return QVariant::fromValue(value.facet.stand);
    case Role::Share: return m_largest > 0 ? double(value.facet.count) / m_largest : 0.0;
    }
    return {};
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace views
