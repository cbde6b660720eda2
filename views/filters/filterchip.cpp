// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/filterchip.h"

#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace views {

namespace {

constexpr int paddingPx = 10;
constexpr int buttonPx = 24;
constexpr int mostLetters = 32; ///< what is longer is cut

} // namespace

FilterChip::FilterChip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_remove(new QToolButton(this))
{
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    connect(m_remove, &QToolButton::clicked, this, &FilterChip::removed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setFocusProxy(m_remove);
}

void FilterChip::setCondition(const QString &text, const QString &clause, bool isNegated)
{
    m_text = text;
    m_isNegated = isNegated;
    setToolTip(clause.toHtmlEscaped());
    setAccessibleName(clause);
    m_remove->setAccessibleName(tr("Remove %1", "condition of the filter").arg(clause));
    m_remove->setToolTip(m_remove->accessibleName().toHtmlEscaped());
    updateGeometry();
    update();
}

void FilterChip::setRemoveIcon(const QIcon &icon) { m_remove->setIcon(icon); }

QFont FilterChip::textFont() const
{
    QFont weighted = font();
    weighted.setWeight(QFont::Medium);
    return weighted;
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return { std::min(mostLetters * metrics.averageCharWidth(),
                 metrics.horizontalAdvance(m_text) + paddingPx + buttonPx + 4),
        std::max(buttonPx, metrics.height() + 6) };
}

void FilterChip::resizeEvent(QResizeEvent *)
{
    const QRect place(width() - buttonPx, (height() - buttonPx) / 2, buttonPx, buttonPx);
    m_remove->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    painter.setPen(m_isNegated ? colors.error : colors.border);
    painter.setBrush(colors.canvas);
    const double radius = height() / 2.;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QFont font = textFont();
    const QRect room = QStyle::visualRect(
        layoutDirection(), rect(), QRect(paddingPx, 0, width() - paddingPx - buttonPx, height()));
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(m_text, Qt::ElideRight, room.width()));
}

} // namespace views
