// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options.h"
#include "model/sync/syncer.h"
#include "views/logos/logocache.h"
#include "views/shell/mainwindow.h"
#include "views/shell/theme.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QImage>
#include <QThreadPool>

namespace app {

/// The desktop program put together: loads the world off the GUI thread, shows it, syncs when
/// asked, and takes the picture for `--screenshot`.
class Atlas : public QObject {
    Q_OBJECT
public:
    /// @p sinceStart runs since Qt was up.
    Atlas(const DesktopOptions &options, const QElapsedTimer &sinceStart);
    ~Atlas() override;

    void start();

private:
    void loadWorld();
    void loadStates();
    void showWorld(const views::ShownWorld &world);
    void startWith(model::ViewState state);
    void noteFirstMap();
    void endWhenDrawn();
    void restoreSession();
    void rememberSession();

    const DesktopOptions m_options;
    const QElapsedTimer m_sinceStart;
    QThreadPool m_loader;
    QFuture<views::ShownWorld> m_firstWorld; ///< is read while the window is made
    views::Theme m_theme;
    views::LogoCache m_logos;
    model::Syncer m_syncer;
    model::Explorer m_explorer;
    model::UserData m_userData;
    views::MainWindow m_window;
    bool m_isFirstMapNoted = false;
    bool m_isFirstWorld = true;
    QImage m_lastPicture; ///< of endWhenDrawn()
};

} // namespace app
