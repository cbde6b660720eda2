// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "views/shell/theme.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace views {

class FilterChip;

/// The line above the canvas: the conditions of the filter as chips that can be removed, what is
/// left in numbers, and a way back when the last step hid something.
class FilterStrip : public QWidget {
    Q_OBJECT
public:
    /// @p theme and @p explorer must outlive the strip.
    FilterStrip(const Theme &theme, model::Explorer &explorer, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateChips();
    void updateTotals();
    /// Gives everything its place: chips that do not fit go into the menu.
    void arrange();
    void fillMenu();
    void updateIcons();
    void remove(size_t term);
    /// Whether undo() would bring items back.
    bool hidLastStep() const;

    const Theme &m_theme;
    model::Explorer &m_explorer;
    std::vector<FilterChip *> m_chips; ///< by term; those behind the last are hidden, for later
    size_t m_termCount = 0;
    size_t m_shownChips = 0;
    QToolButton *m_more;
    QMenu *m_menu;
    QLabel *m_totals;
    QString m_totalsText;
    QToolButton *m_undo;
};

} // namespace views
