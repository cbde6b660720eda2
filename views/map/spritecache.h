// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/platepainter.h"

#include <QHash>
#include <QPixmap>

#include <functional>

namespace views {

/// Plates, marks and monograms as pixmaps: a few dozen of them are painted thousands of times a
/// frame. What no frame asked for lately goes. Belongs to one view.
class SpriteCache {
public:
    /// Paints into a rectangle that begins at 0, 0.
    using Paint = std::function<void(QPainter &painter, const QRectF &rect)>;

    /// Starts a frame. Forgets everything when @p look, which names what all sprites depend on
    /// beside their keys, or @p ratio are others than before.
    void begin(const QString &look, double ratio);

    /// The pixmap of @p size logical pixels that stands for @p key, painted when it is not there.
    /// It counts in device pixels, to be copied as it is.
    const QPixmap &sprite(quint64 key, const QSizeF &size, const Paint &paint);
    /// The same for what is named by a text.
    const QPixmap &sprite(const QString &key, const QSizeF &size, const Paint &paint);
    /// @p picture without its colours.
    const QPixmap &grey(const QPixmap &picture);

private:
    struct Sprite {
        QPixmap pixmap;
        int lastFrame = 0;
    };

    QPixmap painted(const QSizeF &size, const Paint &paint) const;
    template <typename Sprites> void forgetUnused(Sprites &sprites) const;

    QString m_look;
    double m_ratio = 0;
    int m_frame = 0;
    QHash<quint64, Sprite> m_keyed;
    QHash<QString, Sprite> m_named;
    QHash<qint64, Sprite> m_grey; ///< by the cache key of the colourful one
};

} // namespace views
