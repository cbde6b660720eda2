// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/itemsections.h"

#include <QRectF>

namespace model {

/// Sizes that a CardLayout keeps, in logical pixels; they come from the font that cards are
/// written in.
struct CardMetrics {
    double minCardWidth = 300;
    double cardHeight = 150;
    double gap = 12; ///< between cards
    double margin = 16; ///< around all of them
    std::array<double, 2> headingHeights { 44, 32 }; ///< by depth of the section

    bool operator==(const CardMetrics &) const = default;
};

/// Where cards and the headings above them stand in a column of a given width: as many cards side
/// by side as fit, all of one size, section after section. Pure geometry from the top left, in
/// logical pixels; the place of a card is computed, not kept, so that width changes cost nothing.
class CardLayout {
public:
    CardLayout() = default;
    CardLayout(const ItemSections &sections, double width, const CardMetrics &metrics);

    double height() const { return m_height; }
    int columns() const { return m_columns; }
    int cardCount() const { return m_cardCount; }
    int headingCount() const { return int(m_headings.size()); }

    QRectF card(int card) const;
    /// Where the heading of @p section stands while nothing is scrolled.
    QRectF heading(int section) const;
    /// First and one behind the last of what touches the stripe from @p top to @p bottom.
    std::pair<int, int> cardsBetween(double top, double bottom) const;
    std::pair<int, int> headingsBetween(double top, double bottom) const;
    /// The card at @p point, or -1.
    int cardAt(const QPointF &point) const;

    /// A heading that stays in sight although its own place may be scrolled away.
    struct Pinned {
        int section = 0;
        QRectF rect;
    };
    /// What stands at the upper edge when all above @p top is scrolled away: the section there and
    /// its part, whole first. The next heading pushes them out.
    std::vector<Pinned> pinnedAt(double top) const;
    /// The height of the headings that pinning puts above @p card.
    double pinnedHeight(int card) const;

    /// The card @p rows rows below @p card (above it when negative) that is nearest to @p x; the
    /// first or last row when there are not so many. -1 when that is its own row.
    int cardInRow(int card, int rows, double x) const;
    /// The card nearest to @p x in the row about @p distance below @p card, but at least the next
    /// row. -1 when there is none.
    int cardOnPage(int card, double distance, double x) const;

private:
    /// Cards that follow each other in rows, without a heading between them.
    struct Run {
        int first = 0;
        int count = 0;
        double top = 0;
        int firstRow = 0; ///< counted over all runs
    };
    struct Heading {
        int depth = 0;
        double top = 0;
        double bottom = 0; ///< of the whole section
    };

    void addRun(int first, int count, double *y);
    const Run &runOfCard(int card) const;
    int rowOf(int card) const;
    double rowTop(int row) const;
    int cardInRowAt(int row, double x) const;
    int rowCount() const;
    double pitch() const { return m_metrics.cardHeight + m_metrics.gap; }

    CardMetrics m_metrics;
    double m_width = 0;
    double m_cardWidth = 0;
    double m_height = 0;
    int m_columns = 1;
    int m_cardCount = 0;
    std::vector<Run> m_runs;
    std::vector<Heading> m_headings; ///< by section
};

} // namespace model
