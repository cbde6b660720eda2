// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/webreader.h"
#include "model/import/landscapenumbers.h"

namespace model {

/// Reads the numbers that the site of a landscape at @p base publishes: all of them in one file, or
/// where that is not there or not understood, those of a table, or of the interface for programs,
/// which has them by Category. What did not do becomes a Problem. Errors: those of WebReader and of
/// the importers, of the first file that was tried. Source: SOURCES 3.
Result<Imported<LandscapeNumbers>> readLandscapeNumbers(WebReader &reader, const QString &source,
    const QString &base, const QStringList &categories, Progress &progress);

/// Puts what @p source counted into the place of what it had counted before. Of two counts of one
/// Repository the later one is kept. Where @p found is not all that the source counts, the rest of
/// what it had stays, and so does what does not change from day to day.
void replaceNumbers(LandscapeNumbers &all, const LandscapeNumbers &found, const QString &source);

} // namespace model
