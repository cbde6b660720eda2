// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/git/gitlibrary.h"

#include "model/git/interruptiblestream.h"
#include "model/git/logging.h"

#include <git2.h>

namespace model {

namespace {

/// More objects than any repository the program reads; a remote that claims more means harm.
constexpr size_t maxPackObjects = 20'000'000;

void warnOnFailure(int code, const char *what)
{
    if (code >= 0)
        return;
    const git_error *error = git_error_last();
    qCWarning(lcGit) << what << "failed:" << (error ? error->message : "no reason given");
}

} // namespace

GitLibrary::GitLibrary()
{
    warnOnFailure(git_libgit2_init(), "starting libgit2");
    registerInterruptibleStream();

    // A person's own git configuration (insteadOf, proxies, helpers) must not change what is
    // fetched from where: only the configuration inside our own clones is read.
    for (const git_config_level_t level : { GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM,
             GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL }) {
        warnOnFailure(git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, int(level), ""), "search path");
    }
    // Power may fail in the middle of a sync; the old commit has to be there afterwards.
    warnOnFailure(git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1), "fsync");
    warnOnFailure(git_libgit2_opts(GIT_OPT_SET_PACK_MAX_OBJECTS, maxPackObjects), "object limit");
}

GitLibrary::~GitLibrary() { git_libgit2_shutdown(); }

} // namespace model
