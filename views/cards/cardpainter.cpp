// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardpainter.h"

#include "views/cards/cardparts.h"
#include "views/cards/cardtext.h"
#include "views/cards/itemplate.h"
#include "views/cards/textline.h"
#include "views/wording/markwords.h"
#include "views/wording/names.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace views {

using model::Item;
using model::Maturity;

namespace {

class CardPainter {
public:
    CardPainter(const CardScene &scene, const QRectF &rect, const Item &item)
        : m_scene(scene)
        , m_style(scene.style)
        , m_colors(scene.colors)
        , m_rect(rect)
        , m_item(item)
        , m_text(scene.snapshot, item)
        , m_mark(scene.marks.value(item.id))
        , m_parts(CardParts::of(scene, rect, item, m_text, m_mark))
    {
    }

    void paint(QPainter &painter, CardState state) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(state.isHovered ? m_colors.border : m_colors.hairline, 1));
        painter.setBrush(m_colors.panel);
        painter.drawRoundedRect(m_rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        paintBookmark(painter);
        paintItemPlate(painter, m_parts.plate, m_scene.snapshot, m_item, m_colors, m_scene.logos);
        drawTextLine(painter, m_parts.name, m_style.name,
            m_item.isArchived() ? m_colors.muted : m_colors.text, m_text.name());
        write(painter, m_parts.secondLine, m_text.secondLine(m_scene.isPlaceSaid));
        paintDescription(painter);
        paintBadge(painter);
        paintClosedSource(painter);
        paintStars(painter);
        write(painter, m_parts.since, m_text.since());
        paintTag(painter);
        if (state.isSelected)
            paintRings(painter, state.isFocused);
    }

    QString toolTip(const QPointF &point) const
    {
        const auto isAt = [&](const QRectF &part) { return part.contains(point); };
        if (isAt(m_parts.stars))
            return m_text.starsInFull();
        if (isAt(m_parts.since))
            return m_text.sinceInFull();
        if (isAt(m_parts.tag))
            return m_text.tagsInFull();
        if (isAt(m_parts.bookmark))
            return MarkWords::phrases(m_mark).join(", "_L1);
        QString name = m_text.name();
        if (isAt(m_parts.name) && textWidth(m_style.name, name) > m_parts.name.width())
            return name;
        if (isAt(m_parts.description) && m_text.hasDescription())
            return m_text.description(m_scene.isPlaceSaid);
        return m_text.spoken(m_mark);
    }

private:
    static constexpr double radius = 6;

    void write(QPainter &painter, const QRectF &rect, const QString &text) const
    {
        drawTextLine(painter, rect, m_style.small, m_colors.muted, text);
    }

    void paintBookmark(QPainter &painter) const
    {
        if (m_parts.bookmark.isEmpty())
            return;
        const QRectF &ribbon = m_parts.bookmark;
        const QPointF notch(ribbon.center().x(), ribbon.bottom() - ribbon.width() / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colors.accent);
        painter.drawPolygon(QPolygonF { ribbon.topLeft(), ribbon.topRight(), ribbon.bottomRight(),
            notch, ribbon.bottomLeft() });
    }

