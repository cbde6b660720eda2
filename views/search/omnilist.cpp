// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/omnilist.h"

namespace views {

void OmniList::setRows(std::vector<OmniRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const OmniRow *OmniList::row(const QModelIndex &index) const
{
    const bool isHere
        = checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid);
    return isHere ? &m_rows[size_t(index.row())] : nullptr;
}

int OmniList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OmniList::data(const QModelIndex &index, int role) const
{
    const OmniRow *shown = row(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole: return shown->hit.title;
    case Qt::AccessibleTextRole: return shown->spokenText();
    default: return {};
    }
}

} // namespace views
