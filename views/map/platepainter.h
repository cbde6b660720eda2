// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/lensvalues.h"
#include "views/map/celllook.h"
#include "views/shell/theme.h"

#include <QHash>
#include <QPainter>
#include <QPixmap>

namespace views {

/// What stands behind and around a logo: the plate's own colour, and a ring whose colour, width and
/// line say the same thing, so that neither is needed alone.
struct PlateStyle {
    enum class Ground { Light, Dark, Closed };
    Ground ground = Ground::Light;
    bool isHatched = false; ///< the source is closed
    QColor ring; ///< invalid: only a hairline
    double ringPx = 0;
    Qt::PenStyle line = Qt::SolidLine;
    double radiusPx = 6;
    QString mark; ///< a letter or number in the ring's colour; empty: none

    /// How @p look is shown through @p lens in cells @p cellPx wide (logical pixels).
    static PlateStyle of(
        const CellLook &look, const model::LensValues &lens, const Colors &colors, double cellPx);
    /// Through the lens of maturity: wherever items stand, they look as on the map.
    static PlateStyle ofMaturity(std::optional<model::Maturity::Level> maturity,
        bool isClosedSource, const Colors &colors, double cellPx);
    /// What the lens shows of class @p position: for cells and for the legend.
    static PlateStyle ofClass(const model::LensValues &lens, int position, const Colors &colors);

    /// The width of the widest ring any style has in cells @p cellPx wide: what lies inside of it
    /// is free of every ring, and keeps its size when a lens brings others.
    static double widestRingPx(double cellPx);

    bool operator==(const PlateStyle &) const = default;
};

/// Draws @p style into @p rect (logical pixels, on whole device pixels) with vectors.
void paintPlate(
    QPainter &painter, const QRectF &rect, const PlateStyle &style, const Colors &colors);

/// The corner tab with the mark, right above in @p plate. Its side in logical pixels:
inline constexpr double markPx = 15;
void paintMark(QPainter &painter, const QRectF &plate, const PlateStyle &style, const QFont &font);

} // namespace views
