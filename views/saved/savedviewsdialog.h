// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/explorer.h"
#include "model/store/userdata.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace views {

/// Renames, orders and deletes saved views. Every change is kept at once; a deleted view can be
/// brought back as long as the dialog is open.
class SavedViewsDialog : public QDialog {
    Q_OBJECT
public:
    /// Both must outlive the dialog.
    SavedViewsDialog(
        model::UserData &userData, model::Explorer &explorer, QWidget *parent = nullptr);

private:
    QPushButton *addButton(const QString &text, const QKeySequence &keys);
    void fill();
    void showCurrent();
    void rename(const QListWidgetItem *item);
    void move(int steps);
    void removeCurrent();
    void undoRemove();
    QStringList names() const;

    model::UserData &m_userData;
    model::Explorer &m_explorer;
    QListWidget *m_list;
    QLabel *m_summary; ///< of the current view
    QLabel *m_note; ///< what just happened, or could not
    QPushButton *m_rename;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_delete;
    QPushButton *m_undo;
    QString m_wanted; ///< the view that is current once the change is kept
    std::optional<model::SavedView> m_removed; ///< the last one
    QStringList m_orderBefore; ///< the order when it still was there
};

} // namespace views
