// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/userdata.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace views {

/// Asks for the name under which a way of looking at the landscape is kept. A name that is taken is
/// said at once, and then the button asks whether to replace.
class SaveViewDialog : public QDialog {
    Q_OBJECT
public:
    /// Keeps @p state in @p userData, which must outlive the dialog, when accepted.
    SaveViewDialog(model::UserData &userData, const model::ViewState &state,
        const QString &suggestedName, QWidget *parent = nullptr);

    void accept() override;

private:
    QString name() const;
    void followName();

    model::UserData &m_userData;
    const model::ViewState m_state;
    QLineEdit *m_name;
    QLabel *m_note; ///< why saving will replace
    QPushButton *m_save;
};

} // namespace views
