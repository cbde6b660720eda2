// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/maturity.h"
#include "model/search/filterstand.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace views {

/// A value of a facet in words, and what choosing it would leave.
struct FacetEntry {
    QString value; ///< as a filter writes it
    QString label;
    int count = 0;
    model::FilterStand stand = model::FilterStand::Free;
    std::optional<model::Maturity::Level> maturity = {}; ///< whose colour it has

    bool operator==(const FacetEntry &) const = default;
};

/// The values of one facet as a list shows them, cut to a few or searched. New counts change rows
/// and keep them where they are.
class FacetModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Role {
        Value = Qt::UserRole, ///< as a filter writes it
        Count,
        Stand, ///< FilterStand
        Share, ///< of the largest count, 0 to 1
        Maturity, ///< Maturity::Level; invalid where the value is none
    };

    using QAbstractListModel::QAbstractListModel;

    /// In an order that no filter changes, so that no value moves while one is made.
    void setEntries(std::vector<FacetEntry> entries);
    /// Shows the first @p rows, and those behind them that are wanted or excluded; 0: all.
    void setLimit(int rows);
    /// Shows only what has @p text in its label.
    void setSearch(const QString &text);

    int valueCount() const { return int(m_entries.size()); }
    int rowOf(const QString &value) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// Tells views of other rows, or of other content of the same rows.
    void show(std::vector<FacetEntry> entries);
    static QString spokenText(const FacetEntry &entry);

    std::vector<FacetEntry> m_entries;
    std::vector<int> m_rows; ///< into m_entries
    int m_limit = 0;
    int m_largest = 0;
    QString m_search;
};

} // namespace views
