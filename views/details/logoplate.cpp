// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/logoplate.h"

#include "views/logos/logocache.h"
#include "views/logos/logopainter.h"
#include "views/logos/monogram.h"

#include <QPainter>

namespace views {

PlateContent PlateContent::of(const model::Snapshot &snapshot, const model::Item &item)
{
    return { item.displayName(), snapshot.logoBlobs.value(item.logo),
        snapshot.isClosedSource(item) };
}

void paintLogoPlate(QPainter &painter, const QRectF &plate, const QMarginsF &margins,
    const PlateContent &content, LogoCache &logos, const Colors &colors)
{
    const QRectF box = plate.marginsRemoved(margins);
    const LogoCache::Picture *picture = nullptr;
    const bool hasLogo = !content.contentHash.isEmpty() && !logos.isFailed(content.contentHash);
    if (hasLogo) {
        const double ratio = painter.device()->devicePixelRatioF();
        picture = logos.picture(content.contentHash, (box.size() * ratio).toSize());
    }
    const bool isDarkPlate = picture && picture->plate == Plate::Dark;
    painter.setPen(QPen(colors.hairline, 1));
    painter.setBrush(isDarkPlate     ? colors.darkPlate
            : content.isClosedSource ? colors.closedPlate
                                     : colors.lightPlate);
    painter.drawRoundedRect(plate, 6, 6);
    if (picture) {
        paintLogo(painter, *picture, box);
    } else if (!hasLogo) {
        const double side = box.height();
        paintMonogram(painter,
            QRectF(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), content.name,
            colors.isDark);
    }
}

LogoPlate::LogoPlate(const Theme &theme, LogoCache &logos, PlateContent content, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_logos(logos)
    , m_content(std::move(content))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Logo of %1").arg(m_content.name));
    connect(&logos, &LogoCache::logosReady, this, qOverload<>(&QWidget::update));
}

void LogoPlate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLogoPlate(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), { 20, 16, 20, 16 },
        m_content, m_logos, m_theme.colors());
}

} // namespace views
