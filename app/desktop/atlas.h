// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options.h"
#include "model/sync/syncer.h"
#include "views/logos/logocache.h"
#include "views/shell/mainwindow.h"
#include "views/shell/theme.h"

#include <QImage>
#include <QThreadPool>

namespace app {

/// The desktop program put together: loads the world off the GUI thread, shows it, syncs when
/// asked, and takes the picture for `--screenshot`.
class Atlas : public QObject {
    Q_OBJECT
public:
    explicit Atlas(const DesktopOptions &options);
    ~Atlas() override;

    void start();

private:
    void loadWorld();
    void loadStates();
    void showWorld(const views::ShownWorld &world);
    void endWhenDrawn();
    void restoreSession();
    void rememberSession();

    const DesktopOptions m_options;
    views::Theme m_theme;
    views::LogoCache m_logos;
    model::Syncer m_syncer;
    views::MainWindow m_window;
    QThreadPool m_loader;
    bool m_isFirstWorld = true;
    QImage m_lastPicture; ///< of endWhenDrawn()
};

} // namespace app
