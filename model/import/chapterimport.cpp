// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/chapterimport.h"

#include "model/import/csv.h"
#include "model/import/fieldreader.h"

using namespace Qt::StringLiterals;

namespace model {

Result<Imported<std::vector<Chapter>>> importChapterTable(
    const QByteArray &bytes, const QString &file)
{
    const auto table = parseCsv(bytes, file);
    if (!table)
        return std::unexpected(table.error());
    for (const QString &column : { u"name"_s, u"city"_s, u"country"_s, u"url"_s, u"latitude"_s,
             u"longitude"_s, u"as_of_date"_s, u"source"_s }) {
        if (!table->columns.contains(column))
            return failure(Error::Kind::BadFormat, file, u"there is no column “%1”"_s.arg(column));
    }
    Imported<std::vector<Chapter>> result;
    for (size_t i = 0; i < table->rows.size(); ++i) {
        const auto text = [&](const QString &column) {
            return table->value(table->rows[i], column).simplified().left(300);
        };
        Chapter chapter { .name = text(u"name"_s),
            .city = text(u"city"_s),
            .country = text(u"country"_s),
            .coordinates = {},
            .url = text(u"url"_s),
            .isActive = {},
            .source = text(u"source"_s),
            .asOf = QDate::fromString(text(u"as_of_date"_s), Qt::ISODate) };
        if (chapter.name.isEmpty() || !isWebAddress(chapter.url) || !chapter.asOf.isValid()) {
            result.problems.push_back({ .kind = Problem::Kind::BadValue,
                .file = file,
                .line = int(i) + 2, // below the line of names, from 1
                .subject = chapter.name,
                .value = chapter.url });
            continue;
        }
        bool hasLatitude = false;
        bool hasLongitude = false;
        const Coordinates where { text(u"latitude"_s).toDouble(&hasLatitude),
            text(u"longitude"_s).toDouble(&hasLongitude) };
        const bool isOnEarth = std::abs(where.latitude) <= 90 && std::abs(where.longitude) <= 180;
        if (hasLatitude && hasLongitude && isOnEarth)
            chapter.coordinates = where;
        result.value.push_back(std::move(chapter));
    }
    if (result.value.empty())
        return failure(Error::Kind::BadFormat, file, u"there is no group in it"_s);
    return result;
}

} // namespace model
