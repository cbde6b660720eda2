// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/library.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

namespace model {

/// The tree of what there is to read: shelves, on them pages and folders of pages. A shelf on which
/// nothing stands is left out.
class LibraryModel : public QAbstractItemModel {
    Q_OBJECT
public:
    /// What is not empty is a PagePlace.
    enum class Role { Place = Qt::UserRole };

    /// @p shelfNames: one for each of shelves.
    explicit LibraryModel(QStringList shelfNames, QObject *parent = nullptr);

    void setLibrary(const std::vector<LibraryNode> &library);
    /// The first page with that place, whatever its anchor; invalid where there is none.
    QModelIndex indexOf(const PagePlace &place) const;
    /// The first page of all; nothing when there is none.
    std::optional<PagePlace> firstPage() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        QString title;
        std::optional<PagePlace> place;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };

    void add(const LibraryNode &node, int parent);
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    QModelIndex indexAt(int entry) const;

    const QStringList m_shelfNames;
    std::vector<Entry> m_entries;
    std::vector<int> m_roots;
};

/// Of a LibraryModel what has a text in its title or path, and what is above it.
class LibraryFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit LibraryFilterModel(QObject *parent = nullptr);

    /// Every word of it must be there; empty: everything is left.
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace model
