// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logos/logorenderer.h"

#include "views/logos/pixelpicture.h"

#include <QBuffer>

#include <algorithm>
#include <array>
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

/// WCAG 2 relative luminance, 0 to 1.
double luminanceOf(QRgb color)
{
    static const auto linear = [] {
        std::array<double, 256> table {};
        for (size_t i = 0; i < table.size(); ++i) {
            const double value = double(i) / 255;
            table[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        }
        return table;
    }();
    return 0.2126 * linear[size_t(qRed(color))] + 0.7152 * linear[size_t(qGreen(color))]
        + 0.0722 * linear[size_t(qBlue(color))];
}

/// Light unless most of the ink would be lost on it. Ink is lost below a contrast of 1.5: at that
/// limit yellow still counts as visible on white, mint and the palest greys do not.
Plate plateFor(const QImage &image)
{
    constexpr double leastContrast = 1.5;
    constexpr double whitest = 1.05 / leastContrast - 0.05; // on white
    constexpr double darkest = (0.0225 + 0.05) * leastContrast - 0.05; // on the theme's dark plate
    qint64 ink = 0;
    qint64 seenOnLight = 0;
    qint64 seenOnDark = 0;
    qint64 opaque = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = qAlpha(line[x]);
            if (alpha <= inkAlpha)
                continue;
            const double luminance = luminanceOf(qUnpremultiply(line[x]));
            ink += alpha;
            opaque += alpha > 250 ? 1 : 0;
            seenOnLight += luminance <= whitest ? alpha : 0;
            seenOnDark += luminance >= darkest ? alpha : 0;
        }
    }
    const auto area = qint64(image.width()) * image.height();
    if (opaque > area * 97 / 100)
        return Plate::None;
    // A badge brings a ground of its own, on which its maker has made all visible.
    const bool isBadge = opaque > area * 72 / 100;
    const bool isLostOnLight = !isBadge && seenOnLight < ink * 38 / 100;
    return isLostOnLight && seenOnDark > seenOnLight * 2 ? Plate::Dark : Plate::Light;
}

bool isLine(const QSizeF &size)
{
    const double aspect = size.width() / size.height();
    return aspect > extremeAspect || aspect < 1 / extremeAspect;
}

/// The part of @p document that has ink, found by looks at it in @p roughPx pixels; with a pixel
/// more at each side, since ink that is too thin for a rough look may end there. A second look from
/// nearer is needed where the first one saw mostly margins.
Result<QRectF> croppedPart(const SvgDocument &document, const QString &name, int roughPx)
{
    constexpr int looks = 2;
    QRectF part({ 0, 0 }, document.size());
    for (int look = 0; look < looks; ++look) {
        const QSize rough = boxed(part.size(), roughPx);
        const auto image = document.draw(part, rough);
        if (!image)
            return std::unexpected(image.error());
        const QRect ink = inkOf(*image);
        if (ink.isEmpty())
            return failure(Error::Kind::BadFormat, name, u"nothing is painted"_s);
        if (isLine(ink.size()))
            return failure(Error::Kind::BadFormat, name, u"it is a line"_s);
        const QRectF grown = QRectF(ink).adjusted(-1, -1, 1, 1);
        const double unitX = part.width() / rough.width();
        const double unitY = part.height() / rough.height();
        part &= QRectF(part.x() + grown.x() * unitX, part.y() + grown.y() * unitY,
            grown.width() * unitX, grown.height() * unitY);
        if (ink.width() > rough.width() * 2 / 3 || ink.height() > rough.height() * 2 / 3)
            break;
    }
    return part;
}

/// A document and what of it is shown.
struct ShownSvg {
    SvgDocument document;
    QRectF part;
};

Result<ShownSvg> shownSvg(const QByteArray &bytes, const QString &name, const LogoOptions &options)
{
    const SvgLimits limits { .deadline = std::chrono::steady_clock::now() + options.timeLimit,
        .stop = options.stop };
    auto document = SvgDocument::parse(bytes, name, limits);
    if (!document)
        return std::unexpected(document.error());
    const Result<QRectF> part = options.cropToInk ? croppedPart(*document, name, options.boxPx / 2)
                                                  : QRectF({ 0, 0 }, document->size());
    if (!part)
        return std::unexpected(part.error());
    return ShownSvg { std::move(*document), *part };
}

