// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/datafolder.h"
#include "model/store/knownlandscape.h"
#include "views/shell/mainwindow.h"

#include <QFuture>
#include <QThreadPool>

namespace app {

/// What the data folder holds: the world of the CNCF, and the one that was wanted, if it is there;
/// else that of the CNCF once more.
struct Worlds {
    QString wanted; ///< by its name or title; empty: that of the CNCF
    views::ShownWorld main;
    views::ShownWorld shown;
    QStringList lost; ///< other landscapes that can be made anew of what is here
};

/// Reads what the window shows out of the data folder, on a thread of its own. The first reading
/// begins at once: it takes longer than all else at the start of the program.
class WorldLoader {
public:
    /// @p landscape is to be shown, by its name or title; empty: that of the CNCF.
    WorldLoader(const model::DataFolder &folder, const QString &landscape);

    /// What the reading that began first will bring.
    QFuture<Worlds> first() const { return m_first; }
    QFuture<Worlds> read(const QString &landscape);
    /// @p landscape, which has a snapshot, ready to be shown beside @p main.
    QFuture<views::ShownWorld> prepare(
        const model::KnownLandscape &landscape, const views::ShownWorld &main);
    QFuture<std::vector<model::KnownLandscape>> readOthers();

private:
    const model::DataFolder m_folder;
    QThreadPool m_pool;
    QFuture<Worlds> m_first;
};

} // namespace app
