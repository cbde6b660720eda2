// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/viewstate.h"
#include "model/landscape/snapshot.h"

namespace model {

/// What a list of items can be taken along as.
enum class ExportFormat {
    Csv,
    Markdown,
    Json,
    TabSeparated, ///< what spreadsheets take from the clipboard
};

/// Words for the first line, one for each name that headersOf() gives.
using ExportHeaders = QStringList;

/// The names of what exported() writes of each Item: `name`, then @p columns. What was counted has
/// the day of the count and its source in two more columns, `stars_as_of` and `stars_source`.
ExportHeaders headersOf(const std::vector<TableColumn> &columns);

/// @p items (indexes into the landscape) as text that ends in a line break. Neutral, to be read by
/// programs: days are ISO dates, numbers have no separators, what is not known is empty, in JSON
/// absent. In CSV and tab-separated text no cell begins in a way that spreadsheets would run as a
/// formula; in Markdown nothing of a cell is markup. @p headers replace headersOf() except in JSON.
QString exported(const Snapshot &snapshot, const std::vector<int> &items,
    const std::vector<TableColumn> &columns, ExportFormat format,
    const ExportHeaders &headers = {});

} // namespace model
