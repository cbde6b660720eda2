// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/columnsdialog.h"

#include "views/wording/names.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace views {

using model::TableColumn;

ColumnsDialog::ColumnsDialog(const std::vector<TableColumn> &columns, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move &Up"), this))
    , m_down(new QPushButton(tr("Move &Down"), this))
{
    setWindowTitle(tr("Columns"));
    auto *hint = new QLabel(tr("Choose what the table shows. The name always comes first."), this);
    hint->setWordWrap(true);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setUniformItemSizes(true);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    auto *reset = new QPushButton(tr("&Restore Default"), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);

    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(m_up);
    side->addWidget(m_down);
    side->addStretch(1);
    side->addWidget(reset);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(hint);
    column->addLayout(middle, 1);
    column->addWidget(buttons);

    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(
        reset, &QPushButton::clicked, this, [this] { showColumns(model::ViewState().columns); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::updateButtons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showColumns(columns);
}

void ColumnsDialog::showColumns(const std::vector<TableColumn> &columns)
{
    m_list->clear();
    const auto add = [this](TableColumn column, Qt::CheckState state) {
        auto *entry = std::make_unique<QListWidgetItem>(Names::column(column)).release();
        entry->setData(Qt::UserRole, int(column));
        entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
            | Qt::ItemIsDragEnabled);
        entry->setCheckState(state);
        entry->setSizeHint({ 0, std::max(28, m_list->fontMetrics().height() + 8) });
        m_list->addItem(entry);
    };
    for (const TableColumn column : columns)
        add(column, Qt::Checked);
    for (const TableColumn column : model::tableColumns) {
        if (!std::ranges::contains(columns, column))
            add(column, Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    updateButtons();
}

std::vector<TableColumn> ColumnsDialog::columns() const
{
    std::vector<TableColumn> result;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *entry = m_list->item(row);
        if (entry->checkState() == Qt::Checked)
            result.push_back(TableColumn(entry->data(Qt::UserRole).toInt()));
    }
    return result;
}

void ColumnsDialog::moveCurrent(int rows)
{
    const int row = m_list->currentRow();
    m_list->insertItem(row + rows, m_list->takeItem(row));
    m_list->setCurrentRow(row + rows);
}

void ColumnsDialog::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace views
