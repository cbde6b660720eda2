// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardaccessible.h"

#include "views/cards/cardarea.h"
#include "views/cards/cardtext.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace views {

namespace {

class CardAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CardAccessible(CardArea *area, int card)
        : m_area(area)
        , m_card(card)
    {
    }

    int card() const { return m_card; }

    bool isValid() const override { return m_area && m_card < m_area->cardCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_area);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text type) const override
    {
        if (!isValid())
            return {};
        const CardText text(m_area->snapshot(), m_area->itemOf(m_card));
        if (type == QAccessible::Name)
            return text.spoken();
        return type == QAccessible::Description ? text.description(true) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_area->cardRect(m_card);
        return { m_area->viewport()->mapToGlobal(rect.topLeft()), rect.size() };
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_card == m_area->currentCard();
        state.selectable = true;
        state.focusable = true;
        state.selected = m_area->isSelected(m_card);
        state.active = isCurrent;
        state.focused = isCurrent && m_area->hasFocus();
        state.invisible = !m_area->isVisible();
        state.offscreen = !m_area->viewport()->rect().intersects(m_area->cardRect(m_card));
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    QStringList actionNames() const override { return { pressAction(), setFocusAction() }; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == pressAction()) {
            m_area->activateCard(m_card);
        } else if (action == setFocusAction()) {
            m_area->setFocus();
            m_area->selectCard(m_card);
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<CardArea> m_area;
    int m_card = 0;
};

/// The list. Like those of Qt's item views it has nothing but its entries as children.
class CardsAccessible : public QAccessibleWidget, public QAccessibleSelectionInterface {
public:
    explicit CardsAccessible(CardArea *area)
        : QAccessibleWidget(area, QAccessible::List)
        , m_changes(QObject::connect(area, &CardArea::cardsChanged, area, [this] {
            forget();
            QAccessibleEvent event(this->area(), QAccessible::ObjectReorder);
            QAccessible::updateAccessibility(&event);
        }))
    {
    }
    ~CardsAccessible() override
    {
        QObject::disconnect(m_changes);
        forget();
    }

    int childCount() const override { return area()->cardCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= area()->cardCount())
            return nullptr;
        const auto known = m_children.constFind(index);
        if (known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto card = std::make_unique<CardAccessible>(area(), index);
        QAccessibleInterface *result = card.get();
        // From now on QAccessible owns it.
        m_children.insert(index, QAccessible::registerAccessibleInterface(card.release()));
        return result;
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

    void forget()
    {
        for (const QAccessible::Id id : std::exchange(m_children, {}))
            QAccessible::deleteAccessibleInterface(id);
    }

    mutable QHash<int, QAccessible::Id> m_children; ///< those that were asked for, by card
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
