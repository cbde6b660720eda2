// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/mapscene.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QVariantAnimation;

namespace views {

/// The map of one Group in a window: shows it through a camera and turns wheel, drag, pinch and
/// keys into camera moves and selections.
class MapView : public QWidget {
    Q_OBJECT
public:
    /// @p theme and @p logos must outlive the view.
    MapView(const Theme &theme, LogoCache &logos, QWidget *parent = nullptr);

    /// Shows @p group of @p snapshot, all of it; keeps the selected Item where the group has it.
    void showGroup(const model::SnapshotPtr &snapshot, const model::Group &group);
    const model::MapLayout &layout() const { return m_layout; }
    const model::MapCamera &camera() const { return m_camera; }

    /// Selects the Item with @p id; false when this group does not show it.
    bool selectItem(const model::ItemId &id);
    std::optional<model::ItemId> selectedItem() const;
    void clearSelection();
    /// Brings the selected Item into view, large enough to be read.
    void flyToSelection();

    bool event(QEvent *event) override;

public Q_SLOTS:
    void fit();
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void selectionChanged();
    /// Enter or a double click on an Item.
    void itemActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QString toolTipText(int cell) const;
    double fitScale() const;
    void zoomBy(double factor, const QPointF &anchor);
    void setCamera(const model::MapCamera &camera);
    void flyTo(const model::MapCamera &camera);
    void stopFlight();
    void selectCell(int cell);
    void hoverCell(int cell);
    /// The nearest cell in the direction of an arrow key, or -1.
    int neighbour(int cell, int key) const;

    const Theme &m_theme;
    LogoCache &m_logos;
    model::SnapshotPtr m_snapshot;
    QString m_groupKey;
    model::MapLayout m_layout;
    model::MapCamera m_camera;
    bool m_isFitted = true; ///< a resize keeps all of the map in view until a person moves it
    int m_selectedCell = -1;
    int m_hoveredCell = -1;
    std::optional<QPointF> m_dragFrom;
    Qt::MouseButton m_dragButton = Qt::NoButton;
    bool m_isDragging = false;
    bool m_isFocusFromKeys = false;
    QVariantAnimation *m_flight = nullptr;
};

} // namespace views
