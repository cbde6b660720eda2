// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/settings.h"
#include "model/search/facets.h"

#include <QAbstractListModel>

namespace views {

/// The values of one facet as a list shows them: in words, the most frequent first where they have
/// no order of their own, cut to a few or searched. New counts change rows and keep them where they
/// are.
class FacetModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Role {
        Value = Qt::UserRole, ///< as a filter writes it
        Count,
        Stand, ///< ItemFilter::Stand
        Share, ///< of the largest count, 0 to 1
    };

    explicit FacetModel(model::FilterField field, QObject *parent = nullptr);

    model::FilterField field() const { return m_field; }

    /// @p unfiltered is the same facet without any filter: its counts order the values, so that
    /// none moves while a filter changes.
    void setFacet(const model::Facet &facet, const model::Facet &unfiltered,
        const model::LandscapeSettings &settings);
    /// Shows the first @p rows, and those behind them that are wanted or excluded; 0: all.
    void setLimit(int rows);
    /// Shows only what has @p text in its label.
    void setSearch(const QString &text);

    int valueCount() const { return int(m_values.size()); }
    int rowOf(const QString &value) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Value {
        model::FacetValue facet;
        QString label;
        int unfilteredCount = 0;
    };

    void sort(std::vector<Value> &values) const;
    /// Tells views of other rows, or of other content of the same rows.
    void show(std::vector<Value> values);
    static QString spokenText(const Value &value);

    const model::FilterField m_field;
    std::vector<Value> m_values;
    std::vector<int> m_rows; ///< into m_values
    int m_limit = 0;
    int m_largest = 0;
    QString m_search;
};

} // namespace views
