// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardheading.h"

#include "views/cards/textline.h"

#include <QLocale>

#include <algorithm>

namespace views {

void paintCardHeading(QPainter &painter, const CardScene &scene, const QRectF &rect,
    const QString &title, int count, int depth, bool isPinned)
{
    const Colors &colors = scene.colors;
    const CardStyle &style = scene.style;
    painter.fillRect(rect, colors.canvas);
    if (isPinned)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colors.hairline);
    const QFont &titleFont = depth == 0 ? style.heading : style.subheading;
    const QFont &countFont = depth == 0 ? style.subheading : style.small;
    const QString number = QLocale().toString(count);
    const double margin = style.metrics().margin;
    const double gap = 8 * style.unit;
    const QRectF room = rect.adjusted(margin, 0, -margin, 0);
    const double numberWidth = textWidth(countFont, number);
    const double titleWidth
        = std::min(textWidth(titleFont, title), room.width() - gap - numberWidth);
    QRectF titleRect(room.left(), room.top(), titleWidth, room.height());
    QRectF numberRect(titleRect.right() + gap, room.top(), numberWidth, room.height());
    if (scene.isRightToLeft) {
        titleRect.moveRight(room.right());
        numberRect.moveRight(titleRect.left() - gap);
    }
    drawTextLine(painter, titleRect, titleFont, colors.text, title);
    drawTextLine(painter, numberRect, countFont, colors.muted, number);
}

} // namespace views
