// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/rangehistogram.h"

#include "views/wording/filterwords.h"
#include "views/wording/totalswords.h"

#include <QDate>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace views {

using model::FilterField;
using model::RangeFacet;

namespace {

constexpr int marginPx = 20; ///< half a handle hangs over the plot
constexpr int plotPx = 56;
constexpr int topPx = 4;

} // namespace

RangeHistogram::RangeHistogram(const Theme &theme, FilterField field, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_facet { .field = field, .bins = {} }
    , m_lowHandle(new RangeHandle(theme, this))
    , m_highHandle(new RangeHandle(theme, this))
    , m_lowLabel(new QLabel(this))
    , m_highLabel(new QLabel(this))
    , m_unknown(new QLabel(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_unknown->setForegroundRole(QPalette::PlaceholderText);
    m_unknown->setWordWrap(true);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_lowLabel);
    ends->addStretch(1);
    ends->addWidget(m_highLabel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(marginPx, topPx + plotPx + RangeHandle::sizePx / 2 + 2, marginPx, 8);
    column->setSpacing(2);
    column->addLayout(ends);
    column->addWidget(m_unknown);

    connect(m_lowHandle, &QAbstractSlider::valueChanged, this,
        [this](int edge) { choose(edge, int(std::ceil(m_high))); });
    connect(m_highHandle, &QAbstractSlider::valueChanged, this,
        [this](int edge) { choose(int(std::floor(m_low)), edge); });
    connect(m_lowHandle, &RangeHandle::dragged, this,
        [this](int x) { m_lowHandle->setValue(int(std::lround(edgeAt(x)))); });
    connect(m_highHandle, &RangeHandle::dragged, this,
        [this](int x) { m_highHandle->setValue(int(std::lround(edgeAt(x)))); });
    for (const RangeHandle *handle : { m_lowHandle, m_highHandle })
        connect(handle, &RangeHandle::released, this, &RangeHistogram::edited);
    // Colours that are not the palette's.
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RangeHistogram::setFacet(const RangeFacet &facet)
{
    m_facet = facet;
    m_low = facet.low ? edgeOf(*facet.low) : 0;
    m_high = facet.high ? edgeOf(*facet.high + 1) : binCount();
    placeHandles();
    updateWords();
    update();
}

QRectF RangeHistogram::plot() const
{
    return { marginPx, topPx, double(width() - 2 * marginPx), plotPx };
}

double RangeHistogram::xOf(double edge) const
{
    const QRectF area = plot();
    const double share = binCount() > 0 ? edge / binCount() : 0;
    return layoutDirection() == Qt::RightToLeft ? area.right() - share * area.width()
                                                : area.left() + share * area.width();
}

double RangeHistogram::edgeAt(double x) const
{
    const QRectF area = plot();
    const double share = std::clamp((x - area.left()) / area.width(), 0., 1.);
    return (layoutDirection() == Qt::RightToLeft ? 1 - share : share) * binCount();
}

double RangeHistogram::edgeOf(qint64 value) const
{
    const auto bin = std::ranges::lower_bound(m_facet.bins, value, {}, &RangeFacet::Bin::high);
    if (bin == m_facet.bins.end())
        return binCount();
    const double within = double(value - bin->low) / double(bin->high - bin->low + 1);
    return double(bin - m_facet.bins.begin()) + std::max(0., within);
}

int RangeHistogram::binAt(double x) const
{
    return std::clamp(int(std::floor(edgeAt(x))), 0, binCount() - 1);
}

void RangeHistogram::choose(int lowEdge, int highEdge)
{
    std::optional<qint64> low;
    std::optional<qint64> high;
    if (lowEdge > 0)
        low = m_facet.bins[size_t(lowEdge)].low;
    if (highEdge < binCount())
        high = m_facet.bins[size_t(highEdge) - 1].high;
    Q_EMIT rangeChosen(low, high);
}

void RangeHistogram::placeHandles()
{
    // A range that is narrower than a bin still has a handle at either end of it.
    const int low = std::clamp(int(std::floor(m_low)), 0, std::max(0, binCount() - 1));
    const int high = std::clamp(int(std::ceil(m_high)), low + 1, std::max(low + 1, binCount()));
    m_lowHandle->place(0, high - 1, low);
    m_highHandle->place(low + 1, std::max(low + 1, binCount()), high);
    const int y = topPx + plotPx - RangeHandle::sizePx / 2;
    const auto left
        = [&](double edge) { return int(std::lround(xOf(edge))) - RangeHandle::sizePx / 2; };
    m_lowHandle->move(left(std::min(m_low, double(binCount()))), y);
    m_highHandle->move(left(std::max(m_high, 0.)), y);
}

QString RangeHistogram::edgeText(qint64 value) const
{
    if (m_facet.field == FilterField::Stars)
        return FilterWords::number(m_facet.field, value);
    const QDate day = QDate::fromJulianDay(value);
    const bool isYearsEdge
        = day.dayOfYear() == 1 || (day.month() == 12 && day.day() == day.daysInMonth());
    return isYearsEdge ? QString::number(day.year()) : FilterWords::number(m_facet.field, value);
}

QString RangeHistogram::lowText() const
{
    return binCount() > 0 ? edgeText(m_facet.low.value_or(m_facet.bins.front().low)) : QString();
}

QString RangeHistogram::highText() const
{
    if (binCount() == 0)
        return {};
    if (m_facet.high)
        return edgeText(*m_facet.high);
    const RangeFacet::Bin &last = m_facet.bins.back();
    //: A number and all that is more: 300 k+
    return m_facet.field == FilterField::Stars ? tr("%1+").arg(TotalsWords::rounded(last.low))
                                               : edgeText(last.high);
}

void RangeHistogram::updateWords()
{
    const QString name = FilterWords::field(m_facet.field);
    m_lowLabel->setText(lowText());
    m_highLabel->setText(highText());
    // Between which ends nothing is cannot be chosen.
    m_lowHandle->setVisible(binCount() > 0);
    m_highHandle->setVisible(binCount() > 0);
    for (auto [label, isChosen] : { std::pair(m_lowLabel, m_facet.low.has_value()),
             std::pair(m_highLabel, m_facet.high.has_value()) }) {
        QFont weighted = font();
        weighted.setWeight(isChosen ? QFont::DemiBold : font().weight());
        label->setFont(weighted);
        label->setForegroundRole(isChosen ? QPalette::WindowText : QPalette::PlaceholderText);
    }
    m_lowHandle->setAccessibleName(m_facet.low
            ? tr("%1 from %2", "field, lower end of a range").arg(name, lowText())
            : tr("%1 from the least", "field").arg(name));
    m_highHandle->setAccessibleName(m_facet.high
            ? tr("%1 to %2", "field, upper end of a range").arg(name, highText())
            : tr("%1 to the most", "field").arg(name));
    const bool isChosen = m_facet.low || m_facet.high;
    m_unknown->setVisible(m_facet.unknown > 0 || binCount() == 0);
    if (binCount() == 0) {
        m_unknown->setText(tr("Not known for any item here"));
    } else if (m_facet.field == FilterField::Stars) {
        m_unknown->setText(isChosen
                ? tr("Leaves out %Ln item(s) whose stars are not known", nullptr, m_facet.unknown)
                : tr("Not known for %Ln item(s)", "stars", m_facet.unknown));
    } else {
        m_unknown->setText(isChosen
                ? tr("Leaves out %Ln item(s) without a date", nullptr, m_facet.unknown)
                : tr("%Ln item(s) without a date", nullptr, m_facet.unknown));
    }
}

QSize RangeHistogram::sizeHint() const { return { 200, layout()->sizeHint().height() }; }

QSize RangeHistogram::minimumSizeHint() const { return { 120, layout()->sizeHint().height() }; }

void RangeHistogram::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHandles();
}

void RangeHistogram::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateWords();
}

void RangeHistogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    const QRectF area = plot();
    int most = 1;
    for (const RangeFacet::Bin &bin : m_facet.bins)
        most = std::max(most, bin.total);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < binCount(); ++i) {
        const RangeFacet::Bin &bin = m_facet.bins[size_t(i)];
        const double x1 = std::min(xOf(i), xOf(i + 1));
        const double width = area.width() / binCount();
        const double gap = width > 6 ? 1 : 0;
        // What is there at all stays visible beside the greatest.
        const auto bar = [&](int count) {
            const double height = count > 0 ? std::max(2., area.height() * count / most) : 0;
            return QRectF(x1 + gap, area.bottom() - height, width - 2 * gap, height);
        };
        const bool isChosen = i + 1 > m_low && i < m_high;
        painter.fillRect(bar(bin.total), colors.hairline);
        painter.fillRect(bar(bin.count), isChosen ? colors.accent : colors.border);
    }
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 2), colors.hairline);
    const double low = xOf(std::min(m_low, double(binCount())));
    const double high = xOf(std::max(m_high, 0.));
    painter.fillRect(
        QRectF(std::min(low, high), area.bottom(), std::abs(high - low), 2), colors.accent);
}

