// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace model {

/// A table with a line of names above it.
struct CsvTable {
    QHash<QString, int> columns; ///< by name
    std::vector<QStringList> rows; ///< a shorter one lacks its last values

    /// Empty where the table has no such column, or the row ends before it.
    QString value(const QStringList &row, const QString &column) const
    {
        return row.value(columns.value(column, -1));
    }
};

/// Reads @p bytes as RFC 4180 has it, in UTF-8. Errors: BadFormat, TooLarge. Any thread.
Result<CsvTable> parseCsv(const QByteArray &bytes, const QString &file);

} // namespace model
