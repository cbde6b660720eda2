// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/httpmessage.h"

#include <QHostAddress>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace model {

QDateTime httpDate(const QByteArray &header)
{
    // As RFC 9110 wants it sent: "Sun, 06 Nov 1994 08:49:37 GMT".
    QDateTime time = QLocale::c().toDateTime(
        QString::fromLatin1(header).trimmed(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    time.setTimeZone(QTimeZone::UTC);
    return time;
}

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool isAllowedAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

QUrl linkedPage(const QByteArray &linkHeader, QByteArrayView relation)
{
    static const QRegularExpression pattern(uR"(<([^>]*)>\s*;([^,<]*))"_s);
    static const QRegularExpression relations(uR"(\brel\s*=\s*"?([^";]*))"_s);
    auto links = pattern.globalMatch(QString::fromLatin1(linkHeader));
    while (links.hasNext()) {
        const auto link = links.next();
        const QStringList names
            = relations.match(link.captured(2)).captured(1).split(u' ', Qt::SkipEmptyParts);
        if (names.contains(QString::fromLatin1(relation), Qt::CaseInsensitive))
            return QUrl(link.captured(1), QUrl::StrictMode);
    }
    return {};
}

} // namespace model
