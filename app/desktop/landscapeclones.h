// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/syncloader.h"
#include "model/store/datafolder.h"
#include "views/logos/logocache.h"

#include <QMutex>
#include <QStringList>

#include <memory>

namespace app {

/// The clones of all landscapes, in which logos are looked for, from any thread. A logo is named by
/// what is in it: whichever clone has it, it is the same.
class LandscapeClones {
public:
    explicit LandscapeClones(const model::DataFolder &folder);

    /// That of the CNCF and those called @p others; @p shown is looked at first.
    void set(const QString &shown, const QStringList &others);

    /// Artwork out of them. Called on the logo threads; @p loader must outlive what it gives.
    static views::LogoSource logoSource(
        SyncLoader &loader, const std::shared_ptr<LandscapeClones> &clones);

private:
    QStringList paths() const;

    const model::DataFolder m_folder;
    mutable QMutex m_mutex; ///< guards what follows
    QStringList m_paths; ///< never empty
};

} // namespace app
