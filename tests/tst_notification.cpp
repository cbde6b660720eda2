// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop is told, on a message bus of its own.
#include "app/desktop/notification.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a desktop is, to a program that notifies.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public Q_SLOTS:
    uint Notify(const QString &program, uint replaced, const QString &icon, const QString &title,
        const QString &text, const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        Q_EMIT notified({ program, replaced, icon, title, text, actions, hints, timeout });
        return 1;
    }

Q_SIGNALS:
    void notified(const QVariantList &what);
};

class tst_Notification : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void itIsQuietAndPlain();

private:
    QProcess m_bus;
    QString m_address;
};

void tst_Notification::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, { u"--session"_s, u"--nofork"_s, u"--print-address"_s });
    QVERIFY2(m_bus.waitForReadyRead(10'000), qPrintable(m_bus.errorString()));
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
}

void tst_Notification::cleanupTestCase()
{
    m_bus.terminate();
    QVERIFY(m_bus.waitForFinished());
}

void tst_Notification::itIsQuietAndPlain()
{
    const QString name = u"desktop"_s;
    auto bus = QDBusConnection::connectToBus(m_address, name);
    QVERIFY(bus.isConnected());
    Desktop desktop;
    QVERIFY(bus.registerObject(
        u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    QSignalSpy notified(&desktop, &Desktop::notified);
    app::notifyQuietly(u"The landscape has changed"_s, u"2 added, <b>1</b> & more"_s);
    QVERIFY(notified.wait());
    const QVariantList what = notified.front().front().toList();
    QCOMPARE(what[3].toString(), u"The landscape has changed"_s);
    QCOMPARE(what[4].toString(), u"2 added, &lt;b&gt;1&lt;/b&gt; &amp; more"_s);
    QCOMPARE(what[5].toStringList(), QStringList());
    const QVariantMap hints = what[6].toMap();
    QCOMPARE(hints.value(u"urgency"_s).toInt(), 0);
    QVERIFY(hints.value(u"transient"_s).toBool());
    QVERIFY(hints.value(u"suppress-sound"_s).toBool());
    QDBusConnection::disconnectFromBus(name);
}

QTEST_GUILESS_MAIN(tst_Notification)
#include "tst_notification.moc"
