// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/spritecache.h"

#include <QImage>

#include <cmath>

namespace views {

namespace {

/// Zooming makes new sizes with every frame; the ones before are of no use any more.
constexpr int keptFrames = 8;
constexpr qsizetype tidyFrom = 600;

} // namespace

void SpriteCache::begin(const QString &look, double ratio)
{
    ++m_frame;
    if (look != m_look || ratio != m_ratio) {
        m_look = look;
        m_ratio = ratio;
        m_keyed.clear();
        m_named.clear();
        m_grey.clear();
    }
    forgetUnused(m_keyed);
    forgetUnused(m_named);
    forgetUnused(m_grey);
}

template <typename Sprites> void SpriteCache::forgetUnused(Sprites &sprites) const
{
    if (sprites.size() < tidyFrom)
        return;
    sprites.removeIf(
        [this](const auto &entry) { return entry.value().lastFrame < m_frame - keptFrames; });
}

QPixmap SpriteCache::painted(const QSizeF &size, const Paint &paint) const
{
    QImage image(
        (size * m_ratio).toSize().expandedTo({ 1, 1 }), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(m_ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF({ 0, 0 }, size));
    painter.end();
    image.setDevicePixelRatio(1);
    return QPixmap::fromImage(std::move(image));
}

const QPixmap &SpriteCache::sprite(quint64 key, const QSizeF &size, const Paint &paint)
{
    auto found = m_keyed.find(key);
    if (found == m_keyed.end())
        found = m_keyed.insert(key, { painted(size, paint) });
    found->lastFrame = m_frame;
    return found->pixmap;
}

const QPixmap &SpriteCache::sprite(const QString &key, const QSizeF &size, const Paint &paint)
{
    auto found = m_named.find(key);
    if (found == m_named.end())
        found = m_named.insert(key, { painted(size, paint) });
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
        found = m_grey.insert(picture.cacheKey(), { QPixmap::fromImage(std::move(image)) });
    }
    found->lastFrame = m_frame;
    return found->pixmap;
}

} // namespace views
