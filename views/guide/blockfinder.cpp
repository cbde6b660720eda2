// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/blockfinder.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>
#include <ranges>

namespace views {

BlockFinder::BlockFinder(const QTextDocument &document)
    : m_document(&document)
{
    for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
        const QTextFrame *frame = it.currentFrame();
        m_items.push_back(frame ? frame->firstPosition() : it.currentBlock().position());
    }
}

double BlockFinder::topOf(size_t item) const
{
    const QTextBlock block = m_document->findBlock(m_items[item]);
    return m_document->documentLayout()->blockBoundingRect(block).top();
}

/// The last item that begins at @p y or above; the first one where none does. Goes from the one
/// that was found last in steps that double, so that what is far below is not laid out.
size_t BlockFinder::lastAbove(double y) const
{
    size_t low = m_last;
    size_t high = m_last + 1;
    for (size_t step = 1; low > 0 && topOf(low) > y; step *= 2) {
        high = low;
        low = low > step ? low - step : 0;
    }
    for (size_t step = 1; high < m_items.size() && topOf(high) <= y; step *= 2) {
        low = high;
        high = std::min(m_items.size(), high + step);
    }
    const auto between = std::views::iota(low + 1, std::max(low + 1, high));
    const auto below
        = std::ranges::partition_point(between, [&](size_t item) { return topOf(item) <= y; });
    m_last = low + size_t(below - between.begin());
    return m_last;
}

QTextBlock BlockFinder::at(double y) const
{
    if (m_items.empty())
        return {};
    QTextBlock block = m_document->findBlock(m_items[lastAbove(y)]);
    // What is in one frame is little, and cells stand beside each other.
    while (m_document->documentLayout()->blockBoundingRect(block).bottom() <= y) {
        const QTextBlock next = block.next();
        if (!next.isValid())
            break;
        block = next;
    }
    return block;
}

} // namespace views
