// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/maplayout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace model {

namespace {

// Map units. Headers are high enough for a line of text when the whole map is on a screen.
constexpr double cellGap = 1;
constexpr double blockPadding = 2.5;
constexpr double blockGap = 2.5;
constexpr double blockHeader = 9;
constexpr double territoryHeader = 11;
constexpr double territoryPadding = 2.5;
constexpr double territoryGap = 4;
constexpr double targetAspect = 1.62;
constexpr int minColumns = 4; ///< a narrower block cannot hold its name
constexpr double pitchX = MapLayout::cellSize.width() + cellGap;
constexpr double pitchY = MapLayout::cellSize.height() + cellGap;

/// The items of one Subcategory in the order in which they are laid.
struct Shelf {
    QString subcategory;
    struct Entry {
        int item = 0;
        const FeaturedRule::Option *featured = nullptr;
    };
    std::vector<Entry> entries; ///< featured ones first
    int featuredCount = 0;

    int weight() const { return int(entries.size()) + 3 * featuredCount; }

    /// Rows of cells that the entries take with @p columns, at least 2.
    int rows(int columns) const
    {
        const int perPair = columns / 2;
        const int featuredRows = (featuredCount + perPair - 1) / perPair * 2;
        const int holes = featuredRows * columns - 4 * featuredCount;
        const int rest = std::max(0, int(entries.size()) - featuredCount - holes);
        return featuredRows + (rest + columns - 1) / columns;
    }

    /// The fewest columns with which at most @p rowLimit rows are needed.
    int columns(int rowLimit) const
    {
        int columns = std::max(minColumns, weight() / std::max(1, rowLimit));
        while (rows(columns) > rowLimit)
            ++columns;
        return columns;
    }

