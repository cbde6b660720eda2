// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/itemplate.h"

#include "views/logos/logocache.h"
#include "views/logos/logopainter.h"
#include "views/logos/monogram.h"
#include "views/map/platepainter.h"

namespace views {

namespace {

/// Plates as small as those in a line of text carry neither ring nor hatch.
constexpr double detailFromPx = 40;

/// False when there is none and never will be.
bool paintLogoIn(QPainter &painter, const QRectF &box, const QString &hash, const Colors &colors,
    LogoCache *logos)
{
    if (!logos || hash.isEmpty() || logos->isFailed(hash))
        return false;
    const double ratio = painter.device()->devicePixelRatioF();
    // One that is not ready yet is on its way.
    const auto *picture = logos->picture(hash, (box.size() * ratio).toSize());
    if (!picture)
        return true;
    if (picture->plate == Plate::Dark) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.darkPlate);
        painter.drawRoundedRect(box, 3, 3);
    }
    paintLogo(painter, *picture, box);
    return true;
}

} // namespace

void paintItemPlate(QPainter &painter, const QRectF &plate, const model::Snapshot &snapshot,
    const model::Item &item, const Colors &colors, LogoCache *logos)
{
    const bool isDetailed = plate.height() >= detailFromPx;
    PlateStyle style;
    style.radiusPx = 3;
    if (isDetailed) {
        style = PlateStyle::ofMaturity(
            item.maturity ? std::optional(item.maturity->level()) : std::nullopt,
            snapshot.isClosedSource(item), colors, plate.width());
    } else if (snapshot.isClosedSource(item)) {
        style.ground = PlateStyle::Ground::Closed;
    }
    painter.save();
    paintPlate(painter, plate, style, colors);
    const double margin = isDetailed ? plate.width() * 0.1 : 2;
    const QRectF box = plate.adjusted(margin, margin, -margin, -margin);
    if (item.isArchived())
        painter.setOpacity(0.5);
    if (!paintLogoIn(painter, box, snapshot.logoBlobs.value(item.logo), colors, logos))
        paintMonogram(painter, isDetailed ? box : plate, item.displayName(), false);
    painter.restore();
}

} // namespace views
