// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/maplabels.h"

#include "views/wording/abbreviations.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace views {

using model::DetailLevel;
using model::MapBlock;
using model::MapTerritory;

namespace {

// Logical pixels.
constexpr double highestTerritoryBar = 40;
constexpr double highestBlockBar = 28;
constexpr double largeTypeFrom = 32; ///< height of a territory's bar
constexpr double narrowest = 30;
constexpr double narrowestCutTitle = 44; ///< a beginning that is recognised
constexpr double titlePadding = 10;
constexpr double bandInset = 6;
constexpr double titleBarHeight = 16; ///< the maturity bar and its distance

class Placing {
public:
    Placing(const model::MapLayout &layout, const model::MapCamera &camera, const QSizeF &size,
        DetailLevel level, TextCache &texts, double ratio)
        : m_layout(layout)
        , m_camera(camera)
        , m_view({ 0, 0 }, size)
        , m_size(size)
        , m_level(level)
        , m_texts(texts)
        , m_ratio(ratio)
    {
    }

    std::vector<MapLabel> place()
    {
        for (int i = 0; i < int(m_layout.territories.size()); ++i) {
            const QRectF rect = m_camera.toView(m_layout.territories[size_t(i)].rect, m_size);
            if (!rect.intersects(m_view))
                continue;
            if (m_level == DetailLevel::Overview)
                placeTitle(i, rect);
            else
                placeBars(i, rect);
        }
        return std::move(m_labels);
    }

private:
    QRectF aligned(const QRectF &rect) const
    {
        const auto snap = [this](double value) { return std::round(value * m_ratio) / m_ratio; };
        return { QPointF(snap(rect.left()), snap(rect.top())),
            QPointF(snap(rect.right()), snap(rect.bottom())) };
    }

    void placeTitle(int index, const QRectF &rect)
    {
        if (!placeAbove(index, rect))
            placeOver(index, rect);
    }

    /// In the overview blocks have no bars: their room and that of the territory's are one.
    bool placeAbove(int index, const QRectF &rect)
    {
        const MapTerritory &territory = m_layout.territories[size_t(index)];
        if (territory.blockCount == 0)
            return false;
        const MapBlock &first = m_layout.blocks[size_t(territory.firstBlock)];
        const double bottom = m_camera.toView(first.header, m_size).bottom();
        const QRectF band(rect.topLeft(), QPointF(rect.right(), bottom));
        if (!m_view.contains(QPointF(m_view.center().x(), band.center().y())))
            return false;
        const QRectF room = band.intersected(m_view).adjusted(bandInset, 0, -bandInset, 0);
        if (room.width() < narrowest)
            return false;
        if (room.height() < band.height() - 1)
            return false;
        const auto add = [&](TextRole role, const QString &name, bool hasCount, bool hasBar) {
            QRectF place = room;
            place.setHeight(std::max(room.height(), leastHeight(role)));
            m_labels.push_back({ MapLabel::Kind::TerritoryTitle, index, aligned(place), role, true,
                hasCount, hasBar, name });
        };
        const double count = titleCountGap
            + m_texts.widthOf(QLocale().toString(territory.itemCount), TextRole::Caption);
        const double bar = titleCountGap + shortestTitleBar;
        // All that there is to say, rather in short words and small; then without the bar, then
        // without the count, and only then cut off.
        struct Saying {
            bool hasBar = false;
            bool hasCount = false;
        };
        QStringList names { territory.category };
        if (const QString shorter = shortened(territory.category); shorter != territory.category)
            names += shorter;
        std::vector<Saying> sayings { { false, true }, { false, false } };
        if (territory.projectCount > 0)
            sayings.insert(sayings.begin(), { true, true });
        // A word is not cut to a stump for the sake of a bar.
        const bool isOneWord = !territory.category.contains(u' ');
        for (const auto [hasBar, hasCount] : sayings) {
            for (const QString &name : hasBar &&isOneWord ? names.first(1) : names) {
                for (const TextRole role :
                    { TextRole::Territory, TextRole::TerritorySmall, TextRole::Caption }) {
                    const double width
                        = m_texts.widthOf(name, role) + (hasCount ? count : 0) + (hasBar ? bar : 0);
                    if (fits(role, band) && width <= room.width()) {
                        add(role, name, hasCount, hasBar);
                        return true;
                    }
                }
            }
        }
        if (!fits(TextRole::Caption, band) || room.width() < narrowestCutTitle)
            return false;
        add(TextRole::Caption, names.back(), room.width() >= narrowestCutTitle + count, false);
        return true;
    }

    /// Without the blank above and below its letters.
    double leastHeight(TextRole role) const { return m_texts.lineHeight(role) - 3; }

