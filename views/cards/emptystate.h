// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace views {

/// What a list shows when there is nothing to list: why that is so, and the ways out.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// @p explorer must outlive the widget.
    explicit EmptyState(model::Explorer &explorer, QWidget *parent = nullptr);

    /// Whether the Explorer has nothing to list; if so, says why.
    bool refresh();

Q_SIGNALS:
    void clearFilterRequested();

private:
    void explainFilter();
    /// A button for each condition without which something would match.
    void offerConditions();

    model::Explorer &m_explorer;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_clear = nullptr;
    QVBoxLayout *m_ways = nullptr;
};

} // namespace views
