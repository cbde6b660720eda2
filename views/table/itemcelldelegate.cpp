// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/itemcelldelegate.h"

#include "views/cards/cardtext.h"
#include "views/cards/itemplate.h"
#include "views/cards/textline.h"
#include "views/table/celltext.h"
#include "views/wording/names.h"

#include <QFontInfo>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::ItemTableModel;
using model::Maturity;
using model::TableColumn;

namespace {

// Logical pixels.
constexpr int smallestText = 11;
constexpr int inset = 10;
constexpr int signGap = 8;
constexpr int leastRowHeight = 28;
constexpr double plateAspect = 1.4;

std::optional<TableColumn> columnOf(const QModelIndex &index)
{
    const QVariant column = index.data(int(ItemTableModel::Role::Column));
    return column.isValid() ? std::optional(TableColumn(column.toInt())) : std::nullopt;
}

QString textOf(const QModelIndex &index) { return CellText::shown(columnOf(index), index.data()); }

bool isNumber(const QModelIndex &index) { return columnOf(index) == TableColumn::Stars; }

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    if (!columnOf(index))
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ItemCellDelegate::ItemCellDelegate(
    const Theme &theme, LogoCache &logos, const ItemTableModel &items, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_logos(logos)
    , m_items(items)
{
}

int ItemCellDelegate::rowHeight(const QFont &font)
{
    return std::max(leastRowHeight, QFontMetrics(font).height() + 20);
}

const model::Item &ItemCellDelegate::itemOf(const QModelIndex &index) const
{
    const int item = index.data(int(ItemTableModel::Role::Index)).toInt();
    return m_items.snapshot()->landscape.items[size_t(item)];
}

QRect ItemCellDelegate::signRect(
    const QRect &cell, const QModelIndex &index, Qt::LayoutDirection direction)
{
    const auto column = columnOf(index);
    QSize size;
    if (!column) {
        const int height = cell.height() - 8;
        size = { int(height * plateAspect), height };
    } else if (column == TableColumn::Maturity && index.data().isValid()
        && Maturity::levelOf(index.data().toString()) != Maturity::Level::Other) {
        const int side = cell.height() / 2;
        size = { side, side };
    }
    const QRect rect(cell.left() + inset, cell.center().y() - size.height() / 2 + 1, size.width(),
        size.height());
    return size.isEmpty() ? QRect() : QStyle::visualRect(direction, cell, rect);
}

QRect ItemCellDelegate::textRect(
    const QRect &cell, const QModelIndex &index, Qt::LayoutDirection direction)
{
    const int sign = signRect(cell, index, direction).width();
    const QRect rect = cell.adjusted(inset + (sign > 0 ? sign + signGap : 0), 0, -inset, 0);
    return QStyle::visualRect(direction, cell, rect);
}

void ItemCellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const Colors &colors = m_theme.colors();
    const QRect sign = signRect(option.rect, index, option.direction);
    if (!sign.isEmpty())
        paintSign(*painter, sign, index);
    const QRect room = textRect(option.rect, index, option.direction);
    const QFont font = fontOf(option, index);
    const bool isKnown = index.data().isValid();
    QColor color = colors.text;
    if (columnOf(index) == TableColumn::Maturity && isKnown)
        color = colors.maturity(Maturity::levelOf(index.data().toString()));
    else if (!isKnown || (!columnOf(index) && itemOf(index).isArchived()))
        color = colors.muted;
    drawTextLine(*painter, room, font, color, textOf(index),
        isNumber(index) ? TextSide::Trailing : TextSide::Leading);
    painter->restore();
}

void ItemCellDelegate::paintSign(
    QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    if (!columnOf(index)) {
        paintItemPlate(painter, rect, *m_items.snapshot(), itemOf(index), colors, &m_logos);
        return;
    }
    const Maturity::Level level = Maturity::levelOf(index.data().toString());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.maturity(level));
    painter.drawRoundedRect(rect, 4, 4);
    QFont font = painter.font();
    font.setPixelSize(std::max(smallestText, QFontInfo(font).pixelSize() - 2));
    font.setWeight(QFont::Bold);
    drawTextLine(
        painter, rect, font, colors.onAccent, Names::maturityLetter(level), TextSide::Centre);
}

void ItemCellDelegate::paintGround(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor base = option.palette.color(QPalette::Base);
    const QColor raised = colors.isDark ? colors.panel : colors.canvas;
    painter.fillRect(option.rect, isSelected ? raised : base);
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, isSelected ? colors.selection : colors.hairline);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return;
    const bool isFocused = table->hasFocus() && table->currentIndex().row() == index.row();
    if (isSelected) {
        painter.fillRect(line.translated(0, 1 - option.rect.height()), colors.selection);
        if (table->horizontalHeader()->visualIndex(index.column()) == 0) {
            const QRect bar(option.rect.topLeft(), QSize(4, option.rect.height()));
            painter.fillRect(
                QStyle::visualRect(option.direction, option.rect, bar), colors.selection);
        }
    }
    if (isFocused) {
        painter.fillRect(line.translated(0, -1), colors.text);
        painter.fillRect(line.translated(0, 2 - option.rect.height()), colors.text);
    }
}

QSize ItemCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = rowHeight(option.font);
    const QRect cell(0, 0, 1000, height);
    const int rest = cell.width() - textRect(cell, index, Qt::LeftToRight).width();
    return { QFontMetrics(fontOf(option, index)).horizontalAdvance(textOf(index)) + rest + 2,
        height };
}

bool ItemCellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text;
    if (isNumber(index) && index.data().isValid())
        text = CardText(*m_items.snapshot(), itemOf(index)).starsInFull();
    else if (sizeHint(option, index).width() > option.rect.width())
        text = textOf(index);
    else if (!index.data().isValid())
        text = Names::notKnown();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), u"<p>%1</p>"_s.arg(text.toHtmlEscaped()), view);
    return true;
}

} // namespace views
