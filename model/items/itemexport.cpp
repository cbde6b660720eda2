// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/itemexport.h"

#include "model/items/itemcolumns.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// Whether values of @p column come from a count, which is worth nothing without its day.
bool isCounted(TableColumn column)
{
    return column == TableColumn::Stars || column == TableColumn::LatestCommit;
}

/// One row in the order of headersOf(); invalid where nothing is known.
ExportRow valuesOf(const Snapshot &snapshot, const Item &item,
    const std::vector<TableColumn> &columns, const ItemMarks &marks)
{
    ExportRow values { item.displayName() };
    for (const TableColumn column : columns) {
        values.push_back(valueIn(column, snapshot, item, marks));
        if (!isCounted(column))
            continue;
        const RepositoryNumbers *numbers
            = values.back().isValid() ? snapshot.numbersOf(item) : nullptr;
        values.push_back(numbers ? QVariant(numbers->asOf) : QVariant());
        values.push_back(numbers ? QVariant(numbers->source) : QVariant());
    }
    return values;
}

QString json(const Snapshot &snapshot, const std::vector<int> &items,
    const std::vector<TableColumn> &columns, const ItemMarks &marks)
{
    const QStringList names = headersOf(columns);
    QJsonArray array;
    for (const int index : items) {
        const Item &item = snapshot.landscape.items[size_t(index)];
        QJsonObject object = exportedObject(names, valuesOf(snapshot, item, columns, marks));
        object.insert("id"_L1, item.id.toString());
        array.append(object);
    }
    QJsonObject document { { u"items"_s, array } };
    if (snapshot.asOf.isValid())
        document.insert("as_of"_L1, snapshot.asOf.date().toString(Qt::ISODate));
    return QString::fromUtf8(QJsonDocument(document).toJson());
}

} // namespace

ExportHeaders headersOf(const std::vector<TableColumn> &columns)
{
    ExportHeaders names { u"name"_s };
    for (const TableColumn column : columns) {
        const QString name = nameOf(column);
        names += name;
        if (isCounted(column))
            names += { name + "_as_of"_L1, name + "_source"_L1 };
    }
    return names;
}

QString exported(const Snapshot &snapshot, const std::vector<int> &items,
    const std::vector<TableColumn> &columns, ExportFormat format, const ExportHeaders &headers,
    const ItemMarks &marks)
{
    if (format == ExportFormat::Json)
        return json(snapshot, items, columns, marks);
    std::vector<ExportRow> rows;
    rows.reserve(items.size());
    for (const int index : items)
        rows.push_back(valuesOf(snapshot, snapshot.landscape.items[size_t(index)], columns, marks));
    return exportedTable(headers.isEmpty() ? headersOf(columns) : headers, rows, format);
}

} // namespace model
