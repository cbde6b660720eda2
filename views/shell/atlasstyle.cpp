// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/atlasstyle.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionSlider>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

// Logical pixels.
constexpr int barExtent = 12;
constexpr int handleInset = 3;
constexpr int shortestHandle = 32;

/// Where the handle begins and how long it is, along the bar.
std::pair<int, int> handleOf(const QStyleOptionSlider &bar)
{
    const int length = bar.orientation == Qt::Horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    if (range <= 0)
        return { 0, length };
    const int handle = std::clamp(int(length * qint64(bar.pageStep) / (range + bar.pageStep)),
        std::min(shortestHandle, length), length);
    const int start = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    return { start, handle };
}

} // namespace

AtlasStyle::AtlasStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

int AtlasStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_ScrollBarExtent)
        return barExtent;
    if (metric == PM_ScrollBarSliderMin)
        return shortestHandle;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int AtlasStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    // A click beside the handle leads there.
    if (hint == SH_ScrollBar_LeftClickAbsolutePosition)
        return 1;
    if (hint == SH_Widget_Animation_Duration && m_isMotionReduced)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QRect AtlasStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto [start, length] = handleOf(*bar);
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    const int end = isHorizontal ? bar->rect.width() : bar->rect.height();
    const auto along = [&](int from, int to) {
        const QRect rect = isHorizontal ? QRect(from, 0, to - from, bar->rect.height())
                                        : QRect(0, from, bar->rect.width(), to - from);
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return along(start, start + length);
    case SC_ScrollBarSubPage: return along(0, start);
    case SC_ScrollBarAddPage: return along(start + length, end);
    default: return {};
    }
}

/// In Fusion a box has an edge that one does not see in the dark.
void AtlasStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    if (element != PE_IndicatorCheckBox || option->state & State_NoChange) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const bool isOn = option->state & State_On;
    const bool isEnabled = option->state & State_Enabled;
    const QPalette &palette = option->palette;
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(isEnabled ? 1 : 0.5);
    const bool isFilled = isOn && isEnabled;
    const bool isUnder = isEnabled && option->state & State_MouseOver;
    painter->setPen(isFilled || isUnder ? palette.highlight().color() : palette.dark().color());
    painter->setBrush(isFilled ? palette.highlight() : palette.base());
    painter->drawRoundedRect(box, 3, 3);
    if (isOn) {
        const auto at = [&](double x, double y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        painter->setPen(QPen(isFilled ? palette.highlightedText() : palette.text(), box.width() / 7,
            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF { at(0.22, 0.52), at(0.43, 0.74), at(0.8, 0.28) });
    }
    painter->restore();
}

void AtlasStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->fillRect(bar->rect, bar->palette.window());
    if (bar->maximum > bar->minimum) {
        const QRectF handle
            = QRectF(proxy()->subControlRect(control, bar, SC_ScrollBarSlider, widget))
                  .adjusted(handleInset, handleInset, -handleInset, -handleInset);
        const bool isHeld
            = bar->state & State_Sunken && bar->activeSubControls & SC_ScrollBarSlider;
        const bool isUnder
            = bar->state & State_MouseOver && bar->activeSubControls & SC_ScrollBarSlider;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(isHeld || isUnder ? bar->palette.windowText() : bar->palette.dark());
        const double radius = std::min(handle.width(), handle.height()) / 2;
        painter->drawRoundedRect(handle, radius, radius);
    }
    painter->restore();
}

} // namespace views
