// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/tableview.h"

#include "views/logos/logocache.h"
#include "views/table/celltext.h"
#include "views/table/columnsdialog.h"
#include "views/table/itemcelldelegate.h"
#include "views/table/spokenitems.h"
#include "views/table/tablehead.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

using model::ItemId;

namespace {

constexpr auto selectRow = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;

/// For every Item of the table's landscape its row, or -1.
std::vector<int> rowsByItem(const model::ItemTableModel &table)
{
    std::vector<int> rows(table.snapshot()->landscape.items.size(), -1);
    for (int row = 0; row < table.rowCount(); ++row)
        rows[size_t(table.items()[size_t(row)])] = row;
    return rows;
}

/// For every Item of @p before its index in @p after, or -1.
std::vector<int> indexesAfter(const model::Landscape &before, const model::Landscape &after)
{
    QHash<ItemId, int> indexes;
    for (size_t i = 0; i < after.items.size(); ++i)
        indexes.insert(after.items[i].id, int(i));
    std::vector<int> result;
    result.reserve(before.items.size());
    for (const model::Item &item : before.items)
        result.push_back(indexes.value(item.id, -1));
    return result;
}

} // namespace

TableView::TableView(
    const Theme &theme, LogoCache &logos, model::Explorer &explorer, QWidget *parent)
    : ItemListView(theme, explorer, ListBar::Grouping::None, parent)
    , m_words(new SpokenItems(this))
    , m_table(new QTableView(this))
    , m_head(new TableHead(theme, explorer, m_items, m_table))
{
    m_items.setColumns(explorer.state().columns);
    m_words->setSourceModel(&m_items);
    buildTable(theme, logos);
    setList(m_table);
    auto *columns = new QPushButton(tr("&Columns…"), this);
    columns->setToolTip(tr("Choose what the table shows"));
    bar().addButton(columns);
    updateLook();
    connect(columns, &QPushButton::clicked, this, &TableView::chooseColumns);
    connect(m_head, &TableHead::columnsRequested, this, &TableView::chooseColumns);
    connect(&theme, &Theme::changed, this, &TableView::updateLook);
    connect(&logos, &LogoCache::logosReady, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(&explorer, &model::Explorer::selectionChanged, this, &TableView::followExplorer);
    connect(&explorer, &model::Explorer::marksChanged, this,
        [this] { m_items.setMarks(this->explorer().marks()); });
}

void TableView::buildTable(const Theme &theme, LogoCache &logos)
{
    m_table->setHorizontalHeader(m_head);
    m_table->setModel(m_words);
    m_table->setItemDelegate(new ItemCellDelegate(theme, logos, m_items, m_table));
    m_table->setAccessibleName(tr("Table of the landscape"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT itemActivated(itemIn(index.row())); });
    const QItemSelectionModel *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &TableView::followTable);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &TableView::followTable);
}

void TableView::updateLook()
{
    m_table->verticalHeader()->setDefaultSectionSize(ItemCellDelegate::rowHeight(m_table->font()));
    m_head->arrange();
    m_head->viewport()->update();
    m_table->viewport()->update();
}

void TableView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateLook();
}

bool TableView::isOther(const model::ViewState &before, const model::ViewState &now) const
{
    return before.columns != now.columns;
}

void TableView::refreshList()
{
    const QScopedValueRollback guard(m_isRefreshing, true);
    const model::SnapshotPtr before = m_items.snapshot();
    const std::vector<int> itemsBefore = m_items.items();
    const std::vector<int> selectedBefore = selectedRows();
    const Anchor from = anchor();

    if (m_items.columns() != explorer().state().columns)
        m_items.setColumns(explorer().state().columns);
    m_items.setItems(explorer().snapshot(), explorer().orderedMatches());
    m_table->doItemsLayout();
    m_head->arrange();

    const std::vector<int> rows = rowsByItem(m_items);
    std::vector<int> indexes; // only where the landscape is another one
    if (before != m_items.snapshot())
        indexes = indexesAfter(before->landscape, m_items.snapshot()->landscape);
    const auto rowNow = [&](int rowBefore) {
        const int item = itemsBefore[size_t(rowBefore)];
        const int now = indexes.empty() ? item : indexes[size_t(item)];
        return now < 0 ? -1 : rows[size_t(now)];
    };
    std::vector<int> selected;
    for (const int row : selectedBefore) {
        if (const int now = rowNow(row); now >= 0)
            selected.push_back(now);
    }
    selectRows(selected, rowOfSelection());
    if (std::exchange(m_group, explorer().state().group) != explorer().state().group) {
        m_table->scrollToTop();
        m_table->scrollTo(m_table->currentIndex());
        return;
    }
    // What was looked at, or the next that is left of what followed it.
    for (int row = from.row; row >= 0 && row < int(itemsBefore.size()); ++row) {
        if (const int now = rowNow(row); now >= 0) {
            scrollTo({ now, from.y });
            return;
        }
    }
}

