// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/mapscene.h"

#include <QPixmap>
#include <QWidget>

namespace views {

/// All of the map, small, in a corner of it: where the view is, and what a filter leaves. Dragging
/// moves the view. Fades while the pointer is elsewhere.
class Minimap : public QWidget {
    Q_OBJECT
public:
    /// @p theme must outlive the minimap.
    explicit Minimap(const Theme &theme, QWidget *parent = nullptr);

    /// What it shows, until the next call; drawn when there is time.
    void setPlaces(const model::MapLayout &layout, std::vector<QColor> dots);
    /// The part of the map that the view shows, in map units.
    void setPart(const QRectF &part);

    QSize sizeHint() const override { return { 200, 125 }; }

Q_SIGNALS:
    /// A person wants @p point of the map in the middle of the view.
    void pointChosen(const QPointF &point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    model::MapCamera camera() const;
    void draw();
    void choose(const QPointF &position);

    const Theme &m_theme;
    QRectF m_bounds;
    struct Area {
        QRectF rect;
        int territory;
    };
    std::vector<Area> m_areas;
    std::vector<QRectF> m_cells;
    std::vector<QColor> m_dots; ///< invalid: a ghost
    QRectF m_part;
    QPixmap m_picture;
};

} // namespace views
