// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QString>

namespace views {

/// One or two letters that stand for @p name: the beginnings of its first two words, in the case in
/// which they are written.
QString monogramOf(const QString &name);

/// The colours of the tile of @p name: always the same for the same name, letters at least 4.5:1 on
/// it.
struct MonogramColors {
    QColor tile;
    QColor letters;
};
MonogramColors monogramColors(const QString &name, bool isDark);

/// A tile with the monogram, in the place of a logo that is not there.
void paintMonogram(QPainter &painter, const QRectF &rect, const QString &name, bool isDark);

} // namespace views
