// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guide/pagepicture.h"

#include "views/logos/pixelpicture.h"
#include "views/logos/svgdocument.h"

#include <QHash>

#include <chrono>

using namespace std::chrono_literals;

namespace views {

namespace {

/// No page is wider; a picture that is finer only costs.
constexpr int widestPx = 2400;
constexpr qreal svgPixelRatio = 2; ///< sharp on any screen
constexpr qsizetype mostPixelBytes = qsizetype(256) << 20; ///< of all on a page
constexpr auto longestTime = 4s; ///< likewise, until no other is begun

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
    const QSize most(widestPx, 2 * widestPx);
    const bool isLarge = image.width() > most.width() || image.height() > most.height();
    return isLarge ? image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
}

} // namespace

ShownPage withPictures(model::Page page)
{
    std::vector<QImage> pictures;
    QHash<QString, QImage> known;
    qsizetype left = mostPixelBytes;
    const auto deadline = std::chrono::steady_clock::now() + longestTime;
    for (model::PagePicture &picture : page.pictures) {
        const QByteArray bytes = std::exchange(picture.bytes, {});
        const QString &path = picture.target.place.path;
        const bool isOver = left <= 0 || std::chrono::steady_clock::now() > deadline;
        if (!bytes.isEmpty() && !known.contains(path) && !isOver) {
            const QImage image = readPicture(bytes, path);
            left -= image.sizeInBytes();
            known.insert(path, image);
        }
        pictures.push_back(bytes.isEmpty() ? QImage() : known.value(path));
    }
    return { std::move(page), std::move(pictures) };
}

} // namespace views
