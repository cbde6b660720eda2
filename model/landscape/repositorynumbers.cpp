// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/landscape/repositorynumbers.h"

using namespace Qt::StringLiterals;

namespace model {

QString repositoryKey(const QString &url)
{
    QString key = url.trimmed().toLower();
    if (const auto scheme = key.indexOf("://"_L1); scheme >= 0)
        key.remove(0, scheme + 3);
    while (key.endsWith(u'/'))
        key.chop(1);
    if (key.endsWith(".git"_L1))
        key.chop(4);
    return key;
}

} // namespace model
