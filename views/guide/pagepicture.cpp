// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/pagepicture.h"

#include "views/logos/pixelpicture.h"
#include "views/logos/svgdocument.h"

#include <chrono>

using namespace std::chrono_literals;

namespace views {

namespace {

/// No page is wider; a picture that is finer only costs.
constexpr int widestPx = 2400;
constexpr qreal svgPixelRatio = 2; ///< sharp on any screen

QImage readSvg(const QByteArray &bytes, const QString &name)
{
    // librsvg would unpack it, whatever becomes of it.
    if (bytes.startsWith("\x1f\x8b"))
        return {};
    const auto document = SvgDocument::parse(
        bytes, name, { .deadline = std::chrono::steady_clock::now() + 2s, .stop = {} });
    if (!document)
        return {};
    const QSizeF size = document->size()
        * std::min(1.0,
            widestPx / svgPixelRatio
                / std::max(document->size().width(), document->size().height()));
    auto image = document->draw(
        QRectF({ 0, 0 }, document->size()), (size * svgPixelRatio).toSize().expandedTo({ 1, 1 }));
    if (!image)
        return {};
    image->setDevicePixelRatio(svgPixelRatio);
    return *image;
}

QImage readPicture(const QByteArray &bytes, const QString &name)
{
    const QByteArray format = pixelFormatOf(bytes);
    if (format.isEmpty())
        return readSvg(bytes, name);
    const QImage image = readPixels(bytes, format, name).value_or(QImage());
    return image.width() > widestPx ? image.scaledToWidth(widestPx, Qt::SmoothTransformation)
                                    : image;
}

} // namespace

ShownPage withPictures(model::Page page)
{
    std::vector<QImage> pictures;
    for (model::PagePicture &picture : page.pictures) {
        const QByteArray bytes = std::exchange(picture.bytes, {});
        pictures.push_back(
            bytes.isEmpty() ? QImage() : readPicture(bytes, picture.target.place.path));
    }
    return { std::move(page), std::move(pictures) };
}

} // namespace views
