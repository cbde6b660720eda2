// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/mapaccessible.h"

#include "views/cards/cardtext.h"
#include "views/map/mapview.h"
#include "views/shell/paintedpart.h"

#include <QAccessibleWidget>
#include <QCoreApplication>

namespace views {

namespace {

using model::MapBlock;
using model::MapCell;
using model::MapLayout;
using model::MapTerritory;

/// Something on the map, by its index into the layout.
struct Part {
    enum class Kind { Territory, Block, Cell };
    Kind kind = Kind::Territory;
    int index = 0;

    quint64 key() const { return quint64(kind) << 32 | quint64(quint32(index)); }
};

class MapAccessible;

class MapPart : public PaintedPart {
public:
    MapPart(MapView *map, Part part)
        : PaintedPart(map)
        , m_part(part)
    {
    }

    Part part() const { return m_part; }

    bool isValid() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    QString text(QAccessible::Text type) const override;
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::TreeItem; }
    QAccessible::State state() const override;

protected:
    void press() override;
    void select() override;

private:
    MapView &map() const { return *static_cast<MapView *>(widget()); }
    const MapLayout &layout() const { return map().layout(); }
    MapAccessible *whole() const;
    QRectF place() const;
    QString cellDescription() const;

    Part m_part;
};

/// The tree itself.
class MapAccessible : public QAccessibleWidget, public QAccessibleSelectionInterface {
public:
    explicit MapAccessible(MapView *map)
        : QAccessibleWidget(map, QAccessible::Tree)
        , m_changes(QObject::connect(map, &MapView::layoutChanged, map, [this] {
            m_parts.forget();
            QAccessibleEvent event(this->map(), QAccessible::ObjectReorder);
            QAccessible::updateAccessibility(&event);
        }))
    {
    }
    ~MapAccessible() override { QObject::disconnect(m_changes); }

    QAccessibleInterface *partOf(Part part) const
    {
        return m_parts.part(part.key(), [&] { return std::make_unique<MapPart>(map(), part); });
    }
    QAccessibleInterface *cell(int index) const
    {
        return index < 0 || index >= int(map()->layout().cells.size())
            ? nullptr
            : partOf({ Part::Kind::Cell, index });
    }

    int childCount() const override { return int(map()->layout().territories.size()); }
    QAccessibleInterface *child(int index) const override
    {
        return index < 0 || index >= childCount() ? nullptr
                                                  : partOf({ Part::Kind::Territory, index });
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *part = dynamic_cast<const MapPart *>(child);
        return part && part->part().kind == Part::Kind::Territory ? part->part().index : -1;
    }
    /// What is smallest there.
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPointF position = map()->mapFromGlobal(QPointF(x, y));
        if (!map()->rect().toRectF().contains(position))
            return nullptr;
        const QPointF point = map()->camera().toMap(position, map()->size().toSizeF());
        const MapLayout &layout = map()->layout();
        if (const int index = layout.cellAt(point); index >= 0)
            return cell(index);
        if (const int block = layout.blockAt(point); block >= 0)
            return partOf({ Part::Kind::Block, block });
        const int territory = layout.territoryAt(point);
        return territory < 0 ? nullptr : partOf({ Part::Kind::Territory, territory });
    }
    QAccessibleInterface *focusChild() const override { return cell(map()->selectedCell()); }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::SelectionInterface)
            return static_cast<QAccessibleSelectionInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    int selectedItemCount() const override { return map()->selectedCell() < 0 ? 0 : 1; }
    QList<QAccessibleInterface *> selectedItems() const override
    {
        QAccessibleInterface *current = focusChild();
        return current ? QList { current } : QList<QAccessibleInterface *>();
    }
    bool isSelected(QAccessibleInterface *item) const override
    {
        return item && item->state().selected;
    }
    bool select(QAccessibleInterface *item) override
    {
        const auto *part = dynamic_cast<const MapPart *>(item);
        if (!part || part->part().kind != Part::Kind::Cell)
            return false;
        map()->selectCell(part->part().index);
        return true;
    }
    bool unselect(QAccessibleInterface *item) override { return isSelected(item) && clear(); }
    bool selectAll() override { return false; } // one Item is selected, or none
    bool clear() override
    {
        map()->selectCell(-1);
        return true;
    }

private:
    MapView *map() const { return static_cast<MapView *>(object()); }

    mutable PaintedParts m_parts;
    QMetaObject::Connection m_changes;
};

MapAccessible *MapPart::whole() const
{
    return static_cast<MapAccessible *>(QAccessible::queryAccessibleInterface(widget()));
}

bool MapPart::isValid() const
{
    if (!PaintedPart::isValid())
        return false;
    switch (m_part.kind) {
    case Part::Kind::Territory: return m_part.index < int(layout().territories.size());
    case Part::Kind::Block: return m_part.index < int(layout().blocks.size());
    case Part::Kind::Cell: return m_part.index < int(layout().cells.size());
    }
    return false;
}

QAccessibleInterface *MapPart::parent() const
{
    if (!isValid())
        return PaintedPart::parent();
    switch (m_part.kind) {
    case Part::Kind::Cell:
        return whole()->partOf({ Part::Kind::Block, layout().blockOfCell(m_part.index) });
    case Part::Kind::Block:
        return whole()->partOf({ Part::Kind::Territory, layout().territoryOfBlock(m_part.index) });
    case Part::Kind::Territory: break;
    }
    return PaintedPart::parent();
}

