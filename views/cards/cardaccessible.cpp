// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardaccessible.h"

#include "views/cards/cardarea.h"
#include "views/cards/cardtext.h"
#include "views/shell/paintedpart.h"

#include <QAccessibleWidget>

namespace views {

namespace {

class CardAccessible : public PaintedPart {
public:
    CardAccessible(CardArea *area, int card)
        : PaintedPart(area)
        , m_card(card)
    {
    }

    int card() const { return m_card; }

    bool isValid() const override { return PaintedPart::isValid() && m_card < area()->cardCount(); }
    QString text(QAccessible::Text type) const override
    {
        if (!isValid())
            return {};
        const CardText text(area()->snapshot(), area()->itemOf(m_card));
        if (type == QAccessible::Name)
            return text.spoken(area()->markOf(m_card));
        return type == QAccessible::Description ? text.description(true) : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = area()->cardRect(m_card);
        return { area()->viewport()->mapToGlobal(rect.topLeft()), rect.size() };
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_card == area()->currentCard();
        state.selectable = true;
        state.focusable = true;
        state.selected = area()->isSelected(m_card);
        state.active = isCurrent;
        state.focused = isCurrent && area()->hasFocus();
        state.invisible = !area()->isVisible();
        state.offscreen = !area()->viewport()->rect().intersects(area()->cardRect(m_card));
        return state;
    }

protected:
    void press() override { area()->activateCard(m_card); }
    void select() override { area()->selectCard(m_card); }

private:
    CardArea *area() const { return static_cast<CardArea *>(widget()); }

    int m_card = 0;
};

/// The list. Like those of Qt's item views it has nothing but its entries as children.
class CardsAccessible : public QAccessibleWidget, public QAccessibleSelectionInterface {
public:
    explicit CardsAccessible(CardArea *area)
        : QAccessibleWidget(area, QAccessible::List)
        , m_changes(QObject::connect(area, &CardArea::cardsChanged, area, [this] {
            m_cards.forget();
            QAccessibleEvent event(this->area(), QAccessible::ObjectReorder);
            QAccessible::updateAccessibility(&event);
        }))
    {
    }
    ~CardsAccessible() override { QObject::disconnect(m_changes); }

    int childCount() const override { return area()->cardCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= area()->cardCount())
            return nullptr;
        return m_cards.part(
            quint64(index), [&] { return std::make_unique<CardAccessible>(area(), index); });
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(area()->cardAt(area()->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *card = dynamic_cast<const CardAccessible *>(child);
        return card ? card->card() : -1;
    }
    QAccessibleInterface *focusChild() const override { return child(area()->currentCard()); }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::SelectionInterface)
            return static_cast<QAccessibleSelectionInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    int selectedItemCount() const override { return area()->currentCard() < 0 ? 0 : 1; }
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
        const int card = indexOfChild(item);
        area()->selectCard(card);
        return card >= 0;
    }
    // One Item is selected, or none, and that is for all views.
    bool unselect(QAccessibleInterface *) override { return false; }
    bool selectAll() override { return false; }
    bool clear() override { return false; }

private:
    CardArea *area() const { return static_cast<CardArea *>(object()); }

    mutable PaintedParts m_cards;
    QMetaObject::Connection m_changes;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *area = qobject_cast<CardArea *>(object);
    return area ? new CardsAccessible(area) : nullptr;
}

} // namespace

void installCardAccessibility()
{
    // Qt installs the same factory only once.
    QAccessible::installFactory(makeAccessible);
}

} // namespace views
