// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/cardlayout.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace model {

CardLayout::CardLayout(const ItemSections &sections, double width, const CardMetrics &metrics)
    : m_metrics(metrics)
    , m_width(width)
    , m_cardCount(int(sections.items.size()))
{
    const double room = std::max(0.0, width - 2 * metrics.margin);
    m_columns = std::max(1, int((room + metrics.gap) / (metrics.minCardWidth + metrics.gap)));
    // Whole pixels, so that every card has the same crisp edges.
    m_cardWidth = std::floor((room - (m_columns - 1) * metrics.gap) / m_columns);
    double y = 0;
    if (sections.sections.empty()) {
        y = metrics.margin;
        addRun(0, m_cardCount, &y);
    }
    for (size_t i = 0; i < sections.sections.size(); ++i) {
        const ItemSections::Section &section = sections.sections[i];
        const bool hasParts
            = i + 1 < sections.sections.size() && sections.sections[i + 1].depth > section.depth;
        m_headings.push_back({ .depth = section.depth, .top = y, .bottom = 0 });
        y += metrics.headingHeights[size_t(section.depth)];
        if (!hasParts)
            addRun(section.first, section.count, &y);
    }
    m_height = m_cardCount == 0 ? 0 : y;
    double bottom = m_height;
    double partBottom = m_height;
    for (Heading &heading : std::views::reverse(m_headings)) {
        heading.bottom = heading.depth == 0 ? bottom : partBottom;
        partBottom = heading.top;
        if (heading.depth == 0)
            bottom = heading.top;
    }
}

void CardLayout::addRun(int first, int count, double *y)
{
    if (count == 0)
        return;
    m_runs.push_back({ .first = first, .count = count, .top = *y, .firstRow = rowCount() });
    const int rows = (count + m_columns - 1) / m_columns;
    *y += rows * pitch() - m_metrics.gap + m_metrics.margin;
}

int CardLayout::rowCount() const
{
    if (m_runs.empty())
        return 0;
    const Run &last = m_runs.back();
    return last.firstRow + (last.count + m_columns - 1) / m_columns;
}

const CardLayout::Run &CardLayout::runOfCard(int card) const
{
    return *(std::ranges::upper_bound(m_runs, card, {}, &Run::first) - 1);
}

QRectF CardLayout::card(int card) const
{
    const Run &run = runOfCard(card);
    const int offset = card - run.first;
    const int row = offset / m_columns;
    const double x = m_metrics.margin + offset % m_columns * (m_cardWidth + m_metrics.gap);
    const double y = run.top + row * pitch();
    return { x, y, m_cardWidth, m_metrics.cardHeight };
}

QRectF CardLayout::heading(int section) const
{
    const Heading &heading = m_headings[size_t(section)];
    return { 0, heading.top, m_width, m_metrics.headingHeights[size_t(heading.depth)] };
}

std::pair<int, int> CardLayout::cardsBetween(double top, double bottom) const
{
    const auto above = [this](double y) {
        // Cards whose lower edge is above y.
        const auto run = std::ranges::upper_bound(m_runs, y, {}, &Run::top);
        if (run == m_runs.begin())
            return 0;
        const Run &last = *(run - 1);
        const double rows = (y - last.top + m_metrics.gap) / pitch();
        return last.first + std::min(last.count, int(rows) * m_columns);
    };
    const auto reached = [this](double y) {
        // Cards whose upper edge is above y.
        const auto run = std::ranges::lower_bound(m_runs, y, {}, &Run::top);
        if (run == m_runs.begin())
            return 0;
        const Run &last = *(run - 1);
        const int rows = int(std::ceil((y - last.top) / pitch()));
        return last.first + std::min(last.count, rows * m_columns);
    };
    const int first = above(top);
    return { first, std::max(first, reached(bottom)) };
}

