// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/librarymodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

LibraryModel::LibraryModel(QStringList shelfNames, QObject *parent)
    : QAbstractItemModel(parent)
    , m_shelfNames(std::move(shelfNames))
{
    Q_ASSERT(m_shelfNames.size() == qsizetype(shelves.size()));
}

void LibraryModel::setLibrary(const std::vector<LibraryNode> &library)
{
    beginResetModel();
    m_entries.clear();
    m_roots.clear();
    for (size_t i = 0; i < library.size(); ++i) {
        if (library[i].nodes.empty())
            continue;
        LibraryNode shelf = library[i];
        shelf.title = m_shelfNames.value(qsizetype(i));
        add(shelf, -1);
    }
    endResetModel();
}

void LibraryModel::add(const LibraryNode &node, int parent)
{
    const int number = int(m_entries.size());
    std::vector<int> &siblings = parent < 0 ? m_roots : m_entries[size_t(parent)].children;
    const int row = int(siblings.size());
    siblings.push_back(number);
    m_entries.push_back({ node.title, node.place, parent, row, {} });
    for (const LibraryNode &child : node.nodes)
        add(child, number);
}

const std::vector<int> &LibraryModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_entries[size_t(parent.internalId())].children : m_roots;
}

QModelIndex LibraryModel::indexAt(int entry) const
{
    return createIndex(m_entries[size_t(entry)].row, 0, quintptr(entry));
}

QModelIndex LibraryModel::indexOf(const PagePlace &place) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return entry.place && entry.place->source == place.source
            && entry.place->path == place.path;
    });
    return found == m_entries.end() ? QModelIndex() : indexAt(int(found - m_entries.begin()));
}

std::optional<PagePlace> LibraryModel::firstPage() const
{
    const auto found = std::ranges::find_if(
        m_entries, [](const Entry &entry) { return entry.place && entry.children.empty(); });
    return found == m_entries.end() ? std::nullopt : found->place;
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? indexAt(childrenOf(parent)[size_t(row)]) : QModelIndex();
}

QModelIndex LibraryModel::parent(const QModelIndex &child) const
{
    if (!checkIndex(child, CheckIndexOption::IndexIsValid | CheckIndexOption::DoNotUseParent))
        return {};
    const int parent = m_entries[size_t(child.internalId())].parent;
    return parent < 0 ? QModelIndex() : indexAt(parent);
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int LibraryModel::columnCount(const QModelIndex &) const { return 1; }

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[size_t(index.internalId())];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return entry.title;
    if (role == int(Role::Place) && entry.place)
        return QVariant::fromValue(*entry.place);
    return {};
}

LibraryFilterModel::LibraryFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void LibraryFilterModel::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool LibraryFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto place = index.data(int(LibraryModel::Role::Place));
    QString text = index.data().toString();
    if (place.isValid())
        text += u' ' + place.value<PagePlace>().path;
    const auto isIn = [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
    // What is only above pages is left when they are.
    const bool isPage = sourceModel()->rowCount(index) == 0;
    return m_words.isEmpty() || (isPage && std::ranges::all_of(m_words, isIn));
}

} // namespace model
