// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>

namespace views {

/// Where in its room a line begins: as the window reads, Leading is left in most languages.
enum class TextSide { Leading, Centre, Trailing };

/// TextSide as a painter of @p direction understands it whatever the text's own direction is.
Qt::Alignment alignmentOf(TextSide side, Qt::LayoutDirection direction);

/// Draws @p text as one plain line in the vertical middle of @p rect, with an ellipsis where it is
/// too wide. The line runs as its letters do: a name in Latin letters keeps its full stop at its
/// end also in a window that reads from right to left.
void drawTextLine(QPainter &painter, const QRectF &rect, const QFont &font, const QColor &color,
    const QString &text, TextSide side = TextSide::Leading);

/// The width of @p text in one line, whole pixels up.
double textWidth(const QFont &font, const QString &text);

} // namespace views
