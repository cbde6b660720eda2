// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/userdata.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace views {

/// The table that says what labels of issues mean: the rules of the program, and those of the
/// person, which come first and can be made, changed and taken away. Every change is kept at once.
class LabelsDialog : public QDialog {
    Q_OBJECT
public:
    /// @p userData must outlive the dialog.
    explicit LabelsDialog(model::UserData &userData, QWidget *parent = nullptr);

private:
    void fill();
    void add();
    void removeCurrent();
    void updateButtons();
    void setMeaning(const QString &pattern, model::LabelMeaning meaning);
    QString currentPattern() const;

    model::UserData &m_userData;
    QTableWidget *m_table;
    QLineEdit *m_pattern;
    QComboBox *m_meaning;
    QLabel *m_note;
    QPushButton *m_add;
    QPushButton *m_remove;
    QString m_used; ///< the label whose meaning was chosen in the table: the keyboard stays there
    model::LabelRules m_own;
};

} // namespace views
