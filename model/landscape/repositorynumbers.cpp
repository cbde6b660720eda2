// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/landscape/repositorynumbers.h"

using namespace Qt::StringLiterals;

namespace model {

QString repositoryKey(const QString &url)
{
    QStringView key = QStringView(url).trimmed();
    if (const auto scheme = key.indexOf("://"_L1); scheme >= 0)
        key = key.sliced(scheme + 3);
    while (key.endsWith(u'/'))
        key.chop(1);
    if (key.endsWith(".git"_L1, Qt::CaseInsensitive))
        key.chop(4);
    return key.toString().toLower();
}

} // namespace model
