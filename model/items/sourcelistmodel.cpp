// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/sourcelistmodel.h"

#include <algorithm>

namespace model {

SourceListModel::SourceListModel(QObject *parent)
    : QAbstractListModel(parent)
{
    for (const Source &source : allSources())
        m_rows.push_back({ .name = source.name, .source = source, .state = {} });
}

int SourceListModel::rowOf(const QString &source) const
{
    const auto found = std::ranges::find(m_rows, source, &Row::name);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void SourceListModel::changeAll() { Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1)); }

void SourceListModel::setOwnSources(const std::vector<Source> &sources)
{
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        const Source &known = m_rows[size_t(i)].source;
        if (!known.isOwn() || std::ranges::contains(sources, known))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    for (const Source &source : sources) {
        if (rowOf(source.name) >= 0)
            continue;
        const int last = int(m_rows.size());
        beginInsertRows({}, last, last);
        m_rows.push_back({ .name = source.name,
            .source = source,
            .isOn = !m_switchedOff.contains(source.name),
            .state = {} });
        endInsertRows();
    }
    setStates(m_states);
    Q_EMIT switchedOffChanged();
}

void SourceListModel::setSizes(const QHash<QString, qint64> &bytes)
{
    for (Row &row : m_rows) {
        const auto found = bytes.constFind(row.name);
        row.bytes = found == bytes.constEnd() ? std::nullopt : std::optional(*found);
    }
    changeAll();
}

void SourceListModel::startCheck(const QString &source)
{
    const int row = rowOf(source);
    if (row < 0)
        return;
    m_rows[size_t(row)].check.reset();
    m_rows[size_t(row)].isChecking = true;
    Q_EMIT dataChanged(index(row), index(row));
}

void SourceListModel::setCheck(const QString &source, const Result<qint64> &check)
{
    const int row = rowOf(source);
    if (row < 0)
        return;
    m_rows[size_t(row)].check = check;
    m_rows[size_t(row)].isChecking = false;
    Q_EMIT dataChanged(index(row), index(row));
}

void SourceListModel::setSwitchedOff(const QStringList &names)
{
    if (names == m_switchedOff)
        return;
    m_switchedOff = names;
    for (Row &row : m_rows)
        row.isOn = !names.contains(row.name);
    changeAll();
    Q_EMIT switchedOffChanged();
}

QStringList SourceListModel::switchedOff() const { return m_switchedOff; }

void SourceListModel::setStates(const std::vector<SourceState> &states)
{
    m_states = states;
    // A source that the catalog no longer has was never read, as far as anybody can see.
    for (int i = 0; i < int(m_rows.size()); ++i) {
        Row &row = m_rows[size_t(i)];
        const auto known = std::ranges::find_if(
            states, [&](const SourceState &state) { return state.version.name == row.name; });
        const SourceState state = known == states.end() ? SourceState() : *known;
        if (row.state == state)
            continue;
        row.state = state;
        Q_EMIT dataChanged(index(i), index(i));
    }
}

void SourceListModel::startSync(const QStringList &wanted)
{
    for (Row &row : m_rows) {
        const bool isWanted = wanted.isEmpty() ? row.isOn : wanted.contains(row.name);
        row.progress
            = isWanted ? std::optional(SourceProgress { .source = row.name }) : std::nullopt;
        row.report.reset();
        row.check.reset();
    }
    changeAll();
}

void SourceListModel::startImport()
{
    for (Row &row : m_rows) {
        row.progress.reset();
        row.report.reset();
        row.check.reset();
    }
    changeAll();
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
    changeAll();
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
    Row &row = m_rows[size_t(index.row())];
    row.isOn = value.toInt() == Qt::Checked;
    m_switchedOff.removeAll(row.name);
    if (!row.isOn)
        m_switchedOff += row.name;
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
