// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace app {

enum class Format { Table, Csv, Markdown, Json };

/// The format of that name; nothing for any other name.
std::optional<Format> formatFromName(const QString &name);

/// Rows under column names, to be read by a person or a spreadsheet.
struct Table {
    QStringList columns;
    std::vector<QStringList> rows;
};

/// @p table as text in @p format, which is not Json; ends in a line break.
QString formatted(const Table &table, Format format);

/// Writes one document to stdout.
void print(const QString &text);
void print(const QJsonObject &json);
/// Writes a line to stderr, with the program's name before it.
void complain(const QString &line);

} // namespace app
