// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/spokensources.h"

#include "views/sync/sourcedelegate.h"
#include "views/wording/sourcewords.h"

namespace views {

using model::SourceListModel;

QVariant SpokenSources::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole || !index.isValid())
        return QIdentityProxyModel::data(index, role);
    const auto row = index.data(int(SourceListModel::Role::Row)).value<SourceListModel::Row>();
    return tr("%1, %2: %3", "source, what it gives, its state")
        .arg(row.name, SourceWords::given(row.source), SourceDelegate::stateText(row));
}

} // namespace views
