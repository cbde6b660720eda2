// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/groundpainter.h"
#include "views/map/maplabels.h"
#include "views/map/mapscene.h"

namespace views {

/// Paints the names of categories and subcategories on the map, with what they count.
class HeadingPainter {
public:
    /// @p texts are those of the part that is painted.
    HeadingPainter(
        QPainter &painter, const MapScene &scene, GroundPainter &grounds, TextCache &texts);

    /// Every heading that @p camera shows in @p exposed of a view of @p size (logical pixels).
    void paint(const model::MapCamera &camera, const QSizeF &size, const QRectF &exposed);

private:
    void paintLabel(const MapLabel &label, double viewWidth);
    /// A name, and at the right its count where there is room for both.
    void paintHeadline(const MapLabel &label, const QString &name, int count, const QColor &color,
        const QColor &countColor);
    /// In the overview, on one line: name, how far the projects have come, count.
    void paintTitle(const MapLabel &label);
    /// The same over the dots, where there is no room above them.
    void paintTitlePlate(const MapLabel &label);
    void paintMaturityBar(const model::MapTerritory &territory, const QRectF &bar);

    QPainter &m_painter;
    const MapScene &m_scene;
    GroundPainter &m_grounds;
    TextCache &m_texts;
    const double m_ratio;
};

} // namespace views