void RangeHistogram::mousePressEvent(QMouseEvent *event)
{
    const bool isInPlot = plot().contains(event->position());
    if (event->button() != Qt::LeftButton || !isInPlot || binCount() == 0)
        return;
    m_anchor = binAt(event->position().x());
    choose(m_anchor, m_anchor + 1);
}

void RangeHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (m_anchor < 0 || binCount() == 0)
        return;
    const int bin = binAt(event->position().x());
    m_anchor = std::min(m_anchor, binCount() - 1); // another world may have come meanwhile
    choose(std::min(m_anchor, bin), std::max(m_anchor, bin) + 1);
}

void RangeHistogram::mouseReleaseEvent(QMouseEvent *)
{
    if (m_anchor < 0)
        return;
    m_anchor = -1;
    Q_EMIT edited();
}

bool RangeHistogram::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    if (!plot().contains(help->pos()) || binCount() == 0) {
        QToolTip::hideText();
        return true;
    }
    const RangeFacet::Bin &bin = m_facet.bins[size_t(binAt(help->pos().x()))];
    const QString low = edgeText(bin.low);
    const QString high = edgeText(bin.high);
    const QString range = low == high ? low : tr("%1 to %2", "two numbers").arg(low, high);
    QToolTip::showText(help->globalPos(),
        tr("%1: %Ln of %2 items", "range, how many are left, how many there are", bin.count)
            .arg(range, QLocale().toString(bin.total)),
        this);
    return true;
}

} // namespace views
