// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logos/pixelpicture.h"

#include <QBuffer>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace views {

using model::Error;
using model::failure;
using model::Result;

namespace {

constexpr int maxRasterSide = 8192;

} // namespace

QByteArray pixelFormatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF8"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.sliced(4).first(8).endsWith("WEBP"))
        return "webp";
    return {};
}

Result<QImage> readPixels(const QByteArray &bytes, const QByteArray &format, const QString &name)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (!size.isValid())
        return failure(Error::Kind::BadFormat, name, reader.errorString());
    if (size.width() > maxRasterSide || size.height() > maxRasterSide)
        return failure(Error::Kind::TooLarge, name, u"too many pixels"_s);
    QImage image = reader.read();
    if (image.isNull())
        return failure(Error::Kind::BadFormat, name, reader.errorString());
    return image;
}

} // namespace views
