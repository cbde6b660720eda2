// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/csv.h"

#include <csv.h>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr size_t mostRows = 200'000;
constexpr qsizetype mostColumns = 1'000;

struct Reading {
    std::vector<QStringList> rows;
    QStringList row;
    bool isTooLarge = false;
};

extern "C" {
void takeField(void *text, size_t size, void *data) noexcept
{
    auto &reading = *static_cast<Reading *>(data);
    reading.isTooLarge = reading.isTooLarge || reading.row.size() >= mostColumns;
    if (!reading.isTooLarge)
        reading.row += QString::fromUtf8(static_cast<const char *>(text), qsizetype(size));
}

void takeRow(int, void *data) noexcept
{
    auto &reading = *static_cast<Reading *>(data);
    reading.isTooLarge = reading.isTooLarge || reading.rows.size() >= mostRows;
    if (!reading.isTooLarge)
        reading.rows.push_back(std::exchange(reading.row, {}));
}
}

struct ParserGuard {
    explicit ParserGuard(unsigned char options) { csv_init(&parser, options); }
    ~ParserGuard() { csv_free(&parser); }
    ParserGuard(const ParserGuard &) = delete;
    ParserGuard &operator=(const ParserGuard &) = delete;

    csv_parser parser {};
};

} // namespace

Result<CsvTable> parseCsv(const QByteArray &bytes, const QString &file)
{
    Reading reading;
    ParserGuard guard(CSV_STRICT | CSV_STRICT_FINI);
    const bool isRead = csv_parse(&guard.parser, bytes.constData(), size_t(bytes.size()), takeField,
                            takeRow, &reading)
            == size_t(bytes.size())
        && csv_fini(&guard.parser, takeField, takeRow, &reading) == 0;
    if (!isRead) {
        return failure(Error::Kind::BadFormat, file,
            QString::fromLatin1(csv_strerror(csv_error(&guard.parser))));
    }
    if (reading.isTooLarge)
        return failure(Error::Kind::TooLarge, file, u"too many rows or columns"_s);
    if (reading.rows.empty())
        return failure(Error::Kind::BadFormat, file, u"it is empty"_s);
    CsvTable table;
    const QStringList names = reading.rows.front();
    for (int i = 0; i < names.size(); ++i)
        table.columns.insert(names[i].trimmed(), i);
    reading.rows.erase(reading.rows.begin());
    table.rows = std::move(reading.rows);
    return table;
}

} // namespace model
