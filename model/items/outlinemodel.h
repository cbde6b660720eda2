// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/maplayout.h"
#include "model/search/itemset.h"

#include <QAbstractItemModel>

namespace model {

/// The categories of a map and, below each, its subcategories, in the order of the map. Says how
/// many items each holds, how many of them are left by a filter, and whether it is in view.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Role {
        Territory = Qt::UserRole, ///< index into MapLayout::territories
        Block, ///< index into MapLayout::blocks, or -1 for a Category
        Total, ///< different items
        Shown, ///< of them, those that the filter leaves
        IsInView,
    };

    explicit OutlineModel(QObject *parent = nullptr);

    /// Other places: resets. All of their items are shown, and none is in view.
    void setLayout(const MapLayout &layout, int universe);
    void setMatches(const ItemSet &matches);
    /// Indexes into the layout; those that it does not have are left out.
    void setVisiblePlaces(const std::vector<int> &territories, const std::vector<int> &blocks);

    QModelIndex indexOf(int territory, int block = -1) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Place {
        QString name;
        ItemSet items;
        int territory = 0;
        int total = 0;
        int shown = 0;
        bool isInView = false;
    };

    const Place &placeOf(const QModelIndex &index) const;
    int blockOf(const QModelIndex &index) const;
    /// Asks @p change of every place, which says whether it changed, and tells of those that did.
    template <typename Change> void changeAll(Change change);

    std::vector<Place> m_territories;
    std::vector<Place> m_blocks; ///< by territory
    std::vector<int> m_firstBlock; ///< by territory, and one behind the last
};

} // namespace model
