// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace model {

/// One of the repositories that container engines are assembled from.
struct MobyComponent {
    enum class State {
        Active, ///< people change it regularly
        Quiet, ///< little or nothing happens
        Merged, ///< its code lives on in another repository
        Archived, ///< put away by its owners
        Unknown, ///< nothing dependable is known
    };

    QString repository; ///< "moby/buildkit"
    QString name;
    QString description;
    State state = State::Unknown;
    QString mergedInto; ///< a repository, of what is merged
    QStringList upstreamOf; ///< products that are built from it
    QStringList formerAddresses; ///< under which older lists name the same repository
    QString source; ///< where the state comes from

    QString url() const { return QStringLiteral("https://github.com/") + repository; }

    bool operator==(const MobyComponent &) const = default;
};

} // namespace model
