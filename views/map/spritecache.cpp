// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/spritecache.h"

namespace views {

namespace {

/// Of the sprites of one half. Sizes are whole pixels, so that those of all small cells fit.
constexpr qint64 mostBytes = qint64(24) << 20;
/// Of larger ones few are seen at a time: they are painted again sooner than many small ones.
constexpr qint64 largeBytes = qint64(32) << 10;
/// What so many frames did without is unused.
constexpr int keptFrames = 8;

} // namespace

void SpriteCache::begin(const QString &look, double ratio)
{
    ++m_frame;
    if (look != m_look || ratio != m_ratio) {
        m_look = look;
        m_ratio = ratio;
        m_sprites.clear();
        m_grey.clear();
        m_bytes = 0;
    }
    for (const qint64 fromBytes : { largeBytes, qint64(0) }) {
        if (m_bytes > mostBytes)
            forgetUnused(fromBytes);
    }
}

void SpriteCache::forgetUnused(qint64 fromBytes)
{
    const auto isUnused = [this, fromBytes](const auto &entry) {
        const Sprite &sprite = entry.value();
        if (sprite.lastFrame >= m_frame - keptFrames || sprite.image.sizeInBytes() < fromBytes)
            return false;
        m_bytes -= sprite.image.sizeInBytes();
        return true;
    };
    m_sprites.removeIf(isUnused);
    m_grey.removeIf(isUnused);
}

QImage SpriteCache::painted(const QSize &pixels, const Paint &paint) const
{
    QImage image(pixels.expandedTo({ 1, 1 }), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(m_ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF({ 0, 0 }, pixels.toSizeF() / m_ratio));
    painter.end();
    image.setDevicePixelRatio(1);
    return image;
}

SpriteCache::Sprite SpriteCache::kept(QImage image)
{
    m_bytes += image.sizeInBytes();
    return { std::move(image) };
}

const QImage &SpriteCache::sprite(const SpriteKey &key, const Paint &paint)
{
    auto found = m_sprites.find(key);
    if (found == m_sprites.end())
        found = m_sprites.insert(key, kept(painted(key.pixels, paint)));
    found->lastFrame = m_frame;
    return found->image;
}

const QImage &SpriteCache::grey(const QPixmap &picture)
{
    auto found = m_grey.find(picture.cacheKey());
    if (found == m_grey.end()) {
        QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
        for (int y = 0; y < image.height(); ++y) {
            auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                const int grey = qGray(line[x]);
                line[x] = qRgba(grey, grey, grey, qAlpha(line[x]));
            }
        }
        found = m_grey.insert(picture.cacheKey(), kept(std::move(image)));
    }
    found->lastFrame = m_frame;
    return found->image;
}

} // namespace views
