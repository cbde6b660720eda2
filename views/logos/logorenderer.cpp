// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logos/logorenderer.h"

#include "views/logos/svgdocument.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace views {

using model::Error;
using model::failure;
using model::Result;

namespace {

/// Fainter pixels do not count as ink.
constexpr int inkAlpha = 12;
/// A wordmark is wide, but what is wider than this is a line.
constexpr double extremeAspect = 64;
constexpr int maxRasterSide = 8192;

/// The smallest rectangle with all ink, empty when there is none.
QRect inkOf(const QImage &image)
{
    int left = image.width();
    int right = -1;
    int top = image.height();
    int bottom = -1;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(line[x]) <= inkAlpha)
                continue;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = y;
        }
    }
    return right < 0 ? QRect() : QRect(QPoint(left, top), QPoint(right, bottom));
}

QSize boxed(const QSizeF &size, int boxPx)
{
    const double scale = boxPx / std::max(size.width(), size.height());
    return { std::max(1, int(std::lround(size.width() * scale))),
        std::max(1, int(std::lround(size.height() * scale))) };
}

Plate plateFor(const QImage &image)
{
    qint64 ink = 0;
    qint64 white = 0;
    qint64 opaque = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = qAlpha(line[x]);
            if (alpha <= inkAlpha)
                continue;
            ink += alpha;
            opaque += alpha > 250 ? 1 : 0;
            const QRgb straight = qUnpremultiply(line[x]);
            if (std::min({ qRed(straight), qGreen(straight), qBlue(straight) }) > 225)
                white += alpha;
        }
    }
    const auto area = qint64(image.width()) * image.height();
    if (opaque > area * 97 / 100)
        return Plate::None;
    return white > ink * 7 / 10 ? Plate::Dark : Plate::Light;
}

bool isSvg(const QByteArray &bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 8192)).contains("<svg")
        || bytes.trimmed().startsWith("<?xml") || bytes.trimmed().startsWith("<!");
}

Result<QImage> renderSvg(const QByteArray &bytes, const QString &name, const LogoOptions &options)
{
    const auto document = SvgDocument::parse(bytes, name, options.timeLimit);
    if (!document)
        return std::unexpected(document.error());
    QRectF part({ 0, 0 }, document->size());
    if (options.cropToInk) {
        const QSize rough = boxed(part.size(), options.boxPx / 2);
        const auto image = document->draw(part, rough);
        if (!image)
            return image;
        const QRect ink = inkOf(*image);
        if (ink.isEmpty())
            return failure(Error::Kind::BadFormat, name, u"nothing is painted"_s);
        // A pixel more at each side: ink that is too thin for the rough picture may end there.
        const QRectF grown = QRectF(ink).adjusted(-1, -1, 1, 1);
        const double unit = part.width() / rough.width();
        const double unitY = part.height() / rough.height();
        part = QRectF(
            grown.x() * unit, grown.y() * unitY, grown.width() * unit, grown.height() * unitY)
                   .intersected(part);
    }
    const double aspect = part.width() / part.height();
    if (aspect > extremeAspect || aspect < 1 / extremeAspect)
        return failure(Error::Kind::BadFormat, name, u"it is a line"_s);
    return document->draw(part, boxed(part.size(), options.boxPx));
}

Result<QImage> renderPixels(
    const QByteArray &bytes, const QString &name, const LogoOptions &options)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.width() > maxRasterSide || size.height() > maxRasterSide)
        return failure(Error::Kind::TooLarge, name, u"too many pixels"_s);
    QImage image = reader.read();
    if (image.isNull())
        return failure(Error::Kind::BadFormat, name, reader.errorString());
    image.convertTo(QImage::Format_ARGB32_Premultiplied);
    const QRect ink = options.cropToInk ? inkOf(image) : image.rect();
    if (ink.isEmpty())
        return failure(Error::Kind::BadFormat, name, u"nothing is painted"_s);
    return image.copy(ink).scaled(
        boxed(ink.size(), options.boxPx), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

Result<LogoRaster> renderLogo(
    const QByteArray &bytes, const QString &name, const LogoOptions &options)
{
    if (bytes.size() > options.maxBytes)
        return failure(Error::Kind::TooLarge, name, u"%1 bytes"_s.arg(bytes.size()));
    const auto image
        = isSvg(bytes) ? renderSvg(bytes, name, options) : renderPixels(bytes, name, options);
    if (!image)
        return std::unexpected(image.error());
    if (inkOf(*image).isEmpty())
        return failure(Error::Kind::BadFormat, name, u"nothing is painted"_s);
    return LogoRaster { *image, plateFor(*image) };
}

} // namespace views
