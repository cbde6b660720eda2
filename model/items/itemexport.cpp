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
std::vector<QVariant> valuesOf(
    const Snapshot &snapshot, const Item &item, const std::vector<TableColumn> &columns)
{
    std::vector<QVariant> values { item.displayName() };
    for (const TableColumn column : columns) {
        values.push_back(valueIn(column, snapshot, item));
        if (!isCounted(column))
            continue;
        const RepositoryNumbers *numbers
            = values.back().isValid() ? snapshot.numbersOf(item) : nullptr;
        values.push_back(numbers ? QVariant(numbers->asOf) : QVariant());
        values.push_back(numbers ? QVariant(numbers->source) : QVariant());
    }
    return values;
}

QString plain(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join("; "_L1);
    return value.toString();
}

/// A spreadsheet would run what begins so as a formula.
QString withoutFormula(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    return text;
}

QString csvCell(const QVariant &value)
{
    QString cell = withoutFormula(plain(value));
    const bool isQuoted
        = std::ranges::any_of(cell, [](QChar c) { return QStringView(u"\",\n\r").contains(c); });
    return isQuoted ? u'"' + cell.replace(u'"', "\"\""_L1) + u'"' : cell;
}

QString tabSeparatedCell(const QVariant &value)
{
    // The form has no quoting: a cell is one line without tabs.
    return withoutFormula(plain(value).simplified());
}

bool isAddress(const QString &text)
{
    const bool isWeb = text.startsWith("https://"_L1) || text.startsWith("http://"_L1);
    return isWeb && std::ranges::none_of(text, [](QChar c) {
        return c.isSpace() || !c.isPrint() || QStringView(u"<>\\`").contains(c);
    });
}

QString markdownCell(const QVariant &value)
{
    QString text = plain(value).simplified();
    if (isAddress(text))
        return u'<' + text.replace(u'|', "%7C"_L1) + u'>';
    QString cell;
    for (const QChar c : std::as_const(text)) {
        if (QStringView(u"\\`*_{}[]<>|#~&:@").contains(c))
            cell += u'\\';
        cell += c;
    }
    return cell;
}

template <typename Cells, typename Write>
QString line(const Cells &cells, const QString &separator, Write write)
{
    QStringList texts;
    for (const auto &cell : cells)
        texts += write(cell);
    return texts.join(separator);
}

QString json(const Snapshot &snapshot, const std::vector<int> &items,
    const std::vector<TableColumn> &columns)
{
    const QStringList names = headersOf(columns);
    QJsonArray array;
    for (const int index : items) {
        const Item &item = snapshot.landscape.items[size_t(index)];
        QJsonObject object { { u"id"_s, item.id.toString() } };
        const auto values = valuesOf(snapshot, item, columns);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QVariant &value = values[size_t(i)];
            if (value.typeId() == QMetaType::QDate)
                object.insert(names[i], plain(value));
            else if (value.isValid())
                object.insert(names[i], QJsonValue::fromVariant(value));
        }
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
    const std::vector<TableColumn> &columns, ExportFormat format, const ExportHeaders &headers)
{
    if (format == ExportFormat::Json)
        return json(snapshot, items, columns);
    const QStringList names = headers.isEmpty() ? headersOf(columns) : headers;
    const auto written = [&](const auto &cells) {
        switch (format) {
        case ExportFormat::Markdown: return "| "_L1 + line(cells, u" | "_s, markdownCell) + " |"_L1;
        case ExportFormat::TabSeparated: return line(cells, u"\t"_s, tabSeparatedCell);
        default: return line(cells, u","_s, csvCell);
        }
    };
    QString text = written(names) + u'\n';
    if (format == ExportFormat::Markdown)
        text += "| "_L1 + QStringList(names.size(), u"---"_s).join(" | "_L1) + " |\n"_L1;
    for (const int index : items) {
        const Item &item = snapshot.landscape.items[size_t(index)];
        text += written(valuesOf(snapshot, item, columns)) + u'\n';
    }
    return text;
}

} // namespace model
