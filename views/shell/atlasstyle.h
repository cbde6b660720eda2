// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace views {

/// Fusion, the same on every desktop, with scroll bars that take less room: a handle without
/// buttons. It and the edge of boxes to check have the colour of borders, so that they are seen in
/// every theme.
class AtlasStyle : public QProxyStyle {
    Q_OBJECT
public:
    AtlasStyle();

    /// Things appear in their place instead of moving there, in all of the program.
    void setMotionReduced(bool isReduced) { m_isMotionReduced = isReduced; }

    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr, QStyleHintReturn *data = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
        QPainter *painter, const QWidget *widget = nullptr) const override;

private:
    bool m_isMotionReduced = false;
};

} // namespace views
