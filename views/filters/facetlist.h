// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/filters/facetmodel.h"
#include "views/shell/theme.h"

#include <QListView>

namespace views {

/// The rows of a FacetModel to choose from, as high as its rows up to a limit. A click or Space
/// wants a value, Alt-click or - excludes it, the same again leaves it free. One tab stop: arrows
/// walk the rows.
class FacetList : public QListView {
    Q_OBJECT
public:
    static constexpr int mostRows = 12; ///< more of them scroll

    /// @p theme and @p model must outlive the list.
    FacetList(const Theme &theme, FacetModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void standChosen(const QString &value, model::FilterStand stand);
    /// Of all values that the facet has, only @p value is wanted.
    void onlyChosen(const QString &value);
    /// The keyboard stands on the row at @p rect.
    void rowReached(const QRect &rect);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// Gives the value at @p index @p stand, or leaves it free where it has it already.
    void toggle(const QModelIndex &index, model::FilterStand stand);
    void openMenu(const QModelIndex &index, const QPoint &at);

    FacetModel &m_facets;
    QPersistentModelIndex m_pressed;
    QString m_currentValue; ///< so that other rows leave the keyboard where it was
};

} // namespace views
