// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/syncschedule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::SyncSchedule;

class tst_SyncSchedule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSyncIsDue_data();
    void aSyncIsDue();
    void theOldestSourceThatDoesNotFailCounts();
};

void tst_SyncSchedule::aSyncIsDue_data()
{
    QTest::addColumn<SyncSchedule>("schedule");
    QTest::addColumn<bool>("isStart");
    QTest::addColumn<int>("syncedMinutesAgo"); // -1: never
    QTest::addColumn<int>("triedMinutesAgo");
    QTest::addColumn<bool>("isDue");
    constexpr int day = 24 * 60;
    const auto row = [](const char *name, SyncSchedule schedule, bool isStart, int synced,
                         int tried, bool isDue) {
        QTest::newRow(name) << schedule << isStart << synced << tried << isDue;
    };
    row("never, at the start", SyncSchedule::Never, true, -1, -1, false);
    row("never, later", SyncSchedule::Never, false, 9 * day, 9 * day, false);
    row("on start, at the start", SyncSchedule::OnStart, true, 1, 1, true);
    row("on start, later", SyncSchedule::OnStart, false, 9 * day, 9 * day, false);
    row("daily, nothing yet", SyncSchedule::Daily, true, -1, -1, true);
    row("daily, synced today", SyncSchedule::Daily, true, 5 * 60, 5 * 60, false);
    row("daily, a minute too early", SyncSchedule::Daily, false, day - 1, day - 1, false);
    row("daily, a day later", SyncSchedule::Daily, false, day, day, true);
    row("daily, failed just now", SyncSchedule::Daily, true, 3 * day, 10, false);
    row("daily, failed an hour ago", SyncSchedule::Daily, false, 3 * day, 60, true);
    row("daily, failed from the first", SyncSchedule::Daily, false, -1, 30, false);
    row("daily, the clock was set back", SyncSchedule::Daily, false, -9 * day, -9 * day, true);
}

void tst_SyncSchedule::aSyncIsDue()
{
    QFETCH(SyncSchedule, schedule);
    QFETCH(bool, isStart);
    QFETCH(int, syncedMinutesAgo);
    QFETCH(int, triedMinutesAgo);
    QFETCH(bool, isDue);
    const QDateTime now(QDate(2026, 8, 7), QTime(12, 0), QTimeZone::UTC);
    const auto before = [&](int minutes) {
        return minutes == -1 ? QDateTime() : now.addSecs(-60 * qint64(minutes));
    };
    const model::SourceState state { .version
        = { .name = u"a/b"_s, .syncedAt = before(syncedMinutesAgo) },
        .triedAt = before(triedMinutesAgo),
        .lastError = {} };
    QCOMPARE(model::isSyncDue(schedule, isStart, { state }, now), isDue);
}

void tst_SyncSchedule::theOldestSourceThatDoesNotFailCounts()
{
    const QDateTime now(QDate(2026, 8, 7), QTime(12, 0), QTimeZone::UTC);
    model::SourceState old;
    old.version.syncedAt = now.addDays(-9);
    old.triedAt = now.addDays(-9);
    model::SourceState fresh;
    fresh.version.syncedAt = now.addSecs(-3600);
    fresh.triedAt = now.addSecs(-3600);
    // One that was synced alone says nothing of the others, but that it was tried just now.
    QVERIFY(model::isSyncDue(SyncSchedule::Daily, true, { old, fresh, {} }, now));
    fresh.triedAt = now.addSecs(-600);
    QVERIFY(!model::isSyncDue(SyncSchedule::Daily, true, { old, fresh, {} }, now));
    fresh.triedAt = now.addSecs(-3600);
    QVERIFY(!model::isSyncDue(SyncSchedule::Daily, true, { fresh, {} }, now));
    // One that fails each day holds up nothing, and hurries nobody.
    old.lastError = model::Error { model::Error::Kind::Network, u"a/b"_s, {} };
    QVERIFY(!model::isSyncDue(SyncSchedule::Daily, true, { old, fresh, {} }, now));
    QVERIFY(model::isSyncDue(SyncSchedule::Daily, true, { old, {} }, now));
    QVERIFY(model::isSyncDue(SyncSchedule::Daily, true, {}, now));
}

QTEST_GUILESS_MAIN(tst_SyncSchedule)
#include "tst_syncschedule.moc"
