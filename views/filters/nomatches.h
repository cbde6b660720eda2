// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "views/shell/theme.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace views {

/// Says, over the canvas, that nothing is left, because of what, and how many items each way out
/// would bring back. Hidden as long as something matches. Keeps to the middle of its parent.
class NoMatches : public QFrame {
    Q_OBJECT
public:
    /// @p theme and @p explorer must outlive it; @p canvas is what it lies over.
    NoMatches(const Theme &theme, model::Explorer &explorer, QWidget *canvas);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// One thing that can be done about it.
    struct WayOut {
        QString text;
        int matches = 0;
        model::ViewState state; ///< what it leads to
    };

    std::vector<WayOut> waysOut() const;
    void updateContent();
    void arrange();

    const Theme &m_theme;
    model::Explorer &m_explorer;
    QLabel *m_cause;
    QVBoxLayout *m_buttons;
};

} // namespace views
