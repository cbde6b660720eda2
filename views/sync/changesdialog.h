// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/landscapechanges.h"

#include <QDialog>

class QTreeWidget;

namespace views {

/// What changed in the landscape, by kind; an item that is still there can be gone to.
class ChangesDialog : public QDialog {
    Q_OBJECT
public:
    /// @p since says over what time, in a sentence.
    ChangesDialog(const std::vector<model::LandscapeChange> &changes, const QString &since,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void itemChosen(const model::ItemId &id);

private:
    void addChanges(const std::vector<model::LandscapeChange> &changes);

    QTreeWidget *m_tree;
};

} // namespace views
