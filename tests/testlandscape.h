// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/snapshot.h"

#include <QByteArray>

/// A small landscape of our own with every field that an Item can have, as landscape.yml.
QByteArray smallLandscapeYaml();
/// Settings that go with it: two groups, featured rules, an override.
QByteArray smallSettingsYaml();
/// Both, imported.
model::Snapshot smallSnapshot();
/// @p items items spread over @p categories categories, every seventh one a graduated project.
model::Snapshot madeSnapshot(int items, int categories);
/// A landscape of our own with everything that a map can show: 600 items of every maturity and of
/// none, closed sources, members, featured ones with captions, a second place, an empty
/// subcategory, long names, stars, and logos for tests/testmap.h, of which some are missing or
/// broken.
model::Snapshot statesSnapshot();

/// The folder with real data, as ATLAS_REAL_DATA names it; empty when there is none.
QString realDataFolder();
/// A file of it; empty when it cannot be read.
QByteArray realFile(const QString &path);

/// Ends a test function that needs real data where there is none.
#define ATLAS_NEEDS_REAL_DATA()                                                                    \
    if (realDataFolder().isEmpty())                                                                \
    QSKIP("ATLAS_REAL_DATA does not name a folder with real data")
