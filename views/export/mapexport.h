// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/progress.h"
#include "model/result.h"
#include "views/export/mappicture.h"
#include "views/logos/logocache.h"

namespace views {

/// What a map can be written as.
enum class PictureFormat { Png, Svg, Pdf };

/// How large the file's picture is.
struct PictureSize {
    int widthPx = 3840; ///< of a PNG
    QSizeF pagePoints; ///< of a PDF, with a margin; empty: as large as the picture
};
/// More pixels than this are refused: a picture is made in memory.
inline constexpr qint64 maxPicturePixels = 150'000'000;

/// Writes @p picture into @p file. Logos come from @p source and are vectors in SVG and PDF, and
/// drawn in the size in which they are shown in PNG: sharp at any size. The file is whole or as it
/// was. @p progress counts logos. Any thread. Errors: Storage (cannot be written), TooLarge,
/// BadFormat (it cannot be made), Cancelled.
model::Result<void> exportMap(const MapPicture &picture, PictureFormat format,
    const PictureSize &size, const LogoSource &source, const QString &file,
    model::Progress &progress);

} // namespace views
