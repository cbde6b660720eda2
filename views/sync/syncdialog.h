// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/requestlog.h"
#include "model/items/sourcelistmodel.h"
#include "model/sync/syncer.h"
#include "model/sync/syncschedule.h"
#include "views/shell/theme.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;

namespace views {

class ChangesDialog;
class SourcePage;
class TokenDialog;

/// What is on this machine, source by source, and the way to more: starts, pauses and stops a sync
/// when a person says so, and shows how each source gets on and what went wrong. Closing it lets a
/// running sync go on.
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

    /// Whether every version of the landscape is kept, and not only the newest.
    void setHistoryWanted(bool isWanted);
    bool isHistoryWanted() const;
    /// Sources that the person added.
    void setOwnSources(const std::vector<model::Source> &sources);
    /// What sizesWanted() asked for: the disk that sources take, by name, and what is free of it.
    void setSizes(const QHash<QString, qint64> &bytes, qint64 freeBytes);
    /// What removeRequested() asked for cannot be done now.
    void showBusy();
    /// A sync begins when the keyring has answered.
    void showAskingKeyring();
    /// What came of checkRequested().
    void showCheck(const QString &source, const model::Result<qint64> &check);
    /// What came of changesWanted().
    void showChangesOver(const model::Result<model::ChangesOverTime> &changes);
    /// What came of tokenChosen().
    void showTokenKept(const model::Result<void> &kept);
    /// Asks a person for another landscape.
    void addLandscape();
    /// Lets a person look what changed between any two days.
    void openHistory();

    void setStates(const std::vector<model::SourceState> &states);
    /// What the importers met in the files that are stored.
    void setProblems(const model::Problems &problems);
    /// Every request that was made, the newest first.
    void showRequests(const std::vector<model::RequestRecord> &records);

Q_SIGNALS:
    /// showRequests() answers.
    void requestsWanted();
    void startRequested();
    /// Of one source alone.
    void updateRequested(const QString &source);
    /// setSizes() answers.
    void sizesWanted();
    /// The files of @p source are damaged, and to be fetched anew.
    void refetchRequested(const QString &source);
    /// showCheck() answers.
    void checkRequested(const QString &source);
    /// The files of @p source are to go, and what was read from them.
    void removeRequested(const QString &source);
    void sourceAdded(const model::Source &source);
    /// showChangesOver() answers.
    void changesWanted(QDate from, QDate to);
    void linkActivated(const QString &url);
    /// showTokenKept() answers. Empty: the one that is there is to go.
    void tokenChosen(const QByteArray &token);
    /// An item that changed, to be shown.
    void itemChosen(const model::ItemId &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildSources();
    QLayout *buildSchedule();
    QWidget *buildButtons();
    void connectSyncer();
    std::optional<model::SourceListModel::Row> currentRow() const;
    void showPage();
    void showTotal();
    void askToRemove();
    void addSource(model::Source::Content content);
    void showProblems();
    void showChanges();
    void showRunning();
    void updateStart();
    void showReport(const model::SyncReport &report);

    model::Syncer &m_syncer;
    model::SourceListModel m_model;
    QLabel *m_headline;
    QProgressBar *m_total;
    QLabel *m_totalText;
    QListView *m_list;
    SourcePage *m_page;
    QComboBox *m_schedule;
    QPushButton *m_start;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_showChanges;
    QPushButton *m_showProblems;
    const Theme &m_theme;
    model::Problems m_problems;
    std::vector<model::LandscapeChange> m_changes; ///< that the last sync of this run brought
    QString m_added; ///< the source that the person just added
    QPointer<ChangesDialog> m_history;
    QPointer<TokenDialog> m_token;
};

} // namespace views