    void paintDescription(QPainter &painter) const
    {
        const QString text = m_text.description(m_scene.isPlaceSaid);
        if (text.isEmpty() || m_parts.description.width() < m_style.textHeight)
            return;
        const QColor color = m_text.hasDescription() ? m_colors.text : m_colors.muted;
        painter.setPen(color);
        QTextLayout layout(text, m_style.text, painter.device());
        QTextOption option(alignmentOf(TextSide::Leading, painter.layoutDirection()));
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LayoutDirectionAuto);
        layout.setTextOption(option);
        layout.beginLayout();
        for (int i = 0; i < CardStyle::descriptionLines; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(m_parts.description.width());
            const QPointF at = m_parts.description.topLeft() + QPointF(0, i * m_style.textHeight);
            const bool isCut = line.textStart() + line.textLength() < text.size();
            if (i + 1 < CardStyle::descriptionLines || !isCut) {
                line.draw(&painter, at);
                continue;
            }
            const QRectF last(at, QSizeF(m_parts.description.width(), m_style.textHeight));
            drawTextLine(painter, last, m_style.text, color, text.mid(line.textStart()));
        }
        layout.endLayout();
    }

    /// @p part split into a square for a sign and the rest for its word.
    std::pair<QRectF, QRectF> signAndWord(const QRectF &part, double gap) const
    {
        const double side = m_style.smallHeight;
        QRectF sign(part.left(), part.center().y() - side / 2, side, side);
        QRectF word = part.adjusted(side + gap, 0, 0, 0);
        if (m_scene.isRightToLeft) {
            sign.moveRight(part.right());
            word.moveLeft(part.left());
        }
        return { sign, word };
    }

    void paintBadge(QPainter &painter) const
    {
        if (m_parts.badge.isEmpty() || !m_item.maturity)
            return;
        const Maturity::Level level = m_item.maturity->level();
        const QColor color = m_colors.maturity(level);
        const QString letter = Names::maturityLetter(level);
        if (letter.isEmpty()) {
            drawTextLine(painter, m_parts.badge, m_style.small, color, m_text.maturity());
            return;
        }
        const auto [sign, word] = signAndWord(m_parts.badge, 6 * m_style.unit);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(sign, 4, 4);
        QFont bold = m_style.small;
        bold.setWeight(QFont::Bold);
        drawTextLine(painter, sign, bold, m_colors.onAccent, letter, TextSide::Centre);
        drawTextLine(painter, word, m_style.small, color, m_text.maturity());
    }

    void paintClosedSource(QPainter &painter) const
    {
        if (m_parts.closedSource.isEmpty())
            return;
        const auto [sign, word] = signAndWord(m_parts.closedSource, 4 * m_style.unit);
        const double side = sign.width();
        const QRectF body(
            sign.left() + side * 0.2, sign.top() + side * 0.46, side * 0.6, side * 0.4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colors.muted);
        painter.drawRoundedRect(body, 1, 1);
        painter.setPen(QPen(m_colors.muted, std::max(1.0, side / 10)));
        painter.setBrush(Qt::NoBrush);
        const QRectF shackle(
            sign.left() + side * 0.32, sign.top() + side * 0.14, side * 0.36, side * 0.6);
        constexpr int sixteenths = 16;
        painter.drawArc(shackle, 0, 180 * sixteenths);
        write(painter, word, m_text.closedSource());
    }

    void paintStars(QPainter &painter) const
    {
        if (m_parts.stars.isEmpty())
            return;
        const auto [sign, word] = signAndWord(m_parts.stars, 4 * m_style.unit);
        QPolygonF star;
        for (int i = 0; i < 10; ++i) {
            const double angle = i * std::numbers::pi / 5 - std::numbers::pi / 2;
            const double reach = sign.width() * (i % 2 == 0 ? 0.48 : 0.2);
            star += sign.center() + QPointF(std::cos(angle), std::sin(angle)) * reach;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colors.muted);
        painter.drawPolygon(star);
        write(painter, word, m_text.stars());
    }

    void paintTag(QPainter &painter) const
    {
        if (m_parts.tag.isEmpty())
            return;
        painter.setPen(QPen(m_colors.border, 1));
        painter.setBrush(Qt::NoBrush);
        const QRectF chip = m_parts.tag.adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
        const double inset = 8 * m_style.unit;
        drawTextLine(painter, m_parts.tag.adjusted(inset, 0, -inset, 0), m_style.small,
            m_colors.muted, m_text.tag(), TextSide::Centre);
    }

    void paintRings(QPainter &painter, bool isFocused) const
    {
        const auto ring = [&](double out, const QColor &color, double width) {
            painter.setPen(QPen(color, width));
            painter.setBrush(Qt::NoBrush);
            const double reach = out + width / 2;
            painter.drawRoundedRect(
                m_rect.adjusted(-reach, -reach, reach, reach), radius + reach, radius + reach);
        };
        ring(1, m_colors.selection, 3);
        if (isFocused)
            ring(4.5, m_colors.text, 1.5);
    }

    const CardScene &m_scene;
    const CardStyle &m_style;
    const Colors &m_colors;
    const QRectF m_rect;
    const Item &m_item;
    const CardText m_text;
    const model::ItemMark m_mark;
    const CardParts m_parts;
};

} // namespace

void paintCard(QPainter &painter, const CardScene &scene, const QRectF &rect, const Item &item,
    CardState state)
{
    CardPainter(scene, rect, item).paint(painter, state);
}

QString cardToolTip(
    const CardScene &scene, const QRectF &rect, const Item &item, const QPointF &point)
{
    const QString text = CardPainter(scene, rect, item).toolTip(point);
    // As rich text, long ones are broken into lines.
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace views
