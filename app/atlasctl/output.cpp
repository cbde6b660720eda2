// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/atlasctl/output.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString csvCell(const QString &text)
{
    QString cell = text;
    // A spreadsheet would run what begins so as a formula.
    if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()))
        cell.prepend(u'\'');
    if (!cell.contains(u'"') && !cell.contains(u',') && !cell.contains(u'\n'))
        return cell;
    return u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
}

QString markdownCell(QString text)
{
    return text.replace(u'\\', "\\\\"_L1).replace(u'|', "\\|"_L1).replace(u'\n', u' ');
}

template <typename Cell> QString joined(const QStringList &row, const QString &separator, Cell cell)
{
    QStringList cells;
    std::ranges::transform(row, std::back_inserter(cells), cell);
    return cells.join(separator);
}

QString csv(const Table &table)
{
    QString text = joined(table.columns, u","_s, csvCell) + u'\n';
    for (const QStringList &row : table.rows)
        text += joined(row, u","_s, csvCell) + u'\n';
    return text;
}

QString markdown(const Table &table)
{
    const auto line = [](const QStringList &row) {
        return "| "_L1 + joined(row, u" | "_s, markdownCell) + " |\n"_L1;
    };
    QString text = line(table.columns);
    text += line(QStringList(table.columns.size(), u"---"_s));
    for (const QStringList &row : table.rows)
        text += line(row);
    return text;
}

QString aligned(const Table &table)
{
    QList<qsizetype> widths;
    for (const QString &column : table.columns)
        widths += column.size();
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    const auto line = [&](const QStringList &row) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        return text + u'\n';
    };
    QString text = table.rows.empty() ? QString() : line(table.columns);
    for (const QStringList &row : table.rows)
        text += line(row);
    return text;
}

void write(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    std::fflush(file);
}

/// A server's words reach this too: a terminal must not obey them.
QString harmless(QString text)
{
    return text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
    });
}

} // namespace

std::optional<Format> formatFromName(const QString &name)
{
    if (name == "table"_L1)
        return Format::Table;
    if (name == "csv"_L1)
        return Format::Csv;
    if (name == "markdown"_L1)
        return Format::Markdown;
    if (name == "json"_L1)
        return Format::Json;
    return std::nullopt;
}

QString formatted(const Table &table, Format format)
{
    switch (format) {
    case Format::Csv: return csv(table);
    case Format::Markdown: return markdown(table);
    case Format::Table:
    case Format::Json: break;
    }
    return aligned(table);
}

void print(const QString &text) { write(stdout, harmless(text).toUtf8()); }

void print(const QJsonObject &json) { write(stdout, QJsonDocument(json).toJson()); }

void complain(const QString &line)
{
    write(stderr, "atlasctl: " + harmless(line).simplified().toUtf8() + '\n');
}

} // namespace app
