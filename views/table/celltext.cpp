// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/celltext.h"

#include "model/items/itemexport.h"
#include "views/wording/names.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace views {

using model::TableColumn;

namespace {

/// More than a cell can show; an endless text must not slow down painting.
constexpr qsizetype maxLength = 300;

QString known(std::optional<TableColumn> column, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong: return QLocale().toString(value.toLongLong());
    case QMetaType::QDate: return Names::day(value.toDate());
    case QMetaType::QStringList: return value.toStringList().join(", "_L1).left(maxLength);
    default: break;
    }
    const QString text = value.toString().left(maxLength).simplified();
    if (column == TableColumn::Adoption) {
        const auto adoption = model::adoptionOfName(text);
        return adoption ? Names::adoption(*adoption) : text;
    }
    return column == TableColumn::Maturity ? Names::maturity(model::Maturity(text)) : text;
}

} // namespace

QString CellText::shown(std::optional<TableColumn> column, const QVariant &value)
{
    return value.isValid() ? known(column, value) : u"–"_s;
}

QString CellText::spoken(std::optional<TableColumn> column, const QVariant &value)
{
    return value.isValid() ? known(column, value) : Names::notKnown();
}

QString CellText::head(std::optional<TableColumn> column)
{
    return column ? Names::column(*column) : Names::nameColumn();
}

QStringList CellText::exportHeads(const std::vector<TableColumn> &columns)
{
    QStringList heads { Names::nameColumn() };
    for (const TableColumn column : columns) {
        const QString head = Names::column(column);
        heads += head;
        // As many as the exported text has for this column: a count comes with its day and source.
        if (model::headersOf({ column }).size() > model::headersOf({}).size() + 1) {
            heads += tr("%1: as of", "head of a column: the day of a count").arg(head);
            heads += tr("%1: source", "head of a column: where a count was read").arg(head);
        }
    }
    return heads;
}

} // namespace views
