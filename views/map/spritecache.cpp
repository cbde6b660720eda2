// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/spritecache.h"

#include <QImage>

#include <cmath>

namespace views {

namespace {

/// Of all sprites together. Sizes are whole pixels, so that all levels of a map fit.
constexpr qint64 mostBytes = qint64(32) << 20;
/// What so many frames did without is unused.
constexpr int keptFrames = 8;

qint64 bytesOf(const QPixmap &pixmap)
{
    return qint64(pixmap.width()) * pixmap.height() * pixmap.depth() / 8;
}

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
    if (m_bytes > mostBytes)
        forgetUnused();
}

void SpriteCache::forgetUnused()
{
    const auto isUnused = [this](const auto &entry) {
        const Sprite &sprite = entry.value();
        if (sprite.lastFrame >= m_frame - keptFrames)
            return false;
        m_bytes -= bytesOf(sprite.pixmap);
        return true;
    };
    m_sprites.removeIf(isUnused);
    m_grey.removeIf(isUnused);
}

QPixmap SpriteCache::painted(const QSize &pixels, const Paint &paint) const
{
    QImage image(pixels.expandedTo({ 1, 1 }), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(m_ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF({ 0, 0 }, pixels.toSizeF() / m_ratio));
    painter.end();
    image.setDevicePixelRatio(1);
    return QPixmap::fromImage(std::move(image));
}

SpriteCache::Sprite SpriteCache::kept(QPixmap pixmap)
{
    m_bytes += bytesOf(pixmap);
    return { std::move(pixmap) };
}

const QPixmap &SpriteCache::sprite(const SpriteKey &key, const Paint &paint)
{
    auto found = m_sprites.find(key);
    if (found == m_sprites.end())
        found = m_sprites.insert(key, kept(painted(key.pixels, paint)));
    found->lastFrame = m_frame;
    return found->pixmap;
}

const QPixmap &SpriteCache::grey(const QPixmap &picture)
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
        found = m_grey.insert(picture.cacheKey(), kept(QPixmap::fromImage(std::move(image))));
    }
    found->lastFrame = m_frame;
    return found->pixmap;
}

} // namespace views
