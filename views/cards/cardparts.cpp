// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardparts.h"

#include "views/cards/textline.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

/// The last line of a card, filled from its beginning; what has no room left is not shown.
class FootLine {
public:
    FootLine(const QRectF &rect, double gap)
        : m_rect(rect)
        , m_gap(gap)
        , m_x(rect.left())
    {
    }

    QRectF take(double width)
    {
        if (m_x + width > m_rect.right())
            return {};
        const QRectF result(m_x, m_rect.top(), width, m_rect.height());
        m_x += width + m_gap;
        return result;
    }
    /// At the end of the line: @p width wide, or what there is, but at least @p least.
    QRectF takeEnd(double width, double least)
    {
        const double taken = std::min(width, m_rect.right() - m_x);
        if (taken < std::min(width, least))
            return {};
        return { m_rect.right() - taken, m_rect.top(), taken, m_rect.height() };
    }

private:
    const QRectF m_rect;
    const double m_gap;
    double m_x = 0;
};

/// Of the square with the letter and the distance to the word; nothing without a letter.
double badgeWidth(const CardStyle &style, const model::Maturity &maturity)
{
    const bool hasLetter = maturity.level() != model::Maturity::Level::Other;
    return hasLetter ? style.smallHeight + 8 * style.unit : 0;
}

void placeFootLine(CardParts &parts, const CardStyle &style, const QRectF &rect,
    const model::Item &item, const CardText &text)
{
    FootLine line(rect, 12 * style.unit);
    const double sign = style.smallHeight + 4 * style.unit;
    const auto width = [&](const QString &word) { return textWidth(style.small, word); };
    if (item.maturity)
        parts.badge = line.take(badgeWidth(style, *item.maturity) + width(text.maturity()));
    if (const QString word = text.closedSource(); !word.isEmpty())
        parts.closedSource = line.take(sign + width(word));
    if (const QString number = text.stars(); !number.isEmpty())
        parts.stars = line.take(sign + width(number));
    if (const QString year = text.since(); !year.isEmpty())
        parts.since = line.take(width(year));
    if (const QString tag = text.tag(); !tag.isEmpty())
        parts.tag = line.takeEnd(width(tag) + 16 * style.unit, 56 * style.unit);
}

} // namespace

CardParts CardParts::of(const CardScene &scene, const QRectF &rect, const model::Item &item,
    const CardText &text, const model::ItemMark &mark)
{
    const CardStyle &style = scene.style;
    const double unit = style.unit;
    const double padding = 12 * unit;
    const QRectF inner = rect.adjusted(padding, padding, -padding, -padding);
    CardParts parts;
    const double side = std::round(72 * unit);
    parts.plate = { inner.left(), inner.top(), side, side };
    const double left = parts.plate.right() + padding;
    const double width = std::max(0.0, inner.right() - left);
    parts.name = { left, inner.top() - 1, width, style.nameHeight };
    if (mark.isBookmarked) {
        const double across = std::round(12 * unit);
        parts.bookmark = { inner.right() - across, rect.top(), across, std::round(20 * unit) };
        parts.name.setRight(parts.bookmark.left() - 6 * unit);
    }
    parts.secondLine = { left, parts.name.bottom(), width, style.smallHeight };
    parts.description = { left, parts.secondLine.bottom() + 4 * unit, width,
        CardStyle::descriptionLines * style.textHeight };
    const double height = style.smallHeight + 2 * unit;
    placeFootLine(
        parts, style, { inner.left(), inner.bottom() - height, inner.width(), height }, item, text);
    if (scene.isRightToLeft) {
        for (QRectF *part :
            { &parts.plate, &parts.bookmark, &parts.name, &parts.secondLine, &parts.description,
                &parts.badge, &parts.closedSource, &parts.stars, &parts.since, &parts.tag })
            part->moveLeft(rect.left() + rect.right() - part->right());
    }
    return parts;
}

} // namespace views
