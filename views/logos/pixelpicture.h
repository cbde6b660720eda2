// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QImage>

namespace views {

/// The name of the pixel format that @p bytes begin with; empty for anything else, which can only
/// be SVG.
QByteArray pixelFormatOf(const QByteArray &bytes);

/// The picture in @p bytes of that @p format, as large as it is. Foreign: read by Qt's own plugin
/// for the format and no other. Errors: BadFormat; TooLarge (pixels). Any thread.
model::Result<QImage> readPixels(
    const QByteArray &bytes, const QByteArray &format, const QString &name);

} // namespace views