    int minRows() const { return featuredCount > 0 ? 2 : entries.empty() ? 0 : 1; }
};

double blockWidth(int columns) { return columns * pitchX - cellGap + 2 * blockPadding; }
double blockHeight(int rows)
{
    // An empty one still shows its name and that it is empty.
    return blockHeader + std::max(1, rows) * pitchY - cellGap + 2 * blockPadding;
}

/// Some shelves side by side.
struct ShelfRow {
    int first = 0;
    int last = 0; ///< one behind
    int rows = 0; ///< of cells
};

/// The smallest number of cell rows with which shelves [first, last) fit beside each other into
/// @p width; nothing when they do not, however high.
std::optional<int> rowsFor(const std::vector<Shelf> &shelves, int first, int last, double width)
{
    const auto neededWidth = [&](int rows) {
        double needed = (last - first - 1) * blockGap;
        for (int i = first; i < last; ++i)
            needed += blockWidth(shelves[i].columns(std::max(rows, shelves[i].minRows())));
        return needed;
    };
    int low = 1;
    int high = 1;
    for (int i = first; i < last; ++i) {
        low = std::max(low, shelves[i].minRows());
        high = std::max(high, shelves[i].rows(minColumns));
    }
    if (neededWidth(high) > width)
        return std::nullopt;
    while (low < high) {
        const int middle = std::midpoint(low, high);
        if (neededWidth(middle) <= width)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

/// Breaks shelves into rows so that the whole is as low as can be: the shortest path over all
/// breaks.
std::vector<ShelfRow> breakIntoRows(const std::vector<Shelf> &shelves, double width)
{
    const int count = int(shelves.size());
    struct Best {
        double height = std::numeric_limits<double>::infinity();
        ShelfRow row;
    };
    std::vector<Best> best(count + 1);
    best[0].height = 0;
    for (int last = 1; last <= count; ++last) {
        for (int first = last - 1; first >= 0; --first) {
            auto rows = rowsFor(shelves, first, last, width);
            if (!rows && last - first > 1)
                break;
            // Narrower than one block of least width: that one is shown at full height all the
            // same.
            const int shown = rows.value_or(shelves[first].rows(minColumns));
            const double height = best[first].height + blockHeight(shown) + blockGap;
            if (height < best[last].height)
                best[last] = { height, { first, last, shown } };
        }
    }
    std::vector<ShelfRow> result;
    for (int at = count; at > 0; at = best[at].row.first)
        result.insert(result.begin(), best[at].row);
    return result;
}

/// Lays cells, blocks and territories for one width of the map.
class Builder {
public:
    Builder(const std::vector<std::pair<QString, std::vector<Shelf>>> &territories, double width)
        : m_width(width)
    {
        for (const auto &[category, shelves] : territories)
            addTerritory(category, shelves);
        m_layout.bounds = { 0, 0, m_width, std::max(0.0, m_y - territoryGap) };
    }

    MapLayout take() { return std::move(m_layout); }

private:
    void addTerritory(const QString &category, const std::vector<Shelf> &shelves)
    {
        MapTerritory territory { .category = category,
            .rect = {},
            .header = { 0, m_y, m_width, territoryHeader },
            .firstBlock = int(m_layout.blocks.size()),
            .blockCount = int(shelves.size()) };
        const double inner = m_width - 2 * territoryPadding;
        double y = m_y + territoryHeader;
        for (const ShelfRow &row : breakIntoRows(shelves, inner))
            y += addRow(shelves, row, y, inner) + blockGap;
        if (!shelves.empty())
            y += territoryPadding - blockGap;
        territory.rect = { 0, m_y, m_width, y - m_y };
        m_layout.territories.push_back(std::move(territory));
        m_y = y + territoryGap;
    }

    double addRow(const std::vector<Shelf> &shelves, const ShelfRow &row, double y, double width)
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
        double x = territoryPadding;
        for (int i = row.first; i < row.last; ++i) {
            const int wanted = columns[i - row.first];
            const double blockW = blockWidth(wanted) + left * wanted / weight;
            const int fitting = int((blockW - 2 * blockPadding + cellGap) / pitchX);
            addBlock(shelves[i], { x, y, blockW, height }, std::max(wanted, fitting));
            x += blockW + blockGap;
        }
        return height;
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

    const double m_width;
    double m_y = 0;
    MapLayout m_layout;
};

/// What is shown of a Category, in order. Also items that have it as an additional place.
std::vector<Shelf> shelvesOf(const Snapshot &snapshot, const Category &category,
    const QString &groupName, const QHash<QString, std::vector<int>> &visitors)
{
    const LandscapeSettings &settings = snapshot.settings;
    const CategoryOverride *order = settings.overrideOf(category.name);
    std::vector<Shelf> shelves;
    const auto add = [&](const Subcategory &subcategory) {
        Shelf shelf { .subcategory = subcategory.name, .entries = {} };
        std::vector<int> items = subcategory.items;
        const auto visiting = visitors.value(category.name + u'\n' + subcategory.name);
        items.insert(items.end(), visiting.begin(), visiting.end());
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

MapLayout MapLayout::of(const Snapshot &snapshot, const Group &group)
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
    std::vector<std::pair<QString, std::vector<Shelf>>> territories;
    double area = 0;
    for (const QString &name : group.categories) {
        const auto category = std::ranges::find(landscape.categories, name, &Category::name);
        if (category == landscape.categories.end())
            continue;
        auto shelves = shelvesOf(snapshot, *category, group.name, visitors);
        for (const Shelf &shelf : shelves)
            area += std::max(minColumns, shelf.weight()) * pitchX * pitchY;
        territories.emplace_back(name, std::move(shelves));
    }
    if (territories.empty())
        return {};
    // The height falls in steps as the width grows: some widths around the expected one are tried.
    const double expected = std::sqrt(area * targetAspect) * 1.05;
    MapLayout best;
    double bestMiss = std::numeric_limits<double>::infinity();
    for (int step = -12; step <= 24; ++step) {
        const int columns
            = std::max(minColumns, int(std::lround(expected * std::pow(1.04, step) / pitchX)));
        MapLayout layout = Builder(territories, blockWidth(columns) + 2 * territoryPadding).take();
        const double aspect = layout.bounds.width() / std::max(1.0, layout.bounds.height());
        const double miss = std::abs(std::log(aspect / targetAspect));
        if (miss < bestMiss) {
            bestMiss = miss;
            best = std::move(layout);
        }
    }
    return best;
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

} // namespace model
