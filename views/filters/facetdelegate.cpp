// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filters/facetdelegate.h"

#include "views/filters/facetmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace views {

using Stand = model::FilterStand;
using Role = FacetModel::Role;

namespace {

constexpr int marginPx = 12;
constexpr int boxPx = 16;
constexpr int gapPx = 8;
constexpr int barPx = 2;

} // namespace

FacetDelegate::FacetDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QColor FacetDelegate::barColor(const QModelIndex &index) const
{
    if (index.data(int(Role::Value)).toString() == "none"_L1)
        return m_theme.colors().border;
    const QVariant maturity = index.data(int(Role::Maturity));
    return maturity.isValid() ? m_theme.colors().maturity(maturity.value<model::Maturity::Level>())
                              : m_theme.colors().accent;
}

void FacetDelegate::paintBox(QPainter &painter, const QRectF &box, Stand stand) const
{
    const Colors &colors = m_theme.colors();
    const QRectF frame = box.adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isWanted = stand == Stand::Wanted;
    const bool isExcluded = stand == Stand::Excluded;
    painter.setPen(isWanted ? colors.accent : isExcluded ? colors.error : colors.border);
    painter.setBrush(isWanted ? QBrush(colors.accent) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, 3, 3);
    const QPointF center = frame.center();
    painter.setBrush(Qt::NoBrush);
    if (isWanted) {
        painter.setPen(QPen(colors.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF {
            { center + QPointF(-4, 0), center + QPointF(-1, 3), center + QPointF(4, -3) } });
    } else if (isExcluded) {
        painter.setPen(QPen(colors.error, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(center + QPointF(-4, 0), center + QPointF(4, 0));
    }
}

void FacetDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.canvas);

    const auto stand = index.data(int(Role::Stand)).value<Stand>();
    const int count = index.data(int(Role::Count)).toInt();
    const QRect room = option.rect.adjusted(marginPx, 0, -marginPx, 0);
    const QRect box(room.left(), room.center().y() - boxPx / 2, boxPx, boxPx);
    paintBox(*painter, placed(box), stand);

    QRect text = room.adjusted(boxPx + gapPx, 0, 0, 0);
    const QString number = QLocale().toString(count);
    painter->setFont(option.font);
    painter->setPen(colors.muted);
    painter->drawText(placed(text), Qt::AlignRight | Qt::AlignVCenter, number);

    const QRectF bar(text.left(), option.rect.bottom() - barPx - 1,
        text.width() * index.data(int(Role::Share)).toDouble(), barPx);
    if (count > 0) {
        const QRectF shownBar = placed(bar.toAlignedRect());
        painter->setPen(Qt::NoPen);
        painter->setBrush(barColor(index));
        painter->setOpacity(stand == Stand::Excluded ? 0.4 : 1);
        painter->drawRoundedRect(
            QRectF(shownBar.left(), bar.top(), shownBar.width(), barPx), barPx / 2., barPx / 2.);
        painter->setOpacity(1);
    }

    text.setRight(text.right() - option.fontMetrics.horizontalAdvance(number) - gapPx);
    QFont font = option.font;
    font.setStrikeOut(stand == Stand::Excluded);
    font.setWeight(stand == Stand::Wanted ? QFont::DemiBold : option.font.weight());
    painter->setFont(font);
    painter->setPen(count > 0 || stand != Stand::Free ? colors.text : colors.muted);
    painter->drawText(placed(text), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(5, 1, -5, -1), 4, 4);
    }
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 120, std::max(28, option.fontMetrics.height() + 12) };
}

bool FacetDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    // The label may be cut, and that a value can be excluded is seen nowhere. A plain text: names
    // are foreign.
    QToolTip::showText(event->globalPos(),
        tr("%1\nClick to want it, Alt+click to exclude it", "value of a filter")
            .arg(index.data().toString())
            .toHtmlEscaped()
            .replace(u'\n', QStringLiteral("<br>")),
        view);
    return true;
}

} // namespace views
