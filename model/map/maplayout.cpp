// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/maplayout.h"

#include "model/map/mapshelves.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace model {

using namespace MapMeasures;

namespace {

constexpr double targetAspect = 1.62;

double heightOf(const std::vector<TerritoryRow> &rows)
{
    double height = rows.empty() ? 0 : -territoryGap;
    for (const TerritoryRow &row : rows)
        height += row.height + territoryGap;
    return height;
}

/// Lays cells, blocks and territories for one width of the map.
class Builder {
public:
    Builder(const std::vector<ShelfSet> &sets, const std::vector<TerritoryRow> &rows, double width)
    {
        double y = 0;
        for (const TerritoryRow &row : rows) {
            double x = 0;
            for (size_t i = 0; i < row.widths.size(); ++i) {
                addTerritory(sets[size_t(row.first) + i], { x, y, row.widths[i], row.height });
                x += row.widths[i] + territoryGap;
            }
            y += row.height + territoryGap;
        }
        m_layout.bounds = { 0, 0, width, heightOf(rows) };
    }

    MapLayout take() { return std::move(m_layout); }

private:
    void addTerritory(const ShelfSet &set, const QRectF &rect)
    {
        m_layout.territories.push_back({ .category = set.category,
            .rect = rect,
            .header = { rect.left(), rect.top(), rect.width(), territoryHeader },
            .firstBlock = int(m_layout.blocks.size()),
            .blockCount = int(set.shelves.size()) });
        const double inner = rect.width() - 2 * territoryPadding;
        double y = rect.top() + territoryHeader;
        for (const ShelfRow &row : breakIntoRows(set.shelves, inner)) {
            addRow(set.shelves, row, { rect.left() + territoryPadding, y }, inner);
            y += blockHeight(row.rows) + blockGap;
        }
    }

    void addRow(
        const std::vector<Shelf> &shelves, const ShelfRow &row, const QPointF &corner, double width)
    {
        std::vector<int> columns;
        double used = (row.last - row.first - 1) * blockGap;
        double weight = 0;
        for (int i = row.first; i < row.last; ++i) {
            columns.push_back(shelves[i].columns(std::max(row.rows, shelves[i].minRows())));
            used += blockWidth(columns.back());
            weight += columns.back();
        }
        // What is left over goes to the blocks by their size, so that rows end flush.
        const double left = std::max(0.0, width - used);
        const double height = blockHeight(row.rows);
        double x = corner.x();
        for (int i = row.first; i < row.last; ++i) {
            const int wanted = columns[i - row.first];
            const double blockW = blockWidth(wanted) + left * wanted / weight;
            const int fitting = int((blockW - 2 * blockPadding + cellGap) / pitchX);
            addBlock(shelves[i], { x, corner.y(), blockW, height }, std::max(wanted, fitting));
            x += blockW + blockGap;
        }
    }

    void addBlock(const Shelf &shelf, const QRectF &rect, int columns)
    {
        MapBlock block { .subcategory = shelf.subcategory,
            .rect = rect,
            .header = { rect.left(), rect.top(), rect.width(), blockHeader },
            .firstCell = int(m_layout.cells.size()),
            .cellCount = int(shelf.entries.size()) };
        const QPointF origin(rect.left() + blockPadding, rect.top() + blockHeader + blockPadding);
        // Columns keep their distance; what a block has over stays free at its right edge.
        const int perPair = columns / 2;
        const int featuredRows = (shelf.featuredCount + perPair - 1) / perPair * 2;
        int slot = 0;
        for (int i = 0; i < int(shelf.entries.size()); ++i) {
            const Shelf::Entry &entry = shelf.entries[i];
            const bool isFeatured = entry.featured != nullptr;
            if (isFeatured) {
                const QPointF at(i % perPair * 2 * pitchX, i / perPair * 2 * pitchY);
                m_layout.cells.push_back({ entry.item,
                    { origin + at, QSizeF(2 * pitchX - cellGap, 2 * pitchY - cellGap) }, true,
                    entry.featured->label });
                continue;
            }
            while (isTaken(slot, columns, featuredRows, shelf.featuredCount, perPair))
                ++slot;
            const QPointF at(slot % columns * pitchX, slot / columns * pitchY);
            ++slot;
            m_layout.cells.push_back(
                { entry.item, { origin + at, MapLayout::cellSize }, false, {} });
        }
        m_layout.blocks.push_back(std::move(block));
    }

    static bool isTaken(int slot, int columns, int featuredRows, int featuredCount, int perPair)
    {
        const int row = slot / columns;
        const int column = slot % columns;
        return row < featuredRows && column / 2 < perPair
            && row / 2 * perPair + column / 2 < featuredCount;
    }

