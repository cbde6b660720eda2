// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/tablehead.h"

#include "model/items/itemcolumns.h"
#include "model/items/listchoices.h"
#include "views/cards/textline.h"
#include "views/wording/names.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace views {

using model::ItemOrder;
using model::TableColumn;

namespace {

// Logical pixels.
constexpr int inset = 10; ///< as in the cells below
constexpr int arrowWidth = 16; ///< with the distance to the text
constexpr int leastHeight = 28;

/// How many letters of usual width a column has room for.
int lettersOf(std::optional<TableColumn> column)
{
    if (!column)
        return 30;
    switch (*column) {
    case TableColumn::Stars: return 10;
    case TableColumn::Since:
    case TableColumn::LatestCommit: return 14;
    case TableColumn::Maturity: return 17;
    case TableColumn::License:
    case TableColumn::Language: return 16;
    case TableColumn::Tag: return 20;
    case TableColumn::Category:
    case TableColumn::Subcategory:
    case TableColumn::Organization: return 26;
    case TableColumn::Repository:
    case TableColumn::Homepage:
    case TableColumn::MyNote: return 34;
    case TableColumn::Adoption: return 14;
    case TableColumn::MyTags: return 20;
    }
    return 16;
}

std::optional<ItemOrder> orderOfSection(std::optional<TableColumn> column)
{
    return column ? model::orderOf(*column) : ItemOrder::Name;
}

} // namespace

TableHead::TableHead(const Theme &theme, model::Explorer &explorer,
    const model::ItemTableModel &items, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
    , m_explorer(explorer)
    , m_items(items)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);

    setSortIndicatorShown(true);
    connect(this, &QHeaderView::sectionClicked, this, &TableHead::sortBy);
    // Not while the section is still being moved.
    connect(this, &QHeaderView::sectionMoved, this, &TableHead::adoptOrder, Qt::QueuedConnection);
    connect(this, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (!m_isArranging)
            m_widths.insert(keyOf(section), size);
    });
}

int TableHead::keyOf(int section) const
{
    const auto column = m_items.columnOf(section);
    return column ? int(*column) : nameKey;
}

int TableHead::usualWidth(int section) const
{
    const int letters = lettersOf(m_items.columnOf(section)) * fontMetrics().averageCharWidth();
    return std::max(letters + 2 * inset, sectionSizeHint(section));
}

QSize TableHead::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    return { int(textWidth(font(), text)) + 2 * inset + arrowWidth,
        std::max(leastHeight, QFontMetrics(font()).height() + 14) };
}

void TableHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colors &colors = m_theme.colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, colors.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.hairline);
    const bool isSorted = sortIndicatorSection() == section;
    const bool isNumber = m_items.columnOf(section) == TableColumn::Stars;
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const int room = rect.width() - 2 * inset - (isSorted ? arrowWidth : 0);
    const int width = std::min(room, int(textWidth(font(), text)));
    const int left = isNumber ? rect.right() + 1 - inset - width : rect.left() + inset;
    const QRect place(left, rect.top(), width, rect.height());
    drawTextLine(*painter, QStyle::visualRect(layoutDirection(), rect, place), font(),
        isSorted ? colors.text : colors.muted, text);
    if (isSorted)
        paintArrow(*painter, rect, width, isNumber);
    painter->restore();
}

void TableHead::paintArrow(
    QPainter &painter, const QRect &rect, int textWidth, bool isBeforeText) const
{
    // Numbers end where their head ends, so the arrow stands before that.
    const int left = isBeforeText ? rect.right() - inset - textWidth - arrowWidth
                                  : rect.left() + inset + textWidth;
    const QRect place(left, rect.top(), arrowWidth, rect.height());
    const QPointF centre = QRectF(QStyle::visualRect(layoutDirection(), rect, place)).center();
    const double tip = sortIndicatorOrder() == Qt::AscendingOrder ? -2.5 : 2.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colors().text);
    painter.drawPolygon(QPolygonF {
        centre + QPointF(0, tip), centre + QPointF(4, -tip), centre + QPointF(-4, -tip) });
}

void TableHead::arrange()
{
    const QScopedValueRollback guard(m_isArranging, true);
    setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    // The order of the columns is the model's; what was dragged has become part of that.
    for (int section = 0; section < count(); ++section)
        moveSection(visualIndex(section), section);
    for (int section = 0; section < count(); ++section)
        resizeSection(section, m_widths.value(keyOf(section), usualWidth(section)));
    fillWidth();
    showOrder();
}

void TableHead::fillWidth()
{
    if (count() == 0 || m_widths.contains(nameKey))
        return;
    const QScopedValueRollback guard(m_isArranging, true);
    const int others = length() - sectionSize(0);
    resizeSection(0, std::max(usualWidth(0), width() - others));
}

void TableHead::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    fillWidth();
}

void TableHead::showOrder()
{
    const model::ViewState &state = m_explorer.state();
    int sorted = -1; // by no column
    for (int section = 0; section < count(); ++section) {
        if (orderOfSection(m_items.columnOf(section)) == state.order)
            sorted = section;
    }
    setSortIndicator(sorted, state.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableHead::sortBy(int section)
{
    model::ViewState next = m_explorer.state();
    if (const auto order = orderOfSection(m_items.columnOf(section))) {
        next.isDescending
            = next.order == *order ? !next.isDescending : model::startsDescending(*order);
        next.order = *order;
        m_explorer.change(std::move(next));
    }
    // A click moves the mark by itself, also to columns that nothing can be sorted by.
    showOrder();
}

void TableHead::adoptOrder()
{
    if (m_isArranging)
        return;
    model::ViewState next = m_explorer.state();
    next.columns.clear();
    for (int place = 0; place < count(); ++place) {
        if (const auto column = m_items.columnOf(logicalIndex(place)))
            next.columns.push_back(*column);
    }
    m_explorer.change(std::move(next));
}

void TableHead::toggleColumn(TableColumn column)
{
    model::ViewState next = m_explorer.state();
    if (std::erase(next.columns, column) == 0)
        next.columns.push_back(column);
    m_explorer.change(std::move(next));
}

void TableHead::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TableColumn column : model::tableColumns) {
        QAction *action = menu->addAction(
            Names::column(column), this, [this, column] { toggleColumn(column); });
        action->setCheckable(true);
        action->setChecked(std::ranges::contains(m_explorer.state().columns, column));
    }
    menu->addSeparator();
    menu->addAction(tr("&Columns…"), this, &TableHead::columnsRequested);
    menu->popup(event->globalPos());
}

} // namespace views
