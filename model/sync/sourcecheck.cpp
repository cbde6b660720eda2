// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/sourcecheck.h"

#include "model/git/clonecheck.h"
#include "model/http/answercache.h"
#include "model/sync/synclock.h"

namespace model {

Result<qint64> checkSource(const DataFolder &folder, const Source &source, Progress &progress)
{
    SyncLock lock(folder);
    if (const auto locked = lock.take(); !locked)
        return std::unexpected(locked.error());
    return source.isWeb() ? AnswerCache(folder.answersPath(source.name)).check(progress)
                          : checkClone(folder.repositoryPath(source.name), progress);
}

} // namespace model