    MapLayout m_layout;
};

void countItems(MapLayout &layout, const Landscape &landscape)
{
    for (MapTerritory &territory : layout.territories) {
        ItemSet seen(int(landscape.items.size()));
        for (int b = territory.firstBlock; b < territory.firstBlock + territory.blockCount; ++b) {
            const MapBlock &block = layout.blocks[size_t(b)];
            for (int c = block.firstCell; c < block.firstCell + block.cellCount; ++c) {
                MapCell &cell = layout.cells[size_t(c)];
                cell.isRepeat = seen.contains(cell.item);
                if (cell.isRepeat)
                    continue;
                seen.insert(cell.item);
                ++territory.itemCount;
                territory.projectCount += landscape.items[size_t(cell.item)].isProject() ? 1 : 0;
            }
        }
    }
}

/// What is shown of a Category, in order. Also items that have it as an additional place.
std::vector<Shelf> shelvesOf(const Snapshot &snapshot, const Category &category,
    const QString &groupName, const QHash<QString, std::vector<int>> &visitors, const ItemSet *only)
{
    const LandscapeSettings &settings = snapshot.settings;
    const CategoryOverride *order = settings.overrideOf(category.name);
    std::vector<Shelf> shelves;
    const auto add = [&](const Subcategory &subcategory) {
        Shelf shelf { .subcategory = subcategory.name, .entries = {} };
        std::vector<int> items = subcategory.items;
        const auto visiting = visitors.value(category.name + u'\n' + subcategory.name);
        items.insert(items.end(), visiting.begin(), visiting.end());
        if (only)
            std::erase_if(items, [only](int item) { return !only->contains(item); });
        if (only && items.empty())
            return;
        for (const int item : items) {
            const auto *featured = settings.featured(snapshot.landscape.items[item], groupName);
            shelf.featuredCount += featured ? 1 : 0;
            shelf.entries.push_back({ item, featured });
        }
        std::ranges::stable_sort(shelf.entries, {}, [](const Shelf::Entry &entry) {
            return entry.featured ? entry.featured->order : std::numeric_limits<int>::max();
        });
        // An order so large that it equals the sentinel must still come before what is not
        // featured.
        std::ranges::stable_partition(
            shelf.entries, [](const Shelf::Entry &entry) { return entry.featured != nullptr; });
        shelves.push_back(std::move(shelf));
    };
    if (order) {
        for (const QString &name : order->subcategories) {
            const auto found = std::ranges::find(category.subcategories, name, &Subcategory::name);
            if (found != category.subcategories.end())
                add(*found);
        }
        return shelves;
    }
    std::ranges::for_each(category.subcategories, add);
    std::ranges::stable_sort(shelves, std::greater {}, &Shelf::weight);
    return shelves;
}

} // namespace

MapLayout MapLayout::of(const Snapshot &snapshot, const Group &group, const ItemSet *only)
{
    const Landscape &landscape = snapshot.landscape;
    QHash<QString, std::vector<int>> visitors;
    for (int i = 0; i < int(landscape.items.size()); ++i) {
        for (const PlacePath &place : landscape.items[i].additionalPlaces) {
            auto &items = visitors[place.category + u'\n' + place.subcategory];
            // The same place may be named twice, or be the item's own.
            if (place != landscape.items[i].place && !std::ranges::contains(items, i))
                items.push_back(i);
        }
    }
    std::vector<ShelfSet> sets;
    double area = 0;
    for (const QString &name : group.categories) {
        const auto category = std::ranges::find(landscape.categories, name, &Category::name);
        if (category == landscape.categories.end())
            continue;
        auto shelves = shelvesOf(snapshot, *category, group.name, visitors, only);
        if (only && shelves.empty())
            continue;
        for (const Shelf &shelf : shelves)
            area += std::max(minColumns, shelf.weight()) * pitchX * pitchY;
        sets.push_back({ name, std::move(shelves) });
    }
    if (sets.empty())
        return {};
    // The height falls in steps as the width grows: some widths around the expected one are tried,
    // for one that has the wanted proportions and leaves little empty.
    const double expected = std::sqrt(area * targetAspect) * 1.1;
    TerritoryRows rows(sets);
    std::vector<TerritoryRow> best;
    double bestWidth = 0;
    double bestCost = std::numeric_limits<double>::infinity();
    for (int step = -8; step <= 16; ++step) {
        const int columns
            = std::max(minColumns, int(std::lround(expected * std::pow(1.04, step) / pitchX)));
        const double width = blockWidth(columns) + 2 * territoryPadding;
        std::vector<TerritoryRow> broken = rows.breakInto(width);
        const double height = std::max(1.0, heightOf(broken));
        // What does not have the wanted proportions leaves as much of a screen empty.
        const double miss = std::abs(std::log(width / height / targetAspect));
        const double cost = std::log(width * height) + miss;
        if (cost < bestCost) {
            bestCost = cost;
            bestWidth = width;
            best = std::move(broken);
        }
    }
    MapLayout layout = Builder(sets, best, bestWidth).take();
    countItems(layout, snapshot.landscape);
    return layout;
}

