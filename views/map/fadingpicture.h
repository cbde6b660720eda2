// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/mapcamera.h"
#include "views/map/halfpainter.h"

#include <QImage>

class QPainter;

namespace views {

/// The map as it was a moment ago, to fade out over the map as it is. It is remembered with its
/// camera and shown where its places are by now. GUI thread only.
class FadingPicture {
public:
    /// @p halves paints it, and must outlive it.
    explicit FadingPicture(HalfPainter &halves)
        : m_halves(halves)
    {
    }

    /// An image of @p size logical pixels at @p ratio to paint what @p camera sees. The one before
    /// is painted over: making room for another takes as long as painting it.
    QImage &begin(const QSize &size, double ratio, const model::MapCamera &camera);
    const model::MapCamera &camera() const { return m_camera; }

    /// Draws it over @p size logical pixels that @p camera sees.
    void paint(
        QPainter &painter, const model::MapCamera &camera, const QSizeF &size, double opacity);

private:
    QImage m_image;
    model::MapCamera m_camera;
    HalfPainter &m_halves;
};

} // namespace views
