// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QAbstractSlider>

namespace views {

/// One end of a range: a knob whose value is an edge between two bins. Draws itself and takes the
/// keys of a slider; where it stands is up to the histogram that it belongs to.
class RangeHandle : public QAbstractSlider {
    Q_OBJECT
public:
    static constexpr int sizePx = 24; ///< of what can be hit; the knob is smaller

    /// @p theme must outlive the handle.
    explicit RangeHandle(const Theme &theme, QWidget *parent);

    /// The edges it may be moved to, and where it is; says nothing.
    void place(int least, int most, int edge);

Q_SIGNALS:
    /// It is dragged to @p x of its parent.
    void dragged(int x);
    /// The mouse or the key that moved it is let go.
    void released();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const Theme &m_theme;
    int m_grip = 0; ///< where in the handle the mouse took it
};

} // namespace views
