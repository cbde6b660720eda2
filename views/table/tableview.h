// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/itemexport.h"
#include "model/items/itemtablemodel.h"
#include "views/cards/itemlistview.h"

class QTableView;

namespace views {

class LogoCache;
class SpokenItems;
class TableHead;

/// The landscape as a table: the same items, filter, order and selection as the map. Several rows
/// can be selected to be copied; the current one is the Explorer's selection.
class TableView : public ItemListView {
    Q_OBJECT
public:
    /// All must outlive the view.
    TableView(
        const Theme &theme, LogoCache &logos, model::Explorer &explorer, QWidget *parent = nullptr);

    /// Every item of the list in its order, with the chosen columns.
    QString exportRows(model::ExportFormat format) const;

public Q_SLOTS:
    /// Puts the selected rows on the clipboard, under their heads and separated by tabs.
    void copySelection();
    void chooseColumns();

protected:
    bool isOther(const model::ViewState &before, const model::ViewState &now) const override;
    void refreshList() override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A row and how far below the upper edge it is.
    struct Anchor {
        int row = -1;
        int y = 0;
    };

    void buildTable(const Theme &theme, LogoCache &logos);
    void updateLook();
    Anchor anchor() const;
    void scrollTo(const Anchor &anchor);
    void selectRows(const std::vector<int> &rows, int current);
    /// In the order of the table.
    std::vector<int> selectedRows() const;
    model::ItemId itemIn(int row) const;
    int rowOfSelection() const;

    /// The selection as a person makes it here, and as it is made elsewhere.
    void followTable();
    void followExplorer();
    bool handleKey(QKeyEvent *event);
    bool openContextMenu(const QContextMenuEvent &event);

    model::ItemTableModel m_items;
    SpokenItems *m_words = nullptr;
    QTableView *m_table = nullptr;
    TableHead *m_head = nullptr;
    QString m_group; ///< that the rows are of
    bool m_isRefreshing = false; ///< what the table selects is no news
};

} // namespace views
