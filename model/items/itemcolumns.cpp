// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/itemcolumns.h"

#include "model/explore/itemorder.h"

#include <algorithm>

namespace model {

namespace {

QVariant known(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QVariant known(const QStringList &texts) { return texts.isEmpty() ? QVariant() : QVariant(texts); }

QVariant known(const std::optional<QDate> &day) { return day ? QVariant(*day) : QVariant(); }

} // namespace

QVariant valueIn(
    TableColumn column, const Snapshot &snapshot, const Item &item, const ItemMarks &marks)
{
    switch (column) {
    case TableColumn::Maturity: return item.maturity ? known(item.maturity->name()) : QVariant();
    case TableColumn::Category: return known(item.place.category);
    case TableColumn::Subcategory: return known(item.place.subcategory);
    case TableColumn::Stars: {
        const RepositoryNumbers *numbers = snapshot.numbersOf(item);
        return numbers ? QVariant(numbers->stars) : QVariant();
    }
    case TableColumn::Since: return known(item.since());
    case TableColumn::License: return known(snapshot.licenseOf(item));
    case TableColumn::Language: return known(snapshot.languageOf(item));
    case TableColumn::LatestCommit: {
        const RepositoryNumbers *numbers = snapshot.numbersOf(item);
        return numbers ? known(numbers->latestCommit) : QVariant();
    }
    case TableColumn::Tag: return known(snapshot.settings.tagsOf(item));
    case TableColumn::Organization: return known(item.organizationName);
    case TableColumn::Repository: return item.repository ? known(item.repository->url) : QVariant();
    case TableColumn::Homepage: return known(item.homepageUrl);
    case TableColumn::Adoption: {
        const std::optional<Adoption> adoption = marks.value(item.id).adoption;
        return adoption ? QVariant(nameOf(*adoption)) : QVariant();
    }
    case TableColumn::MyTags: return known(marks.value(item.id).tags);
    case TableColumn::MyNote: return known(marks.value(item.id).note);
    }
    return {};
}

std::optional<ItemOrder> orderOf(TableColumn column)
{
    switch (column) {
    case TableColumn::Maturity: return ItemOrder::Maturity;
    case TableColumn::Category: return ItemOrder::Place;
    case TableColumn::Stars: return ItemOrder::Stars;
    case TableColumn::Since: return ItemOrder::Since;
    case TableColumn::LatestCommit: return ItemOrder::LatestCommit;
    default: return std::nullopt;
    }
}

std::vector<TableColumn> withoutRepetition(const std::vector<TableColumn> &columns)
{
    std::vector<TableColumn> result;
    for (const TableColumn column : columns) {
        if (!std::ranges::contains(result, column))
            result.push_back(column);
    }
    return result;
}

} // namespace model
