// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/issue.h"

using namespace Qt::StringLiterals;

namespace model {

QString shortRepository(const QString &url) { return url.section(u'/', -2).section(u"://"_s, -1); }

} // namespace model
