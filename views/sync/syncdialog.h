// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/requestlog.h"
#include "model/items/sourcelistmodel.h"
#include "model/sync/syncer.h"
#include "model/sync/syncschedule.h"
#include "views/shell/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace views {

/// Starts a sync when a person says so, and shows how each source gets on and what went wrong.
/// Closing it lets a running sync go on.
class SyncDialog : public QDialog {
    Q_OBJECT
public:
    /// @p theme and @p syncer must outlive the dialog.
    SyncDialog(const Theme &theme, model::Syncer &syncer, QWidget *parent = nullptr);

    /// The sources that a sync leaves out, by name.
    void setSwitchedOff(const QStringList &names);
    QStringList switchedOff() const { return m_model.switchedOff(); }
    /// When a sync begins by itself.
    void setSchedule(model::SyncSchedule schedule);
    model::SyncSchedule schedule() const;

    void setStates(const std::vector<model::SourceState> &states);
    /// What the importers met in the files that are stored.
    void setProblems(const model::Problems &problems);
    /// Every request that was made, the newest first.
    void showRequests(const std::vector<model::RequestRecord> &records);

Q_SIGNALS:
    /// showRequests() answers.
    void requestsWanted();
    void startRequested();
    /// An item that changed, to be shown.
    void itemChosen(const model::ItemId &id);

private:
    void showProblems();
    void showChanges();
    void showRunning();
    void updateStart();
    void showReport(const model::SyncReport &report);

    model::Syncer &m_syncer;
    model::SourceListModel m_model;
    QLabel *m_headline;
    QComboBox *m_schedule;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_showChanges;
    QPushButton *m_showProblems;
    const Theme &m_theme;
    model::Problems m_problems;
    std::vector<model::LandscapeChange> m_changes; ///< that the last sync of this run brought
};

} // namespace views
