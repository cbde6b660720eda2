// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/git/gitlibrary.h"
#include "model/store/userdata.h"
#include "views/details/detailspanel.h"
#include "views/logos/logocache.h"
#include "views/map/mapview.h"
#include "views/search/omnibox.h"
#include "views/shell/mainwindow.h"
#include "views/sync/syncdialog.h"

#include <QTemporaryDir>

#include <memory>

model::ItemIndexPtr indexOf(const model::Snapshot &snapshot);
/// The index of the starter landscape, made once.
model::ItemIndexPtr starter();
/// All text that labels in @p widget show.
QString shownText(const QWidget *widget);

/// What a test of the window begins with: the window of the starter landscape, shown and active, in
/// a data folder of its own.
class WindowTest : public QObject {
    Q_OBJECT
protected:
    void openWindow();
    void closeWindow();

    views::MapView &map() const { return *m_window->findChild<views::MapView *>(); }
    views::Omnibox &search() const { return *m_window->findChild<views::Omnibox *>(); }
    views::DetailsPanel &details() const { return *m_window->findChild<views::DetailsPanel *>(); }
    views::SyncDialog *syncDialog() const { return m_window->findChild<views::SyncDialog *>(); }
    QString detailsText() const { return shownText(&details()); }
    /// Of an item of the starter landscape, in the coordinates of the map.
    QPoint cellCenter(const QString &item) const;
    QString selectedName() const;
    /// Until no flight moves the camera any more.
    void settle() const;

    model::GitLibrary m_git;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<views::Theme> m_theme;
    std::unique_ptr<views::LogoCache> m_logos;
    std::unique_ptr<model::Syncer> m_syncer;
    std::unique_ptr<model::Explorer> m_explorer;
    std::unique_ptr<model::UserData> m_userData;
    std::unique_ptr<views::MainWindow> m_window;
};
