// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace views {

/// One line of plain text that makes no window wider: what does not fit ends in an ellipsis, and is
/// in the tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace views
