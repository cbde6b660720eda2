// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/highlightedtext.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace views {

namespace {

/// One that is laid out on a line of any length.
QTextLine layOut(QTextLayout &layout)
{
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(1e6);
    layout.endLayout();
    return line;
}

} // namespace

void HighlightedText::paint(
    QPainter &painter, const QRectF &room, Qt::LayoutDirection direction) const
{
    if (text.isEmpty() || room.width() <= 0)
        return;
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    QList<QTextLayout::FormatRange> formats;
    for (const model::TextRange &range : matches) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(matchColor);
        formats += { int(range.start), int(range.length), format };
    }
    // What nobody can see need not be laid out, however long it is.
    QString shown = text.left(512);
    for (QChar &c : shown) {
        if (c == u'\n' || c == u'\t' || c == QChar::LineSeparator)
            c = u' ';
    }
    QTextLayout layout(shown, font, painter.device());
    layout.setTextOption(option);
    layout.setFormats(formats);
    QTextLine line = layOut(layout);
    if (!line.isValid())
        return;
    if (line.naturalTextWidth() > room.width()) {
        const double ellipsis = QFontMetricsF(font).horizontalAdvance(u'…');
        const double least = room.width() - ellipsis;
        // By bisection, since a position on the line says little about one in the text where the
        // two directions of writing meet.
        const auto fits = [&](qsizetype length) {
            layout.setText(shown.left(length));
            layout.setFormats(formats);
            return layOut(layout).naturalTextWidth() <= least;
        };
        qsizetype low = 0;
        qsizetype high = shown.size();
        while (high - low > 1) {
            const qsizetype middle = (low + high) / 2;
            (fits(middle) ? low : high) = middle;
        }
        if (low > 0 && shown[low - 1].isHighSurrogate())
            --low;
        layout.setText(shown.left(low).trimmed() + u'…');
        layout.setFormats(formats);
        line = layOut(layout);
    }
    painter.setPen(color);
    const double left
        = direction == Qt::RightToLeft ? room.right() - line.naturalTextWidth() : room.left();
    layout.draw(&painter, QPointF(left, room.top()));
}

} // namespace views
