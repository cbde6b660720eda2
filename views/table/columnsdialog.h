// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/viewstate.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace views {

/// Asks which columns a table shows, and in which order.
class ColumnsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ColumnsDialog(
        const std::vector<model::TableColumn> &columns, QWidget *parent = nullptr);

    /// What is chosen, in order.
    std::vector<model::TableColumn> columns() const;

private:
    void showColumns(const std::vector<model::TableColumn> &columns);
    void moveCurrent(int rows);
    void updateButtons();

    QListWidget *m_list = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace views
