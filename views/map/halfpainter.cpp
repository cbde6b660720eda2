// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/halfpainter.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>

namespace views {

namespace {

/// Waking a thread takes as long as painting so many pixels.
constexpr int worthwhilePx = 300'000;

constexpr int bytesPerPixel = 4;

} // namespace

HalfPainter::HalfPainter()
    : m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

HalfPainter::~HalfPainter()
{
    m_thread.request_stop();
    m_begin.release();
}

void HalfPainter::run(const std::stop_token &stop)
{
    for (;;) {
        m_begin.acquire();
        if (stop.stop_requested())
            return;
        m_work();
        m_end.release();
    }
}

QImage *HalfPainter::imageOf(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    if (!engine || painter.hasClipping() || engine->systemClip().rectCount() > 1)
        return nullptr;
    auto *image = dynamic_cast<QImage *>(engine->paintDevice());
    const bool isKnown = image
        && (image->format() == QImage::Format_RGB32
            || image->format() == QImage::Format_ARGB32_Premultiplied);
    return isKnown ? image : nullptr;
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
    const double ratio = image->devicePixelRatio();
    uchar *const bits = image->bits(); // once: asking for them may copy the image
    const qsizetype bytesPerLine = image->bytesPerLine();
    const QImage::Format format = image->format();
    const auto paintHalf = [&](const QRect &part, int half) {
        // An image of its own that shares the pixels: a device has one painter at a time.
        QImage pixels(bits + part.top() * bytesPerLine + part.left() * bytesPerPixel, part.width(),
            part.height(), bytesPerLine, format);
        pixels.setDevicePixelRatio(ratio);
        QPainter partPainter(&pixels);
        partPainter.setRenderHints(painter.renderHints());
        partPainter.setTransform({ transform.m11() / ratio, 0, 0, transform.m22() / ratio,
            (transform.dx() - part.left()) / ratio, (transform.dy() - part.top()) / ratio });
        paint(partPainter, transform.inverted().mapRect(part.toRectF()), half);
    };
    m_work = [&] { paintHalf(lower, 1); };
    m_otherProcessor.leaveMine();
    m_begin.release();
    paintHalf(upper, 0);
    m_end.acquire();
}

} // namespace views
