// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/search/omnirow.h"

#include <QAbstractListModel>

namespace views {

/// What the Omnibox offers at the moment, the best first.
class OmniList : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<OmniRow> rows);
    /// Null for an index that is none of this list.
    const OmniRow *row(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<OmniRow> m_rows;
};

} // namespace views
