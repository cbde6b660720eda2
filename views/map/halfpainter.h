// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/otherprocessor.h"

#include <functional>
#include <semaphore>
#include <thread>

class QImage;
class QPainter;

namespace views {

/// Paints the upper and the lower half of a picture at the same time, one of them on a thread of
/// its own: a frame of the map is thousands of small copies, and mostly waits for memory.
class HalfPainter {
public:
    /// Paints what lies in @p part (logical pixels of the whole); @p half is 0 or 1. Painters have
    /// the coordinates of the whole and cannot paint beyond their part. Pixmaps in the making
    /// belong to the GUI thread and are not touched; fonts and laid-out text are kept for each
    /// half.
    using Paint = std::function<void(QPainter &painter, const QRectF &part, int half)>;

    HalfPainter();
    ~HalfPainter();
    HalfPainter(const HalfPainter &) = delete;
    HalfPainter &operator=(const HalfPainter &) = delete;

    /// Paints what of @p exposed (logical pixels) @p painter can paint on, and waits for both. What
    /// is no image in memory, or small, is painted in one go with @p painter itself.
    void paint(QPainter &painter, const QRectF &exposed, const Paint &paint);

    /// What @p painter paints on, when that is an image of RGB32 or premultiplied ARGB32 of which
    /// one rectangle may be painted on; otherwise null.
    static QImage *imageOf(const QPainter &painter);

private:
    void run(const std::stop_token &stop);

    std::function<void()> m_work; ///< of the other thread, between the two signals
    std::binary_semaphore m_begin { 0 };
    std::binary_semaphore m_end { 0 };
    /// Stays, since fonts are loaded for the thread that uses them. After all that it uses.
    std::jthread m_thread;
    OtherProcessor m_otherProcessor { m_thread };
};

} // namespace views
