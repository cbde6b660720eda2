// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/safetext.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace views {

bool isSafeLink(const QString &url)
{
    const QUrl parsed(url);
    const QString scheme = parsed.scheme();
    if (scheme == "mailto"_L1)
        return !parsed.path().isEmpty();
    return parsed.isValid() && !parsed.host().isEmpty()
        && (scheme == "https"_L1 || scheme == "http"_L1);
}

QString plainToolTip(const QString &text)
{
    return "<p style='white-space:pre-wrap'>"_L1 + text.toHtmlEscaped() + "</p>"_L1;
}

QString plainLabel(const QString &text) { return text.simplified().replace(u'&', "&&"_L1); }

} // namespace views
