// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace model {

/// What a list can be taken along as.
enum class ExportFormat {
    Csv,
    Markdown,
    Json,
    TabSeparated, ///< what spreadsheets take from the clipboard
};

/// Invalid where nothing is known.
using ExportRow = std::vector<QVariant>;

/// @p rows below @p heads, as text that ends in a line break, in any format but JSON. Neutral, to
/// be read by programs: days are ISO dates, numbers have no separators, lists are parted by
/// semicolons. In CSV and tab-separated text no cell begins in a way that spreadsheets would run as
/// a formula; in Markdown nothing of a cell is markup.
QString exportedTable(
    const QStringList &heads, const std::vector<ExportRow> &rows, ExportFormat format);

/// The same of one @p row for JSON: what is not known is absent.
QJsonObject exportedObject(const QStringList &names, const ExportRow &row);

} // namespace model
