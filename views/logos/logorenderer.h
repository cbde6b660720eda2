// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "views/logos/svgdocument.h"

#include <QImage>

#include <chrono>
#include <stop_token>

namespace views {

/// What a logo is shown on.
enum class Plate {
    Light, ///< the usual: dark or coloured ink
    Dark, ///< mostly white or very pale ink
    None, ///< fills its whole box and is its own plate
};

/// Part of the name of the disk cache: another renderer must not meet the pictures of this one.
inline constexpr int logoRendererVersion = 2;

/// A logo as pixels.
struct LogoRaster {
    QImage image; ///< ARGB32_Premultiplied, the longest side is LogoOptions::boxPx
    Plate plate = Plate::Light;
};

/// A logo as a document, and the part of it that is shown.
struct LogoDocument {
    SvgDocument document;
    QRectF part; ///< in the units of the document
    Plate plate = Plate::Light;
};

/// Limits and wishes for one rendering.
struct LogoOptions {
    bool cropToInk = true; ///< cut off empty margins
    int boxPx = 256;
    std::chrono::milliseconds timeLimit { 3000 }; ///< for all of it
    qint64 maxBytes = qint64(16) << 20;
    std::stop_token stop; ///< ends it early
};

/// Draws SVG with librsvg (measured better than QtSvg on the landscape's logos), and PNG, JPEG, GIF
/// and WebP with Qt; nothing else, since a system's Qt may have plugins that read SVG their own
/// way. Foreign input: nothing outside @p bytes is ever read. Any thread. Errors: BadFormat (no
/// picture, nothing painted), TooLarge (bytes, pixels, or time or a stop).
model::Result<LogoRaster> renderLogo(
    const QByteArray &bytes, const QString &name, const LogoOptions &options);

/// The same for devices that want vectors. Artwork of pixels becomes a document around them, with
/// LogoOptions::boxPx at most.
model::Result<LogoDocument> openLogo(
    const QByteArray &bytes, const QString &name, const LogoOptions &options);

} // namespace views
