// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logos/mipchain.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr quint32 magic = 0x41544C31; // "ATL1"
/// The part of a box that a square logo fills.
constexpr double squareShare = 0.62;
/// Fast to read is what counts.
constexpr int compression = 1;

} // namespace

int mipLevelFor(int longestPx)
{
    const auto found
        = std::ranges::find_if(mipLevels, [&](int level) { return level >= longestPx; });
    return found == mipLevels.end() ? mipLevels.back() : *found;
}

std::vector<std::pair<int, LogoRaster>> mipChain(const LogoRaster &raster)
{
    std::vector<std::pair<int, LogoRaster>> chain;
    for (const int level : mipLevels) {
        QImage image = raster.image;
        if (std::max(image.width(), image.height()) != level) {
            // Not below one pixel, however thin.
            const QSize size
                = image.size().scaled(level, level, Qt::KeepAspectRatio).expandedTo({ 1, 1 });
            image = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        }
        chain.emplace_back(level, LogoRaster { std::move(image), raster.plate });
    }
    return chain;
}

QByteArray encoded(const LogoRaster &raster)
{
    const QImage image = raster.image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QByteArray pixels;
    pixels.reserve(qsizetype(image.width()) * image.height() * 4);
    for (int y = 0; y < image.height(); ++y)
        pixels.append(
            reinterpret_cast<const char *>(image.constScanLine(y)), qsizetype(image.width()) * 4);
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << magic << quint16(image.width()) << quint16(image.height()) << quint8(raster.plate)
           << qCompress(pixels, compression);
    return bytes;
}

std::optional<LogoRaster> decoded(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    quint32 start = 0;
    quint16 width = 0;
    quint16 height = 0;
    quint8 plate = 0;
    QByteArray compressed;
    stream >> start >> width >> height >> plate >> compressed;
    const bool isSane = stream.status() == QDataStream::Ok && start == magic && width > 0
        && height > 0 && width <= mipLevels.back() && height <= mipLevels.back()
        && plate <= quint8(Plate::None);
    if (!isSane)
        return std::nullopt;
    const qsizetype line = qsizetype(width) * 4;
    // qUncompress() allocates whatever its first four bytes promise.
    const bool isHonest
        = compressed.size() > 4 && qFromBigEndian<quint32>(compressed.constData()) == line * height;
    const QByteArray pixels = isHonest ? qUncompress(compressed) : QByteArray();
    if (pixels.size() != line * height)
        return std::nullopt;
    const QImage view(reinterpret_cast<const uchar *>(pixels.constData()), width, height, line,
        QImage::Format_ARGB32_Premultiplied);
    return LogoRaster { view.copy(), Plate(plate) };
}

QSize fittedLogo(const QSize &ink, const QSize &box)
{
    if (ink.isEmpty() || box.isEmpty())
        return {};
    const double w = ink.width();
    const double h = ink.height();
    const double inside = std::min(box.width() / w, box.height() / h);
    const double weighted = std::sqrt(squareShare * box.width() * box.height() / (w * h));
    const double scale = std::min(inside, weighted);
    return { std::clamp(int(std::lround(w * scale)), 1, box.width()),
        std::clamp(int(std::lround(h * scale)), 1, box.height()) };
}

} // namespace views
