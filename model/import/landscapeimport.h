// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/problem.h"
#include "model/import/yaml.h"
#include "model/landscape/landscape.h"

namespace model {

/// What a file gave, and what in it was not as it should be.
template <typename T> struct Imported {
    T value;
    Problems problems;
};

/// Reads landscape.yml in all its versions since 2018 (then `cncf_project` was the level and logos
/// were addresses). Keeps every item that has a name; all else that is wrong becomes a Problem.
/// Errors: those of parseYaml, and BadFormat when there is no list of categories in it or not one
/// item, since such a file must not replace a landscape. Any thread. Source: SOURCES 1.
Result<Imported<Landscape>> importLandscape(
    const QByteArray &bytes, const QString &file, const Progress &progress);

} // namespace model