TableView::Anchor TableView::anchor() const
{
    const auto at = [this](int row) { return Anchor { row, m_table->rowViewportPosition(row) }; };
    if (const QModelIndex current = m_table->currentIndex(); current.isValid()) {
        if (m_table->viewport()->rect().intersects(m_table->visualRect(current)))
            return at(current.row());
    }
    // Whoever is at the beginning wants to stay there.
    const int first = m_table->rowAt(0);
    return m_table->verticalScrollBar()->value() > 0 && first >= 0 ? at(first) : Anchor {};
}

void TableView::scrollTo(const Anchor &anchor)
{
    const int position = m_table->verticalHeader()->sectionPosition(anchor.row);
    m_table->verticalScrollBar()->setValue(position - anchor.y);
}

void TableView::selectRows(const std::vector<int> &rows, int current)
{
    std::vector<int> sorted = rows;
    if (current >= 0)
        sorted.push_back(current);
    std::ranges::sort(sorted);
    QItemSelection selection;
    const int lastColumn = m_words->columnCount() - 1;
    for (size_t i = 0; i < sorted.size();) {
        // Rows that follow each other are one range.
        size_t end = i + 1;
        while (end < sorted.size() && sorted[end] <= sorted[end - 1] + 1)
            ++end;
        selection.select(m_words->index(sorted[i], 0), m_words->index(sorted[end - 1], lastColumn));
        i = end;
    }
    QItemSelectionModel *model = m_table->selectionModel();
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    model->setCurrentIndex(
        current < 0 ? QModelIndex() : m_words->index(current, 0), QItemSelectionModel::NoUpdate);
}

std::vector<int> TableView::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

ItemId TableView::itemIn(int row) const
{
    const int item = m_items.items()[size_t(row)];
    return m_items.snapshot()->landscape.items[size_t(item)].id;
}

int TableView::rowOfSelection() const
{
    const auto selected = explorer().selectedItem();
    return selected ? m_items.rowOf(m_items.snapshot()->landscape.indexOf(*selected)) : -1;
}

void TableView::followTable()
{
    if (m_isRefreshing)
        return;
    const QItemSelectionModel *selection = m_table->selectionModel();
    const QModelIndex current = selection->currentIndex();
    if (current.isValid() && selection->isRowSelected(current.row()))
        explorer().select(itemIn(current.row()));
    else if (!selection->hasSelection())
        explorer().select(std::nullopt);
}

void TableView::followExplorer()
{
    if (isStale())
        return;
    const QScopedValueRollback guard(m_isRefreshing, true);
    QItemSelectionModel *selection = m_table->selectionModel();
    const int row = rowOfSelection();
    if (row < 0) {
        selection->clear();
        return;
    }
    // Several rows may be selected with it.
    const bool isThere = m_table->currentIndex().row() == row && selection->isRowSelected(row);
    if (!isThere)
        selection->setCurrentIndex(m_words->index(row, 0), selectRow);
    m_table->scrollTo(m_table->currentIndex());
}

bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_table)
        return handleKey(static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::ContextMenu)
        return openContextMenu(*static_cast<QContextMenuEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

bool TableView::handleKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const QModelIndex current = m_table->currentIndex();
    const bool isEnd = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (modifiers != Qt::NoModifier && !(isEnd && modifiers == Qt::ControlModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Home:
    case Qt::Key_End: {
        // Of the list, not of the row.
        const int row = event->key() == Qt::Key_Home ? 0 : m_items.rowCount() - 1;
        m_table->selectionModel()->setCurrentIndex(
            m_words->index(row, std::max(0, current.column())), selectRow);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid()) {
            m_table->selectionModel()->select(current, selectRow);
            Q_EMIT itemActivated(itemIn(current.row()));
        }
        return true;
    case Qt::Key_Escape:
        if (!m_table->selectionModel()->hasSelection())
            return false;
        explorer().select(std::nullopt);
        return true;
    default: return false;
    }
}

bool TableView::openContextMenu(const QContextMenuEvent &event)
{
    const bool isByKey = event.reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? m_table->currentIndex() : m_table->indexAt(event.pos());
    if (index.isValid()) {
        const QPoint at = isByKey ? m_table->visualRect(index).center() : event.pos();
        Q_EMIT contextMenuRequested(itemIn(index.row()), m_table->viewport()->mapToGlobal(at));
    }
    return true;
}

void TableView::copySelection()
{
    std::vector<int> items;
    for (const int row : selectedRows())
        items.push_back(m_items.items()[size_t(row)]);
    if (items.empty())
        return;
    QApplication::clipboard()->setText(
        exported(*m_items.snapshot(), items, m_items.columns(), model::ExportFormat::TabSeparated,
            CellText::exportHeads(m_items.columns()), m_items.marks()));
}

void TableView::chooseColumns()
{
    auto *dialog = new ColumnsDialog(explorer().state().columns, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        model::ViewState next = explorer().state();
        next.columns = dialog->columns();
        explorer().change(std::move(next));
    });
    dialog->open();
}

QString TableView::exportRows(model::ExportFormat format) const
{
    return exported(*explorer().snapshot(), explorer().orderedMatches(), explorer().state().columns,
        format, {}, explorer().marks());
}

} // namespace views
