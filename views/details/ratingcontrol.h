// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QAbstractSlider>

namespace views {

/// One to five stars of a person. Arrow keys and digits set them; the same star again, Delete or 0
/// takes them back. A slider for screen readers.
class RatingControl : public QAbstractSlider {
    Q_OBJECT
public:
    /// @p theme must outlive the control.
    explicit RatingControl(const Theme &theme, QWidget *parent = nullptr);

    /// Shows @p stars, 0 for none, without telling anybody.
    void showRating(int stars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By the person; 0: taken back.
    void rated(int stars);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int starSide() const;
    /// 1 to 5 at @p position, or 0 beside the stars.
    int starAt(const QPointF &position) const;
    void point(int star);
    void describe();

    const Theme &m_theme;
    int m_pointed = 0; ///< the star under the pointer; 0: none
};

} // namespace views
