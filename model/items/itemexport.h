// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/itemmark.h"
#include "model/explore/viewstate.h"
#include "model/items/exporttable.h"
#include "model/landscape/snapshot.h"

namespace model {

/// Words for the first line, one for each name that headersOf() gives.
using ExportHeaders = QStringList;

/// The names of what exported() writes of each Item: `name`, then @p columns. What was counted has
/// the day of the count and its source in two more columns, `stars_as_of` and `stars_source`.
ExportHeaders headersOf(const std::vector<TableColumn> &columns);

/// @p items (indexes into the landscape) as exportedTable() writes them, or as one JSON document.
/// @p headers replace headersOf() except in JSON.
/// @p marks are what a person keeps of items.
QString exported(const Snapshot &snapshot, const std::vector<int> &items,
    const std::vector<TableColumn> &columns, ExportFormat format, const ExportHeaders &headers = {},
    const ItemMarks &marks = {});

} // namespace model
