// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/fadingpicture.h"
#include "views/map/maphands.h"
#include "views/map/mapnavigator.h"
#include "views/map/mapscene.h"

#include <QTimer>
#include <QWidget>

class QVariantAnimation;

namespace views {

class HoverCard;
class Minimap;

/// The map in a window: shows what the Explorer looks at through the camera of its navigator, at
/// the level that its scale calls for, with what lies over it, and follows keys.
class MapView : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the view.
    MapView(
        const Theme &theme, LogoCache &logos, model::Explorer &explorer, QWidget *parent = nullptr);

    /// What is shown: the world of the Explorer's group, or the compact map of its filter.
    const model::MapLayout &layout() const { return m_layout; }
    const model::MapCamera &camera() const { return m_navigator.camera(); }
    model::DetailLevel level() const { return m_level; }
    /// Where @p cell is in the view, in logical pixels.
    QRectF cellRect(int cell) const;
    int cellAt(const QPointF &position) const;
    /// What is at @p position (logical pixels), in map units.
    QPointF mapPointAt(const QPointF &position) const;
    int selectedCell() const { return m_selectedCell; }
    /// As Enter does with what is selected.
    void activate() { Q_EMIT itemActivated(); }
    /// Selects the Item of @p cell, here where it stands; nothing with -1.
    void selectCell(int cell);
    /// Lifts @p cell, and shows its card after a while; none with -1.
    void hoverCell(int cell);
    const model::Snapshot &snapshot() const { return *m_explorer.snapshot(); }
    const model::Item &itemOf(int cell) const;
    /// What the person keeps of it.
    model::ItemMark markOf(int cell) const { return m_explorer.marks().value(itemOf(cell).id); }
    const std::vector<CellLook> &looks() const { return m_looks; }
    /// Whether a filter or a search leaves @p cell out.
    bool isDimmed(int cell) const { return m_looks[size_t(cell)].isDimmed; }
    /// What colours mean at the moment.
    const model::LensValues &lens() const { return m_lens; }
    /// Whether nothing moves or fades.
    bool isAtRest() const;

    /// Brings the selected Item into view, large enough to be read.
    void flyToSelection();
    /// Shows a Category (@p block -1) or a Subcategory of the Explorer's layout.
    void flyToPlace(int territory, int block);
    /// Shows @p rect, in map units.
    void flyToRect(const QRectF &rect) { m_navigator.flyToRect(rect); }
    /// Shows all of @p items, as large as that allows.
    void flyToItems(const std::vector<int> &items);
    void setCamera(const model::MapCamera &camera) { m_navigator.setCamera(camera); }

    bool isMinimapWanted() const { return m_isMinimapWanted; }

public Q_SLOTS:
    void fit() { m_navigator.fit(); }
    void zoomIn();
    void zoomOut();
    /// The same middle, in the size in which @p level begins to be good.
    void goToLevel(model::DetailLevel level);
    void setMinimapWanted(bool isWanted);

Q_SIGNALS:
    /// Enter or a double click on an Item.
    void itemActivated();
    void contextMenuRequested(const QPoint &globalPosition);
    void lensChanged();
    /// Cells and their indexes are others.
    void layoutChanged();
    /// The camera, and so the level and what is in view, are others.
    void cameraChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showWorld();
    void showState(const model::ViewState &before);
    void showLayout(const model::MapLayout &layout);
    model::LensValues lensValues() const;
    void updateLens();
    void updateLooks();
    void showLooks();
    void updateSelection();
    void placeOverlays();
    void animateTo(const model::MapLayout &layout);
    MapScene scene(model::DetailLevel level);

    void fitAnew();
    void showCamera();
    void startFade(model::DetailLevel level);
    void walk(const QPointF &direction);
    void stepOut();
    void showCard(int cell);

    const Theme &m_theme;
    LogoCache &m_logos;
    model::Explorer &m_explorer;
    model::MapLayout m_layout;
    model::LensValues m_lens;
    std::vector<CellLook> m_looks;
    MapPaintCache m_cache;
    MapNavigator m_navigator;
    MapHands m_hands;
    model::DetailLevel m_level = model::DetailLevel::Category;
    int m_selectedCell = -1;
    int m_hoveredCell = -1;

    QString m_landscape; ///< the one that is shown
    bool m_isFocusFromKeys = false;
    QTimer m_hoverDelay;
    QTimer m_announcement; ///< until a screen reader hears of the selection
    FadingPicture m_fading; ///< the level before, over the new one
    QVariantAnimation *m_fade;
    QVariantAnimation *m_rearranging;
    Minimap *m_minimap;
    HoverCard *m_card;
    bool m_isMinimapWanted = true;
};

} // namespace views