int MapPart::childCount() const
{
    if (!isValid())
        return 0;
    if (m_part.kind == Part::Kind::Territory)
        return layout().territories[size_t(m_part.index)].blockCount;
    if (m_part.kind == Part::Kind::Block)
        return layout().blocks[size_t(m_part.index)].cellCount;
    return 0;
}

QAccessibleInterface *MapPart::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (m_part.kind == Part::Kind::Territory) {
        const MapTerritory &territory = layout().territories[size_t(m_part.index)];
        return whole()->partOf({ Part::Kind::Block, territory.firstBlock + index });
    }
    return whole()->cell(layout().blocks[size_t(m_part.index)].firstCell + index);
}

int MapPart::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const MapPart *>(child);
    if (!isValid() || !part)
        return -1;
    int index = -1;
    if (m_part.kind == Part::Kind::Territory && part->part().kind == Part::Kind::Block)
        index = part->part().index - layout().territories[size_t(m_part.index)].firstBlock;
    else if (m_part.kind == Part::Kind::Block && part->part().kind == Part::Kind::Cell)
        index = part->part().index - layout().blocks[size_t(m_part.index)].firstCell;
    return index >= 0 && index < childCount() ? index : -1;
}

QString MapPart::text(QAccessible::Text type) const
{
    if (!isValid() || (type != QAccessible::Name && type != QAccessible::Description))
        return {};
    const bool isName = type == QAccessible::Name;
    switch (m_part.kind) {
    case Part::Kind::Territory: {
        const MapTerritory &territory = layout().territories[size_t(m_part.index)];
        if (isName)
            return territory.category;
        return QCoreApplication::translate(
            "MapAccessible", "%n subcategories", "in a category", territory.blockCount);
    }
    case Part::Kind::Block: {
        const MapBlock &block = layout().blocks[size_t(m_part.index)];
        if (isName)
            return block.subcategory;
        return QCoreApplication::translate(
            "MapAccessible", "%n item(s)", "in a subcategory", block.cellCount);
    }
    case Part::Kind::Cell:
        return isName ? CardText(map().snapshot(), map().itemOf(m_part.index))
                            .spoken(map().markOf(m_part.index))
                      : cellDescription();
    }
    return {};
}

QString MapPart::cellDescription() const
{
    const MapBlock &block = layout().blocks[size_t(layout().blockOfCell(m_part.index))];
    const int position = m_part.index - block.firstCell + 1;
    return map().isDimmed(m_part.index)
        //: position of an item among those of its subcategory
        ? QCoreApplication::translate("MapAccessible", "%1 of %2, outside the filter")
              .arg(position)
              .arg(block.cellCount)
        //: position of an item among those of its subcategory
        : QCoreApplication::translate("MapAccessible", "%1 of %2")
              .arg(position)
              .arg(block.cellCount);
}

/// In map units.
QRectF MapPart::place() const
{
    switch (m_part.kind) {
    case Part::Kind::Territory: return layout().territories[size_t(m_part.index)].rect;
    case Part::Kind::Block: return layout().blocks[size_t(m_part.index)].rect;
    case Part::Kind::Cell: return layout().cells[size_t(m_part.index)].rect;
    }
    return {};
}

QRect MapPart::rect() const
{
    if (!isValid())
        return {};
    const QRect rect = map().camera().toView(place(), map().size().toSizeF()).toAlignedRect();
    return { map().mapToGlobal(rect.topLeft()), rect.size() };
}

QAccessible::State MapPart::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const QRectF seen = map().camera().visibleMap(map().size().toSizeF());
    state.invisible = !map().isVisible();
    state.offscreen = !seen.intersects(place());
    state.focusable = true;
    state.selectable = m_part.kind == Part::Kind::Cell;
    state.expanded = m_part.kind != Part::Kind::Cell;
    const bool isCurrent = m_part.kind == Part::Kind::Cell && m_part.index == map().selectedCell();
    state.selected = isCurrent;
    state.active = isCurrent;
    state.focused = isCurrent && map().hasFocus();
    return state;
}

void MapPart::press()
{
    if (m_part.kind != Part::Kind::Cell) {
        select();
        return;
    }
    map().selectCell(m_part.index);
    map().flyToSelection();
    Q_EMIT map().itemActivated();
}

void MapPart::select()
{
    switch (m_part.kind) {
    case Part::Kind::Territory:
    case Part::Kind::Block: map().flyToRect(place()); return;
    case Part::Kind::Cell: map().selectCell(m_part.index); return;
    }
}

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *map = qobject_cast<MapView *>(object);
    return map ? new MapAccessible(map) : nullptr;
}

} // namespace

void installMapAccessibility()
{
    // Qt installs the same factory only once.
    QAccessible::installFactory(makeAccessible);
}

void announceSelection(MapView &map)
{
    if (!map.isVisible() || map.selectedCell() < 0)
        return;
    auto *whole = static_cast<MapAccessible *>(QAccessible::queryAccessibleInterface(&map));
    QAccessibleInterface *cell = whole->cell(map.selectedCell());
    for (const QAccessible::Event type : { QAccessible::Focus, QAccessible::Selection }) {
        if (type == QAccessible::Focus && !map.hasFocus())
            continue;
        QAccessibleEvent event(cell, type);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace views
