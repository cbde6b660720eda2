// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace views {

namespace {

/// Draws an icon in the sizes in which it is shown, when it is: a window has dozens of them, and
/// each in every size would take longer than a frame.
class DrawnIcon : public QIconEngine {
public:
    explicit DrawnIcon(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }

    QIconEngine *clone() const override { return new DrawnIcon(*this); }
    bool isNull() override { return false; }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const QSize pixels = size * ratio;
        const int side = std::min(pixels.width(), pixels.height());
        if (side <= 0)
            return {};
        if (!m_drawn.contains(side))
            m_drawn.insert(side, drawn(side));
        QPixmap pixmap = m_drawn.value(side);
        if (mode == QIcon::Disabled)
            pixmap = faded(pixmap);
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QPixmap pixmap
            = scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatioF());
        QRectF place(QPointF(), pixmap.deviceIndependentSize());
        place.moveCenter(QRectF(rect).center());
        painter->drawPixmap(place.topLeft(), pixmap);
    }

private:
    /// By QtSvg, which is enough for icons of our own and at hand sooner than what draws logos.
    QPixmap drawn(int side) const
    {
        QPixmap result(side, side);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        QSvgRenderer(m_svg).render(&painter, QRectF(0, 0, side, side));
        return result;
    }

    static QPixmap faded(const QPixmap &pixmap)
    {
        constexpr double opacity = 0.4;
        QPixmap result(pixmap.size());
        result.fill(Qt::transparent);
        QPainter painter(&result);
        painter.setOpacity(opacity);
        painter.drawPixmap(0, 0, pixmap);
        return result;
    }

    QByteArray m_svg;
    QHash<int, QPixmap> m_drawn; ///< by side in device pixels
};

} // namespace

QIcon themedIcon(const QString &name, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll().replace("currentColor", color.name().toLatin1());
    return QIcon(new DrawnIcon(svg)); // which takes it
}

} // namespace views