MapLayout MapLayout::between(const MapLayout &from, const MapLayout &to, double progress)
{
    const auto moved = [progress](const QRectF &a, const QRectF &b) {
        const auto mixed = [progress](double x, double y) { return x + (y - x) * progress; };
        return QRectF(mixed(a.x(), b.x()), mixed(a.y(), b.y()), mixed(a.width(), b.width()),
            mixed(a.height(), b.height()));
    };
    if (progress >= 1)
        return to;
    MapLayout result = to;
    // An item is the same one only in the same place: it may have several.
    QHash<std::pair<QString, QString>, const MapBlock *> blocks;
    QHash<std::pair<const MapBlock *, int>, const MapCell *> cells;
    for (const MapTerritory &territory : from.territories) {
        for (int b = territory.firstBlock; b < territory.firstBlock + territory.blockCount; ++b) {
            const MapBlock &block = from.blocks[size_t(b)];
            blocks.insert({ territory.category, block.subcategory }, &block);
            for (int c = block.firstCell; c < block.firstCell + block.cellCount; ++c)
                cells.insert({ &block, from.cells[size_t(c)].item }, &from.cells[size_t(c)]);
        }
    }
    for (MapTerritory &territory : result.territories) {
        const auto before
            = std::ranges::find(from.territories, territory.category, &MapTerritory::category);
        if (before == from.territories.end())
            continue;
        territory.rect = moved(before->rect, territory.rect);
        territory.header = moved(before->header, territory.header);
        for (int b = territory.firstBlock; b < territory.firstBlock + territory.blockCount; ++b) {
            MapBlock &block = result.blocks[size_t(b)];
            const MapBlock *was = blocks.value({ territory.category, block.subcategory });
            if (!was)
                continue;
            block.rect = moved(was->rect, block.rect);
            block.header = moved(was->header, block.header);
            for (int c = block.firstCell; c < block.firstCell + block.cellCount; ++c) {
                MapCell &cell = result.cells[size_t(c)];
                if (const MapCell *cellWas = cells.value({ was, cell.item }))
                    cell.rect = moved(cellWas->rect, cell.rect);
            }
        }
    }
    return result;
}

int MapLayout::territoryAt(const QPointF &point) const
{
    const auto found = std::ranges::find_if(
        territories, [&](const MapTerritory &territory) { return territory.rect.contains(point); });
    return found == territories.end() ? -1 : int(found - territories.begin());
}

int MapLayout::blockAt(const QPointF &point) const
{
    const int territory = territoryAt(point);
    if (territory < 0)
        return -1;
    const MapTerritory &place = territories[territory];
    for (int i = place.firstBlock; i < place.firstBlock + place.blockCount; ++i) {
        if (blocks[i].rect.contains(point))
            return i;
    }
    return -1;
}

int MapLayout::cellAt(const QPointF &point) const
{
    const int block = blockAt(point);
    if (block < 0)
        return -1;
    const MapBlock &place = blocks[block];
    for (int i = place.firstCell; i < place.firstCell + place.cellCount; ++i) {
        if (cells[i].rect.contains(point))
            return i;
    }
    return -1;
}

int MapLayout::cellOf(int item) const
{
    const auto found = std::ranges::find(cells, item, &MapCell::item);
    return found == cells.end() ? -1 : int(found - cells.begin());
}

int MapLayout::blockOfCell(int cell) const
{
    const auto after = std::ranges::upper_bound(blocks, cell, {}, &MapBlock::firstCell);
    // Empty blocks share their first cell with the one behind them.
    for (auto block = after; block != blocks.begin();) {
        --block;
        if (cell < block->firstCell + block->cellCount)
            return int(block - blocks.begin());
    }
    return -1;
}

int MapLayout::territoryOfBlock(int block) const
{
    const auto found = std::ranges::find_if(territories, [block](const MapTerritory &territory) {
        return block >= territory.firstBlock && block < territory.firstBlock + territory.blockCount;
    });
    return found == territories.end() ? -1 : int(found - territories.begin());
}

int MapLayout::neighbourOf(int cell, const QPointF &direction, const ItemSet &only) const
{
    const QPointF from = cells[size_t(cell)].rect.center();
    int best = -1;
    double bestCost = std::numeric_limits<double>::infinity();
    for (int i = 0; i < int(cells.size()); ++i) {
        if (!only.contains(cells[size_t(i)].item))
            continue;
        const QPointF delta = cells[size_t(i)].rect.center() - from;
        const double along = QPointF::dotProduct(delta, direction);
        const double across = std::abs(delta.x() * direction.y() - delta.y() * direction.x());
        // What lies more to the side than ahead belongs to another arrow.
        if (along <= 0.5 || across > 2 * along)
            continue;
        const double cost = along + 2 * across;
        if (cost < bestCost) {
            bestCost = cost;
            best = i;
        }
    }
    return best;
}

} // namespace model
