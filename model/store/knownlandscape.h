// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/problem.h"
#include "model/store/datafolder.h"
#include "model/store/sourcestate.h"

#include <optional>
#include <vector>

namespace model {

/// One of the landscapes that stand beside each other, as far as it is on this machine.
struct KnownLandscape {
    QString name; ///< of its source; empty: that of the CNCF
    QString title; ///< as people call it; short enough for one line
    SnapshotPtr snapshot; ///< null: nothing of it was ever read, or what was cannot be
    std::vector<SourceState> states; ///< of its one source, where it was ever tried
    Problems problems;
    std::optional<Error> error; ///< why its catalog cannot be read
};

/// The one whose source is called @p name. Any thread.
KnownLandscape readLandscape(const DataFolder &folder, const QString &name);
/// All beside that of the CNCF, by title. Any thread.
std::vector<KnownLandscape> readOtherLandscapes(const DataFolder &folder);

/// Whether this is what people call the landscape of the CNCF; also when it is empty.
bool isMainLandscape(const QString &nameOrTitle);
/// The one with this name or title, in any case; null when there is none.
const KnownLandscape *landscapeCalled(
    const std::vector<KnownLandscape> &landscapes, const QString &nameOrTitle);

/// @p snapshot, with what @p known has counted of repositories and organisations that it has in
/// common with it and knows nothing of; each number keeps its source and day.
SnapshotPtr withNumbersOf(const SnapshotPtr &snapshot, const Snapshot &known);

} // namespace model
