// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/halfpainter.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QtConcurrentRun>

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
    QRect lower = upper;
    upper.setBottom(upper.center().y());
    lower.setTop(upper.bottom() + 1);
    image->detach(); // not in two threads
    const double ratio = image->devicePixelRatio();
    const auto paintHalf = [&](const QRect &part, int half) {
        QImage pixels = shared(*image, part);
        QPainter partPainter(&pixels);
        partPainter.setRenderHints(painter.renderHints());
        partPainter.setTransform(transform * QTransform::fromTranslate(-part.left(), -part.top())
            * QTransform::fromScale(1 / ratio, 1 / ratio));
        paint(partPainter, transform.inverted().mapRect(part.toRectF()), half);
    };
    QFuture<void> other = QtConcurrent::run(&m_pool, [&] { paintHalf(lower, 1); });
    paintHalf(upper, 0);
    other.waitForFinished();
}

} // namespace views
