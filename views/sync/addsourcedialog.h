// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/source.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace views {

/// Asks for the address of what is to be synced with all else: a git repository, a calendar, or
/// another landscape.
class AddSourceDialog : public QDialog {
    Q_OBJECT
public:
    /// @p known are the names that are taken; @p content is offered first, of landscapes any kind.
    AddSourceDialog(QStringList known, model::Source::Content content, QWidget *parent = nullptr);

Q_SIGNALS:
    void sourceChosen(const model::Source &source);

private:
    model::Result<model::Source> source() const;
    bool isLandscape() const;
    QString noteFor(const model::Source &source) const;
    void browse();
    void look();
    void choose();

    const QStringList m_known;
    QComboBox *m_content;
    QLineEdit *m_address;
    QPushButton *m_browse;
    QLabel *m_note;
    QPushButton *m_add;
};

} // namespace views
