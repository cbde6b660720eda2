// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/platepainter.h"

#include <QHash>
#include <QImage>
#include <QPixmap>

#include <functional>

namespace views {

/// What a sprite shows, and how large.
struct SpriteKey {
    enum class Kind : quint8 { Plate, Mark, Monogram, Corners };
    Kind kind = Kind::Plate;
    quint64 look = 0; ///< what tells two of a kind apart, beside their text
    QString text;
    QSize pixels;

    bool operator==(const SpriteKey &) const = default;
    friend size_t qHash(const SpriteKey &key, size_t seed)
    {
        return qHashMulti(
            seed, int(key.kind), key.look, key.text, key.pixels.width(), key.pixels.height());
    }
};

/// Plates, corners, marks and monograms as images: a few dozen of them are painted thousands of
/// times a frame, and again when a zoom comes back to their size. Belongs to one half of one view.
class SpriteCache {
public:
    /// Paints into a rectangle that begins at 0, 0.
    using Paint = std::function<void(QPainter &painter, const QRectF &rect)>;

    /// Starts a frame. Forgets everything when @p look, which names what all sprites depend on
    /// beside their keys, or @p ratio are others than before; and what was not used lately when
    /// there is too much.
    void begin(const QString &look, double ratio);

    /// The image that stands for @p key, painted when it is not there. It counts in device pixels,
    /// to be copied as it is.
    const QImage &sprite(const SpriteKey &key, const Paint &paint);
    /// @p picture without its colours.
    const QImage &grey(const QPixmap &picture);

private:
    struct Sprite {
        QImage image;
        int lastFrame = 0;
    };

    QImage painted(const QSize &pixels, const Paint &paint) const;
    Sprite kept(QImage image);
    void forgetUnused(qint64 fromBytes);

    QString m_look;
    double m_ratio = 0;
    int m_frame = 0;
    qint64 m_bytes = 0;
    QHash<SpriteKey, Sprite> m_sprites;
    QHash<qint64, Sprite> m_grey; ///< by the cache key of the colourful one
};

} // namespace views
