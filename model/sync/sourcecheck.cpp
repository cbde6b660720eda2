// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/sourcecheck.h"

#include "model/git/clonecheck.h"
#include "model/http/answercache.h"
#include "model/sync/synclock.h"

namespace model {

namespace {

/// A clone, and of a site also its answers.
Result<qint64> checkLandscape(const DataFolder &folder, const Source &source, Progress &progress)
{
    const auto objects = checkClone(folder.repositoryPath(source.name), progress);
    if (!objects || source.content != Source::Content::LandscapeSite)
        return objects;
    return AnswerCache(folder.answersPath(source.name))
        .check(progress)
        .transform([&](qint64 answers) { return *objects + answers; });
}

} // namespace

Result<qint64> checkSource(const DataFolder &folder, const Source &source, Progress &progress)
{
    SyncLock lock(folder);
    if (const auto locked = lock.take(); !locked)
        return std::unexpected(locked.error());
    if (source.isOtherLandscape())
        return checkLandscape(folder.landscape(source.name), source, progress);
    return source.isWeb() ? AnswerCache(folder.answersPath(source.name)).check(progress)
                          : checkClone(folder.repositoryPath(source.name), progress);
}

} // namespace model
