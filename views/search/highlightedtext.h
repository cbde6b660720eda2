// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/highlighter.h"

#include <QColor>
#include <QFont>

class QPainter;

namespace views {

/// One line of foreign text in which some letters stand out, by weight as well as by colour.
struct HighlightedText {
    QString text;
    model::TextRanges matches;
    QFont font;
    QColor color;
    QColor matchColor;

    /// Draws it into @p room from the side where reading in @p direction begins, cut off with an
    /// ellipsis where there is no more room. Vertically it starts at the top.
    void paint(QPainter &painter, const QRectF &room, Qt::LayoutDirection direction) const;
};

} // namespace views
