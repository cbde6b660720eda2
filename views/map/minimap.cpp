// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/minimap.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace views {

namespace {

/// Fainter, it could not be told from the logos below it.
constexpr double awayOpacity = 0.78;
constexpr double margin = 4; ///< logical pixels

} // namespace

Minimap::Minimap(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Overview of the map"));
    setToolTip(tr("Drag to move the map. M hides this overview."));
    setCursor(Qt::PointingHandCursor);
    resize(sizeHint());
    connect(&theme, &Theme::changed, this, [this] {
        m_picture = {};
        update();
    });
}

void Minimap::setPlaces(const model::MapLayout &layout, std::vector<QColor> dots)
{
    m_bounds = layout.bounds;
    m_areas.clear();
    for (int i = 0; i < int(layout.territories.size()); ++i)
        m_areas.push_back({ layout.territories[size_t(i)].rect, i });
    m_cells.clear();
    for (const model::MapCell &cell : layout.cells)
        m_cells.push_back(cell.rect);
    m_dots = std::move(dots);
    m_picture = {};
    update();
}

void Minimap::setPart(const QRectF &part)
{
    if (m_part == part)
        return;
    m_part = part;
    update();
}

model::MapCamera Minimap::camera() const
{
    return model::MapCamera::fitting(m_bounds, size(), margin);
}

void Minimap::draw()
{
    const double ratio = devicePixelRatioF();
    QPixmap picture((size() * ratio));
    picture.setDevicePixelRatio(ratio);
    const Colors &colors = m_theme.colors();
    picture.fill(colors.panel);
    QPainter painter(&picture);
    const model::MapCamera view = camera();
    painter.setPen(Qt::NoPen);
    for (const Area &area : m_areas) {
        painter.setBrush(colors.territory(area.territory));
        painter.drawRect(view.toView(area.rect, size()));
    }
    QHash<QRgb, std::vector<QRectF>> byColor;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        if (m_dots[i].isValid())
            byColor[m_dots[i].rgb()].push_back(view.toView(m_cells[i], size()));
    }
    for (const auto &[color, rects] : byColor.asKeyValueRange()) {
        painter.setBrush(QColor::fromRgb(color));
        painter.drawRects(rects.data(), int(rects.size()));
    }
    painter.end();
    m_picture = picture;
}

void Minimap::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF())
        draw();
    QPainter painter(this);
    painter.setOpacity(underMouse() ? 1 : awayOpacity);
    painter.drawPixmap(0, 0, m_picture);
    // Where one is must be seen also from afar.
    painter.setOpacity(1);
    const Colors &colors = m_theme.colors();
    painter.setPen(QPen(colors.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    const QRectF part = camera().toView(m_part, size()).intersected(rect());
    painter.setPen(QPen(colors.accent, 2));
    painter.drawRect(part.adjusted(1, 1, -1, -1));
}

void Minimap::choose(const QPointF &position)
{
    Q_EMIT pointChosen(camera().toMap(position, size()));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        choose(event->position());
}

void Minimap::enterEvent(QEnterEvent *) { update(); }

void Minimap::leaveEvent(QEvent *) { update(); }

} // namespace views
