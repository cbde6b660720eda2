// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QHash>
#include <QPointer>
#include <QWidget>

#include <memory>

namespace views {

/// What a widget paints, as an object for screen readers: a part of the widget that can be pressed
/// and selected. Those who derive from it say what it is and where.
class PaintedPart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    explicit PaintedPart(QWidget *widget)
        : m_widget(widget)
    {
    }

    bool isValid() const override { return m_widget != nullptr; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
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
            press();
        } else if (action == setFocusAction()) {
            m_widget->setFocus();
            select();
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    virtual void press() = 0;
    virtual void select() = 0;

    QWidget *widget() const { return m_widget; }

private:
    QPointer<QWidget> m_widget;
};

/// The parts of one widget that somebody asked for: each is made once, and all go when the widget
/// paints something else.
class PaintedParts {
public:
    PaintedParts() = default;
    ~PaintedParts() { forget(); }
    Q_DISABLE_COPY_MOVE(PaintedParts)

    /// The part under @p key, which @p make makes when it is not there.
    template <typename Make> QAccessibleInterface *part(quint64 key, const Make &make)
    {
        const auto known = m_parts.constFind(key);
        if (known != m_parts.constEnd())
            return QAccessible::accessibleInterface(*known);
        std::unique_ptr<PaintedPart> made = make();
        QAccessibleInterface *result = made.get();
        // From now on QAccessible owns it.
        m_parts.insert(key, QAccessible::registerAccessibleInterface(made.release()));
        return result;
    }

    void forget()
    {
        for (const QAccessible::Id id : std::exchange(m_parts, {}))
            QAccessible::deleteAccessibleInterface(id);
    }

private:
    QHash<quint64, QAccessible::Id> m_parts;
};

} // namespace views
