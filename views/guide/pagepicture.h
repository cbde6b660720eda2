// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"

#include <QImage>

namespace views {

/// A page, and its pictures by their index in it; those that cannot be shown are null.
struct ShownPage {
    model::Page page;
    std::vector<QImage> pictures;
};

/// Makes pictures of the bytes in @p page, which it needs no more then. Foreign: PNG, JPEG, GIF,
/// WebP, or SVG with nothing outside of it; nothing is made of anything else, nor of what is too
/// large or takes too long. Any thread.
ShownPage withPictures(model::Page page);

} // namespace views
