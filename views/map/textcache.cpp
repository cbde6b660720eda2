// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/textcache.h"

#include "views/wording/abbreviations.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

/// While the map zooms, a text's room changes with every frame: it is laid out anew only for
/// every so many pixels.
constexpr int widthStep = 6;
/// The usual size of a system's type.
constexpr int standardPx = 13;
constexpr double noticeably = 1.1;
constexpr double largestFactor = 2;
constexpr qsizetype most = 20'000; ///< then all is forgotten: a view shows far less at a time

QStaticText prepared(const QString &text, const QFont &font)
{
    QStaticText result(text);
    result.setTextFormat(Qt::PlainText);
    result.setPerformanceHint(QStaticText::AggressiveCaching);
    result.prepare({}, font);
    return result;
}

} // namespace

int TextCache::pixelSize(TextRole role)
{
    switch (role) {
    case TextRole::Territory: return 22;
    case TextRole::TerritorySmall: return 15;
    case TextRole::Subcategory: return 13;
    case TextRole::Item: return 12;
    case TextRole::ItemSmall:
    case TextRole::Caption: return smallestPx;
    }
    return smallestPx;
}

void TextCache::begin(const QFont &font, double ratio)
{
    if (font == m_base && ratio == m_ratio)
        return;
    m_base = font;
    m_ratio = ratio;
    m_blocks.clear();
    m_widths.clear();
    // A person's larger type makes all of it larger, a smaller one nothing smaller.
    QFont standard = font;
    standard.setPixelSize(standardPx);
    const double wanted = QFontMetricsF(font).height() / QFontMetricsF(standard).height();
    const double factor = wanted < noticeably ? 1 : std::min(wanted, largestFactor);
    for (const TextRole role : textRoles) {
        QFont sized = font;
        sized.setPixelSize(int(std::lround(pixelSize(role) * factor)));
        switch (role) {
        case TextRole::Territory:
        case TextRole::TerritorySmall:
        case TextRole::Subcategory:
        case TextRole::Caption: sized.setWeight(QFont::DemiBold); break;
        case TextRole::Item: sized.setWeight(QFont::Medium); break;
        case TextRole::ItemSmall: sized.setWeight(QFont::Normal); break;
        }
        m_fonts[size_t(role)] = sized;
        m_lineHeights[size_t(role)] = std::ceil(QFontMetricsF(sized).height());
    }
}

double TextCache::widthOf(const QString &text, TextRole role)
{
    const Key key { .text = text, .role = int(role) };
    auto found = m_widths.constFind(key);
    if (found == m_widths.constEnd()) {
        if (m_widths.size() > most)
            m_widths.clear();
        found = m_widths.insert(key, QFontMetricsF(font(role)).horizontalAdvance(text));
    }
    return *found;
}

const TextCache::Block &TextCache::block(
    const QString &text, TextRole role, double width, int lineCount)
{
    // A text that fits on one line is the same for every width that it fits into.
    const double natural = widthOf(text, role);
    const int stepped = natural <= width ? -1 : int(width) / widthStep * widthStep;
    const Key key { text, int(role), stepped, lineCount };
    auto found = m_blocks.constFind(key);
    if (found == m_blocks.constEnd()) {
        if (m_blocks.size() > most)
            m_blocks.clear();
        found = m_blocks.insert(
            key, laidOut(text, role, stepped < 0 ? natural + 1 : stepped, lineCount));
    }
    return *found;
}

TextCache::Block TextCache::laidOut(
    const QString &text, TextRole role, double width, int lineCount) const
{
    const QFont used = font(role);
    const QFontMetricsF metrics(used);
    Block block;
    const auto add = [&](const QString &line) {
        block.lines.push_back(prepared(line, used));
        block.widths.push_back(metrics.horizontalAdvance(line));
        block.height += lineHeight(role);
    };
    // Breaks at blanks; what is left when the lines end is returned.
    const auto broken = [&](const QString &whole, QStringList &lines) {
        QString rest = whole;
        while (lines.size() < lineCount - 1 && metrics.horizontalAdvance(rest) > width) {
            qsizetype end = -1;
            for (qsizetype blank = rest.indexOf(u' '); blank > 0;
                blank = rest.indexOf(u' ', blank + 1)) {
                if (metrics.horizontalAdvance(rest.left(blank)) > width)
                    break;
                end = blank;
            }
            if (end < 0)
                break;
            lines += rest.left(end);
            rest = rest.mid(end + 1);
        }
        return rest;
    };
    QStringList lines;
    QString last = broken(text, lines);
    if (metrics.horizontalAdvance(last) > width) {
        QStringList shorterLines;
        const QString shorter = broken(shortened(text), shorterLines);
        if (metrics.horizontalAdvance(shorter) <= width) {
            lines = shorterLines;
            last = shorter;
        } else {
            last = metrics.elidedText(last, Qt::ElideRight, width);
        }
        block.isElided = true;
    }
    for (const QString &line : lines)
        add(line);
    add(last);
    return block;
}

void TextCache::draw(QPainter &painter, const Block &block, TextRole role, const QRectF &rect,
    Qt::Alignment alignment) const
{
    painter.setFont(font(role));
    double y = rect.top();
    if (alignment & Qt::AlignVCenter)
        y = rect.center().y() - block.height / 2;
    else if (alignment & Qt::AlignBottom)
        y = rect.bottom() - block.height;
    for (size_t i = 0; i < block.lines.size(); ++i) {
        double x = rect.left();
        if (alignment & Qt::AlignHCenter)
            x = rect.center().x() - block.widths[i] / 2;
        else if (alignment & Qt::AlignRight)
            x = rect.right() - block.widths[i];
        // On whole pixels: glyphs are hinted for them, and text does not shiver while it moves.
        painter.drawStaticText(QPointF(std::round(x), std::round(y)), block.lines[i]);
        y += lineHeight(role);
    }
}

} // namespace views