std::pair<int, int> CardLayout::headingsBetween(double top, double bottom) const
{
    const auto lowerEdge = [this](const Heading &heading) {
        return heading.top + m_metrics.headingHeights[size_t(heading.depth)];
    };
    const auto first = std::ranges::upper_bound(m_headings, top, {}, lowerEdge);
    const auto last = std::ranges::lower_bound(first, m_headings.end(), bottom, {}, &Heading::top);
    return { int(first - m_headings.begin()), int(last - m_headings.begin()) };
}

int CardLayout::cardAt(const QPointF &point) const
{
    const auto run = std::ranges::upper_bound(m_runs, point.y(), {}, &Run::top);
    const double x = point.x() - m_metrics.margin;
    const int column = int(x / (m_cardWidth + m_metrics.gap));
    if (run == m_runs.begin() || x < 0 || column >= m_columns)
        return -1;
    const Run &last = *(run - 1);
    const int offset = int((point.y() - last.top) / pitch()) * m_columns + column;
    const bool isCard = offset < last.count && card(last.first + offset).contains(point);
    return isCard ? last.first + offset : -1;
}

std::vector<CardLayout::Pinned> CardLayout::pinnedAt(double top) const
{
    std::vector<Pinned> result;
    // The whole, then the part that would stand right below it.
    double y = top;
    auto from = m_headings.begin();
    for (int depth = 0; depth < int(m_metrics.headingHeights.size()); ++depth) {
        auto behind = std::ranges::upper_bound(from, m_headings.end(), y, {}, &Heading::top);
        while (behind != from && (behind - 1)->depth != depth)
            --behind;
        if (behind == from || (behind - 1)->bottom <= top)
            break;
        const auto heading = behind - 1;
        const double height = m_metrics.headingHeights[size_t(depth)];
        const bool hasParts = behind != m_headings.end() && behind->depth > depth;
        const double partHeight = hasParts ? m_metrics.headingHeights[size_t(depth) + 1] : 0;
        const double pinned = std::min(y, heading->bottom - height - partHeight);
        result.push_back({ int(heading - m_headings.begin()), { 0, pinned, m_width, height } });
        if (!hasParts)
            break;
        y = pinned + height;
        from = behind;
    }
    return result;
}

double CardLayout::pinnedHeight(int card) const
{
    if (m_headings.empty())
        return 0;
    const double top = this->card(card).top();
    const auto behind = std::ranges::upper_bound(m_headings, top, {}, &Heading::top);
    const int depth = (behind - 1)->depth;
    return m_metrics.headingHeights[0] + (depth > 0 ? m_metrics.headingHeights[1] : 0);
}

int CardLayout::rowOf(int card) const
{
    const Run &run = runOfCard(card);
    return run.firstRow + (card - run.first) / m_columns;
}

double CardLayout::rowTop(int row) const
{
    const Run &run = *(std::ranges::upper_bound(m_runs, row, {}, &Run::firstRow) - 1);
    return run.top + (row - run.firstRow) * pitch();
}

int CardLayout::cardInRowAt(int row, double x) const
{
    const Run &run = *(std::ranges::upper_bound(m_runs, row, {}, &Run::firstRow) - 1);
    const int first = run.first + (row - run.firstRow) * m_columns;
    const int last = std::min(first + m_columns, run.first + run.count) - 1;
    const double column = (x - m_metrics.margin) / (m_cardWidth + m_metrics.gap);
    return std::clamp(first + int(std::floor(column)), first, last);
}

int CardLayout::cardInRow(int card, int rows, double x) const
{
    const int from = rowOf(card);
    const int row = std::clamp(from + rows, 0, rowCount() - 1);
    return row == from ? -1 : cardInRowAt(row, x);
}

int CardLayout::cardOnPage(int card, double distance, double x) const
{
    const int from = rowOf(card);
    const double target = rowTop(from) + distance;
    int row = from;
    if (distance > 0) {
        while (row + 1 < rowCount() && (row == from || rowTop(row + 1) <= target))
            ++row;
    } else {
        while (row > 0 && (row == from || rowTop(row - 1) >= target))
            --row;
    }
    return row == from ? -1 : cardInRowAt(row, x);
}

} // namespace model
