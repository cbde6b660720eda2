// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "model/items/itemtablemodel.h"
#include "views/shell/theme.h"

#include <QHash>
#include <QHeaderView>

namespace views {

/// The heads of a table of items. A click sorts, for all views; dragging changes the order of the
/// columns, which is part of the state; widths are remembered while the program runs.
class TableHead : public QHeaderView {
    Q_OBJECT
public:
    /// All must outlive the head. @p items is what the table's model takes its cells from.
    TableHead(const Theme &theme, model::Explorer &explorer, const model::ItemTableModel &items,
        QWidget *parent = nullptr);

    /// Gives every column its width and marks the one that the list is sorted by. To be called
    /// whenever the model was reset, which forgets both.
    void arrange();

Q_SIGNALS:
    /// A person wants to choose among all columns.
    void columnsRequested();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void paintArrow(QPainter &painter, const QRect &rect, int textWidth, bool isBeforeText) const;
    void sortBy(int section);
    void showOrder();
    void adoptOrder();
    void toggleColumn(model::TableColumn column);
    /// The name takes what the other columns leave, until a person gives it a width.
    void fillWidth();
    int keyOf(int section) const;
    int usualWidth(int section) const;

    /// Stands for the name among the keys of m_widths.
    static constexpr int nameKey = -1;

    const Theme &m_theme;
    model::Explorer &m_explorer;
    const model::ItemTableModel &m_items;
    QHash<int, int> m_widths; ///< TableColumn, or nameKey -> pixels that a person chose
    bool m_isArranging = false; ///< no person moves or resizes anything
};

} // namespace views
