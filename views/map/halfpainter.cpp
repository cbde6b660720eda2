// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/halfpainter.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

/// Waking a thread takes as long as painting so many pixels.
constexpr int worthwhilePx = 300'000;

/// @p part of @p image (device pixels) as an image of its own that shares the pixels: a device has
/// one painter at a time.
QImage shared(QImage &image, const QRect &part)
{
    constexpr int bytesPerPixel = 4;
    QImage pixels(image.scanLine(part.top()) + qsizetype(part.left()) * bytesPerPixel, part.width(),
        part.height(), image.bytesPerLine(), image.format());
    pixels.setDevicePixelRatio(image.devicePixelRatio());
    return pixels;
}

/// Near the middle, where the lower half begins on a whole logical pixel if there is such a row:
/// what is painted in fractions of pixels then rounds as it does in one picture.
template <typename LogicalTop> int splitRow(const QRect &whole, const LogicalTop &logicalTop)
{
    constexpr int searched = 64;
    const int middle = whole.center().y() + 1;
    for (int row = middle; row < std::min(middle + searched, whole.bottom()); ++row) {
        if (logicalTop(row) == std::round(logicalTop(row)))
            return row;
    }
    return middle;
}

} // namespace

HalfPainter::HalfPainter() { m_pool.setMaxThreadCount(1); }

QImage *HalfPainter::imageOf(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    if (!engine || painter.hasClipping() || engine->systemClip().rectCount() > 1)
        return nullptr;
    auto *image = dynamic_cast<QImage *>(engine->paintDevice());
    return image && image->depth() == 32 ? image : nullptr;
}

void HalfPainter::paint(QPainter &painter, const QRectF &exposed, const Paint &paint)
{
    QImage *image = imageOf(painter);
    const QTransform transform = painter.deviceTransform();
    QRect upper;
    if (image && transform.type() <= QTransform::TxScale) {
        upper = transform.mapRect(exposed).toAlignedRect() & image->rect();
        const QRegion clip = painter.paintEngine()->systemClip();
        if (!clip.isEmpty())
            upper &= clip.boundingRect();
    }
    if (upper.width() * upper.height() < worthwhilePx) {
        paint(painter, exposed, 0);
        return;
    }
    const double ratio = image->devicePixelRatio();
    const auto logicalTop = [&](int row) { return (transform.dy() - row) / ratio; };
    QRect lower = upper;
    lower.setTop(splitRow(upper, logicalTop));
    upper.setBottom(lower.top() - 1);
    image->detach(); // not in two threads
    const auto paintHalf = [&](const QRect &part, int half) {
        QImage pixels = shared(*image, part);
        QPainter partPainter(&pixels);
        partPainter.setRenderHints(painter.renderHints());
        partPainter.setTransform({ transform.m11() / ratio, 0, 0, transform.m22() / ratio,
            (transform.dx() - part.left()) / ratio, logicalTop(part.top()) });
        paint(partPainter, transform.inverted().mapRect(part.toRectF()), half);
    };
    QFuture<void> other = QtConcurrent::run(&m_pool, [&] { paintHalf(lower, 1); });
    paintHalf(upper, 0);
    other.waitForFinished();
}

} // namespace views
