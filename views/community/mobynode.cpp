// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/community/mobynode.h"

#include <QKeyEvent>
#include <QPainter>

namespace views {

namespace {

constexpr int paddingPx = 10;
constexpr qreal cornerPx = 6;

} // namespace

MobyNode::MobyNode(
    const Theme &theme, const QString &name, const QString &line, Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_line(line)
    , m_look(look)
{
    setText(name);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setAccessibleDescription(line);
    setToolTip(name + u'\n' + line);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MobyNode::setDimmed(bool isDimmed)
{
    m_isDimmed = isDimmed;
    update();
}

QSize MobyNode::sizeHint() const { return { 150, 2 * fontMetrics().height() + 2 * paddingPx }; }

void MobyNode::paintEvent(QPaintEvent *)
{
    const Colors &colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isDimmed && !isChecked())
        painter.setOpacity(0.35);
    const bool isProduct = m_look == Look::Product;
    QColor ground = isProduct ? colors.accent : colors.panel;
    if (isProduct)
        ground.setAlphaF(colors.isDark ? 0.22F : 0.12F);
    QPen edge(isChecked() || underMouse() ? colors.accent : colors.border, isChecked() ? 2 : 1);
    if (m_look == Look::Resting)
        edge.setStyle(Qt::DashLine);
    const qreal inset = edge.widthF() / 2 + 0.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.panel);
    const QRectF box = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(box, cornerPx, cornerPx);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, cornerPx, cornerPx);

    if (hasFocus()) {
        painter.setPen(QPen(colors.text, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), cornerPx - 3, cornerPx - 3);
    }

    const QRect inner = rect().adjusted(paddingPx, paddingPx, -paddingPx, -paddingPx);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(m_look == Look::Resting ? colors.muted : colors.text);
    painter.drawText(inner, int(Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine),
        QFontMetrics(bold).elidedText(text(), Qt::ElideRight, inner.width()));
    painter.setFont(font());
    painter.setPen(colors.muted);
    painter.drawText(inner, int(Qt::AlignBottom | Qt::AlignLeading | Qt::TextSingleLine),
        fontMetrics().elidedText(m_line, Qt::ElideRight, inner.width()));
}

void MobyNode::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT activated();
    else
        QAbstractButton::keyPressEvent(event);
}

void MobyNode::mouseDoubleClickEvent(QMouseEvent *event)
{
    QAbstractButton::mouseDoubleClickEvent(event);
    Q_EMIT activated();
}

} // namespace views
