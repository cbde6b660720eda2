// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/itemlistmodel.h"
#include "model/search/itemsearch.h"
#include "views/shell/theme.h"

#include <QLineEdit>

class QFrame;
class QLabel;
class QListView;

namespace views {

/// Finds items while one types and lists them below; choosing one says so. Keys: up and down walk
/// the list, Enter chooses, Escape closes the list and then empties the box.
class SearchBox : public QLineEdit {
    Q_OBJECT
public:
    /// @p theme must outlive the box.
    explicit SearchBox(const Theme &theme, QWidget *parent = nullptr);

    /// The world to search; @p catalogFile is empty for the starter landscape.
    void setWorld(const model::SnapshotPtr &snapshot, const QString &catalogFile);

    QSize sizeHint() const override { return { 240, QLineEdit::sizeHint().height() }; }

Q_SIGNALS:
    void itemChosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showHits(const QString &text, const std::vector<model::SearchHit> &hits);
    void openList();
    void closeList();
    void choose(const QModelIndex &index);
    void announce(const QString &text);

    model::ItemSearch m_search;
    model::ItemListModel m_model;
    model::SnapshotPtr m_snapshot;
    QAction *m_icon = nullptr;
    QFrame *m_popup;
    QListView *m_list;
    QLabel *m_nothing;
    QString m_shownText; ///< that the list answers
    bool m_isChoosing = false; ///< Enter was pressed before the answer came
};

} // namespace views
