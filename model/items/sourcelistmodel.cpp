// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/sourcelistmodel.h"

#include <algorithm>

namespace model {

SourceListModel::SourceListModel(QObject *parent)
    : QAbstractListModel(parent)
{
    for (const Source &source : allSources())
        m_rows.push_back({ .name = source.name, .state = {} });
}

int SourceListModel::rowOf(const QString &source) const
{
    const auto found = std::ranges::find(m_rows, source, &Row::name);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void SourceListModel::setSwitchedOff(const QStringList &names)
{
    if (names == switchedOff())
        return;
    for (Row &row : m_rows)
        row.isOn = !names.contains(row.name);
    Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    Q_EMIT switchedOffChanged();
}

QStringList SourceListModel::switchedOff() const
{
    QStringList names;
    for (const Row &row : m_rows) {
        if (!row.isOn)
            names += row.name;
    }
    return names;
}

void SourceListModel::setStates(const std::vector<SourceState> &states)
{
    for (const SourceState &state : states) {
        const int row = rowOf(state.version.name);
        if (row < 0 || m_rows[row].state == state)
            continue;
        m_rows[row].state = state;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void SourceListModel::startSync()
{
    for (Row &row : m_rows) {
        row.progress
            = row.isOn ? std::optional(SourceProgress { .source = row.name }) : std::nullopt;
        row.report.reset();
    }
    Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void SourceListModel::startImport()
{
    for (Row &row : m_rows) {
        row.progress.reset();
        row.report.reset();
    }
    Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void SourceListModel::setProgress(const SourceProgress &progress)
{
    const int row = rowOf(progress.source);
    if (row < 0 || m_rows[row].progress == progress)
        return;
    m_rows[row].progress = progress;
    Q_EMIT dataChanged(index(row), index(row));
}

void SourceListModel::setReport(const SyncReport &report)
{
    for (Row &row : m_rows) {
        const auto found = std::ranges::find(report.sources, row.name, &SourceReport::source);
        if (found != report.sources.end())
            row.report = *found;
        else // it was not asked for, and waits for nothing any more
            row.progress.reset();
    }
    Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int SourceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SourceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return row.name;
    if (role == Qt::CheckStateRole)
        return row.isOn ? Qt::Checked : Qt::Unchecked;
    switch (Role(role)) {
    case Role::Name: return row.name;
    case Role::Row: return QVariant::fromValue(row);
    }
    return {};
}

bool SourceListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    m_rows[size_t(index.row())].isOn = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    Q_EMIT switchedOffChanged();
    return true;
}

Qt::ItemFlags SourceListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace model
