// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QAbstractButton>

namespace views {

/// A box of the Moby diagram: a name, and below it what is to be known at once. One of them is
/// chosen.
class MobyNode : public QAbstractButton {
    Q_OBJECT
public:
    enum class Look {
        Living, ///< a component that people work on
        Resting, ///< one that is put away or lives on elsewhere
        Product,
    };

    /// @p theme must outlive the box.
    MobyNode(const Theme &theme, const QString &name, const QString &line, Look look,
        QWidget *parent = nullptr);

    /// What a search does not find is only a shadow.
    void setDimmed(bool isDimmed);
    bool isDimmed() const { return m_isDimmed; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    const Theme &m_theme;
    QString m_line;
    Look m_look;
    bool m_isDimmed = false;
};

} // namespace views
