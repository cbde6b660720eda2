// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/exporttable.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

/// A spreadsheet would run what begins so as a formula.
QString withoutFormula(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    return text;
}

bool isAddress(const QString &text)
{
    const bool isWeb = text.startsWith("https://"_L1) || text.startsWith("http://"_L1);
    return isWeb && std::ranges::none_of(text, [](QChar c) {
        return c.isSpace() || !c.isPrint() || QStringView(u"<>\\`").contains(c);
    });
}

QString plainCell(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join("; "_L1);
    return value.toString();
}

QString csvCell(const QVariant &value)
{
    QString cell = withoutFormula(plainCell(value));
    const bool isQuoted
        = std::ranges::any_of(cell, [](QChar c) { return QStringView(u"\",\n\r").contains(c); });
    return isQuoted ? u'"' + cell.replace(u'"', "\"\""_L1) + u'"' : cell;
}

QString tabSeparatedCell(const QVariant &value)
{
    // The form has no quoting: a cell is one line without tabs.
    return withoutFormula(plainCell(value).simplified());
}

QString markdownCell(const QVariant &value)
{
    QString text = plainCell(value).simplified();
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

} // namespace

QString exportedTable(
    const QStringList &heads, const std::vector<ExportRow> &rows, ExportFormat format)
{
    Q_ASSERT(format != ExportFormat::Json);
    const auto written = [&](const auto &cells) {
        switch (format) {
        case ExportFormat::Markdown: return "| "_L1 + line(cells, u" | "_s, markdownCell) + " |"_L1;
        case ExportFormat::TabSeparated: return line(cells, u"\t"_s, tabSeparatedCell);
        default: return line(cells, u","_s, csvCell);
        }
    };
    QString text = written(heads) + u'\n';
    if (format == ExportFormat::Markdown)
        text += "| "_L1 + QStringList(heads.size(), u"---"_s).join(" | "_L1) + " |\n"_L1;
    for (const ExportRow &row : rows)
        text += written(row) + u'\n';
    return text;
}

QJsonObject exportedObject(const QStringList &names, const ExportRow &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QVariant &value = row[size_t(i)];
        if (value.typeId() == QMetaType::QDate)
            object.insert(names[i], plainCell(value));
        else if (value.isValid())
            object.insert(names[i], QJsonValue::fromVariant(value));
    }
    return object;
}

} // namespace model
