// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/requestlog.h"
#include "views/shell/theme.h"

#include <QDialog>

class QTreeWidget;

namespace views {

/// Every request that the program made: when, to where, and what came of it.
class RequestsDialog : public QDialog {
    Q_OBJECT
public:
    /// @p records with the newest first.
    RequestsDialog(const Theme &theme, const std::vector<model::RequestRecord> &records,
        QWidget *parent = nullptr);

private:
    void addRecords(const Theme &theme, const std::vector<model::RequestRecord> &records);

    QTreeWidget *m_list;
};

} // namespace views
