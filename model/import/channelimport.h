// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/channel.h"
#include "model/import/landscapeimport.h"

namespace model {

/// Reads the starter's list of channels and of addresses that moved. Errors: those of parseYaml,
/// BadFormat when there is no list of channels. Any thread.
Result<Imported<Channels>> importChannels(
    const QByteArray &bytes, const QString &file, const Progress &progress);

} // namespace model
