// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/httpmessage.h"

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
    // Not by QHostAddress: the desktop program reads its options before it loads QtNetwork. QUrl
    // has brought every way to write an address into the one form by now.
    static const QRegularExpression form(
        uR"(\A(localhost|127(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}|::1)\z)"_s);
    return form.matchView(url.host()).hasMatch();
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host()
        && one.port() == other.port();
}

bool isAllowedAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

} // namespace model
