// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/maturityline.h"

#include "views/details/safetext.h"
#include "views/wording/names.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::LifeStation;
using model::Maturity;
using State = LifeStation::State;

namespace {

constexpr int gapPx = 8;

} // namespace

MaturityLine::MaturityLine(
    const Theme &theme, std::vector<LifeStation> stations, const QString &source, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stations(std::move(stations))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setToolTip(plainToolTip(source));
    setAccessibleName(tr("Way through the maturity levels"));
    QStringList spoken;
    for (const LifeStation &station : m_stations) {
        const Label label = labelOf(station);
        const QString state = station.state == State::Skipped ? tr("skipped") : label.day;
        spoken += tr("%1: %2", "maturity level, day").arg(label.level, state);
    }
    setAccessibleDescription(spoken.join("; "_L1) + ". "_L1 + source);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

MaturityLine::Label MaturityLine::labelOf(const LifeStation &station) const
{
    const QString level = Names::maturity(station.level);
    switch (station.state) {
    case State::Skipped: return { level, u"–"_s };
    //: Below a maturity level that a project has not reached
    case State::Ahead: return { level, tr("not yet") };
    case State::Reached: break;
    }
    return { level, station.date ? Names::day(*station.date) : tr("date not known") };
}

QFont MaturityLine::boldFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int MaturityLine::markSide() const { return std::max(22, fontMetrics().height() + 6); }

int MaturityLine::textWidth() const
{
    const QFontMetrics bold(boldFont());
    int width = 0;
    for (const LifeStation &station : m_stations) {
        const Label label = labelOf(station);
        width = std::max({ width, bold.horizontalAdvance(label.level),
            fontMetrics().horizontalAdvance(label.day) });
    }
    return width;
}

int MaturityLine::textHeight() const
{
    return QFontMetrics(boldFont()).height() + fontMetrics().height();
}

bool MaturityLine::isInOneRow(int width) const
{
    const int columns = int(m_stations.size());
    return (textWidth() + gapPx) * columns - gapPx <= width;
}

int MaturityLine::heightForWidth(int width) const
{
    return isInOneRow(width) ? markSide() + gapPx / 2 + textHeight()
                             : (textHeight() + gapPx) * int(m_stations.size()) - gapPx;
}

QSize MaturityLine::sizeHint() const
{
    const int width = (textWidth() + gapPx) * int(m_stations.size()) - gapPx;
    return { width, heightForWidth(width) };
}

QSize MaturityLine::minimumSizeHint() const
{
    return { markSide() + gapPx + textWidth(), markSide() + gapPx / 2 + textHeight() };
}

QRectF MaturityLine::markRect(int station) const
{
    const int side = markSide();
    const QPoint corner = isInOneRow(width())
        ? QPoint(station * width() / int(m_stations.size()), 0)
        : QPoint(0, station * (textHeight() + gapPx));
    return QStyle::visualRect(layoutDirection(), rect(), QRect(corner, QSize(side, side)));
}

void MaturityLine::paintMark(
    QPainter &painter, const QRectF &rect, const LifeStation &station) const
{
    const Colors &colors = m_theme.colors();
    const bool isReached = station.state == State::Reached;
    const QColor color = colors.maturity(station.level);
    const Qt::PenStyle line = station.state == State::Ahead ? Qt::DotLine : Qt::SolidLine;
    painter.setPen(QPen(isReached ? color : colors.border, 1.5, line));
    painter.setBrush(isReached ? color : colors.panel);
    const QRectF shape = rect.adjusted(1, 1, -1, -1);
    if (station.level == Maturity::Level::Archived)
        painter.drawRoundedRect(shape, 3, 3); // an end, not a stop on the way
    else
        painter.drawEllipse(shape);
    painter.setFont(boldFont());
    painter.setPen(isReached ? colors.panel : colors.muted);
    painter.drawText(rect, Qt::AlignCenter,
        station.state == State::Skipped ? u"–"_s : Names::maturityLetter(station.level));
}

void MaturityLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    const bool isRow = isInOneRow(width());
    for (int i = 0; i + 1 < int(m_stations.size()); ++i) {
        const bool isGone = m_stations[size_t(i) + 1].state != State::Ahead;
        painter.setPen(QPen(colors.border, isGone ? 2 : 1.5, isGone ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(markRect(i).center(), markRect(i + 1).center());
    }
    const QFontMetrics bold(boldFont());
    const int columnWidth = width() / std::max(1, int(m_stations.size()));
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop;
    for (int i = 0; i < int(m_stations.size()); ++i) {
        const LifeStation &station = m_stations[size_t(i)];
        const QRectF mark = markRect(i);
        paintMark(painter, mark, station);
        const QRect logical = isRow
            ? QRect(i * columnWidth, markSide() + gapPx / 2, columnWidth, textHeight())
            : QRect(markSide() + gapPx, i * (textHeight() + gapPx), width() - markSide() - gapPx,
                  textHeight());
        const QRect text = QStyle::visualRect(layoutDirection(), rect(), logical);
        const Label label = labelOf(station);
        const bool isReached = station.state == State::Reached;
        painter.setFont(boldFont());
        painter.setPen(isReached ? colors.text : colors.muted);
        painter.drawText(text, align, label.level);
        painter.setFont(font());
        painter.setPen(colors.muted);
        painter.drawText(text.adjusted(0, bold.height(), 0, 0), align, label.day);
    }
}

} // namespace views
