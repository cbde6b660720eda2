// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace views {

/// Takes a person's token for GitHub, or removes the one that is there. What is there is not shown.
class TokenDialog : public QDialog {
    Q_OBJECT
public:
    explicit TokenDialog(QWidget *parent = nullptr);

    /// How keeping or removing it ended; closes the dialog when that went well.
    void showKept(const model::Result<void> &kept);

Q_SIGNALS:
    /// showKept() answers. Empty: none any more.
    void tokenChosen(const QByteArray &token);

private:
    void choose(const QByteArray &token);

    QLineEdit *m_token;
    QLabel *m_note;
    QPushButton *m_keep;
    QPushButton *m_remove;
};

} // namespace views
