// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/textline.h"

#include <QFontMetricsF>

#include <cmath>

namespace views {

Qt::Alignment alignmentOf(TextSide side, Qt::LayoutDirection direction)
{
    if (side == TextSide::Centre)
        return Qt::AlignHCenter;
    const bool isLeft = (side == TextSide::Leading) == (direction != Qt::RightToLeft);
    return Qt::AlignAbsolute | (isLeft ? Qt::AlignLeft : Qt::AlignRight);
}

void drawTextLine(QPainter &painter, const QRectF &rect, const QFont &font, const QColor &color,
    const QString &text, TextSide side)
{
    if (rect.isEmpty() || text.isEmpty())
        return;
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setFont(font);
    painter.setPen(color);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(rect,
        int(alignmentOf(side, direction) | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
    painter.setLayoutDirection(direction);
}

double textWidth(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

} // namespace views
