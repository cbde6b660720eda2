// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/landscapeclones.h"
#include "app/desktop/options.h"
#include "app/desktop/pageloader.h"
#include "app/desktop/stoppable.h"
#include "app/desktop/syncloader.h"
#include "app/desktop/worldloader.h"
#include "model/sync/syncer.h"
#include "views/logos/logocache.h"
#include "views/shell/mainwindow.h"
#include "views/shell/theme.h"

#include <QElapsedTimer>
#include <QImage>
#include <QThreadPool>
#include <QTimer>

namespace app {

/// The desktop program put together: loads the world off the GUI thread, shows it, syncs when
/// asked, and takes the picture for `--screenshot`.
class Atlas : public QObject {
    Q_OBJECT
public:
    /// @p sinceStart runs since Qt was up.
    /// @p loader must outlive it.
    Atlas(const DesktopOptions &options, WorldLoader &loader, const QElapsedTimer &sinceStart);
    ~Atlas() override;

    void start();

private:
    void begin();
    bool selectWanted();
    void loadWorld();
    void loadOthers();
    void takeOthers(std::vector<model::KnownLandscape> others);
    void takeWorlds(const Worlds &worlds);
    void showLandscape(
        const QString &name, const QString &item, const std::optional<model::ViewState> &state);
    void adoptOrphans();
    void chooseLandscape(
        const QString &name, const QString &item, const std::optional<model::ViewState> &state);
    void addLandscape(const model::Source &source);
    void fetchAdded();
    views::ShownWorld withAllStates(views::ShownWorld world) const;
    void loadStates();
    void connectSources();
    model::SyncRequest request() const;
    void startSync(const model::SyncRequest &request);
    void removeSource(const QString &source);
    void forgetRemoved(const model::SyncReport &report);
    void keepToken(const QByteArray &token);
    void showSizes();
    void check(const QString &source);
    void showChanges(QDate from, QDate to);
    void syncWhenDue(bool isStart);
    void notify(const model::SyncReport &report) const;
    void connectIssues();
    void showIssues();
    void connectReading();
    void showMeetups();
    void showLibrary();
    void showPage(const model::PagePlace &place);
    ReadableSources readableSources() const;
    void checkTools();
    void writeBundle(const QString &file);
    void showWorld(const views::ShownWorld &world);
    void startWith(model::ViewState state);
    void noteFirstMap();
    void endWhenDrawn();
    void restoreSession();
    void rememberSession();

    const DesktopOptions m_options;
    const QElapsedTimer m_sinceStart;
    WorldLoader &m_loader;
    const std::shared_ptr<Stoppable> m_stop; ///< work beside a sync, which ends with the program
    const std::shared_ptr<LandscapeClones> m_clones; ///< that have artwork
    SyncLoader m_syncLoader;
    PageLoader m_pageLoader;
    QThreadPool m_checking; ///< waits for programs of this machine
    QThreadPool m_working; ///< with the module, beside a sync; waits before the module goes
    views::Theme m_theme;
    views::LogoCache m_logos;
    model::Syncer m_syncer;
    model::Explorer m_explorer;
    model::UserData m_userData;
    views::MainWindow m_window;
    QTimer m_hourly;
    views::ShownWorld m_main; ///< that of the CNCF
    QString m_landscape; ///< the one that is shown; empty: that of the CNCF
    std::vector<model::KnownLandscape> m_others;
    QString m_wanted; ///< the one that was chosen last, and may be on its way
    QString m_firstWanted; ///< the one that the program was started with
    QStringList m_lost; ///< landscapes that can be made anew, when the program starts
    QStringList m_added; ///< landscapes that are still to be fetched
    QString m_toShow; ///< a landscape that is to be shown when it is there
    QString m_toShowNow; ///< likewise, as soon as it is read
    QString m_removed; ///< the source that is being deleted
    model::LabelRules m_labelRules; ///< that the shown issues were read with
    int m_issueRun = 0; ///< the last time that issues were read
    int m_toolRun = 0; ///< the last time that tools were looked for
    bool m_isStartRebuild = false;
    bool m_isDueOnLoad = false; ///< whether a sync is due is looked at with the next world
    bool m_isAskingKeyring = false;
    bool m_hasToken = false; ///< in the keyring, as far as is known
    bool m_areOthersThere = false; ///< what other landscapes there are has been read
    bool m_isFirstMapNoted = false;
    bool m_isFirstWorld = true;
    QImage m_lastPicture; ///< of endWhenDrawn()
};

} // namespace app
