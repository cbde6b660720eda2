// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/landscape/item.h"

#include <QJsonObject>

namespace model {

/// Everything an Item says, keyed as landscape2 publishes it (snake_case, dates as YYYY-MM-DD);
/// what is absent in the Item is absent here. The inverse of itemFromJson().
QJsonObject toJson(const Item &item);

/// Nothing when @p json (UTF-8) is not an object, or lacks what every Item has: a name and a place.
std::optional<Item> itemFromJson(const QByteArray &json);

} // namespace model