Result<QImage> renderSvg(const QByteArray &bytes, const QString &name, const LogoOptions &options)
{
    return shownSvg(bytes, name, options).and_then([&](const ShownSvg &shown) {
        return shown.document.draw(shown.part, boxed(shown.part.size(), options.boxPx));
    });
}

/// What renderLogo() and its like do not even begin with.
Result<void> checkBytes(const QByteArray &bytes, const QString &name, const LogoOptions &options)
{
    if (bytes.size() > options.maxBytes)
        return failure(Error::Kind::TooLarge, name, u"%1 bytes"_s.arg(bytes.size()));
    // librsvg would unpack it, whatever becomes of it.
    if (bytes.startsWith("\x1f\x8b"))
        return failure(Error::Kind::BadFormat, name, u"it is compressed"_s);
    return {};
}

/// An SVG document that shows @p image.
QByteArray svgAround(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\"><image width=\"%1\" height=\"%2\" "
           "xlink:href=\"data:image/png;base64,%3\"/></svg>"_s.arg(image.width())
               .arg(image.height())
               .arg(QString::fromLatin1(png.toBase64()))
               .toUtf8();
}

Result<QImage> renderPixels(const QByteArray &bytes, const QByteArray &format, const QString &name,
    const LogoOptions &options)
{
    auto read = readPixels(bytes, format, name);
    if (!read)
        return read;
    QImage image = std::move(*read);
    image.convertTo(QImage::Format_ARGB32_Premultiplied);
    const QRect ink = options.cropToInk ? inkOf(image) : image.rect();
    if (ink.isEmpty())
        return failure(Error::Kind::BadFormat, name, u"nothing is painted"_s);
    if (isLine(ink.size()))
        return failure(Error::Kind::BadFormat, name, u"it is a line"_s);
    return image.copy(ink).scaled(
        boxed(ink.size(), options.boxPx), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

Result<LogoRaster> renderLogo(
    const QByteArray &bytes, const QString &name, const LogoOptions &options)
{
    if (const auto checked = checkBytes(bytes, name, options); !checked)
        return std::unexpected(checked.error());
    const QByteArray format = pixelFormatOf(bytes);
    const auto image = format.isEmpty() ? renderSvg(bytes, name, options)
                                        : renderPixels(bytes, format, name, options);
    if (!image)
        return std::unexpected(image.error());
    if (inkOf(*image).isEmpty())
        return failure(Error::Kind::BadFormat, name, u"nothing is painted"_s);
    return LogoRaster { *image, plateFor(*image) };
}

Result<LogoDocument> openLogo(
    const QByteArray &bytes, const QString &name, const LogoOptions &options)
{
    const SvgLimits limits { .deadline = std::chrono::steady_clock::now() + options.timeLimit,
        .stop = options.stop };
    if (!pixelFormatOf(bytes).isEmpty()) {
        return renderLogo(bytes, name, options).and_then([&](const LogoRaster &raster) {
            const QRectF part({ 0, 0 }, raster.image.size());
            return SvgDocument::parse(svgAround(raster.image), name, limits)
                .transform([&](SvgDocument document) {
                    return LogoDocument { std::move(document), part, raster.plate };
                });
        });
    }
    if (const auto checked = checkBytes(bytes, name, options); !checked)
        return std::unexpected(checked.error());
    auto shown = shownSvg(bytes, name, options);
    if (!shown)
        return std::unexpected(shown.error());
    constexpr int lookedAtPx = 96;
    const auto look = shown->document.draw(shown->part, boxed(shown->part.size(), lookedAtPx));
    if (!look)
        return std::unexpected(look.error());
    if (inkOf(*look).isEmpty())
        return failure(Error::Kind::BadFormat, name, u"nothing is painted"_s);
    return LogoDocument { std::move(shown->document), shown->part, plateFor(*look) };
}

} // namespace views
