// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/fadingpicture.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace views {

namespace {

/// Mixes @p share (of 256) of @p ink into @p pixels.
void mix(QRgb *pixels, const QRgb *ink, size_t count, uint share)
{
    auto *to = reinterpret_cast<uchar *>(pixels);
    const auto *from = reinterpret_cast<const uchar *>(ink);
    const auto kept = quint16(256 - share);
    for (size_t i = 0; i < count * sizeof(QRgb); ++i)
        to[i] = uchar(quint16(from[i] * quint16(share) + to[i] * kept) >> 8);
}

/// Copies the pixels @p columns of @p from to @p to. Four at a time: the compiler cannot know that
/// the machine may read the next ones before it has written the last.
void gather(QRgb *__restrict to, const QRgb *__restrict from, const std::vector<int> &columns)
{
    const int *__restrict column = columns.data();
    const size_t count = columns.size();
    size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        const std::array pixels { from[column[i]], from[column[i + 1]], from[column[i + 2]],
            from[column[i + 3]] };
        std::ranges::copy(pixels, to + i);
    }
    for (; i < count; ++i)
        to[i] = from[column[i]];
}

/// Blends @p from, as large as @p place (device pixels), over what it covers of @p part of @p to:
/// the nearest pixel, since it is gone before anyone looks closely. Qt would scale and blend pixel
/// by pixel, which takes longer than a frame may.
void blend(const QImage &from, const QRectF &place, QImage &to, const QRect &part, double opacity)
{
    const QRect seen = place.toRect() & part;
    if (seen.isEmpty())
        return;
    const double step = from.width() / place.width();
    const auto source = [step](int pixel, double start, int count) {
        return std::clamp(int((pixel + 0.5 - start) * step), 0, count - 1);
    };
    std::vector<int> columns(size_t(seen.width()));
    for (int x = 0; x < seen.width(); ++x)
        columns[size_t(x)] = source(seen.left() + x, place.left(), from.width());
    const auto share = uint(std::lround(opacity * 256));
    std::vector<QRgb> line(columns.size());
    int lineRow = -1;
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        const int row = source(y, place.top(), from.height());
        if (row != lineRow) {
            const auto *pixels = reinterpret_cast<const QRgb *>(from.constScanLine(row));
            gather(line.data(), pixels, columns);
            lineRow = row;
        }
        auto *pixels = reinterpret_cast<QRgb *>(to.scanLine(y)) + seen.left();
        if (share == 256)
            std::ranges::copy(line, pixels); // the first frame of a fade
        else
            mix(pixels, line.data(), line.size(), share);
    }
}

} // namespace

QImage &FadingPicture::begin(const QSize &size, double ratio, const model::MapCamera &camera)
{
    m_camera = camera;
    if (m_image.size() != size * ratio)
        m_image = QImage(size * ratio, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(ratio);
    return m_image;
}

void FadingPicture::paint(
    QPainter &painter, const model::MapCamera &camera, const QSizeF &size, double opacity)
{
    const QRectF place = camera.toView(m_camera.visibleMap(size), size);
    m_halves.paint(painter, { { 0, 0 }, size }, [&](QPainter &half, const QRectF &part, int) {
        if (QImage *image = HalfPainter::imageOf(half)) {
            const QTransform toPixels = half.deviceTransform();
            QRect seen = toPixels.mapRect(part).toAlignedRect() & image->rect();
            if (const QRegion clip = half.paintEngine()->systemClip(); !clip.isEmpty())
                seen &= clip.boundingRect();
            blend(m_image, toPixels.mapRect(place), *image, seen, opacity);
            return;
        }
        half.save();
        half.setOpacity(opacity);
        half.drawImage(place, m_image);
        half.restore();
    });
}

} // namespace views
