// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logos/logosheet.h"

#include <QDataStream>
#include <QIODevice>

namespace views {

namespace {

constexpr quint32 magic = 0x41534832; // "ASH2"
constexpr int largestSide = 512;
constexpr int bytesPerPixel = 4;

} // namespace

QByteArray encodedSheet(const std::vector<SheetLogo> &logos)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << magic;
    for (const SheetLogo &logo : logos) {
        const QImage image = logo.image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        stream << logo.contentHash << logo.box << quint8(logo.plate) << logo.isCropped
               << image.size();
        for (int y = 0; y < image.height(); ++y)
            stream.writeRawData(reinterpret_cast<const char *>(image.constScanLine(y)),
                image.width() * bytesPerPixel);
    }
    return bytes;
}

std::vector<SheetLogo> decodedSheet(const QByteArray &bytes)
{
    std::vector<SheetLogo> logos;
    QDataStream stream(bytes);
    quint32 start = 0;
    stream >> start;
    if (start != magic)
        return logos;
    while (!stream.atEnd()) {
        SheetLogo logo;
        quint8 plate = 0;
        QSize size;
        stream >> logo.contentHash >> logo.box >> plate >> logo.isCropped >> size;
        const bool isSane = stream.status() == QDataStream::Ok && plate <= quint8(Plate::None)
            && size.width() <= largestSide && size.height() <= largestSide
            && logo.box.isEmpty() == size.isEmpty();
        if (!isSane)
            break;
        if (size.isEmpty()) {
            logos.push_back(std::move(logo));
            continue;
        }
        logo.plate = Plate(plate);
        logo.image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        const int line = size.width() * bytesPerPixel;
        bool isWhole = true;
        for (int y = 0; y < size.height() && isWhole; ++y)
            isWhole = stream.readRawData(reinterpret_cast<char *>(logo.image.scanLine(y)), line)
                == line;
        if (!isWhole)
            break;
        logos.push_back(std::move(logo));
    }
    return logos;
}

} // namespace views