    /// The smallest type may reach a little into the margin of the first block.
    bool fits(TextRole role, const QRectF &band) const
    {
        return role == TextRole::Caption ? leastHeight(role) * 0.8 <= band.height()
                                         : m_texts.lineHeight(role) <= band.height() + 1;
    }

    /// In the middle of what is seen of a territory, over its dots.
    void placeOver(int index, const QRectF &rect)
    {
        const QRectF room = rect.intersected(m_view).adjusted(4, 4, -4, -4);
        const QString &name = m_layout.territories[size_t(index)].category;
        for (const TextRole role : { TextRole::Territory, TextRole::TerritorySmall }) {
            const TextCache::Block &block
                = m_texts.block(name, role, room.width() - 2 * titlePadding, 1);
            const double text = block.widths.front();
            // Beside the name stands the count.
            const double width = std::max(text + 60, 120.0) + 2 * titlePadding;
            const double full = block.height + titleBarHeight + 8;
            if (block.isElided || full > room.height() || width > room.width())
                continue;
            m_labels.push_back({ MapLabel::Kind::TerritoryPlate, index,
                aligned({ room.center() - QPointF(width / 2, full / 2), QSizeF(width, full) }),
                role, true, true });
            return;
        }
        // Too low for that: the name alone, as small as text gets, if more than dots is left of it.
        const TextCache::Block &block = m_texts.block(name, TextRole::Caption, room.width() - 8, 1);
        const QSizeF small(block.widths.front() + 8, block.height);
        const bool saysSomething = !block.isElided || small.width() >= narrowest;
        if (saysSomething && small.width() <= room.width() && small.height() <= room.height()) {
            m_labels.push_back({ MapLabel::Kind::TerritoryPlate, index,
                aligned({ room.center() - QPointF(small.width() / 2, small.height() / 2), small }),
                TextRole::Caption, true, false });
        }
    }

    void placeBars(int index, const QRectF &rect)
    {
        const MapTerritory &territory = m_layout.territories[size_t(index)];
        const QRectF bar = pinned(
            m_camera.toView(territory.header, m_size), highestTerritoryBar, 0, rect.bottom());
        const TextRole role
            = bar.height() >= largeTypeFrom ? TextRole::Territory : TextRole::TerritorySmall;
        add(MapLabel::Kind::TerritoryBar, index, bar, role);
        for (int i = territory.firstBlock; i < territory.firstBlock + territory.blockCount; ++i) {
            const MapBlock &block = m_layout.blocks[size_t(i)];
            const QRectF area = m_camera.toView(block.rect, m_size);
            if (!area.intersects(m_view))
                continue;
            const QRectF header = pinned(m_camera.toView(block.header, m_size), highestBlockBar,
                bar.bottom(), area.bottom());
            add(MapLabel::Kind::BlockBar, i, header, TextRole::Subcategory);
        }
    }

    /// Where a bar is drawn: no higher than text needs, right above what it heads, and at @p top of
    /// the view while that is further up. Never below @p bottom.
    QRectF pinned(const QRectF &header, double highest, double top, double bottom) const
    {
        const double height = std::min(header.height(), highest);
        const double y = std::min(std::max(header.bottom() - height, top), bottom - height);
        return aligned(QRectF(header.left(), y, header.width(), height));
    }

    void add(MapLabel::Kind kind, int index, const QRectF &bar, TextRole role)
    {
        const QRectF seen = bar.intersected(m_view);
        if (seen.isEmpty())
            return;
        // A bar that is half out of sight at the top or the bottom is still drawn, its text not.
        TextRole fitting = role;
        if (m_texts.lineHeight(role) > bar.height() + 2)
            fitting = TextRole::Caption;
        const bool hasText = m_texts.lineHeight(fitting) <= bar.height() + 3
            && seen.width() >= std::max(narrowest, 3.0 * m_texts.font(fitting).pixelSize())
            && seen.height() >= bar.height() - 1;
        m_labels.push_back(
            { kind, index, QRectF(seen.left(), bar.top(), seen.width(), bar.height()), fitting,
                hasText, hasText });
    }

    const model::MapLayout &m_layout;
    const model::MapCamera &m_camera;
    const QRectF m_view;
    const QSizeF m_size;
    const DetailLevel m_level;
    TextCache &m_texts;
    const double m_ratio;
    std::vector<MapLabel> m_labels;
};

} // namespace

std::vector<MapLabel> placeLabels(const model::MapLayout &layout, const model::MapCamera &camera,
    const QSizeF &size, DetailLevel level, TextCache &texts, double ratio)
{
    return Placing(layout, camera, size, level, texts, ratio).place();
}

} // namespace views
