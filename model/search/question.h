// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model {

/// What @p query asks about, where it is a question in English or German: "how do I sign my
/// commits" asks about "sign commits". Empty where nothing but such words is in it.
QString subjectOfQuestion(const QString &query);

} // namespace model
