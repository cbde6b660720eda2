// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/markexport.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace model {

namespace {

QVariant known(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

ExportRow rowOf(const KeptItem &item)
{
    const ItemMark &mark = item.mark;
    return { known(item.name), known(item.landscape), item.id.toString(), mark.isBookmarked,
        mark.adoption ? QVariant(nameOf(*mark.adoption)) : QVariant(),
        mark.tags.isEmpty() ? QVariant() : QVariant(mark.tags), known(mark.note),
        item.stars > 0 ? QVariant(item.stars) : QVariant(),
        mark.changedAt.isValid() ? QVariant(mark.changedAt.date()) : QVariant() };
}

} // namespace

QString exportedMarks(std::vector<KeptItem> items, ExportFormat format)
{
    std::ranges::sort(items, {}, [](const KeptItem &item) {
        return std::tuple(item.landscape, item.name.toCaseFolded(), item.id.toString());
    });
    const QStringList heads { u"name"_s, u"landscape"_s, u"id"_s, u"bookmarked"_s, u"stack"_s,
        u"tags"_s, u"note"_s, u"rating"_s, u"changed_on"_s };
    std::vector<ExportRow> rows;
    std::ranges::transform(items, std::back_inserter(rows), rowOf);
    if (format != ExportFormat::Json)
        return exportedTable(heads, rows, format);
    QJsonArray array;
    for (const ExportRow &row : rows)
        array.append(exportedObject(heads, row));
    return QString::fromUtf8(QJsonDocument(QJsonObject { { u"items"_s, array } }).toJson());
}

} // namespace model
