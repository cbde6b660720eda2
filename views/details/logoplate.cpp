// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/logoplate.h"

#include "views/logos/logocache.h"
#include "views/logos/logopainter.h"
#include "views/logos/monogram.h"

#include <QPainter>

namespace views {

LogoPlate::LogoPlate(const Theme &theme, LogoCache &logos, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_logos(logos)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&logos, &LogoCache::logosReady, this, qOverload<>(&QWidget::update));
}

void LogoPlate::setItem(const QString &name, const QString &contentHash, bool isClosedSource)
{
    m_name = name;
    m_contentHash = contentHash;
    m_isClosedSource = isClosedSource;
    setAccessibleName(tr("Logo of %1").arg(name));
    update();
}

void LogoPlate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    const QRectF plate = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QRectF box = plate.adjusted(20, 16, -20, -16);
    const LogoCache::Picture *picture = nullptr;
    const bool hasLogo = !m_contentHash.isEmpty() && !m_logos.isFailed(m_contentHash);
    if (hasLogo)
        picture = m_logos.picture(m_contentHash, (box.size() * devicePixelRatioF()).toSize());
    const bool isDarkPlate = picture && picture->plate == Plate::Dark;
    painter.setPen(QPen(colors.hairline, 1));
    painter.setBrush(isDarkPlate ? colors.darkPlate
            : m_isClosedSource   ? colors.closedPlate
                                 : colors.lightPlate);
    painter.drawRoundedRect(plate, 6, 6);
    if (picture) {
        paintLogo(painter, *picture, box);
    } else if (!hasLogo) {
        const double side = box.height();
        paintMonogram(painter,
            QRectF(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), m_name,
            colors.isDark);
    }
}

} // namespace views
