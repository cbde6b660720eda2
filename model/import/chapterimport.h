// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/chapter.h"
#include "model/import/landscapeimport.h"

namespace model {

/// Reads a table of groups with the columns name, city, country, url, latitude, longitude,
/// as_of_date and source. A group without a name, an address or a day is a Problem and left out.
/// Errors: BadFormat when a column or every group is missing; TooLarge. Source: SOURCES 6.2.
Result<Imported<std::vector<Chapter>>> importChapterTable(
    const QByteArray &bytes, const QString &file);

} // namespace model
