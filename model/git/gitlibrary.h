// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace model {

/// Keeps libgit2 running and set up for this program. One lives in main(), in the module of the
/// desktop program or in the test object, before the first use of GitRepository or fetchHead() and
/// until after the last; not for any other place. Construct and destroy while no other thread uses
/// this folder.
class GitLibrary {
public:
    GitLibrary();
    ~GitLibrary();
    GitLibrary(const GitLibrary &) = delete;
    GitLibrary &operator=(const GitLibrary &) = delete;
};

} // namespace model
