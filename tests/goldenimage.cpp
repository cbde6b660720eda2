// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/goldenimage.h"

#include <QDir>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

const QString goldenFolder = QStringLiteral(ATLAS_SOURCE_DIR "/tests/golden/");
const QString failureFolder = QStringLiteral(ATLAS_BIN_DIR "/golden-failures/");

/// Files as small as PNG gets: they are kept for as long as the project.
bool save(const QImage &image, const QString &file)
{
    constexpr int mostCompressed = 0;
    return image.save(file, "PNG", mostCompressed);
}

} // namespace

ImageDifference ImageDifference::of(const QImage &actual, const QImage &expected)
{
    const QImage a = actual.convertToFormat(QImage::Format_RGB32);
    const QImage b = expected.convertToFormat(QImage::Format_RGB32);
    ImageDifference result { .picture = QImage(a.size(), QImage::Format_RGB32) };
    for (int y = 0; y < a.height(); ++y) {
        const auto *lineA = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *lineB = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        auto *line = reinterpret_cast<QRgb *>(result.picture.scanLine(y));
        for (int x = 0; x < a.width(); ++x) {
            const int off = std::max({ std::abs(qRed(lineA[x]) - qRed(lineB[x])),
                std::abs(qGreen(lineA[x]) - qGreen(lineB[x])),
                std::abs(qBlue(lineA[x]) - qBlue(lineB[x])) });
            result.largest = std::max(result.largest, off);
            result.pixels += off > channelTolerance ? 1 : 0;
            const int grey = 192 + qGray(lineA[x]) / 4;
            line[x] = off > channelTolerance ? qRgb(214, 34, 147) : qRgb(grey, grey, grey);
        }
    }
    return result;
}

bool ImageDifference::isTolerable() const
{
    return double(pixels) <= double(picture.width()) * picture.height() * pixelTolerance;
}

QString differenceFromGolden(const QImage &actual, const QString &name)
{
    const QString kept = goldenFolder + name + ".png"_L1;
    if (qEnvironmentVariableIntValue("UPDATE_GOLDEN") == 1) {
        // What is still alike stays as it is, so that a commit shows only what changed.
        const QImage before(kept);
        if (before.size() == actual.size() && ImageDifference::of(actual, before).largest == 0)
            return {};
        QDir().mkpath(goldenFolder);
        return save(actual.convertToFormat(QImage::Format_RGB888), kept)
            ? QString()
            : u"%1 cannot be written."_s.arg(kept);
    }
    const QString left = failureFolder + name;
    const auto leave = [&](const QImage &image, QLatin1StringView what) {
        QDir().mkpath(failureFolder);
        save(image, left + what);
    };
    const QImage expected(kept);
    if (expected.size() != actual.size()) {
        leave(actual, "-actual.png"_L1);
        return expected.isNull()
            ? u"%1 is missing. The picture is %2-actual.png; UPDATE_GOLDEN=1 keeps it."_s.arg(
                  kept, left)
            : u"%1 has another size. The picture is %2-actual.png."_s.arg(kept, left);
    }
    const ImageDifference difference = ImageDifference::of(actual, expected);
    if (difference.isTolerable())
        return {};
    leave(actual, "-actual.png"_L1);
    leave(difference.picture, "-difference.png"_L1);
    return u"%1 pixels differ from %2, by up to %3. See %4-actual.png and %4-difference.png."_s.arg(
        QString::number(difference.pixels), kept, QString::number(difference.largest), left);
}
