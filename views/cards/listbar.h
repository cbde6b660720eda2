// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "views/shell/theme.h"

#include <QIcon>
#include <QWidget>

class QAbstractButton;
class QBoxLayout;
class QComboBox;
class QLabel;
class QToolButton;

namespace views {

/// The bar above a list: what it is grouped and sorted by, and how much there is. Choices that
/// would tell nothing apart are there but cannot be chosen, and say why.
class ListBar : public QWidget {
    Q_OBJECT
public:
    enum class Grouping { Chosen, None };

    /// @p theme and @p explorer must outlive the bar. Where the list has no headings, @p grouping
    /// is None.
    ListBar(const Theme &theme, model::Explorer &explorer, Grouping grouping,
        QWidget *parent = nullptr);

    /// At the end of the bar.
    void addButton(QAbstractButton *button);

    /// Shows the state of the Explorer.
    void refresh();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *labelled(const QString &label, QComboBox *box, QWidget *behind);
    void refreshChoices();
    void refreshDirection();
    void updateIcons();
    void chooseOrder(model::ItemOrder order);

    const Theme &m_theme;
    model::Explorer &m_explorer;
    model::SnapshotPtr m_snapshot; ///< that the choices are of, with the scope
    model::ItemSet m_scope;
    QComboBox *m_classification = nullptr;
    QComboBox *m_order = nullptr;
    QToolButton *m_direction = nullptr;
    QIcon m_ascendingIcon; ///< kept: drawing one takes longer than a filter
    QIcon m_descendingIcon;
    QLabel *m_count = nullptr;
    QBoxLayout *m_layout = nullptr; ///< a row where there is room, else a column
    QWidget *m_groupedBy = nullptr;
    QWidget *m_sortedBy = nullptr;
    QWidget *m_end = nullptr; ///< the count and buttons
};

} // namespace views
