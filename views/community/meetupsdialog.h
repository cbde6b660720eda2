// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/meetuplistmodel.h"
#include "views/shell/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace views {

/// Groups that meet, all over the world: found by country and text, with what is known of the
/// chosen one. Links leave as a signal.
class MeetupsDialog : public QDialog {
    Q_OBJECT
public:
    /// @p theme must outlive the dialog.
    explicit MeetupsDialog(const Theme &theme, QWidget *parent = nullptr);

    /// @p areSynced: there are more than those that come with the program.
    void setMeetups(std::vector<model::Meetup> meetups, bool areSynced);

Q_SIGNALS:
    void linkActivated(const QString &url);
    void copied();
    void syncRequested();

private:
    std::optional<model::Meetup> current() const;
    void fillCountries();
    void showFound();
    void showCurrent();
    QString factsOf(const model::Meetup &meetup) const;

    const Theme &m_theme;
    model::MeetupListModel m_model;
    model::MeetupFilterModel *m_found;
    QLabel *m_headline;
    QPushButton *m_sync;
    QLineEdit *m_text;
    QComboBox *m_country;
    QListView *m_list;
    QLabel *m_count;
    QLabel *m_facts;
    QPushButton *m_open;
    QPushButton *m_copy;
};

} // namespace views
