// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logos/logopainter.h"

#include <algorithm>
#include <cmath>

namespace views {

void paintLogo(QPainter &painter, const LogoCache::Picture &picture, const QRectF &box)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const double stretch = box.width() * ratio / std::max(1, picture.box.width());
    const bool isExact = std::abs(stretch - 1) < 0.02;
    const QSizeF size = QSizeF(picture.pixmap.size()) / ratio * (isExact ? 1 : stretch);
    const QPointF topLeft = box.center() - QPointF(size.width() / 2, size.height() / 2);
    if (!isExact) {
        painter.drawPixmap(QRectF(topLeft, size), picture.pixmap, QRectF(picture.pixmap.rect()));
        return;
    }
    // In device pixels, so that no matrix is left and the pixmap is copied as it is.
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    painter.drawPixmap((topLeft * ratio).toPoint(), picture.pixmap);
    painter.restore();
}

} // namespace views
