// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/maintainers.h"

namespace model {

/// No file of this kind is larger, and none that is, is read.
inline constexpr qint64 maxMaintainersBytes = 1'000'000;

/// More of each than any file has, so that none can fill the memory of who reads it.
inline constexpr qsizetype mostMaintainerRoles = 30;
inline constexpr qsizetype mostMaintainers = 500;
inline constexpr qsizetype longestMaintainerName = 100;

/// The people that a file MAINTAINERS of the Moby project or a neighbour names, in either of its
/// two forms: lines of "account","name","address" below a heading in a comment, or tables of which
/// those below [Org] list keys of [people]. Roles without people are left out, as is what is
/// more or longer than the limits above; what is of no known form is nothing. Any thread.
std::vector<MaintainerRole> importMaintainers(const QString &text);

} // namespace model
