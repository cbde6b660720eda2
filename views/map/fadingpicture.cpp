// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/fadingpicture.h"

#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace views {

namespace {

/// The part of @p place that a view of @p size device pixels shows.
QRect seenOf(const QRectF &place, const QSize &size)
{
    return place.toRect().intersected({ {}, size });
}

/// Draws @p from, as large as @p place, into @p to: the nearest pixel, since it is gone before
/// anyone looks closely.
void scale(const QImage &from, QImage &to, const QRectF &place)
{
    const QRect seen = seenOf(place, to.size());
    const double step = from.width() / place.width();
    const auto source = [step](int pixel, double start, int count) {
        return std::clamp(int((pixel + 0.5 - start) * step), 0, count - 1);
    };
    std::vector<int> columns(size_t(seen.width()));
    for (int x = 0; x < seen.width(); ++x)
        columns[size_t(x)] = source(seen.left() + x, place.left(), from.width());
    int lastRow = -1;
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(to.scanLine(y)) + seen.left();
        const int row = source(y, place.top(), from.height());
        if (std::exchange(lastRow, row) == row) {
            const auto *above = reinterpret_cast<const QRgb *>(to.constScanLine(y - 1));
            std::copy_n(above + seen.left(), columns.size(), line);
            continue;
        }
        const auto *pixels = reinterpret_cast<const QRgb *>(from.constScanLine(row));
        for (size_t x = 0; x < columns.size(); ++x)
            line[x] = pixels[columns[x]];
    }
}

} // namespace

FadingPicture::FadingPicture() { m_pool.setMaxThreadCount(1); }

FadingPicture::~FadingPicture() { m_scaling.waitForFinished(); }

QImage &FadingPicture::begin(const QSize &size, double ratio, const model::MapCamera &camera)
{
    m_scaling.waitForFinished();
    m_camera = camera;
    m_ratio = ratio;
    if (m_image.size() != size * ratio) {
        m_image = QImage(size * ratio, QImage::Format_RGB32);
        m_scaled = QImage(m_image.size(), QImage::Format_RGB32);
    }
    m_image.setDevicePixelRatio(ratio);
    return m_image;
}

/// Where it is by now, in device pixels.
QRectF FadingPicture::placeOf(const model::MapCamera &camera, const QSizeF &size) const
{
    const QRectF place = camera.toView(m_camera.visibleMap(size), size);
    return { place.topLeft() * m_ratio, place.size() * m_ratio };
}

void FadingPicture::prepare(const model::MapCamera &camera, const QSizeF &size)
{
    m_scaling.waitForFinished();
    m_image.setDevicePixelRatio(1);
    if (camera.scalePxPerUnit == m_camera.scalePxPerUnit)
        return;
    m_scaling = QtConcurrent::run(
        &m_pool, [this, place = placeOf(camera, size)] { scale(m_image, m_scaled, place); });
}

void FadingPicture::paint(
    QPainter &painter, const model::MapCamera &camera, const QSizeF &size, double opacity)
{
    // Qt scales and blends pixel by pixel, which takes longer than a frame may. What is scaled
    // already it blends with the width of the processor's registers.
    const QRectF place = placeOf(camera, size);
    painter.save();
    painter.setOpacity(opacity);
    painter.setTransform(QTransform::fromScale(1 / m_ratio, 1 / m_ratio) * painter.transform());
    if (camera.scalePxPerUnit == m_camera.scalePxPerUnit) {
        painter.drawImage(place.topLeft().toPoint(), m_image);
    } else {
        m_scaling.waitForFinished();
        const QRect seen = seenOf(place, m_scaled.size());
        painter.drawImage(seen.topLeft(), m_scaled, seen);
    }
    painter.restore();
}

} // namespace views
