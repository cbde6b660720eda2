// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/channel.h"
#include "model/community/mobyproject.h"
#include "model/store/catalogwriter.h"

namespace model {

/// What the program brings along so that it is useful before the first sync: every CNCF project
/// with our own description, stars with their day, settings, guide and quiz. Reads
/// resources/starter.
CatalogContent starterContent();

/// The day of the facts that come with the program, UTC.
QDateTime starterDate();

/// What the Moby project consists of, as the program brings it along.
MobyProject starterMobyProject();

/// Where people ask and meet, as the program brings it along.
Channels starterChannels();

/// Groups that meet, as the program brings them along.
std::vector<Chapter> starterChapters();

/// Gives Projects that @p landscape does not describe our own description, found by their name.
void addOwnDescriptions(Landscape &landscape);

} // namespace model
