// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "model/items/cardlayout.h"
#include "views/cards/cardpainter.h"
#include "views/cards/cardwalk.h"
#include "views/cards/typeahead.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace views {

/// The scrolled surface of the cards: paints those in sight, turns mouse and keys into selections.
/// It shows what the Explorer had at the last refresh(); the selection it follows by itself.
class CardArea : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// All must outlive the area.
    CardArea(
        const Theme &theme, LogoCache &logos, model::Explorer &explorer, QWidget *parent = nullptr);

    /// Shows the matches as the Explorer orders and classifies them. What a person looks at stays
    /// where it is, as far as it is still there.
    void refresh();

    int cardCount() const { return m_layout.cardCount(); }
    /// The card that keys start from, of the selected Item; -1 when none is.
    int currentCard() const { return m_current; }
    /// Selects the Item of @p card and makes that its current one.
    void selectCard(int card);
    void activateCard(int card);
    bool isSelected(int card) const;
    const model::Item &itemOf(int card) const;
    /// What the person keeps of it.
    model::ItemMark markOf(int card) const { return m_explorer.marks().value(itemOf(card).id); }
    const model::Snapshot &snapshot() const { return *m_snapshot; }
    /// In coordinates of the viewport, and the other way round; -1 where there is none.
    QRect cardRect(int card) const;
    int cardAt(const QPoint &point) const;

Q_SIGNALS:
    /// Enter or a double click.
    void itemActivated(const model::ItemId &item);
    void contextMenuRequested(const model::ItemId &item, const QPoint &globalPosition);
    /// Other cards, or the same ones in other places of the order.
    void cardsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// A card and how far below the upper edge of the viewport it is.
    struct Anchor {
        int card = -1;
        double y = 0;
    };

    CardScene scene() const;
    void updateLayout();
    void relayout();
    void followSelection();
    void setCurrent(int card);
    void reveal(int card);
    void hover(int card);
    void hoverAtPointer();
    void updateCard(int card);
    Anchor anchor() const;
    void scrollTo(const Anchor &anchor);
    /// Where the Item of the card @p card of @p before now is, or the next of those that followed
    /// it; -1 when none is left.
    int survivorOf(
        const model::ItemSections &before, const model::Snapshot &snapshotBefore, int card) const;
    int firstCardOf(int item) const;
    /// Where keys start that have no current card to start from.
    int firstInSight() const;
    void walk(int key);
    QRectF toView(const QRectF &rect) const;
    void announce();

    const Theme &m_theme;
    LogoCache &m_logos;
    model::Explorer &m_explorer;
    CardStyle m_style;
    model::SnapshotPtr m_snapshot; ///< that the cards below are of
    model::ItemSections m_sections;
    model::Classification m_classification = model::Classification::None;
    QString m_group;
    model::CardLayout m_layout;
    int m_current = -1;
    int m_hovered = -1;
    CardWalk m_walk;
    TypeAhead m_typing;
    bool m_isFocusFromKeys = false;
    QTimer m_rest; ///< until a walk over cards pauses and the card is announced
};

} // namespace views
