// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWheelEvent>

namespace views {

/// Turns the wheel, with Ctrl held, into steps of zooming: touchpads send many small turns.
class ZoomWheel {
public:
    /// Whether the event is meant so; if so, it is accepted, and @p steps are what it amounts to.
    bool takes(QWheelEvent &event, int &steps)
    {
        if (!event.modifiers().testFlag(Qt::ControlModifier))
            return false;
        m_turn += event.angleDelta().y();
        steps = m_turn / QWheelEvent::DefaultDeltasPerStep;
        m_turn -= steps * QWheelEvent::DefaultDeltasPerStep;
        event.accept();
        return true;
    }

private:
    int m_turn = 0; ///< less than a step
};

} // namespace views
