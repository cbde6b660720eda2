// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/landscapechanges.h"
#include "model/result.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace views {

/// What changed in the landscape, by kind; an item that is still there can be gone to.
class ChangesDialog : public QDialog {
    Q_OBJECT
public:
    /// @p since says over what time, in a sentence.
    ChangesDialog(const std::vector<model::LandscapeChange> &changes, const QString &since,
        QWidget *parent = nullptr);
    /// Between two days that a person chooses.
    explicit ChangesDialog(QWidget *parent = nullptr);

    /// Asks for what changed between the days that are chosen; at first those of the last year.
    void start();
    /// What daysChosen() asked for.
    void showChanges(const model::Result<model::ChangesOverTime> &found);

Q_SIGNALS:
    void itemChosen(const model::ItemId &id);
    /// showChanges() answers.
    void daysChosen(QDate from, QDate to);

private:
    void build();
    void buildDays(QVBoxLayout *layout);
    void addChanges(const std::vector<model::LandscapeChange> &changes);

    QLabel *m_headline;
    QDateEdit *m_from = nullptr; ///< where days can be chosen
    QDateEdit *m_to = nullptr;
    QPushButton *m_show = nullptr;
    QTreeWidget *m_tree;
};

} // namespace views
