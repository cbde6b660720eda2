// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/logos/logorenderer.h"

#include <QSize>

#include <vector>

namespace views {

/// One logo in the size in which it was shown.
struct SheetLogo {
    QString contentHash;
    QSize box; ///< that it was made for, in device pixels
    Plate plate = Plate::Light;
    bool isCropped = true;
    QImage image; ///< ARGB32_Premultiplied; null: this artwork is no picture
};

/// Thousands of small logos as one piece of bytes, as they are in memory: the first map after a
/// start is there at once, without a query, a decompression and a scaling for each of them.
QByteArray encodedSheet(const std::vector<SheetLogo> &logos);
/// What @p bytes hold; ends at the first thing that is not what encodedSheet() writes.
std::vector<SheetLogo> decodedSheet(const QByteArray &bytes);

} // namespace views
