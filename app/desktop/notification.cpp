// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notification.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace app {

void notifyQuietly(const QString &title, const QString &text)
{
    const QString service = u"org.freedesktop.Notifications"_s;
    QDBusMessage message = QDBusMessage::createMethodCall(
        service, u"/org/freedesktop/Notifications"_s, service, u"Notify"_s);
    constexpr uchar lowUrgency = 0;
    constexpr uint replacesNone = 0;
    constexpr int usualTime = -1;
    const QVariantMap hints { { u"urgency"_s, QVariant::fromValue(lowUrgency) },
        { u"transient"_s, true }, { u"suppress-sound"_s, true },
        { u"desktop-entry"_s, QGuiApplication::desktopFileName() } };
    // Some desktops read mark-up in the text, where names of items come from outside.
    message.setArguments({ QGuiApplication::applicationDisplayName(), replacesNone, QString(),
        title, text.toHtmlEscaped(), QStringList(), hints, usualTime });
    QDBusConnection::sessionBus().send(message);
}

} // namespace app
