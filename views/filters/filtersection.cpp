// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/filtersection.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace views {

namespace {

constexpr int marginPx = 12;
constexpr int arrowPx = 16;
constexpr int gapPx = 8;
constexpr int badgePaddingPx = 6;

} // namespace

SectionHeader::SectionHeader(const Theme &theme, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &SectionHeader::updateName);
    updateName();
}

void SectionHeader::setBadge(int number)
{
    if (m_badge == number)
        return;
    m_badge = number;
    updateName();
    update();
}

void SectionHeader::updateName()
{
    const QString title = isChecked() ? tr("%1, unfolded", "section of the filters").arg(text())
                                      : tr("%1, folded", "section of the filters").arg(text());
    setAccessibleName(
        m_badge == 0 ? title : tr("%1, %Ln active", "section of the filters", m_badge).arg(title));
}

QFont SectionHeader::titleFont() const
{
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    return title;
}

QSize SectionHeader::sizeHint() const
{
    return { 160, std::max(32, QFontMetrics(titleFont()).height() + 12) };
}

QSize SectionHeader::minimumSizeHint() const { return { 80, sizeHint().height() }; }

void SectionHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void SectionHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    if (underMouse())
        painter.fillRect(rect(), colors.canvas);

    const QRectF arrow = placed(QRect(marginPx, (height() - arrowPx) / 2, arrowPx, arrowPx));
    painter.setPen(QPen(colors.muted, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.save();
    painter.translate(arrow.center());
    if (!isChecked())
        painter.rotate(layoutDirection() == Qt::RightToLeft ? 90 : -90);
    painter.drawPolyline(QPolygonF { { QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2) } });
    painter.restore();

    QRect room = rect().adjusted(marginPx + arrowPx + gapPx, 0, -gapPx, 0);
    const QFont title = titleFont();
    const QFontMetrics metrics(title);
    int badgeWidth = 0;
    if (m_badge > 0) {
        const QString number = QLocale().toString(m_badge);
        const int badgeHeight = metrics.height() + 2;
        badgeWidth = std::max(badgeHeight, metrics.horizontalAdvance(number) + 2 * badgePaddingPx);
        const int left = room.left()
            + std::min(metrics.horizontalAdvance(text()) + gapPx, room.width() - badgeWidth);
        const QRect badge
            = placed(QRect(left, (height() - badgeHeight) / 2, badgeWidth, badgeHeight));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(badge, badgeHeight / 2., badgeHeight / 2.);
        painter.setPen(colors.onAccent);
        painter.setFont(title);
        painter.drawText(badge, Qt::AlignCenter, number);
        room.setRight(room.right() - badgeWidth - gapPx);
    }
    painter.setFont(title);
    painter.setPen(colors.text);
    painter.drawText(placed(room), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(text(), Qt::ElideRight, room.width()));
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 2, -5, -2), 4, 4);
    }
}

FilterSection::FilterSection(
    const Theme &theme, const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(theme, title, this))
    , m_reset(new QToolButton(this))
{
    m_reset->setAutoRaise(true);
    m_reset->setMinimumSize(28, 28);
    m_reset->setToolTip(tr("Reset %1", "field of the filter").arg(title));
    m_reset->setAccessibleName(m_reset->toolTip());
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 6, 0);
    line->setSpacing(0);
    line->addWidget(m_header, 1);
    line->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(content);

    connect(m_header, &QAbstractButton::toggled, content, &QWidget::setVisible);
    connect(m_header, &QAbstractButton::toggled, this, &FilterSection::expanded);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_header->setFocus(); // the button is about to go
        Q_EMIT resetRequested();
    });
    content->hide();
    m_reset->hide();
}

void FilterSection::setExpanded(bool isExpanded) { m_header->setChecked(isExpanded); }

void FilterSection::setResetIcon(const QIcon &icon) { m_reset->setIcon(icon); }

void FilterSection::setActive(int values)
{
    m_header->setBadge(values);
    m_reset->setVisible(values > 0);
}

} // namespace views
