// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "model/items/outlinemodel.h"
#include "views/shell/theme.h"

#include <QSet>
#include <QWidget>

class QTreeView;

namespace views {

/// The tree of categories and subcategories of the shown group, with how many items each has and
/// how many of them are left. What is in view is bold; choosing a place says so.
class OutlinePanel : public QWidget {
    Q_OBJECT
public:
    /// @p theme and @p explorer must outlive the panel.
    OutlinePanel(const Theme &theme, model::Explorer &explorer, QWidget *parent = nullptr);

    QSize sizeHint() const override { return { 264, 320 }; }

public Q_SLOTS:
    /// What the map shows, as indexes into Explorer::layout().
    void setVisiblePlaces(const std::vector<int> &territories, const std::vector<int> &blocks);

Q_SIGNALS:
    /// Indexes into Explorer::layout(); @p block is -1 for a whole Category.
    void placeActivated(int territory, int block);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readLayout();
    void activate(const QModelIndex &index);

    model::Explorer &m_explorer;
    model::OutlineModel m_model;
    QTreeView *m_tree;
    QSet<QString> m_folded; ///< categories that a person folded, by name
    bool m_isLayoutStale = true;
};

} // namespace views
