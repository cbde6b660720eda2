// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/datafolder.h"
#include "views/shell/mainwindow.h"

#include <QFuture>
#include <QThreadPool>

namespace app {

/// Reads what the window shows out of the data folder, on a thread of its own. The first reading
/// begins at once: it takes longer than all else at the start of the program.
class WorldLoader {
public:
    explicit WorldLoader(const model::DataFolder &folder);

    /// What the reading that began first will bring.
    QFuture<views::ShownWorld> first() const { return m_first; }
    QFuture<views::ShownWorld> read();

private:
    const model::DataFolder m_folder;
    QThreadPool m_pool;
    QFuture<views::ShownWorld> m_first;
};

} // namespace app
