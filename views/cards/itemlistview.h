// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cards/listbar.h"

class QStackedLayout;

namespace views {

class EmptyState;

/// What cards and table have in common: the bar above, what is said when there is nothing to list,
/// and that a hidden one does nothing until it is shown again.
class ItemListView : public QWidget {
    Q_OBJECT
Q_SIGNALS:
    /// Enter or a double click.
    void itemActivated(const model::ItemId &item);
    void contextMenuRequested(const model::ItemId &item, const QPoint &globalPosition);
    void clearFilterRequested();

protected:
    /// Both must outlive the view.
    ItemListView(
        const Theme &theme, model::Explorer &explorer, ListBar::Grouping grouping, QWidget *parent);

    /// The widget that lists; to be called once, in the constructor.
    void setList(QWidget *list);
    /// Whether what is listed differs between two states; their group, filter and order are equal.
    virtual bool isOther(const model::ViewState &before, const model::ViewState &now) const = 0;
    /// Lists what the Explorer has.
    virtual void refreshList() = 0;

    model::Explorer &explorer() const { return m_explorer; }
    ListBar &bar() const { return *m_bar; }
    /// What is listed is no longer what the Explorer has.
    bool isStale() const { return m_isStale; }

    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    model::Explorer &m_explorer;
    ListBar *m_bar = nullptr;
    QWidget *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_pages = nullptr;
    bool m_isStale = true;
};

} // namespace views
