// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/source.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace views {

/// Asks for the address of a git repository or a calendar that is to be synced with all else.
class AddSourceDialog : public QDialog {
    Q_OBJECT
public:
    /// @p known are the names that are taken.
    explicit AddSourceDialog(QStringList known, QWidget *parent = nullptr);

Q_SIGNALS:
    void sourceChosen(const model::Source &source);

private:
    void look();
    void choose();

    const QStringList m_known;
    QComboBox *m_content;
    QLineEdit *m_address;
    QLabel *m_note;
    QPushButton *m_add;
};

} // namespace views
