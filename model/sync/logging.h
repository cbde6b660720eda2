// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace model {

Q_DECLARE_LOGGING_CATEGORY(lcSync)

} // namespace model
