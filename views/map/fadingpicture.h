// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/mapcamera.h"

#include <QFuture>
#include <QImage>
#include <QThreadPool>

class QPainter;

namespace views {

/// The map as it was a moment ago, to fade out over the map as it is. It is remembered with its
/// camera and shown where its places are by now. GUI thread only.
class FadingPicture {
public:
    FadingPicture();
    ~FadingPicture();
    Q_DISABLE_COPY_MOVE(FadingPicture)

    /// An image of @p size logical pixels at @p ratio to paint what @p camera sees. The one before
    /// is painted over: making room for another takes as long as painting it.
    QImage &begin(const QSize &size, double ratio, const model::MapCamera &camera);
    const model::MapCamera &camera() const { return m_camera; }

    /// Starts to scale it, on a thread of its own, to what paint() with the same arguments needs:
    /// before the map is painted that it will lie over.
    void prepare(const model::MapCamera &camera, const QSizeF &size);
    /// Draws it over @p size logical pixels that @p camera sees.
    void paint(
        QPainter &painter, const model::MapCamera &camera, const QSizeF &size, double opacity);

private:
    QRectF placeOf(const model::MapCamera &camera, const QSizeF &size) const;

    QImage m_image; ///< counted in device pixels once it is painted
    double m_ratio = 1;
    model::MapCamera m_camera;
    QImage m_scaled; ///< as large as m_image; only what is seen of it is filled
    QFuture<void> m_scaling;
    QThreadPool m_pool;
};

} // namespace views
