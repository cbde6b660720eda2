// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/itemmark.h"
#include "model/explore/viewstate.h"
#include "model/landscape/snapshot.h"

#include <QVariant>

namespace model {

/// What @p column says of @p item: qint64 for stars, QDate for days, QStringList for TAGs and tags,
/// else QString as the landscape writes it; of @p marks what a person keeps. Invalid when it is not
/// known.
QVariant valueIn(
    TableColumn column, const Snapshot &snapshot, const Item &item, const ItemMarks &marks);

/// The order that follows @p column; nothing where there is none. Categories are in the order of
/// the map.
std::optional<ItemOrder> orderOf(TableColumn column);

/// The columns of @p columns, each once.
std::vector<TableColumn> withoutRepetition(const std::vector<TableColumn> &columns);

} // namespace model
