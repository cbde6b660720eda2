// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/mapexport.h"

#include "views/export/logoart.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::Error;
using model::failure;
using model::Result;

namespace {

constexpr double pageMarginPoints = 28; ///< 10 mm
constexpr double pointsPerPixel = 0.75; ///< CSS: 96 pixels an inch

Result<QByteArray> asPng(const MapPicture &picture, const LogoArt &art, double ratio)
{
    QImage image((QSizeF(picture.size()) * ratio).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return failure(Error::Kind::TooLarge, picture.title, u"too little memory"_s);
    image.setDevicePixelRatio(ratio);
    image.fill(picture.colors.canvas);
    QPainter painter(&image);
    paintMapPicture(painter, picture, art.pixelDrawer(picture));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return failure(Error::Kind::TooLarge, picture.title, u"too little memory"_s);
    return bytes;
}

/// The map with an image in the place of every logo.
QByteArray svgWithPlaces(const MapPicture &picture, LogoArt &art)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator(QSvgGenerator::SvgVersion::Svg11);
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size());
    generator.setViewBox(QRect({ 0, 0 }, picture.size()));
    generator.setResolution(96);
    generator.setTitle(picture.title);
    generator.setDescription(picture.source);
    QPainter painter(&generator);
    paintMapPicture(painter, picture, art.placeDrawer(picture));
    painter.end();
    return bytes;
}

/// On a page, as large as it can be.
Result<QByteArray> asPdf(const MapPicture &picture, LogoArt &art, const QSizeF &pageSize,
    const LogoSource &source, const model::Progress &progress)
{
    const QByteArray svg = svgWithPlaces(picture, art);
    const QSizeF whole = picture.size();
    QSizeF points = whole * pointsPerPixel;
    double scale = pointsPerPixel;
    QPointF origin;
    if (!pageSize.isEmpty()) {
        points = pageSize;
        const QSizeF room = points - QSizeF(2 * pageMarginPoints, 2 * pageMarginPoints);
        scale = std::min(room.width() / whole.width(), room.height() / whole.height());
        const QSizeF free = points - whole * scale;
        origin = QPointF(free.width(), free.height()) / 2;
    }
    PdfPage page(points, picture.title);
    page.clip({ origin, whole * scale });
    return art.drawOn(page, svg, origin, scale, source, progress).and_then([&] {
        return page.finished();
    });
}

Result<void> writeTo(const QString &file, const QByteArray &bytes)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size()
        || !target.commit())
        return failure(Error::Kind::Storage, file, target.errorString());
    return {};
}

} // namespace

Result<void> exportMap(const MapPicture &picture, PictureFormat format, const PictureSize &size,
    const LogoSource &source, const QString &file, model::Progress &progress)
{
    const double ratio = double(size.widthPx) / picture.size().width();
    const double pixels = double(size.widthPx) * picture.size().height() * ratio;
    if (format == PictureFormat::Png && pixels > double(maxPicturePixels))
        return failure(Error::Kind::TooLarge, picture.title, u"too many pixels"_s);
    const auto kind = format == PictureFormat::Png ? LogoArt::Kind::Pixels
        : format == PictureFormat::Svg             ? LogoArt::Kind::Svg
                                                   : LogoArt::Kind::Document;
    auto art = LogoArt::of(picture, source, kind, ratio, progress);
    if (!art)
        return std::unexpected(art.error());
    Result<QByteArray> bytes;
    switch (format) {
    case PictureFormat::Png: bytes = asPng(picture, *art, ratio); break;
    case PictureFormat::Svg: bytes = art->withVectors(svgWithPlaces(picture, *art)); break;
    case PictureFormat::Pdf: bytes = asPdf(picture, *art, size.pagePoints, source, progress); break;
    }
    if (!bytes)
        return std::unexpected(bytes.error());
    if (progress.cancelled())
        return failure(Error::Kind::Cancelled, file);
    return writeTo(file, *bytes);
}

} // namespace views
